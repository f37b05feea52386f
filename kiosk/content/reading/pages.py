"""Pages and their blocks, read so that a broken block or item costs only itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.blocks.block import Block
from kiosk.content.field_types import is_struct, marked
from kiosk.content.meanings import Once
from kiosk.content.model import Page
from kiosk.content.reading.checks import (
    RESERVED_PAGES,
    Declared,
    check_texts,
    miswritten,
    own_id,
)
from kiosk.content.reading.shape import Tabled, lists, names_at, tabled
from kiosk.content.reading.showings import read_lists
from kiosk.content.reading.source_text import Findings, SourceText
from kiosk.content.reading.suggestions import clip, closest, did_you_mean
from kiosk.content.reading.table_rows import Tables
from kiosk.content.reading.validation import validate
from kiosk.content.reading.yaml_nodes import Node

#: Where the ids of the items of a page stand, and what may be said on it only once.
Taken: TypeAlias = "dict[str, tuple[SourceText, int]]"


class PageReader(Struct, frozen=True):
    """Reads the pages of one file; what is wrong with them goes to `findings`."""

    declared: Declared
    findings: Findings
    tables: Tables

    def pages(self, place: Node) -> tuple[Page, ...]:
        """Return the pages that can be shown."""
        pages: dict[str, Page] = {}
        lines: dict[str, int] = {}
        for node in place.elements:
            page = self._page(node)
            page_id = node.at(("id",))
            line = self.findings.source.line(page_id.offset)
            if page_id.text and page_id.text in lines:
                first = (
                    f"a page `{clip(page_id.text)}` stands already on line {lines[page_id.text]}"
                )
                self.findings.error(page_id.offset, first, "Give each page an id of its own.")
            elif page is not None:
                pages[page.id] = page
            lines.setdefault(page_id.text, line)
        return tuple(pages.values())

    def _page(self, node: Node) -> Page | None:
        bare = node.without("blocks")
        usable = check_texts(Page, bare, self.declared, self.findings)
        page = validate(Page, bare, self.findings)
        blocks = self._blocks(node.given("blocks"))
        if page is not None and page.id in RESERVED_PAGES:
            message = f"`{page.id}` is a screen of the kiosk's own"
            self.findings.error(node.at(("id",)).offset, message, "Choose another id for it.")
            usable = False
        return replace(page, blocks=blocks) if page is not None and usable else None

    def _blocks(self, place: Node | None) -> tuple[Block, ...]:
        if place is None:
            return ()
        if not isinstance(place.value, list):
            hint = "Start each block with `- kind: …`."
            self.findings.error(place.offset, "`blocks` must be a list", hint)
        taken: Taken = {}
        blocks = (self._block(node, taken) for node in place.elements)
        return tuple(block for block in blocks if block is not None)

    def _block(self, node: Node, taken: Taken) -> Block | None:
        """Return the block; `taken` are the item ids of its page so far."""
        kind = self._kind(node)
        if kind is None:
            return None
        bare = node.without("kind")
        return self._knowing(kind, bare).block(kind, bare, taken)

    def block(self, kind: type[Block], bare: Node, taken: Taken) -> Block | None:
        """Return the block of that kind that stands in a node without its `kind`."""
        block: Block | None = self._entry(kind, bare, taken)
        if block is not None:
            block = self._filled(block, bare, taken)
        if block is None:
            return None
        contradictions = tuple(block.contradictions())
        for name, message in contradictions:
            self.findings.error(bare.at((name,)).offset, f"`{name}` {message}")
        return None if contradictions else block

    def _knowing(self, kind: Any, block: Node) -> PageReader:
        """Return a reader that also knows what the entries of a block may name in it."""
        declared = self.declared.within(kind, block)
        return replace(self, declared=declared, tables=replace(self.tables, declared=declared))

    def _entry(self, kind: Any, node: Node, taken: Taken) -> Any:
        """Return a block or an entry of its lists, as a `kind`; None if it is broken."""
        # Which of them costs itself: nothing else is shown by it.
        node = node.without(*miswritten(kind, node, self.findings))
        below, told = read_lists(kind, node, self.findings)
        for name, element in lists(kind).items():
            place = node.given(name)
            if name not in below and place is not None and isinstance(place.value, list):
                entries = self._elements(element, place, taken)
                below[name] = tuple(entry for entry in entries if entry is not None)
        usable = check_texts(kind, node, self.declared, self.findings)
        usable = self._is_own(own_id(kind, node), taken, self.findings) and usable
        usable = told and usable
        usable = self._is_said_once(kind, node, taken) and usable
        value = validate(kind, node, self.findings, below)
        return value if usable else None

    def _elements(self, kind: Any, place: Node, taken: Taken) -> Iterator[Any]:
        """Yield what each element of a list was read as; None for one that is broken."""
        for element in place.elements:
            if element.absent:
                hint = "Write it after the hyphen, or delete the hyphen."
                self.findings.error(element.offset, "this entry is empty", hint)
            elif is_struct(kind):
                yield self._entry(kind, element, taken)
            else:
                yield validate(kind, element, self.findings)

    def _kind(self, node: Node) -> type[Block] | None:
        place = node.given("kind")
        if place is None:
            what = "this block does not say its `kind`" if node.entries else "this is not a block"
            hint = f"Start the block with `- kind: …`. {did_you_mean('', Block.kinds)}"
            self.findings.error(node.offset, what, hint)
            return None
        if place.text not in Block.kinds:
            message = f"there is no kind of block called `{clip(place.text)}`"
            self.findings.error(place.offset, message, did_you_mean(place.text, Block.kinds))
            return None
        return Block.kinds[place.text]

    def _filled(self, block: Block, node: Node, taken: Taken) -> Block | None:
        """Return the block with the rows of the tables that it names; None if there are none."""
        kind: Any = type(block)
        for entries in tabled(kind):
            given = [name for name in entries.fields if node.given(name)]
            if len(given) != 1:
                self._one_of_them(block, entries, given, node)
                return None
            file = node.given(entries.table)
            if file is None:
                continue
            reading = self.tables.read(file, entries.row, self.findings)
            rows = reading.entries if reading else ()
            own = [
                row.value
                for row in rows
                if reading and self._is_own(row.id, taken, reading.findings)
            ]
            if not own:
                return None
            filled: dict[str, Any] = {entries.name: tuple(own)}
            block = replace(block, **filled)
        return block

    def _one_of_them(self, block: Block, entries: Tabled, given: list[str], node: Node) -> None:
        """Say that a list is missing, or that there are two of it."""
        name, table = entries.name, entries.table
        if given:
            first, second, *_ = given
            message = f"`{first}` and `{second}` cannot both be here"
            hint = f"Write the entries below `{first}`, or keep them all in the table."
            if table not in {first, second}:
                hint = f"Write all of them below `{first}`, or all below `{second}`."
            self.findings.error(node.at((second,)).key_offset, message, hint)
            return
        known = names_at(type(block), ())
        misspelt = {closest(key, known) for key in node.entries if key not in known}
        if not set(entries.fields) & misspelt:
            hint = f"Add a line `{name}:` and the entries below it, or `{table}:` with a table."
            self.findings.error(node.offset, f"`{name}` is missing here", hint)

    def _is_said_once(self, kind: Any, node: Node, taken: Taken) -> bool:
        """Return whether nothing of its kind on the page says the same in any language."""
        name = marked(kind, Once)
        texts = node.at((name,)).entries if name else {}
        # With a space, as no id has.
        said = {
            f"{code} {' '.join(text.text.split())}": text
            for code, text in texts.items()
            if not text.absent
        }
        for words, place in said.items():
            if words in taken:
                source, first = taken[words]
                message = f"this stands already {source.place(first)}"
                hint = "Leave one of the two out, or say what makes them differ."
                self.findings.error(place.offset, message, hint)
                return False
        taken.update({words: (self.findings.source, text.offset) for words, text in said.items()})
        return True

    def _is_own(self, place: Node | None, taken: Taken, findings: Findings) -> bool:
        """Return whether no other item of the page has the id that stands at `place`."""
        if place is None:
            return True
        if place.text in taken:
            source, first = taken[place.text]
            message = f"`{clip(place.text)}` stands already {source.place(first)}"
            findings.error(place.offset, message, "Give each item of a page an id of its own.")
            return False
        taken[place.text] = findings.source, place.offset
        return True
