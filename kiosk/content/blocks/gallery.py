"""Pictures to leaf through."""

from dataclasses import dataclass
from typing import Annotated

from kiosk.content.blocks.block import Block
from kiosk.content.limits import NOT_EMPTY
from kiosk.content.meanings import Names


@dataclass(frozen=True, kw_only=True)
class Gallery(Block, kind="gallery", order=70):
    """Pictures to leaf through; each shows its description and its credit, and opens large."""

    pictures: Annotated[tuple[Annotated[str, Names("pictures")], ...], NOT_EMPTY]
    """Names of pictures in `pictures:`, in the order in which they are leafed through."""

    def album(self) -> tuple[str, ...]:
        """Return all of its pictures."""
        return self.pictures
