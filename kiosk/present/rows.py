"""A page's blocks as the rows of its list, each made only when somebody looks at it."""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, repeat

from msgspec.structs import replace

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.listed import Listed
from kiosk.content.localised import Localised
from kiosk.present.blocks import present_block
from kiosk.present.blocks.fact import FactView
from kiosk.present.blocks.glance import GlanceView
from kiosk.present.blocks.text import TextView
from kiosk.present.moment import Moment
from kiosk.present.speech import Speech
from kiosk.present.views import BlockView

_log = logging.getLogger(__name__)

#: So many items still stand below one another, at full width.
FEW = 3


class Rows(Sequence[BlockView]):
    """The rows of a page's list: its blocks, in the language of `speech`.

    Two of these are equal if they are made of the same blocks in the same language.

    What has entries, and may be very long, is cut into rows of the same kind: the first has the
    title, the last the note. `keys` tells which rows there are without making any: each has the
    kind of a block and, as names, those of the entries in the row; other blocks are numbered among
    those of their kind. A row that fails is one of no kind, which leaves an ornament.

    What is blank or not shown at `moment` has no row, and the names of the others do not depend on
    it.
    """

    def __init__(
        self, page_blocks: tuple[Block, ...], speech: Speech, moment: Moment | None = None
    ) -> None:
        shown: list[Block] = []
        self._speech = speech
        # A list asks again and again; it is logged once.
        self._failed: set[int] = set()
        keys: list[tuple[str, ...]] = []
        # The first row of each block.
        self._first: list[int] = []
        numbers = Counter[str]()
        for block in page_blocks:
            if not block.blank() and (moment is None or moment.within(block.interval())):
                shown.append(block)
                self._first.append(len(keys))
                keys += _keys(block, numbers[block.kind])
            numbers[block.kind] += 1
        self._blocks = tuple(shown)
        self.keys = tuple(keys)

    def __eq__(self, other: object) -> bool:
        # Contents are compared by identity, and blocks of one content are mostly the same objects.
        return isinstance(other, Rows) and (self._speech, self._blocks) == (
            other._speech,
            other._blocks,
        )

    __hash__ = None  # type: ignore[assignment]

    def headed(self) -> tuple[tuple[str, Localised], ...]:
        """Return what has a title: a name in the first row of each, and the title.

        Of a block that has parts with titles of their own it is those.
        """
        return tuple(
            (self.keys[row + entry][1], title)
            for row, block in zip(self._first, self._blocks, strict=True)
            for entry, title in _headings(block)
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
            joined=part > 0 or (number > 0 and self._blocks[number - 1].leads),
            view=view or {},
        )


def row_starts(block: Block) -> Sequence[int]:
    """Return at which of its entries the rows of a block begin; what has none is one row.

    Where it does not say, they stand abreast, unless they are few. Where they do not fill all
    rows, it is the first one that has fewer, as if there were others before it.
    """
    if not isinstance(block, Listed):
        return range(1)
    count = block.count()
    if begins := block.begins():
        return begins
    abreast = block.abreast if count > FEW else 1
    return range(-(count % abreast), count, abreast)


def _headings(block: Block) -> list[tuple[int, Localised]]:
    parts = list(block.headings()) if isinstance(block, Listed) else []
    whole = [(0, block.title)] if block.title else []
    return parts if len(parts) > 1 else whole


def _keys(block: Block, number: int) -> Iterable[tuple[str, ...]]:
    if not isinstance(block, Listed):
        # With a space, as hardly any id has: an item of the same name would be taken for it.
        return [(block.kind, f"{block.kind} {number}")]
    starts = row_starts(block)
    names = block.names(number)
    if not isinstance(starts, range):
        ends = (*starts[1:], len(names))
        return [(block.kind, *names[begin:end]) for begin, end in zip(starts, ends, strict=True)]
    odd = starts.step + starts.start if starts.start else 0
    alone = [(block.kind, *names[:odd])] if odd else []
    columns = (names[column :: starts.step] for column in range(odd, odd + starts.step))
    return chain(alone, zip(repeat(block.kind), *columns, strict=False))


def row_block(block: Block, part: int) -> Block:
    """Return a row of a block as a block of its own."""
    if not isinstance(block, Listed):
        return block
    starts = row_starts(block)
    last = part == len(starts) - 1
    return replace(
        block.cut(max(starts[part], 0), block.count() if last else starts[part + 1]),
        title=block.title if part == 0 else None,
        note=block.note if last else None,
    )


def fact_row(facts: Iterable[FactView]) -> tuple[BlockView, ...]:
    """Return the row of some facts; none if there are none."""
    view = GlanceView(title="", note="", facts=tuple(facts))
    return (BlockView("facts", "glance", joined=True, view=view),) if view.facts else ()


def plain_row(text: str, note: str = "") -> tuple[BlockView]:
    """Return the rows of a page that has one text and nothing else."""
    view = TextView(title="", note=note, text=text, more="", more_label="", less_label="")
    return (BlockView("text", "text", joined=False, view=view),)
