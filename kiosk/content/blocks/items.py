"""What has items, each with a detail that opens when it is touched."""

from collections import Counter
from decimal import Decimal
from enum import Enum
from functools import cached_property
from typing import Annotated, Self

from msgspec.structs import replace

from kiosk.content.amounts import LENGTH
from kiosk.content.blocks.listed import Listed
from kiosk.content.entry import Entry
from kiosk.content.limits import NOT_EMPTY
from kiosk.content.localised import Localised
from kiosk.content.meanings import Id, Minor, Names, RowsOf
from kiosk.content.ways import DISTANCE, SEASON, read_distance, town_of


class Road(Enum):
    """What the last part of the road to a sight is like."""

    PAVED = "paved"
    GRAVEL = "gravel"
    DIRT = "dirt"
    OFF_ROAD = "off-road"
    PATH = "path"


class Detail(Entry, frozen=True, kw_only=True):
    """What has a name and opens when it is touched: a card, a period, an object."""

    id: Annotated[str, Id()]
    """A short name of your own, unique on its page: `singing-dune`."""
    title: Localised
    """The name of the card, the period or the object."""
    when: Localised | None = None
    """The dates in words, above the title. A timeline needs them, a card seldom."""
    line: Localised | None = None
    """One sentence that stands on the card."""
    invitation: Localised | None = None
    """A few words that make one come closer: `A dune that sings`. With them its picture is a scene
    of the waiting screen, too, and a touch there leads to it."""
    picture: Annotated[str, Names("pictures")] | None = None
    """The name of a picture in `pictures:`. Without it the opened card shows the page's picture."""
    text: Localised | None = None
    """What the opened card says; 40 to 75 words read well. Without it the card does not open."""
    note: Localised | None = None
    """Small print below that text: where it comes from, what it is not."""

    @property
    def opens(self) -> bool:
        """Whether there is more to say than stands on the page."""
        return self.text is not None


class Item(Detail, frozen=True, kw_only=True):
    """One card or one period: a line on the page, and a detail that opens when it is touched."""

    lane: Annotated[str, Names("lanes", needed=True)] | None = None
    """Of a timeline with `lanes:`: the name of the one to which it belongs."""
    distance: Annotated[str, DISTANCE, Names("towns", within=town_of)] | None = None
    """How far it is, and from which of `towns:`: `46.5 km from basshi` or
    `about 250 km from almaty`."""
    road: Annotated[Road, Minor()] | None = None
    """What the last part of the way is: a `path` is walked, `off-road` takes four-wheel drive."""
    season: Annotated[str, SEASON] | None = None
    """In which months one can go there: `apr-oct`, `july` or `all year`."""
    takes: Annotated[str, LENGTH] | None = None
    """How long a visit takes: `2 h` or `1-2 days`."""


class Items(Listed, frozen=True, kw_only=True, dict=True):
    """What has items, maybe thousands: they stand below it or in a table, never in both."""

    # Whoever writes neither is told by the reader, which fills in what a table says.
    items: Annotated[tuple[Item, ...], NOT_EMPTY] = ()
    """The items in their order. Up to three cards stand below one another, more two abreast."""
    items_from: Annotated[str, RowsOf("items")] | None = None
    """In place of `items`: the path of a table, such as `objects.csv`, with one item a row."""

    @cached_property
    def town(self) -> str:
        """The town from which most items have a distance; ``""`` where fewer than two have one."""
        towns = Counter(town_of(item.distance) for item in self.items if item.distance)
        (town, count), *_ = towns.most_common(1) or [("", 0)]
        return town if count > 1 else ""

    @cached_property
    def nearest_first(self) -> Self:
        """The same with what is nearest to that town first, and at the end what has no distance."""
        return replace(self, items=tuple(sorted(self.items, key=self._way)))

    def _way(self, item: Item) -> tuple[bool, Decimal]:
        if not item.distance or town_of(item.distance) != self.town:
            return True, Decimal()
        return False, read_distance(item.distance).kilometres

    def openable(self) -> tuple[Item, ...]:
        """Return the items of which there is more to say."""
        return tuple(item for item in self.items if item.opens)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self.items)

    def names(self, number: int) -> list[str]:  # noqa: ARG002 - an id is unique on its page
        """Return the ids of the items."""
        return [item.id for item in self.items]

    def cut(self, begin: int, end: int) -> Self:
        """Return the block with some of its items alone."""
        return replace(self, items=self.items[begin:end])
