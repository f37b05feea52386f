"""A programme beside another library: the same instants of change, the same answers."""

from __future__ import annotations

import random
from bisect import bisect_right
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import takewhile
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import DAILY, WEEKLY, rrule, rruleset
from dateutil.tz import datetime_exists

from kiosk.content.blocks.event import Event
from kiosk.content.blocks.programme import Programme, Sort
from kiosk.content.localised import Localised
from kiosk.content.reading.showings import read_lists
from kiosk.content.reading.source_text import Findings, SourceText
from kiosk.content.reading.yaml_nodes import parse

BEGIN, END = date(2026, 1, 1), date(2028, 1, 1)
TAKES = timedelta(minutes=12)
Rule: TypeAlias = "tuple[Literal[2, 3], tuple[int, ...] | None, date, date, time]"
#: Our own lines, and for each of their times a rule of RFC 5545: how often, on which days of the
#: week, from when, until when. Behind them the days that are left out.
CASES: dict[str, tuple[str, list[Rule], list[date]]] = {
    "weekdays": (
        (
            "shown: fri-sun 11:00, 14:00, 17:30 from 2026-12-01 until 2026-12-31\n"
            "not_shown: 2026-12-25"
        ),
        [
            (WEEKLY, (4, 5, 6), date(2026, 12, 1), date(2026, 12, 31), at)
            for at in (time(11), time(14), time(17, 30))
        ],
        [date(2026, 12, 25)],
    ),
    "without an end": (
        "shown:\n  - mon, wed 00:00, 23:55\n  - daily 02:30\nnot_shown: [31 dec to 2 jan]",
        [
            *((WEEKLY, (0, 2), BEGIN, END, at) for at in (time(0), time(23, 55))),
            (DAILY, None, BEGIN, END, time(2, 30)),
        ],
        [
            date(year, month, day)
            for year in (2026, 2027, 2028)
            for month, day in ((12, 31), (1, 1), (1, 2))
        ],
    ),
    "dates": (
        (
            "shown:\n  - 2026-12-16 12:00\n  - sat 12:00 until 2026-12-19\n"
            "  - 2026-12-18 to 2026-12-20 12:00"
        ),
        [
            (DAILY, None, date(2026, 12, 16), date(2026, 12, 16), time(12)),
            (WEEKLY, (5,), BEGIN, date(2026, 12, 19), time(12)),
            (DAILY, None, date(2026, 12, 18), date(2026, 12, 20), time(12)),
        ],
        [],
    ),
}
#: Those of the centre, and one whose clocks are set.
ZONES = ("Asia/Almaty", "Asia/Shanghai", "Europe/Berlin")


def ours(text: str, name: str) -> Programme:
    findings = Findings(SourceText("", text))
    root = parse(findings)
    assert root is not None
    lists, usable = read_lists(Event, root, findings)
    assert usable
    assert not findings.diagnostics
    event = Event(id="film", title=Localised({"en": "Film"}), takes="12 min", **lists)
    return Programme(of=Sort.FILMS, items=(event,), zone=name)


@cache
def theirs(case: str, name: str) -> list[datetime]:
    """Return when it begins, in UTC."""
    _, rules, left_out = CASES[case]
    every = rruleset()
    for often, weekdays, first, last, at in rules:
        begin = datetime.combine(first, at)
        every.rrule(
            rrule(often, byweekday=weekdays, dtstart=begin, until=datetime.combine(last, at))
        )
        for day in left_out:
            every.exdate(datetime.combine(day, at))
    zone = ZoneInfo(name)
    # By RFC 5545, 3.3.10, what falls on a time that no clock shows is left out.
    return [at.replace(tzinfo=zone).astimezone(UTC) for at in every if datetime_exists(at, tz=zone)]


@pytest.mark.parametrize("name", ZONES)
@pytest.mark.parametrize("case", CASES)
def test_every_change_in_two_years_is_the_same(case: str, name: str) -> None:
    programme, zone = ours(CASES[case][0], name), ZoneInfo(name)
    begins = theirs(case, name)
    end = datetime.combine(END, time(), zone)
    changes = sorted({*begins, *(at + TAKES for at in begins)})
    at, found = datetime.combine(BEGIN, time(), zone), []
    while (change := programme.next_change(at)) and change < end:
        found.append(change)
        at = change
    assert found == [one for one in changes if one < end]
    assert [
        one.begin for one in programme.showings(datetime.combine(BEGIN, time(), zone), end)
    ] == [one for one in begins if one < end]


def minutes_agree(case: str, name: str, number: int) -> None:
    programme, begins = ours(CASES[case][0], name), theirs(case, name)
    chance = random.Random(f"{case} {name}")  # noqa: S311 - the same minutes each time
    for _ in range(number):
        at = datetime.combine(BEGIN, time(), UTC) + timedelta(
            minutes=chance.randrange(2 * 365 * 24 * 60)
        )
        begun = takewhile(lambda one, at=at: one.begin <= at, programme.coming(at))  # type: ignore[misc]
        last = bisect_right(begins, at)
        running = [one for one in begins[max(0, last - 2) : last] if at < one + TAKES]
        assert [one.begin for one in begun] == running, at


@pytest.mark.parametrize("name", ZONES[:2])
@pytest.mark.parametrize("case", CASES)
def test_minutes_by_chance_are_the_same(case: str, name: str) -> None:
    minutes_agree(case, name, 500)


@pytest.mark.thorough
@pytest.mark.parametrize("name", ZONES)
@pytest.mark.parametrize("case", CASES)
def test_twenty_thousand_minutes_are_the_same(case: str, name: str) -> None:
    minutes_agree(case, name, 20_000)
