"""The objects of a museum, to be browsed by picture and found by what they are."""

from functools import cached_property
from typing import Annotated

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.exhibits import Exhibit, Exhibits, Filter
from kiosk.content.blocks.items import Detail
from kiosk.content.limits import NOT_EMPTY
from kiosk.content.meanings import RowsOf


class Collection(Block, frozen=True, kw_only=True, dict=True):
    """The objects of a museum: browsed by picture, found by period, material and kind."""

    kind = "collection"
    order = 85

    filters: tuple[Filter, ...] = tuple(Filter)
    """By what visitors can choose, in this order; one that no object has is not shown. Left out,
    it is all three."""
    # Whoever writes neither is told by the reader, which fills in what a table says.
    items: Annotated[tuple[Exhibit, ...], NOT_EMPTY] = ()
    """The objects in their order."""
    items_from: Annotated[str, RowsOf("items")] | None = None
    """In place of `items`: the path of a table, such as `objects.csv`, with one object a row."""

    def blank(self) -> bool:
        """Return whether there are no objects."""
        return not self.items

    def openable(self) -> tuple[Detail, ...]:
        """Return the objects, all of which open."""
        return self.items

    def exhibits(self) -> Exhibits:
        """Return the objects; what is known of them is worked out once."""
        return self._exhibits

    @cached_property
    def _exhibits(self) -> Exhibits:
        return Exhibits(self.items, self.filters)
