"""Services, from a touch or a key on home: found without reading, and told whole and once."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.content.model import Content
from kiosk.present.typography import plain
from kiosk.visit.places import ServicesPlace
from tests.window.conftest import Opener
from tests.window.test_heard import interface, name, told

TILE = "tile-services"
#: More than home has to be reached by.
KEYS = 60


def test_a_key_opens_them_and_they_are_told_whole_and_once(
    open_kiosk: Opener, content: Content, sample: Content, size: tuple[int, int]
) -> None:
    served = replace(content, services=sample.services, payment=sample.payment, hours=sample.hours)
    kiosk = open_kiosk(content=served, size=size)
    kiosk.begin("en")
    for _ in range(KEYS):
        kiosk.press(Qt.Key.Key_Tab)
        item = kiosk.window.activeFocusItem()
        if item and item.objectName() == TILE:
            break
    kiosk.press(Qt.Key.Key_Return)
    kiosk.wait_until(lambda: kiosk.view == ServicesPlace.kind, "services")
    kiosk.rest()
    assert kiosk.sees("Services and payment")
    assert not kiosk.maybe("lead-picture")
    heard = list(told(interface(kiosk.window)))

    def said(role: QAccessible.Role) -> list[str]:
        return [plain(name(one)) for one in heard if one.role() == role]

    rows, texts = said(QAccessible.Role.ListItem), said(QAccessible.Role.StaticText)
    assert rows[0] == ("Toilets. Beside the sample door. Open around the clock. Step-free access")
    assert "Lift. The round hall" in rows
    assert {"Toilets", "Beside the sample door", "Open around the clock"}.isdisjoint(texts)
    before = kiosk.scrolled
    kiosk.press(Qt.Key.Key_End)
    kiosk.rest()
    assert kiosk.scrolled > before
    assert kiosk.at_end
    kiosk.touch("back-button")
    kiosk.wait_until(lambda: kiosk.view == "home", "home")


def test_whoever_is_there_when_they_go_comes_home(
    open_kiosk: Opener, content: Content, sample: Content
) -> None:
    kiosk = open_kiosk(content=replace(content, services=sample.services))
    kiosk.begin("zh")
    kiosk.touch(TILE)
    kiosk.wait_until(lambda: kiosk.view == ServicesPlace.kind, "services")
    kiosk.session.set_content(content)
    kiosk.wait_until(lambda: kiosk.view == "home", "home")
    assert not kiosk.maybe(TILE)
