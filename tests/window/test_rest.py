"""Every screen comes to rest: what moves on and on keeps a processor busy, day and night."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QTimer

from kiosk.content.model import Content
from tests.window.conftest import Opener
from tests.window.shipped import in_turns, languages

#: Screens as they are sold, and one of few pixels, on which sizes are fractions of pixels.
SIZES = [(768, 1366), (1280, 800), (1080, 1920), (1920, 1080), (2160, 3840)]


@in_turns(way=[*product(SIZES, languages())])
def test_every_page_and_all_that_opens_on_it_comes_to_rest(
    open_kiosk: Opener, content: Content, way: tuple[tuple[int, int], str]
) -> None:
    size, language = way
    kiosk = open_kiosk(size=size)
    kiosk.begin(language)
    restless: list[object] = []

    def look(*place: str) -> None:
        try:
            kiosk.rest()
        except AssertionError as moves:
            restless.append((*place, str(moves)))

    look("home")
    for page in content.pages:
        kiosk.session.open("page", [page.id])
        look(page.id)
        for item in page.openable:
            kiosk.session.open("item", [page.id, item])
            look(page.id, item)
            kiosk.session.goBack()
            look(page.id, "back from", item)
        kiosk.session.goHome()
        look("home")
    assert not restless


def test_what_moves_on_and_on_is_noticed(open_kiosk: Opener) -> None:
    kiosk = open_kiosk()
    kiosk.begin("en")
    mover = QTimer(interval=10)
    mover.timeout.connect(kiosk.window.update)
    mover.start()
    with pytest.raises(AssertionError, match="on and on"):
        kiosk.rest()
    mover.stop()
