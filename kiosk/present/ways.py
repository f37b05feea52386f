"""How far something is and when one can go there, as a language says it."""

from __future__ import annotations

from datetime import date

from kiosk.content.dates import LEAP_YEAR
from kiosk.content.ways import read_distance, read_season
from kiosk.present.speech import Speech


def distance(text: str, speech: Speech) -> str:
    """Return how far something is from a town; ``""`` if nothing is known of that."""
    far = read_distance(text)
    town = speech.content.towns.get(far.town)
    if town is None:
        return ""
    word = "distance_about" if far.about else "distance"
    return speech.word(word, number=speech.measure(far.kilometres), town=speech.plain(town.from_))


def season(text: str, speech: Speech) -> str:
    """Return in which months something can be done."""
    months = read_season(text)
    if months.all_year:
        return speech.word("all_year")
    first, last = (_month(number, speech) for number in (months.first, months.last))
    said = first if first == last else speech.word("season", first=first, last=last)
    return said[:1].upper() + said[1:]


def _month(number: int, speech: Speech) -> str:
    return speech.month(date(LEAP_YEAR, number, 1))
