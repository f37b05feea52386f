"""An object of a collection that was opened, among those that were found with it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kiosk.present.catalogue import catalogue
from kiosk.present.screens import Context, screen_view
from kiosk.present.screens.item import opened_item
from kiosk.present.screens.page import PageView
from kiosk.visit.places import ExhibitPlace


@screen_view.register
def _(place: ExhibitPlace, context: Context) -> PageView:
    shown = catalogue(place, context.speech)
    exhibits, number = shown.exhibits, shown.exhibits.numbers[place.item]
    found: Sequence[int] = shown.found(place)
    # New content may not find it any more among the others.
    if number not in found:
        found = (number,)
    return opened_item(
        shown.page,
        [exhibits.items[one] for one in found],
        found.index(number),
        lambda item_id: replace(place, item=item_id),
        context.speech,
    )
