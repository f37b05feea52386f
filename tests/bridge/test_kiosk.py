"""What a visitor does, and what the kiosk then shows."""

from __future__ import annotations

import sys
import time as system_time
import weakref
from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.bridge.session import Clock, Session
from kiosk.content.model import Content
from kiosk.visit.acts import Act, ChooseLanguage, GoBack, GoHome, Open
from kiosk.visit.places import ItemPlace, PagePlace
from kiosk.visit.station import Station
from kiosk.visit.visit import Comfort, TextSize, Visit
from tests.bridge.visits import Time, make, open_item, seen


def test_a_touch_on_a_language_begins_a_visit_in_it(kiosk: Session) -> None:
    assert seen(kiosk, "view") == "attract"
    kiosk.chooseLanguage("kk")
    assert seen(kiosk, "view", "language") == ("home", "kk")
    assert kiosk.visit.last_touch == 1_000.0


def test_a_visitor_goes_in_and_out(kiosk: Session, item: ItemPlace) -> None:
    kiosk.chooseLanguage("en")
    open_item(kiosk, item)
    views = [seen(kiosk, "view")]
    kiosk.goBack()
    views.append(seen(kiosk, "view"))
    kiosk.goBack()
    views.append(seen(kiosk, "view"))
    assert views == ["item", "page", "home"]
    open_item(kiosk, item)
    kiosk.goHome()
    assert seen(kiosk, "view") == "home"


def test_what_is_covered_takes_another_language_later_or_when_it_is_seen(
    kiosk: Session, item: ItemPlace, qtbot: QtBot
) -> None:
    kiosk.chooseLanguage("en")
    english = seen(kiosk, "home.greeting")
    open_item(kiosk, item)
    kiosk.chooseLanguage("kk")
    assert seen(kiosk, "language", "home.greeting") == ("kk", english)
    qtbot.waitUntil(lambda: seen(kiosk, "home.greeting") != english)
    kiosk.chooseLanguage("en")
    assert seen(kiosk, "home.greeting") != english
    kiosk.goHome()
    assert seen(kiosk, "home.greeting") == english


def test_what_does_not_exist_does_not_open(kiosk: Session, content: Content) -> None:
    kiosk.chooseLanguage("en")
    kiosk.open("page", ["no-such-page"])
    kiosk.open("item", [content.pages[0].id, "no-such-item"])
    assert seen(kiosk, "view") == "home"
    assert seen(kiosk, "visit.places") == ()
    kiosk.open("page", [content.pages[0].id])
    kiosk.open("item", [content.pages[0].id, "no-such-item"])
    assert seen(kiosk, "visit.places") == (PagePlace(content.pages[0].id),)


def test_after_90_seconds_the_kiosk_asks_and_counts(kiosk: Session, time: Time) -> None:
    kiosk.chooseLanguage("en")
    time.seconds += 89
    kiosk.tick()
    assert not seen(kiosk, "asking")
    time.seconds += 1
    kiosk.tick()
    assert seen(kiosk, "asking")
    assert "30" in seen(kiosk, "idle.explanation")
    time.seconds += 23
    kiosk.tick()
    assert "7" in seen(kiosk, "idle.explanation")


def test_a_touch_answers_and_the_visit_goes_on_where_it_was(
    kiosk: Session, time: Time, item: ItemPlace
) -> None:
    kiosk.chooseLanguage("zh")
    open_item(kiosk, item)
    time.seconds += 119
    kiosk.tick()
    assert seen(kiosk, "asking")
    kiosk.answered()
    assert not seen(kiosk, "asking")
    assert seen(kiosk, "view", "language") == ("item", "zh")
    time.seconds += 89
    kiosk.tick()
    assert not seen(kiosk, "asking")


@pytest.mark.parametrize("idle", [120, 8 * 3600], ids=["idle", "asleep"])
def test_a_visit_that_runs_out_leaves_nothing(
    kiosk: Session, time: Time, item: ItemPlace, content: Content, idle: float
) -> None:
    kiosk.chooseLanguage("zh")
    open_item(kiosk, item)
    kiosk.set_visit(replace(kiosk.visit, comfort=Comfort(TextSize.LARGEST, motion=False)))
    time.seconds += idle
    kiosk.tick()
    assert kiosk.visit == Visit(language=content.default_language)
    assert seen(kiosk, "view") == "attract"
    assert not seen(kiosk, "asking")
    assert seen(kiosk, "textScale", "motion") == (1.0, True)


def test_without_a_waiting_screen_a_visit_ends_at_home(
    qapp: QGuiApplication,  # noqa: ARG001
    content: Content,
    time: Time,
) -> None:
    kiosk = make(content, time, attract=False)
    assert seen(kiosk, "view") == "home"
    kiosk.open("page", [content.pages[0].id])
    time.seconds += 120
    kiosk.tick()
    assert seen(kiosk, "view") == "home"
    assert kiosk.visit.last_touch == time.seconds


@pytest.mark.parametrize("years", [-10, 10])
def test_a_wall_clock_that_jumps_ends_no_visit_and_keeps_none(
    kiosk: Session, time: Time, content: Content, years: int
) -> None:
    kiosk.chooseLanguage("en")
    kiosk.open("page", [content.pages[0].id])
    time.wall += timedelta(days=365 * years)
    time.seconds += 1
    kiosk.tick()
    assert seen(kiosk, "view") == "page"
    assert not seen(kiosk, "asking")
    time.seconds += 119
    kiosk.tick()
    assert seen(kiosk, "view") == "attract"


def test_another_language_keeps_page_detail_and_everything_in_it(
    kiosk: Session, item: ItemPlace, qtbot: QtBot
) -> None:
    kiosk.chooseLanguage("en")
    open_item(kiosk, item)
    blocks = seen(kiosk, "page.blocks")
    resets: list[None] = []
    for model in seen(kiosk, "page.blocks", "item.blocks", "home.tiles", "languages"):
        model.modelReset.connect(lambda: resets.append(None))
    titles = seen(kiosk, "page.title", "item.title", "home.name")
    kiosk.chooseLanguage("zh")
    qtbot.waitUntil(lambda: seen(kiosk, "home.name") != titles[2])
    assert seen(kiosk, "view") == "item"
    assert seen(kiosk, "page.page", "page.item") == (item.page, "")
    assert seen(kiosk, "item.page", "item.item") == (item.page, item.item)
    assert seen(kiosk, "page.blocks") is blocks
    assert not resets
    changed = seen(kiosk, "page.title", "item.title", "home.name")
    assert not set(titles) & set(changed)


def test_new_content_is_shown_in_place(kiosk: Session, content: Content, item: ItemPlace) -> None:
    kiosk.chooseLanguage("en")
    open_item(kiosk, item)
    page = content.page(item.page)
    assert page
    title = replace(page.title, by_language={**page.title.by_language, "en": "Another title"})
    pages = tuple(replace(old, title=title) if old is page else old for old in content.pages)
    kiosk.set_content(replace(content, pages=pages))
    assert seen(kiosk, "view") == "item"
    assert seen(kiosk, "page.title") == "Another title"


def test_new_content_without_the_page_leads_to_the_nearest(
    kiosk: Session, content: Content, item: ItemPlace
) -> None:
    kiosk.chooseLanguage("en")
    open_item(kiosk, item)
    kiosk.set_content(
        replace(content, pages=tuple(replace(page, blocks=()) for page in content.pages))
    )
    assert seen(kiosk, "view") == "page"
    assert seen(kiosk, "visit.places") == (PagePlace(item.page),)
    pages = tuple(page for page in content.pages if page.id != item.page)
    kiosk.set_content(replace(content, pages=pages))
    assert seen(kiosk, "view") == "home"
    assert seen(kiosk, "visit.places") == ()
    assert seen(kiosk, "home.tiles.count") == len(pages)


def test_the_content_before_is_let_go(qtbot: QtBot, content: Content, time: Time) -> None:
    before = replace(content)
    kiosk = make(before, time)
    kiosk.chooseLanguage("en")
    kiosk.open("page", [content.pages[0].id])
    gone = weakref.ref(before)
    del before
    kiosk.set_content(replace(content))
    qtbot.waitUntil(lambda: gone() is None)


def test_every_act_is_told_once_with_the_visits_around_it(
    kiosk: Session, content: Content, item: ItemPlace
) -> None:
    told: list[tuple[Act, Visit, Visit]] = []
    kiosk.done.connect(lambda *act: told.append(act))
    reloads: list[None] = []
    kiosk.reloaded.connect(lambda: reloads.append(None))
    kiosk.chooseLanguage("en")
    open_item(kiosk, item)
    kiosk.open("item", [*item.names])
    kiosk.chooseLanguage("ru")
    kiosk.goBack()
    kiosk.goHome()
    kiosk.goHome()
    kiosk.set_content(content)
    kiosk.set_content(replace(content))
    assert [act for act, _, _ in told] == [
        ChooseLanguage("en"),
        Open(PagePlace(item.page)),
        Open(item),
        ChooseLanguage("ru"),
        GoBack(),
        GoHome(),
    ], "what leads nowhere is not told"
    assert [before for _, before, _ in told[1:]] == [after for _, _, after in told[:-1]]
    assert [after.place.kind for _, _, after in told] == [
        "home",
        "page",
        "item",
        "item",
        "page",
        "home",
    ]
    assert len(reloads) == 1, "the same content is no news"


def test_time_that_changes_nothing_is_not_told(kiosk: Session, time: Time) -> None:
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


def test_a_problem_is_told_when_it_changes(kiosk: Session) -> None:
    told: list[str] = []
    kiosk.screenChanged.connect(lambda: told.append(seen(kiosk, "problem")))
    for problem in ("content.yaml:1:1: error", "content.yaml:1:1: error", ""):
        kiosk.set_station(Station(problem))
    assert told == ["content.yaml:1:1: error", ""]


def test_a_page_keeps_its_last_view_while_the_screen_moves_away(
    kiosk: Session, content: Content
) -> None:
    kiosk.chooseLanguage("en")
    kiosk.open("page", [content.pages[0].id])
    title = seen(kiosk, "page.title")
    kiosk.goHome()
    assert seen(kiosk, "page.title") == title != ""


def test_acts_are_presence_and_what_leads_nowhere_is_not(
    kiosk: Session, time: Time, item: ItemPlace
) -> None:
    def counts(act: Callable[[], object]) -> bool:
        time.seconds += 1
        act()
        return kiosk.visit.last_touch == time.seconds

    kiosk.chooseLanguage("en")
    assert not counts(lambda: kiosk.chooseLanguage("en"))
    assert not counts(kiosk.goHome)
    assert not counts(kiosk.goBack)
    assert not counts(lambda: kiosk.open("page", ["no-such-page"]))
    assert counts(lambda: kiosk.open("page", [item.page]))
    assert not counts(lambda: kiosk.open("page", [item.page]))
    assert counts(lambda: kiosk.open("item", [item.page, item.item]))
    assert counts(lambda: kiosk.chooseLanguage("kk"))
    assert counts(kiosk.goBack)
    assert counts(kiosk.handled)
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
