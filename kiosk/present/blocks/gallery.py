"""Pictures to leaf through, in words."""

from __future__ import annotations

from kiosk.content.blocks.gallery import Gallery
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.pictures import slot_views
from kiosk.present.speech import Speech
from kiosk.present.views import SlotView


class GalleryView(HeadedView, frozen=True):
    """Pictures to leaf through."""

    pictures: tuple[SlotView, ...]
    open_label: str
    next_label: str
    previous_label: str


@block_view.register
def _(block: Gallery, speech: Speech) -> GalleryView:
    return GalleryView(
        **heading(block, speech),
        pictures=slot_views(block.album(), speech),
        open_label=speech.word("open_picture"),
        next_label=speech.word("next_picture"),
        previous_label=speech.word("previous_picture"),
    )
