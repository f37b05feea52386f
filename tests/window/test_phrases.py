"""Phrases are shown to somebody else: large, in a language that is chosen by a touch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.content.blocks.phrase import Phrase
from kiosk.content.blocks.phrases import Phrases
from kiosk.present.typography import plain
from tests.window.conftest import Opener
from tests.window.driver import Driver

PAGE = "shopping"


def block(kiosk: Driver) -> Phrases:
    page = kiosk.session.content.page(PAGE)
    assert page
    return next(block for block in page.blocks if isinstance(block, Phrases))


def open_phrase(kiosk: Driver, phrase: Phrase) -> None:
    kiosk.reveal(f"phrase-{phrase.key}")
    kiosk.touch(f"phrase-{phrase.key}")
    kiosk.wait_until(lambda: kiosk.maybe("close-phrase"), "the phrase is open")
    kiosk.rest()


def large(kiosk: Driver) -> tuple[str, str]:
    """Return the language and the words that fill the screen."""
    (item,) = (
        found.item for code in ("kk", "ru", "zh", "en") if (found := kiosk.maybe(f"shown-{code}"))
    )
    return item.objectName().removeprefix("shown-"), plain(str(item.property("text")))


def role(item: QQuickItem) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(item).role()


def test_a_phrase_fills_the_screen_in_a_language_that_stays_until_the_visit_ends(
    kiosk: Driver,
) -> None:
    group, last = block(kiosk).groups[0], block(kiosk).groups[-1]
    first, second = group.items[:2]
    kiosk.begin("ru")
    kiosk.open(PAGE)
    open_phrase(kiosk, first)
    assert large(kiosk) == ("zh", first.text.by_language["zh"])
    assert kiosk.sees(first.text.by_language["ru"])
    kiosk.touch("show-kk")
    kiosk.rest()
    assert large(kiosk) == ("kk", first.text.by_language["kk"])
    kiosk.touch("close-phrase")
    kiosk.rest()
    open_phrase(kiosk, second)
    assert large(kiosk) == ("kk", second.text.by_language["kk"])
    kiosk.touch("back-button")
    kiosk.rest()
    # Another group is a touch away.
    assert kiosk.maybe(f"phrase-{last.items[0].key}") is None
    kiosk.touch(f"phrases-{len(block(kiosk).groups) - 1}")
    kiosk.rest()
    open_phrase(kiosk, last.items[0])
    kiosk.time.seconds += 1000
    kiosk.session.tick()
    kiosk.rest()
    kiosk.begin("ru")
    kiosk.open(PAGE)
    open_phrase(kiosk, first)
    assert large(kiosk)[0] == "zh"


def test_a_phrase_is_shown_by_keys_and_told_as_it_is(kiosk: Driver) -> None:
    phrase = block(kiosk).groups[0].items[0]
    kiosk.begin("zh")
    kiosk.open(PAGE)
    line = kiosk.reveal(f"phrase-{phrase.key}").item
    assert role(line) == QAccessible.Role.Button
    line.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.wait_until(lambda: kiosk.maybe("close-phrase"), "the phrase is open")
    kiosk.rest()
    assert kiosk.window.activeFocusItem() == kiosk.find("close-phrase").item
    chosen = {code: kiosk.find(f"show-{code}").item for code in ("kk", "ru", "en")}
    assert {role(item) for item in chosen.values()} == {QAccessible.Role.RadioButton}
    chosen["ru"].forceActiveFocus(Qt.FocusReason.TabFocusReason)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.rest()
    states = {
        code: bool(QAccessible.queryAccessibleInterface(item).state().checked)
        for code, item in chosen.items()
    }
    assert states == {"kk": False, "ru": True, "en": False}
    assert large(kiosk)[0] == "ru"
    kiosk.press(Qt.Key.Key_Escape)
    kiosk.wait_until(lambda: kiosk.view == "page", "the page")
    kiosk.rest()
    assert kiosk.window.activeFocusItem() == line


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["upright", "lying"])
def test_the_words_are_the_largest_on_the_screen(open_kiosk: Opener, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin("ru")
    kiosk.open(PAGE)
    open_phrase(kiosk, block(kiosk).groups[0].items[0])
    words = kiosk.find("shown-zh").item
    assert float(words.property("contentHeight")) > 0.1 * min(size)
