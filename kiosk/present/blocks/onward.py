"""Where a page leads on to: a block that no author writes, at the end of every page."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct

from kiosk.content.blocks.block import Block
from kiosk.content.model import Page
from kiosk.present.blocks import HeadedView, block_view
from kiosk.present.pictures import picture_view
from kiosk.present.speech import Speech
from kiosk.present.views import PictureView
from kiosk.visit.places import PagePlace


class Onward(Block, frozen=True, kw_only=True):
    """What to see next."""

    kind: ClassVar[str] = "onward"
    pages: tuple[Page, ...]


class OfferView(Struct, frozen=True):
    """A place to go on to: the kind and the names by which it opens, and what is seen of it."""

    key: str
    kind: str
    names: tuple[str, ...]
    title: str
    accent: str
    picture: PictureView


class OnwardView(HeadedView, frozen=True):
    """What to see next, as tiles."""

    offers: tuple[OfferView, ...]


@block_view.register
def _(block: Onward, speech: Speech) -> OnwardView:
    return OnwardView(
        title=speech.word("more_pages"),
        note="",
        offers=tuple(_offer(page, speech) for page in block.pages),
    )


def _offer(page: Page, speech: Speech) -> OfferView:
    place = PagePlace(page.id)
    return OfferView(
        key=page.id,
        kind=place.kind,
        names=place.names,
        title=speech.text(page.title),
        accent=page.accent.value,
        picture=picture_view(page.picture, speech),
    )
