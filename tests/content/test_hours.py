"""Opening hours as people write them, and as nobody should: what is not known is not closed."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.authoring.advice.advice import advise
from kiosk.content.dates import Dates
from kiosk.content.diagnostics import Diagnostic, Severity, Subject
from kiosk.content.hours import Hours, Minutes
from kiosk.content.keeping.stored_form import from_bytes, to_bytes
from kiosk.content.model import Content
from kiosk.content.reading.checks import Declared
from kiosk.content.reading.opening import read_hours
from kiosk.content.reading.reader import read_written
from kiosk.content.reading.source_text import Findings, SourceText, read_text
from kiosk.content.reading.written import Written
from kiosk.content.reading.yaml_nodes import parse
from kiosk.content.schedule import CLOSED, Span
from kiosk.content.zones import zone
from tests.conftest import SAMPLE

ALMATY = zone("Asia/Almaty")
TEN_TO_SIX = (Span(600, 1080),)
MUSEUM = """\
zone: Asia/Almaty
week:
  tue-fri: 10:00-18:00
  mon: closed
"""


def read(text: str) -> tuple[Hours | None, list[Diagnostic]]:
    findings = Findings(SourceText("content.yaml", text))
    root = parse(findings)
    assert root is not None
    return read_hours(root, Declared(languages=("en",)), findings), findings.diagnostics


def good(text: str) -> Hours:
    hours, found = read(text)
    assert hours is not None
    assert found == []
    return hours


def place(found: Diagnostic) -> str:
    """Return what stands where the mistake is, to the end of the line."""
    return found.source_line[found.column - 1 :]


def test_a_day_that_is_not_named_is_not_closed() -> None:
    hours = good(MUSEUM)
    assert hours.on(date(2026, 11, 27)) == TEN_TO_SIX
    assert hours.on(date(2026, 11, 30)) == CLOSED
    assert hours.on(date(2026, 11, 28)) is None
    assert hours.is_open(datetime(2026, 11, 28, 12, tzinfo=ALMATY), ALMATY) is None


@pytest.mark.parametrize(
    ("on", "within", "outside"),
    [
        ("2026-12-16", ["2026-12-16"], ["2026-12-15", "2026-12-17", "2027-12-16"]),
        ("2026-12-31 to 2027-01-02", ["2026-12-31", "2027-01-02"], ["2026-12-30", "2027-01-03"]),
        ("2026-12-31 – 2027-01-02", ["2027-01-01"], ["2027-01-03"]),
        ("16 dec", ["2026-12-16", "2031-12-16"], ["2026-12-17"]),
        ("December 16", ["2026-12-16"], ["2026-12-15"]),
        ("jun-aug", ["2026-06-01", "2027-08-31"], ["2026-05-31", "2026-09-01"]),
        ("feb", ["2028-02-29", "2027-02-28"], ["2027-03-01"]),
        ("15 nov to 20 feb", ["2026-11-15", "2027-02-20", "2027-01-01"], ["2026-11-14"]),
    ],
)
def test_days_are_read_as_people_write_them(on: str, within: list[str], outside: list[str]) -> None:
    hours = good(f"{MUSEUM}except:\n  - on: {on}\n    open: 01:00-02:00\n")
    for day in within:
        assert hours.on(date.fromisoformat(day)) == (Span(60, 120),), day
    for day in outside:
        assert hours.on(date.fromisoformat(day)) != (Span(60, 120),), day


def test_a_season_has_a_week_of_its_own() -> None:
    hours = good(MUSEUM + "seasons:\n  - during: jun-aug\n    week:\n      wed: 08:00-20:00\n")
    assert hours.on(date(2026, 7, 1)) == (Span(480, 1200),)
    assert hours.on(date(2026, 7, 2)) is None, "Thursday is named for the other seasons only"
    assert hours.on(date(2026, 9, 3)) == TEN_TO_SIX


def test_a_date_counts_more_than_a_day_of_every_year_and_that_more_than_a_season() -> None:
    hours = good(
        MUSEUM
        + "seasons:\n  - during: dec\n    week: 09:00-10:00\nexcept:\n"
        + "  - on: 16 dec\n    open: closed\n  - on: 2026-12-16\n    open: 12:00-13:00\n"
    )
    assert hours.on(date(2026, 12, 16)) == (Span(720, 780),)
    assert hours.on(date(2027, 12, 16)) == CLOSED
    assert hours.on(date(2027, 12, 17)) == (Span(540, 600),)


def test_what_began_before_an_exception_goes_on_over_midnight() -> None:
    hours = good(
        "zone: Asia/Almaty\nweek: 22:00-02:00\nexcept:\n  - on: 2027-01-01\n    open: closed\n"
    )
    midnight = datetime(2027, 1, 1, tzinfo=ALMATY)
    assert hours.is_open(midnight + timedelta(hours=1, minutes=59), ALMATY)
    assert hours.next_change(midnight, ALMATY) == midnight + timedelta(hours=2)
    assert hours.next_change(midnight + timedelta(hours=2), ALMATY) == midnight + timedelta(
        days=1, hours=22
    )


def test_a_change_that_is_months_away_is_found() -> None:
    hours = good(
        "zone: Asia/Almaty\nweek: closed\nseasons:\n  - during: jun-aug\n    week: always\n"
        "except:\n  - on: 2028-02-01\n    open: 10:00-11:00\n"
    )
    changes = [at := datetime(2026, 11, 27, tzinfo=ALMATY)]
    while len(changes) < 6 and (at := hours.next_change(at, ALMATY)):  # type: ignore[assignment]
        changes.append(at)
    assert [f"{one.astimezone(ALMATY):%Y-%m-%d %H}" for one in changes[1:]] == [
        "2027-06-01 00",
        "2027-09-01 00",
        "2028-02-01 10",
        "2028-02-01 11",
        "2028-06-01 00",
    ]


@pytest.mark.parametrize(("text", "minutes"), [("30 min", 30), ("1 h", 60), ("1 h 30 min", 90)])
def test_the_last_admission_is_so_long_before_the_end(text: str, minutes: int) -> None:
    assert good(f"{MUSEUM}last_admission: {text}\n").last_admission == Minutes(minutes)


@pytest.mark.parametrize(
    ("line", "at", "message", "hint"),
    [
        ("on: 2026-02-30", "2026-02-30", "the calendar has no 2026-02-30", ""),
        ("on: 30 feb", "30 feb", "the calendar has no 30 feb", "many days"),
        ("on: 16.12.2026", "16.12.2026", "`16.12.2026` is not a day", "`2026-12-16`"),
        ("on: soon", "soon", "`soon` is not a day", "Such as"),
        (
            "on: 2027-01-02 to 2026-12-31",
            "2027-01-02 to 2026-12-31",
            "runs backwards",
            "`2026-12-31 to 2027-01-02`",
        ),
        ("on: 2026-12-31 to 2 jan", "2026-12-31 to 2 jan", "in two ways", "the year"),
    ],
)
def test_days_that_cannot_be_told_cost_their_entry(
    line: str, at: str, message: str, hint: str
) -> None:
    hours, found = read(f"{MUSEUM}except:\n  - {line}\n    open: closed\n")
    assert hours is not None
    assert hours.except_ == ()
    (error,) = found
    assert error.line == 6
    assert place(error) == at
    assert message in error.message
    assert hint in error.hint


@pytest.mark.parametrize(
    ("line", "at", "message"),
    [
        ("open: 10:00-24:00", "24:00", "there is no 24:00"),
        ("open: 9.30-18:00", "9.30-18:00", "`9.30` is not a time"),
        ("open: 10:00-13:00, 12:00-18:00", "12:00-18:00", "begins before"),
        ("open: 18:00-10:00", "18:00-10:00", "runs backwards"),
        ("open: shut", "shut", "says no hours"),
        ("opens: closed", "opens: closed", "`opens` is not known here"),
    ],
)
def test_after_a_mistake_in_its_hours_an_exception_is_not_known(
    line: str, at: str, message: str
) -> None:
    hours, found = read(f"{MUSEUM}except:\n  - on: 2026-12-16\n    {line}\n")
    assert hours is not None
    assert hours.on(date(2026, 12, 16)) is None, "nobody says that it is open as usual"
    assert hours.on(date(2026, 12, 17)) == TEN_TO_SIX
    assert place(found[0]) == at
    assert message in found[0].message


def test_exceptions_that_contradict_each_other_are_told_and_not_known() -> None:
    text = "  - on: 2026-12-15 to 2026-12-16\n    open: closed\n"
    text += "  - on: 2026-12-16\n    open: 10:00-14:00\n"
    hours, found = read(f"{MUSEUM}except:\n{text}")
    assert hours is not None
    assert hours.on(date(2026, 12, 15)) == CLOSED
    assert hours.on(date(2026, 12, 16)) is None
    (error,) = found
    assert error.line == 8
    assert "line 6 says something else" in error.message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("week: closed\n", "`zone` is missing here"),
        ("zone: Asia/Almati\nweek: closed\n", "there is no time zone"),
        ("zone: Asia/Almaty\n", "`week` is missing here"),
    ],
)
def test_without_a_zone_or_a_week_there_are_no_hours(text: str, message: str) -> None:
    hours, found = read(text)
    assert hours is None
    assert message in found[0].message


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("last_admission: 30", "does not say how long before", "`30 min`"),
        ("last_admission: soon", "does not say how long before", "Such as"),
        ("except: closed", "this must be a list", "- "),
        ("exept: []", "`exept` is not known here", "`except`"),
    ],
)
def test_another_mistake_costs_its_line(line: str, message: str, hint: str) -> None:
    hours, found = read(f"{MUSEUM}{line}\n")
    assert hours == good(MUSEUM)
    assert message in found[0].message
    assert hint in found[0].hint


def test_hours_come_back_from_their_stored_form(sample: Content) -> None:
    hours = sample.hours["by-day"]
    assert from_bytes(to_bytes(hours), Hours) == hours
    assert Dates(date(2030, 12, 20), date(2030, 12, 20)) in [one.on for one in hours.except_]


def sample_with(old: str, new: str) -> Written:
    """Return what is read of the sample with something else in place of `old`."""
    whole = SAMPLE.read_text("utf-8")
    assert old in whole
    changed = SourceText(str(SAMPLE), whole.replace(old, new))

    def text_of(path: Path, most: int | None = None) -> SourceText | Diagnostic:
        return changed if path == SAMPLE else read_text(path, most)

    return read_written(SAMPLE, text_of)


def test_a_name_that_is_not_there_is_told() -> None:
    gold = "    accent: gold\n"
    reading = sample_with(f"{gold}    hours: by-day\n", f"{gold}    hours: by-dai\n").reading
    (error,) = reading.errors
    assert error.message == "there are no hours called `by-dai`"
    assert error.hint == "Did you mean `by-day`?"
    assert reading.content is not None
    assert reading.content.hours_of("sample-museum") is None


def test_hours_that_are_over_and_those_that_nothing_names_are_advised_on() -> None:
    written = sample_with("    hours: by-day\n", "")
    found = advise(written, date(2030, 12, 21), None)
    told = {one.subject: one for one in found if one.severity is Severity.WARNING}
    assert told[Subject.PASSED].message == "2030-12-20 is over"
    assert told[Subject.UNUSED_HOURS].message == "nothing names the hours `by-day`"
