"""The waiting screen: it shows every page, and a touch on a language begins a visit in it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from kiosk.content.model import Content
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.shipped import each_language, word

#: The time that a scene stands, instead of many seconds.
SCENE_MS = 20


def test_all_pages_go_by_in_all_languages(kiosk: Driver, content: Content) -> None:
    kiosk.kiosk.set_visit(replace(kiosk.visit, motion=False))
    for timer in kiosk.window.findChildren(QObject):
        if timer.inherits("QQmlTimer"):
            timer.setProperty("interval", SCENE_MS)
    missing = {
        (page.title.by_language[code], page.line.by_language[code])
        for page in content.pages
        for code in content.center.name.by_language
    }
    seen = len(missing)

    def all_seen() -> bool:
        shown = set(kiosk.texts())
        missing.difference_update({pair for pair in missing if shown.issuperset(pair)})
        return not missing

    kiosk.wait_until(all_seen, f"{len(missing)} of {seen} scenes")


def test_there_is_a_button_in_each_language(
    open_kiosk: Opener, size: tuple[int, int], content: Content
) -> None:
    kiosk = open_kiosk(size=size)
    for language in content.languages:
        assert kiosk.find(f"begin-{language.code}")
        assert kiosk.sees(language.name)
        assert kiosk.sees(word("touch_to_begin", language.code))


@each_language()
def test_a_touch_begins_the_visit_in_its_language(kiosk: Driver, language: str) -> None:
    kiosk.touch(f"begin-{language}")
    kiosk.wait_until(lambda: kiosk.sees(word("greeting", language)), "the greeting")
    assert kiosk.view == "home"
    assert kiosk.visit.language == language
    assert kiosk.maybe(f"begin-{language}") is None


def test_a_touch_beside_the_buttons_begins_nothing(kiosk: Driver) -> None:
    kiosk.touch(kiosk.top.boundingRect().center().toPoint())
    assert kiosk.view == "attract"
    assert not kiosk.sees(word("greeting", "en"))
