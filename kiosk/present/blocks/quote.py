"""What somebody said, in words."""

from __future__ import annotations

from kiosk.content.blocks.quote import Quote
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.blocks.attribution import attribution
from kiosk.present.speech import Speech


class QuoteView(HeadedView, frozen=True):
    """What somebody said."""

    mark: str
    """The mark that opens a quotation; empty where the text only tells what was said."""
    text: str
    speaker: str
    role: str
    caption: str


@block_view.register
def _(block: Quote, speech: Speech) -> QuoteView:
    # Where the text falls back to another language, that one decides.
    own = Speech(speech.content, speech.found_in(block.text))
    return QuoteView(
        **heading(block, speech),
        mark="" if own.language in block.reported else own.word("quotation_mark"),
        text=speech.paragraphs(block.text),
        speaker=speech.text(block.speaker),
        role=speech.text(block.role),
        caption=attribution(
            block.source, speech.word("said", date=speech.date(block.as_of)), speech
        ),
    )
