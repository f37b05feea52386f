"""Pages and their blocks, read so that a broken block costs only itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from kiosk.content.blocks import Block
from kiosk.content.checks import RESERVED_PAGES, Declared, check_texts, item_ids
from kiosk.content.model import Page
from kiosk.content.shape import listed
from kiosk.content.source_text import Findings
from kiosk.content.suggestions import clip, did_you_mean
from kiosk.content.table_rows import Tables
from kiosk.content.validation import validate
from kiosk.content.yaml_nodes import Node


@dataclass(frozen=True)
class PageReader:
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
        taken: dict[str, str] = {}
        blocks = (self._block(node, taken) for node in place.elements)
        return tuple(block for block in blocks if block is not None)

    def _block(self, node: Node, taken: dict[str, str]) -> Block | None:
        """Return the block; `taken` are the item ids of its page so far, and where they stand."""
        kind = self._kind(node)
        if kind is None:
            return None
        bare = node.without("kind")
        usable = check_texts(kind, bare, self.declared, self.findings)
        usable = self._own_ids(item_ids(kind, bare), taken, self.findings) and usable
        block = validate(kind, bare, self.findings)
        if block is None or not usable:
            return None
        block = self._filled(block, bare, taken)
        if block is None:
            return None
        contradictions = tuple(block.contradictions())
        for name, message in contradictions:
            self.findings.error(bare.at((name,)).offset, f"`{name}` {message}")
        return None if contradictions else block

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

    def _filled(self, block: Block, node: Node, taken: dict[str, str]) -> Block | None:
        """Return the block with the rows of the tables that it names; None if there are none."""
        kind: Any = type(block)
        for name, row_kind in listed(kind).items():
            file, written = node.given(f"{name}_from"), node.given(name)
            if (file is None) == (written is None):
                self._one_of_two(name, node, file)
                return None
            if file is None:
                continue
            reading = self.tables.read(file, row_kind, self.findings)
            rows = reading.entries if reading else ()
            own = [
                row.value
                for row in rows
                if reading and self._own_ids(row.ids, taken, reading.findings)
            ]
            if not own:
                return None
            filled: dict[str, Any] = {name: tuple(own)}
            block = replace(block, **filled)
        return block

    def _one_of_two(self, name: str, node: Node, file: Node | None) -> None:
        """Say that a list is missing, or that there are two of it."""
        if file is None:
            hint = f"Add a line `{name}:` and the entries below it, or `{name}_from:` with a table."
            self.findings.error(node.offset, f"`{name}` is missing here", hint)
        else:
            message = f"`{name}` and `{name}_from` cannot both be here"
            hint = f"Write the entries below `{name}`, or keep them all in the table."
            self.findings.error(file.key_offset, message, hint)

    def _own_ids(self, places: Iterable[Node], taken: dict[str, str], findings: Findings) -> bool:
        own = True
        for place in places:
            if place.text in taken:
                message = f"`{clip(place.text)}` stands already {taken[place.text]}"
                hint = "Give each item of a page an id of its own."
                findings.error(place.offset, message, hint)
                own = False
            else:
                taken[place.text] = findings.source.place(place.offset)
        return own
