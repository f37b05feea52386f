"""A figure that is drawn as little people."""

from collections.abc import Iterator
from typing import Annotated

from kiosk.content.blocks.figure import Bound, Figure
from kiosk.content.limits import Limits
from kiosk.content.localised import Localised


class Count(Figure, frozen=True, kw_only=True):
    """A number drawn as rows of little people, of which some are marked."""

    kind = "count"
    order = 40

    value: Annotated[int, Limits(ge=1)]
    """The whole number, in digits only: `30000`."""
    bound: Bound = Bound.EXACTLY
    """How exact `value` is: `over` is a lower bound, `around` an approximate figure."""
    each: Annotated[int, Limits(ge=1)]
    """How many one of the little people stands for; at most 50 are drawn: `1000`."""
    part: Annotated[int, Limits(ge=0)]
    """The marked part of `value`, in digits only: `5000`."""
    part_bound: Bound = Bound.EXACTLY
    """How exact `part` is. With `over` one more of the little people is hatched."""
    part_label: Localised
    """What the marked part counts."""
    rest: Localised | None = None
    """What the little people that are not marked stand for."""

    def contradictions(self) -> Iterator[tuple[str, str]]:
        """Yield `part` if it is more than the whole."""
        if self.part > self.value:
            yield "part", f"must be at most `value`, which is {self.value}"
