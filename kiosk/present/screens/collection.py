"""The objects of a collection, and by what one can choose among them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.blocks.exhibits import Filter
from kiosk.present.catalogue import FIELDS, Catalogue, Order, catalogue, order_of
from kiosk.present.pictures import picture_view
from kiosk.present.screens import Context, ScreenView, screen_view
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from kiosk.present.views import PictureView
from kiosk.visit.places import CollectionPlace

_ORDERS = {
    Order.AS_LISTED: "order_as_listed",
    Order.BY_NAME: "order_by_name",
    Order.BY_PERIOD: "order_by_period",
}


class ChoiceView(Struct, frozen=True):
    """A value that can be chosen, and to which place that leads; if it is chosen, back from it."""

    key: str
    title: str
    count: str
    """How many objects have it, among those that have what else was chosen."""
    spoken: str
    chosen: bool
    possible: bool
    """There are objects that have it."""
    names: tuple[str, ...]


class FacetView(Struct, frozen=True):
    """Something by which objects are chosen, or the order in which they stand."""

    key: str
    title: str
    value: str
    """What was chosen."""
    spoken: str
    applied: bool
    """Something was chosen."""
    exclusive: bool
    """One of its values is always chosen."""
    choices: tuple[ChoiceView, ...]


class ExhibitView(Struct, frozen=True):
    """An object, and the names of the place where it opens."""

    key: str
    title: str
    picture: PictureView
    names: tuple[str, ...]


class CollectionScreenView(ScreenView, frozen=True):
    """The objects that were found, by picture, and what can be chosen."""

    kind = "collection"

    title: str
    accent: str
    count: str
    facets: tuple[FacetView, ...]
    exhibits: Sequence[ExhibitView]
    show_all: str
    """What takes back all that was chosen; ``""`` where nothing was."""
    show_all_names: tuple[str, ...]
    to_beginning: str
    """What leads back to the beginning, to be read out."""


class Exhibits(Sequence[ExhibitView]):
    """The objects that were found, each made when somebody looks at it.

    Their keys are their numbers among those that were found: so other objects take the places of
    those that were there, and nothing is made anew.
    """

    def __init__(self, place: CollectionPlace, found: Sequence[int], speech: Speech) -> None:
        self._items = catalogue(place, speech).exhibits.items
        self._names = place.names
        self._found = found
        self._speech = speech

    @property
    def keys(self) -> tuple[int, ...]:
        """Return the key of each."""
        return tuple(range(len(self._found)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Exhibits) and (self._speech, self._names, self._found) == (
            other._speech,
            other._names,
            other._found,
        )

    __hash__ = None  # type: ignore[assignment]

    def __len__(self) -> int:
        """Return how many were found."""
        return len(self._found)

    def __getitem__(self, number: int) -> ExhibitView:  # type: ignore[override] # one at a time
        """Return one object."""
        item = self._items[self._found[number]]
        return ExhibitView(
            key=item.id,
            title=self._speech.text(item.title),
            picture=picture_view(item.picture, self._speech),
            names=(*self._names, item.id),
        )

    def row_of(self, item_id: str) -> int:
        """Return the number of the object of that id; -1 if it was not found."""
        ids = (self._items[number].id for number in self._found)
        return next((row for row, one in enumerate(ids) if one == item_id), -1)


@screen_view.register
def _(place: CollectionPlace, context: Context) -> CollectionScreenView:
    speech = context.speech
    shown = catalogue(place, speech)
    page, chosen = shown.page, shown.chosen(place)
    found = shown.found(place)
    anew = CollectionPlace(place.page, place.collection, order=place.order)
    return CollectionScreenView(
        title=speech.text(shown.title or page.title),
        accent=page.accent.value,
        count=speech.word("objects_found", count=speech.number(len(found))),
        facets=(*_filters(shown, place, speech), *_orders(shown, place, speech)),
        exhibits=Exhibits(place, found, speech),
        show_all=speech.word("show_all") if chosen else "",
        show_all_names=anew.names,
        to_beginning=speech.word("to_beginning"),
    )


def _filters(shown: Catalogue, place: CollectionPlace, speech: Speech) -> Iterator[FacetView]:
    chosen = shown.chosen(place)
    for one, values in shown.values.items():
        title, counts = speech.word(f"filter_{one.value}"), shown.counts(one, chosen)
        current = chosen.get(one, "")
        value = values[current] if current else speech.word("all_of_them")
        yield FacetView(
            key=one.value,
            title=title,
            value=value,
            spoken=f"{title}: {plain(value)}",
            applied=bool(current),
            exclusive=False,
            choices=tuple(
                ChoiceView(
                    key=name,
                    title=text,
                    count=speech.number(counts[name]),
                    spoken=f"{plain(text)}. "
                    + speech.word("objects_found", count=speech.number(counts[name])),
                    chosen=name == current,
                    possible=counts[name] > 0,
                    names=replace(place, **{FIELDS[one]: "" if name == current else name}).names,
                )
                for name, text in values.items()
            ),
        )


def _orders(shown: Catalogue, place: CollectionPlace, speech: Speech) -> Iterator[FacetView]:
    title, current = speech.word("order"), order_of(place)
    by_period = Filter.PERIOD in shown.values
    orders = {
        order: speech.word(word)
        for order, word in _ORDERS.items()
        if by_period or order is not Order.BY_PERIOD
    }
    value = orders.get(current, "")
    yield FacetView(
        key="order",
        title=title,
        value=value,
        spoken=f"{title}: {value}",
        applied=False,
        exclusive=True,
        choices=tuple(
            ChoiceView(
                key=order.value,
                title=text,
                count="",
                spoken=text,
                chosen=order is current,
                possible=True,
                names=replace(place, order=order.value).names,
            )
            for order, text in orders.items()
        ),
    )
