"""The ways through a page: that it goes on, its parts, its end, and from one item to the next."""

from __future__ import annotations

from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtQuick import QQuickItem

from kiosk.content.model import Content
from kiosk.visit.places import ItemPlace, PagePlace
from kiosk.visit.visit import TextSize
from tests import screens
from tests.window import seen
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.seen import Seen
from tests.window.shipped import in_turns, languages
from tests.window.test_heard import interface, name

#: Between two lines there are so many pixels without ink, at least.
LEADING = 2


def lines(words: Seen) -> list[tuple[float, float]]:
    """Return where each line of a text begins and ends in the window."""
    count = int(words.item.property("lineCount"))
    top = words.box.top() + float(words.item.property("topPadding"))
    height = float(words.item.property("contentHeight")) / count
    return [(top + number * height, top + (number + 1) * height) for number in range(count)]


def settle(kiosk: Driver) -> None:
    """Wait until all blocks have taken their heights."""
    blocks = kiosk.blocks
    kiosk.wait_until(lambda: blocks.property("cacheBuffer") >= blocks.height() - 1, "it settles")
    kiosk.rest()


def edge(kiosk: Driver) -> float:
    """Return where the paper begins that lies over the end of the page."""
    (foot,) = seen.walk(kiosk.top, lambda item: item.metaObject().className().startswith("Foot_"))
    return foot.box.top()


def is_whole(item: QQuickItem) -> bool:
    """Return whether an item is a heading or the button of a chapter."""
    if seen.is_touchable(item):
        return item.objectName().startswith("chapter-")
    balanced = item.metaObject().className().startswith("BalancedWords_")
    return balanced and bool(item.property("heading"))


@in_turns(text_size=[TextSize.NORMAL, TextSize.LARGEST], language=languages())
def test_a_page_shows_at_once_that_it_goes_on_and_cuts_no_line(
    open_kiosk: Opener, size: tuple[int, int], text_size: TextSize, language: str
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin(language)
    comfort = replace(kiosk.visit.comfort, text_size=text_size)
    kiosk.session.set_visit(replace(kiosk.visit, comfort=comfort))
    kiosk.rest()
    for page in kiosk.content.pages:
        kiosk.session.open("page", [page.id])
        kiosk.rest()
        assert kiosk.at_top
        assert kiosk.maybe("read-on"), "an arrow"
        settle(kiosk)
        end = edge(kiosk)
        cut = [
            str(words)
            for words in seen.texts(kiosk.top)
            if kiosk.blocks in words.path
            for top, bottom in lines(words)
            if top + LEADING < end < bottom - LEADING
        ]
        # What is as high as a line or two is not cut between them, either.
        cut += [
            str(found)
            for found in seen.walk(kiosk.top, is_whole)
            if kiosk.blocks in found.path
            if found.box.top() + LEADING < end < found.box.bottom() - LEADING
        ]
        assert not cut, page.id
        kiosk.session.goHome()
        kiosk.rest()


def test_the_arrow_leads_to_the_end_and_goes(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("museum")
    touches = 0
    while kiosk.maybe("read-on"):
        before, last = kiosk.scrolled, kiosk.readable.bottom()
        top = kiosk.find("blocks").box.top()
        kiosk.touch("read-on")
        kiosk.rest()
        assert before < kiosk.scrolled <= before + last - top, "nothing is passed over"
        touches += 1
        assert touches < 20
    assert touches > 1
    assert kiosk.maybe("offer-wellness")


@pytest.mark.parametrize("number", [1, pytest.param(-1, marks=pytest.mark.thorough)])
def test_a_touch_on_a_chapter_leads_to_it(
    open_kiosk: Opener, size: tuple[int, int], number: int
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin("ru", motion=True)
    kiosk.open("shopping")
    chapter = screens.page(kiosk.session.screen).chapters[number]
    kiosk.reveal(f"chapter-{chapter.key}")
    kiosk.touch(f"chapter-{chapter.key}")
    kiosk.rest()

    def heading() -> Seen | None:
        return next(
            (
                words
                for words in seen.texts(kiosk.top)
                if words.text == chapter.title and words.item.property("serif")
            ),
            None,
        )

    kiosk.wait_until(heading, "its heading")
    kiosk.rest()
    found = heading()
    assert found
    assert kiosk.readable.contains(found.box)
    assert found.box.top() < kiosk.readable.center().y() or kiosk.at_end


def test_the_end_leads_on_and_back_comes_to_it_again(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("museum")
    pages = ["museum", "wellness", "cinema", "shopping", "region"]
    for page in pages[1:]:
        kiosk.reveal(f"offer-{page}")
        scrolled = kiosk.scrolled
        kiosk.touch(f"offer-{page}")
        wait_for(kiosk, page)
        assert kiosk.find("page-title").text == title(kiosk, page)
        assert kiosk.at_top
    kiosk.touch("back-button")
    wait_for(kiosk, "shopping")
    assert kiosk.scrolled == pytest.approx(scrolled, abs=1)
    for page, offered in [*pairwise(pages)][-2::-1]:
        kiosk.touch("back-button")
        wait_for(kiosk, page)
        assert kiosk.sees(title(kiosk, page)) or kiosk.sees(title(kiosk, offered))


def wait_for(kiosk: Driver, page: str) -> None:
    kiosk.wait_until(lambda: kiosk.visit.place == PagePlace(page), page)
    kiosk.rest()


def title(kiosk: Driver, page_id: str) -> str:
    page = kiosk.content.page(page_id)
    assert page
    return page.title.by_language["en"]


def open_item(kiosk: Driver, item: str) -> None:
    kiosk.reveal(f"item-{item}")
    kiosk.touch(f"item-{item}")
    kiosk.wait_until(lambda: kiosk.view == "item", item)
    kiosk.rest()


def swipe(kiosk: Driver, by: int) -> None:
    """Swipe to the item after (1) or before (-1), by a finger on the words."""
    area = kiosk.find("blocks").shown
    middle = area.center()
    way = QPointF(0.3 * area.width() * by, 0)
    kiosk.swipe((middle + way).toPoint(), (middle - way).toPoint())
    kiosk.rest()


@pytest.mark.parametrize("by", ["buttons", "swipes", "keys"])
def test_one_leads_to_the_next_and_back_leads_to_the_page(
    open_kiosk: Opener, size: tuple[int, int], content: Content, by: str
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin("en")
    kiosk.open("museum")
    open_item(kiosk, "neolithic")
    page = content.page("museum")
    assert page
    items = list(page.openable.values())
    assert kiosk.find("item-position").text == f"1\u00a0of\u00a0{len(items)}"

    def turn(step: int) -> None:
        button = "next-item" if step > 0 else "previous-item"
        if by == "buttons":
            kiosk.touch(button)
        elif by == "swipes":
            swipe(kiosk, step)
        else:
            for _ in range(20):
                item = kiosk.window.activeFocusItem()
                if item and item.objectName() == button:
                    break
                kiosk.press(Qt.Key.Key_Tab)
            kiosk.press(Qt.Key.Key_Return)
        kiosk.rest()

    for number, step in ((1, 1), (2, 1), (3, 1), (4, 1), (3, -1), (4, 1)):
        turn(step)
        assert kiosk.visit.place == ItemPlace("museum", items[number].id)
        assert kiosk.find("page-title").text == items[number].title.by_language["en"]
        assert kiosk.at_top
    kiosk.touch("back-button")
    kiosk.wait_until(lambda: kiosk.view == "page", "the page")
    kiosk.rest()
    # Where the visitor reads, not where they began.
    card = kiosk.find(f"item-{items[4].id}")
    assert kiosk.readable.adjusted(0, -1, 0, 1).contains(card.box)
    kiosk.touch("back-button")
    kiosk.wait_until(lambda: kiosk.view == "home", "home")


def test_the_ends_lead_no_further(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("museum")
    open_item(kiosk, "neolithic")
    first = kiosk.visit.place
    assert not kiosk.find("previous-item").item.isEnabled()
    swipe(kiosk, -1)
    assert kiosk.visit.place == first
    kiosk.session.turn("item", ["museum", "yuan"])
    kiosk.rest()
    last = kiosk.visit.place
    assert not kiosk.find("next-item").item.isEnabled()
    swipe(kiosk, 1)
    assert kiosk.visit.place == last


def test_whoever_scrolls_an_item_does_not_turn_it(
    open_kiosk: Opener, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin("ru")
    comfort = replace(kiosk.visit.comfort, text_size=TextSize.LARGEST)
    kiosk.session.set_visit(replace(kiosk.visit, comfort=comfort))
    kiosk.open("museum")
    open_item(kiosk, "shang")
    place, before = kiosk.visit.place, kiosk.scrolled
    middle = kiosk.find("blocks").shown.center().toPoint()
    kiosk.swipe(middle + QPoint(0, 200), middle + QPoint(30, -200))
    kiosk.rest()
    assert kiosk.visit.place == place
    assert kiosk.scrolled > before


def test_what_leads_to_the_next_says_where(kiosk: Driver, content: Content) -> None:
    kiosk.begin("en")
    kiosk.open("museum")
    open_item(kiosk, "shang")
    page = content.page("museum")
    assert page
    for button, item in (("previous-item", "neolithic"), ("next-item", "zhou")):
        told = interface(kiosk.find(button).item)
        assert told.role() == QAccessible.Role.Button
        found = page.item(item)
        assert found
        assert found.title.by_language["en"] in name(told)


def test_keys_scroll_on_from_where_a_finger_left_the_page(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("region")
    kiosk.swipe_page(slow=True)
    kiosk.swipe_page(slow=True)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        scrolled = kiosk.scrolled
        kiosk.press(key)
        kiosk.rest()
        kiosk.wait_until(lambda: not kiosk.blocks.property("moving"), "it lies still")
        assert kiosk.scrolled > scrolled
    kiosk.press(Qt.Key.Key_End)
    kiosk.rest()
    assert kiosk.at_end
    kiosk.press(Qt.Key.Key_Home)
    kiosk.rest()
    assert kiosk.at_top


def test_a_wheel_scrolls_a_page(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("region")
    before = kiosk.scrolled
    at = QPointF(kiosk.find("blocks").shown.center())
    for _ in range(3):
        turn = QWheelEvent(
            at,
            at,
            QPoint(0, 0),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QGuiApplication.sendEvent(kiosk.window, turn)
        kiosk.rest()
    assert kiosk.scrolled > before
