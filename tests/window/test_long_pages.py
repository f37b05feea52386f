"""A page of 10,000 objects: a visitor moves through it as through any other page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF

from kiosk.content.blocks.items import Items
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from tests.long_pages import CARDS, NAMES, OBJECTS, TIMELINE, with_long_pages
from tests.window import seen
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.place import ask, assert_at, top
from tests.window.shipped import word

#: Theme.gap and the line of a timeline, on a screen of the design's size.
GAP = 24
LINE_X, LINE = 64 + 20, "#d9cbb0"
LAST = f"item-object-{OBJECTS - 1}"


@pytest.fixture(scope="module")
def long(content: Content) -> Content:
    return with_long_pages(content)


@pytest.fixture(params=[CARDS, TIMELINE])
def page(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def open_page(open_kiosk: Opener, long: Content) -> Callable[[str], Driver]:
    """Return what opens a long page, in English."""

    def open_one(page: str) -> Driver:
        kiosk = open_kiosk(content=long)
        kiosk.begin("en")
        kiosk.open(page)
        return kiosk

    return open_one


def go_to(kiosk: Driver, row: int) -> None:
    """Bring a row to the upper edge, and move on a little by touch, as a visitor does."""
    ask(kiosk, f"(positionViewAtIndex({row}, ListView.Beginning), contentY)")
    kiosk.rest()
    kiosk.swipe_page(slow=True)


def go_to_end(kiosk: Driver) -> None:
    """Go to the end of the page; after a touch, so that it is the visitor who moves."""
    kiosk.swipe_page(slow=True)
    ask(kiosk, "(positionViewAtEnd(), contentY)")
    kiosk.rest()
    for _ in range(5):
        if kiosk.at_end:
            return
        kiosk.swipe_page()
    raise AssertionError("the page has no end")


def items(kiosk: Driver) -> list[seen.Seen]:
    """Return the cards or periods on the screen, from the top."""
    found = seen.walk(kiosk.top, lambda item: item.objectName().startswith("item-object"))
    return sorted(found, key=lambda item: (item.box.y(), item.box.x()))


def in_each_language(kiosk: Driver) -> Iterator[str]:
    """Choose one language after the other, and yield when the page has come to rest in it."""
    for language in ("zh", "ru", "kk", "en"):
        kiosk.touch(f"language-{language}")
        kiosk.wait_until(partial(kiosk.sees, word("home", language)), language)
        kiosk.rest()
        yield language


def test_few_of_the_items_are_there_at_a_time(
    open_page: Callable[[str], Driver], page: str
) -> None:
    kiosk = open_page(page)
    for row in (0, 1000, 2000, 4000):
        go_to(kiosk, row)
        shown = len(items(kiosk))
        made = ask(kiosk, "contentItem.children.length")
        assert 0 < made < 8 * shown


@pytest.mark.thorough
def test_a_flick_carries_on_over_many_rows(open_page: Callable[[str], Driver], page: str) -> None:
    kiosk = open_page(page)
    go_to(kiosk, 100)
    row, _ = top(kiosk)
    for _ in range(3):
        kiosk.swipe_page()
    assert top(kiosk)[0] > row + 3
    assert items(kiosk)
    # How far a flick carries depends on how busy the machine is.
    for _ in range(12):
        if top(kiosk)[0] > row + 1:
            kiosk.swipe_page(-1)
    assert top(kiosk)[0] <= row + 1


def test_the_last_item_opens_and_back_leads_to_it(
    open_page: Callable[[str], Driver], page: str
) -> None:
    kiosk = open_page(page)
    go_to_end(kiosk)
    assert any("End of the" in text for text in kiosk.texts())
    assert kiosk.sees("After (en)")
    kiosk.reveal(LAST)
    scrolled, texts = kiosk.scrolled, kiosk.texts()
    kiosk.touch(LAST)
    kiosk.wait_until(lambda: kiosk.view == "item", "the last item")
    kiosk.rest()
    assert kiosk.find("page-title").text == f"Object {OBJECTS - 1}"
    assert kiosk.at_top
    kiosk.touch("back-button")
    kiosk.wait_until(lambda: kiosk.view == "page", "Back")
    kiosk.rest()
    assert kiosk.scrolled == pytest.approx(scrolled, abs=1)
    assert kiosk.texts() == texts


@pytest.mark.parametrize("row", [2500, pytest.param(30, marks=pytest.mark.thorough)])
def test_the_same_words_stay_at_the_top(
    open_page: Callable[[str], Driver], page: str, row: int
) -> None:
    kiosk = open_page(page)
    go_to(kiosk, row)
    block, place = top(kiosk)
    assert block >= row
    for language in in_each_language(kiosk):
        assert_at(kiosk, block, place)
        assert any(NAMES[language] in text for text in kiosk.texts())


@pytest.mark.parametrize("row", [2500, pytest.param(30, marks=pytest.mark.thorough)])
def test_another_language_makes_few_rows_anew(
    open_page: Callable[[str], Driver], page: str, row: int
) -> None:
    kiosk = open_page(page)
    go_to(kiosk, row)
    kiosk.swipe_page(slow=True)
    kiosk.rest()
    came_and_went: list[None] = []
    rows = kiosk.blocks.property("contentItem")
    rows.childrenChanged.connect(lambda: came_and_went.append(None))
    assert len(list(in_each_language(kiosk))) == len(NAMES)
    assert len(came_and_went) < 30


def test_rows_of_cards_are_as_far_apart_as_the_cards_in_them(
    open_page: Callable[[str], Driver],
) -> None:
    kiosk = open_page(CARDS)
    go_to(kiosk, 2000)
    boxes = [item.box for item in items(kiosk)]
    rows = [QRectF(one).united(other) for one, other in pairwise(boxes) if one.y() == other.y()]
    assert len(rows) > 2
    assert [one.height() for one in boxes] == [
        row.height() for box in boxes for row in rows if row.contains(box)
    ], "the two of a row are equally high"
    for one, other in zip(boxes[::2], boxes[1::2], strict=True):
        assert other.left() - one.right() == pytest.approx(GAP, abs=1)
    for above, below in pairwise(rows):
        assert below.top() - above.bottom() == pytest.approx(GAP, abs=1)


def test_the_line_of_a_timeline_is_not_broken(open_page: Callable[[str], Driver]) -> None:
    kiosk = open_page(TIMELINE)
    go_to(kiosk, 2000)
    # Where the page goes on, all of it dissolves.
    end = kiosk.readable.bottom()
    boxes = [item.box for item in items(kiosk) if item.box.top() < end]
    assert len(boxes) > 3
    picture = kiosk.picture()
    for above, below in pairwise(boxes):
        assert below.top() - above.bottom() == pytest.approx(GAP, abs=0.01)
        seam = round(below.top())
        colours = {picture.pixelColor(LINE_X, seam + y).name() for y in range(-GAP - 8, 8)}
        assert colours == {LINE}


def test_new_content_is_shown_in_place(open_page: Callable[[str], Driver], page: str) -> None:
    kiosk = open_page(page)
    go_to(kiosk, 1000)
    block, place = top(kiosk)
    rows = ask(kiosk, "count")
    kiosk.session.set_content(changed(kiosk.content, page))
    kiosk.wait_until(lambda: any("Renamed" in text for text in kiosk.texts()), "the new titles")
    kiosk.rest()
    assert_at(kiosk, block, place)
    assert ask(kiosk, "count") == rows + (1 if page == CARDS else 2)


def changed(content: Content, page_id: str) -> Content:
    """Return content with new titles on one page, and with two more items at the end."""

    def change(block: Items) -> Items:
        renamed = tuple(
            replace(item, title=Localised({"en": f"Renamed {item.id}"})) for item in block.items
        )
        more = tuple(replace(renamed[0], id=f"new-{number}") for number in range(2))
        return replace(block, items=(*renamed, *more))

    pages = tuple(
        replace(
            page,
            blocks=tuple(
                change(block) if isinstance(block, Items) else block for block in page.blocks
            ),
        )
        if page.id == page_id
        else page
        for page in content.pages
    )
    return replace(content, pages=pages)
