"""The opening hours of a page, a service or the centre: a week, its seasons and its exceptions.

What authors read in their guide and in their editors are the docstrings, as in `model`.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Annotated, TypeVar

from msgspec import Struct

from kiosk.content.dates import Dates
from kiosk.content.entry import Entry
from kiosk.content.localised import Localised
from kiosk.content.meanings import Zone
from kiosk.content.schedule import Schedule, Span, Week

T = TypeVar("T")
_YEAR = timedelta(days=366)


class DayHours(Struct, frozen=True):
    """The hours of a day; None if nobody knows them."""

    spans: tuple[Span, ...] | None


class Minutes(Struct, frozen=True):
    """A time that something takes."""

    count: int


class Season(Entry, frozen=True, kw_only=True):
    """A part of the year with a week of its own."""

    during: Dates
    """From when until when, each year or once: `jun-aug`, `15 may to 20 sep` or `2026-06-01 to
    2026-08-31`."""
    week: Week
    """The hours of each day then; a day that is not named here is not known then."""


class SpecialDays(Entry, frozen=True, kw_only=True):
    """One day or several, on which the hours are others."""

    on: Dates
    """Which day, or from which to which: `2026-12-16`, `2026-12-31 to 2027-01-02` or, each year,
    `16 dec`."""
    open: DayHours
    """The hours of each of these days: `closed`, `10:00-14:00` or `always`."""
    why: Localised | None = None
    """The reason in a word or two, such as the name of a holiday."""


class Hours(Schedule, Entry, frozen=True, kw_only=True):
    """When something is open."""

    zone: Annotated[str, Zone()]
    """The time zone (IANA) by whose clocks these hours go: `Asia/Almaty` or `Asia/Shanghai`."""
    week: Week
    """The hours of each day of the week. A day that is not named is not known, which is not the
    same as `closed`: nothing is said of it."""
    seasons: tuple[Season, ...] = ()
    """Parts of the year with a week of their own."""
    except_: tuple[SpecialDays, ...] = ()
    """Days on which it is otherwise."""
    last_admission: Minutes | None = None
    """How long before it closes the last visitors are let in: `30 min`."""
    checked_on: date | None = None
    """The day on which somebody made sure of these hours; visitors read it below them."""

    def on(self, day: date) -> tuple[Span, ...] | None:
        """Return the spans of a day; None where what is said of it contradicts itself, too."""
        special = self.special(day)
        if special is not None:
            return special.open.spans
        weeks = {season.week for season in _that_hold(self.seasons, day, "during")}
        if len(weeks) > 1:
            return None
        return next(iter(weeks), self.week).on(day)

    def special(self, day: date) -> SpecialDays | None:
        """Return what is special about a day; its hours are not known if that is two things."""
        found = _that_hold(self.except_, day, "on")
        if len({one.open for one in found}) > 1:
            return SpecialDays(on=Dates(day, day), open=DayHours(None))
        return next((one for one in found if one.why), next(iter(found), None))

    def goes_on_from(self, day: date) -> date:
        """Return the day after the last date that is named, or a year on if seasons return."""
        named = [*(one.on for one in self.except_), *(season.during for season in self.seasons)]
        ends = [day + _YEAR if dates.yearly else dates.last for dates in named]
        return max((day, *ends))

    @property
    def known(self) -> bool:
        """Whether anything is known of any day."""
        weeks = (self.week, *(season.week for season in self.seasons))
        return bool(self.except_) or any(day is not None for week in weeks for day in week.days)


def _that_hold(parts: Iterable[T], day: date, name: str) -> list[T]:
    """Return the parts whose dates, the field `name`, have a day: of one year, or else of each."""
    holding = [part for part in parts if day in getattr(part, name)]
    return [part for part in holding if not getattr(part, name).yearly] or holding
