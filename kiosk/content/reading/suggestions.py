"""What an author may have meant."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection
from difflib import get_close_matches
from functools import lru_cache
from itertools import islice

#: Longer than any name; comparing whole paragraphs would take minutes.
_LONGEST = 60
#: As many kinds of block or of service as there are can be named.
_SHOWN = 24
#: A thousand mistakes are each compared with so many names.
_COMPARED = 200
#: Among more names it takes too long to find any.
_MOST = 10_000
#: Cyrillic letters, and the Latin ones that nobody can tell from them.
_LOOK_ALIKES = str.maketrans("авекмнорстухіѕј", "abekmhopctyxisj")
#: Countries, and languages in full, for the codes of languages.
_LANGUAGES = {
    "kk": ("kz", "kaz", "kazakh", "qaz"),
    "ru": ("rus", "russian"),
    "zh": ("cn", "ch", "chi", "chn", "cmn", "zho", "chinese", "zh-cn", "zh-hans"),
    "en": ("eng", "english", "gb", "uk", "us", "en-gb", "en-us"),
}
#: What people call a kind of block or of service, for those whose name is nearer to another one's.
_KINDS = {
    "gallery": ("photo", "photos", "pictures", "images"),
    "toilets": ("wc", "restroom", "restrooms", "bathroom", "lavatory"),
    "lift": ("elevator", "elevators", "lifts"),
    "food": ("cafe", "restaurant", "canteen"),
    "lockers": ("luggage", "left-luggage", "baggage"),
    "cash-machine": ("atm", "cashpoint"),
    "wifi": ("internet",),
}
_MEANT = {written: meant for meant, others in (_LANGUAGES | _KINDS).items() for written in others}


@lru_cache(maxsize=32)
def closest(written: str, names: tuple[str, ...]) -> str:
    """Return the one of `names` that was probably meant, or nothing."""
    if len(written) > _LONGEST:
        return ""
    plain = _typed_plainly(written).casefold()
    meant = _MEANT.get(plain, plain)
    folded = _alike(names, meant[:2])
    if meant in folded:
        return folded[meant]
    close = get_close_matches(plain, folded, n=1)
    return folded[close[0]] if close else ""


def _alike(names: tuple[str, ...], start: str) -> dict[str, str]:
    """Return the names by their small letters; of very many those that begin with `start`."""
    if len(names) <= _COMPARED:
        return {name.casefold(): name for name in names}
    return dict(islice(_by_start(names).get(start, {}).items(), _COMPARED))


@lru_cache(maxsize=8)
def _by_start(names: tuple[str, ...]) -> dict[str, dict[str, str]]:
    grouped: dict[str, dict[str, str]] = defaultdict(dict)
    for name in names:
        folded = name.casefold()
        grouped[folded[:2]][folded] = name
    return grouped


def did_you_mean(written: str, names: Collection[str], otherwise: str = "") -> str:
    """Return the closest of `names` as a question, else `otherwise`, and all if they are few."""
    if len(names) > _MOST:
        return otherwise
    known = tuple(names)
    if name := closest(written, known):
        return f"Did you mean `{name}`?{_oddity(written)}"
    if 0 < len(known) <= _SHOWN:
        all_names = f"Known here: {', '.join(f'`{name}`' for name in known)}."
        return f"{otherwise} {all_names}".lstrip()
    return otherwise


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
