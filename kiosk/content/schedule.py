"""Hours of a week: when something is open, and when that changes next.

Hours are times that a clock on the wall shows. Where clocks are set forward, a time that no clock
shows begins or ends nothing; where they are set back, an hour that they show twice counts twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

#: Minutes.
DAY = 24 * 60
_SECOND = timedelta(seconds=1)
#: A span that the clocks skip in one week is there in the next.
_LONGEST = timedelta(days=15)


@dataclass(frozen=True)
class Span:
    """From one time to another, in minutes after midnight; one that ends after `DAY` goes over it.

    `begin` belongs to it, `end` does not.
    """

    begin: int
    end: int


CLOSED: tuple[Span, ...] = ()
ALWAYS = (Span(0, DAY),)


@dataclass(frozen=True)
class Week:
    """The hours of each day from Monday to Sunday, in the order of their times.

    Those that go over midnight stand on the day on which they begin. None is a day of which nobody
    knows; on one that has no span it is closed.
    """

    days: tuple[tuple[Span, ...] | None, ...]

    def is_open(self, at: datetime, zone: tzinfo) -> bool | None:
        """Return whether it is open at an aware time; None if nobody knows."""
        local = at.astimezone(zone)
        minute = local.hour * 60 + local.minute
        today = self.days[local.weekday()]
        overnight = self.days[local.weekday() - 1] or CLOSED
        if any(span.begin <= minute + DAY < span.end for span in overnight):
            return True
        return None if today is None else any(span.begin <= minute < span.end for span in today)

    def next_change(self, at: datetime, zone: tzinfo) -> datetime | None:
        """Return the first time after `at`, in UTC, from which `is_open` says something else.

        None if it never does.
        """
        said, here = self.is_open(at, zone), at.astimezone(UTC)
        while here < at + _LONGEST:
            here = self._next_edge(here, zone)
            if self.is_open(here, zone) is not said:
                return here
        return None

    def _next_edge(self, at: datetime, zone: tzinfo) -> datetime:
        """Return when a span begins or ends next, the day ends, or the clocks are set."""
        local = at.astimezone(zone)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
        passed = local.replace(tzinfo=None) - midnight
        ahead = (timedelta(minutes=edge) - passed for edge in self._edges(local.weekday()))
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

    def _edges(self, day: int) -> Iterator[int]:
        yield DAY
        for span in self.days[day] or CLOSED:
            yield from (span.begin, span.end)
        for span in self.days[day - 1] or CLOSED:
            yield span.end - DAY
