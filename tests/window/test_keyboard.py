"""A keyboard does what fingers do, in a window; full screen it opens no way out."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QWindow
from PySide6.QtQuick import QQuickItem

from kiosk.visit.places import PagePlace
from tests.window import seen
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.shipped import word
from tests.window.test_idle import ask

FOCUS = QColor("#D9A441")
FORWARD = [Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down]
#: More than any screen has.
MOST_STOPS = 60
BACKWARD = [Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Up]


def focused(kiosk: Driver) -> QQuickItem:
    item = kiosk.window.activeFocusItem()
    assert item
    return item


def ring(kiosk: Driver) -> list[str]:
    """The names of the buttons around which the screen shows a frame in the focus colour."""
    kiosk.rest()
    picture = kiosk.picture()
    found = []
    for button in seen.walk(kiosk.top, seen.is_touchable):
        box = button.shown.toRect().adjusted(2, 2, -2, -2)
        edges = [
            QPoint(box.left(), box.center().y()),
            QPoint(box.right(), box.center().y()),
            QPoint(box.center().x(), box.top()),
            QPoint(box.center().x(), box.bottom()),
        ]
        if all(picture.pixelColor(edge) == FOCUS for edge in edges):
            found.append(button.item.objectName())
    return found


def page(kiosk: Driver) -> None:
    kiosk.begin("en")
    # One that is not long: a list lets go of what is far away, and the focus comes to none of that.
    kiosk.open("cultural-center")


def viewer(kiosk: Driver) -> None:
    page(kiosk)
    kiosk.touch("lead-picture")
    kiosk.wait_until(lambda: kiosk.view == "picture", "the picture")


def question(kiosk: Driver) -> None:
    kiosk.begin("en")
    ask(kiosk)


@pytest.mark.parametrize("key", FORWARD, ids=lambda key: key.name)
def test_keys_go_through_all_that_can_be_touched(kiosk: Driver, key: Qt.Key) -> None:
    kiosk.begin("en")
    wanted = {
        button.item.objectName()
        for button in seen.walk(kiosk.top, seen.is_touchable)
        if button.item.isEnabled()
    }
    visited = []
    for _ in range(len(wanted)):
        kiosk.press(key)
        visited.append(focused(kiosk).objectName())
        assert ring(kiosk) == [visited[-1]]
    assert set(visited) == wanted


def group(item: QQuickItem) -> str:
    """The name of the group of the focus in which an item is."""
    parent = item.parentItem()
    while not parent.metaObject().className().startswith("FocusGroup"):
        parent = parent.parentItem()
    return str(parent.property("group"))


@pytest.mark.parametrize(
    "key",
    # Up and Down scroll a page.
    [Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Backtab, Qt.Key.Key_Left],
    ids=lambda key: key.name,
)
@pytest.mark.parametrize(
    ("way", "names"),
    [
        pytest.param(lambda _: None, ["screen"], id="waiting screen"),
        pytest.param(lambda kiosk: kiosk.begin("en"), ["screen", "bar"], id="home"),
        pytest.param(page, ["screen", "bar"], id="page"),
        pytest.param(viewer, ["screen", "bar"], id="viewer"),
        pytest.param(question, ["question"], id="question"),
    ],
)
def test_keys_go_through_one_group_after_the_other(
    kiosk: Driver, way: Callable[[Driver], None], names: list[str], key: Qt.Key
) -> None:
    way(kiosk)
    kiosk.rest()
    # On a page something that scrolls has the focus at first, which no key comes back to.
    kiosk.press(key)
    first = focused(kiosk)
    passed = [group(first)]
    for _ in range(MOST_STOPS):
        kiosk.press(key)
        passed.append(group(focused(kiosk)))
        if focused(kiosk) == first:
            break
    assert focused(kiosk) == first
    # The group in which it began comes twice: what is left of it comes last.
    *order, again = [name for name, _ in groupby(passed)] if len(names) > 1 else [*names, *names]
    assert set(passed) == set(names)
    assert sorted(order) == sorted(names)
    assert again == order[0]


@pytest.mark.parametrize(("forward", "backward"), list(zip(FORWARD, BACKWARD, strict=True)))
def test_keys_go_back_again(kiosk: Driver, forward: Qt.Key, backward: Qt.Key) -> None:
    kiosk.begin("en")
    kiosk.press(forward)
    first = focused(kiosk).objectName()
    kiosk.press(forward)
    assert focused(kiosk).objectName() != first
    kiosk.press(backward)
    assert focused(kiosk).objectName() == first


def test_keys_begin_a_visit(kiosk: Driver) -> None:
    while focused(kiosk).objectName() != "begin-zh":
        kiosk.press(Qt.Key.Key_Tab)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.wait_until(lambda: kiosk.sees(word("greeting", "zh")), "home")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_opens_and_escape_goes_back(kiosk: Driver, key: Qt.Key) -> None:
    kiosk.begin("en")
    while focused(kiosk).objectName() != "tile-museum":
        kiosk.press(Qt.Key.Key_Tab)
    kiosk.press(key)
    kiosk.wait_until(lambda: kiosk.view == "page", "the museum")
    assert kiosk.visit.place == PagePlace("museum")
    kiosk.press(Qt.Key.Key_Escape)
    kiosk.wait_until(lambda: kiosk.view == "home", "home")
    kiosk.press(Qt.Key.Key_Escape)
    assert kiosk.view == "home"


def test_a_detail_opens_and_closes_by_keys(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("museum")
    kiosk.reveal("item-shang")
    for _ in range(40):
        if focused(kiosk).objectName() == "item-shang":
            break
        kiosk.press(Qt.Key.Key_Tab)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.wait_until(lambda: kiosk.view == "item", "the period")
    kiosk.press(Qt.Key.Key_Escape)
    kiosk.wait_until(lambda: kiosk.view == "page", "the museum")


def test_up_and_down_scroll_a_page(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("region")
    top = kiosk.scrolled
    kiosk.press(Qt.Key.Key_Down)
    kiosk.wait_until(
        lambda: not kiosk.blocks.property("moving") and kiosk.scrolled > top + 100, "down"
    )
    scrolled = kiosk.scrolled
    kiosk.press(Qt.Key.Key_Up)
    kiosk.wait_until(
        lambda: not kiosk.blocks.property("moving") and kiosk.scrolled < scrolled, "up"
    )


def test_f11_fills_the_screen_and_comes_back(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.press(Qt.Key.Key_F11)
    kiosk.wait_until(lambda: kiosk.window.visibility() == QWindow.Visibility.FullScreen)
    kiosk.press(Qt.Key.Key_F11)
    kiosk.wait_until(lambda: kiosk.window.visibility() == QWindow.Visibility.Windowed)


def test_no_key_leads_out_of_the_full_screen(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(windowed=False)
    kiosk.begin("en")
    kiosk.rest()
    before = kiosk.texts()
    for key in (Qt.Key.Key_F11, Qt.Key.Key_F1, Qt.Key.Key_Escape, Qt.Key.Key_Menu):
        kiosk.press(key)
    for key in (Qt.Key.Key_O, Qt.Key.Key_P, Qt.Key.Key_Q, Qt.Key.Key_S, Qt.Key.Key_W):
        kiosk.press(key, Qt.KeyboardModifier.ControlModifier)
    kiosk.rest()
    assert kiosk.window.visibility() == QWindow.Visibility.FullScreen
    assert [window for window in QGuiApplication.allWindows() if window.isVisible()] == [
        kiosk.window
    ]
    assert kiosk.texts() == before
