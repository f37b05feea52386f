"""What a page leaves open, among what the staff can tell."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.content.blocks.ask import Ask, Topic
from kiosk.content.blocks.block import Block
from kiosk.present.speech import Speech


def told_by_staff(blocks: tuple[Block, ...], speech: Speech) -> tuple[Block, ...]:
    """Return the blocks of a page with what they leave open among what the staff can tell.

    It joins the last block of topics, unless one of those has the same title in this language. A
    page that has no such block gets one at its end.
    """
    names = dict.fromkeys(name for block in blocks for name in block.left_open())
    if not names:
        return blocks
    asks = [block for block in blocks if isinstance(block, Ask)]
    known = {speech.plain(topic.title).casefold() for block in asks for topic in block.topics}
    titles = [speech.content.words[name] for name in names]
    topics = tuple(
        Topic(title=title) for title in titles if speech.plain(title).casefold() not in known
    )
    if not asks:
        return (*blocks, Ask(topics=topics))
    last = asks[-1]
    joined = replace(last, topics=last.topics + topics)
    return tuple(joined if block is last else block for block in blocks)
