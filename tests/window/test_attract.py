"""The waiting screen: it shows what there is; a touch begins at home, or at what a scene shows."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.content.model import Content
from kiosk.visit.places import ItemPlace, PagePlace
from kiosk.visit.visit import IDLE_SECONDS, Comfort
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.shipped import each_language, word

#: The time that a scene stands, instead of many seconds.
SCENE_MS = 20


@pytest.fixture
def kiosk(open_kiosk: Opener) -> Driver:
    """Return a kiosk whose waiting screen nobody has touched."""
    return open_kiosk(fresh=True)


def test_all_pages_go_by_in_all_languages(kiosk: Driver, content: Content) -> None:
    kiosk.session.set_visit(replace(kiosk.visit, comfort=Comfort(motion=False)))
    timers = [one for one in kiosk.window.findChildren(QObject) if one.inherits("QQmlTimer")]
    for timer in timers:
        timer.setProperty("interval", SCENE_MS)
    missing = {
        (page.invitation.by_language[code], page.title.by_language[code])
        for page in content.pages
        if page.invitation
        for code in content.center.name.by_language
    }
    seen = len(missing)
    assert seen == len(content.pages) * len(content.languages)

    def all_seen() -> bool:
        shown = set(kiosk.texts())
        missing.difference_update({pair for pair in missing if shown.issuperset(pair)})
        return not missing

    kiosk.wait_until(all_seen, f"{len(missing)} of {seen} scenes")
    # Their pictures cannot be decoded as fast as they come.
    for timer in timers:
        timer.setProperty("running", False)


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


@pytest.mark.parametrize("number", range(4))
def test_a_touch_beside_the_buttons_opens_what_the_words_speak_of_in_their_language(
    kiosk: Driver, number: int
) -> None:
    kiosk.session.set_visit(replace(kiosk.visit, comfort=Comfort(motion=False)))
    screen(kiosk).setProperty("scene", number)
    slide = kiosk.session.screen.attract.slides[number]
    kiosk.wait_until(lambda: kiosk.sees(slide.title), "the title")
    kiosk.touch(kiosk.top.boundingRect().center().toPoint())
    kiosk.wait_until(lambda: kiosk.visit.awake, "a visit")
    assert kiosk.visit.language == slide.language
    assert kiosk.visit.place == (
        ItemPlace(slide.page, slide.page_item) if slide.page_item else PagePlace(slide.page)
    )
    # There are items among the first scenes, too.
    assert bool(slide.page_item) is bool(number % 2)


def test_a_scene_opens_at_once_and_home_lies_below(kiosk: Driver) -> None:
    kiosk.rest()
    kiosk.touch(kiosk.top.boundingRect().center().toPoint())
    # Without a wait, although there is motion: home is not seen in between.
    slide = kiosk.session.screen.attract.slides[0]
    assert kiosk.sees(slide.line)
    assert kiosk.maybe("tile-museum") is None
    kiosk.touch("back-button")
    kiosk.wait_until(lambda: kiosk.sees(word("greeting", slide.language)), "home")
    assert kiosk.visit.language == slide.language


def test_a_touch_while_the_scene_changes_goes_by_the_words_that_are_still_there(
    kiosk: Driver,
) -> None:
    before, after = kiosk.session.screen.attract.slides[:2]
    assert before.language != after.language
    screen(kiosk).setProperty("scene", 1)
    assert kiosk.sees(before.title)
    kiosk.touch(kiosk.top.boundingRect().center().toPoint())
    kiosk.wait_until(lambda: kiosk.visit.awake, "a visit")
    assert kiosk.visit.language == before.language
    assert kiosk.visit.place == PagePlace(before.page)


def test_the_sign_stands_beside_the_buttons(open_kiosk: Opener, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(size=size)
    sign = kiosk.find("touch-sign").box
    buttons = [kiosk.find(f"begin-{code}").box for code in ("kk", "ru", "zh", "en")]
    near = min(
        max(box.left() - sign.right(), sign.left() - box.right(), box.top() - sign.bottom())
        for box in buttons
    )
    assert 0 < near < sign.width() / 2
    assert not any(sign.intersects(box) for box in buttons)


def test_the_name_stands_there_in_every_language(open_kiosk: Opener, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(size=size)
    assert kiosk.sees("Қорғас · Хоргос · 霍尔果斯 · Khorgos")


def test_the_words_of_a_scene_go_before_the_next_ones_come(kiosk: Driver) -> None:
    waiting = screen(kiosk)
    words = waiting.findChild(QQuickItem, "attract-words")
    assert isinstance(words, QQuickItem)
    shown: list[float] = []
    waiting.saidChanged.connect(lambda: shown.append(words.opacity()))  # type: ignore[attr-defined]
    waiting.setProperty("scene", 1)
    line = kiosk.session.screen.attract.slides[1].line
    kiosk.wait_until(lambda: kiosk.sees(line), "the next words")
    assert shown == [0]


def test_only_the_scene_on_show_and_the_next_are_in_the_memory(kiosk: Driver) -> None:
    kiosk.session.set_visit(replace(kiosk.visit, comfort=Comfort(motion=False)))
    for number in range(4):
        screen(kiosk).setProperty("scene", number)
        kiosk.wait_until(lambda: len(called(kiosk, "scene")) == 2, "two scenes")


def test_a_visitor_has_the_memory_of_the_scenes_until_the_question(kiosk: Driver) -> None:
    kiosk.window.setProperty("prepared", True)
    kiosk.begin("en")
    kiosk.wait_until(lambda: not called(kiosk, "scene"), "no scene")
    kiosk.time.seconds += IDLE_SECONDS
    kiosk.wait_until(lambda: called(kiosk, "scene"), "the scenes, before they are on show")
    assert kiosk.visit.awake
    assert called(kiosk, "attract")


def test_for_those_who_want_no_motion_nothing_moves(kiosk: Driver) -> None:
    def moving() -> list[QObject]:
        animations = kiosk.window.findChildren(QObject)
        return [
            one
            for one in animations
            if one.inherits("QQuickAbstractAnimation") and one.property("running")
        ]

    assert moving()
    kiosk.session.set_visit(replace(kiosk.visit, comfort=Comfort(motion=False)))
    kiosk.wait_until(lambda: not moving(), "stillness")


def screen(kiosk: Driver) -> QQuickItem:
    """Return the waiting screen."""
    (found,) = called(kiosk, "attract")
    return found


def called(kiosk: Driver, name: str) -> list[QQuickItem]:
    """Return the items of a name, those out of sight included."""
    found, waiting = [], [kiosk.top]
    while waiting:
        item = waiting.pop()
        waiting += item.childItems()
        if item.objectName() == name:
            found.append(item)
    return found
