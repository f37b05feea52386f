"""A figure as one large number."""

from dataclasses import dataclass
from typing import Annotated

from kiosk.content.blocks.figure import Bound, Figure
from kiosk.content.limits import Limits


@dataclass(frozen=True, kw_only=True)
class Number(Figure, kind="number", order=20):
    """One large number, with what it counts below it."""

    value: Annotated[int, Limits(ge=0)]
    """The number, in digits only: `4500`."""
    bound: Bound = Bound.EXACTLY
    """How exact it is: `over` is a lower bound, `around` an approximate figure."""
