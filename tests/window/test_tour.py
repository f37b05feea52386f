"""The checks of fit and contrast look at every screen that visitors can come to."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk.app import App, Options
from kiosk.authoring.rendering import PORTRAIT, longest_phrases, settle, tour
from kiosk.content.model import Content
from kiosk.present.views import Screen
from kiosk.visit.places import ItemPlace, PhrasePlace, PicturePlace
from tests.present.views import places, screen
from tests.screens import viewer


def test_a_tour_shows_every_screen_once(
    qapp: QGuiApplication,  # noqa: ARG001
    content: Content,
) -> None:
    app = App(content, Options(windowed=True, size=PORTRAIT))
    try:
        app.show()
        shown = [_seen(app.session.screen) for _ in tour(app, PORTRAIT, ["en"])]
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
        seen.add(_seen(screen(content, place)))
        item = place.item if isinstance(place, ItemPlace) else ""
        for picture in content.pictures:
            opened = PicturePlace(place.page, item, picture)
            if opened.exists(content):
                seen.add(_seen(screen(content, place, opened)))
    for page in content.pages:
        seen |= {_seen(screen(content, PhrasePlace(one.key))) for one in longest_phrases(page)}
    return seen


def _seen(shown: Screen) -> object:
    """Return what tells a screen from all others; two of the same picture alone are the same."""
    return viewer(shown) or (shown.layers[-1].key or "home")
