"""Periods along a line."""

from collections.abc import Sequence
from functools import cached_property
from typing import Annotated

from msgspec import field

from kiosk.content.blocks.items import Item, Items
from kiosk.content.entry import Entry
from kiosk.content.limits import Limits
from kiosk.content.localised import Localised


class Lane(Entry, frozen=True, kw_only=True):
    """One of two lines of periods that stand beside each other."""

    title: Localised
    """Where its periods belong, in one to three words; each of them has it above its dates."""
    background: bool = False
    """Whether it only says what was elsewhere at the time; visitors read that it is background."""


class Timeline(Items, frozen=True, kw_only=True, dict=True):
    """Periods along a line, in their order, each with `when`; those with a `text` open."""

    kind = "timeline"
    order = 90

    lanes: Annotated[dict[str, Lane], Limits(max_length=2)] = field(default_factory=dict)
    """Two lines of periods beside each other, each under a name of your own. An item says in `lane`
    to which it belongs, and is of the first one if it does not."""

    def lane(self, item: Item) -> Lane | None:
        """Return the lane of an item; None where there are no two."""
        if len(self.lanes) < 2:  # noqa: PLR2004 - one alone stands beside nothing
            return None
        return self.lanes.get(item.lane or next(iter(self.lanes)))

    def beside(self, item: Item) -> bool:
        """Return whether an item is of the second lane."""
        return self.lane(item) is not None and item.lane == [*self.lanes][-1]

    def begins(self) -> Sequence[int] | None:
        """Return at which of its items rows begin, if they are not one a row.

        An item of the second lane stands beside the one before it, if that is of the first.
        """
        return self._begins if len(self.lanes) > 1 else None

    @cached_property
    def _begins(self) -> tuple[int, ...]:
        aside = [self.beside(item) for item in self.items]
        return tuple(
            number
            for number, second in enumerate(aside)
            if not second or number == 0 or aside[number - 1]
        )

    def periods(self) -> tuple[Item, ...]:
        """Return the periods, whether or not they open."""
        return self.items
