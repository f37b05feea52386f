"""What is the same in all figures."""

from datetime import date
from enum import Enum
from typing import Annotated

from kiosk.content.blocks.block import Block
from kiosk.content.localised import Localised
from kiosk.content.meanings import Names, Shown


class Bound(Enum):
    """How exact a figure is; the kiosk puts the word for it beside the number."""

    EXACTLY = "exactly"
    OVER = "over"
    AROUND = "around"


class Figure(Block, frozen=True, kw_only=True):
    """What every figure says about itself: a number without its source is not shown."""

    label: Localised
    """What the number counts, without “over” or “around”: the kiosk adds those."""
    period: Annotated[str, Shown()]
    """The year that the number is about: `2025`."""
    as_of: date
    """The day on which the number was published: `2025-10-26`."""
    source: Annotated[str, Names("sources", needed=True)]
    """Who published it: the name of a source in `sources:`."""
