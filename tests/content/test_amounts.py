"""Prices, durations and ages: what is understood, and what a mistake in one costs."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import cast

import pytest

from kiosk.content.amounts import (
    AGE,
    DAY,
    HOUR,
    LENGTH,
    MINUTE,
    PRICE,
    Age,
    AmountError,
    Length,
    Price,
    read_age,
    read_lengths,
    read_price,
)
from kiosk.content.blocks.glance import Glance
from kiosk.content.step_free import StepFree
from tests.content.conftest import Desk


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("1500 KZT", [("1500", "KZT")]),
        ("1500KZT", [("1500", "KZT")]),
        ("6000 KZT, 90 CNY", [("6000", "KZT"), ("90", "CNY")]),
        ("6000 KZT,22.50 CNY", [("6000", "KZT"), ("22.50", "CNY")]),
        ("free", []),
        ("Free", []),
    ],
)
def test_a_price_is_a_number_with_its_currency(text: str, prices: list[tuple[str, str]]) -> None:
    assert read_price(text) == tuple(Price(Decimal(number), code) for number, code in prices)


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("40 min", (Length(40, 40, MINUTE),)),
        ("1 h 30 min", (Length(1, 1, HOUR), Length(30, 30, MINUTE))),
        ("1h30min", (Length(1, 1, HOUR), Length(30, 30, MINUTE))),
        ("1 day", (Length(1, 1, DAY),)),
        ("2-3 days", (Length(2, 3, DAY),)),
        ("30 – 40 minutes", (Length(30, 40, MINUTE),)),
    ],
)
def test_a_duration_is_a_number_with_its_unit(text: str, lengths: tuple[Length, ...]) -> None:
    assert read_lengths(text) == lengths


def test_an_age_is_from_one_year_on_or_between_two() -> None:
    assert read_age("from 6") == Age(6)
    assert read_age("6-12") == read_age("6 – 12") == Age(6, 12)


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("price: 1500", "does not say the currency", "`1500 KZT`"),
        ("price: 1500 tenge", "is not a price", "`1500 KZT`"),
        ("price: 22,50 CNY", "has a comma in a number", "`22.50 CNY`"),
        ("price: 1 500 KZT", "has spaces in a number", "`1500 KZT`"),
        ("price: 1,500 KZT", "has a comma in a number", "`1500 KZT`"),
        ("price: 12 KZT, 22,50 CNY", "has a comma in a number", "`12 KZT, 22.50 CNY`"),
        ("price: 6000 KZT, 90", "does not say the currency", "`90 KZT`"),
        ("price: -5 KZT", "is below zero", "`1500 KZT`"),
        ("price: 5 KZT, 6 KZT", "names a currency twice", "one price for each"),
        ("takes: 40", "does not say of what", "`40 min`"),
        ("takes: -5 min", "is below zero", "`40 min`"),
        ("takes: 0 min", "takes no time", "`40 min`"),
        ("takes: 3-2 days", "runs backwards", "`2-3 days`"),
        ("takes: 30 min 1 h", "is not a duration", "`1 h 30 min`"),
        ("age: 6", "is not an age", "`from 6`"),
        ("age: from -6", "is below zero", "`from 6`"),
        ("age: 12-6", "runs backwards", "`6-12`"),
        ("age: from 200", "is older than anybody gets", "`6-12`"),
    ],
)
def test_what_cannot_be_understood_is_told_on_its_line_and_costs_only_that(
    desk: Desk, line: str, message: str, hint: str
) -> None:
    reading = desk.blocks(
        f"- kind: glance\n  place: {{en: Hall}}\n  {line}\n  booking: {{en: No}}\n"
    )
    (error,) = reading.errors
    name = line.partition(":")[0]
    assert (error.source_line or "").strip() == line
    assert error.message.startswith(f"`{name}`: ")
    assert message in error.message
    assert hint in error.hint
    assert reading.content
    block = cast("Glance", reading.content.pages[0].blocks[0])
    assert getattr(block, name) is None
    assert block.place
    assert block.booking


def test_no_amount_that_is_understood_is_refused_by_the_schema_nor_the_other_way_round() -> None:
    good = ["1500 KZT", "6000 KZT, 90 CNY", "22.50 CNY", "free"]
    bad = ["1500", "22,50 CNY", "1 500 KZT", "1500 tenge", "-5 KZT", "gratis"]
    cases = {PRICE: (good, bad)}
    cases[LENGTH] = (["40 min", "1 h 30 min", "2-3 days"], ["40", "-5 min", "soon"])
    cases[AGE] = (["from 6", "6-12"], ["6", "from -6", "all"])
    for amount, (right, wrong) in cases.items():
        for text in right:
            amount.read(text)
            assert re.search(amount.pattern, text), text
        for text in wrong:
            with pytest.raises(AmountError):
                amount.read(text)
            assert not re.search(amount.pattern, text), text


def test_yes_no_and_unknown_are_told_apart(desk: Desk) -> None:
    def step_free(value: str) -> StepFree | None:
        block = desk.block(f"- kind: glance\n  price: free\n  step_free: {value}\n")
        return cast("Glance", block).step_free

    assert [step_free(value) for value in ("yes", "no", "unknown")] == list(StepFree)
