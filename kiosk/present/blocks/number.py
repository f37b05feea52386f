"""One large number in words."""

from __future__ import annotations

from kiosk.content.blocks.number import Number
from kiosk.present.blocks import block_view
from kiosk.present.blocks.figure import FigureView, figure
from kiosk.present.speech import Speech


class NumberView(FigureView, frozen=True):
    """One large number."""

    before: str
    number: str
    ending: str
    after: str


@block_view.register
def _(block: Number, speech: Speech) -> NumberView:
    numeral = speech.numeral(block.value, block.bound)
    return NumberView(
        **figure(block, speech),
        before=numeral.before,
        number=numeral.number,
        ending=numeral.ending,
        after=numeral.after,
    )
