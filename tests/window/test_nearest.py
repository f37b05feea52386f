"""The nearest come first when a visitor asks for it, and nothing else moves."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.content.blocks.cards import Cards
from kiosk.content.blocks.text import Text
from kiosk.content.model import Content
from tests.window.conftest import Opener
from tests.window.driver import Driver


def cards(kiosk: Driver) -> list[str]:
    """Return the cards that are seen, from top to bottom."""
    names = (name for name in kiosk.names() if name.startswith("item-"))
    return [name.removeprefix("item-") for name in names]


def told(kiosk: Driver) -> tuple[str, bool]:
    """Return what the choice is called, and whether it is told as made."""
    choice = QAccessible.queryAccessibleInterface(kiosk.find("nearest-first").item)
    assert choice.role() == QAccessible.Role.CheckBox
    assert choice.state().checkable
    return choice.text(QAccessible.Text.Name), bool(choice.state().checked)


def test_the_nearest_come_first_by_key_and_stay_so_in_this_visit(
    open_kiosk: Opener, content: Content, sample: Content
) -> None:
    blocks = [block for page in sample.pages for block in page.blocks]
    sights = next(block for block in blocks if isinstance(block, Cards) and block.town)
    text = next(block for block in blocks if isinstance(block, Text))
    first, *others = content.pages
    page = replace(first, blocks=(text, sights))
    kiosk = open_kiosk(content=replace(content, pages=(page, *others), towns=sample.towns))
    kiosk.begin("en")
    kiosk.open(page.id)
    choice = kiosk.reveal("nearest-first")
    before = cards(kiosk)
    place = choice.box.top()
    choice.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert told(kiosk) == ("Nearest first, from Roundville", False)
    kiosk.press(Qt.Key.Key_Space)
    kiosk.rest()
    nearest = cards(kiosk)
    assert before[0] == "far-circle"
    assert nearest[0] == "next-triangle"
    assert told(kiosk)[1]
    assert kiosk.window.activeFocusItem() == kiosk.find("nearest-first").item == choice.item
    assert kiosk.find("nearest-first").box.top() == place
    kiosk.session.chooseLanguage("zh")
    kiosk.rest()
    assert cards(kiosk)[0] == "next-triangle"
    assert told(kiosk) == ("由近及远（距圆镇）", True)
    kiosk.touch("item-next-triangle")
    kiosk.wait_until(lambda: kiosk.view == "item", "the card is open")
    kiosk.rest()
    kiosk.touch("back-button")
    kiosk.rest()
    assert cards(kiosk)[0] == "next-triangle"
    kiosk.touch("nearest-first")
    kiosk.rest()
    assert cards(kiosk)[0] == "far-circle"
    assert not told(kiosk)[1]
