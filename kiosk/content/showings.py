"""When something is shown: times of a day, on days of the week or on dates.

Times are those that a clock on the wall shows. Where clocks are set forward, nothing begins at a
time that no clock shows; where they are set back, it begins when they show it first.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import groupby

from msgspec import Struct

from kiosk.content.interval import LAST_YEAR
from kiosk.content.schedule import Span

EVERY_DAY = tuple(range(7))
_A_DAY = timedelta(days=1)


class Showings(Struct, frozen=True):
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


class Calendar:
    """What several lines of showings say together, day by day.

    There may be thousands of lines for one day each, from a table; others are few.
    """

    def __init__(self, lines: Iterable[Showings]) -> None:
        self._dated: dict[date, list[Showings]] = {}
        self._weekly: list[Showings] = []
        self.longest = timedelta()
        """How long the longest of them is, as far as their ends are written."""
        for line in lines:
            if line.first is not None and line.first == line.last:
                self._dated.setdefault(line.first, []).append(line)
            else:
                self._weekly.append(line)
            most = max(span.end - span.begin for span in line.times)
            self.longest = max(self.longest, timedelta(minutes=most))
        self._dates = sorted(self._dated)

    def on(self, day: date) -> list[Span]:
        """Return the times of a day, in their order."""
        lines = [*self._dated.get(day, ()), *(line for line in self._weekly if day in line)]
        return sorted({span for line in lines for span in line.times})

    def days(self, begin: date) -> Iterator[date]:
        """Yield the days from `begin` on, on which there is something, in their order."""
        dated = self._dates[bisect_left(self._dates, begin) :]
        return (day for day, _ in groupby(heapq.merge(dated, self._weekly_days(begin))))

    def _weekly_days(self, begin: date) -> Iterator[date]:
        day = begin
        while day.year <= LAST_YEAR:
            rest = [line for line in self._weekly if line.last is None or line.last >= day]
            if not rest:
                return
            # Years before the first one need not be gone through.
            firsts = [line.first for line in rest if line.first is not None and line.first > day]
            if len(firsts) == len(rest):
                day = min(firsts)
            if any(day in line for line in rest):
                yield day
            day += _A_DAY


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


def _on_wall(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)
