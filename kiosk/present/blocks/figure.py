"""What is the same in the views of all figures."""

from __future__ import annotations

from kiosk.content.blocks.figure import Figure
from kiosk.present.blocks import HeadedView, heading
from kiosk.present.blocks.attribution import attribution
from kiosk.present.speech import Speech


class FigureView(HeadedView, frozen=True):
    """What stands around every figure: what it counts and who says so, when."""

    label: str
    caption: str


def figure(block: Figure, speech: Speech) -> dict[str, str]:
    """Return the fields of `FigureView`."""
    reported = speech.word("reported", period=block.period, date=speech.date(block.as_of))
    return {
        **heading(block, speech),
        "label": speech.paragraphs(block.label),
        "caption": attribution(block.source, reported, speech),
    }
