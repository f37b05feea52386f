"""Hours, day by day: when something is open, and when that changes next.

Hours are times that a clock on the wall shows. Where clocks are set forward, a time that no clock
shows begins or ends nothing; where they are set back, an hour that they show twice counts twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo

from msgspec import Struct

#: The months as they are written, January first.
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: Minutes.
DAY = 24 * 60
_SECOND = timedelta(seconds=1)
_A_DAY = timedelta(days=1)
#: A span that the clocks skip in one week is there in the next.
_LONGEST = timedelta(days=15)


class Span(Struct, frozen=True, order=True):
    """From one time to another, in minutes after midnight; one that ends after `DAY` goes over it.

    `begin` belongs to it, `end` does not.
    """

    begin: int
    end: int


CLOSED: tuple[Span, ...] = ()
ALWAYS = (Span(0, DAY),)


class Schedule:
    """What is said of each day: its spans, in the order of their times.

    Those that go over midnight stand on the day on which they begin.
    """

    def on(self, day: date) -> tuple[Span, ...] | None:
        """Return the spans of a day; none if it is closed, None if nobody knows."""
        raise NotImplementedError

    def goes_on_from(self, day: date) -> date:
        """Return the day from which on, seen from `day`, all weeks are alike."""
        return day

    def is_open(self, at: datetime, zone: tzinfo) -> bool | None:
        """Return whether it is open at an aware time; None if nobody knows."""
        local = at.astimezone(zone)
        minute = local.hour * 60 + local.minute
        today = self.on(local.date())
        overnight = self.on(local.date() - _A_DAY) or CLOSED
        if any(span.begin <= minute + DAY < span.end for span in overnight):
            return True
        return None if today is None else any(span.begin <= minute < span.end for span in today)

    def next_change(self, at: datetime, zone: tzinfo) -> datetime | None:
        """Return the first time after `at`, in UTC, from which `is_open` says something else.

        None if it never does.
        """
        said, here = self.is_open(at, zone), at.astimezone(UTC)
        today = at.astimezone(zone).date()
        end = at + (self.goes_on_from(today) - today) + _LONGEST
        while here < end:
            here = self._next_edge(here, zone)
            if self.is_open(here, zone) is not said:
                return here
        return None

    def _next_edge(self, at: datetime, zone: tzinfo) -> datetime:
        """Return when a span begins or ends next, the day ends, or the clocks are set."""
        local = at.astimezone(zone)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
        passed = local.replace(tzinfo=None) - midnight
        ahead = (timedelta(minutes=edge) - passed for edge in self._edges(local.date()))
        edge = at + min(way for way in ahead if way > timedelta())
        offset = local.utcoffset()
        if edge.astimezone(zone).utcoffset() == offset:
            return edge
        before, after = at.replace(microsecond=0), edge
        while after - before > _SECOND:
            middle = before + (after - before) // (2 * _SECOND) * _SECOND
            if middle.astimezone(zone).utcoffset() == offset:
                before = middle
            else:
                after = middle
        return after

    def _edges(self, day: date) -> Iterator[int]:
        yield DAY
        for span in self.on(day) or CLOSED:
            yield from (span.begin, span.end)
        for span in self.on(day - _A_DAY) or CLOSED:
            yield span.end - DAY


class Week(Schedule, Struct, frozen=True):
    """The hours of each day from Monday to Sunday; None is a day of which nobody knows."""

    days: tuple[tuple[Span, ...] | None, ...]

    def on(self, day: date) -> tuple[Span, ...] | None:
        """Return the spans of that day of the week."""
        return self.days[day.weekday()]
