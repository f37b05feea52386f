"""The practical facts of a sight, and what a mistake in one costs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from textwrap import indent

import pytest

from kiosk.authoring.advice.advice import advise
from kiosk.content.amounts import AmountError
from kiosk.content.blocks.items import Item, Items, Road
from kiosk.content.diagnostics import Subject
from kiosk.content.reading.reader import read_written
from kiosk.content.reading.reading import Reading
from kiosk.content.ways import Distance, Season, read_distance, read_season
from tests.content.conftest import Desk

Told = Callable[[Reading], list[tuple[str, str]]]
FACTS = """\
distance: 46.5 km from Basshi
road: gravel
season: apr-oct
takes: 1 day
"""
TOWNS = "towns:\n  basshi: {from: {en: from Basshi}}\n  big-town: {from: {en: from Big Town}}\n"


def written(desk: Desk, facts: str, towns: str = TOWNS) -> str:
    card = "- kind: cards\n  items:\n    - id: dune\n      title: {en: Dune}\n"
    return towns + desk.with_blocks(card + indent(facts, "      "))


def items(reading: Reading) -> tuple[Item, ...]:
    assert reading.content
    block = reading.content.pages[0].blocks[0]
    assert isinstance(block, Items)
    return block.items


def test_facts_are_read_from_lines_and_from_a_table(desk: Desk) -> None:
    below = desk.read(written(desk, FACTS))
    assert not below.diagnostics
    desk.file(
        "id,title (en),distance,road,season,takes\n"
        "dune,Dune,46.5 km from Basshi,gravel,apr-oct,1 day\n",
        "sights.csv",
    )
    table = desk.read(TOWNS + desk.with_blocks("- kind: cards\n  items_from: sights.csv\n"))
    assert not table.diagnostics
    assert items(below) == items(table)
    assert items(below)[0].road is Road.GRAVEL


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("46.5 km from basshi", Distance(Decimal("46.5"), "basshi")),
        ("about 250km from Big Town", Distance(Decimal(250), "big-town", about=True)),
    ],
)
def test_a_distance_is_understood(text: str, expected: Distance) -> None:
    assert read_distance(text) == expected


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("46.5 km", "does not say from where", "basshi"),
        ("46,5 km from basshi", "has a comma in a number", "`46.5 km from basshi`"),
        ("-3 km from basshi", "is below zero", "basshi"),
        ("46.5 from basshi", "is not a distance", "basshi"),
        ("far away", "is not a distance", "basshi"),
    ],
)
def test_what_is_no_distance_is_told(text: str, message: str, hint: str) -> None:
    with pytest.raises(AmountError, match=message) as told:
        read_distance(text)
    assert hint in told.value.hint


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("apr-oct", Season(4, 10)),
        ("April – October", Season(4, 10)),
        ("nov-mar", Season(11, 3)),
        ("july", Season(7, 7)),
        ("All year", Season(1, 12)),
    ],
)
def test_a_season_is_understood(text: str, expected: Season) -> None:
    assert read_season(text) == expected
    assert expected.all_year == (text == "All year")


@pytest.mark.parametrize("text", ["summer", "apr-", "apr-jul-oct", "4-10"])
def test_what_is_no_season_is_told(text: str) -> None:
    with pytest.raises(AmountError, match="is not a season"):
        read_season(text)


@pytest.mark.parametrize(
    ("good", "bad", "message"),
    [
        ("46.5 km from Basshi", "46.5 km", "`distance`: `46.5 km` does not say from where"),
        ("gravel", "gravell", "`road` cannot be `gravell`"),
        ("apr-oct", "summer", "`season`: `summer` is not a season"),
    ],
)
def test_a_mistake_costs_its_line(
    desk: Desk, told: Told, good: str, bad: str, message: str
) -> None:
    ((line, said),) = told(desk.read(written(desk, FACTS.replace(good, bad))))
    assert line.endswith(bad)
    assert said == message
    (item,) = items(desk.read(written(desk, FACTS.replace(good, bad))))
    facts = [item.distance, item.road, item.season, item.takes]
    assert facts.count(None) == 1


def test_a_town_that_is_not_there_is_told_with_the_one_that_was_meant(
    desk: Desk, told: Told
) -> None:
    reading = desk.read(written(desk, "distance: 46.5 km from Bashi\n"))
    assert told(reading) == [("distance: 46.5 km from Bashi", "there is no town called `bashi`")]
    assert "`basshi`" in reading.errors[0].hint


def test_a_town_that_nothing_names_is_told_unless_a_table_does(desk: Desk) -> None:
    desk.file("id,title (en),distance\na,A,1 km from basshi\n", "sights.csv")
    blocks = "- kind: cards\n  items_from: sights.csv\n"
    file = desk.file(TOWNS + desk.with_blocks(blocks))
    found = advise(read_written(file), date(2026, 3, 1), None)
    about = [one.message for one in found if one.subject is Subject.UNUSED_TOWN]
    assert about == ["nothing names the town `big-town`"]
