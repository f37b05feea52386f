"""The notices that are shown beyond their pages."""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from kiosk.content.blocks.notice import Notice
from kiosk.content.model import Content
from kiosk.content.where import Where
from kiosk.present.moment import Moment
from kiosk.present.speech import Speech

ON_HOME = frozenset({Where.HOME, Where.EVERYWHERE})
WAITING = frozenset({Where.EVERYWHERE})


class NoticeLineView(Struct, frozen=True):
    """A notice in words, without its small print; `key` says which it is."""

    key: str
    title: str
    text: str


def notices(content: Content, where: Collection[Where], moment: Moment) -> dict[str, Notice]:
    """Return the notices that stand at one of these, in the order of their pages, by their keys."""
    return {
        f"{page.id} {number}": block
        for page in content.pages
        for number, block in enumerate(page.blocks)
        if isinstance(block, Notice) and block.where in where and moment.within(block.interval())
    }


def notice_lines(found: dict[str, Notice], speech: Speech) -> tuple[NoticeLineView, ...]:
    """Return the views of notices."""
    return tuple(
        NoticeLineView(key, speech.text(notice.title), speech.running(notice.text))
        for key, notice in found.items()
    )
