"""The kinds of block that a page is made of.

A new kind is one class here, one function in `kiosk/present/blocks.py` and one file in
`kiosk/qml/KioskUi/Blocks/`; `kind` is its name in content.yaml and, capitalised, the start of the
QML file's name. The docstrings are what authors read in the reference.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Annotated, ClassVar

from annotated_types import Ge, Le, MinLen

from kiosk.content.localised import Localised

#: Unknown keys are errors. Pydantic's `use_attribute_docstrings` is for whoever describes the
#: fields: it doubles the time in which the validators are made.
STRICT = {"extra": "forbid"}


class Bound(Enum):
    """How exact a figure is; the kiosk puts the word for it beside the number."""

    EXACTLY = "exactly"
    OVER = "over"
    AROUND = "around"


@dataclass(frozen=True, kw_only=True)
class Item:
    """One card or one period: a line on the page, and a detail that opens when it is touched."""

    __pydantic_config__: ClassVar = STRICT

    id: str
    """A short name of your own, unique on its page: `singing-dune`."""
    title: Localised
    when: Localised | None = None
    """For a timeline: the dates, in words."""
    line: Localised | None = None
    """One sentence that stands on the card."""
    picture: str | None = None
    """The name of a picture in `pictures:`."""
    text: Localised | None = None
    """What the detail says. Without it the card does not open."""
    note: Localised | None = None
    """Small print below the detail: where it comes from, what it is not."""


@dataclass(frozen=True, kw_only=True)
class Block:
    """What every block has. Only its subclasses stand in content.yaml."""

    kind: ClassVar[str]
    kinds: ClassVar[dict[str, type[Block]]] = {}
    __pydantic_config__: ClassVar = STRICT

    title: Localised | None = None
    """A heading above the block."""
    note: Localised | None = None
    """Small print below the block: where it comes from, what it is not."""

    def __init_subclass__(cls, kind: str | None = None) -> None:
        """Put the class under the name that content.yaml uses for it."""
        if kind is not None:
            cls.kind = kind
            Block.kinds[kind] = cls

    def openable(self) -> tuple[Item, ...]:
        """Return the items that have a detail of their own."""
        return ()

    def contradictions(self) -> Iterator[tuple[str, str]]:
        """Yield the fields whose values cannot go together, and what is wrong with each."""
        return iter(())


@dataclass(frozen=True, kw_only=True)
class Text(Block, kind="text"):
    """Running text. An empty line starts a new paragraph."""

    text: Localised
    more: Localised | None = None
    """A second part that the visitor sees after touching “More”."""


@dataclass(frozen=True, kw_only=True)
class Figure(Block):
    """What every figure says about itself: a number without its source is not shown."""

    label: Localised
    """What the number counts."""
    period: str
    """The time that it is about: `2025`."""
    as_of: date
    """The day on which it was published: `2025-10-26`."""
    source: str
    """The name of a source in `sources:`."""


@dataclass(frozen=True, kw_only=True)
class Number(Figure, kind="number"):
    """One large number."""

    value: Annotated[int, Ge(0)]
    bound: Bound = Bound.EXACTLY
    """`over` for a lower bound, `around` for an approximate figure."""


@dataclass(frozen=True, kw_only=True)
class Share(Figure, kind="share"):
    """A percentage, drawn as a field of ten by ten squares."""

    percent: Annotated[int, Ge(0), Le(100)]
    rest: Localised
    """What the other squares stand for."""


@dataclass(frozen=True, kw_only=True)
class Count(Figure, kind="count"):
    """A number drawn as rows of figures, of which some are marked."""

    value: Annotated[int, Ge(1)]
    bound: Bound = Bound.EXACTLY
    each: Annotated[int, Ge(1)]
    """How many one drawn figure stands for."""
    part: Annotated[int, Ge(0)]
    """The marked part of `value`."""
    part_bound: Bound = Bound.EXACTLY
    part_label: Localised
    """What the marked part counts."""

    def contradictions(self) -> Iterator[tuple[str, str]]:
        """Yield `part` if it is more than the whole."""
        if self.part > self.value:
            yield "part", f"must be at most `value`, which is {self.value}"


@dataclass(frozen=True, kw_only=True)
class Range(Figure, kind="range"):
    """A number between two bounds, drawn on an axis that starts at 0."""

    low: Annotated[int, Ge(0)]
    high: Annotated[int, Ge(0)]
    axis: Annotated[int, Ge(1)]
    """Where the axis ends."""

    def contradictions(self) -> Iterator[tuple[str, str]]:
        """Yield what is not in the order `low`, `high`, `axis`."""
        if self.low > self.high:
            yield "low", f"must be at most `high`, which is {self.high}"
        if self.high > self.axis:
            yield "high", f"must be at most `axis`, which is {self.axis}"


@dataclass(frozen=True, kw_only=True)
class Quote(Block, kind="quote"):
    """What somebody said, with name and role."""

    text: Localised
    speaker: Localised
    role: Localised
    as_of: date
    source: str


@dataclass(frozen=True, kw_only=True)
class Gallery(Block, kind="gallery"):
    """Pictures to leaf through; each shows its description and its credit."""

    pictures: Annotated[tuple[str, ...], MinLen(1)]
    """Names of pictures in `pictures:`."""


@dataclass(frozen=True, kw_only=True)
class Items(Block):
    """What has items, maybe thousands: they stand below it or in a table, never in both."""

    # Whoever writes neither is told by the reader, which fills in what a table says.
    items: Annotated[tuple[Item, ...], MinLen(1)] = ()
    items_from: str | None = None
    """In place of `items`: the path of a table, such as `objects.csv`, with one item a row."""

    def openable(self) -> tuple[Item, ...]:
        """Return the items that have a text."""
        return tuple(item for item in self.items if item.text)


@dataclass(frozen=True, kw_only=True)
class Cards(Items, kind="cards"):
    """Cards of equal weight; those with a `text` open."""


@dataclass(frozen=True, kw_only=True)
class Timeline(Items, kind="timeline"):
    """Periods in their order, each with `when`; those with a `text` open."""


@dataclass(frozen=True, kw_only=True)
class Notice(Block, kind="notice"):
    """Something that a visitor must not miss."""

    text: Localised


@dataclass(frozen=True, kw_only=True)
class Topic:
    """Something that visitors ask about."""

    __pydantic_config__: ClassVar = STRICT

    title: Localised
    answer: Localised | None = None
    """Left out, the screen says whom to ask."""


@dataclass(frozen=True, kw_only=True)
class Ask(Block, kind="ask"):
    """What only the staff know: hours, prices, programmes. Without an answer: whom to ask."""

    topics: Annotated[tuple[Topic, ...], MinLen(1)] = ()
    topics_from: str | None = None
    """In place of `topics`: the path of a table, such as `visit.csv`, with one topic a row."""
