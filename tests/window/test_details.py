"""Cards and periods open; Back returns to where the visitor was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.content.model import Content
from tests.window.conftest import Opener
from tests.window.driver import Driver


@pytest.mark.parametrize(
    ("page", "item"),
    [
        ("region", "singing-dune"),
        ("cinema", "effects"),
        ("museum", "song"),
        ("museum", "neolithic"),
    ],
)
def test_back_from_a_detail_returns_to_the_same_place(
    open_kiosk: Opener, size: tuple[int, int], content: Content, page: str, item: str
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin("en")
    kiosk.open(page)
    kiosk.reveal(f"item-{item}")
    scrolled, texts = kiosk.scrolled, kiosk.texts()
    assert not kiosk.at_top
    opened = content.page(page)
    expected = opened.item(item) if opened else None
    assert expected
    assert expected.text

    kiosk.touch(f"item-{item}")
    kiosk.wait_until(lambda: kiosk.view == "item", item)
    kiosk.rest()
    assert kiosk.find("page-title").text == expected.title.by_language["en"]
    assert kiosk.at_top
    assert kiosk.sees_part(expected.text.by_language["en"].strip()[:20])

    kiosk.touch("back-button")
    kiosk.wait_until(lambda: kiosk.view == "page", "Back")
    kiosk.rest()
    assert kiosk.scrolled == pytest.approx(scrolled, abs=1)
    assert kiosk.texts() == texts


def test_the_next_detail_begins_at_its_top(kiosk: Driver) -> None:
    kiosk.begin("ru")
    kiosk.open("museum")
    for item in ("neolithic", "shang"):
        kiosk.reveal(f"item-{item}")
        kiosk.touch(f"item-{item}")
        kiosk.wait_until(lambda: kiosk.view == "item", "the detail")
        kiosk.rest()
        assert kiosk.at_top
        kiosk.swipe_page()
        kiosk.press(Qt.Key.Key_Escape)
        kiosk.wait_until(lambda: kiosk.view == "page", "the page")


def test_home_from_a_detail_forgets_the_way(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("museum")
    kiosk.touch(kiosk.reveal("item-shang").item.objectName())
    kiosk.wait_until(lambda: kiosk.view == "item", "the detail")
    kiosk.touch("home-button")
    kiosk.wait_until(lambda: kiosk.view == "home", "home")
    kiosk.open("museum")
    assert kiosk.view == "page"


def test_more_unfolds_and_folds_again(kiosk: Driver, content: Content) -> None:
    kiosk.begin("en")
    kiosk.open("wellness")
    more = content.words["more"].by_language["en"]
    kiosk.reveal("more-button")
    folded = kiosk.texts()
    assert more in folded
    kiosk.touch("more-button")
    kiosk.rest()
    # What unfolds may push the button below the edge.
    kiosk.reveal("more-button")
    kiosk.wait_until(lambda: kiosk.sees(content.words["less"].by_language["en"]), "it unfolds")
    kiosk.touch("more-button")
    kiosk.wait_until(lambda: kiosk.sees(more), "it folds")
