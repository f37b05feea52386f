"""What an author may have meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

#: Longer than any name; comparing whole paragraphs would take minutes.
_LONGEST = 60
_SHOWN = 12


@lru_cache(maxsize=512)
def closest(written: str, names: tuple[str, ...]) -> str:
    """Return the one of `names` that was probably meant, or nothing."""
    folded = {name.casefold(): name for name in names}
    close = get_close_matches(written.casefold(), folded, n=1) if len(written) <= _LONGEST else ()
    return folded[close[0]] if close else ""


def did_you_mean(written: str, names: Iterable[str]) -> str:
    """Return the closest of `names` as a question, else all of them if they are few."""
    known = tuple(name for name in names if name)
    if name := closest(written, known):
        return f"Did you mean `{name}`?"
    if 0 < len(known) <= _SHOWN:
        return f"Known here: {', '.join(f'`{name}`' for name in known)}."
    return ""


def clip(text: str) -> str:
    """Return `text` short enough to stand in a message, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
