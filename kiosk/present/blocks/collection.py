"""What leads from a page to the objects of a collection."""

from __future__ import annotations

from kiosk.content.blocks.collection import Collection
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.pictures import picture_view
from kiosk.present.speech import Speech
from kiosk.present.views import PictureView
from kiosk.visit.places import CollectionPlace

#: So many objects are seen before one looks at all of them.
SHOWN = 3


class CollectionView(HeadedView, frozen=True):
    """Some objects, and what leads to all of them: a place with its names."""

    glimpses: tuple[PictureView, ...]
    call: str
    count: str
    kind: str
    names: tuple[str, ...]


@block_view.register
def _(block: Collection, speech: Speech) -> CollectionView:
    place = _place(block, speech)
    pictured = [item.picture for item in block.items if item.picture in speech.content.pictures]
    return CollectionView(
        **heading(block, speech),
        glimpses=tuple(
            picture_view(picture, speech) for picture in list(dict.fromkeys(pictured))[:SHOWN]
        ),
        call=speech.word("see_all_objects"),
        count=speech.word("objects_found", count=speech.number(len(block.items))),
        kind=place.kind,
        names=place.names,
    )


def _place(block: Collection, speech: Speech) -> CollectionPlace:
    found = (
        CollectionPlace(page.id, number)
        for page in speech.content.pages
        for number, one in page.collections.items()
        if one is block
    )
    return next(found, CollectionPlace("", ""))
