"""Periods in words, row by row."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.blocks.timeline import Timeline
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.blocks.item import ItemView, item_view
from kiosk.present.speech import Speech


@dataclass(frozen=True)
class TimelineView(HeadedView):
    """A row of a timeline: one period."""

    period: ItemView


@block_view.register
def _(block: Timeline, speech: Speech) -> TimelineView:
    return TimelineView(**heading(block, speech), period=item_view(block.items[0], speech))
