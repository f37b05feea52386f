"""Every screen is laid out from the usable rectangle, wherever on the screen that is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtQml import QQmlEngine, qmlEngine

from tests.window import seen
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.test_heard import question

#: The window may end between two pixels.
ROUNDING = 1


def lower(kiosk: Driver, by: int) -> QRectF:
    """Leave the upper part of the screen unused."""
    engine = qmlEngine(kiosk.window)
    assert isinstance(engine, QQmlEngine)
    theme = engine.singletonInstance("KioskUi.Parts", "Theme")
    assert isinstance(theme, QObject)
    width, height = kiosk.size
    usable = QRectF(0, by, width, height - by)
    theme.setProperty("usable", usable)
    kiosk.rest()
    return usable


def outside(kiosk: Driver, usable: QRectF) -> list[str]:
    """Return what can be read or touched beyond the usable rectangle."""
    room = usable.adjusted(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING)
    return [
        found.item.objectName() or str(found)
        for found in seen.walk(kiosk.top)
        if (seen.is_text(found.item) or seen.is_touchable(found.item))
        and not room.contains(found.shown)
    ]


@pytest.mark.parametrize(
    "way",
    [
        pytest.param(lambda _: None, id="waiting screen"),
        pytest.param(lambda kiosk: kiosk.begin("en"), id="home"),
        pytest.param(lambda kiosk: (kiosk.begin("ru"), kiosk.open("region")), id="page"),
        pytest.param(
            lambda kiosk: (kiosk.begin("en"), kiosk.open("region"), kiosk.touch("lead-picture")),
            id="viewer",
        ),
        pytest.param(question, id="question"),
    ],
)
def test_all_that_is_read_and_touched_lies_within_it(
    open_kiosk: Opener, size: tuple[int, int], way: Callable[[Driver], object]
) -> None:
    kiosk = open_kiosk(fresh=True, size=size)
    way(kiosk)
    kiosk.rest()
    usable = lower(kiosk, size[1] // 4)
    assert not outside(kiosk, usable)
    touchable = list(seen.walk(kiosk.top, seen.is_touchable))
    assert touchable
    # What lies at the lower edge stays there.
    assert max(found.shown.bottom() for found in touchable) > usable.center().y()


def test_a_touch_on_a_lowered_screen_opens_what_is_under_it(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(fresh=True)
    kiosk.begin("en")
    usable = lower(kiosk, 600)
    kiosk.open("museum")
    assert kiosk.blocks.mapRectToScene(kiosk.blocks.boundingRect()).top() == usable.top()
    kiosk.touch("home-button")
    kiosk.wait_until(lambda: kiosk.view == "home", "home")
