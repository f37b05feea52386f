"""Opening hours beside another library: the same instants of change, the same answers."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from opening_hours import OpeningHours

from kiosk.content.hours import Hours
from kiosk.content.reading.checks import Declared
from kiosk.content.reading.opening import read_hours
from kiosk.content.reading.source_text import Findings, SourceText
from kiosk.content.reading.yaml_nodes import parse
from kiosk.content.zones import zone

YEARS = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC))
#: Our own way of writing hours, and that of OpenStreetMap for the same. To the library a rule
#: for a day, `off` too, ends what came over midnight from the day before; here that goes on to its
#: end. So such a day's night is written out, and a Sunday that is closed after a night left out.
CASES = {
    "several spans": (
        "week:\n  mon: closed\n  tue-fri: 10:00-18:00\n  sat-sun: 10:00-13:00, 14:00-17:00\n",
        "Mo off; Tu-Fr 10:00-18:00; Sa-Su 10:00-13:00,14:00-17:00",
    ),
    "over midnight": (
        "week:\n  mon-thu: 09:00-12:00\n  fri-sat: 22:00-02:00\n  sun: closed\n",
        "Mo-Th 09:00-12:00; Fr-Sa 22:00-02:00",
    ),
    "seasons": (
        (
            "week: 10:00-18:00\nseasons:\n  - during: jun-aug\n    week: 09:00-20:00\n"
            "  - during: 15 nov to 20 feb\n    week:\n      mon-fri: 11:00-16:00\n"
            "      sat-sun: closed\n"
        ),
        (
            "10:00-18:00; Jun-Aug 09:00-20:00; Nov 15-Feb 20 Mo-Fr 11:00-16:00; "
            "Nov 15-Feb 20 Sa-Su off"
        ),
    ),
    "exceptions": (
        (
            "week: 10:00-18:00\nexcept:\n  - on: 16 dec\n    open: closed\n"
            "  - on: 2026-12-31 to 2027-01-02\n    open: 10:00-14:00\n"
            "  - on: 2027-03-21 to 2027-03-23\n    open: closed\n"
            "  - on: 2027-05-01\n    open: 20:00-01:00\n"
        ),
        (
            "10:00-18:00; Dec 16 off; 2026 Dec 31-2027 Jan 2 10:00-14:00; 2027 Mar 21-23 off; "
            "2027 May 1 20:00-24:00; 2027 May 2 00:00-01:00,10:00-18:00"
        ),
    ),
}
#: Those of the centre, and one whose clocks are set.
ZONES = ("Asia/Almaty", "Asia/Shanghai", "Europe/Berlin")


def ours(text: str, name: str) -> Hours:
    findings = Findings(SourceText("", f"zone: {name}\n{text}"))
    root = parse(findings)
    assert root is not None
    hours = read_hours(root, Declared(), findings)
    assert hours is not None
    assert not findings.diagnostics
    return hours


@pytest.mark.parametrize("name", ZONES)
@pytest.mark.parametrize("case", CASES)
def test_every_change_in_two_years_is_the_same(case: str, name: str) -> None:
    text, other = CASES[case]
    hours, where = ours(text, name), zone(name)
    theirs = OpeningHours(other, timezone=ZoneInfo(name))
    at, end = YEARS
    count = 0
    while at < end:
        told = hours.next_change(at, where)
        said = theirs.next_change(at.astimezone(ZoneInfo(name)))
        assert told is not None
        assert said is not None
        # Of a time that clocks show twice it names the second; its own `is_open` goes by the first.
        assert told == said.replace(fold=0).astimezone(UTC), f"after {at}"
        at, count = told, count + 1
    assert count > 500


def minutes_agree(case: str, name: str, number: int) -> None:
    text, other = CASES[case]
    hours, where = ours(text, name), zone(name)
    theirs = OpeningHours(other, timezone=ZoneInfo(name))
    chance = random.Random(f"{case} {name}")  # noqa: S311 - the same minutes each time
    for _ in range(number):
        at = YEARS[0] + timedelta(minutes=chance.randrange(2 * 365 * 24 * 60))
        assert hours.is_open(at, where) is theirs.is_open(at.astimezone(ZoneInfo(name))), at


@pytest.mark.parametrize("name", ZONES[:2])
@pytest.mark.parametrize("case", CASES)
def test_minutes_by_chance_are_the_same(case: str, name: str) -> None:
    minutes_agree(case, name, 500)


@pytest.mark.thorough
@pytest.mark.parametrize("name", ZONES)
@pytest.mark.parametrize("case", CASES)
def test_twenty_thousand_minutes_are_the_same(case: str, name: str) -> None:
    minutes_agree(case, name, 20_000)


def test_a_zone_whose_offset_changes() -> None:
    """Almaty went from UTC+6 to UTC+5 on 1 March 2024: the wall clock counts, before and after."""
    hours = ours("week: 10:00-18:00\n", "Asia/Almaty")
    where = zone("Asia/Almaty")
    before, after = date(2024, 2, 29), date(2024, 3, 1)
    opened = [
        hours.next_change(datetime(day.year, day.month, day.day, 9, tzinfo=where), where)
        for day in (before, after)
    ]
    assert opened == [
        datetime(2024, 2, 29, 4, tzinfo=UTC),
        datetime(2024, 3, 1, 5, tzinfo=UTC),
    ]
