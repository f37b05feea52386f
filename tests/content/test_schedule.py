"""Hours of a week: open by the clock on the wall, whatever is done to the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.content.schedule import ALWAYS, CLOSED, DAY, Span, Week
from kiosk.content.zones import zone

MINUTE = timedelta(minutes=1)
#: Without summer time since 2005, but changed in March 2024; with summer time of an hour and of
#: half an hour; with a day that was left out (30 December 2011).
ZONES = ("Asia/Almaty", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia")
ALMATY, BERLIN = zone("Asia/Almaty"), zone("Europe/Berlin")
#: 2026-11-27 is a Friday.
FRIDAY = datetime(2026, 11, 27, tzinfo=ALMATY)
NIGHTS = Week(((Span(22 * 60, 26 * 60),),) * 7)
WORKING = Week(((Span(9 * 60, 20 * 60),),) * 5 + (CLOSED, None))


def clock(hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    """Return a time of that Friday in Almaty, or of some days later."""
    return FRIDAY + timedelta(days=days, hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (clock(8, 59), False),
        (clock(9), True),
        (clock(19, 59), True),
        (clock(20), False),
        (clock(12, days=1), False),
        (clock(12, days=2), None),
        (clock(0, days=3), False),
    ],
)
def test_open_from_the_first_minute_to_before_the_last(at: datetime, expected: bool | None) -> None:
    assert WORKING.is_open(at, ALMATY) is expected
    assert WORKING.is_open(at.astimezone(UTC), ALMATY) is expected


@pytest.mark.parametrize(
    ("at", "expected"),
    [(clock(21, 59), False), (clock(22), True), (clock(25, 59), True), (clock(26), False)],
)
def test_what_goes_over_midnight_belongs_to_the_day_on_which_it_begins(
    at: datetime, expected: bool
) -> None:
    assert NIGHTS.is_open(at, ALMATY) is expected
    only_friday = Week((*[CLOSED] * 4, NIGHTS.days[4], None, CLOSED))
    assert only_friday.is_open(at, ALMATY) is (expected or (None if at >= clock(24) else False))


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (clock(8), clock(9)),
        (clock(9), clock(20)),
        (clock(20), clock(0, days=2)),
        (clock(12, days=2), clock(0, days=3)),
        (clock(0, days=3), clock(9, days=3)),
    ],
)
def test_the_next_change_is_told(at: datetime, expected: datetime) -> None:
    assert WORKING.next_change(at, ALMATY) == expected


@pytest.mark.parametrize("day", [ALWAYS, CLOSED, None])
def test_what_never_changes_has_no_next_change(day: tuple[Span, ...] | None) -> None:
    assert Week((day,) * 7).next_change(FRIDAY, ALMATY) is None


def test_midnight_between_two_spans_is_no_change() -> None:
    week = Week(((Span(0, 6 * 60), Span(22 * 60, DAY)),) * 7)
    assert week.next_change(clock(23), ALMATY) == clock(6, days=1)


def test_where_clocks_are_set_forward_an_hour_is_left_out() -> None:
    """On 29 March 2026 no clock in Berlin shows a time from 2 to 3."""
    week = Week(((Span(150, 240),),) * 7)
    before = datetime(2026, 3, 29, 1, 59, tzinfo=BERLIN)
    assert week.next_change(before, BERLIN) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert week.is_open(datetime(2026, 3, 29, 1, 0, tzinfo=UTC), BERLIN)


def test_what_lies_in_that_hour_is_not_told() -> None:
    week = Week((CLOSED,) * 6 + ((Span(130, 170),),))
    before = datetime(2026, 3, 28, 12, 0, tzinfo=BERLIN)
    assert week.next_change(before, BERLIN) == datetime(2026, 4, 5, 2, 10, tzinfo=BERLIN)


def test_where_clocks_are_set_back_an_hour_counts_twice() -> None:
    """On 25 October 2026 the clocks in Berlin show the times from 2 to 3 twice."""
    week = Week(((Span(0, 150),),) * 7)
    first, again = (datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1))
    assert week.next_change(first - MINUTE, BERLIN) == first
    assert week.next_change(first, BERLIN) == first + 30 * MINUTE
    assert week.next_change(first + 30 * MINUTE, BERLIN) == again


def spans_of(times: list[int], over: int) -> tuple[Span, ...]:
    """Return spans in their order, of which the last one ends `over` minutes after midnight."""
    pairs = list(zip(times[::2], times[1::2], strict=False))
    if over and len(times) % 2:
        pairs.append((times[-1], DAY + over))
    return tuple(Span(*pair) for pair in pairs)


DAYS = st.one_of(
    st.none(),
    st.just(ALWAYS),
    st.builds(
        spans_of,
        st.lists(st.integers(0, DAY - 1), max_size=5, unique=True).map(sorted),
        st.integers(0, 360),
    ),
)
WEEKS = st.builds(Week, st.tuples(*[DAYS] * 7))
TIMES = st.datetimes(
    datetime(2011, 12, 1),  # noqa: DTZ001 - Hypothesis adds it
    datetime(2027, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)


@cache
def minutes_of(spans: tuple[Span, ...]) -> set[int]:
    return {minute for span in spans for minute in range(span.begin, span.end)}


def open_by_the_wall(week: Week, at: datetime, where: tzinfo) -> bool | None:
    """Return whether `week` is open, by counting the minutes of each span."""
    local = at.astimezone(where)
    today, yesterday = week.days[local.weekday()], week.days[(local.weekday() + 6) % 7]
    minute = int(f"{local:%H}") * 60 + int(f"{local:%M}")
    if minute + DAY in minutes_of(yesterday or ()):
        return True
    return None if today is None else minute in minutes_of(today)


def agree(week: Week, at: datetime, name: str, hours: int = 48) -> None:
    """Look at every minute of some hours, and what is told of it."""
    where = zone(name)
    minute = at.replace(second=0, microsecond=0)
    told = week.next_change(at, where)
    said = open_by_the_wall(week, at, where)
    assert told is None or told > at
    for _ in range(hours * 60):
        now = open_by_the_wall(week, minute, where)
        assert week.is_open(minute, where) is now
        if minute > at and now is not said:
            assert told == minute
            return
        minute += MINUTE
    assert told is None or told >= minute


@settings(max_examples=40, deadline=None)
@given(WEEKS, TIMES, st.sampled_from(ZONES))
@example(NIGHTS, datetime(2026, 10, 24, 22, 30, tzinfo=UTC), "Europe/Berlin")
@example(NIGHTS, datetime(2011, 12, 29, 20, 0, tzinfo=UTC), "Pacific/Apia")
@example(NIGHTS, datetime(2024, 2, 29, 17, 0, tzinfo=UTC), "Asia/Almaty")
@example(NIGHTS, datetime(2026, 4, 4, 12, 0, tzinfo=UTC), "Australia/Lord_Howe")
def test_every_minute_is_as_if_one_stood_before_the_clock(
    week: Week, at: datetime, name: str
) -> None:
    agree(week, at, name)


@pytest.mark.thorough
@settings(max_examples=2_000, deadline=None)
@given(WEEKS, TIMES, st.sampled_from(ZONES))
def test_every_minute_of_a_week_and_a_half(week: Week, at: datetime, name: str) -> None:
    agree(week, at, name, 250)


def changes_of_the_clock(name: str, year: int) -> list[datetime]:
    """Return the minutes of a year at which the clocks of a zone are set."""
    where, hour = zone(name), datetime(year, 1, 1, tzinfo=UTC)
    found = []
    while hour.year == year:
        following = hour + timedelta(hours=1)
        if hour.astimezone(where).utcoffset() != following.astimezone(where).utcoffset():
            found.append(following)
        hour = following
    return found


@pytest.mark.parametrize("year", [2011, 2024])
@pytest.mark.parametrize("name", ZONES)
@settings(max_examples=8, deadline=None)
@given(week=WEEKS, before=st.integers(1, 300))
def test_so_is_every_minute_around_a_change_of_the_clock(
    name: str, year: int, week: Week, before: int
) -> None:
    for change in CHANGES[name, year]:
        agree(week, change - before * MINUTE, name, 10)


CHANGES = {
    (name, year): changes_of_the_clock(name, year) for name in ZONES for year in (2011, 2024)
}
