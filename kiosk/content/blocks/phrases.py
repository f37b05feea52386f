"""Phrases to show to somebody who speaks another language."""

from typing import Annotated

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.phrase import Phrase, PhraseGroup
from kiosk.content.limits import NOT_EMPTY


class Phrases(Block, frozen=True, kw_only=True):
    """Phrases to show to somebody who speaks another language; each opens over the screen."""

    kind = "phrases"
    order = 105

    groups: Annotated[tuple[PhraseGroup, ...], NOT_EMPTY]
    """The groups, each under its title. One is seen at a time."""

    def phrases(self) -> tuple[Phrase, ...]:
        """Return the phrases of all groups."""
        return tuple(phrase for group in self.groups for phrase in group.items)
