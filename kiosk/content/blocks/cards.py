"""Cards of equal weight."""

from kiosk.content.blocks.items import Items


class Cards(Items, kind="cards", order=80):
    """Cards of equal weight; those with a `text` open."""

    abreast = 2
