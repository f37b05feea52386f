"""Running text."""

from dataclasses import dataclass

from kiosk.content.blocks.block import Block
from kiosk.content.localised import Localised


@dataclass(frozen=True, kw_only=True)
class Text(Block, kind="text", order=10):
    """Running text, with a second part for those who want to know more."""

    text: Localised
    """What everybody reads. An empty line starts a new paragraph."""
    more: Localised | None = None
    """The second part, which appears after the visitor touches “Read more”."""
