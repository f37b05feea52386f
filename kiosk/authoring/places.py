"""Which place of the kiosk a line of content.yaml, or a table beside it, is about."""

from __future__ import annotations

import contextlib
from bisect import bisect_right
from dataclasses import dataclass, field

from kiosk.content.diagnostics import Diagnostic
from kiosk.content.reading.readable_text import composed
from kiosk.content.reading.source_text import Findings, SourceText, TooManyErrorsError
from kiosk.content.reading.written import Written
from kiosk.content.reading.yaml_nodes import Node, parse
from kiosk.visit.places import Home, ItemPlace, PagePlace, Place

#: What the home screen shows of the top level.
_AT_HOME = {"center", "clocks"}
#: Where the name of a picture or of a source stands.
_REFERENCES = {"picture", "pictures", "source"}
#: What the name of a list ends with where it stands in a table.
_FROM_TABLE = "_from"


@dataclass(frozen=True)
class Places:
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


@dataclass(frozen=True)
class _Walk:
    source: SourceText
    starts: dict[int, Place | None] = field(default_factory=dict)
    users: dict[str, Place] = field(default_factory=dict)
    """Where the name of a picture or a source is used first."""
    tables: dict[str, Place] = field(default_factory=dict)

    def file(self, root: Node) -> None:
        for name, node in root.entries.items():
            self._start(node.key_offset, Home() if name in _AT_HOME else None)
        self._use(root.at(("center",)), Home())
        for page in root.at(("pages",)).elements:
            self._page(page)
        for name in ("pictures", "sources"):
            for key, node in root.entries[name].entries.items() if name in root.entries else ():
                self._start(node.key_offset, self.users.get(key))

    def _page(self, page: Node) -> None:
        here = PagePlace(page.at(("id",)).text)
        self._start(page.offset, here)
        self._use(page.without("blocks"), here)
        for block in page.at(("blocks",)).elements:
            self._start(block.offset, here)
            self._use(block, here)
            for name, node in block.entries.items():
                if name.endswith(_FROM_TABLE):
                    file = str(self.source.folder / node.text)
                    self.tables.setdefault(composed(file), here)
            for item in block.at(("items",)).elements:
                opens = item.given("id") and item.given("text")
                place = ItemPlace(here.page, item.at(("id",)).text) if opens else here
                self._start(item.offset, place)
                self._use(item, place)

    def _start(self, offset: int, place: Place | None) -> None:
        self.starts[self.source.line(offset)] = place

    def _use(self, node: Node, place: Place) -> None:
        for name in _REFERENCES & node.entries.keys():
            named = node.entries[name]
            for one in named.elements or [named]:
                self.users.setdefault(one.text, place)
