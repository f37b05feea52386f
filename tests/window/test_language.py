"""A visitor changes the language midway, and stays at the same words."""

from __future__ import annotations

from functools import partial

import pytest

from kiosk.authoring.rendering import LANDSCAPE
from kiosk.content.model import Content
from kiosk.present.typography import plain
from tests import screens
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.place import ask, assert_at, top
from tests.window.shipped import word


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
        assert plain(screens.page(kiosk.session.screen).title) == opened.title.by_language[language]
        assert_at(kiosk, block, place)


def test_the_last_of_a_row_stays_at_the_top(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(size=LANDSCAPE)
    kiosk.begin("en")
    kiosk.open("region")
    while top(kiosk)[0] < 1:
        kiosk.swipe_page(slow=True)
    # The row is made anew, just for its lower edge.
    there = "contentY = itemAtIndex(1).y + 0.98 * itemAtIndex(1).height"
    ask(kiosk, f"(movementStarted(), {there}, movementEnded(), contentY)")
    kiosk.rest()
    block, place = top(kiosk)
    for language in ("zh", "ru"):
        kiosk.touch(f"language-{language}")
        kiosk.wait_until(partial(kiosk.sees, word("home", language)), language)
        kiosk.rest()
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
    kiosk.wait_until(lambda: kiosk.view == "item", "the detail")
    kiosk.rest()
    museum = content.page("museum")
    item = museum.item("song") if museum else None
    assert item
    assert item.text
    for language in ("kk", "zh"):
        kiosk.touch(f"language-{language}")
        title = item.title.by_language[language]
        kiosk.wait_until(partial(kiosk.sees, title), language)
        assert kiosk.view == "item"
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
