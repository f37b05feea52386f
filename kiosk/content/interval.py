"""From when until when something is shown."""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

#: In none of these years any clock of the world comes to an end of what Python can tell.
FIRST_YEAR, LAST_YEAR = 2000, 2199
WRITTEN = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:\s+([0-9]{1,2}):([0-9]{2}))?")


class LocalTime(Struct, frozen=True):
    """A whole day, or a time on it, as the calendar and the clock on a wall show them."""

    day: date
    minutes: int | None = None
    """After midnight; None where the whole day is meant."""

    @classmethod
    def read(cls, text: str) -> "LocalTime":
        """Return the time that is written so: `2026-12-24`, `2026-12-24 18:00`.

        Raises:
            ValueError: it is none.
        """
        found = WRITTEN.fullmatch(text)
        if found is None:
            message = "this is neither a day nor a time on one"
            raise ValueError(message)
        day = date.fromisoformat(found[1])
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            message = f"there is no kiosk in {day.year}"
            raise ValueError(message)
        if found[2] is None:
            return cls(day)
        at = time(int(found[2]), int(found[3]))
        return cls(day, at.hour * 60 + at.minute)

    def begins(self, zone: tzinfo) -> datetime:
        """Return when it begins in a zone, in UTC."""
        return self._at(self.minutes or 0, zone)

    def ends(self, zone: tzinfo) -> datetime:
        """Return when it is over, in UTC: a day is with its last minute, a time is at once."""
        return self._at(24 * 60 if self.minutes is None else self.minutes, zone)

    def _at(self, minutes: int, zone: tzinfo) -> datetime:
        # On the wall: where clocks are set, a day has not 24 hours.
        wall = datetime.combine(self.day, time()) + timedelta(minutes=minutes)
        return wall.replace(tzinfo=zone).astimezone(UTC)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        """In YAML it is one text; the import is here so that a kiosk need not load pydantic."""
        from pydantic_core import core_schema

        text = core_schema.str_schema(strip_whitespace=True)
        return core_schema.no_info_after_validator_function(cls.read, text)


class Interval(Struct, frozen=True):
    """From one moment to another, both aware; `begin` belongs to it, `end` does not.

    None has no begin, or no end.
    """

    begin: datetime | None = None
    end: datetime | None = None

    @classmethod
    def of(cls, begin: LocalTime | None, end: LocalTime | None, zone: tzinfo) -> "Interval":
        """Return what lasts from one time in a zone until another, which belongs to it."""
        return cls(begin.begins(zone) if begin else None, end.ends(zone) if end else None)

    def covers(self, at: datetime) -> bool:
        """Return whether an aware time is within it."""
        return (self.begin is None or self.begin <= at) and (self.end is None or at < self.end)

    def next_change(self, at: datetime) -> datetime | None:
        """Return the first time after `at` from which `covers` says something else."""
        edges = (edge for edge in (self.begin, self.end) if edge is not None and edge > at)
        return min(edges, default=None)


ALWAYS = Interval()
