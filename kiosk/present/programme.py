"""Programmes at a moment: what of them is to be told on their page, and beyond it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime
from functools import cached_property, partial
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.event import Event, Showing
from kiosk.content.blocks.programme import Programme, Sort
from kiosk.content.model import Content
from kiosk.content.where import Where
from kiosk.content.zones import zone
from kiosk.present.blocks.showtimes import Part, Showtimes
from kiosk.present.moment import Moment
from kiosk.present.speech import Speech
from kiosk.present.wall_clock import A_DAY, both_times, here, next_midnight

#: So many days after today on which something is shown are told, and none is further ahead.
MOST_DAYS, AHEAD = 7, 56 * A_DAY
_ABOUT = {Sort.MOTION: "about_films", Sort.FILMS: "about_films", Sort.EVENTS: "about_events"}
#: What makes it worth while to say more of an event than when it is shown.
_DETAILS = ("takes", "age", "spoken", "subtitles", "price", "picture", "text", "not_for")


def with_showtimes(blocks: tuple[Block, ...], speech: Speech, moment: Moment) -> tuple[Block, ...]:
    """Return the blocks of a page with the times of each programme before what is shown.

    Of a programme that is over nothing is left.
    """
    return tuple(
        part
        for block in blocks
        for part in (_at(block, speech, moment) if isinstance(block, Programme) else (block,))
    )


def _at(block: Programme, speech: Speech, moment: Moment) -> tuple[Block, ...]:
    at = moment.ask(lambda now: (_At(block, speech, now), _same_until(block, speech, now)))
    parts, events = at.parts(), at.events()
    told = tuple(event for event in events if any(getattr(event, name) for name in _DETAILS))
    times = Showtimes(
        title=block.title,
        note=None if told else block.note,
        zone=block.zone,
        today=at.today,
        parts=parts,
    )
    about = speech.content.words[_ABOUT[block.of]]
    return (times, replace(block, title=about, items=told)) if told else (times,)


def _same_until(block: Programme, speech: Speech, now: datetime) -> datetime | None:
    """Return until when a programme looks the same; None if for ever."""
    change = block.next_change(now)
    return change and min(change, next_midnight(now, here(speech.content, block.zone)))


class _At(Struct, frozen=True, dict=True):
    """A programme at a time."""

    block: Programme
    speech: Speech
    now: datetime

    @cached_property
    def today(self) -> date:
        return self._day(self.now)

    def events(self) -> tuple[Event, ...]:
        """Return the events of which something is to come."""
        return tuple(one.event for one in self.firsts)

    def parts(self) -> tuple[Part, ...]:
        running, by_day, more = self._ahead()
        told = {one.event.id for showings in (running, *by_day.values()) for one in showings}
        in_order = sorted(self.firsts, key=lambda one: one.begin)
        later = tuple(one for one in in_order if one.event.id not in told)
        today = tuple(by_day.pop(self.today, ()))
        coming = [one for showings in (today, *by_day.values()) for one in showings]
        if not running and not coming:
            return ()
        days = list(self._alike(by_day))
        if more and days:
            days[-1] = replace(days[-1], until=days[-1].days[-1])
        first = Part(
            key="today",
            now=tuple(running),
            next=tuple(one for one in coming if one.begin == coming[0].begin),
            days=(self.today,) if today else (),
            showings=today,
        )
        last = [Part(key="later", showings=later)] if later else []
        return (first, *days, *last)

    def _ahead(self) -> tuple[list[Showing], dict[date, list[Showing]], bool]:
        """Return what runs, what begins day by day, and whether it goes on after that."""
        running: list[Showing] = []
        by_day: dict[date, list[Showing]] = {}
        for one in self.block.coming(self.now):
            if one.runs(self.now):
                running.append(one)
                continue
            day = self._day(one.begin)
            if by_day and day not in by_day:
                after = len(by_day) - (self.today in by_day)
                if after == MOST_DAYS or day > self.today + AHEAD:
                    return running, by_day, True
            by_day.setdefault(day, []).append(one)
        return running, by_day, False

    def _alike(self, by_day: dict[date, list[Showing]]) -> Iterator[Part]:
        """Yield the days, those that follow one another and have the same showings as one."""
        alike: list[date] = []
        for day in by_day:
            if alike and not self._same(by_day, alike[-1], day):
                yield _part(alike, by_day)
                alike = []
            alike.append(day)
        if alike:
            yield _part(alike, by_day)

    def _same(self, by_day: dict[date, list[Showing]], before: date, day: date) -> bool:
        one, other = (
            [(showing.event.id, self._wall(showing)) for showing in by_day[each]]
            for each in (before, day)
        )
        return day == before + A_DAY and one == other

    @cached_property
    def firsts(self) -> tuple[Showing, ...]:
        """The next showing of each event that has one, in the order of the events."""
        each = (self.block.cut(at, at + 1).coming(self.now) for at in range(self.block.count()))
        return tuple(first for coming in each for first in islice(coming, 1))

    def _day(self, at: datetime) -> date:
        return at.astimezone(here(self.speech.content, self.block.zone)).date()

    def _wall(self, one: Showing) -> tuple[str, ...]:
        zones = (here(self.speech.content, self.block.zone), zone(self.block.zone))
        return tuple(
            f"{at.astimezone(where):%H:%M}" for at in (one.begin, one.end) for where in zones
        )


def _part(days: list[date], by_day: dict[date, list[Showing]]) -> Part:
    ends = tuple(dict.fromkeys((days[0], days[-1])))
    return Part(key=days[0].isoformat(), days=ends, showings=tuple(by_day[days[0]]))


class Near(Struct, frozen=True):
    """What begins next today."""

    page: str
    """The id of the page that tells of it."""
    showing: Showing
    zone: str


class NearView(Struct, frozen=True):
    """The same in one line, which leads to its page."""

    page: str = ""
    """``""`` where nothing begins today."""
    line: str = ""


def near(content: Content, where: Collection[Where], moment: Moment) -> Near | None:
    """Return what begins next today, of the programmes that are told at one of these places."""
    found: list[Near] = []
    for page in content.pages:
        for block in page.blocks:
            if isinstance(block, Programme) and block.where in where:
                showing = moment.ask(partial(_next_today, block, content))
                found += [Near(page.id, showing, block.zone)] if showing else []
    return min(found, key=lambda one: one.showing.begin, default=None)


def near_view(found: Near | None, speech: Speech) -> NearView:
    """Return the line of what begins next today."""
    if found is None:
        return NearView()
    time = both_times(found.showing.begin, found.zone, speech)
    title = speech.plain(found.showing.event.title)
    return NearView(found.page, speech.word("today_at", time=time, title=title))


def _next_today(
    block: Programme, content: Content, now: datetime
) -> tuple[Showing | None, datetime | None]:
    """Return what begins next today, and until when that is so."""
    following = next((one for one in block.coming(now) if one.begin > now), None)
    if following is None:
        return None, None
    midnight = next_midnight(now, here(content, block.zone))
    return (following, following.begin) if following.begin < midnight else (None, midnight)
