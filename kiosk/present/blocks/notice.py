"""Something not to be missed, in words."""

from __future__ import annotations

from kiosk.content.blocks.notice import Notice
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.speech import Speech


class NoticeView(HeadedView, frozen=True):
    """Something not to be missed."""

    text: str


@block_view.register
def _(block: Notice, speech: Speech) -> NoticeView:
    return NoticeView(**heading(block, speech), text=speech.running(block.text))
