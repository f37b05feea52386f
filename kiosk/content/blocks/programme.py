"""What is shown here, and when: films and events."""

import heapq
from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import Enum
from itertools import takewhile
from typing import Annotated, Self

from msgspec.structs import replace

from kiosk.content.amounts import longest
from kiosk.content.blocks.event import Event, Showing
from kiosk.content.blocks.listed import Listed
from kiosk.content.limits import NOT_EMPTY
from kiosk.content.meanings import RowsOf, Zone
from kiosk.content.showings import begins, ends
from kiosk.content.where import Where
from kiosk.content.zones import zone

_A_DAY = timedelta(days=1)
#: Days on which something would be shown and is not, one after the other: nobody waits for more.
_NEVER = 1000


class Sort(Enum):
    """What sort of thing is shown."""

    MOTION = "9d"
    FILMS = "films"
    EVENTS = "events"


class Programme(Listed, frozen=True, kw_only=True):
    """Films or events with their times: what runs now, what is next, and when on which day."""

    kind = "programme"
    order = 93

    of: Sort
    """What is shown: `9d` where seats move, `films` or `events`."""
    items: Annotated[tuple[Event, ...], NOT_EMPTY] = ()
    """The films or events, in their order."""
    items_from: Annotated[str, RowsOf("items")] | None = None
    """In place of `items`: the path of a table, such as `programme.csv`, with a row for each line
    of `shown`."""
    zone: Annotated[str, Zone()] = "Asia/Almaty"
    """The name of the time zone (IANA) by whose clocks its times go: `Asia/Shanghai`."""
    where: Where = Where.EVERYWHERE
    """`here` is on its page; with `home` the next of today is told on the home screen as well, with
    `everywhere` on the waiting screen, too."""

    def coming(self, at: datetime) -> Iterator[Showing]:
        """Yield what is not over at an aware time, in the order in which it begins."""
        each = (self._coming(event, at) for event in self.items)
        return heapq.merge(*each, key=lambda one: one.begin)

    def showings(self, begin: datetime, end: datetime) -> Iterator[Showing]:
        """Yield what begins from one aware time on, before another."""
        ahead = takewhile(lambda one: one.begin < end, self.coming(begin))
        return (one for one in ahead if one.begin >= begin)

    def next_change(self, at: datetime) -> datetime | None:
        """Return the first time after `at` at which something begins or is over; None if never."""
        edges = []
        for one in self.coming(at):
            if one.begin > at:
                edges.append(one.begin)
                break
            edges.append(one.end)
        return min(edges, default=None)

    def _coming(self, event: Event, at: datetime) -> Iterator[Showing]:
        takes = longest(event.takes) if event.takes else timedelta()
        reach = max(takes, event.calendar.longest)
        where = zone(self.zone)
        # What began before may not be over; and where clocks are set, a day is longer.
        first = (at - reach).astimezone(where).date() - _A_DAY
        left_out = 0
        for day in event.calendar.days(first):
            if any(day in dates for dates in event.not_shown):
                left_out += 1
                if left_out == _NEVER:
                    return
                continue
            left_out = 0
            for span in event.calendar.on(day):
                begin = begins(day, span.begin, where)
                if begin is None:
                    continue
                written = span.end > span.begin
                end = ends(day, span.end, where) if written else begin + takes
                one = Showing(begin, max(begin, end), event)
                if not one.over(at):
                    yield one

    def count(self) -> int:
        """Return how many films or events there are."""
        return len(self.items)

    def names(self, number: int) -> list[str]:  # noqa: ARG002 - an id is unique on its page
        """Return the ids of the events."""
        return [event.id for event in self.items]

    def cut(self, begin: int, end: int) -> Self:
        """Return the block with some of its events alone."""
        return replace(self, items=self.items[begin:end])
