"""Collections: below `items:` or in a table, and what a mistake in one costs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.content.blocks.collection import Collection
from kiosk.content.blocks.exhibits import Exhibit, Exhibits, Filter
from kiosk.content.localised import Localised
from kiosk.content.reading.reading import Reading
from tests.content.conftest import Desk

Told = Callable[[Reading], list[tuple[str, str]]]
TERMS = """\
terms:
  clay: {en: Clay}
  bowl: {en: Bowl}
"""
TIMELINE = """\
- kind: timeline
  items:
    - {id: bronze-age, title: {en: Bronze Age}, when: {en: long ago}}
"""
BLOCK = """\
- kind: collection
  items:
    - id: quiet-bowl
      title: {en: Bowl of the Quiet Potter}
      period: bronze-age
      material: clay
      kind: bowl
      size: 12.5 x 24 cm
      room: 2
      case: 4A
"""
#: The same; its file may be sorted by anything.
TABLE = """\
Kind,Material,Period,Id,Title (EN),Size,Room,Case,#from
bowl,clay,bronze-age,quiet-bowl,Bowl of the Quiet Potter,12.5 x 24 cm,2,4A,a shelf
"""
FROM_TABLE = "- kind: collection\n  items_from: objects.csv\n"
TITLE = Localised({"en": "A thing"})


def read(desk: Desk, blocks: str, terms: str = TERMS) -> Reading:
    return desk.read(desk.with_blocks(blocks).replace("pages:\n", terms + "pages:\n", 1))


def exhibits(reading: Reading) -> tuple[Exhibit, ...]:
    assert reading.content
    (block,) = (block for block in reading.content.pages[0].blocks if isinstance(block, Collection))
    return block.items


def test_objects_below_a_block_and_in_a_table_are_the_same(desk: Desk) -> None:
    below = read(desk, BLOCK + TIMELINE)
    (desk.folder / "objects.csv").write_text(TABLE, "utf-8")
    from_table = read(desk, TIMELINE + FROM_TABLE)
    assert not below.errors
    assert not from_table.errors
    assert exhibits(below) == exhibits(from_table)
    (one,) = exhibits(below)
    assert (one.period, one.material, one.kind) == ("bronze-age", "clay", "bowl")


def test_a_period_may_stand_in_a_table_or_on_another_page(desk: Desk, told: Told) -> None:
    (desk.folder / "periods.csv").write_text(
        "id,title.en,when.en\nbronze-age,B,long ago\n", "utf-8"
    )
    table = "- kind: timeline\n  items_from: periods.csv\n"
    assert not read(desk, BLOCK + table).errors
    other = """\
- id: times
  title: {en: Times}
  line: {en: Long ago}
  picture: house
  blocks:
"""
    pages = desk.with_blocks(BLOCK).replace("pages:\n", TERMS + "pages:\n", 1)
    apart = pages + "".join(f"  {line}" for line in other.splitlines(keepends=True))
    apart += "".join(f"      {line}" for line in TIMELINE.splitlines(keepends=True))
    assert not told(desk.read(apart))


@pytest.mark.parametrize(
    ("written", "instead", "message", "hint"),
    [
        ("period: bronze-age", "period: bronze-ago", "there is no period called", "`bronze-age`?"),
        ("period: bronze-age", "period: ice", "there is no period called `ice`", "on a timeline"),
        ("material: clay", "material: caly", "there is no term called `caly`", "`clay`?"),
        ("kind: bowl", "kind: jug", "there is no term called `jug`", "under `terms:`"),
        ("size: 12.5 x 24 cm", "size: 12,5 cm", "has a comma in a number", "`12.5 cm`"),
        ("size: 12.5 x 24 cm", "size: 24", "does not say of what", "`24 cm`"),
        ("size: 12.5 x 24 cm", "size: big", "is not a size", "`24 cm`"),
        ("size: 12.5 x 24 cm", "size: 0 cm", "a measure of nothing", "`24 cm`"),
    ],
)
def test_a_mistake_in_an_object_costs_its_line(
    desk: Desk, written: str, instead: str, message: str, hint: str
) -> None:
    reading = read(desk, TIMELINE + BLOCK.replace(written, instead))
    (error,) = reading.errors
    assert error.source_line.strip() == instead
    assert message in error.message
    assert hint in error.hint
    (one,) = exhibits(reading)
    assert one.case == "4A"


def test_a_mistake_in_a_table_is_told_in_its_cell_and_costs_that(desk: Desk) -> None:
    (desk.folder / "objects.csv").write_text(TABLE.replace("clay", "caly"), "utf-8")
    reading = read(desk, TIMELINE + FROM_TABLE)
    (error,) = reading.errors
    assert error.file.endswith("objects.csv")
    assert (error.line, error.message) == (
        2,
        "column `Material`: there is no term called `caly`",
    )
    assert len(exhibits(reading)) == 1


def test_a_collection_without_objects_is_no_part_of_its_page(desk: Desk, told: Told) -> None:
    (desk.folder / "objects.csv").write_text(TABLE.splitlines()[0], "utf-8")
    reading = read(desk, TIMELINE + FROM_TABLE)
    assert [message for _, message in told(reading)] == ["the table has no rows"]
    assert reading.content
    assert not reading.content.pages[0].collections
    assert Collection().blank()


def test_a_term_that_is_broken_costs_itself(desk: Desk, told: Told) -> None:
    reading = read(desk, TIMELINE + BLOCK, "terms:\n  clay: Clay\n  bowl: {en: Bowl}\n")
    assert told(reading) == [("clay: Clay", "this needs its text language by language")]
    assert reading.content
    assert list(reading.content.terms) == ["bowl"]
    assert len(exhibits(reading)) == 1


def test_a_term_is_looked_at_as_every_text(desk: Desk, told: Told) -> None:
    reading = read(desk, TIMELINE + BLOCK, "terms:\n  clay: {de: Ton, en: Clay}\n  bowl: {en: B}\n")
    (error,) = told(reading)
    assert error[1] == "`de` is not one of the languages of this kiosk"
    assert reading.content
    assert list(reading.content.terms) == ["clay", "bowl"]


def test_a_filter_that_is_not_known_costs_itself(desk: Desk) -> None:
    block = BLOCK.replace("  items:\n", "  filters: [period, colour]\n  items:\n", 1)
    reading = read(desk, TIMELINE + block)
    (error,) = reading.errors
    assert "colour" in error.message
    assert reading.content
    (found,) = (one for one in reading.content.pages[0].blocks if isinstance(one, Collection))
    assert found.filters == (Filter.PERIOD,)


def test_each_object_has_its_bit() -> None:
    items = tuple(
        Exhibit(id=f"{number}", title=TITLE, material=material)
        for number, material in enumerate(["clay", None, "gold", "clay"])
    )
    having = Exhibits(items).having
    assert having[Filter.MATERIAL] == {"clay": 0b1001, "gold": 0b0100}
    assert having[Filter.PERIOD] == {}
