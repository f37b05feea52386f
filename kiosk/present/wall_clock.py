"""Times as visitors read them: by the clocks where they stand, and by those of the place itself."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from kiosk.content.model import Content
from kiosk.content.zones import zone
from kiosk.present.speech import Speech

#: The names of the days in words.yaml, from Monday on.
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
A_DAY = timedelta(days=1)


def here(content: Content, name: str) -> tzinfo:
    """Return the zone by whose clocks visitors go: that of the first one on the home screen.

    Without any clock there it is the zone called `name`.
    """
    clocks = content.clocks
    return zone(clocks[0].zone if clocks else name)


def clock_name(name: str, speech: Speech, at: datetime) -> str:
    """Return what the clock of a zone is called here."""
    known = (speech.text(clock.name) for clock in speech.content.clocks if clock.zone == name)
    offset = f"{at.astimezone(zone(name)):%z}"
    return next(known, "") or f"UTC{offset[:3]}:{offset[3:]}"


def both_times(at: datetime, name: str, speech: Speech) -> str:
    """Return a time by the clocks here, and by those of a zone if they show another one."""
    own = at.astimezone(zone(name))
    visitors = at.astimezone(here(speech.content, name))
    if own.utcoffset() == visitors.utcoffset():
        return f"{visitors:%H:%M}"
    there = clock_name(name, speech, at)
    return speech.word("time_there", time=f"{visitors:%H:%M}", name=there, there=f"{own:%H:%M}")


def next_midnight(now: datetime, where: tzinfo) -> datetime:
    """Return when the day of an aware time ends in a zone."""
    tomorrow = now.astimezone(where).date() + A_DAY
    return datetime(tomorrow.year, tomorrow.month, tomorrow.day, tzinfo=where)
