"""A film or an event, and each time at which it is shown."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cached_property
from itertools import islice
from typing import Annotated

from msgspec import Struct

from kiosk.content.amounts import AGE, LENGTH, PRICE
from kiosk.content.dates import Dates
from kiosk.content.entry import Entry
from kiosk.content.localised import Localised
from kiosk.content.meanings import Gathered, Id, LanguageCode, Names, Shown
from kiosk.content.showings import Calendar, Showings


class Event(Entry, frozen=True, kw_only=True, dict=True):
    """A film or an event."""

    id: Annotated[str, Id()]
    """A short name of your own, unique on its page: `silk-road`."""
    title: Localised
    """What it is called."""
    takes: Annotated[str, LENGTH] | None = None
    """How long it takes: `12 min` or `1 h 30 min`. Without it nobody knows when it is over, and
    the screen tells of it until it begins."""
    age: Annotated[str, AGE] | None = None
    """For which ages it is: `from 7` or `6-12`."""
    spoken: tuple[Annotated[str, LanguageCode()], ...] = ()
    """Codes of the languages that are spoken in it, of the kiosk or others."""
    subtitles: tuple[Annotated[str, LanguageCode()], ...] = ()
    """Codes of the languages of its subtitles."""
    hall: Annotated[str, Shown()] | None = None
    """The number or the letter of the hall: `2`. The kiosk adds the word."""
    price: Annotated[str, PRICE] | None = None
    """What it costs, in one currency or several: `2000 KZT`, `2000 KZT, 30 CNY` or `free`."""
    picture: Annotated[str, Names("pictures")] | None = None
    """The name of a picture in `pictures:`."""
    text: Localised | None = None
    """What it is about; one to three sentences."""
    not_for: Localised | None = None
    """Who should not see it, in a few words. Left out, the screen sends to the staff where seats
    move."""
    shown: Annotated[tuple[Showings, ...], Gathered()]
    """When it is shown, a line for each rule or date: `fri-sun 11:00, 14:00 from 2026-12-01 until
    2026-12-31` or `2026-12-16 12:00`."""
    not_shown: Annotated[tuple[Dates, ...], Gathered()] = ()
    """The days on which it is not shown after all: `2026-12-25`."""

    @cached_property
    def calendar(self) -> Calendar:
        """What its lines say together, whether or not it is shown after all."""
        return Calendar(self.shown)

    @cached_property
    def last(self) -> date | None:
        """The last day on which it is shown; None if it goes on without an end."""
        if any(line.last is None for line in self.shown):
            return None
        lasts = (day for line in self.shown for day in islice(self._back(line), 1))
        return max(lasts, default=None)

    def _back(self, line: Showings) -> Iterator[date]:
        """Yield the days on which a line that ends is shown, within a year from its end back."""
        for number in range(366 if line.last else 0):
            day = (line.last or date.max) - timedelta(days=number)
            if day in line and not any(day in dates for dates in self.not_shown):
                yield day


class Showing(Struct, frozen=True):
    """An event at one of its times, both in UTC."""

    begin: datetime
    end: datetime
    """The same as `begin` where nobody knows how long it takes."""
    event: Event

    def runs(self, at: datetime) -> bool:
        """Return whether it is being shown at an aware time."""
        return self.begin <= at < self.end

    def over(self, at: datetime) -> bool:
        """Return whether it is over at an aware time."""
        return self.begin <= at and self.end <= at
