"""A number between two bounds in words."""

from __future__ import annotations

from msgspec import Struct

from kiosk.content.blocks.range import Range
from kiosk.present.blocks import block_view
from kiosk.present.blocks.figure import FigureView, figure
from kiosk.present.speech import Speech


class TickView(Struct, frozen=True):
    """A mark on an axis; `at` runs from 0 to 1."""

    at: float
    text: str


class RangeView(FigureView, frozen=True):
    """A band over an axis, its ends in words; `start` and `end` run from 0 to 1."""

    number: str
    low: str
    high: str
    """``""`` where it is the same as `low`."""
    start: float
    end: float
    ticks: tuple[TickView, ...]


@block_view.register
def _(block: Range, speech: Speech) -> RangeView:
    steps = 5 if block.axis % 5 == 0 else 4 if block.axis % 4 == 0 else 1
    marks = (block.axis * step // steps for step in range(steps + 1))
    low, high = speech.number(block.low), speech.number(block.high)
    return RangeView(
        **figure(block, speech),
        number=speech.word("between", low=low, high=high),
        low=low,
        high=high if block.high > block.low else "",
        start=block.low / block.axis,
        end=block.high / block.axis,
        ticks=tuple(TickView(mark / block.axis, speech.number(mark)) for mark in marks),
    )
