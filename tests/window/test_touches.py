"""Whatever visitors do with their fingers, the kiosk stays the kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from time import monotonic

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.visit.visit import COUNTDOWN_SECONDS, IDLE_SECONDS
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.shipped import word

VIEWS = {"attract", "home", "hours", "page", "item", "phrase", "picture"}
TOUCHES = 200
FINGERS = 10
HOLD_MS = 30


def check(kiosk: Driver) -> None:
    """Only the kiosk is on the screen, and it shows one of its views with words in it."""
    windows = [window for window in QGuiApplication.allWindows() if window.isVisible()]
    assert windows == [kiosk.window]
    assert kiosk.view in VIEWS
    assert kiosk.texts()


def check_that_it_works(kiosk: Driver) -> None:
    """After some time the next visitor can begin, read and return."""
    kiosk.time.seconds += IDLE_SECONDS + COUNTDOWN_SECONDS

    def nobody_is_left() -> bool:
        # What still moves was set in motion by a person, so the time counts from its end.
        kiosk.time.seconds += 1
        return kiosk.view == "attract"

    kiosk.wait_until(nobody_is_left, "the waiting screen")
    kiosk.begin("en")
    kiosk.open("museum")
    kiosk.swipe_page(slow=True)
    assert not kiosk.at_top
    kiosk.touch("home-button")
    kiosk.wait_until(lambda: kiosk.sees(word("greeting", "en")), "home")


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.thorough)])
def test_hammering(open_kiosk: Opener, size: tuple[int, int], seed: int) -> None:
    kiosk = open_kiosk(size=size)
    random = Random(seed)  # noqa: S311 - chance plays a visitor
    seen = {kiosk.view}
    for _ in range(TOUCHES):
        kiosk.touch(QPoint(random.randrange(size[0]), random.randrange(size[1])))
        check(kiosk)
        seen.add(kiosk.view)
    assert len(seen) > 2, "the touches did nothing"
    check_that_it_works(kiosk)


def test_ten_fingers_at_once(kiosk: Driver) -> None:
    kiosk.begin("en")
    random = Random(10)  # noqa: S311
    for _ in range(10):
        points = [QPoint(random.randrange(1080), random.randrange(1920)) for _ in range(FINGERS)]
        kiosk.fingers(points)
        for _ in range(3):
            points = [point + QPoint(random.randrange(-90, 90), -60) for point in points]
            kiosk.move(points)
        kiosk.lift(points)
        check(kiosk)
    check_that_it_works(kiosk)


def test_two_fingers_open_one_page(kiosk: Driver) -> None:
    kiosk.begin("en")
    points = [kiosk.point("tile-museum"), kiosk.point("tile-cinema")]
    kiosk.fingers(points)
    kiosk.lift(points)
    kiosk.rest()
    assert len(kiosk.visit.places) <= 1


@pytest.mark.parametrize("edge", ["left", "right", "top", "bottom"])
def test_swipes_from_the_edges(kiosk: Driver, edge: str) -> None:
    kiosk.begin("en")
    kiosk.open("region")
    starts = {
        "left": (QPoint(0, 900), QPoint(700, 900)),
        "right": (QPoint(1079, 900), QPoint(300, 900)),
        "top": (QPoint(500, 0), QPoint(500, 1200)),
        "bottom": (QPoint(300, 1919), QPoint(300, 600)),
    }
    kiosk.swipe(*starts[edge])
    kiosk.rest()
    check(kiosk)
    assert kiosk.view == "page"
    check_that_it_works(kiosk)


@contextmanager
def short_holds() -> Iterator[None]:
    """Let a touch count as long at once."""
    hints = QGuiApplication.styleHints()
    usual = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(HOLD_MS)
    try:
        yield
    finally:
        hints.setMousePressAndHoldInterval(usual)


@pytest.mark.parametrize("target", ["text", "item-curved-roof", "language-zh", "back-button"])
def test_a_long_press_opens_no_menu(kiosk: Driver, target: str) -> None:
    kiosk.begin("en")
    kiosk.open("cultural-center")
    if target == "item-curved-roof":
        kiosk.reveal(target)
    point = QPoint(540, 1100) if target == "text" else kiosk.point(target)
    before = kiosk.texts()
    with short_holds():
        kiosk.fingers([point])
        long = monotonic() + 3 * HOLD_MS / 1000
        kiosk.wait_until(lambda: monotonic() > long)
        check(kiosk)
        assert kiosk.texts() == before
        kiosk.lift([point])
    check_that_it_works(kiosk)


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_mouse_buttons_do_nothing(kiosk: Driver, button: Qt.MouseButton) -> None:
    kiosk.begin("en")
    for target in ("tile-museum", "language-zh"):
        QTest.mouseClick(kiosk.window, button, Qt.KeyboardModifier.NoModifier, kiosk.point(target))
    kiosk.rest()
    check(kiosk)
    assert kiosk.view == "home"
    assert kiosk.sees(word("greeting", "en"))


def test_a_mouse_does_what_a_finger_does(kiosk: Driver) -> None:
    for target in ("begin-ru", "tile-museum"):
        kiosk.rest() if kiosk.view == "home" else None
        QTest.mouseClick(
            kiosk.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            kiosk.point(target),
        )
    kiosk.wait_until(lambda: kiosk.view == "page", "the museum")
