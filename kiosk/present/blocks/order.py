"""What lets visitors put the nearest first: a block that no author writes, above items."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from msgspec.structs import replace

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.items import Items
from kiosk.content.model import Page, Town
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.speech import Speech


class Order(Block, frozen=True, kw_only=True):
    """The title of items that have distances from the same town, and in which order they stand."""

    kind: ClassVar[str] = "order"
    leads: ClassVar[bool] = True
    page: str
    town: Town
    nearest: bool


class OrderView(HeadedView, frozen=True):
    """The choice to have the nearest first."""

    page: str
    label: str
    nearest: bool


@block_view.register
def _(block: Order, speech: Speech) -> OrderView:
    return OrderView(
        **heading(block, speech),
        page=block.page,
        label=speech.word("nearest_first", town=speech.plain(block.town.from_)),
        nearest=block.nearest,
    )


def in_order(page: Page, speech: Speech, *, nearest: bool) -> Iterator[Block]:
    """Yield the blocks of a page, with the choice above those items that can be put in order."""
    for block in page.blocks:
        town = speech.content.towns.get(block.town) if isinstance(block, Items) else None
        if town is None or not isinstance(block, Items):
            yield block
            continue
        yield Order(title=block.title, page=page.id, town=town, nearest=nearest)
        yield replace(block.nearest_first if nearest else block, title=None)
