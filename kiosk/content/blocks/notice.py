"""Something not to be missed."""

from dataclasses import dataclass

from kiosk.content.blocks.block import Block
from kiosk.content.localised import Localised


@dataclass(frozen=True, kw_only=True)
class Notice(Block, kind="notice", order=100):
    """Something that a visitor must not miss, in a frame."""

    text: Localised
    """One or two short sentences."""
