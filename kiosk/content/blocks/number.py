"""A figure as one large number."""

from typing import Annotated

from kiosk.content.blocks.figure import Bound, Figure
from kiosk.content.limits import Limits


class Number(Figure, frozen=True, kw_only=True):
    """One large number, with what it counts below it."""

    kind = "number"
    order = 20

    value: Annotated[int, Limits(ge=0)]
    """The number, in digits only: `4500`."""
    bound: Bound = Bound.EXACTLY
    """How exact it is: `over` is a lower bound, `around` an approximate figure."""
