"""Periods in words, row by row."""

from __future__ import annotations

from msgspec import field
from msgspec.structs import replace

from kiosk.content.blocks.items import Item
from kiosk.content.blocks.timeline import Timeline
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.blocks.item import ItemView, item_view
from kiosk.present.speech import Speech


class TimelineView(HeadedView, frozen=True):
    """A row of a timeline: one period, or of two lanes one of either at most."""

    period: ItemView
    beside: ItemView = field(default_factory=ItemView)
    """Of the second lane."""
    laned: bool = False


@block_view.register
def _(block: Timeline, speech: Speech) -> TimelineView:
    lanes = {block.beside(item): _period(block, item, speech) for item in block.items}
    return TimelineView(
        **heading(block, speech),
        period=lanes.get(False, ItemView()),
        beside=lanes.get(True, ItemView()),
        laned=block.begins() is not None,
    )


def _period(block: Timeline, item: Item, speech: Speech) -> ItemView:
    view = item_view(item, speech)
    lane = block.lane(item)
    if lane is None:
        return view
    title = speech.text(lane.title)
    said = speech.word("lane_background", lane=title) if lane.background else title
    return replace(view, lane=said)
