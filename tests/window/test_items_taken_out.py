"""Items of a long page come and go: what a visitor looks at, and the focus, stay on one of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt

from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT
from kiosk.content.blocks.items import Items
from kiosk.content.model import Content
from kiosk.visit.visit import TextSize
from tests.long_pages import CARDS, OBJECTS, TIMELINE, with_long_pages
from tests.window import seen
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.place import ask
from tests.window.shipped import word

#: The row that is brought to the upper edge.
ROW = 1500
#: Theme.gap.
GAP = 24
#: A pixel, by which a place between two pixels may be off.
PIXEL = 1.0

Taken = Collection[int]
#: What is taken out, counted from the item that is looked at.
CASES: Mapping[str, Callable[[int], Taken]] = {
    "one before": lambda at: {at - 400},
    "two before": lambda at: {at - 400, at - 200},
    "the one before it": lambda at: {at - 1},
    "all before": range,
    "all before but one": lambda at: range(1, at),
    "one after": lambda at: {at + 400},
    "the one after it": lambda at: {at + 1},
    "nearly all after": lambda at: range(at + 40, OBJECTS),
    "around": lambda at: {at - 5, at - 2, at - 1, at + 1, at + 2, at + 4},
    "around, odd": lambda at: {at - 3, at - 2, at + 2},
    "half of all": lambda at: {number for number in range(OBJECTS) if (number - at) % 2},
    "itself": lambda at: {at},
    "itself and the next": lambda at: {at, at + 1},
    "itself and around": lambda at: {at - 2, at - 1, at, at + 1, at + 3},
    "all before and itself": lambda at: range(at + 1),
}


@pytest.fixture(params=[CARDS, TIMELINE])
def page(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def without(content: Content, taken: Taken) -> Content:
    """Return content whose long pages lack some of their items."""
    names = {f"object-{number}" for number in taken}

    def change(block: Items) -> Items:
        return replace(block, items=tuple(item for item in block.items if item.id not in names))

    pages = tuple(
        replace(
            page,
            blocks=tuple(
                change(block) if isinstance(block, Items) else block for block in page.blocks
            ),
        )
        for page in content.pages
    )
    return replace(content, pages=pages)


def name(number: int) -> str:
    return f"item-object-{number}"


def number_of(name: str) -> int:
    return int(name.rpartition("-")[2])


def left(at: int, taken: Taken) -> str:
    """Return the name of the item, or of the next one that is left."""
    return name(next(number for number in range(at, OBJECTS) if number not in taken))


def at_edge(kiosk: Driver) -> seen.Seen:
    """Return the first of the items that the upper edge of the page does not hide."""
    edge = kiosk.find("blocks").box.top() + 1
    found = seen.walk(kiosk.top, lambda item: item.objectName().startswith("item-object"))
    return min(
        (item for item in found if item.box.bottom() > edge),
        key=lambda item: (item.box.y(), item.box.x()),
    )


def go_to(kiosk: Driver, row: int = ROW) -> None:
    """Bring a row to the upper edge, as the button of a chapter does, and move on a little."""
    settle(kiosk)
    ask(kiosk, f"(go(() => positionViewAtIndex({row}, ListView.Beginning)), contentY)")
    kiosk.rest()
    kiosk.swipe_page(slow=True)


def focused(kiosk: Driver) -> str:
    """Return the name of what the keyboard is on."""
    item = kiosk.window.activeFocusItem()
    return item.objectName() if item else ""


def tab_to_an_item(kiosk: Driver) -> int:
    """Press Tab until the focus is on an item."""
    for _ in range(60):
        kiosk.press(Qt.Key.Key_Tab)
        if focused(kiosk).startswith("item-object"):
            kiosk.rest()
            return number_of(focused(kiosk))
    raise AssertionError("Tab leads to no such item")


def show(kiosk: Driver, content: Content) -> None:
    kiosk.session.set_content(content)
    kiosk.rest()
    settle(kiosk)


def settle(kiosk: Driver) -> None:
    """Wait until rows, one after the other, have taken their heights."""
    rows = kiosk.blocks
    kiosk.wait_until(lambda: rows.property("cacheBuffer") >= rows.height() - 1, "they settled")
    kiosk.rest()


# Each goes through all cases with 10,000 items.
RARE = pytest.mark.thorough


@pytest.mark.parametrize(
    ("page", "count", "screen"),
    [
        pytest.param(CARDS, OBJECTS, (PORTRAIT, TextSize.NORMAL), marks=RARE),
        pytest.param(CARDS, OBJECTS - 1, (PORTRAIT, TextSize.NORMAL), marks=RARE),
        pytest.param(CARDS, OBJECTS, (PORTRAIT, TextSize.LARGEST), marks=RARE),
        # The two of a row stand below one another.
        pytest.param(CARDS, OBJECTS, (LANDSCAPE, TextSize.LARGEST), marks=RARE),
        pytest.param(TIMELINE, OBJECTS, (PORTRAIT, TextSize.NORMAL), marks=RARE),
    ],
)
def test_the_item_at_the_top_stays_where_it_is(
    open_kiosk: Opener,
    content: Content,
    page: str,
    count: int,
    screen: tuple[tuple[int, int], TextSize],
) -> None:
    size, text_size = screen
    whole = with_long_pages(content, count)
    kiosk = open_kiosk(content=whole, size=size)
    kiosk.begin("en")
    comfort = replace(kiosk.visit.comfort, text_size=text_size)
    kiosk.session.set_visit(replace(kiosk.visit, comfort=comfort))
    kiosk.open(page)
    go_to(kiosk)
    assert number_of(at_edge(kiosk).item.objectName()) > ROW
    for case, take in CASES.items():
        there = at_edge(kiosk)
        at = number_of(there.item.objectName())
        taken, y = take(at), there.box.y()
        for shown in (without(whole, taken), whole):
            show(kiosk, shown)
            box = kiosk.find(left(at, taken)).box
            # Beside a lower card it is lower itself; something of it is to be seen all the same.
            y = y if -y < box.height() else GAP - box.height()
            assert box.y() == pytest.approx(y, abs=PIXEL), f"{case} of {at}, {shown is whole}"


@pytest.mark.parametrize(
    ("page", "count"),
    [(CARDS, OBJECTS), (CARDS, OBJECTS - 1), (TIMELINE, OBJECTS)],
)
@RARE
def test_the_focus_stays_on_its_item(
    open_kiosk: Opener, content: Content, page: str, count: int
) -> None:
    whole = with_long_pages(content, count)
    kiosk = open_kiosk(content=whole)
    kiosk.begin("en")
    kiosk.open(page)
    go_to(kiosk)
    tab_to_an_item(kiosk)
    for case, take in CASES.items():
        at = number_of(focused(kiosk))
        taken = take(at)
        answers = kiosk.visit.spots
        for shown in (without(whole, taken), whole):
            show(kiosk, shown)
            assert focused(kiosk) == left(at, taken), case
            button = kiosk.find(focused(kiosk)).item
            assert button.property("visualFocus"), "its ring is seen"
        assert kiosk.visit.spots == answers, "nobody did anything"


def test_the_focus_stays_on_an_item_out_of_sight(
    open_kiosk: Opener, content: Content, page: str
) -> None:
    whole = with_long_pages(content)
    kiosk = open_kiosk(content=whole)
    kiosk.begin("en")
    kiosk.open(page)
    go_to(kiosk)
    at = tab_to_an_item(kiosk)
    # A finger leaves it where it is.
    while kiosk.maybe(focused(kiosk)):
        kiosk.swipe_page(slow=True)
    # What is out of sight is made again when there is time for it.
    show(kiosk, without(whole, {at - 300}))
    kiosk.wait_until(lambda: focused(kiosk) == name(at), "the focus is back")
    show(kiosk, without(whole, {at - 300, at}))
    kiosk.wait_until(lambda: focused(kiosk) == name(at + 1), "it is on the next")
    kiosk.touch("language-zh")
    kiosk.wait_until(lambda: kiosk.sees(word("home", "zh")), "Chinese")
    kiosk.wait_until(lambda: focused(kiosk) == name(at + 1), "the focus is back")


def test_the_focus_waits_below_an_opened_item(
    open_kiosk: Opener, content: Content, page: str
) -> None:
    whole = with_long_pages(content)
    kiosk = open_kiosk(content=whole)
    kiosk.begin("en")
    kiosk.open(page)
    go_to(kiosk)
    at = tab_to_an_item(kiosk)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.wait_until(lambda: kiosk.view == "item", "the item")
    kiosk.rest()
    kiosk.session.set_content(without(whole, {at - 300, at - 1, at + 1}))
    kiosk.rest()
    assert not focused(kiosk).startswith("item-object"), "it is covered"
    kiosk.press(Qt.Key.Key_Escape)
    kiosk.wait_until(lambda: kiosk.view == "page", "Back")
    kiosk.wait_until(lambda: focused(kiosk) == name(at), "the focus is back")


def test_who_is_on_the_way_is_not_sent_back(
    open_kiosk: Opener, content: Content, page: str
) -> None:
    """A save in the middle of a flick, while rows are being made for it."""
    whole = with_long_pages(content)
    kiosk = open_kiosk(content=whole)
    kiosk.begin("en")
    kiosk.open(page)
    go_to(kiosk)
    area = kiosk.find("blocks").shown
    making = kiosk.window.incubationController()
    start, end = (QPoint(round(area.center().x()), round(y)) for y in (1500, 200))
    # On a busy machine a flick may be over before a row is begun.
    while not (kiosk.blocks.property("moving") and making.incubatingObjectCount() > 0):
        if not kiosk.blocks.property("moving"):
            kiosk.swipe(start, end)
        kiosk.work()
    at = number_of(at_edge(kiosk).item.objectName())
    kiosk.session.set_content(without(whole, {at - 300, at + 300}))
    kiosk.rest()
    kiosk.wait_until(lambda: not kiosk.blocks.property("moving"))
    kiosk.rest()
    assert at - 10 < number_of(at_edge(kiosk).item.objectName()) < at + 100
