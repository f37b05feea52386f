"""Lists in a table: several values in a cell, and rows of the same id that are one entry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from kiosk.content.field_types import meaning, written_types
from kiosk.content.meanings import Gathered
from kiosk.content.reading.checks import own_id
from kiosk.content.reading.shape import lists
from kiosk.content.reading.source_text import Findings
from kiosk.content.reading.table import Row
from kiosk.content.reading.yaml_nodes import Node
from kiosk.content.showings import Showings

_SEPARATORS = re.compile(r"[,;\n]")
#: Between the times of a showing there are commas, too.
_OF_SHOWINGS = re.compile(r"[;\n]")


def with_lists(kind: Any, node: Node) -> Node:
    """Return what a row says, as a `kind`, with a list where a cell stands for one."""
    entries = dict(node.entries)
    for name, element in lists(kind).items():
        if name in entries:
            cell = entries[name]
            parts = (_OF_SHOWINGS if element is Showings else _SEPARATORS).split(cell.text)
            texts = [part.strip() for part in parts if part.strip()]
            elements = [Node(cell.offset, cell.offset, text) for text in texts]
            entries[name] = Node(cell.offset, cell.key_offset, elements)
    return Node(node.offset, node.key_offset, entries)


def gathered(
    kind: Any, rows: Iterable[tuple[Row, Node]], findings: Findings
) -> Iterator[tuple[Row, Node]]:
    """Yield rows, each with what it says; those of a `kind` that gathers, once for each id.

    What only a later row says belongs to it as well.
    """
    types = written_types(kind)
    lines = [name for name in types if meaning(types[name], Gathered)]
    firsts: dict[str, tuple[Row, Node]] = {}
    for number, (row, node) in enumerate(rows):
        name = own_id(kind, node) if lines else None
        # With a space, as no id has.
        key = name.text if name else f"row {number}"
        if key in firsts:
            _add(node, firsts[key][1], lines, findings)
        else:
            firsts[key] = row, node
    yield from firsts.values()


def _add(node: Node, first: Node, lines: Iterable[str], findings: Findings) -> None:
    for name, part in node.entries.items():
        there = first.entries.setdefault(name, part)
        if there is part:
            continue
        if name in lines:
            there.elements.extend(part.elements)
        elif part.entries:
            _add(part, there, (), findings)
        elif part.plain() != there.plain():
            line = findings.source.line(first.offset)
            message = f"row {line} of the same `id` says something else"
            findings.error(
                part.offset, message, "Write it in one of the rows; lines of `shown` add up."
            )
