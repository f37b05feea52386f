"""A figure that is a percentage."""

from dataclasses import dataclass
from typing import Annotated

from kiosk.content.blocks.figure import Figure
from kiosk.content.limits import Limits
from kiosk.content.localised import Localised


@dataclass(frozen=True, kw_only=True)
class Share(Figure, kind="share", order=30):
    """A percentage, drawn as a field of ten by ten squares of which that many are filled."""

    percent: Annotated[int, Limits(ge=0, le=100)]
    """The share without its sign: `76`."""
    rest: Localised
    """What the squares that are not filled stand for."""
