"""What is shown as many rows."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Self

from kiosk.content.blocks.block import Block
from kiosk.content.localised import Localised


class Listed(Block, frozen=True, kw_only=True):
    """What has entries, maybe thousands: they are shown row by row, and made when they are seen."""

    abreast: ClassVar[int] = 1
    """So many of them stand beside one another, unless they are few."""

    def count(self) -> int:
        """Return how many entries there are."""
        raise NotImplementedError

    def names(self, number: int) -> list[str]:
        """Return a name for each entry that no other on the page has.

        `number` is that of the block among those of its kind on the page.
        """
        raise NotImplementedError

    def cut(self, begin: int, end: int) -> Self:
        """Return the block with some of its entries alone."""
        raise NotImplementedError

    def begins(self) -> Sequence[int] | None:
        """Return at which of its entries rows begin; None where each has as many as `abreast`."""
        return None

    def headings(self) -> Iterator[tuple[int, Localised]]:
        """Yield the entries with which a part begins, by their numbers, and its title."""
        return iter(())
