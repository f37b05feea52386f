"""A card, a period or an object that was opened: a page with one text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.content.blocks.items import Detail, Item
from kiosk.content.model import Accent, Page
from kiosk.present.blocks.facts import facts
from kiosk.present.blocks.item import item_facts
from kiosk.present.pictures import picture_view
from kiosk.present.rows import Rows, fact_row, plain_row
from kiosk.present.screens import Context, screen_view
from kiosk.present.screens.page import PageView, SiblingView
from kiosk.present.speech import Speech
from kiosk.present.views import BlockView
from kiosk.visit.places import ItemPlace, Place


@screen_view.register
def _(place: ItemPlace, context: Context) -> PageView:
    page = context.speech.content.page(place.page)
    if page is None or page.item(place.item) is None:
        raise KeyError(place.names)
    beside, number = page.siblings(place.item, nearest=context.nearest)
    return opened_item(
        page, beside, number, lambda item_id: ItemPlace(page.id, item_id), context.speech
    )


def opened_item(
    page: Page,
    beside: Sequence[Detail],
    number: int,
    place_of: Callable[[str], Place],
    speech: Speech,
) -> PageView:
    """Return what is to be seen of one of the items that stand beside each other.

    `place_of` returns the place of another one by its id.
    """
    item, count = beside[number], len(beside)

    def sibling(word: str, found: Sequence[Detail]) -> SiblingView:
        if not found:
            return SiblingView()
        place, title = place_of(found[0].id), speech.plain(found[0].title)
        return SiblingView(found[0].id, speech.word(word, title=title), place.kind, place.names)

    return PageView(
        page=page.id,
        item=item.id,
        title=speech.text(item.title),
        line=speech.running(item.line),
        when=speech.text(item.when),
        accent=page.accent.value,
        lights_out=page.accent is Accent.NIGHT,
        picture=picture_view(item.picture or page.picture, speech),
        blocks=tuple(_rows(page, item, speech)),
        read_on=speech.word("read_on"),
        position=speech.word("out_of", index=number + 1, count=count) if count > 1 else "",
        previous=sibling("previous_item", beside[:number][-1:]),
        next=sibling("next_item", beside[number + 1 : number + 2]),
    )


def _rows(page: Page, item: Detail, speech: Speech) -> Sequence[BlockView]:
    way = fact_row(item_facts(item, speech)) if isinstance(item, Item) else ()
    text, note = speech.running(item.text), speech.paragraphs(item.note)
    words = plain_row(text, note) if text or note else ()
    return (*way, *words, *Rows((facts(page, item, speech),), speech))
