"""The kinds of block that a page is made of.

A new kind is one class here, one function in `kiosk/present/blocks.py` and one file in
`kiosk/qml/KioskUi/Blocks/`; `kind` is its name in content.yaml and, capitalised, the start of the
QML file's name. The docstrings of the fields and the first paragraph of those of the classes are
what authors read in their guide and in their editors; one that ends in `: ` and words in backquotes
gives examples.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Annotated, ClassVar

from kiosk.content.limits import NOT_EMPTY, Limits
from kiosk.content.localised import Localised

#: Unknown keys are errors. Pydantic's `use_attribute_docstrings` stays off: it doubles the time in
#: which the validators are made, and `schema` reads the docstrings by itself.
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
    """The name of the card or the period."""
    when: Localised | None = None
    """The dates in words, above the title. A timeline needs them, a card seldom."""
    line: Localised | None = None
    """One sentence that stands on the card."""
    picture: str | None = None
    """The name of a picture in `pictures:`. Without it the opened card shows the page's picture."""
    text: Localised | None = None
    """What the opened card says; 40 to 75 words read well. Without it the card does not open."""
    note: Localised | None = None
    """Small print below that text: where it comes from, what it is not."""


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

    def album(self) -> tuple[str, ...]:
        """Return the names of the pictures that open over the screen and are leafed through."""
        return ()

    def contradictions(self) -> Iterator[tuple[str, str]]:
        """Yield the fields whose values cannot go together, and what is wrong with each."""
        return iter(())


@dataclass(frozen=True, kw_only=True)
class Text(Block, kind="text"):
    """Running text, with a second part for those who want to know more."""

    text: Localised
    """What everybody reads. An empty line starts a new paragraph."""
    more: Localised | None = None
    """The second part, which appears after the visitor touches “Read more”."""


@dataclass(frozen=True, kw_only=True)
class Figure(Block):
    """What every figure says about itself: a number without its source is not shown."""

    label: Localised
    """What the number counts, without “over” or “around”: the kiosk adds those."""
    period: str
    """The year that the number is about: `2025`."""
    as_of: date
    """The day on which the number was published: `2025-10-26`."""
    source: str
    """Who published it: the name of a source in `sources:`."""


@dataclass(frozen=True, kw_only=True)
class Number(Figure, kind="number"):
    """One large number, with what it counts below it."""

    value: Annotated[int, Limits(ge=0)]
    """The number, in digits only: `4500`."""
    bound: Bound = Bound.EXACTLY
    """How exact it is: `over` is a lower bound, `around` an approximate figure."""


@dataclass(frozen=True, kw_only=True)
class Share(Figure, kind="share"):
    """A percentage, drawn as a field of ten by ten squares of which that many are filled."""

    percent: Annotated[int, Limits(ge=0, le=100)]
    """The share without its sign: `76`."""
    rest: Localised
    """What the squares that are not filled stand for."""


@dataclass(frozen=True, kw_only=True)
class Count(Figure, kind="count"):
    """A number drawn as rows of little people, of which some are marked."""

    value: Annotated[int, Limits(ge=1)]
    """The whole number, in digits only: `30000`."""
    bound: Bound = Bound.EXACTLY
    """How exact `value` is: `over` is a lower bound, `around` an approximate figure."""
    each: Annotated[int, Limits(ge=1)]
    """How many one of the little people stands for; at most 50 are drawn: `1000`."""
    part: Annotated[int, Limits(ge=0)]
    """The marked part of `value`, in digits only: `5000`."""
    part_bound: Bound = Bound.EXACTLY
    """How exact `part` is. With `over` one more of the little people is half marked."""
    part_label: Localised
    """What the marked part counts."""

    def contradictions(self) -> Iterator[tuple[str, str]]:
        """Yield `part` if it is more than the whole."""
        if self.part > self.value:
            yield "part", f"must be at most `value`, which is {self.value}"


@dataclass(frozen=True, kw_only=True)
class Range(Figure, kind="range"):
    """A number between two bounds: both in large figures, and a bar on a line from 0."""

    low: Annotated[int, Limits(ge=0)]
    """The lower bound, in digits only: `3500`."""
    high: Annotated[int, Limits(ge=0)]
    """The upper bound, in digits only: `4000`."""
    axis: Annotated[int, Limits(ge=1)]
    """Where the line ends, at or above `high`: `5000`."""

    def contradictions(self) -> Iterator[tuple[str, str]]:
        """Yield what is not in the order `low`, `high`, `axis`."""
        if self.low > self.high:
            yield "low", f"must be at most `high`, which is {self.high}"
        if self.high > self.axis:
            yield "high", f"must be at most `axis`, which is {self.axis}"


@dataclass(frozen=True, kw_only=True)
class Quote(Block, kind="quote"):
    """What somebody said, in larger letters, with name and role."""

    text: Localised
    """The words, without quotation marks around them: the kiosk draws one."""
    speaker: Localised
    """Who said it."""
    role: Localised
    """What the speaker is, as published."""
    as_of: date
    """The day on which it was published: `2025-10-26`."""
    source: str
    """Who published it: the name of a source in `sources:`."""


@dataclass(frozen=True, kw_only=True)
class Gallery(Block, kind="gallery"):
    """Pictures to leaf through; each shows its description and its credit, and opens large."""

    pictures: Annotated[tuple[str, ...], NOT_EMPTY]
    """Names of pictures in `pictures:`, in the order in which they are leafed through."""

    def album(self) -> tuple[str, ...]:
        """Return all of its pictures."""
        return self.pictures


@dataclass(frozen=True, kw_only=True)
class Items(Block):
    """What has items, maybe thousands: they stand below it or in a table, never in both."""

    # Whoever writes neither is told by the reader, which fills in what a table says.
    items: Annotated[tuple[Item, ...], NOT_EMPTY] = ()
    """The items in their order. Up to three cards stand below one another, more two abreast."""
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
    """Periods along a line, in their order, each with `when`; those with a `text` open."""


@dataclass(frozen=True, kw_only=True)
class Notice(Block, kind="notice"):
    """Something that a visitor must not miss, in a frame."""

    text: Localised
    """One or two short sentences."""


@dataclass(frozen=True, kw_only=True)
class Topic:
    """Something that visitors ask about."""

    __pydantic_config__: ClassVar = STRICT

    title: Localised
    """What it is about, in a few words."""
    answer: Localised | None = None
    """The answer. Left out, the screen says whom to ask."""


@dataclass(frozen=True, kw_only=True)
class Ask(Block, kind="ask"):
    """What visitors ask and only the staff know: hours, prices, programmes."""

    topics: Annotated[tuple[Topic, ...], NOT_EMPTY] = ()
    """What visitors ask about."""
    topics_from: str | None = None
    """In place of `topics`: the path of a table, such as `visit.csv`, with one topic a row."""
