"""The objects of a collection as visitors find them: by what was chosen, in an order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from functools import cached_property

from kiosk.content.blocks.exhibits import Exhibits, Filter
from kiosk.content.localised import Localised
from kiosk.content.model import Page
from kiosk.present.collation import in_order
from kiosk.present.speech import Speech
from kiosk.visit.places import CollectionPlace

#: The field of a place in which the choice of a filter is.
FIELDS = {Filter.PERIOD: "period", Filter.MATERIAL: "material", Filter.KIND: "what"}


class Order(Enum):
    """In which order objects stand."""

    AS_LISTED = ""
    BY_NAME = "name"
    BY_PERIOD = "period"


class Catalogue:
    """A collection in one language; what takes long is worked out once.

    Of each filter one value can be chosen, so no choice that is offered leads to nothing, and none
    that is taken back (decision 82).
    """

    def __init__(
        self, page: Page, title: Localised | None, exhibits: Exhibits, speech: Speech
    ) -> None:
        self.page = page
        self.title = title
        self.exhibits = exhibits
        self._speech = speech

    @cached_property
    def values(self) -> dict[Filter, dict[str, str]]:
        """The names of the values that objects have, in their order, for each filter with any."""
        speech = self._speech
        periods = speech.content.periods(self.page.id)
        terms = {name: speech.text(text) for name, text in speech.content.terms.items()}
        names = dict.fromkeys(Filter, terms)
        names[Filter.PERIOD] = {
            name: speech.text(item.title) for name, (_, item) in periods.items()
        }
        found = {
            one: {
                name: text for name, text in names[one].items() if name in self.exhibits.having[one]
            }
            for one in self.exhibits.filters
        }
        return {one: values for one, values in found.items() if values}

    def chosen(self, place: CollectionPlace) -> dict[Filter, str]:
        """Return what was chosen, as far as there are objects that have all of it.

        A new content may have none.
        """
        chosen: dict[Filter, str] = {}
        for one, name in FIELDS.items():
            value = getattr(place, name)
            if value in self.values.get(one, ()) and self.having({**chosen, one: value}):
                chosen[one] = value
        return chosen

    def having(self, chosen: Mapping[Filter, str]) -> int:
        """Return which objects have all of it, one bit each."""
        found: int = (1 << len(self.exhibits.items)) - 1
        for one, value in chosen.items():
            found &= self.exhibits.having[one][value]
        return found

    def counts(self, one: Filter, chosen: Mapping[Filter, str]) -> dict[str, int]:
        """Return how many objects there would be with each value of a filter chosen."""
        others = {other: value for other, value in chosen.items() if other is not one}
        found = self.having(others)
        return {
            value: (found & self.exhibits.having[one][value]).bit_count()
            for value in self.values[one]
        }

    def found(self, place: CollectionPlace) -> Sequence[int]:
        """Return the numbers of the objects to be seen there, in their order."""
        order = self._order(order_of(place))
        chosen = self.chosen(place)
        if not chosen:
            return order
        # From the last object to the first.
        digits = f"{self.having(chosen):0{len(self.exhibits.items)}b}"
        return tuple(number for number in order if digits[-1 - number] == "1")

    def _order(self, order: Order) -> Sequence[int]:
        if order is Order.BY_NAME:
            return self._by_name
        if order is Order.BY_PERIOD:
            return self._by_period
        return range(len(self.exhibits.items))

    @cached_property
    def _by_name(self) -> tuple[int, ...]:
        code = self._speech.language
        titles = (item.title for item in self.exhibits.items)
        # Most have one in the language itself; to look for another takes ten times as long.
        names = [title.by_language.get(code) or self._speech.plain(title) for title in titles]
        return tuple(in_order(names, code))

    @cached_property
    def _by_period(self) -> tuple[int, ...]:
        periods = self._speech.content.periods(self.page.id)
        ranks: dict[str | None, int] = {name: rank for rank, name in enumerate(periods)}
        items = self.exhibits.items
        # Those of which nobody knows come last.
        keys = [ranks.get(item.period, len(ranks)) for item in items]
        return tuple(sorted(range(len(keys)), key=keys.__getitem__))


def catalogue(place: CollectionPlace, speech: Speech) -> Catalogue:
    """Return the collection of a place; it goes with its content.

    Raises:
        KeyError: there is none.
    """
    key = (Catalogue, place.page, place.collection)
    if key not in speech.kept:
        page = speech.content.page(place.page)
        collection = page.collections.get(place.collection) if page else None
        exhibits = collection.exhibits() if collection else None
        if page is None or collection is None or exhibits is None:
            raise KeyError(place.names)
        speech.kept[key] = Catalogue(page, collection.title, exhibits, speech)
    kept: Catalogue = speech.kept[key]
    return kept


def order_of(place: CollectionPlace) -> Order:
    """Return in which order the objects stand there."""
    known = {order.value for order in Order}
    return Order(place.order) if place.order in known else Order.AS_LISTED
