"""A content file as it was written: what was read of it, and where each thing in it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from kiosk.content.blocks.block import Block
from kiosk.content.field_types import alternatives
from kiosk.content.localised import Localised
from kiosk.content.meanings import Names
from kiosk.content.model import Content
from kiosk.content.reading.reading import Reading
from kiosk.content.reading.shape import references, steps
from kiosk.content.reading.source_text import SourceText
from kiosk.content.reading.yaml_nodes import Node


class Part(Struct, frozen=True):
    """A value in the file that has a name or a place in a list."""

    owner: Any
    """The type of what it stands in."""
    within: Node
    """What it stands in."""
    name: str
    """Its key; empty for an element of a list."""
    kind: Any
    """The type that it should have."""
    node: Node

    @property
    def localised(self) -> bool:
        """Whether it is a text for visitors."""
        return Localised in alternatives(self.kind)

    def references(self) -> Iterator[tuple[Names, Node]]:
        """Yield where it names other entries; of a list, the list itself does for its elements."""
        return references(self.kind, self.node) if self.name else iter(())


class Written(Struct, frozen=True):
    """What reading a content file gives, together with the places in the file."""

    reading: Reading
    source: SourceText
    root: Node | None = None
    """None where the file is not YAML."""

    def parts(self) -> Iterator[Part]:
        """Yield all that stands in the file and has a type, from top to bottom."""
        if self.root is not None:
            yield from parts(Content, self.root)


def parts(kind: Any, node: Node) -> Iterator[Part]:
    """Yield all parts of `node`, which is a `kind`, those of their parts included."""
    owner = _kind_of_block(node) if kind is Block else kind
    for name, part_type, part in steps(owner, node):
        yield Part(owner, node, name, part_type, part)
        if Localised not in alternatives(part_type):
            yield from parts(part_type, part)


def _kind_of_block(node: Node) -> type[Block]:
    return Block.kinds.get(node.at(("kind",)).text, Block)
