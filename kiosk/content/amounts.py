"""Prices, durations, ages and sizes as people write them: `1500 KZT`, `30 min`, `24 x 12 cm`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from msgspec import Struct

MINUTE, HOUR, DAY = "minute", "hour", "day"
#: What is written for a unit of time.
_UNITS = {
    name: unit
    for unit, names in {
        MINUTE: "min minute minutes",
        HOUR: "h hour hours",
        DAY: "d day days",
    }.items()
    for name in names.split()
}
#: A hyphen, or what telephones and word processors make of one.
DASH = re.compile(r"\s*[-‐‑‒–—−]\s*")
_PRICE = re.compile(r"(\d{1,9}(?:\.\d{1,2})?) ?([A-Z]{3})")
_LENGTH = re.compile(r"(\d{1,4})(?:-(\d{1,4}))? ?([a-z]+)")
_AGE = re.compile(r"(from )?(\d{1,3})(?:-(\d{1,3}))?")
#: Several measures, with what keyboards have for a multiplication sign: a Cyrillic letter, too.
_SIZE = re.compile(r"(\d{1,5}(?:\.\d{1,2})?(?: ?[x×х*] ?\d{1,5}(?:\.\d{1,2})?){0,2}) ?(mm|cm|m)")
_OLDEST = 120
_PRICES_SUCH_AS = "Such as `1500 KZT`, `90 CNY` or `free`."
_LENGTHS_SUCH_AS = "Such as `40 min`, `1 h 30 min` or `2-3 days`."
_AGES_SUCH_AS = "Such as `from 6` or `6-12`."
_SIZES_SUCH_AS = "Such as `24 cm` or `24 x 12.5 cm`; the units are mm, cm and m."


class AmountError(ValueError):
    """What is wrong with an amount as it is written, and what to write."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


class Price(Struct, frozen=True):
    """So much money of a currency (ISO 4217)."""

    amount: Decimal
    currency: str


class Length(Struct, frozen=True):
    """So many minutes, hours or days, or between two numbers of them."""

    low: int
    high: int
    unit: str


class Age(Struct, frozen=True):
    """The years of those for whom something is; without a highest age, everybody from then on."""

    low: int
    high: int | None = None


class Size(Struct, frozen=True):
    """How large a thing is in each direction, and in which unit."""

    measures: tuple[Decimal, ...]
    unit: str


def read_price(text: str) -> tuple[Price, ...]:
    """Return a price in each of its currencies; nothing for what is free.

    Raises:
        AmountError: it is no price.
    """
    text = spaced(text)
    if text.casefold() == "free":
        return ()
    if re.search(r"\d,\d", text):
        message = "has a comma in a number"
        hint = f"Write `{without_commas(text)}`: the kiosk adds what belongs there."
        raise AmountError(message, hint)
    prices = tuple(_one_price(part.strip()) for part in text.split(","))
    currencies = [price.currency for price in prices]
    if len(set(currencies)) < len(currencies):
        message = "names a currency twice"
        raise AmountError(message, "Write one price for each currency.")
    return prices


def _one_price(text: str) -> Price:
    if found := _PRICE.fullmatch(text):
        return Price(Decimal(found[1]), found[2])
    if DASH.match(text):
        message = "is below zero"
        raise AmountError(message, _PRICES_SUCH_AS)
    if re.fullmatch(r"\d+(\.\d+)?", text):
        message = "does not say the currency"
        raise AmountError(message, f"Such as `{text} KZT` or `{text} CNY`.")
    if re.fullmatch(r"\d{1,3}( \d{3})+ ?[A-Z]{3}", text):
        message = "has spaces in a number"
        together = re.sub(r" (?=\d)", "", text)
        raise AmountError(message, f"Write `{together}`: the kiosk adds what belongs there.")
    message = "is not a price"
    raise AmountError(message, _PRICES_SUCH_AS)


def read_lengths(text: str) -> tuple[Length, ...]:
    """Return how long something takes: one length, or several of ever smaller units.

    Raises:
        AmountError: it is no duration.
    """
    text = DASH.sub("-", spaced(text))
    if text.startswith("-"):
        message = "is below zero"
        raise AmountError(message, _LENGTHS_SUCH_AS)
    if re.fullmatch(r"\d+(-\d+)?", text):
        message = "does not say of what"
        raise AmountError(message, f"Such as `{text} min`, `{text} h` or `{text} days`.")
    parts = re.findall(r"[\d-]+ ?[a-z]+", text)
    if "".join(parts).replace(" ", "") != text.replace(" ", ""):
        message = "is not a duration"
        raise AmountError(message, _LENGTHS_SUCH_AS)
    lengths = tuple(_length(part) for part in parts)
    order = [(DAY, HOUR, MINUTE).index(length.unit) for length in lengths]
    ranges = any(length.low != length.high for length in lengths)
    if order != sorted(set(order)) or (ranges and len(lengths) > 1):
        message = "is not a duration"
        raise AmountError(message, _LENGTHS_SUCH_AS)
    return lengths


def longest(text: str) -> timedelta:
    """Return how long something takes at most.

    Raises:
        AmountError: it is no duration.
    """
    units = {MINUTE: timedelta(minutes=1), HOUR: timedelta(hours=1), DAY: timedelta(days=1)}
    return sum((one.high * units[one.unit] for one in read_lengths(text)), timedelta())


def _length(text: str) -> Length:
    found = _LENGTH.fullmatch(text)
    if not found or found[3] not in _UNITS:
        message = "is not a duration"
        raise AmountError(message, _LENGTHS_SUCH_AS)
    low, high = int(found[1]), int(found[2] or found[1])
    if not low:
        message = "takes no time"
        raise AmountError(message, _LENGTHS_SUCH_AS)
    if high < low:
        message = "runs backwards"
        raise AmountError(message, f"Did you mean `{high}-{low} {found[3]}`?")
    return Length(low, high, _UNITS[found[3]])


def read_age(text: str) -> Age:
    """Return for which ages something is.

    Raises:
        AmountError: it is no age.
    """
    text = DASH.sub("-", spaced(text))
    found = _AGE.fullmatch(text)
    if not found or bool(found[1]) == bool(found[3]):
        below = re.fullmatch(r"(from)?-\d+", text)
        message = "is below zero" if below else "is not an age"
        raise AmountError(message, _AGES_SUCH_AS)
    low, high = int(found[2]), int(found[3]) if found[3] else None
    if max(low, high or 0) > _OLDEST:
        message = "is older than anybody gets"
        raise AmountError(message, _AGES_SUCH_AS)
    if high is not None and high < low:
        message = "runs backwards"
        raise AmountError(message, f"Did you mean `{high}-{low}`?")
    return Age(low, high)


def read_size(text: str) -> Size:
    """Return how large something is.

    Raises:
        AmountError: it is no size.
    """
    text = spaced(text)
    if re.search(r"\d,\d", text):
        message = "has a comma in a number"
        point = re.sub(r"(?<=\d),(?=\d)", ".", text)
        raise AmountError(message, f"Write `{point}`: the kiosk adds what belongs there.")
    found = _SIZE.fullmatch(text)
    if not found:
        only_numbers = re.fullmatch(r"[\d. x×х*]*\d", text)
        message = "does not say of what" if only_numbers else "is not a size"
        raise AmountError(message, f"Such as `{text} cm`." if only_numbers else _SIZES_SUCH_AS)
    measures = tuple(Decimal(part) for part in re.findall(r"[\d.]+", found[1]))
    if not all(measures):
        message = "has a measure of nothing"
        raise AmountError(message, _SIZES_SUCH_AS)
    return Size(measures, found[2])


def without_commas(text: str) -> str:
    """Return a text with its numbers as they are read: 1,500 is grouped, 22,50 has a part."""
    return re.sub(r"(?<=\d),(?=\d{1,2}\b)", ".", re.sub(r"(?<=\d),(?=\d{3})", "", text))


def spaced(text: str) -> str:
    """Return a text with one space where there are several."""
    return " ".join(text.split())


class Amount:
    """A mark beside a text that `read` understands: a price, a duration, an age, a size."""

    def __init__(self, read: Callable[[str], object], pattern: str) -> None:
        self.read = read
        self.pattern = pattern
        """What it looks like, for editors."""


SPACE, TO = r"\s*", r"\s*[-–]\s*"
PRICE = Amount(
    read_price,
    rf"^\s*([Ff]ree|[0-9]+(\.[0-9]{{1,2}})?{SPACE}[A-Z]{{3}}"
    rf"(,{SPACE}[0-9]+(\.[0-9]{{1,2}})?{SPACE}[A-Z]{{3}})*)\s*$",
)
LENGTH = Amount(read_lengths, rf"^\s*([0-9]+({TO}[0-9]+)?{SPACE}({'|'.join(_UNITS)})\s*)+$")
AGE = Amount(read_age, rf"^\s*(from [0-9]+|[0-9]+{TO}[0-9]+)\s*$")
SIZE = Amount(
    read_size,
    rf"^\s*[0-9]+(\.[0-9]{{1,2}})?({SPACE}[x×х*]{SPACE}[0-9]+(\.[0-9]{{1,2}})?){{0,2}}"
    rf"{SPACE}(mm|cm|m)\s*$",
)
