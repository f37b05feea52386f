"""In which languages a phrase is shown, and how it is said there.

That is written in letters that the visitor reads, by a named system. Chinese is written in pinyin
(ISO 7098), and for those who read Russian letters by the Palladius system. Kazakh and Russian are
romanised by BGN/PCGN 1979 and 1947 for those who do not
(https://www.gov.uk/government/publications/romanization-systems), without the points that those
may put between letters. English has no such system, and its spelling is read by many.
"""

from __future__ import annotations

import re

from msgspec import Struct

from kiosk.content.blocks.phrase import Phrase
from kiosk.content.pinyin import palladius, unreadable
from kiosk.present.speech import Speech

#: Languages that are written in Russian letters, or in more than those.
_CYRILLIC = frozenset({"kk", "ru"})

_SHARED = {
    "а": "a",
    "б": "b",
    "в": "v",
    "г": "g",
    "д": "d",
    "е": "e",
    "ж": "zh",
    "з": "z",
    "й": "y",
    "к": "k",
    "л": "l",
    "м": "m",
    "н": "n",
    "о": "o",
    "п": "p",
    "р": "r",
    "с": "s",
    "т": "t",
    "ф": "f",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "”",
    "ы": "y",
    "ь": "’",
    "ю": "yu",
    "я": "ya",
}
_LETTERS = {
    "kk": _SHARED
    | {"ә": "ä", "ғ": "gh", "ё": "yo", "и": "ī", "қ": "q", "ң": "ng", "ө": "ö", "у": "ū"}
    | {"ұ": "u", "ү": "ü", "һ": "h", "і": "i", "э": "ė"},
    "ru": _SHARED | {"ё": "ë", "и": "i", "у": "u", "э": "e"},
}
_YEARS = {"kk": 1979, "ru": 1947}
#: Russian е and ё at the beginning of a word, and after these, have a y before them.
_Y_BEFORE = re.compile(r"(?<![^\W\d_])[её]|(?<=[аеёиоуыэюяйъь])[её]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


class Saying(Struct, frozen=True):
    """How it is said, and by which system that is written; empty where there is no sure way."""

    words: str = ""
    system: str = ""


def others(phrase: Phrase, speech: Speech) -> tuple[str, ...]:
    """Return the languages in which a phrase can be shown, in the order of the buttons.

    The one in which the visitor reads it is not among them.
    """
    own = speech.found_in(phrase.text)
    codes = (language.code for language in speech.content.languages)
    return tuple(code for code in codes if code != own and code in phrase.text.by_language)


def first_other(phrase: Phrase, speech: Speech) -> str:
    """Return the language in which a phrase is shown at first; ``""`` if there is no other.

    It is one that is written otherwise than the visitor's: who reads the same letters as somebody
    else gets along with them. A Kazakh shows Chinese, and a Chinese visitor Kazakh.
    """
    codes = others(phrase, speech)
    own = _script(speech.found_in(phrase.text))
    return next((code for code in codes if _script(code) != own), next(iter(codes), ""))


def saying(phrase: Phrase, language: str, speech: Speech) -> Saying:
    """Return how `phrase` is said in `language`, for the visitor who reads that of `speech`."""
    reads_cyrillic = speech.language in _CYRILLIC
    if language == "zh" and phrase.pinyin and not unreadable(phrase.pinyin):
        if reads_cyrillic:
            return Saying(palladius(phrase.pinyin), speech.word("palladius"))
        return Saying(phrase.pinyin, speech.word("pinyin"))
    if language in _CYRILLIC and not reads_cyrillic:
        text = phrase.text.by_language[language]
        return Saying(romanised(text, language), speech.word("romanised", year=_YEARS[language]))
    return Saying()


def romanised(text: str, language: str) -> str:
    """Return Kazakh or Russian in Latin letters."""
    if language == "ru":
        text = _Y_BEFORE.sub(_with_y, text)
    return _WORD.sub(lambda found: _in_latin(found[0], _LETTERS[language]), text)


def _with_y(found: re.Match[str]) -> str:
    return ("y" if found[0].islower() else "Y") + found[0].lower()


def _in_latin(word: str, letters: dict[str, str]) -> str:
    latin = "".join(letters.get(letter, letter) for letter in word.lower())
    return latin[:1].upper() + latin[1:] if word[0].isupper() else latin


def _script(language: str) -> str:
    """Return what a language is written in, as CLDR has it: `Cyrl`, `Hans`."""
    from babel.core import get_global, parse_locale

    likely = get_global("likely_subtags").get(language.replace("-", "_"), language)
    return parse_locale(likely)[2] or language
