"""The checks of fit and contrast look at every screen that visitors can come to."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk.app import App, Options
from kiosk.content.model import Content
from kiosk.present.views import Screen
from kiosk.rendering import PORTRAIT, settle, tour
from kiosk.visit import visit as visits
from tests.present.views import places, screen


def test_a_tour_shows_every_screen_once(
    qapp: QGuiApplication,  # noqa: ARG001
    content: Content,
) -> None:
    app = App(content, Options(windowed=True, size=PORTRAIT))
    try:
        app.show()
        shown = [_seen(app.kiosk.screen) for _ in tour(app, PORTRAIT, ["en"])]
        # A picture that a window leaves behind half decoded stays so for the next one.
        settle(app.window)
    finally:
        app.close()
    assert len(shown) == len(set(shown))
    assert set(shown) == _reachable(content)


def _reachable(content: Content) -> set[object]:
    """Return home, each page and item, and what the rules of a visit let a visitor open on it."""
    seen = {_seen(screen(content))}
    for place in places(content):
        below = visits.Visit("en", awake=True, places=(place,))
        seen.add(_seen(screen(content, *below.places)))
        for picture in content.pictures:
            visit = visits.fit(visits.open_picture(below, picture), content)
            seen.add(_seen(screen(content, *visit.places)))
    return seen


def _seen(shown: Screen) -> object:
    """Return what tells a screen from all others; two of the same picture alone are the same."""
    page = shown.detail or shown.page
    return shown.viewer or (page.key if page else shown.view)
