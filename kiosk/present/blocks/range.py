"""A number between two bounds in words."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.blocks.range import Range
from kiosk.present.blocks import block_view
from kiosk.present.blocks.figure import FigureView, figure
from kiosk.present.speech import Speech


@dataclass(frozen=True)
class TickView:
    """A mark on an axis; `at` runs from 0 to 1."""

    at: float
    text: str


@dataclass(frozen=True)
class RangeView(FigureView):
    """A range that floats over an axis; `start` and `end` run from 0 to 1."""

    number: str
    start: float
    end: float
    ticks: tuple[TickView, ...]


@block_view.register
def _(block: Range, speech: Speech) -> RangeView:
    steps = 5 if block.axis % 5 == 0 else 4 if block.axis % 4 == 0 else 1
    marks = (block.axis * step // steps for step in range(steps + 1))
    return RangeView(
        **figure(block, speech),
        number=speech.word("between", low=speech.number(block.low), high=speech.number(block.high)),
        start=block.low / block.axis,
        end=block.high / block.axis,
        ticks=tuple(TickView(mark / block.axis, speech.number(mark)) for mark in marks),
    )
