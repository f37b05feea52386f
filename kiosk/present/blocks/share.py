"""A percentage in words."""

from __future__ import annotations

from kiosk.content.blocks.share import Share
from kiosk.present.blocks import block_view
from kiosk.present.blocks.figure import FigureView, figure
from kiosk.present.speech import Speech


class ShareView(FigureView, frozen=True):
    """A percentage as ten by ten squares."""

    number: str
    percent: int
    rest: str


@block_view.register
def _(block: Share, speech: Speech) -> ShareView:
    return ShareView(
        **figure(block, speech),
        number=speech.word("percent", number=speech.number(block.percent)),
        percent=block.percent,
        rest=speech.text(block.rest),
    )
