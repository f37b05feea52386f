"""The layers of a screen by what they are, for tests that look into it."""

from __future__ import annotations

from typing import TypeVar

from kiosk.present.screens import ScreenView
from kiosk.present.screens.home import HomeView
from kiosk.present.screens.page import PageView
from kiosk.present.screens.picture import ViewerView
from kiosk.present.views import Screen

View = TypeVar("View", bound=ScreenView)


def where(screen: Screen) -> str:
    """Return what is on top: `attract`, `home`, `page`, `item` or `viewer`."""
    if not screen.awake:
        return "attract"
    top = screen.layers[-1]
    return "item" if isinstance(top.view, PageView) and top.view.item else top.kind


def home(screen: Screen) -> HomeView:
    """Return the home screen, which is always there."""
    return _all(screen, HomeView)[0]


def page(screen: Screen) -> PageView:
    """Return the page or item that lies on top, but for a picture over it."""
    return _all(screen, PageView)[-1]


def viewer(screen: Screen) -> ViewerView | None:
    """Return the picture over everything."""
    return next(iter(_all(screen, ViewerView)), None)


def _all(screen: Screen, kind: type[View]) -> list[View]:
    return [layer.view for layer in screen.layers if isinstance(layer.view, kind)]
