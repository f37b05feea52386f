"""The two lanes of a timeline, and what a mistake in one costs."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import indent

import pytest

from kiosk.content.blocks.timeline import Timeline
from kiosk.content.reading.reading import Reading
from tests.content.conftest import Desk

Told = Callable[[Reading], list[tuple[str, str]]]
LANES = """\
  lanes:
    china: {title: {en: China}}
    steppe: {title: {en: Steppe}, background: true}
"""
ITEMS = """\
- {id: shang, title: {en: Shang}}
- {id: andronovo, lane: steppe, title: {en: Andronovo}}
"""


def block(lanes: str, items: str) -> str:
    return "- kind: timeline\n" + lanes + "  items:\n" + indent(items, "    ")


def ids(reading: Reading) -> list[str]:
    assert reading.content
    timeline = reading.content.pages[0].blocks[0]
    assert isinstance(timeline, Timeline)
    return [item.id for item in timeline.items]


def test_an_item_is_of_the_first_lane_unless_it_says_which(desk: Desk) -> None:
    timeline = desk.block(block(LANES, ITEMS))
    assert isinstance(timeline, Timeline)
    assert [timeline.beside(item) for item in timeline.items] == [False, True]
    assert [lane.background for lane in timeline.lanes.values()] == [False, True]


def test_a_table_names_the_lanes_of_its_block(desk: Desk) -> None:
    desk.file("id,title (en),lane\nshang,Shang,\nandronovo,Andronovo,steppe\n", "ages.csv")
    table = desk.block("- kind: timeline\n" + LANES + "  items_from: ages.csv\n")
    below = desk.block(block(LANES, ITEMS))
    assert isinstance(table, Timeline)
    assert isinstance(below, Timeline)
    assert table.items == below.items


def test_a_lane_that_is_not_there_costs_the_item_that_names_it(desk: Desk, told: Told) -> None:
    reading = desk.blocks(block(LANES, ITEMS.replace("lane: steppe", "lane: stepe")))
    ((_, message),) = told(reading)
    assert message == "there is no lane called `stepe`"
    assert "`steppe`" in reading.errors[0].hint
    assert ids(reading) == ["shang"]


@pytest.mark.parametrize("kind", ["timeline", "cards"])
def test_without_lanes_no_item_is_of_one(desk: Desk, told: Told, kind: str) -> None:
    reading = desk.blocks(block("", ITEMS).replace("timeline", kind))
    ((_, message),) = told(reading)
    assert message == "there is no lane called `steppe`"


def test_a_third_lane_has_no_place(desk: Desk, told: Told) -> None:
    third = LANES + "    sea: {title: {en: Sea}}\n"
    ((line, message),) = told(desk.blocks(block(third, ITEMS)))
    assert line == "china: {title: {en: China}}"
    assert message == "`lanes` can have no more than 2 of them"
