"""What something lies over cannot be pressed: not by two fingers, keys or assistive technology."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.visit.places import PagePlace
from kiosk.visit.visit import IDLE_SECONDS
from tests.window.driver import Driver
from tests.window.test_idle import ask

#: All orders in which two fingers can come down and go up again.
ORDERS = ["AABB", "ABAB", "ABBA", "BABA", "BAAB", "BBAA"]
#: The question itself, its button, and what can be pressed below it.
ON_THE_QUESTION = ("continue-button", "beside it", "tile-museum", "language-zh")


def touch_in_order(kiosk: Driver, order: str, points: dict[str, QPoint]) -> Iterator[str]:
    """Let fingers come down and go up; yield what each step was: `A down`.

    A finger that comes down after the question was answered touches what is there then.
    """
    down: set[str] = set()
    asked = kiosk.session.screen.idle
    for finger in order:
        if asked and not kiosk.session.screen.idle and finger not in down:
            return
        asked = asked or kiosk.session.screen.idle
        sequence = QTest.touchEvent(kiosk.window, kiosk.device(), False)
        for other in down - {finger}:
            sequence.stationary("AB".index(other))
        number, point = "AB".index(finger), points[finger]
        if finger in down:
            sequence.release(number, point, kiosk.window)
        else:
            sequence.press(number, point, kiosk.window)
        sequence.commit()
        down ^= {finger}
        yield f"{finger} {'down' if finger in down else 'up'}"


def places(kiosk: Driver) -> dict[str, QPoint]:
    points = {name: kiosk.point(name) for name in ON_THE_QUESTION if name in kiosk.names()}
    return points | {"beside it": QPoint(kiosk.size[0] // 2, kiosk.size[1] // 4)}


@pytest.mark.parametrize("begun", [False, True], ids=["asked", "asked while a finger is down"])
def test_two_fingers_on_the_question_reach_nothing_below_it(kiosk: Driver, begun: bool) -> None:
    kiosk.begin("en")
    home = kiosk.visit
    points = places(kiosk)
    ask(kiosk)
    points |= places(kiosk)
    kiosk.session.answered()
    for order, first, second in product(ORDERS, points, points):
        kiosk.session.set_visit(replace(home, last_touch=kiosk.time.seconds))
        steps = touch_in_order(kiosk, order, {"A": points[first], "B": points[second]})
        if begun:
            next(steps)
        kiosk.time.seconds += IDLE_SECONDS
        kiosk.session.tick()
        assert kiosk.session.screen.idle, "the question"
        for step in steps:
            where = (order, first, second, step)
            assert kiosk.visit.places == (), where
            assert kiosk.visit.language == "en", where
            assert kiosk.session.screen.idle or "down" not in step, "a finger that is down"
        assert kiosk.session.screen.idle is None, f"unanswered: {order}, {first}, {second}"


def test_a_hand_on_the_glass_keeps_nobody_from_answering(kiosk: Driver) -> None:
    kiosk.begin("en")
    points = {"A": QPoint(540, 300), "B": kiosk.point("tile-museum")}
    ask(kiosk)
    for step in touch_in_order(kiosk, "ABBA", points):
        if step == "B up":
            assert not kiosk.session.screen.idle
    assert kiosk.visit.places == ()


def test_two_fingers_reach_nothing_below_an_opening_picture(kiosk: Driver) -> None:
    kiosk.begin("en", motion=True)
    kiosk.open("region")
    kiosk.reveal("gallery")
    kiosk.rest()
    reader = kiosk.visit
    gallery = kiosk.find("gallery").item
    picture = kiosk.point(next(name for name in kiosk.names() if name.startswith("picture-")))
    button = kiosk.point("next-picture")
    for order in ORDERS:
        kiosk.touch(picture)
        kiosk.wait_until(lambda: kiosk.view == "picture", "the picture")
        opened = kiosk.visit.places
        # Nothing is drawn yet: the picture is as small as what was touched.
        below = next(name for name in kiosk.names() if name.startswith(("item-", "more-")))
        for step in touch_in_order(kiosk, order, {"A": button, "B": kiosk.point(below)}):
            assert gallery.property("currentIndex") == 0, (order, step)
            assert kiosk.visit.places == opened, (order, step)
        kiosk.rest()
        assert kiosk.visit.places == opened, order
        kiosk.session.set_visit(reader)
        kiosk.rest()


def test_two_fingers_open_one_page_while_it_opens(kiosk: Driver) -> None:
    kiosk.begin("en", motion=True)
    home = kiosk.visit
    points = {"A": kiosk.point("tile-cinema"), "B": kiosk.point("tile-museum")}
    for order in ORDERS:
        kiosk.touch("tile-region")
        assert kiosk.visit.places == (PagePlace("region"),)
        for step in touch_in_order(kiosk, order, points):
            # What opens can be touched as soon as it is there; its picture opens, too.
            assert {place.page for place in kiosk.visit.places} == {"region"}, (order, step)
        kiosk.session.set_visit(home)
        kiosk.rest()


def test_keys_reach_nothing_below_the_question(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("museum")
    kiosk.press(Qt.Key.Key_Tab)
    before = kiosk.visit
    focused = kiosk.window.activeFocusItem()
    ask(kiosk)
    for key in (
        Qt.Key.Key_Tab,
        Qt.Key.Key_Down,
        Qt.Key.Key_Right,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_A,
    ):
        kiosk.press(key)
        item = kiosk.window.activeFocusItem()
        assert item
        assert item.objectName() == "continue-button"
    assert kiosk.session.screen.idle, "what does nothing is no answer"
    kiosk.press(Qt.Key.Key_Escape)
    assert not kiosk.session.screen.idle
    assert kiosk.visit.places == before.places
    assert kiosk.window.activeFocusItem() == focused, "where the visitor was"


def interface(item: QQuickItem) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(item)
    assert found
    return found
