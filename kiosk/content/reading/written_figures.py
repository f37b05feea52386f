"""Numbers and days as people write them, and how content.yaml wants them."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TypeVar

T = TypeVar("T")

#: Spaces of all widths, commas, points and apostrophes between groups of three digits.
_NUMBER = re.compile(
    r"(?<![0-9_])([0-9]{1,3}(?:[\s,.'’_][0-9]{3})+|[0-9]{1,15}(?:[.,][0-9]{1,3})?)(?![0-9_])"
)
_LONGEST = 60
_BOUNDS: dict[str, tuple[str, ...]] = {
    "over": ("over", "more than", "above", "at least", ">", "+", "свыше", "более", "больше"),
    "around": ("around", "about", "approx", "circa", "~", "≈", "около", "примерно", "шамамен"),
}
_TIMES: dict[int, tuple[str, ...]] = {
    1_000: ("thousand", "тыс", "мың"),
    10_000: ("万",),
    1_000_000: ("million", "mln", "млн", "миллион"),
    1_000_000_000: ("billion", "bn", "млрд", "миллиард"),
}
#: The months by their first letters, in English and Russian.
_MONTHS = (
    ("jan", "янв"),
    ("feb", "фев"),
    ("mar", "мар"),
    ("apr", "апр"),
    ("may", "мая", "май"),
    ("jun", "июн"),
    ("jul", "июл"),
    ("aug", "авг"),
    ("sep", "сен"),
    ("oct", "окт"),
    ("nov", "ноя"),
    ("dec", "дек"),
)
_FIRST_YEAR = 1000
#: Behind a day, or before it.
_TIME = re.compile(r"(?<![0-9.:/-])([0-9]{1,2})[:.h]([0-9]{2})(?!\d|\.\d)")


def number_hint(text: str) -> str:
    """Return what to write for the number that `text` seems to be."""
    folded = text.casefold()
    found = _NUMBER.search(folded) if len(text) <= _LONGEST else None
    if found is None:
        return "Write digits only, such as `4500`."
    number = _value(found.group()) * _first_of(_TIMES, folded[found.end() :], 1)
    if number != int(number):
        return "Write digits only, such as `4500`, without a fraction."
    hint = f"Write `{int(number)}`: the kiosk adds what belongs there."
    if bound := _first_of(_BOUNDS, folded, ""):
        hint += f" For the word, add a line `bound: {bound}`."
    return hint


def day_hint(text: str) -> str:
    """Return what to write for the day that `text` seems to be."""
    day = _day(text.casefold()) if len(text) <= _LONGEST else None
    return f"Write year-month-day, such as `{day or date(2025, 10, 26)}`."


def local_time_hint(text: str) -> str:
    """Return what to write for the day, or the time on it, that `text` seems to be."""
    found = _TIME.search(text) if len(text) <= _LONGEST else None
    if found is None:
        return day_hint(text).removesuffix(".") + ", and behind it a time if you like: `18:00`."
    hour, minute = int(found[1]), int(found[2])
    day = _day(f"{text[: found.start()]} {text[found.end() :]}".casefold()) or date(2026, 12, 24)
    if hour < 24 and minute < 60:  # noqa: PLR2004 - a time of day
        return f"Write year-month-day and the time, such as `{day} {hour:02}:{minute:02}`."
    return f"Times go from `00:00` to `23:59`; `{day}` alone is the whole day."


def _value(digits: str) -> Decimal:
    groups = re.split(r"[^0-9]", digits)
    if all(len(group) == len("000") for group in groups[1:]):
        return Decimal("".join(groups))
    return Decimal(".".join(groups))


def _first_of(meanings: dict[T, tuple[str, ...]], text: str, otherwise: T) -> T:
    for meaning, words in meanings.items():
        if any(word in text for word in words):
            return meaning
    return otherwise


def _day(text: str) -> date | None:
    numbers = [int(digits) for digits in re.findall(r"[0-9]{1,4}", text)]
    for number, names in enumerate(_MONTHS, start=1):
        if re.search(rf"\b({'|'.join(names)})", text):
            numbers.insert(1, number)
            break
    try:
        first, month, last = numbers
        return date(first, month, last) if first >= _FIRST_YEAR else date(last, month, first)
    except ValueError:
        return None
