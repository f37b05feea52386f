"""Whether something is open, and when that changes, in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from kiosk.content.hours import Hours
from kiosk.content.zones import zone
from kiosk.present.screens import Context
from kiosk.present.speech import Speech
from kiosk.present.wall_clock import A_DAY, DAYS, both_times, here, next_midnight

_WEEK = timedelta(days=7)


class OpeningView(Struct, frozen=True):
    """The line that says whether something is open; it leads to all of its hours."""

    status: str = ""
    """``""`` where nobody knows."""
    open: bool = False
    label: str = ""
    """What it leads to; ``""`` where no hours are known at all."""


def opening_view(page: str, context: Context) -> OpeningView:
    """Return whether a page, or the centre if the id is empty, is open."""
    return hours_view(context.speech.content.hours_of(page), context)


def hours_view(hours: Hours | None, context: Context) -> OpeningView:
    """Return whether that is open which has these hours; None if nobody knows them."""
    if hours is None:
        return OpeningView()
    told = _Told(hours, context.speech)
    return context.moment.ask(lambda now: (told.view(now), told.same_until(now)))


class _Told(Struct, frozen=True):
    """Hours as they are told in one language."""

    hours: Hours
    speech: Speech

    def view(self, now: datetime) -> OpeningView:
        where = zone(self.hours.zone)
        is_open = self.hours.is_open(now, where)
        change = self.hours.next_change(now, where)
        following = None if change is None else self.hours.is_open(change, where)
        status = ""
        if is_open:
            status = self._open(now, change, following)
        elif is_open is False:
            status = self._closed(now, change if following else None)
        return OpeningView(status, bool(is_open), self.speech.word("opening_hours"))

    def same_until(self, now: datetime) -> datetime:
        """Return until when the view is the same: a change, a midnight, the last admission."""
        where = zone(self.hours.zone)
        change = self.hours.next_change(now, where)
        midnights = [
            next_midnight(now, one) for one in {where, here(self.speech.content, self.hours.zone)}
        ]
        moments: list[datetime | None] = [*midnights, change]
        if change is not None and self.hours.is_open(now, where):
            moments += [change - A_DAY, self._last_admission(change)]
        return min(moment for moment in moments if moment is not None and moment > now)

    def _open(self, now: datetime, change: datetime | None, following: bool | None) -> str:
        if change is None:
            return self.speech.word("open_always")
        if following is None or change - now > A_DAY:
            return self.speech.word("open_now")
        last = self._last_admission(change)
        if last is not None and last <= now:
            return self.speech.word("open_admitted_until", time=self._time(last))
        return self.speech.word("open_until", time=self._time(change))

    def _closed(self, now: datetime, opens: datetime | None) -> str:
        where, visitors = zone(self.hours.zone), here(self.speech.content, self.hours.zone)
        today = now.astimezone(visitors).date()
        special = self.hours.special(today) if today == now.astimezone(where).date() else None
        if special is not None and special.open.spans == ():
            if special.why:
                return self.speech.word("closed_today_why", why=self.speech.plain(special.why))
            return self.speech.word("closed_today")
        if opens is None:
            return self.speech.word("closed_now")
        day, time = opens.astimezone(visitors).date(), self._time(opens)
        if day >= today + _WEEK:
            return self.speech.word("opens_on", day=self.speech.day(day), time=time)
        soon = {today: "today", today + A_DAY: "tomorrow"}
        return self.speech.word(f"opens_{soon.get(day, DAYS[day.weekday()])}", time=time)

    def _last_admission(self, closes: datetime | None) -> datetime | None:
        before = self.hours.last_admission
        if closes is None or before is None:
            return None
        return closes - timedelta(minutes=before.count)

    def _time(self, at: datetime) -> str:
        return both_times(at, self.hours.zone, self.speech)
