"""Phrases to show, in words."""

from __future__ import annotations

from msgspec import Struct

from kiosk.content.blocks.phrase import Phrase, PhraseGroup
from kiosk.content.blocks.phrases import Phrases
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.saying import first_other
from kiosk.present.speech import Speech
from kiosk.present.typography import typeset


class PhraseLineView(Struct, frozen=True):
    """A phrase, and the same beside it in the language that most others are likely to read."""

    key: str
    words: str
    other: str
    other_language: str
    call: str
    """What a touch does, to be read out."""


class PhraseGroupView(Struct, frozen=True):
    """A group of phrases under its title."""

    title: str
    phrases: tuple[PhraseLineView, ...]


class PhrasesView(HeadedView, frozen=True):
    """Phrases to show, group by group; `hint` says what a touch does."""

    hint: str
    groups: tuple[PhraseGroupView, ...]


@block_view.register
def _(block: Phrases, speech: Speech) -> PhrasesView:
    return PhrasesView(
        **heading(block, speech),
        hint=speech.word("touch_to_show"),
        groups=tuple(_group(group, speech) for group in block.groups),
    )


def _group(group: PhraseGroup, speech: Speech) -> PhraseGroupView:
    lines = tuple(_line(phrase, speech) for phrase in group.items)
    return PhraseGroupView(title=speech.text(group.title), phrases=lines)


def _line(phrase: Phrase, speech: Speech) -> PhraseLineView:
    words = speech.text(phrase.text)
    other = first_other(phrase, speech)
    return PhraseLineView(
        key=phrase.key,
        words=words,
        other=typeset(phrase.text.by_language.get(other, "")),
        other_language=other,
        call=f"{words} {speech.word('show_large')}",
    )
