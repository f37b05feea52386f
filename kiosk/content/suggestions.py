"""What an author may have meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

#: Longer than any name; comparing whole paragraphs would take minutes.
_LONGEST = 60
_SHOWN = 12
#: A thousand mistakes are each compared with so many names.
_COMPARED = 200
#: Cyrillic letters, and the Latin ones that nobody can tell from them.
_LOOK_ALIKES = str.maketrans("авекмнорстухіѕј", "abekmhopctyxisj")
#: Countries, and languages in full, for the codes of languages.
_LANGUAGES = {
    "kk": ("kz", "kaz", "kazakh", "qaz"),
    "ru": ("rus", "russian"),
    "zh": ("cn", "ch", "chi", "chn", "cmn", "zho", "chinese", "zh-cn", "zh-hans"),
    "en": ("eng", "english", "gb", "uk", "us", "en-gb", "en-us"),
}
_CODES = {written: code for code, others in _LANGUAGES.items() for written in others}


@lru_cache(maxsize=512)
def closest(written: str, names: tuple[str, ...]) -> str:
    """Return the one of `names` that was probably meant, or nothing."""
    if len(written) > _LONGEST:
        return ""
    plain = _typed_plainly(written).casefold()
    meant = _CODES.get(plain, plain)
    folded = {name.casefold(): name for name in names}
    if meant in folded:
        return folded[meant]
    if len(folded) > _COMPARED:
        alike = [name for name in folded if name[:2] == plain[:2]]
        folded = {name: folded[name] for name in alike[:_COMPARED]}
    close = get_close_matches(plain, folded, n=1)
    return folded[close[0]] if close else ""


def did_you_mean(written: str, names: Iterable[str]) -> str:
    """Return the closest of `names` as a question, else all of them if they are few."""
    known = tuple(name for name in names if name)
    if name := closest(written, known):
        return f"Did you mean `{name}`?{_oddity(written)}"
    if 0 < len(known) <= _SHOWN:
        return f"Known here: {', '.join(f'`{name}`' for name in known)}."
    return ""


def clip(text: str) -> str:
    """Return `text` short enough to stand in a message, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _typed_plainly(written: str) -> str:
    """Return `written` without what nobody sees, and Latin where it looks so."""
    seen = "".join(one for one in written if unicodedata.category(one) != "Cf")
    return seen.translate(_LOOK_ALIKES)


def _oddity(written: str) -> str:
    """Return what is wrong with `written` that one cannot see."""
    for one in written:
        if unicodedata.category(one) == "Cf":
            return f" An invisible character (U+{ord(one):04X}) is in it: type it anew."
        if ord(one) in _LOOK_ALIKES:
            return f" Type it in Latin letters: `{one}` here is a Cyrillic one."
    return ""
