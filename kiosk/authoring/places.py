"""Which place of the kiosk a line of content.yaml, or a table beside it, is about."""

from __future__ import annotations

import contextlib
from bisect import bisect_right
from typing import Any

from msgspec import Struct, field

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.exhibits import Exhibit
from kiosk.content.blocks.items import Detail
from kiosk.content.diagnostics import Diagnostic
from kiosk.content.field_types import meaning
from kiosk.content.meanings import RowsOf
from kiosk.content.model import Center, Page
from kiosk.content.reading.readable_text import composed
from kiosk.content.reading.source_text import Findings, SourceText, TooManyErrorsError
from kiosk.content.reading.written import Written, parts
from kiosk.content.reading.yaml_nodes import Node, parse
from kiosk.content.services import Service
from kiosk.visit.places import Home, ItemPlace, PagePlace, Place, ServicesPlace

#: Where what stands at the left edge is shown.
_SHOWN_AT = {
    "center": Home(),
    "clocks": Home(),
    "services": ServicesPlace(),
    "payment": ServicesPlace(),
}


class Places(Struct, frozen=True):
    """The places of a content file: each begins on its line and ends where the next one begins."""

    file: str = ""
    lines: tuple[int, ...] = ()
    """From 1, in their order."""
    places: tuple[Place | None, ...] = ()
    tables: dict[str, Place] = field(default_factory=dict)
    """Where the rows of each table that the file names are shown first."""

    def at(self, found: Diagnostic) -> Place | None:
        """Return the place that `found` is about; None if no screen is more its own than others."""
        if found.file != self.file:
            return self.tables.get(composed(found.file))
        number = bisect_right(self.lines, found.line)
        return self.places[number - 1] if number else None


def find_places(written: Written) -> Places:
    """Return the places of a content file.

    A file that is no YAML has them as far as its text is good: up to the first error.
    """
    source = written.source
    walk = _Walk(source)
    root = written.root or _good_part(source.text, written.reading.errors)
    if root is not None:
        walk.file(root)
    lines = tuple(sorted(walk.starts))
    return Places(source.file, lines, tuple(walk.starts[line] for line in lines), walk.tables)


def _good_part(text: str, errors: tuple[Diagnostic, ...]) -> Node | None:
    lines = text.split("\n")[: errors[0].line - 1] if errors else ()
    # What is wrong with the text has been told.
    with contextlib.suppress(TooManyErrorsError):
        return parse(Findings(SourceText("", "\n".join(lines))))
    return None


class _Walk(Struct, frozen=True):
    source: SourceText
    starts: dict[int, Place | None] = field(default_factory=dict)
    users: dict[tuple[str, str], Place] = field(default_factory=dict)
    """Where the name of a picture or a source is used first; before it, what it is the name of."""
    tables: dict[str, Place] = field(default_factory=dict)

    def file(self, root: Node) -> None:
        for name, node in root.entries.items():
            self._start(node.key_offset, _SHOWN_AT.get(name))
        self._walk(Center, root.at(("center",)), Home())
        for page in root.at(("pages",)).elements:
            self._page(page)
        for service in root.at(("services",)).elements:
            self._walk(Service, service, ServicesPlace())
        for section in {section for section, _ in self.users} & root.entries.keys():
            for name, node in root.entries[section].entries.items():
                self._start(node.key_offset, self.users.get((section, name)))

    def _page(self, page: Node) -> None:
        here = PagePlace(page.at(("id",)).text)
        self._start(page.offset, here)
        # What its head shows comes first, wherever in the page that is written.
        self._walk(Page, page.without("blocks"), here)
        for block in page.at(("blocks",)).elements:
            self._start(block.offset, here)
            self._walk(Block, block, here)

    def _walk(self, kind: Any, node: Node, here: Place) -> None:
        """Note what is named in `node`, which is a `kind`, and where items begin in it."""
        for part in parts(kind, node):
            place = here
            if _is_item(part.kind):
                self._start(part.node.offset, _opened(part.kind, part.node, here))
            elif _is_item(part.owner):
                place = _opened(part.owner, part.within, here)
            for names, name in part.references():
                self.users.setdefault((names.section, name.text), place)
            if meaning(part.kind, RowsOf):
                file = str(self.source.folder / part.node.text)
                self.tables.setdefault(composed(file), here)

    def _start(self, offset: int, place: Place | None) -> None:
        self.starts[self.source.line(offset)] = place


def _is_item(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Detail)


def _opened(kind: Any, item: Node, here: Place) -> Place:
    """Return where an item that is written on a page is seen: opened, if it opens."""
    opens = issubclass(kind, Exhibit) or item.given("text")
    if isinstance(here, PagePlace) and item.given("id") and opens:
        return ItemPlace(here.page, item.at(("id",)).text)
    return here
