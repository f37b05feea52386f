"""Cards of equal weight."""

from kiosk.content.blocks.items import Items


class Cards(Items, frozen=True, kw_only=True):
    """Cards of equal weight; those with a `text` open."""

    kind = "cards"
    order = 80
    abreast = 2
