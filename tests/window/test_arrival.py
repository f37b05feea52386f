"""What a page holds comes to its place when the page opens, and never while somebody reads."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtQml import QQmlEngine, qmlEngine
from PySide6.QtQuick import QQuickItem

from tests.window import seen
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.place import grown_from
from tests.window.shipped import word


@pytest.fixture
def kiosk(open_kiosk: Opener) -> Driver:
    """Return a kiosk for one test: it goes on noting what moves."""
    return open_kiosk(fresh=True)


def away(kiosk: Driver) -> list[float]:
    """Return how far the blocks on the screen are from their places, from the top."""
    blocks = [
        found.item for found in seen.walk(kiosk.blocks) if found.item.property("away") is not None
    ]
    return [float(block.property("away")) for block in sorted(blocks, key=QQuickItem.y)]


def open_with_motion(kiosk: Driver) -> None:
    """Open a page of which two blocks stay in sight when all has its place."""
    kiosk.begin("en", motion=True)
    kiosk.touch("tile-museum")
    kiosk.wait_until(lambda: "blocks" in kiosk.names() and len(away(kiosk)) > 1, "two blocks")


def test_blocks_arrive_one_after_the_other(kiosk: Driver) -> None:
    open_with_motion(kiosk)
    kiosk.wait_until(lambda: away(kiosk)[0] < away(kiosk)[1], "the first is ahead")
    kiosk.wait_until(lambda: not any(away(kiosk)), "all are there")


def test_blocks_are_at_their_places_as_soon_as_the_page_is_moved(kiosk: Driver) -> None:
    open_with_motion(kiosk)
    at_start: list[float] = []
    kiosk.blocks.movementStarted.connect(lambda: at_start.extend(away(kiosk)))  # type: ignore[attr-defined]
    middle = kiosk.find("blocks").shown.center().toPoint()
    kiosk.fingers([middle])
    for step in (1, 2):
        kiosk.move([middle - QPoint(0, 60 * step)])
    assert at_start
    assert not any(at_start)
    kiosk.lift([middle - QPoint(0, 120)])


def test_nothing_arrives_anew_in_another_language(kiosk: Driver) -> None:
    open_with_motion(kiosk)
    kiosk.wait_until(lambda: not any(away(kiosk)), "all are there")
    moved: list[float] = []
    kiosk.window.afterAnimating.connect(
        lambda: moved.extend(away(kiosk) if kiosk.view == "page" else ())
    )
    kiosk.touch("language-ru")
    kiosk.wait_until(partial(kiosk.sees, word("home", "ru")), "Russian")
    kiosk.rest()
    assert moved
    assert not any(moved)


def test_without_motion_all_is_there_at_once(kiosk: Driver) -> None:
    kiosk.begin("en")
    moved: list[float] = []
    kiosk.window.afterAnimating.connect(
        lambda: moved.extend(away(kiosk) if kiosk.view == "page" else ())
    )
    kiosk.open("museum")
    assert moved
    assert not any(moved)


def test_a_card_tells_where_it_was_when_it_is_opened(
    open_kiosk: Opener, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin("en")
    kiosk.open("museum")
    card = kiosk.reveal("item-shang").box
    kiosk.touch("item-shang")
    kiosk.wait_until(lambda: kiosk.view == "item", "the card")
    assert grown_from(kiosk) == card


@pytest.mark.parametrize("motion", [True, False])
def test_the_lights_go_out_after_the_first_frame_of_what_moves(kiosk: Driver, motion: bool) -> None:
    """Every colour changes then, which takes as long as the page itself."""
    engine = qmlEngine(kiosk.window)
    assert isinstance(engine, QQmlEngine)
    theme = engine.singletonInstance("KioskUi.Parts", "Theme")
    assert isinstance(theme, QObject)
    kiosk.begin("en", motion=motion)
    dark: list[bool] = []
    kiosk.window.afterAnimating.connect(
        lambda: dark.append(bool(theme.property("lightsOut"))) if kiosk.visit.places else None
    )
    kiosk.touch("tile-cinema")
    kiosk.wait_until(lambda: any(dark), "the lights are out")
    assert dark[0] is not motion
