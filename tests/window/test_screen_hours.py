"""Outside of its hours the screen is dark; whoever touches it finds the kiosk as by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QImage

from kiosk.content.schedule import Span, Week
from kiosk.content.zones import zone
from kiosk.visit.station import Station
from kiosk.visit.visit import COUNTDOWN_SECONDS, IDLE_SECONDS, Comfort
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.shipped import word

ALMATY = zone("Asia/Almaty")
NIGHT, MORNING = (datetime(2026, 3, 21, *time, tzinfo=ALMATY) for time in ((8, 59), (9, 0)))
DAYTIME = Station(screen_hours=Week(((Span(9 * 60, 20 * 60),),) * 7), zone=ALMATY)
ENDS = IDLE_SECONDS + COUNTDOWN_SECONDS
MINUTES = 60


@pytest.fixture
def kiosk(open_kiosk: Opener) -> Iterator[Driver]:
    """Return a kiosk with hours, by day."""
    kiosk = open_kiosk()
    at(kiosk, MORNING)
    kiosk.session.set_station(DAYTIME)
    yield kiosk
    kiosk.session.set_station(Station())


@pytest.fixture
def dark(kiosk: Driver) -> Driver:
    """Return a kiosk at night, for which all that moves by day would move."""
    assert moving(kiosk)
    at(kiosk, NIGHT)
    kiosk.wait_until(lambda: is_black(kiosk), "darkness")
    return kiosk


def at(kiosk: Driver, wall: datetime) -> None:
    """Set the clock of the terminal, and let the kiosk notice."""
    kiosk.time.wall = wall
    kiosk.session.tick()


def is_black(kiosk: Driver) -> bool:
    """Return whether all of the screen is black."""
    # As long as its bytes are looked at, the picture must be there.
    grey = kiosk.picture().convertToFormat(QImage.Format.Format_Grayscale8)
    return not any(bytes(grey.constBits()))


def moving(kiosk: Driver) -> list[QObject]:
    """Return what QML would draw frames for by itself."""
    return [
        one
        for one in kiosk.window.findChildren(QObject)
        if (one.inherits("QQuickAbstractAnimation") or one.inherits("QQmlTimer"))
        and one.property("running")
    ]


def test_in_the_dark_nothing_is_shown_and_no_frame_is_drawn(dark: Driver) -> None:
    assert dark.texts() == []
    dark.wait_until(lambda: not moving(dark), "stillness")
    drawn = [dark.frames]

    def passes_in_vain() -> bool:
        """Let a minute go by; return whether none of the last ones was drawn."""
        at(dark, NIGHT - timedelta(minutes=len(drawn) % MINUTES))
        dark.work()
        drawn.append(dark.frames)
        return len(drawn) > MINUTES and drawn[-1] == drawn[-MINUTES]

    dark.wait_until(passes_in_vain, "an hour without a frame")
    assert is_black(dark)


def test_a_touch_in_the_dark_chooses_nothing_unseen(dark: Driver) -> None:
    """The finger may lie where a language is that nobody sees yet."""
    at(dark, MORNING)
    spot = dark.point("begin-zh")
    at(dark, NIGHT)
    dark.wait_until(lambda: is_black(dark), "darkness")
    dark.touch(spot)
    dark.wait_until(lambda: dark.maybe("begin-zh"), "the waiting screen")
    assert dark.view == "attract", "the finger did no more"
    dark.begin("zh")
    assert dark.sees(word("greeting", "zh"))


def test_when_the_visit_is_over_it_is_dark_again(dark: Driver) -> None:
    dark.touch(QPoint(100, 100))
    dark.wait_until(lambda: dark.maybe("begin-kk"), "the waiting screen")
    dark.begin("kk")
    dark.open("museum")
    dark.time.seconds += IDLE_SECONDS
    dark.wait_until(lambda: dark.sees(word("still_there", "kk")), "the question")
    dark.touch("continue-button")
    dark.wait_until(lambda: dark.maybe("idle-question") is None, "the visit goes on")
    dark.time.seconds += ENDS
    dark.session.tick()
    dark.wait_until(lambda: is_black(dark), "darkness")


def test_whoever_chooses_nothing_leaves_it_dark(dark: Driver) -> None:
    dark.touch(QPoint(100, 100))
    dark.wait_until(lambda: dark.maybe("begin-kk"), "the waiting screen")
    dark.time.seconds += IDLE_SECONDS - 1
    dark.session.tick()
    assert dark.maybe("begin-kk")
    dark.time.seconds += 1
    dark.session.tick()
    dark.wait_until(lambda: is_black(dark), "darkness")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_key_lights_it_too(dark: Driver, key: Qt.Key) -> None:
    dark.press(key)
    dark.wait_until(lambda: dark.maybe("begin-kk"), "the waiting screen")
    assert dark.view == "attract"


def test_in_the_morning_all_is_as_before(kiosk: Driver) -> None:
    kiosk.session.set_visit(replace(kiosk.visit, comfort=Comfort(motion=False)))
    kiosk.rest()
    before = kiosk.picture()
    at(kiosk, NIGHT)
    kiosk.wait_until(lambda: is_black(kiosk), "darkness")
    at(kiosk, MORNING)
    kiosk.wait_until(lambda: kiosk.maybe("begin-kk"), "the waiting screen")
    kiosk.rest()
    assert kiosk.picture() == before
    kiosk.begin("ru")
    assert kiosk.sees(word("greeting", "ru"))


def test_a_visit_goes_on_when_the_hours_end(kiosk: Driver) -> None:
    kiosk.begin("en")
    at(kiosk, NIGHT)
    kiosk.rest()
    assert kiosk.sees(word("greeting", "en"))
    kiosk.touch("tile-museum")
    kiosk.wait_until(lambda: kiosk.view == "page", "the page")
    kiosk.time.seconds += ENDS
    kiosk.session.tick()
    kiosk.wait_until(lambda: is_black(kiosk), "darkness")


def test_a_clock_that_jumps_is_followed_at_once(kiosk: Driver) -> None:
    for hours in (-9, 0, 24 * 365 + 12, -24 * 365, 0):
        wall = MORNING + timedelta(hours=hours)
        at(kiosk, wall)
        kiosk.wait_until(lambda: is_black(kiosk) == DAYTIME.rests(kiosk.time.wall), f"{wall}")


def test_on_a_terminal_without_a_waiting_screen_it_is_never_dark(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(attract=False, fresh=True)
    kiosk.session.set_station(DAYTIME)
    at(kiosk, NIGHT)
    kiosk.rest()
    assert kiosk.maybe("tile-museum")
