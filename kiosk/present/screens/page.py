"""A page: its picture, its title and its blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.model import Accent
from kiosk.present.pictures import picture_view
from kiosk.present.rows import Rows, plain_row
from kiosk.present.screens import Context, ScreenView, screen_view
from kiosk.present.views import BlockView, PictureView
from kiosk.visit.places import PagePlace


@dataclass(frozen=True)
class PageView(ScreenView, kind="page", ahead=2):
    """A page, or an opened item of one."""

    page: str
    item: str
    """The id of the item; ``""`` where it is the page itself."""
    title: str
    line: str
    when: str
    accent: str
    lights_out: bool
    """It is shown in the dark, as in the cinema."""
    picture: PictureView
    blocks: Sequence[BlockView]


@screen_view.register
def _(place: PagePlace, context: Context) -> PageView:
    speech = context.speech
    page = speech.content.page(place.page)
    if page is None:
        raise KeyError(place.page)
    return PageView(
        page=page.id,
        item="",
        title=speech.text(page.title),
        line=speech.paragraphs(page.line),
        when="",
        accent=page.accent.value,
        lights_out=page.accent is Accent.NIGHT,
        picture=picture_view(page.picture, speech),
        blocks=Rows(page.blocks, speech) or plain_row(speech.word("page_empty")),
    )
