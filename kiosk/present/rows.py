"""A page's blocks as the rows of its list, each made only when somebody looks at it."""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain, repeat

from kiosk.content.blocks.ask import Ask, Topic
from kiosk.content.blocks.block import Block
from kiosk.content.blocks.glance import Glance
from kiosk.content.blocks.items import Items
from kiosk.content.localised import Localised
from kiosk.present.blocks import present_block
from kiosk.present.blocks.text import TextView
from kiosk.present.speech import Speech
from kiosk.present.views import BlockView

_log = logging.getLogger(__name__)

#: So many items still stand below one another, at full width.
FEW = 3


class Rows(Sequence[BlockView]):
    """The rows of a page's list: its blocks, in the language of `speech`.

    Two of these are equal only if they are the same object.

    What has items, and may be very long, is cut into rows of the same kind: the first has the
    title, the last the note. `keys` tells which rows there are without making any: each has the
    kind of a block and, as names, the ids of the items in the row; other blocks are numbered among
    those of their kind. A row that fails is one of no kind, which leaves an ornament.
    """

    def __init__(self, page_blocks: tuple[Block, ...], speech: Speech) -> None:
        self._blocks = page_blocks
        self._speech = speech
        # A list asks again and again; it is logged once.
        self._failed: set[int] = set()
        keys: list[tuple[str, ...]] = []
        # The first row of each block.
        self._first: list[int] = []
        numbers = Counter[str]()
        for block in page_blocks:
            self._first.append(len(keys))
            keys += _keys(block, numbers[block.kind])
            numbers[block.kind] += 1
        self.keys = tuple(keys)

    def headed(self) -> tuple[tuple[str, Localised], ...]:
        """Return the blocks that have a title: a name in the first row of each, and the title."""
        return tuple(
            (self.keys[row][1], block.title)
            for row, block in zip(self._first, self._blocks, strict=True)
            if block.title
        )

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.keys)

    def __getitem__(self, row: int) -> BlockView:  # type: ignore[override] # one at a time
        """Return one row."""
        kind, name, *_ = self.keys[row]
        number = bisect_right(self._first, row) - 1
        part = row - self._first[number]
        view: object = None
        if row not in self._failed:
            try:
                view = present_block(row_block(self._blocks[number], part), self._speech)
            except Exception:  # noqa: BLE001 - visitors never see an error
                _log.exception("A block of the kind %s cannot be shown", kind)
                self._failed.add(row)
        return BlockView(
            key=name,
            kind=kind if view else "",
            joined=part > 0,
            view=view or {},
        )


def told_by_staff(page_blocks: tuple[Block, ...], speech: Speech) -> tuple[Block, ...]:
    """Return the blocks of a page with the facts that they leave out among what the staff know.

    They join the last block of topics, unless one there has the same title; a page that has no
    such block gets one at its end.
    """
    glances = [block for block in page_blocks if isinstance(block, Glance)]
    names = dict.fromkeys(name for block in glances for name in block.unknown())
    if not names:
        return page_blocks
    asks = [block for block in page_blocks if isinstance(block, Ask)]
    asked = {speech.plain(topic.title).casefold() for block in asks for topic in block.topics}
    titles = (speech.content.words[f"fact_{name}"] for name in names)
    more = tuple(
        Topic(title=title) for title in titles if speech.plain(title).casefold() not in asked
    )
    if not asks:
        return (*page_blocks, Ask(topics=more))
    with_more = replace(asks[-1], topics=asks[-1].topics + more)
    return tuple(with_more if block is asks[-1] else block for block in page_blocks)


def row_starts(block: Block) -> range:
    """Return at which of its items the rows of a block begin; what has no items is one row.

    They stand abreast, unless they are few. Where they do not fill all rows, it is the first one
    that has fewer, as if there were others before it.
    """
    if not isinstance(block, Items):
        return range(1)
    count = len(block.items)
    abreast = block.abreast if count > FEW else 1
    return range(-(count % abreast), count, abreast)


def _keys(block: Block, number: int) -> Iterable[tuple[str, ...]]:
    if not isinstance(block, Items):
        # With a space, as hardly any id has: an item of the same name would be taken for it.
        return [(block.kind, f"{block.kind} {number}")]
    starts = row_starts(block)
    names = [item.id for item in block.items]
    odd = starts.step + starts.start if starts.start else 0
    alone = [(block.kind, *names[:odd])] if odd else []
    columns = (names[column :: starts.step] for column in range(odd, odd + starts.step))
    return chain(alone, zip(repeat(block.kind), *columns, strict=False))


def row_block(block: Block, part: int) -> Block:
    """Return a row of a block as a block of its own."""
    if not isinstance(block, Items):
        return block
    starts = row_starts(block)
    start = starts[part]
    return replace(
        block,
        title=block.title if part == 0 else None,
        note=block.note if start == starts[-1] else None,
        items=block.items[max(start, 0) : start + starts.step],
    )


def plain_row(text: str, note: str = "") -> tuple[BlockView]:
    """Return the rows of a page that has one text and nothing else."""
    view = TextView(title="", note=note, text=text, more="", more_label="", less_label="")
    return (BlockView("text", "text", joined=False, view=view),)
