"""Cards in words, row by row."""

from __future__ import annotations

from kiosk.content.blocks.cards import Cards
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.blocks.item import ItemView, item_view
from kiosk.present.speech import Speech


class CardsView(HeadedView, frozen=True):
    """A row of cards: two abreast, or the first alone."""

    first: ItemView
    second: ItemView


@block_view.register
def _(block: Cards, speech: Speech) -> CardsView:
    first, second = (*(item_view(item, speech) for item in block.items), ItemView())[:2]
    return CardsView(**heading(block, speech), first=first, second=second)
