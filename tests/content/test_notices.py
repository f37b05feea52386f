"""From when until when something is shown, as it is written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.authoring.advice.advice import advise
from kiosk.content.blocks.notice import Notice
from kiosk.content.blocks.steps import StepIcon, Steps
from kiosk.content.diagnostics import Subject
from kiosk.content.interval import ALWAYS, Interval, LocalTime
from kiosk.content.keeping.stored_form import from_bytes, to_bytes
from kiosk.content.reading.reader import read_written
from kiosk.content.reading.reading import Reading
from kiosk.content.where import Where
from tests.content.conftest import Desk

Told = Callable[[Reading], list[tuple[str, str]]]
STEPS = """\
- kind: steps
  as_of: 2026-11-20
  source: paper
  items:
  - title: {en: Get your pass}
    icon: ticket
"""


def notice(*lines: str) -> str:
    return "\n  ".join(("- kind: notice", "text: {en: The lift is being repaired.}", *lines)) + "\n"


def interval(desk: Desk, *lines: str) -> Interval:
    return desk.block(notice(*lines)).interval()


def almaty(day: int, hour: int = 0, minute: int = 0) -> datetime:
    """Return a time in December 2026 that is UTC+5."""
    return datetime.fromisoformat(f"2026-12-{day:02}T{hour:02}:{minute:02}+05:00")


def test_a_notice_without_days_always_stands_on_its_page_alone(desk: Desk) -> None:
    block = desk.block(notice())
    assert isinstance(block, Notice)
    assert block.interval() == ALWAYS
    assert block.where is Where.HERE


@pytest.mark.parametrize(
    ("lines", "begin", "end"),
    [
        (["from: 2026-12-01", "until: 2026-12-24"], almaty(1), almaty(25)),
        (["until: 2026-12-24"], None, almaty(25)),
        (["from: 2026-12-01"], almaty(1), None),
        (["from: 2026-12-01 09:30", "until: 2026-12-01 18:00"], almaty(1, 9, 30), almaty(1, 18)),
        (["from: 2026-12-01 9:30", "until: 2026-12-01"], almaty(1, 9, 30), almaty(2)),
        (
            ["from: 2026-12-01", "until: 2026-12-01", "zone: Asia/Shanghai"],
            datetime(2026, 11, 30, 16, tzinfo=UTC),
            datetime(2026, 12, 1, 16, tzinfo=UTC),
        ),
        (
            # The day on which clocks are set forward has 23 hours.
            ["from: 2026-03-29", "until: 2026-03-29", "zone: Europe/Berlin"],
            datetime(2026, 3, 28, 23, tzinfo=UTC),
            datetime(2026, 3, 29, 22, tzinfo=UTC),
        ),
    ],
)
def test_the_last_day_is_meant_as_a_whole_and_a_time_to_the_minute(
    desk: Desk, lines: list[str], begin: datetime | None, end: datetime | None
) -> None:
    assert interval(desk, *lines) == Interval(begin, end)


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("until: 2026-02-30", "the calendar has no 2026-02-30", "year-month-day"),
        ("until: 2026-11-31 18:00", "the calendar has no 2026-11-31", "18:00"),
        ("from: 1.12.2026", "must be a day, or a day and a time", "`2026-12-01`"),
        ("from: 24.12.2026 18:00", "must be a day, or a day and a time", "`2026-12-24 18:00`"),
        ("from: 2026-12-24T18:00", "must be a day, or a day and a time", "`2026-12-24 18:00`"),
        ("from: 2026-12-24 9.30", "must be a day, or a day and a time", "`2026-12-24 09:30`"),
        ("until: 2026-12-24 24:00", "must be a day, or a day and a time", "the whole day"),
        ("until: Christmas", "must be a day, or a day and a time", "`2025-10-26`"),
        ("until: 0206-12-24", "cannot be 0206-12-24", "year-month-day"),
        ("until: [2026-12-24]", "must be one text", "on the line itself"),
        ("zone: Asia/Almata", "there is no time zone", "`Asia/Almaty`"),
        ("where: lobby", "`where` cannot be `lobby`", "`everywhere`"),
        ("from_: 2026-12-01", "`from_` is not known here", "`from`"),
    ],
)
def test_a_mistake_is_told_on_its_line(desk: Desk, line: str, message: str, hint: str) -> None:
    reading = desk.blocks(notice(line))
    assert [error.source_line.strip() for error in reading.errors] == [line]
    assert message in reading.errors[0].message
    assert hint in reading.errors[0].hint


@pytest.mark.parametrize(
    ("begin", "end"), [("2026-12-24", "2026-12-01"), ("2026-12-24 18:00", "2026-12-24 18:00")]
)
def test_a_notice_does_not_end_before_it_begins(
    desk: Desk, told: Told, begin: str, end: str
) -> None:
    reading = desk.blocks(notice(f"from: {begin}", f"until: {end}"))
    assert told(reading) == [(f"until: {end}", "`until` is over before `from` begins")]
    assert reading.content
    assert [block.kind for block in reading.content.pages[0].blocks] == ["text"]


def test_steps_go_after_the_day_until_which_they_are_valid(desk: Desk) -> None:
    block = desk.block(STEPS + "  valid_until: 2026-12-31\n")
    assert isinstance(block, Steps)
    assert block.interval() == Interval(None, almaty(31) + timedelta(days=1))
    assert block.items[0].icon is StepIcon.TICKET


def test_steps_whose_source_nobody_knows_are_not_shown(desk: Desk, told: Told) -> None:
    reading = desk.blocks(STEPS.replace("paper", "rumour"))
    assert told(reading) == [("source: rumour", "there is no source called `rumour`")]
    assert reading.content
    assert [block.kind for block in reading.content.pages[0].blocks] == ["text"]


def test_a_broken_step_costs_itself(desk: Desk, told: Told) -> None:
    reading = desk.blocks(STEPS + "  - title: {en: Walk}\n    icon: legs\n")
    assert [line for line, _ in told(reading)] == ["icon: legs"]
    assert reading.content
    block = reading.content.pages[0].blocks[0]
    assert isinstance(block, Steps)
    assert len(block.items) == 1


@pytest.mark.parametrize(
    ("block", "over"),
    [
        (notice("until: 2026-11-24"), []),
        (notice("until: 2026-11-23"), ["2026-11-23"]),
        (notice("until: 2026-11-23 18:00"), ["2026-11-23 18:00"]),
        (STEPS + "  valid_until: 2026-11-23\n", ["2026-11-23"]),
        (STEPS, []),
    ],
)
def test_staff_are_told_of_what_is_over(desk: Desk, block: str, over: list[str]) -> None:
    written = read_written(desk.file(desk.with_blocks(block)))
    assert not written.reading.errors
    found = advise(written, date(2026, 11, 24), lambda _: ())
    told = [one for one in found if one.subject is Subject.OVER]
    assert [one.source_line[one.column - 1 :] for one in told] == over
    assert all(one.hint for one in told)


def test_days_are_remembered_for_the_next_start(desk: Desk) -> None:
    lines = ("from: 2026-12-01 09:30", "until: 2026-12-24", "where: home")
    reading = desk.blocks(notice(*lines))
    kept = from_bytes(to_bytes(reading), Reading)
    assert kept.content
    block = kept.content.pages[0].blocks[0]
    assert isinstance(block, Notice)
    assert (block.from_, block.until) == (
        LocalTime(date(2026, 12, 1), 9 * 60 + 30),
        LocalTime(date(2026, 12, 24)),
    )
    assert block.where is Where.HOME
