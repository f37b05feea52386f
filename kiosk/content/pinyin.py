"""Pinyin (ISO 7098): which syllables there are, and what they are in Russian letters.

Those are of the Palladius system, in which Russian writes Chinese names and words. It goes syllable
by syllable, so that nobody need write it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

_TONES = dict.fromkeys(map(ord, "\u0304\u0301\u030c\u0300"))
#: With the digits of those who write tones so: that is no pinyin.
_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’][^\W_]+)*")
_APOSTROPHE = re.compile("['’]")
_VOWELS = "aoe"
_LONGEST = len("zhuang")

_INITIALS = {
    "b": "б",
    "p": "п",
    "m": "м",
    "f": "ф",
    "d": "д",
    "t": "т",
    "n": "н",
    "l": "л",
    "g": "г",
    "k": "к",
    "h": "х",
    "j": "цз",
    "q": "ц",
    "x": "с",
    "zh": "чж",
    "ch": "ч",
    "sh": "ш",
    "r": "ж",
    "z": "цз",
    "c": "ц",
    "s": "с",
}
_FINALS = {
    "a": "а",
    "o": "о",
    "e": "э",
    "ai": "ай",
    "ei": "эй",
    "ao": "ао",
    "ou": "оу",
    "an": "ань",
    "en": "энь",
    "ang": "ан",
    "eng": "эн",
    "ong": "ун",
    "i": "и",
    "ia": "я",
    "ie": "е",
    "iao": "яо",
    "iu": "ю",
    "ian": "янь",
    "in": "инь",
    "iang": "ян",
    "ing": "ин",
    "iong": "юн",
    "u": "у",
    "ua": "уа",
    "uo": "о",
    "uai": "уай",
    "ui": "уй",
    "uan": "уань",
    "un": "унь",
    "uang": "уан",
    "ü": "юй",
    "üe": "юэ",
    "üan": "юань",
    "ün": "юнь",
}
#: Which finals stand after which initials.
_PAIRS = {
    "b": "a o ai ei ao an en ang eng i ie iao ian in ing u",
    "p": "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
    "m": "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
    "f": "a o ei ou an en ang eng u",
    "d": "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
    "t": "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
    "n": "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ü üe",
    "l": "a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe",
    "g": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "k": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "h": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "j": "i ia ie iao iu ian in iang ing iong",
    "q": "i ia ie iao iu ian in iang ing iong",
    "x": "i ia ie iao iu ian in iang ing iong",
    "zh": "a e ai ei ao ou an en ang eng ong i u ua uo uai ui uan un uang",
    "ch": "a e ai ao ou an en ang eng ong i u ua uo uai ui uan un uang",
    "sh": "a e ai ei ao ou an en ang eng i u ua uo uai ui uan un uang",
    "r": "e ao ou an en ang eng ong i u ua uo ui uan un",
    "z": "a e ai ei ao ou an en ang eng ong i u uo ui uan un",
    "c": "a e ai ao ou an en ang eng ong i u uo ui uan un",
    "s": "a e ai ao ou an en ang eng ong i u uo ui uan un",
}
#: Those without an initial, and those that are otherwise than their parts.
_OTHERS = {
    "a": "а",
    "ai": "ай",
    "an": "ань",
    "ang": "ан",
    "ao": "ао",
    "e": "э",
    "ei": "эй",
    "en": "энь",
    "eng": "эн",
    "er": "эр",
    "o": "о",
    "ou": "оу",
    "ya": "я",
    "yan": "янь",
    "yang": "ян",
    "yao": "яо",
    "ye": "е",
    "yi": "и",
    "yin": "инь",
    "ying": "ин",
    "yo": "йо",
    "yong": "юн",
    "you": "ю",
    "yu": "юй",
    "yuan": "юань",
    "yue": "юэ",
    "yun": "юнь",
    "wa": "ва",
    "wai": "вай",
    "wan": "вань",
    "wang": "ван",
    "wei": "вэй",
    "wen": "вэнь",
    "weng": "вэн",
    "wo": "во",
    "wu": "у",
    "hui": "хуэй",
    "zi": "цзы",
    "ci": "цы",
    "si": "сы",
}


@cache
def _syllables() -> dict[str, str]:
    """Return the syllables without their tones, in Russian letters."""
    regular = {
        initial + final: _INITIALS[initial] + _FINALS[final]
        for initial, finals in _PAIRS.items()
        for final in finals.split()
    }
    # After these, ü is written without its dots.
    dotless = {
        initial + final.replace("ü", "u"): _INITIALS[initial] + _FINALS[final]
        for initial in "jqx"
        for final in ("ü", "üe", "üan", "ün")
    }
    return regular | dotless | _OTHERS


def syllables(word: str) -> tuple[str, ...]:
    """Return the syllables of a word of pinyin without their tones; none if it is none.

    One that begins with a, o or e within a word has an apostrophe before it, so there is one way.
    """
    found: list[str] = []
    for part in _APOSTROPHE.split(_toneless(word)):
        here = next(_parted(part), None)
        if here is None:
            return ()
        found += here
    return tuple(found)


def unreadable(text: str) -> tuple[str, ...]:
    """Return the words of `text` that are not pinyin."""
    return tuple(word for word in _WORD.findall(text) if not syllables(word))


def palladius(text: str) -> str:
    """Return pinyin in Russian letters, by the Palladius system; what is no pinyin stays."""
    return _WORD.sub(lambda found: _in_russian(found[0]), unicodedata.normalize("NFC", text))


def _in_russian(word: str) -> str:
    known = _syllables()
    russian = ""
    before = ""
    for syllable in syllables(word) or (word,):
        # Чанъань: the n of Chang would be one with the a.
        russian += "ъ" if before.endswith("ng") and syllable[0] in _VOWELS else ""
        russian += known.get(syllable, "р" if syllable == "r" else syllable)
        before = syllable
    return russian[:1].upper() + russian[1:] if word[0].isupper() else russian


def _toneless(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.lower()).translate(_TONES)
    return unicodedata.normalize("NFC", plain)


def _parted(letters: str, *, within: bool = False) -> Iterator[tuple[str, ...]]:
    """Yield the ways in which letters without an apostrophe are syllables, longest first."""
    if not letters:
        yield ()
    elif within and letters == "r":
        # It ends the syllable before it: nǎr.
        yield ("r",)
    elif not within or letters[0] not in _VOWELS:
        for length in range(_LONGEST, 0, -1):
            if letters[:length] in _syllables():
                for rest in _parted(letters[length:], within=True):
                    yield letters[:length], *rest
