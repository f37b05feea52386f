"""An item in words, as a row of its block shows it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.content.blocks.items import Item
from kiosk.present.pictures import picture_view
from kiosk.present.speech import Speech
from kiosk.present.views import PictureView


@dataclass(frozen=True)
class ItemView:
    """A card or a period; one without a key stands where there is none."""

    key: str = ""
    title: str = ""
    when: str = ""
    line: str = ""
    picture: PictureView = field(default_factory=PictureView)
    opens: bool = False


def item_view(item: Item, speech: Speech) -> ItemView:
    """Return the view of `item`."""
    return ItemView(
        key=item.id,
        title=speech.text(item.title),
        when=speech.text(item.when),
        line=speech.text(item.line),
        picture=picture_view(item.picture, speech),
        opens=item.opens,
    )
