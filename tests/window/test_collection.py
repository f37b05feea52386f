"""A collection: browsed by picture and found by what its objects are, by touch and by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface

from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT
from kiosk.content.model import Content
from kiosk.present.typography import plain
from kiosk.visit.places import CollectionPlace
from kiosk.visit.visit import TextSize
from tests.large_collection import PAGE, with_collection
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.test_heard import interface, name

#: A grid begins at a row, but for the gap around its tiles.
TOLERANCE = 30
#: A choice of each sort, and what it is to who cannot see it.
CHOICES = {
    "period": ("period-1", QAccessible.Role.CheckBox),
    "order": ("name", QAccessible.Role.RadioButton),
}


def touch_collection(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open(PAGE)
    button = f"collection-{PAGE}-0----"
    kiosk.reveal(button)
    kiosk.touch(button)


def open_collection(kiosk: Driver) -> None:
    touch_collection(kiosk)
    kiosk.wait_until(lambda: kiosk.view == "collection", "the collection")
    kiosk.rest()


def place(kiosk: Driver) -> tuple[float, float]:
    """Return where the grid and the facet of periods are on the screen."""
    grid = kiosk.find("exhibits").item
    scrolled = float(grid.property("contentY")) - float(grid.property("originY"))
    return scrolled, kiosk.find("facet-period").box.top()


def test_choosing_among_thousands_keeps_the_place_and_the_focus(
    open_kiosk: Opener, content: Content, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(content=with_collection(content), size=size)
    open_collection(kiosk)
    assert kiosk.sees("Objects: 10,000")
    kiosk.touch("facet-period")
    kiosk.rest()
    grid = kiosk.find("exhibits").item
    if size == PORTRAIT:
        # What can be chosen stands above the objects, and is scrolled with them.
        grid.setProperty("contentY", float(grid.property("originY")) + 40)
        kiosk.rest()
    before = place(kiosk)
    kiosk.touch("choice-period-3")
    kiosk.rest()
    assert kiosk.sees("Objects: 1,429")
    # To the pixel: a list lies on whole ones.
    assert place(kiosk) == pytest.approx(before, abs=1)
    choice = kiosk.find("choice-period-3").item
    told = interface(choice)
    assert told.role() == QAccessible.Role.CheckBox
    assert told.state().checked
    assert plain(name(told)) == "Period 3 (en). Objects: 1,429"
    # By keys the same; the choice that has the focus keeps it.
    choice.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    kiosk.press(Qt.Key.Key_Right)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.rest()
    other = kiosk.find("choice-period-4").item
    assert kiosk.window.activeFocusItem() == other
    assert interface(other).state().checked
    assert not interface(choice).state().checked
    # Opened and left, all is as it was, in another language, too.
    kiosk.touch("exhibit-object-4")
    kiosk.wait_until(lambda: kiosk.view == "exhibit", "the object")
    kiosk.rest()
    kiosk.touch("fact-period")
    kiosk.wait_until(lambda: kiosk.view == "item", "its period")
    kiosk.rest()
    assert kiosk.sees("Period 4 (en)")
    kiosk.touch("back-button")
    kiosk.wait_until(lambda: kiosk.view == "exhibit", "the object")
    kiosk.rest()
    kiosk.touch("language-ru")
    kiosk.touch("back-button")
    kiosk.wait_until(lambda: kiosk.view == "collection", "the collection")
    kiosk.rest()
    assert kiosk.sees("Period 4 (ru)")
    assert place(kiosk)[0] == pytest.approx(before[0], abs=1)
    # Of what was chosen nothing is left when one comes back from the page.
    kiosk.touch("back-button")
    kiosk.wait_until(lambda: kiosk.view == "page", "the page")
    kiosk.rest()
    kiosk.touch(f"collection-{PAGE}-0----")
    kiosk.wait_until(lambda: kiosk.view == "collection", "the collection")
    kiosk.rest()
    assert kiosk.sees_part("10\u202f000")


@pytest.mark.parametrize("left", [1, 4])
def test_objects_go_while_some_are_being_made(
    open_kiosk: Opener, content: Content, left: int
) -> None:
    kiosk = open_kiosk(content=with_collection(content, 100))
    touch_collection(kiosk)
    being_made = kiosk.window.incubationController().incubatingObjectCount
    kiosk.wait_until(lambda: kiosk.view == "collection" and being_made(), "what is made for later")
    kiosk.session.set_content(with_collection(content, left))
    kiosk.rest()
    assert kiosk.sees(f"Objects: {left}")


def test_keys_go_from_object_to_object_and_back_to_the_one_that_was_opened(
    open_kiosk: Opener, content: Content
) -> None:
    kiosk = open_kiosk(content=with_collection(content, 100))
    open_collection(kiosk)
    kiosk.find("facet-order").item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    kiosk.press(Qt.Key.Key_Tab)
    focused = kiosk.window.activeFocusItem()
    assert focused.objectName() == "exhibit-object-0"
    columns = int(kiosk.find("exhibits").item.property("columns"))
    for _ in range(10):
        kiosk.press(Qt.Key.Key_Down)
        kiosk.rest()
    kiosk.press(Qt.Key.Key_Right)
    kiosk.rest()
    far = f"exhibit-object-{10 * columns + 1}"
    assert kiosk.window.activeFocusItem() == kiosk.find(far).item
    kiosk.press(Qt.Key.Key_Return)
    kiosk.wait_until(lambda: kiosk.view == "exhibit", "the object")
    kiosk.rest()
    kiosk.press(Qt.Key.Key_Escape)
    kiosk.wait_until(lambda: kiosk.view == "collection", "the collection")
    kiosk.rest()
    assert kiosk.window.activeFocusItem() == kiosk.find(far).item
    # Tab leaves the objects, however many there are.
    kiosk.press(Qt.Key.Key_Tab)
    assert not kiosk.window.activeFocusItem().objectName().startswith("exhibit-")


def test_other_sizes_and_languages_show_the_same_objects(
    open_kiosk: Opener, content: Content
) -> None:
    kiosk = open_kiosk(content=with_collection(content, 1000))
    open_collection(kiosk)
    grid = kiosk.find("exhibits")
    middle, reach = grid.shown.center().toPoint(), QPoint(0, round(0.4 * grid.shown.height()))
    for _ in range(3):
        kiosk.swipe(middle + reach, middle - reach, slow=True)
        kiosk.wait_until(lambda: not grid.item.property("moving"), "the objects lie still")
        kiosk.rest()
    first = f"exhibit-object-{grid.item.property('topmost')}"
    comfort = kiosk.visit.comfort
    ways: list[Callable[[], None]] = [
        lambda: kiosk.touch("language-zh"),
        lambda: kiosk.session.set_visit(
            replace(kiosk.visit, comfort=replace(comfort, text_size=TextSize.LARGEST))
        ),
        lambda: kiosk.session.set_visit(replace(kiosk.visit, comfort=comfort)),
        lambda: kiosk.window.resize(*LANDSCAPE),
        lambda: kiosk.window.resize(*PORTRAIT),
    ]
    for way in ways:
        way()
        kiosk.wait_until(lambda: kiosk.maybe(first), first)
        kiosk.rest()
        assert abs(kiosk.find(first).box.top() - grid.item.y()) < TOLERANCE
    kiosk.touch("to-beginning")
    kiosk.wait_until(lambda: not kiosk.maybe("to-beginning"), "the beginning")
    kiosk.rest()
    assert kiosk.maybe("facet-period")


@pytest.mark.parametrize("key", CHOICES)
@pytest.mark.parametrize(
    "act", [QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.toggleAction()]
)
def test_assistive_technology_unfolds_and_chooses(
    open_kiosk: Opener, content: Content, key: str, act: str
) -> None:
    value, role = CHOICES[key]
    choice = f"choice-{value}"
    kiosk = open_kiosk(content=with_collection(content, 100))
    open_collection(kiosk)
    facet = interface(kiosk.find(f"facet-{key}").item)
    assert kiosk.maybe(choice) is None
    for unfolded in (True, False, True):
        facet.actionInterface().doAction(act)
        kiosk.rest()
        assert (kiosk.maybe(choice) is not None, bool(facet.state().checked)) == (unfolded,) * 2
    chosen = interface(kiosk.find(choice).item)
    assert chosen.role() == role
    for _ in range(2):
        chosen.actionInterface().doAction(act)
        kiosk.rest()
        place = kiosk.visit.place
        assert isinstance(place, CollectionPlace)
        assert bool(chosen.state().checked) == (value in {place.period, place.order})
    # One of the orders is always chosen; a filter is taken back.
    assert place == CollectionPlace(PAGE, "0", order="name" if key == "order" else "")
