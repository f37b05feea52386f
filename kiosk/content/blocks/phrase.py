"""A phrase to show to somebody who speaks another language."""

from typing import Annotated

from kiosk.content.entry import Entry
from kiosk.content.limits import NOT_EMPTY
from kiosk.content.localised import Localised
from kiosk.content.meanings import Once, Pinyin, Shown


class Phrase(Entry, frozen=True, kw_only=True):
    """What one says, in every language."""

    text: Annotated[Localised, Once()]
    """One short sentence, the same in each language. No two phrases of a page are alike."""
    pinyin: Annotated[str, Shown(), Pinyin()] | None = None
    """How the Chinese is said, in pinyin with its tones (ISO 7098): `Zhège duōshao qián?`. How the
    other languages are said, and Chinese in Russian letters, the kiosk makes by itself."""

    @property
    def key(self) -> str:
        """What it goes by: its words in the first language that it was written in."""
        return next(iter(self.text.by_language.values()))


class PhraseGroup(Entry, frozen=True, kw_only=True):
    """What one says in the same place, such as a shop."""

    title: Localised
    """Where one says it, in a few words."""
    items: Annotated[tuple[Phrase, ...], NOT_EMPTY]
    """The phrases, the most wanted first."""
