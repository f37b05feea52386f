"""An item in words, as a row of its block shows it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

from kiosk.content.blocks.items import Item
from kiosk.present.amounts import length
from kiosk.present.blocks.fact import FactView
from kiosk.present.pictures import picture_view
from kiosk.present.speech import Speech
from kiosk.present.views import PictureView
from kiosk.present.ways import distance, season


class ItemView(Struct, frozen=True):
    """A card or a period; one without a key stands where there is none."""

    key: str = ""
    title: str = ""
    when: str = ""
    line: str = ""
    picture: PictureView = field(default_factory=PictureView)
    opens: bool = False
    lane: str = ""
    """Of a timeline that has two, which it is of, and whether that is only background."""
    facts: tuple[str, ...] = ()
    """What one wants to know before going there, in a few words each."""
    fact_icons: tuple[str, ...] = ()
    """The names of their icons, among those of QML."""


def item_view(item: Item, speech: Speech) -> ItemView:
    """Return the view of `item`."""
    facts = tuple(item_facts(item, speech))
    return ItemView(
        key=item.id,
        title=speech.text(item.title),
        when=speech.text(item.when),
        line=speech.text(item.line),
        picture=picture_view(item.picture, speech),
        opens=item.opens,
        facts=tuple(fact.text for fact in facts),
        fact_icons=tuple(fact.icon for fact in facts),
    )


def item_facts(item: Item, speech: Speech) -> Iterator[FactView]:
    """Yield what is known of the way to `item`, and of how long it takes there."""
    if item.distance and (far := distance(item.distance, speech)):
        yield FactView("path", speech.word("fact_distance"), far)
    if item.road:
        road = speech.word(f"road_{item.road.name.lower()}")
        yield FactView("roadHorizon", speech.word("fact_road"), road)
    if item.season:
        yield FactView("calendarBlank", speech.word("fact_season"), season(item.season, speech))
    if item.takes:
        yield FactView("clock", speech.word("fact_takes"), length(item.takes, speech))
