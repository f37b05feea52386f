"""A programme as it is at a time: a block that no author writes, made of one that they do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, tzinfo
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.blocks.event import Event, Showing
from kiosk.content.blocks.listed import Listed
from kiosk.content.zones import zone
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.speech import Speech
from kiosk.present.typography import WORD_JOINER
from kiosk.present.wall_clock import A_DAY, DAYS, both_times, clock_name, here


class Part(Struct, frozen=True):
    """A day, or several on which the same is shown; the first part also has what runs now."""

    key: str
    now: tuple[Showing, ...] = ()
    next: tuple[Showing, ...] = ()
    """What begins next, on whichever day."""
    days: tuple[date, ...] = ()
    """The first and the last day; none where what is shown is later than all days that are told."""
    showings: tuple[Showing, ...] = ()
    """What begins on the first of the days, and has not begun."""
    until: date | None = None
    """The last day that is told, where it goes on after that."""


class Showtimes(Listed, frozen=True, kw_only=True):
    """What runs now, what is next, and when on which day; `today` is the visitors' day."""

    kind: ClassVar[str] = "showtimes"
    zone: str
    today: date
    parts: tuple[Part, ...]

    def blank(self) -> bool:
        """Return whether nothing is to come."""
        return not self.parts

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self.parts)

    def names(self, number: int) -> list[str]:
        """Return what each part is called, with the number of the block."""
        # With spaces, as no id has.
        return [f"showtimes {number} {part.key}" for part in self.parts]

    def cut(self, begin: int, end: int) -> Showtimes:
        """Return the block with some of its parts alone."""
        return replace(self, parts=self.parts[begin:end])


class OnView(Struct, frozen=True):
    """What runs now, or what is next."""

    key: str
    label: str
    runs: bool
    name: str
    time: str
    """Until when it runs, or when it begins."""
    hall: str
    spoken: str
    """All of it, to be read out."""


class ShowtimeView(Struct, frozen=True):
    """A film or an event with its times on a day."""

    key: str
    name: str
    hall: str
    times: str
    """By the clocks here."""
    there: str
    """By the clocks of the place itself, with their name; ``""`` where they show the same."""
    spoken: str


class ShowtimesView(HeadedView, frozen=True):
    """A part of a programme in words."""

    on: tuple[OnView, ...]
    day: str
    lines: tuple[ShowtimeView, ...]
    more: str
    """Says that it goes on after the days that are told."""


@block_view.register
def _(block: Showtimes, speech: Speech) -> ShowtimesView:
    (part,) = block.parts
    told = _Told(block, speech)
    return ShowtimesView(
        **heading(block, speech),
        on=tuple(told.on(part)),
        day=told.heading(part),
        lines=tuple(told.lines(part)),
        more=speech.word("showings_until", day=speech.day(part.until)) if part.until else "",
    )


def hall(event: Event, speech: Speech) -> str:
    """Return in which hall it is; ``""`` if nobody says."""
    return speech.word("hall", hall=event.hall) if event.hall else ""


class _Told(Struct, frozen=True):
    """Showings as they are told in one language."""

    block: Showtimes
    speech: Speech

    def on(self, part: Part) -> Iterator[OnView]:
        for number, one in enumerate(part.now):
            end = both_times(one.end, self.block.zone, self.speech)
            yield self._on(one, "shown_now", number, self.speech.word("runs_until", time=end))
        for number, one in enumerate(part.next):
            yield self._on(one, "shown_next", number, self._when(one))

    def heading(self, part: Part) -> str:
        if not part.days:
            return self.speech.word("shown_later") if part.showings else ""
        first, *last = part.days
        ends = [self._day(first), *(self._day(day, within=True) for day in last)]
        return self.speech.word("between_days").join(ends)

    def lines(self, part: Part) -> Iterator[ShowtimeView]:
        of_event: dict[str, list[Showing]] = {}
        for one in part.showings:
            of_event.setdefault(one.event.id, []).append(one)
        for key, showings in of_event.items():
            event = showings[0].event
            name, where = self.speech.text(event.title), hall(event, self.speech)
            times = self._times(showings, here(self.speech.content, self.block.zone))
            if not part.days:
                times = self._when(showings[0])
            there = self._there(showings) if part.days else ""
            yield ShowtimeView(key, name, where, times, there, _said(name, times, there, where))

    def _on(self, one: Showing, word: str, number: int, time: str) -> OnView:
        name, where = self.speech.text(one.event.title), hall(one.event, self.speech)
        label = self.speech.word(word)
        return OnView(
            key=f"{word} {number}",
            label=label,
            runs=word == "shown_now",
            name=name,
            time=time,
            hall=where,
            spoken=_said(label, time, name, where),
        )

    def _when(self, one: Showing) -> str:
        """Return when it begins: a time, and the day if that is another one."""
        day = one.begin.astimezone(here(self.speech.content, self.block.zone)).date()
        time = both_times(one.begin, self.block.zone, self.speech)
        if day == self.block.today:
            return time
        soon = day < self.block.today + 7 * A_DAY
        name = self._weekday(day) if soon else self.speech.day(day)
        return self.speech.word("day_and_time", day=name, time=time)

    def _day(self, day: date, *, within: bool = False) -> str:
        weekday = self._weekday(day)
        if within and self.speech.word("weekday_style") == "small":
            weekday = weekday[:1].lower() + weekday[1:]
        return self.speech.word("weekday_of", weekday=weekday, day=self.speech.day(day))

    def _weekday(self, day: date) -> str:
        soon = {self.block.today: "day_today", self.block.today + A_DAY: "day_tomorrow"}
        return self.speech.word(soon.get(day, DAYS[day.weekday()]))

    def _there(self, showings: list[Showing]) -> str:
        own, visitors = zone(self.block.zone), here(self.speech.content, self.block.zone)
        at = showings[0].begin
        if at.astimezone(own).utcoffset() == at.astimezone(visitors).utcoffset():
            return ""
        name = clock_name(self.block.zone, self.speech, at)
        return self.speech.word("times_there", name=name, times=self._times(showings, own))

    def _times(self, showings: list[Showing], shown: tzinfo) -> str:
        return self.speech.word("between_hours").join(_time(one, shown) for one in showings)


def _time(one: Showing, shown: tzinfo) -> str:
    begin, end = (at.astimezone(shown) for at in (one.begin, one.end))
    written = one.end > one.begin and not one.event.takes
    # No line ends within it.
    return f"{begin:%H:%M}–{WORD_JOINER}{end:%H:%M}" if written else f"{begin:%H:%M}"


def _said(*parts: str) -> str:
    return ". ".join(part for part in parts if part)
