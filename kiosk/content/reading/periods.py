"""What stands on timelines, so that objects of a collection can name it wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.items import Item
from kiosk.content.reading.checks import own_id
from kiosk.content.reading.source_text import Findings, SourceText
from kiosk.content.reading.table_rows import Tables
from kiosk.content.reading.yaml_nodes import Node


def find_periods(root: Node, tables: Tables, source: SourceText) -> dict[str, Node]:
    """Return the ids of the items of all timelines, broken ones included, each with its place.

    A collection may stand above its timeline, so they are found before anything is read.
    """
    blocks = (
        block for page in root.at(("pages",)).elements for block in page.at(("blocks",)).elements
    )
    timelines = (block for block in blocks if _has_periods(block.at(("kind",)).text))
    return {place.text: place for timeline in timelines for place in _ids(timeline, tables, source)}


def _has_periods(kind: str) -> bool:
    return kind in Block.kinds and Block.kinds[kind].periods is not Block.periods


def _ids(timeline: Node, tables: Tables, source: SourceText) -> Iterator[Node]:
    file = timeline.given("items_from")
    if file is None:
        items = timeline.at(("items",)).elements
        places = [own_id(Item, item) for item in items]
    else:
        # What is wrong with it is told where its block is read.
        declared = tables.declared.within(Block.kinds[timeline.at(("kind",)).text], timeline)
        reading = replace(tables, declared=declared).read(file, Item, Findings(source))
        places = [entry.id for entry in reading.entries] if reading else []
    yield from (place for place in places if place is not None)
