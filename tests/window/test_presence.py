"""What somebody does keeps the visit alive, by whatever device; what goes on by itself does not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QGuiApplication,
    QKeyEvent,
    QWheelEvent,
)
from PySide6.QtQuick import QQuickItem

from kiosk.present.screens.page import OFFERED_PAGES
from kiosk.visit.presence import WORN
from kiosk.visit.visit import COUNTDOWN_SECONDS, IDLE_SECONDS
from tests.window import seen
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.shipped import word
from tests.window.test_idle import ask

EMPTY = QPoint(540, 1100)
EVERY_SECONDS = 5.0


def lasts(kiosk: Driver, act: Callable[[], object]) -> float:
    """Return for how long a visit goes on while only `act` happens; at most ten minutes."""
    begun = kiosk.time.seconds
    while kiosk.time.seconds < begun + 600:
        kiosk.time.seconds += EVERY_SECONDS
        kiosk.session.tick()
        if not kiosk.visit.awake:
            break
        act()
    return kiosk.time.seconds - begun


def counts(kiosk: Driver, act: Callable[[], object]) -> bool:
    """Return whether `act` is presence, at once or when what it set going has come to rest."""
    kiosk.time.seconds += 1
    act()
    kiosk.rest()
    if kiosk.maybe("blocks"):
        kiosk.wait_until(
            lambda: not (kiosk.blocks.property("moving") or kiosk.blocks.property("flicking")),
            "the page lies still",
        )
    return kiosk.visit.last_touch == kiosk.time.seconds


def hold(kiosk: Driver, key: Qt.Key) -> None:
    """Let a key that is held down repeat itself once, as X11 tells it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", True)
        QGuiApplication.sendEvent(kiosk.window, event)


def wheel(kiosk: Driver, steps: int) -> None:
    point = QPointF(EMPTY)
    angle = QPoint(0, 120 * steps)
    event = QWheelEvent(
        *(point, point, QPoint(), angle, Qt.MouseButton.NoButton),
        *(Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QGuiApplication.sendEvent(kiosk.window, event)


def interface(item: QQuickItem) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(item)
    assert found
    return found


def press_by_assistive_technology(item: QQuickItem) -> None:
    actions = interface(item).actionInterface()
    assert actions
    if QAccessibleActionInterface.pressAction() in actions.actionNames():
        actions.doAction(QAccessibleActionInterface.pressAction())


@pytest.fixture
def reader(open_kiosk: Opener) -> Driver:
    """Return a kiosk with somebody who reads a long page that nobody has scrolled before."""
    kiosk = open_kiosk(fresh=True)
    kiosk.begin("en")
    kiosk.open("region")
    return kiosk


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda kiosk: kiosk.touch(EMPTY), id="a drop of water"),
        pytest.param(lambda kiosk: kiosk.press(Qt.Key.Key_A), id="a key that does nothing"),
        pytest.param(lambda kiosk: hold(kiosk, Qt.Key.Key_A), id="a key that is held"),
        pytest.param(lambda kiosk: hold(kiosk, Qt.Key.Key_Tab), id="Tab that is held"),
        pytest.param(lambda kiosk: hold(kiosk, Qt.Key.Key_Return), id="Enter that is held"),
        pytest.param(lambda kiosk: hold(kiosk, Qt.Key.Key_Space), id="Space that is held"),
        pytest.param(lambda kiosk: kiosk.touch("language-en"), id="the language that it has"),
    ],
)
def test_what_goes_on_by_itself_keeps_no_visit(
    reader: Driver, act: Callable[[Driver], object]
) -> None:
    # A ring of keyboard focus is around a button, which a key that is held would press.
    reader.press(Qt.Key.Key_Tab)
    ends = IDLE_SECONDS + COUNTDOWN_SECONDS
    # Each button that the focus comes to counts once, and brings those below the edge into sight.
    page = reader.content.page("region")
    assert page
    buttons = sum(1 for _ in seen.walk(reader.top, seen.is_touchable))
    buttons += len(page.openable) + OFFERED_PAGES
    assert lasts(reader, lambda: act(reader)) <= ends + EVERY_SECONDS * (2 * buttons + 2)


def test_a_touch_on_an_empty_spot_counts_once(reader: Driver) -> None:
    assert counts(reader, lambda: reader.touch(EMPTY))
    assert not counts(reader, lambda: reader.touch(EMPTY))
    assert not counts(reader, lambda: reader.touch(EMPTY + QPoint(20, 20)))
    assert counts(reader, lambda: reader.touch(EMPTY + QPoint(0, 300)))


@pytest.mark.parametrize("spot", [EMPTY, QPoint(540, 300)], ids=["on the button", "beside it"])
def test_where_a_drop_taps_the_question_is_not_answered(reader: Driver, spot: QPoint) -> None:
    for _ in range(WORN):
        reader.session.pointed(spot.x() / 1920, spot.y() / 1920)
    ask(reader)
    button = reader.find("continue-button").box
    assert button.contains(QPointF(spot)) is (spot == EMPTY)
    reader.touch(spot)
    assert reader.session.screen.idle
    reader.touch(spot + QPoint(200, 0))
    assert not reader.session.screen.idle


def test_scrolling_by_finger_and_wheel_counts_until_the_end(reader: Driver) -> None:
    assert counts(reader, lambda: wheel(reader, -3))
    while not reader.at_end:
        assert counts(reader, lambda: reader.swipe_page(slow=True))
    assert not counts(reader, lambda: wheel(reader, -3))
    reader.swipe_page(slow=True)
    assert not counts(reader, lambda: reader.swipe_page(slow=True)), "again from the same spot"


def test_scrolling_by_key_counts_until_the_end(reader: Driver) -> None:
    down = partial(reader.press, Qt.Key.Key_Down)
    counted = 0
    while counts(reader, down):
        counted += 1
        assert counted < 100, "a key that is jammed ends some time"
    reader.wait_until(lambda: reader.at_end, "the end of the page")
    assert counted > 3


def test_the_focus_that_moves_counts_once_a_button(kiosk: Driver) -> None:
    kiosk.begin("en")
    assert counts(kiosk, lambda: kiosk.press(Qt.Key.Key_Tab))
    assert counts(kiosk, lambda: kiosk.press(Qt.Key.Key_Right))
    assert not counts(kiosk, lambda: kiosk.press(Qt.Key.Key_Left))


def test_unfolding_counts(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("wellness")
    kiosk.reveal("more-button")
    assert counts(kiosk, lambda: kiosk.touch("more-button"))


def test_leafing_and_zooming_count(reader: Driver) -> None:
    reader.reveal("next-picture")
    assert counts(reader, lambda: reader.touch("next-picture"))
    reader.touch("gallery")
    reader.wait_until(lambda: reader.maybe("close-picture"), "the picture")
    reader.rest()
    for name in ("viewer-next", "zoom-in", "zoom-out", "viewer-previous"):
        assert counts(reader, partial(reader.touch, name)), name
    point = reader.point("viewer-stage")
    reader.touch(point)
    assert counts(reader, lambda: reader.touch(point)), "the second tap zooms"


def test_presses_of_assistive_technology_count(kiosk: Driver) -> None:
    def press(name: str) -> Callable[[], object]:
        return lambda: press_by_assistive_technology(kiosk.find(name).item)

    kiosk.begin("en")
    assert counts(kiosk, press("tile-wellness"))
    assert kiosk.view == "page"
    assert not counts(kiosk, press("language-en"))
    kiosk.reveal("more-button")
    assert counts(kiosk, press("more-button"))
    ask(kiosk)
    assert counts(kiosk, press("continue-button"))
    assert not kiosk.session.screen.idle


def test_assistive_technology_reaches_nothing_below_the_question(kiosk: Driver) -> None:
    kiosk.begin("en")
    tile, bar = kiosk.find("tile-museum").item, kiosk.find("language-zh").item
    ask(kiosk)
    before = kiosk.visit
    for item in (tile, bar):
        assert interface(item).state().disabled
        press_by_assistive_technology(item)
    assert kiosk.visit == before
    dialog = interface(kiosk.find("idle-question").item)
    assert dialog.role() == QAccessible.Role.Dialog
    assert dialog.text(QAccessible.Text.Name) == word("still_there", "en")
    assert dialog.text(QAccessible.Text.Description)
    kiosk.session.answered()
    press_by_assistive_technology(tile)
    kiosk.wait_until(lambda: kiosk.view == "page", "the museum")


def test_a_key_that_is_held_presses_once(open_kiosk: Opener) -> None:
    kiosk = open_kiosk()
    kiosk.begin("en")
    kiosk.open("wellness")
    kiosk.reveal("more-button")
    button = kiosk.find("more-button").item
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        says = button.property("name")
        kiosk.press(key)
        for _ in range(5):
            hold(kiosk, key)
        assert button.property("name") != says, key.name
