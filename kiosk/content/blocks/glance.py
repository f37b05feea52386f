"""What one wants to know before going there, at a glance."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Annotated

from kiosk.content.amounts import AGE, LENGTH, PRICE
from kiosk.content.blocks.block import Block
from kiosk.content.localised import Localised
from kiosk.content.meanings import LanguageCode


class StepFree(Enum):
    """Whether one gets there without a step."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Glance(Block, kind="glance", order=15):
    """The practical facts at a glance, best as the first block of a page.

    What is left out joins the line of what the staff can tell.
    """

    place: Localised | None = None
    """Where it is, in a few words."""
    price: Annotated[str, PRICE] | None = None
    """What it costs, in one currency or several: `1500 KZT`, `6000 KZT, 90 CNY` or `free`."""
    takes: Annotated[str, LENGTH] | None = None
    """How long it takes: `40 min`, `1 h 30 min` or `2-3 days`."""
    age: Annotated[str, AGE] | None = None
    """For which ages it is: `from 6` or `6-12`."""
    spoken: tuple[Annotated[str, LanguageCode()], ...] = ()
    """Codes of the languages that are spoken there."""
    booking: Localised | None = None
    """Whether and how one books, in a few words."""
    step_free: StepFree | None = None
    """Whether one gets there without a step."""

    def unknown(self) -> Iterator[str]:
        """Yield the names of the facts that nobody has written yet."""
        for name in ("place", "price", "takes", "age", "spoken", "booking"):
            if not getattr(self, name):
                yield name
        if self.step_free in {None, StepFree.UNKNOWN}:
            yield "step_free"
