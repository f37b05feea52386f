"""Price lists: below their groups or in a table, and what a mistake in one costs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.authoring.advice.advice import advise
from kiosk.content.blocks.offers import Offers, What
from kiosk.content.diagnostics import Subject
from kiosk.content.reading.reader import read_written
from kiosk.content.reading.reading import Reading
from tests.content.conftest import Desk

Told = Callable[[Reading], list[tuple[str, str]]]
HEAD = "- kind: offers\n  of: treatments\n  checked_on: 2026-11-20\n"
GROUPS = """\
  groups:
    - title: {en: Massage}
      items:
        - title: {en: Back}
          price: 6000 KZT, 90 CNY
          takes: 30 min
        - title: {en: Foot}
          price: 8000 KZT
    - title: {en: Baths}
      items:
        - title: {en: Herbs}
          for: {en: adults}
"""
#: The same; a table may be sorted by anything.
TABLE = """\
Title (EN),Group (EN),Price,Takes,For (EN),#room
Back,Massage,"6000 KZT, 90 CNY",30 min,,12
Herbs,Baths,,,adults,3
Foot,Massage,8000 KZT,,,12
"""
FROM_TABLE = HEAD + "  items_from: treatments.csv\n"


def offers(reading: Reading) -> Offers:
    assert reading.content
    block = reading.content.pages[0].blocks[0]
    assert isinstance(block, Offers)
    return block


def said(block: Offers) -> list[tuple[str, str, str | None]]:
    """Return the group that begins with each offer, its title and its price."""
    return [
        (offer.group.within(["en"]) if offer.group else "", offer.title.within(["en"]), offer.price)
        for offer in block.listed
    ]


def test_groups_and_a_table_give_the_same_list(desk: Desk) -> None:
    below = desk.blocks(HEAD + GROUPS)
    desk.file(TABLE, "treatments.csv")
    table = desk.blocks(FROM_TABLE)
    assert not below.diagnostics
    assert not table.diagnostics
    assert offers(below).listed == offers(table).listed
    assert said(offers(table)) == [
        ("Massage", "Back", "6000 KZT, 90 CNY"),
        ("", "Foot", "8000 KZT"),
        ("Baths", "Herbs", None),
    ]
    assert offers(table).of is What.TREATMENTS
    assert offers(table).listed[2].for_


def test_few_offers_need_no_groups(desk: Desk) -> None:
    reading = desk.blocks(HEAD + "  items:\n    - title: {en: Back}\n      price: free\n")
    assert not reading.diagnostics
    assert said(offers(reading)) == [("", "Back", "free")]


def test_a_price_without_currency_is_told_on_its_line_and_the_offer_stays(
    desk: Desk, told: Told
) -> None:
    reading = desk.blocks(HEAD + GROUPS.replace("8000 KZT", "8000"))
    ((line, message),) = told(reading)
    assert line.strip() == "price: 8000"
    assert message == "`price`: `8000` does not say the currency"
    assert ("", "Foot", None) in said(offers(reading))


def test_in_a_table_it_is_told_in_its_cell(desk: Desk) -> None:
    desk.file(TABLE.replace("8000 KZT", "8000"), "treatments.csv")
    reading = desk.blocks(FROM_TABLE)
    (error,) = reading.errors
    assert (Path(error.file).name, error.line, error.column) == ("treatments.csv", 4, 3)
    assert error.message == "column `Price`: `price`: `8000` does not say the currency"
    assert ("", "Foot", None) in said(offers(reading))


def test_prices_in_a_list_are_led_to_one_line(desk: Desk) -> None:
    reading = desk.blocks(HEAD + GROUPS.replace("6000 KZT, 90 CNY", "[6000 KZT, 90 CNY]"))
    (error,) = reading.errors
    assert "`price: 6000 KZT, 90 CNY`" in error.hint
    assert said(offers(reading))[0] == ("Massage", "Back", None)


def test_an_offer_that_cannot_be_read_takes_no_other_into_the_wrong_group(desk: Desk) -> None:
    desk.file(TABLE.replace("Herbs,Baths", ",Baths") + "Sand,Baths,,,,\n", "treatments.csv")
    reading = desk.blocks(FROM_TABLE)
    assert [error.line for error in reading.errors] == [3]
    assert said(offers(reading))[-1] == ("Baths", "Sand", None)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (GROUPS + "  items_from: treatments.csv\n", "`items_from` and `groups` cannot both be"),
        (GROUPS + "  items: [{title: {en: Foot}}]\n", "`items` and `groups` cannot both be here"),
        ("", "`items` is missing here"),
    ],
)
def test_offers_stand_in_one_place(desk: Desk, told: Told, lines: str, message: str) -> None:
    desk.file(TABLE, "treatments.csv")
    ((_, said),) = told(desk.blocks(HEAD + lines))
    assert message in said


@pytest.mark.parametrize("name", ["of", "checked_on"])
def test_what_they_are_and_when_prices_were_checked_cannot_be_left_out(
    desk: Desk, told: Told, name: str
) -> None:
    lines = (HEAD + GROUPS).splitlines()
    left = "\n".join(line for line in lines if not line.strip().startswith(f"{name}:"))
    ((_, message),) = told(desk.blocks(left))
    assert message == f"`{name}` is missing here"


def test_prices_checked_more_than_a_year_ago_are_asked_about(desk: Desk) -> None:
    written = read_written(desk.file(desk.with_blocks(HEAD + GROUPS)))

    def old(today: date) -> list[tuple[int, Subject]]:
        return [
            (found.line, found.subject)
            for found in advise(written, today, None)
            if found.subject is Subject.OLD_PRICES
        ]

    assert old(date(2027, 11, 20)) == []
    assert old(date(2027, 11, 21)) == [(16, Subject.OLD_PRICES)]
