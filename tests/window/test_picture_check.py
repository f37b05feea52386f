"""A picture that is dead is told from one that is well, whatever is on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

import pytest
from _pytest.mark import ParameterSet
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.app import App
from kiosk.bridge import picture_check
from kiosk.bridge.picture_check import PictureCheck, is_blank
from kiosk.content.schedule import Week
from kiosk.station.watch import Watch
from kiosk.visit.station import Station
from tests import faults
from tests.window.conftest import Opener
from tests.window.driver import Driver

SIZE = (540, 960)
SCREEN = QRect(0, 0, *SIZE)
#: A fault is one when it is told so often, and nothing good in between.
OFTEN = 4
BLANK = "the picture is blank"


class Told:
    """What the check tells the watch: a fault, or nothing for what is good."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def good(self) -> None:
        self.words.append("")

    def bad(self, fault: str) -> None:
        self.words.append(fault)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_check, "EVERY_MS", 40)
    monkeypatch.setattr(picture_check, "_screens", lambda: [SCREEN])


@pytest.fixture
def told() -> Told:
    return Told()


def watched(kiosk: Driver, told: Told, *, whole_screen: bool = True) -> Driver:
    """Let the picture of `kiosk` be looked at, once all is well."""
    kiosk.session._timer.setInterval(5)
    kiosk.wait_until(lambda: kiosk.window.property("settled"))
    PictureCheck(kiosk.window, kiosk.session, cast("Watch", told), whole_screen=whole_screen)
    all_well(kiosk, told)
    return kiosk


@pytest.fixture
def kiosk(open_kiosk: Opener, told: Told) -> Iterator[Driver]:
    kiosk = open_kiosk(fresh=True, windowed=False, size=SIZE)
    yield watched(kiosk, told)
    faults._kept.clear()


def assert_bad(kiosk: Driver, told: Told) -> None:
    told.words.clear()
    kiosk.wait_until(lambda: len(told.words) > OFTEN and all(told.words[-OFTEN:]), "a fault")


def assert_good(kiosk: Driver, told: Told) -> None:
    told.words.clear()
    all_well(kiosk, told)
    # On a busy machine a frame may come late.
    assert BLANK not in told.words


def all_well(kiosk: Driver, told: Told) -> None:
    kiosk.wait_until(lambda: told.words[-OFTEN:] == [""] * OFTEN, "all is well")


def cases(table: dict[str, Callable[[App], object]]) -> list[ParameterSet]:
    """Return the faults of a table; those that take another way through the check for every day."""
    every_day = {
        "the root is invisible",
        "a black sheet covers all",
        "the window is hidden",
        "the window is smaller",
        "requests for frames are ignored",
        "the session's tick raises",
        "all layers are gone",
    }
    return [
        pytest.param(fault, id=name, marks=[] if name in every_day else [pytest.mark.thorough])
        for name, fault in table.items()
    ]


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("fault", cases(faults.PICTURE))
def test_a_fault_of_the_waiting_screen_is_noticed(
    kiosk: Driver, told: Told, fault: Callable[[App], object]
) -> None:
    fault(kiosk.app)
    assert_bad(kiosk, told)


@pytest.mark.parametrize("fault", cases(faults.LAYERS))
def test_a_fault_of_what_a_visitor_sees_is_noticed(
    kiosk: Driver, told: Told, fault: Callable[[App], object]
) -> None:
    kiosk.begin("en")
    assert_good(kiosk, told)
    fault(kiosk.app)
    assert_bad(kiosk, told)


def test_what_is_over_is_no_fault_any_more(kiosk: Driver, told: Told) -> None:
    root = kiosk.window.contentItem()
    root.setOpacity(0)
    assert_bad(kiosk, told)
    root.setOpacity(1)
    all_well(kiosk, told)


def test_a_picture_that_fills_the_screen_and_a_page_in_every_place_are_well(
    kiosk: Driver, told: Told
) -> None:
    kiosk.begin("en")
    kiosk.open("region")
    assert_good(kiosk, told)
    for _ in range(20):
        if kiosk.at_end:
            break
        kiosk.swipe_page()
        kiosk.rest()
        assert_good(kiosk, told)
    assert kiosk.at_end


def test_a_screen_that_is_dark_by_night_is_well_and_one_that_is_so_by_day_is_not(
    kiosk: Driver, told: Told
) -> None:
    kiosk.session.set_station(Station(screen_hours=Week(((),) * 7)))
    kiosk.wait_until(lambda: kiosk.session.screen.dark)
    assert_good(kiosk, told)
    kiosk.session.set_station(Station())
    kiosk.wait_until(lambda: not kiosk.session.screen.dark)
    assert_good(kiosk, told)
    faults.cover(kiosk.app, "black")
    assert_bad(kiosk, told)


def test_without_a_screen_there_is_nothing_to_see(
    kiosk: Driver, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.window.hide()
    assert_bad(kiosk, told)
    monkeypatch.setattr(picture_check, "_screens", list)
    all_well(kiosk, told)


def test_a_size_that_the_window_has_had_from_the_beginning_is_well(
    open_kiosk: Opener, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_check, "_screens", lambda: [QRect(0, 0, 800, 600)])
    watched(open_kiosk(fresh=True, windowed=False, size=SIZE), told)


def test_a_screen_that_turns_takes_the_window_with_it(
    kiosk: Driver, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    turned = SCREEN.transposed()
    monkeypatch.setattr(picture_check, "_screens", lambda: [turned])
    assert_bad(kiosk, told)
    kiosk.window.setGeometry(turned)
    all_well(kiosk, told)


def test_a_window_on_a_desktop_may_be_out_of_sight(open_kiosk: Opener, told: Told) -> None:
    kiosk = watched(open_kiosk(fresh=True, size=SIZE), told, whole_screen=False)
    kiosk.window.showMinimized()
    kiosk.window.hide()
    assert_good(kiosk, told)


def picture(*spots: tuple[int, int]) -> QImage:
    """Return a black picture with white spots of one pixel."""
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("black"))
    painter = QPainter(image)
    painter.setPen(QColor("white"))
    for spot in spots:
        painter.drawPoint(*spot)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("spots", "place", "blank"),
    [
        ([], SCREEN, True),
        ([(0, 0)], SCREEN, False),
        ([(539, 959)], SCREEN, False),
        ([(201, 307)], SCREEN, False),
        ([(201, 307)], QRect(0, 0, 540, 300), True),
        ([(201, 307)], QRect(201, 307, 1, 1), True),
        ([], QRect(), True),
    ],
)
def test_one_pixel_is_enough(spots: list[tuple[int, int]], place: QRect, blank: bool) -> None:
    assert is_blank(picture(*spots), place) is blank


def test_no_picture_is_blank() -> None:
    assert is_blank(QImage(), SCREEN)
