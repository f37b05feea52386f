"""An object of a collection that was opened, among those that were found with it."""

from __future__ import annotations

from dataclasses import replace

from kiosk.present.catalogue import catalogue
from kiosk.present.screens import Context, screen_view
from kiosk.present.screens.item import opened_item
from kiosk.present.screens.page import PageView
from kiosk.visit.places import ExhibitPlace


@screen_view.register
def _(place: ExhibitPlace, context: Context) -> PageView:
    shown = catalogue(place, context.speech)
    item = shown.exhibits.item(place.item)
    if item is None:
        raise KeyError(place.names)
    found = (shown.exhibits.items[number] for number in shown.found(place))
    # New content may not find it any more among the others.
    beside = [one for one in found if one.opens]
    if item not in beside:
        beside = [item]
    return opened_item(
        shown.page,
        tuple(beside),
        beside.index(item),
        lambda item_id: replace(place, item=item_id),
        context.speech,
    )
