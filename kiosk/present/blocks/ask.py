"""What the staff know, in words."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.blocks.ask import Ask
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.speech import Speech


@dataclass(frozen=True)
class TopicView:
    """Something to ask about, with its answer if there is one."""

    title: str
    answer: str


@dataclass(frozen=True)
class AskView(HeadedView):
    """What the staff know; `ask` says whom to ask for what has no answer here."""

    topics: tuple[TopicView, ...]
    ask: str


@block_view.register
def _(block: Ask, speech: Speech) -> AskView:
    answered = all(topic.answer for topic in block.topics)
    return AskView(
        **heading(block, speech),
        topics=tuple(
            TopicView(speech.text(topic.title), speech.running(topic.answer))
            for topic in block.topics
        ),
        ask="" if answered else speech.word("ask_staff"),
    )
