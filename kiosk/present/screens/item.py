"""A card or a period that was opened: a page with one text."""

from __future__ import annotations

from kiosk.content.model import Accent
from kiosk.present.pictures import picture_view
from kiosk.present.rows import plain_row
from kiosk.present.screens import Context, screen_view
from kiosk.present.screens.page import PageView
from kiosk.visit.places import ItemPlace


@screen_view.register
def _(place: ItemPlace, context: Context) -> PageView:
    speech = context.speech
    page = speech.content.page(place.page)
    item = page.item(place.item) if page else None
    if page is None or item is None:
        raise KeyError(place.names)
    return PageView(
        page=page.id,
        item=item.id,
        title=speech.text(item.title),
        line=speech.paragraphs(item.line),
        when=speech.text(item.when),
        accent=page.accent.value,
        lights_out=page.accent is Accent.NIGHT,
        picture=picture_view(item.picture or page.picture, speech),
        blocks=plain_row(speech.running(item.text), note=speech.paragraphs(item.note)),
    )
