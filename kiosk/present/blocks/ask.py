"""What the staff know, in words."""

from __future__ import annotations

from msgspec import Struct

from kiosk.content.blocks.ask import Ask
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.speech import Speech
from kiosk.present.typography import NO_BREAK_SPACE

#: So many characters of a topic stay on one line, however large the text is.
_WHOLE = 20


class TopicView(Struct, frozen=True):
    """Something to ask about, with its answer if there is one."""

    title: str
    answer: str


class AskView(HeadedView, frozen=True):
    """What visitors ask: the topics that have an answer, and in one line those for the staff."""

    topics: tuple[TopicView, ...]
    ask: str


@block_view.register
def _(block: Ask, speech: Speech) -> AskView:
    return AskView(
        **heading(block, speech),
        topics=tuple(
            TopicView(speech.text(topic.title), speech.running(topic.answer))
            for topic in block.topics
            if topic.answer
        ),
        ask=_ask([speech.plain(topic.title) for topic in block.topics if not topic.answer], speech),
    )


def _ask(topics: list[str], speech: Speech) -> str:
    if not topics:
        return ""
    # As they are written: what begins with a capital may be a name. Short ones end no line within.
    whole = [one if len(one) > _WHOLE else one.replace(" ", NO_BREAK_SPACE) for one in topics]
    return speech.word("staff_know", topics=speech.word("between_topics").join(whole))
