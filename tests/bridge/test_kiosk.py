"""What a visitor does, and what the kiosk then shows."""

from __future__ import annotations

import sys
import time as system_time
import weakref
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.bridge.kiosk import Clock, Kiosk
from kiosk.content.model import Content
from kiosk.visit.visit import Place, TextSize, Visit
from tests.bridge.visits import Time, make, open_item, seen


def test_a_touch_on_a_language_begins_a_visit_in_it(kiosk: Kiosk) -> None:
    assert seen(kiosk, "view") == "attract"
    kiosk.chooseLanguage("kk")
    assert seen(kiosk, "view", "language") == ("home", "kk")
    assert kiosk.visit.last_touch == 1_000.0


def test_a_visitor_goes_in_and_out(kiosk: Kiosk, item: Place) -> None:
    kiosk.chooseLanguage("en")
    open_item(kiosk, item)
    views = [seen(kiosk, "view")]
    kiosk.goBack()
    views.append(seen(kiosk, "view"))
    kiosk.goBack()
    views.append(seen(kiosk, "view"))
    assert views == ["detail", "page", "home"]
    open_item(kiosk, item)
    kiosk.goHome()
    assert seen(kiosk, "view") == "home"


def test_what_does_not_exist_does_not_open(kiosk: Kiosk, content: Content) -> None:
    kiosk.chooseLanguage("en")
    kiosk.openPage("no-such-page")
    kiosk.openItem("no-such-item")
    assert seen(kiosk, "view") == "home"
    assert seen(kiosk, "visit.places") == ()
    kiosk.openPage(content.pages[0].id)
    kiosk.openItem("no-such-item")
    assert seen(kiosk, "visit.places") == (Place(content.pages[0].id),)


def test_after_90_seconds_the_kiosk_asks_and_counts(kiosk: Kiosk, time: Time) -> None:
    kiosk.chooseLanguage("en")
    time.seconds += 89
    kiosk.tick()
    assert not seen(kiosk, "idle.asking")
    time.seconds += 1
    kiosk.tick()
    assert seen(kiosk, "idle.asking")
    assert "30" in seen(kiosk, "idle.explanation")
    time.seconds += 23
    kiosk.tick()
    assert "7" in seen(kiosk, "idle.explanation")


def test_a_touch_answers_and_the_visit_goes_on_where_it_was(
    kiosk: Kiosk, time: Time, item: Place
) -> None:
    kiosk.chooseLanguage("zh")
    open_item(kiosk, item)
    time.seconds += 119
    kiosk.tick()
    assert seen(kiosk, "idle.asking")
    kiosk.answered()
    assert not seen(kiosk, "idle.asking")
    assert seen(kiosk, "view", "language") == ("detail", "zh")
    time.seconds += 89
    kiosk.tick()
    assert not seen(kiosk, "idle.asking")


@pytest.mark.parametrize("idle", [120, 8 * 3600], ids=["idle", "asleep"])
def test_a_visit_that_runs_out_leaves_nothing(
    kiosk: Kiosk, time: Time, item: Place, content: Content, idle: float
) -> None:
    kiosk.chooseLanguage("zh")
    open_item(kiosk, item)
    kiosk.set_visit(replace(kiosk.visit, text_size=TextSize.LARGEST, motion=False, reach=True))
    time.seconds += idle
    kiosk.tick()
    assert kiosk.visit == Visit(language=content.default_language)
    assert seen(kiosk, "view") == "attract"
    assert not seen(kiosk, "idle.asking")
    assert seen(kiosk, "textScale", "motion", "reach") == (1.0, True, False)


def test_without_a_waiting_screen_a_visit_ends_at_home(
    qapp: QGuiApplication,  # noqa: ARG001
    content: Content,
    time: Time,
) -> None:
    kiosk = make(content, time, attract=False)
    assert seen(kiosk, "view") == "home"
    kiosk.openPage(content.pages[0].id)
    time.seconds += 120
    kiosk.tick()
    assert seen(kiosk, "view") == "home"
    assert kiosk.visit.last_touch == time.seconds


@pytest.mark.parametrize("years", [-10, 10])
def test_a_wall_clock_that_jumps_ends_no_visit_and_keeps_none(
    kiosk: Kiosk, time: Time, content: Content, years: int
) -> None:
    kiosk.chooseLanguage("en")
    kiosk.openPage(content.pages[0].id)
    time.wall += timedelta(days=365 * years)
    time.seconds += 1
    kiosk.tick()
    assert seen(kiosk, "view") == "page"
    assert not seen(kiosk, "idle.asking")
    time.seconds += 119
    kiosk.tick()
    assert seen(kiosk, "view") == "attract"


def test_another_language_keeps_page_detail_and_everything_in_it(kiosk: Kiosk, item: Place) -> None:
    kiosk.chooseLanguage("en")
    open_item(kiosk, item)
    blocks = seen(kiosk, "page.blocks")
    resets: list[None] = []
    for model in seen(kiosk, "page.blocks", "detail.blocks", "home.tiles", "languages"):
        model.modelReset.connect(lambda: resets.append(None))
    titles = seen(kiosk, "page.title", "detail.title", "home.name")
    kiosk.chooseLanguage("zh")
    assert seen(kiosk, "view") == "detail"
    assert seen(kiosk, "page.key") == item.page
    assert seen(kiosk, "detail.key") == f"{item.page}/{item.item}"
    assert seen(kiosk, "page.blocks") is blocks
    assert not resets
    changed = seen(kiosk, "page.title", "detail.title", "home.name")
    assert not set(titles) & set(changed)


def test_new_content_is_shown_in_place(kiosk: Kiosk, content: Content, item: Place) -> None:
    kiosk.chooseLanguage("en")
    open_item(kiosk, item)
    page = content.page(item.page)
    assert page
    title = replace(page.title, by_language={**page.title.by_language, "en": "Another title"})
    pages = tuple(replace(old, title=title) if old is page else old for old in content.pages)
    kiosk.set_content(replace(content, pages=pages))
    assert seen(kiosk, "view") == "detail"
    assert seen(kiosk, "page.title") == "Another title"


def test_new_content_without_the_page_leads_to_the_nearest(
    kiosk: Kiosk, content: Content, item: Place
) -> None:
    kiosk.chooseLanguage("en")
    open_item(kiosk, item)
    kiosk.set_content(
        replace(content, pages=tuple(replace(page, blocks=()) for page in content.pages))
    )
    assert seen(kiosk, "view") == "page"
    assert seen(kiosk, "visit.places") == (Place(item.page),)
    pages = tuple(page for page in content.pages if page.id != item.page)
    kiosk.set_content(replace(content, pages=pages))
    assert seen(kiosk, "view") == "home"
    assert seen(kiosk, "visit.places") == ()
    assert seen(kiosk, "home.tiles.count") == len(pages)


def test_the_content_before_is_let_go(qtbot: QtBot, content: Content, time: Time) -> None:
    before = replace(content)
    kiosk = make(before, time)
    kiosk.chooseLanguage("en")
    kiosk.openPage(content.pages[0].id)
    gone = weakref.ref(before)
    del before
    kiosk.set_content(replace(content))
    qtbot.waitUntil(lambda: gone() is None)


def test_what_happens_is_told_once(kiosk: Kiosk, content: Content, item: Place) -> None:
    told: list[tuple[str, str]] = []
    kiosk.happened.connect(lambda event, subject: told.append((event, subject)))
    kiosk.chooseLanguage("en")
    open_item(kiosk, item)
    kiosk.answered()
    kiosk.chooseLanguage("ru")
    kiosk.goBack()
    kiosk.goHome()
    kiosk.set_content(content)
    assert told == [
        ("page-open", "home"),
        ("page-open", item.page),
        ("page-open", item.page),
        ("language-switch", "ru"),
        ("page-open", item.page),
        ("page-open", "home"),
        ("reload", ""),
    ]


def test_time_that_changes_nothing_is_not_told(kiosk: Kiosk, time: Time) -> None:
    kiosk.chooseLanguage("en")
    told: list[str] = []
    kiosk.screenChanged.connect(lambda: told.append("screen"))
    seen(kiosk, "home").changed.connect(lambda: told.append("home"))
    time.seconds += 1
    time.wall += timedelta(seconds=1)
    kiosk.tick()
    assert told == []
    time.wall += timedelta(seconds=59)
    kiosk.tick()
    assert "home" in told, "the clocks"


def test_a_problem_is_told_when_it_changes(kiosk: Kiosk) -> None:
    told: list[str] = []
    kiosk.problemChanged.connect(lambda: told.append(seen(kiosk, "problem")))
    for problem in ("content.yaml:1:1: error", "content.yaml:1:1: error", ""):
        kiosk.set_problem(problem)
    assert told == ["content.yaml:1:1: error", ""]


def test_a_page_keeps_its_last_view_while_the_screen_moves_away(
    kiosk: Kiosk, content: Content
) -> None:
    kiosk.chooseLanguage("en")
    kiosk.openPage(content.pages[0].id)
    title = seen(kiosk, "page.title")
    kiosk.goHome()
    assert seen(kiosk, "page.title") == title != ""


def test_acts_are_presence_and_what_leads_nowhere_is_not(
    kiosk: Kiosk, time: Time, item: Place
) -> None:
    def counts(act: Callable[[], object]) -> bool:
        time.seconds += 1
        act()
        return kiosk.visit.last_touch == time.seconds

    kiosk.chooseLanguage("en")
    assert not counts(lambda: kiosk.chooseLanguage("en"))
    assert not counts(kiosk.goHome)
    assert not counts(kiosk.goBack)
    assert not counts(lambda: kiosk.openPage("no-such-page"))
    assert counts(lambda: kiosk.openPage(item.page))
    assert not counts(lambda: kiosk.openPage(item.page))
    assert counts(lambda: kiosk.openItem(item.item))
    assert counts(lambda: kiosk.chooseLanguage("kk"))
    assert counts(kiosk.goBack)
    assert counts(kiosk.acted)
    assert counts(lambda: kiosk.pointed(0.2, 0.3))
    assert not counts(lambda: kiosk.pointed(0.2, 0.3))
    assert counts(kiosk.answered)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a clock that stands still")
def test_the_time_asleep_passes_for_a_visit(monkeypatch: pytest.MonkeyPatch) -> None:
    asleep = 8 * 3600.0

    def read(clock: int) -> float:
        return 100.0 + (asleep if clock == system_time.CLOCK_BOOTTIME else 0)

    monkeypatch.setattr(system_time, "clock_gettime", read)
    monkeypatch.setattr(system_time, "monotonic", lambda: read(system_time.CLOCK_MONOTONIC))
    assert Clock().monotonic() == 100 + asleep
