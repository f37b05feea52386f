"""A programme as it is seen, heard and reached: on its page, and from home."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.authoring.misfits import misfits
from kiosk.content.blocks.programme import Programme
from kiosk.content.model import Content
from kiosk.present.typography import plain
from kiosk.visit.visit import TextSize
from tests.window.conftest import Opener
from tests.window.test_heard import interface, name, told

#: On the Saturday on which time stands still in tests, at 17:00 in Almaty.
LINE = "Today at 22:30: The Circle’s Journey"
BEGIN = datetime(2026, 3, 21, 17, 30, tzinfo=UTC)


@pytest.fixture
def showing(content: Content, sample: Content) -> Content:
    """Return the shipped content with the programme of the sample on its first page."""
    blocks = [block for page in sample.pages for block in page.blocks]
    programme = next(block for block in blocks if isinstance(block, Programme))
    first, *others = content.pages
    return replace(content, pages=(replace(first, blocks=(programme,)), *others))


@pytest.mark.parametrize("text_size", [TextSize.NORMAL, TextSize.LARGEST])
def test_what_begins_next_is_on_home_leads_to_its_page_and_goes_at_its_minute(
    open_kiosk: Opener, size: tuple[int, int], showing: Content, text_size: TextSize
) -> None:
    kiosk = open_kiosk(size=size, content=showing)
    kiosk.begin("en")
    comfort = replace(kiosk.visit.comfort, text_size=text_size)
    kiosk.session.set_visit(replace(kiosk.visit, comfort=comfort))
    kiosk.rest()
    near = kiosk.find("home-near")
    assert near.box == near.shown, "all of it is seen at once"
    assert kiosk.sees(LINE)
    assert not misfits(kiosk.window)
    kiosk.touch("home-near")
    kiosk.wait_until(lambda: kiosk.visit.place.names == (showing.pages[0].id,), "its page")
    kiosk.rest()
    assert not misfits(kiosk.window)
    kiosk.session.goHome()
    kiosk.rest()
    top = kiosk.find(f"tile-{showing.pages[0].id}").box.top()
    kiosk.time.wall = BEGIN - timedelta(seconds=1)
    kiosk.session.tick()
    assert kiosk.sees(LINE)
    kiosk.time.wall = BEGIN
    kiosk.session.tick()
    kiosk.rest()
    # The one at 23:00 is next.
    assert not kiosk.sees(LINE)
    kiosk.time.wall = BEGIN + timedelta(minutes=30)
    kiosk.session.tick()
    kiosk.rest()
    assert kiosk.maybe("home-near") is None
    assert kiosk.find(f"tile-{showing.pages[0].id}").box.top() < top, "no hole is left"


def test_a_programme_is_told_whole_and_once_and_keys_lead_to_it(
    open_kiosk: Opener, showing: Content
) -> None:
    kiosk = open_kiosk(content=showing)
    kiosk.begin("en")
    for _ in range(12):
        kiosk.press(Qt.Key.Key_Tab)
        focused = kiosk.window.activeFocusItem()
        if focused and focused.objectName() == "home-near":
            break
    else:
        pytest.fail("the keys never came to it")
    kiosk.press(Qt.Key.Key_Return)
    kiosk.wait_until(lambda: kiosk.view == "page", "its page")
    kiosk.rest()

    def heard(role: QAccessible.Role) -> list[str]:
        found = (one for one in told(interface(kiosk.window)) if one.role() == role)
        return [plain(name(one)) for one in found]

    texts, rows = heard(QAccessible.Role.StaticText), heard(QAccessible.Role.ListItem)
    assert texts.count("Next. 22:30. The Circle’s Journey. Hall 2") == 1
    assert "The Circle’s Journey. 22:30. Hall 2" in rows
    assert {"22:30", "12 min", "The Circle’s Journey"}.isdisjoint(texts)
    assert "Time needed: 12 min" in texts
    assert "Today, 21 March" in heard(QAccessible.Role.List)
    before = kiosk.scrolled
    kiosk.press(Qt.Key.Key_PageDown)
    kiosk.rest()
    assert kiosk.scrolled > before
