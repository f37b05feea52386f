"""A card or a period that was opened: a page with one text."""

from __future__ import annotations

from kiosk.content.blocks.items import Item
from kiosk.content.model import Accent
from kiosk.present.pictures import picture_view
from kiosk.present.rows import plain_row
from kiosk.present.screens import Context, screen_view
from kiosk.present.screens.page import PageView, SiblingView
from kiosk.present.speech import Speech
from kiosk.visit.places import ItemPlace


@screen_view.register
def _(place: ItemPlace, context: Context) -> PageView:
    speech = context.speech
    page = speech.content.page(place.page)
    item = page.item(place.item) if page else None
    if page is None or item is None:
        raise KeyError(place.names)
    siblings, number = page.siblings(item.id)
    count = len(siblings)
    return PageView(
        page=page.id,
        item=item.id,
        title=speech.text(item.title),
        line=speech.running(item.line),
        when=speech.text(item.when),
        accent=page.accent.value,
        lights_out=page.accent is Accent.NIGHT,
        picture=picture_view(item.picture or page.picture, speech),
        blocks=plain_row(speech.running(item.text), speech.paragraphs(item.note)),
        read_on=speech.word("read_on"),
        position=speech.word("out_of", index=number + 1, count=count) if count > 1 else "",
        previous=_sibling("previous_item", siblings[:number][-1:], speech),
        next=_sibling("next_item", siblings[number + 1 : number + 2], speech),
    )


def _sibling(word: str, beside: tuple[Item, ...], speech: Speech) -> SiblingView:
    return next(
        (SiblingView(one.id, speech.word(word, title=speech.plain(one.title))) for one in beside),
        SiblingView(),
    )
