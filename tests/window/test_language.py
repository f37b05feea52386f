"""A visitor changes the language midway, and stays at the same words."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtQml import QQmlExpression, qmlContext

from kiosk.content.model import Content
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.shipped import word

#: The place within a block, as a part of its height.
SAME_PLACE = 0.02


@pytest.mark.parametrize("page", ["museum", "region", "tourism"])
def test_the_same_words_stay_at_the_top(
    open_kiosk: Opener, size: tuple[int, int], content: Content, page: str
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin("en")
    kiosk.open(page)
    opened = content.page(page)
    assert opened
    while top(kiosk)[0] < 1:
        kiosk.swipe_page(slow=True)
    block, place = top(kiosk)
    assert not kiosk.at_end
    for language in ("zh", "ru", "kk", "en"):
        kiosk.touch(f"language-{language}")
        home = word("home", language)
        kiosk.wait_until(partial(kiosk.sees, home), language)
        kiosk.rest()
        assert kiosk.view == "page"
        assert kiosk.kiosk.screen.page
        assert kiosk.kiosk.screen.page.title == opened.title.by_language[language]
        assert_at(kiosk, block, place)


def test_the_top_of_a_page_stays_its_top(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("region")
    for language in ("zh", "ru"):
        kiosk.touch(f"language-{language}")
        home = word("home", language)
        kiosk.wait_until(partial(kiosk.sees, home), language)
        kiosk.rest()
        assert kiosk.at_top


def test_an_open_detail_stays_open(
    open_kiosk: Opener, size: tuple[int, int], content: Content
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin("en")
    kiosk.open("museum")
    kiosk.reveal("item-song")
    block, place = top(kiosk)
    kiosk.touch("item-song")
    kiosk.wait_until(lambda: kiosk.view == "detail", "the detail")
    kiosk.rest()
    museum = content.page("museum")
    item = museum.item("song") if museum else None
    assert item
    assert item.text
    for language in ("kk", "zh"):
        kiosk.touch(f"language-{language}")
        title = item.title.by_language[language]
        kiosk.wait_until(partial(kiosk.sees, title), language)
        assert kiosk.view == "detail"
        assert kiosk.sees_part(item.text.by_language[language].strip()[:20])
    kiosk.touch("back-button")
    kiosk.wait_until(lambda: kiosk.view == "page", "Back")
    kiosk.rest()
    assert_at(kiosk, block, place)


def test_an_unfolded_text_stays_unfolded(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("wellness")
    kiosk.reveal("more-button")
    kiosk.touch("more-button")
    kiosk.wait_until(lambda: not kiosk.sees(word("more", "en")), "it unfolds")
    kiosk.touch("language-zh")
    kiosk.wait_until(lambda: kiosk.sees(word("home", "zh")), "Chinese")
    kiosk.rest()
    kiosk.reveal("more-button")
    assert kiosk.sees(word("less", "zh"))


def top(kiosk: Driver) -> tuple[int, float]:
    """Return the block at the upper edge of the page, and how far into it that edge is."""
    blocks = kiosk.blocks
    number = ask(kiosk, "indexAt(width / 2, contentY + 1)")
    item = f"itemAtIndex({int(number)})"
    if number < 0:
        return -1, 0
    y, height = ask(kiosk, f"{item}.y"), ask(kiosk, f"{item}.height")
    return int(number), (float(blocks.property("contentY")) - y) / height


def assert_at(kiosk: Driver, block: int, place: float) -> None:
    found, part = top(kiosk)
    assert found == block
    assert part == pytest.approx(place, abs=SAME_PLACE)


def ask(kiosk: Driver, expression: str) -> float:
    """Let the page's list answer a question that has no property."""
    blocks = kiosk.blocks
    context = qmlContext(blocks)
    assert context
    answer = QQmlExpression(context, blocks, expression).evaluate()
    value = answer[0] if isinstance(answer, tuple) else answer
    assert isinstance(value, (int, float)), f"{expression}: {answer}"
    return float(value)
