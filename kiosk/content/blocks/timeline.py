"""Periods along a line."""

from kiosk.content.blocks.items import Item, Items


class Timeline(Items, kind="timeline", order=90):
    """Periods along a line, in their order, each with `when`; those with a `text` open."""

    def periods(self) -> tuple[Item, ...]:
        """Return the periods, whether or not they open."""
        return self.items
