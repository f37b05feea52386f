"""Pictures to leaf through."""

from typing import Annotated

from kiosk.content.blocks.block import Block
from kiosk.content.limits import NOT_EMPTY
from kiosk.content.meanings import Names


class Gallery(Block, frozen=True, kw_only=True):
    """Pictures to leaf through; each shows its description and its credit, and opens large."""

    kind = "gallery"
    order = 70

    pictures: Annotated[tuple[Annotated[str, Names("pictures")], ...], NOT_EMPTY]
    """Names of pictures in `pictures:`, in the order in which they are leafed through."""

    def album(self) -> tuple[str, ...]:
        """Return all of its pictures."""
        return self.pictures
