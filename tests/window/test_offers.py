"""Facts and offers as assistive technology tells them, and as keys read on in them."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.content.blocks.glance import Glance
from kiosk.content.blocks.offers import Offers
from kiosk.content.model import Content
from kiosk.present.typography import plain
from tests.window.conftest import Opener
from tests.window.test_heard import interface, name, told


def test_facts_and_offers_are_told_whole_and_once_and_keys_read_on(
    open_kiosk: Opener, content: Content, sample: Content
) -> None:
    blocks = [block for page in sample.pages for block in page.blocks]
    glance = next(block for block in blocks if isinstance(block, Glance))
    offers = next(block for block in blocks if isinstance(block, Offers))
    many = replace(offers, groups=offers.groups * 5)
    first, *others = content.pages
    page = replace(first, blocks=(glance, many))
    kiosk = open_kiosk(content=replace(content, pages=(page, *others)))
    kiosk.begin("en")
    kiosk.open(page.id)
    kiosk.rest()

    def heard(role: QAccessible.Role) -> list[str]:
        found = (one for one in told(interface(kiosk.window)) if one.role() == role)
        return [plain(name(one)) for one in found]

    texts, rows = heard(QAccessible.Role.StaticText), heard(QAccessible.Role.ListItem)
    assert texts.count("Price: 1,500 tenge · 22.50 yuan") == 1
    assert "1,500 tenge · 22.50 yuan" not in texts
    assert "Rounding of the back. 30 min. 6,000 tenge. 90 yuan" in rows
    assert {"Rounding of the back", "30 min"}.isdisjoint(texts)
    assert "Not for: squares" in texts
    before = kiosk.scrolled
    kiosk.press(Qt.Key.Key_PageDown)
    kiosk.rest()
    assert kiosk.scrolled > before
