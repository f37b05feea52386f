"""What somebody said."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from kiosk.content.blocks.block import Block
from kiosk.content.localised import Localised
from kiosk.content.meanings import Names


@dataclass(frozen=True, kw_only=True)
class Quote(Block, kind="quote", order=60):
    """What somebody said, in larger letters, with name and role."""

    text: Localised
    """The words, without quotation marks around them: the kiosk draws one."""
    speaker: Localised
    """Who said it."""
    role: Localised
    """What the speaker is, as published."""
    as_of: date
    """The day on which it was published: `2025-10-26`."""
    source: Annotated[str, Names("sources", needed=True)]
    """Who published it: the name of a source in `sources:`."""
