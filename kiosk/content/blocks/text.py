"""Running text."""

from kiosk.content.blocks.block import Block
from kiosk.content.localised import Localised


class Text(Block, frozen=True, kw_only=True):
    """Running text, with a second part for those who want to know more."""

    kind = "text"
    order = 10

    text: Localised
    """What everybody reads. An empty line starts a new paragraph."""
    more: Localised | None = None
    """The second part, which appears after the visitor touches “Read more”."""
