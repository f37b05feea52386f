"""A figure that lies between two bounds."""

from collections.abc import Iterator
from typing import Annotated

from kiosk.content.blocks.figure import Figure
from kiosk.content.limits import Limits


class Range(Figure, frozen=True, kw_only=True):
    """A number between two bounds: both in large figures, and a shaded band over a line from 0."""

    kind = "range"
    order = 50

    low: Annotated[int, Limits(ge=0)]
    """The lower bound, in digits only: `3500`."""
    high: Annotated[int, Limits(ge=0)]
    """The upper bound, in digits only: `4000`."""
    axis: Annotated[int, Limits(ge=1)]
    """Where the line ends, at or above `high`: `5000`."""

    def contradictions(self) -> Iterator[tuple[str, str]]:
        """Yield what is not in the order `low`, `high`, `axis`."""
        if self.low > self.high:
            yield "low", f"must be at most `high`, which is {self.high}"
        if self.high > self.axis:
            yield "high", f"must be at most `axis`, which is {self.axis}"
