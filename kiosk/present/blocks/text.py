"""Running text in words."""

from __future__ import annotations

from kiosk.content.blocks.text import Text
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.speech import Speech


class TextView(HeadedView, frozen=True):
    """Running text, and the part behind “more”."""

    text: str
    more: str
    more_label: str
    less_label: str


@block_view.register
def _(block: Text, speech: Speech) -> TextView:
    return TextView(
        **heading(block, speech),
        text=speech.running(block.text),
        more=speech.running(block.more),
        more_label=speech.word("more"),
        less_label=speech.word("less"),
    )
