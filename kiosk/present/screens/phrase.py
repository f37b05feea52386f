"""A phrase over the whole screen, to be shown to somebody who speaks another language."""

from __future__ import annotations

from msgspec import Struct

from kiosk.present.saying import first_other, others, saying
from kiosk.present.screens import Context, ScreenView, screen_view
from kiosk.present.typography import typeset
from kiosk.visit.places import PhrasePlace


class ShownView(Struct, frozen=True):
    """A phrase in one of the other languages; `key` is the code of that."""

    key: str
    name: str
    text: str
    said: str
    """How it is said, in letters that the visitor reads; ``""`` where there is no sure way."""
    system: str
    """By which system that is written."""


class PhraseView(ScreenView, frozen=True):
    """A phrase as the visitor reads it, and in the other languages, of which one is shown."""

    kind = "phrase"
    ahead = 1

    text: str
    shown: tuple[ShownView, ...]
    first: str
    """The code of the language to show as long as the visitor has chosen none."""
    choose: str
    close: str


@screen_view.register
def _(place: PhrasePlace, context: Context) -> PhraseView:
    speech = context.speech
    phrase = speech.content.phrase(place.phrase)
    if phrase is None:
        raise KeyError(place.names)
    names = {language.code: language.name for language in speech.content.languages}
    said = {code: saying(phrase, code, speech) for code in others(phrase, speech)}
    return PhraseView(
        text=speech.text(phrase.text),
        shown=tuple(
            ShownView(
                key=code,
                name=names[code],
                text=typeset(phrase.text.by_language[code]),
                said=one.words,
                system=one.system,
            )
            for code, one in said.items()
        ),
        first=first_other(phrase, speech),
        choose=speech.word("choose_shown"),
        close=speech.word("close"),
    )
