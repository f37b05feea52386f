"""What one can have here, with its price."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from enum import Enum
from functools import cached_property
from typing import Annotated, Self

from msgspec.structs import replace

from kiosk.content.amounts import LENGTH, PRICE
from kiosk.content.blocks.listed import Listed
from kiosk.content.entry import Entry
from kiosk.content.limits import NOT_EMPTY
from kiosk.content.localised import Localised
from kiosk.content.meanings import Checked, RowsOf


class What(Enum):
    """What is offered."""

    TREATMENTS = "treatments"
    TICKETS = "tickets"
    TOURS = "tours"
    OTHER = "other"


class Offer(Entry, frozen=True, kw_only=True):
    """One treatment, ticket or tour."""

    title: Localised
    """What it is, in a few words."""
    group: Localised | None = None
    """The name of the group that it belongs to. A table has it in each row; where offers stand
    below `groups:`, the group has its `title`."""
    takes: Annotated[str, LENGTH] | None = None
    """How long it takes: `30 min`, `1 h 30 min` or `2-3 days`."""
    price: Annotated[str, PRICE] | None = None
    """What it costs, in one currency or several: `6000 KZT`, `6000 KZT, 90 CNY` or `free`. The
    kiosk shows it as it stands here and converts nothing."""
    for_: Localised | None = None
    """For whom it is, in a few words."""
    not_for: Localised | None = None
    """Who should not have it, in a few words."""
    ask: Localised | None = None
    """What one should ask the staff first, in a few words."""
    text: Localised | None = None
    """What happens there; one or two sentences."""


class OfferGroup(Entry, frozen=True, kw_only=True):
    """Offers of the same sort, such as massages."""

    title: Localised
    """What they are, in one or two words."""
    items: Annotated[tuple[Offer, ...], NOT_EMPTY]
    """The offers, in their order."""


class Offers(Listed, frozen=True, kw_only=True, dict=True):
    """Treatments, tickets or tours with their prices, one below the other to be compared."""

    kind = "offers"
    order = 95

    of: What
    """What they are. Above treatments the kiosk always says that this is not medical advice."""
    checked_on: Annotated[date, Checked()]
    """The day on which somebody made sure of these prices: `2026-11-20`. Visitors read it."""
    groups: Annotated[tuple[OfferGroup, ...], NOT_EMPTY] = ()
    """The offers, group by group."""
    items: Annotated[tuple[Offer, ...], NOT_EMPTY] = ()
    """In place of `groups`: the offers, where they are few."""
    items_from: Annotated[str, RowsOf("items", instead="groups")] | None = None
    """In place of either: the path of a table, such as `treatments.csv`, with one offer a row."""

    @cached_property
    def listed(self) -> tuple[Offer, ...]:
        """The offers in the order in which they are shown.

        Those of a group stand together, and the first of them alone has its name.
        """
        together: dict[tuple[str, ...], list[Offer]] = {}
        for offer in self._with_groups():
            name = tuple(offer.group.by_language.values()) if offer.group else ()
            together.setdefault(name, []).append(offer)
        return tuple(
            replace(offer, group=None) if number else offer
            for offers in together.values()
            for number, offer in enumerate(offers)
        )

    def _with_groups(self) -> Iterator[Offer]:
        for group in self.groups:
            yield from (replace(offer, group=group.title) for offer in group.items)
        yield from self.items

    def count(self) -> int:
        """Return how many offers there are."""
        return len(self.listed)

    def names(self, number: int) -> list[str]:
        """Return what each is called, with its number among those of that name."""
        seen = Counter[str]()
        names = []
        for offer in self.listed:
            title = next(iter(offer.title.by_language.values()))
            seen[title] += 1
            # With spaces, as no id has.
            names.append(f"{self.kind} {number} {title} {seen[title]}")
        return names

    def cut(self, begin: int, end: int) -> Self:
        """Return the block with some of its offers alone."""
        return replace(self, groups=(), items=self.listed[begin:end])

    def headings(self) -> Iterator[tuple[int, Localised]]:
        """Yield the offers with which a group begins, and its name."""
        for number, offer in enumerate(self.listed):
            if offer.group:
                yield number, offer.group
