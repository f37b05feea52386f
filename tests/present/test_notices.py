"""Notices and steps come and go by themselves, and notices stand where they are to be seen."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.notice import Notice
from kiosk.content.blocks.steps import Step, StepIcon, Steps
from kiosk.content.blocks.text import Text
from kiosk.content.interval import LocalTime
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.content.schedule import CLOSED, Week
from kiosk.content.where import Where
from kiosk.present.attract import MOST_NOTICES
from kiosk.present.blocks import present_block
from kiosk.present.blocks.steps import StepsView
from kiosk.present.presenter import Presenter
from kiosk.present.screens import ScreenView
from kiosk.present.screens.page import PageView
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from kiosk.present.views import Screen
from kiosk.visit.places import PagePlace
from kiosk.visit.station import Station
from kiosk.visit.visit import Visit
from tests.screens import home

LANGUAGES = ("kk", "ru", "zh", "en")
#: In Almaty 1 December 2026, 09:30, and the end of 24 December.
BEGIN = datetime(2026, 12, 1, 4, 30, tzinfo=UTC)
END = datetime(2026, 12, 24, 19, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
LIFT = "The lift is being repaired."


def said(text: str) -> Localised:
    return Localised({code: f"{text} ({code})" for code in LANGUAGES})


def notice(where: Where = Where.HERE, text: str = LIFT) -> Notice:
    return Notice(
        title=said("Please note"),
        text=said(text),
        note=said("Small"),
        from_=LocalTime(date(2026, 12, 1), 9 * 60 + 30),
        until=LocalTime(date(2026, 12, 24)),
        where=where,
    )


def with_blocks(content: Content, *blocks: Block) -> Content:
    return replace(content, pages=(replace(content.pages[0], blocks=blocks), *content.pages[1:]))


class Hall:
    """One presenter, to which time passes."""

    def __init__(self, content: Content) -> None:
        self.presenter = Presenter(content)
        self.place = PagePlace(content.pages[0].id)

    def screen(self, now: datetime, *, station: Station | None = None) -> Screen:
        visit = Visit("en", awake=station is None, places=(self.place,) if station is None else ())
        return self.presenter.screen(visit, now, None, station or Station())

    def page(self, now: datetime) -> ScreenView:
        return self.screen(now).layers[-1].view

    def rows(self, now: datetime) -> list[str]:
        page = self.page(now)
        assert isinstance(page, PageView)
        return [row.key for row in page.blocks if row.kind != "onward"]


def test_a_notice_comes_and_goes_at_its_minute_and_leaves_no_hole(content: Content) -> None:
    text = Text(text=said("Words"))
    hall = Hall(with_blocks(content, notice(), text, replace(notice(), from_=None, until=None)))
    without = ["text 0", "notice 1"]
    assert hall.rows(BEGIN - SECOND) == without
    assert hall.rows(BEGIN) == ["notice 0", *without]
    assert hall.rows(END - SECOND) == ["notice 0", *without]
    assert hall.rows(END) == without


def test_a_page_is_made_anew_only_when_a_notice_comes_or_goes(content: Content) -> None:
    hall = Hall(with_blocks(content, Text(text=said("Words")), notice()))
    before = hall.page(BEGIN - timedelta(days=30))
    assert hall.page(BEGIN - SECOND) is before
    during = hall.page(BEGIN)
    assert during is not before
    assert hall.page(END - SECOND) is during
    after = hall.page(END)
    assert after is not during
    assert hall.page(END + timedelta(days=3000)) is after


def test_a_page_of_which_nothing_is_left_says_that_it_is_being_prepared(content: Content) -> None:
    hall = Hall(with_blocks(content, notice()))
    assert hall.rows(BEGIN) == ["notice 0"]
    assert hall.rows(END) == ["text"]


def test_a_heading_that_is_not_shown_is_no_part_of_the_page(content: Content) -> None:
    texts = [Text(title=said(f"Part {number}"), text=said("Words")) for number in range(4)]
    hall = Hall(with_blocks(content, notice(), *texts))

    def chapters(now: datetime) -> list[str]:
        page = hall.page(now)
        assert isinstance(page, PageView)
        return [chapter.key for chapter in page.chapters]

    parts = [f"text {number}" for number in range(4)]
    assert chapters(BEGIN) == ["notice 0", *parts]
    assert chapters(END) == parts


@pytest.mark.parametrize(
    ("where", "on_home", "waiting"),
    [(Where.HERE, 0, 0), (Where.HOME, 1, 0), (Where.EVERYWHERE, 1, 1)],
)
def test_a_notice_stands_where_it_is_to_be_seen(
    content: Content, where: Where, on_home: int, waiting: int
) -> None:
    hall = Hall(with_blocks(content, notice(where)))
    assert hall.rows(BEGIN) == ["notice 0"]
    for now, shown in ((BEGIN - SECOND, 0), (BEGIN, 1), (END, 0)):
        screen = hall.screen(now)
        assert [(plain(one.title), plain(one.text)) for one in home(screen).notices] == [
            ("Please note (en)", f"{LIFT} (en)")
        ] * on_home * shown
        assert {
            spoken.language: [plain(one.text) for one in spoken.notices]
            for spoken in screen.attract.notices
        } == {code: [f"{LIFT} ({code})"] for code in LANGUAGES if waiting and shown}


def test_the_waiting_screen_is_the_same_while_its_notices_are(content: Content) -> None:
    hall = Hall(with_blocks(content, notice(Where.EVERYWHERE)))
    before = hall.screen(BEGIN - timedelta(days=30)).attract
    assert hall.screen(BEGIN - SECOND).attract is before
    during = hall.screen(BEGIN).attract
    assert during.slides == before.slides
    assert hall.screen(END - SECOND).attract is during


def test_in_the_dark_no_notice_comes(content: Content) -> None:
    hall = Hall(with_blocks(content, notice(Where.EVERYWHERE)))
    closed = Station(screen_hours=Week((CLOSED,) * 7))
    night = hall.screen(BEGIN - SECOND, station=closed)
    assert hall.screen(BEGIN, station=closed) == night
    assert hall.screen(BEGIN, station=Station()).attract.notices


def test_the_waiting_screen_has_no_more_notices_than_one_reads(content: Content) -> None:
    many = [notice(Where.EVERYWHERE, f"Notice {number}") for number in range(5)]
    screen = Hall(with_blocks(content, *many)).screen(BEGIN)
    assert [len(spoken.notices) for spoken in screen.attract.notices] == [MOST_NOTICES] * 4
    assert len(home(screen).notices) == 5


def steps(**fields: object) -> Steps:
    values: dict[str, object] = {
        "title": said("How to come in"),
        "as_of": date(2026, 11, 20),
        "source": "kazinform",
        "items": (
            Step(title=said("Get your pass"), text=said("At desk 1."), icon=StepIcon.TICKET),
            Step(title=said("Walk"), icon=StepIcon.PERSON_SIMPLE_WALK),
        ),
    }
    return Steps(**values | fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_steps_are_numbered_and_say_who_says_so_and_when(content: Content, language: str) -> None:
    source = next(iter(content.sources))
    view = present_block(steps(source=source), Speech(content, language))
    assert isinstance(view, StepsView)
    assert [step.number for step in view.steps] == ["1", "2"]
    assert [plain(step.title) for step in view.steps] == [
        f"Get your pass ({language})",
        f"Walk ({language})",
    ]
    assert [step.icon for step in view.steps] == ["ticket", "personSimpleWalk"]
    who, when = plain(view.caption).split("\n")
    assert content.sources[source].name.by_language[language] in who
    assert "2026" in when
    assert "20" in when


def test_steps_go_by_themselves(content: Content) -> None:
    block = steps(valid_until=LocalTime(date(2026, 12, 24)))
    hall = Hall(with_blocks(content, Text(text=said("Words")), block))
    assert hall.rows(END - SECOND) == ["text 0", "steps 0"]
    assert hall.rows(END) == ["text 0"]
