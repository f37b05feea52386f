"""Which place of the kiosk a line of content.yaml is about."""

from __future__ import annotations

import contextlib
from bisect import bisect_right
from dataclasses import dataclass, field

from kiosk.content.source_text import Findings, SourceText, TooManyErrorsError
from kiosk.content.yaml_nodes import Node, parse
from kiosk.visit.visit import Place

#: The home screen has no place of its own in a visit.
HOME = Place("home")
#: What the home screen shows of the top level.
_AT_HOME = {"center", "clocks"}
#: Where the name of a picture or of a source stands.
_REFERENCES = {"picture", "pictures", "source"}


@dataclass(frozen=True)
class Places:
    """The places of a file: each begins on its line and ends where the next one begins."""

    lines: tuple[int, ...] = ()
    """From 1, in their order."""
    places: tuple[Place | None, ...] = ()

    def at(self, line: int) -> Place | None:
        """Return the place that `line` is about; None if no screen is more its own than others."""
        number = bisect_right(self.lines, line)
        return self.places[number - 1] if number else None


def find_places(text: str, error_line: int = 0) -> Places:
    """Return the places of a content file.

    A file that is no YAML has them as far as the text is good: up to `error_line`.
    """
    root = _parsed(text)
    if root is None and error_line:
        root = _parsed("\n".join(text.split("\n")[: error_line - 1]))
    if root is None:
        return Places()
    walk = _Walk(SourceText("", text))
    walk.file(root)
    starts = sorted(walk.starts.items())
    return Places(tuple(line for line, _ in starts), tuple(place for _, place in starts))


def _parsed(text: str) -> Node | None:
    # What is wrong with the text has been told.
    with contextlib.suppress(TooManyErrorsError):
        return parse(Findings(SourceText("", text)))
    return None


@dataclass(frozen=True)
class _Walk:
    source: SourceText
    starts: dict[int, Place | None] = field(default_factory=dict)
    users: dict[str, Place] = field(default_factory=dict)
    """Where the name of a picture or a source is used first."""

    def file(self, root: Node) -> None:
        for name, node in root.entries.items():
            self._start(node.key_offset, HOME if name in _AT_HOME else None)
        self._use(root.at(("center",)), HOME)
        for page in root.at(("pages",)).elements:
            self._page(page)
        for name in ("pictures", "sources"):
            for key, node in root.entries[name].entries.items() if name in root.entries else ():
                self._start(node.key_offset, self.users.get(key))

    def _page(self, page: Node) -> None:
        here = Place(page.at(("id",)).text)
        self._start(page.offset, here)
        self._use(page.without("blocks"), here)
        for block in page.at(("blocks",)).elements:
            self._start(block.offset, here)
            self._use(block, here)
            for item in block.at(("items",)).elements:
                opens = item.given("id") and item.given("text")
                place = Place(here.page, item.at(("id",)).text) if opens else here
                self._start(item.offset, place)
                self._use(item, place)

    def _start(self, offset: int, place: Place | None) -> None:
        self.starts[self.source.line(offset)] = place

    def _use(self, node: Node, place: Place) -> None:
        for name in _REFERENCES & node.entries.keys():
            named = node.entries[name]
            for one in named.elements or [named]:
                self.users.setdefault(one.text, place)
