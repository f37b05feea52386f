"""A figure that is a percentage."""

from typing import Annotated

from kiosk.content.blocks.figure import Figure
from kiosk.content.limits import Limits
from kiosk.content.localised import Localised


class Share(Figure, frozen=True, kw_only=True):
    """A percentage, drawn as a field of ten by ten squares of which that many are filled."""

    kind = "share"
    order = 30

    percent: Annotated[int, Limits(ge=0, le=100)]
    """The share without its sign: `76`."""
    rest: Localised
    """What the squares that are not filled stand for."""
