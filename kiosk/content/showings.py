"""When something is shown: times of a day, on days of the week or on dates.

Times are those that a clock on the wall shows. Where clocks are set forward, nothing begins at a
time that no clock shows; where they are set back, it begins when they show it first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from kiosk.content.interval import LAST_YEAR
from kiosk.content.schedule import Span

EVERY_DAY = tuple(range(7))
_A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Showings:
    """Times on some days of the week, Monday being 0, from one day to another, both included."""

    weekdays: tuple[int, ...]
    times: tuple[Span, ...]
    """In their order. One that ends as it begins is a time of which nobody wrote the end."""
    first: date | None = None
    last: date | None = None

    def __contains__(self, day: date) -> bool:
        """Return whether something is shown on a day."""
        begun = self.first is None or self.first <= day
        return begun and (self.last is None or day <= self.last) and day.weekday() in self.weekdays

    @property
    def longest(self) -> timedelta:
        """How long the longest of them is, as far as their ends are written."""
        return timedelta(minutes=max(span.end - span.begin for span in self.times))


def begins(day: date, minutes: int, zone: tzinfo) -> datetime | None:
    """Return when a clock in a zone shows a time of a day first, in UTC; None if it never does."""
    wall = _on_wall(day, minutes).replace(tzinfo=zone)
    at = wall.astimezone(UTC)
    shown = at.astimezone(zone)
    return at if shown.replace(tzinfo=None) == wall.replace(tzinfo=None) else None


def ends(day: date, minutes: int, zone: tzinfo) -> datetime:
    """Return when a clock in a zone shows a time, in UTC, which may be one of the next day.

    One that it never shows is as long after midnight as it would be without the change.
    """
    return _on_wall(day, minutes).replace(tzinfo=zone).astimezone(UTC)


def days(lines: tuple[Showings, ...], begin: date) -> Iterator[date]:
    """Yield the days from `begin` on, on which one of `lines` has something, in their order."""
    day = begin
    while day.year <= LAST_YEAR:
        rest = [line for line in lines if line.last is None or line.last >= day]
        if not rest:
            return
        # Years before the first one need not be gone through.
        firsts = [line.first for line in rest if line.first is not None and line.first > day]
        if len(firsts) == len(rest):
            day = min(firsts)
        if any(day in line for line in rest):
            yield day
        day += _A_DAY


def _on_wall(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)
