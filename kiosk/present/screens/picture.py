"""A picture over the whole screen, among those that are leafed through."""

from __future__ import annotations

from kiosk.present.pictures import slot_views
from kiosk.present.screens import Context, ScreenView, screen_view
from kiosk.present.views import SlotView
from kiosk.visit.places import PicturePlace


class ViewerView(ScreenView, frozen=True):
    """A picture over the screen, with those to leaf to; `index` is the one that was opened."""

    kind = "viewer"

    pictures: tuple[SlotView, ...]
    index: int
    close: str
    close_name: str
    """The same at more length, to be read out."""
    next: str
    previous: str
    zoom_in: str
    zoom_out: str


@screen_view.register
def _(place: PicturePlace, context: Context) -> ViewerView:
    speech = context.speech
    page = speech.content.page(place.page)
    album = page.album(place.picture, place.item) if page else ()
    return ViewerView(
        pictures=slot_views(album, speech),
        index=album.index(place.picture),
        close=speech.word("close"),
        close_name=speech.word("close_picture"),
        next=speech.word("next_picture"),
        previous=speech.word("previous_picture"),
        zoom_in=speech.word("zoom_in"),
        zoom_out=speech.word("zoom_out"),
    )
