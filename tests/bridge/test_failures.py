"""A screen that cannot be made: the visitor is led to one that can, and the log is not flooded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.bridge.session import Session
from kiosk.content.model import Content
from kiosk.present.presenter import Presenter
from kiosk.present.views import Screen
from kiosk.visit import acts as rules
from kiosk.visit.places import ItemPlace
from kiosk.visit.visit import Visit
from tests.bridge.visits import Time, seen

Breaks = Callable[[Content, Visit], bool]
MINUTES = 30


@pytest.fixture
def break_when(monkeypatch: pytest.MonkeyPatch) -> Callable[[Breaks], None]:
    """Return what lets presenting fail for some contents and visits."""
    working = Presenter.screen

    def break_when(breaks: Breaks) -> None:
        def failing(self: Presenter, visit: Visit, *rest: Any) -> Screen:
            if breaks(self.content, visit):
                raise ZeroDivisionError
            return working(self, visit, *rest)

        monkeypatch.setattr(Presenter, "screen", failing)

    return break_when


def on_a_page(_: Content, visit: Visit) -> bool:
    return bool(visit.places)


def awake(_: Content, visit: Visit) -> bool:
    return visit.awake


def always(_: Content, __: Visit) -> bool:
    return True


def let_pass(kiosk: Session, time: Time, seconds: int) -> None:
    for _ in range(seconds):
        time.seconds += 1
        kiosk.tick()


def test_a_page_that_fails_does_not_open(
    kiosk: Session, time: Time, content: Content, break_when: Callable[[Breaks], None]
) -> None:
    kiosk.chooseLanguage("en")
    break_when(on_a_page)
    kiosk.open("page", [content.pages[0].id])
    assert seen(kiosk, "view") == "home"
    assert kiosk.visit.places == ()
    assert kiosk.failures == 1
    let_pass(kiosk, time, 30)
    assert kiosk.failures == 1, "it is not tried again"


def test_a_page_that_begins_to_fail_leads_home_in_the_visitors_language(
    kiosk: Session,
    time: Time,
    item: ItemPlace,
    break_when: Callable[[Breaks], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    kiosk.chooseLanguage("zh")
    kiosk.open("page", [item.page])
    break_when(on_a_page)
    let_pass(kiosk, time, 30)
    assert seen(kiosk, "view", "language") == ("home", "zh")
    assert kiosk.visit.places == ()
    assert kiosk.failures == 1
    (record,) = caplog.records
    assert record.exc_info
    assert record.exc_info[0] is ZeroDivisionError


def test_where_home_fails_too_the_waiting_screen_comes(
    kiosk: Session, time: Time, item: ItemPlace, break_when: Callable[[Breaks], None]
) -> None:
    kiosk.chooseLanguage("zh")
    kiosk.open("page", [item.page])
    break_when(awake)
    let_pass(kiosk, time, 1)
    assert seen(kiosk, "view") == "attract"
    assert not kiosk.visit.awake
    failures = kiosk.failures
    let_pass(kiosk, time, 30)
    assert kiosk.failures == failures


def test_where_nothing_can_be_shown_the_last_screen_stays_and_the_log_is_short(
    kiosk: Session,
    time: Time,
    item: ItemPlace,
    break_when: Callable[[Breaks], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    kiosk.chooseLanguage("en")
    kiosk.open("page", [item.page])
    visit, screen = kiosk.visit, kiosk.screen
    break_when(always)
    let_pass(kiosk, time, MINUTES * 60)
    assert kiosk.visit == visit
    assert kiosk.screen is screen
    assert kiosk.failures == 3 * MINUTES * 60
    assert [record.args for record in caplog.records] == [(1,), (10,), (100,), (1000,)]


def test_new_content_that_cannot_be_shown_leaves_the_last_one(
    kiosk: Session, content: Content, item: ItemPlace, break_when: Callable[[Breaks], None]
) -> None:
    kiosk.chooseLanguage("en")
    kiosk.open("page", [item.page])
    new = replace(content)
    told: list[str] = []
    kiosk.reloaded.connect(lambda: told.append("reload"))
    break_when(lambda shown, _: shown is new)
    kiosk.set_content(new)
    assert kiosk.content is content
    assert seen(kiosk, "view") == "page"
    assert told == []


def test_new_content_whose_page_cannot_be_shown_leads_home(
    kiosk: Session, content: Content, item: ItemPlace, break_when: Callable[[Breaks], None]
) -> None:
    kiosk.chooseLanguage("en")
    kiosk.open("page", [item.page])
    new = replace(content)
    break_when(lambda shown, visit: shown is new and bool(visit.places))
    kiosk.set_content(new)
    assert kiosk.content is new
    assert seen(kiosk, "view") == "home"


def test_a_rule_that_fails_leads_home(
    kiosk: Session, item: ItemPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.chooseLanguage("en")
    kiosk.open("page", [item.page])

    def fail(*_: object) -> Visit:
        raise ZeroDivisionError

    monkeypatch.setattr(rules, "go", fail)
    kiosk.open("item", [item.page, item.item])
    assert seen(kiosk, "view") == "home"
    assert kiosk.failures == 1
