"""Rows of little people in words."""

from __future__ import annotations

from kiosk.content.blocks.count import Count
from kiosk.content.blocks.figure import Bound
from kiosk.present.blocks import block_view
from kiosk.present.blocks.figure import FigureView, figure
from kiosk.present.speech import Speech


class CountView(FigureView, frozen=True):
    """A number as rows of people: `solid` of `total` are marked, the next one is begun."""

    before: str
    number: str
    ending: str
    after: str
    total: int
    solid: int
    begun: bool
    part: str
    rest: str
    """What those stand for who are not marked; ``""`` where there are none."""
    legend: str


@block_view.register
def _(block: Count, speech: Speech) -> CountView:
    numeral = speech.numeral(block.value, block.bound)
    total = -(-block.value // block.each)
    solid, more = divmod(block.part, block.each)
    begun = more > 0 or block.part_bound is Bound.OVER
    return CountView(
        **figure(block, speech),
        before=numeral.before,
        number=numeral.number,
        ending=numeral.ending,
        after=numeral.after,
        total=total,
        solid=solid,
        begun=begun,
        part=speech.joined(
            str(speech.numeral(block.part, block.part_bound)), speech.text(block.part_label)
        ),
        rest=speech.text(block.rest) if total > solid + begun else "",
        legend=speech.word("each_stands_for", number=speech.number(block.each)),
    )
