"""What one wants to know before going there, at a glance."""

from collections.abc import Iterator
from typing import Annotated

from kiosk.content.amounts import AGE, LENGTH, PRICE
from kiosk.content.blocks.block import Block
from kiosk.content.localised import Localised
from kiosk.content.meanings import LanguageCode
from kiosk.content.step_free import StepFree

#: The fields of a glance, in the order in which they are shown.
FACTS = ("place", "price", "takes", "age", "spoken", "booking", "step_free")


class Glance(Block, frozen=True, kw_only=True):
    """The practical facts at a glance, best as the first block of a page.

    What is left out joins the line of what the staff can tell.
    """

    kind = "glance"
    order = 15

    place: Localised | None = None
    """Where it is, in a few words."""
    price: Annotated[str, PRICE] | None = None
    """What it costs, in one currency or several: `1500 KZT`, `6000 KZT, 90 CNY` or `free`."""
    takes: Annotated[str, LENGTH] | None = None
    """How long it takes: `40 min`, `1 h 30 min` or `2-3 days`."""
    age: Annotated[str, AGE] | None = None
    """For which ages it is: `from 6` or `6-12`."""
    spoken: tuple[Annotated[str, LanguageCode()], ...] = ()
    """Codes of the languages that are spoken there, of the kiosk or others."""
    booking: Localised | None = None
    """Whether and how one books, in a few words."""
    step_free: StepFree | None = None
    """Whether one gets there without a step."""

    def blank(self) -> bool:
        """Return whether no fact is known."""
        return len(self._unknown()) == len(FACTS)

    def left_open(self) -> Iterator[str]:
        """Yield the words for the facts that nobody has written yet."""
        return (f"fact_{name}" for name in self._unknown())

    def _unknown(self) -> list[str]:
        open_ = (None, (), StepFree.UNKNOWN)
        return [name for name in FACTS if getattr(self, name) in open_]
