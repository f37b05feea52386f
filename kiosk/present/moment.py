"""A moment, and until when what was made of it still holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from kiosk.content.interval import Interval

T = TypeVar("T")
_MINUTE = timedelta(minutes=1)


class Moment:
    """The time at which something is presented; it notes how exactly that time was looked at.

    `now` is aware. Nothing asks it for the time without saying by that until when the answer
    holds, so whoever keeps what was made of it knows when to make it anew.
    """

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._until: datetime | None = None

    def minute(self) -> datetime:
        """Return the time, exact to the minute."""
        minute = self._now.replace(second=0, microsecond=0)
        self.holds_until(minute + _MINUTE)
        return minute

    def within(self, interval: Interval) -> bool:
        """Return whether it is within an interval."""
        change = interval.next_change(self._now)
        if change is not None:
            self.holds_until(change)
        return interval.covers(self._now)

    def ask(self, question: Callable[[datetime], tuple[T, datetime | None]]) -> T:
        """Return what is so now; `question` also says until when, or None for ever."""
        answer, end = question(self._now)
        if end is not None:
            self.holds_until(end)
        return answer

    def holds_until(self, end: datetime) -> None:
        """Note that what is being made looks otherwise from `end` on."""
        self._until = end if self._until is None else min(self._until, end)

    def still(self, now: datetime) -> bool:
        """Return whether what was made looks the same at `now`."""
        # Where a clock is set back, what was made in the future does not hold either.
        return self._until is None or self._now <= now < self._until
