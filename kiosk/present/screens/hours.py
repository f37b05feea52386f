"""Opening hours, day by day: a page with one table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.hours import Hours
from kiosk.content.model import Accent
from kiosk.content.schedule import ALWAYS, Span
from kiosk.content.zones import zone
from kiosk.present.blocks import HeadedView
from kiosk.present.opening import opening_view
from kiosk.present.pictures import picture_view
from kiosk.present.screens import Context, screen_view
from kiosk.present.screens.page import PageView
from kiosk.present.speech import Speech
from kiosk.present.typography import WORD_JOINER
from kiosk.present.views import BlockView
from kiosk.present.wall_clock import DAYS, clock_name, here, next_midnight
from kiosk.visit.places import HoursPlace

#: So far ahead other days are told.
AHEAD = timedelta(days=56)
_A_DAY = timedelta(days=1)


class DayView(Struct, frozen=True):
    """One day, or several that are alike, with its hours."""

    name: str = ""
    hours: str = ""
    """By the clocks here."""
    there: str = ""
    """By the clocks of the place itself; ``""`` where those show the same."""
    why: str = ""
    today: bool = False
    closed: bool = False


class WeekView(HeadedView, frozen=True):
    """The next seven days, and after them those on which it is otherwise."""

    here: str
    """The name of the clocks here; ``""`` where there are no others."""
    there: str
    days: tuple[DayView, ...]
    others_title: str
    others: tuple[DayView, ...]


@screen_view.register
def _(place: HoursPlace, context: Context) -> PageView:
    speech = context.speech
    content = speech.content
    hours, page = content.hours_of(place.page), content.page(place.page)
    if hours is None:
        raise KeyError(place.names)
    accent = page.accent if page else Accent.LAPIS
    title = page.title if page else content.center.short_name
    table = context.moment.ask(lambda now: _Table(hours, speech, now).view())
    return PageView(
        page=place.page,
        item="",
        title=speech.word("opening_hours"),
        line=opening_view(place.page, context).status,
        when=speech.text(title),
        accent=accent.value,
        lights_out=accent is Accent.NIGHT,
        picture=picture_view(page.picture if page else content.center.picture, speech),
        blocks=(BlockView("week", "week", joined=False, view=table),),
        read_on=speech.word("read_on"),
    )


class _Table(Struct, frozen=True):
    """Hours as a table, in one language."""

    hours: Hours
    speech: Speech
    now: datetime

    def view(self) -> tuple[WeekView, datetime]:
        """Return the table, and until when it looks the same: midnight."""
        where = zone(self.hours.zone)
        today = self.now.astimezone(where).date()
        week = tuple(self._day(today + number * _A_DAY, today) for number in range(7))
        others = tuple(self._others(today))
        two_clocks = any(day.there for day in (*week, *others))
        clocks = self.speech.content.clocks
        view = WeekView(
            title="",
            note="\n".join(self._notes()),
            here=self.speech.text(clocks[0].name) if two_clocks and clocks else "",
            there=clock_name(self.hours.zone, self.speech, self.now) if two_clocks else "",
            days=week,
            others_title=self.speech.word("other_hours") if others else "",
            others=others,
        )
        return view, next_midnight(self.now, where)

    def _day(self, day: date, today: date) -> DayView:
        special, name = self.hours.special(day), self.speech.word(DAYS[day.weekday()])
        return replace(
            self._hours_on(day),
            name=self.speech.word("today_is", day=name) if day == today else name,
            why=self.speech.text(special.why) if special else "",
            today=day == today,
        )

    def _others(self, today: date) -> Iterator[DayView]:
        """Yield the special days of the next weeks that the week does not show already."""
        day, end = today, today + AHEAD
        while day <= end:
            special, first = self.hours.special(day), day
            day += _A_DAY
            if special is None:
                continue
            while day in special.on and self.hours.special(day) == special:
                day += _A_DAY
            last = day - _A_DAY
            if last < today + 7 * _A_DAY:
                continue
            ends = [self.speech.day(one) for one in dict.fromkeys((first, last))]
            yield replace(
                self._hours_on(first),
                name=self.speech.word("between_days").join(ends),
                why=self.speech.text(special.why),
            )

    def _hours_on(self, day: date) -> DayView:
        spans = self.hours.on(day)
        if spans is None:
            return DayView(hours=self.speech.word("hours_unknown"))
        if not spans:
            return DayView(hours=self.speech.word("closed_all_day"), closed=True)
        if spans == ALWAYS:
            return DayView(hours=self.speech.word("around_the_clock"))
        own, visitors = zone(self.hours.zone), here(self.speech.content, self.hours.zone)
        between = self.speech.word("between_hours")
        there = between.join(self._span(day, span, own) for span in spans)
        by_us = between.join(self._span(day, span, visitors) for span in spans)
        return DayView(hours=by_us, there="" if by_us == there else there)

    def _notes(self) -> Iterator[str]:
        if before := self.hours.last_admission:
            yield self.speech.word("last_admission", minutes=before.count)
        if checked := self.hours.checked_on:
            yield self.speech.word("hours_checked", date=self.speech.date(checked))

    def _span(self, day: date, span: Span, shown: tzinfo) -> str:
        """Return a span of a day as the clocks of `shown` have it, and on which day that begins."""
        midnight = datetime(day.year, day.month, day.day, tzinfo=zone(self.hours.zone))
        begin, end = (
            # By the clock on the wall: days on which it is set are not as long as others.
            (midnight + timedelta(minutes=minutes)).astimezone(UTC).astimezone(shown)
            for minutes in (span.begin, span.end)
        )
        # No line ends within it.
        text = f"{begin:%H:%M}–{WORD_JOINER}{end:%H:%M}"
        if begin.date() == day:
            return text
        return f"{self.speech.word(DAYS[begin.weekday()])} {text}"
