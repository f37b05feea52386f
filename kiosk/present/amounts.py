"""Prices, durations, ages and sizes as a language says them."""

from __future__ import annotations

import re

from kiosk.content.amounts import (
    DAY,
    Length,
    Price,
    read_age,
    read_lengths,
    read_price,
    read_size,
)
from kiosk.present.speech import Speech
from kiosk.present.typography import NO_BREAK_SPACE, typeset


def price(text: str, speech: Speech) -> str:
    """Return a price in all its currencies, in one line."""
    return speech.word("between_facts").join(prices(text, speech))


def prices(text: str, speech: Speech) -> list[str]:
    """Return a price in each currency in which it was written; it is never converted."""
    return [_price(one, speech) for one in read_price(text)] or [speech.word("free")]


def _price(one: Price, speech: Speech) -> str:
    number = speech.digits(one.amount)
    key = f"price_{one.currency.lower()}"
    if key in speech.content.words:
        return speech.word(key, number=number)
    return f"{number}{NO_BREAK_SPACE}{one.currency}"


def length(text: str, speech: Speech) -> str:
    """Return how long something takes."""
    space = "" if speech.locale.language == "zh" else NO_BREAK_SPACE
    return space.join(_length(one, speech) for one in read_lengths(text))


def _length(one: Length, speech: Speech) -> str:
    from babel.units import format_unit

    # In short, days would be abbreviated in Russian; in full, CLDR lacks some in other languages.
    full = one.unit == DAY and speech.locale.language == "ru"
    said = format_unit(
        one.high, f"duration-{one.unit}", length="long" if full else "short", locale=speech.locale
    )
    if one.low != one.high:
        number = speech.number(one.high)
        said = said.replace(number, f"{speech.number(one.low)}–{number}", 1)
    return typeset(said.replace(" ", NO_BREAK_SPACE))


def age(text: str, speech: Speech) -> str:
    """Return for which ages something is."""
    years = read_age(text)
    if years.high is None:
        return speech.word("age_from", age=years.low)
    return speech.word("age_between", low=years.low, high=years.high)


def size(text: str, speech: Speech) -> str:
    """Return how large something is."""
    from babel.numbers import format_decimal
    from babel.units import format_unit

    read = read_size(text)
    numbers = [format_decimal(one, "0.##", locale=speech.locale) for one in read.measures]
    said = format_unit(
        f"{NO_BREAK_SPACE}×{NO_BREAK_SPACE}".join(numbers),
        {"mm": "length-millimeter", "cm": "length-centimeter", "m": "length-meter"}[read.unit],
        length="short",
        locale=speech.locale,
    )
    # As numbers stand before Chinese words elsewhere.
    said = re.sub(r" (?=[\u4e00-\u9fff])", "", said)
    return typeset(said.replace(" ", NO_BREAK_SPACE))
