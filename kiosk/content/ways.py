"""How far something is and when one can go there, as people write it: `46.5 km from basshi`."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct

from kiosk.content.amounts import DASH, SPACE, TO, Amount, AmountError, spaced, without_commas
from kiosk.content.schedule import MONTHS

_DISTANCE = re.compile(r"(about )?(\d{1,5}(?:\.\d{1,2})?) ?km from (\S.*)", re.IGNORECASE)
_MONTH = re.compile(rf"({'|'.join(MONTHS)})[a-z]*\.?", re.IGNORECASE)
_ALL_YEAR = "all year"
_DISTANCES_SUCH_AS = "Such as `46.5 km from basshi` or `about 250 km from almaty`."
_SEASONS_SUCH_AS = f"Such as `apr-oct`, `july` or `{_ALL_YEAR}`."


class Distance(Struct, frozen=True):
    """So many kilometres from a town, which goes by its name in `towns:`."""

    kilometres: Decimal
    town: str
    about: bool = False


class Season(Struct, frozen=True):
    """From one month to another, both counted from 1; it may go over the end of a year."""

    first: int
    last: int

    @property
    def all_year(self) -> bool:
        """Whether there is no month outside of it."""
        return self.last % 12 + 1 == self.first


def read_distance(text: str) -> Distance:
    """Return how far something is, and from where.

    Raises:
        AmountError: it is no distance.
    """
    text = spaced(text)
    if found := _DISTANCE.fullmatch(text):
        # As people write the name of a town, and as the name of an entry is written.
        town = found[3].casefold().replace(" ", "-")
        return Distance(Decimal(found[2]), town, about=bool(found[1]))
    if re.search(r"\d,\d", text):
        message = "has a comma in a number"
        hint = f"Write `{without_commas(text)}`: the kiosk adds what belongs there."
        raise AmountError(message, hint)
    if DASH.match(text):
        message = "is below zero"
    elif re.fullmatch(r"(about )?[\d.]+ ?km", text, re.IGNORECASE):
        message = "does not say from where"
    else:
        message = "is not a distance"
    raise AmountError(message, _DISTANCES_SUCH_AS)


def town_of(text: str) -> str:
    """Return the town that a distance is from; ``""`` where it is no distance."""
    try:
        return read_distance(text).town
    except AmountError:
        return ""


def read_season(text: str) -> Season:
    """Return the months in which something can be done.

    Raises:
        AmountError: it is no season.
    """
    text = DASH.sub("-", spaced(text))
    if text.casefold() == _ALL_YEAR:
        return Season(1, 12)
    months = [_MONTH.fullmatch(part) for part in text.split("-")]
    numbers = [MONTHS.index(month[1].lower()) + 1 for month in months if month]
    if len(numbers) < len(months) or len(numbers) > 2:  # noqa: PLR2004 - a first and a last one
        message = "is not a season"
        raise AmountError(message, _SEASONS_SUCH_AS)
    return Season(numbers[0], numbers[-1])


DISTANCE = Amount(
    read_distance, rf"^\s*([Aa]bout\s+)?[0-9]+(\.[0-9]{{1,2}})?{SPACE}km\s+from\s+\S.*$"
)
SEASON = Amount(read_season, rf"^\s*([Aa]ll year|[A-Za-z]{{3,}}\.?({TO}[A-Za-z]{{3,}}\.?)?)\s*$")
