"""What of a text can be read: what nobody sees or knows is taken out, letters are put together.

What is taken out are controls, marks of byte order, the gaps that objects leave, and characters
without a meaning: those for private use, which Word's and PDF's own fonts need and the kiosk's
icons have, and those that Unicode says are none. What ends a line where no editor does, such as the
line break of a presentation, becomes a space.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

from msgspec import Struct

_NO_CHARACTERS = "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0xF0000, 0x10000)
)
#: What has more is no text, or an attack.
MOST_TAKEN = 10_000
_LINE_ENDS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_PRIVATE, _FAR_PRIVATE = "\ue000-\uf8ff", "\U000f0000-\U0010ffff"
_CONTROLS = (
    "\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ufeff\ufffc\ufffe\uffff\ufdd0-\ufdef\ud800-\udfff"
)
_COMMON = re.compile(f"[{_CONTROLS}{_LINE_ENDS}{_PRIVATE}]")
_UNREADABLE = re.compile(f"{_COMMON.pattern[:-1]}{_FAR_PRIVATE}{_NO_CHARACTERS}]")
_RARE = re.compile("[\U00010000-\U0010ffff]")
#: An escape that names no character, for which YAML refuses the file, two that are one in JSON, and
#: any other, so that a backslash which is itself escaped is not taken for the beginning of one.
_ESCAPE = re.compile(
    r"(?P<pair>\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|(?P<none>\\(?:u[dD][89a-fA-F][0-9a-fA-F]{2}|U(?!0010|000[0-9a-fA-F])[0-9a-fA-F]{8}))"
    r"|\\."
)
_EITHER = re.compile(f"(?P<raw>{_UNREADABLE.pattern})|{_ESCAPE.pattern}", re.DOTALL)
#: Unicode takes each for another character, and fonts draw it otherwise.
_COMPATIBILITY = re.compile("([\uf900-\ufaff\U0002f800-\U0002fa1f]+)")


class Taken(Struct, frozen=True):
    """What was taken out of a text, and where it stands there, in characters."""

    offset: int
    text: str


class Readable(Struct, frozen=True):
    """What of a text can be read, and where each part of it stands in the text."""

    text: str
    taken: tuple[Taken, ...] = ()
    _places: tuple[int, ...] = ()
    _shifts: tuple[int, ...] = ()

    @classmethod
    def of(cls, raw: str) -> Readable:
        """Return what of `raw` can be read."""
        if unreadable(raw) is None and "\\u" not in raw and "\\U" not in raw:
            return cls(raw)
        pieces: list[str] = []
        taken: list[Taken] = []
        places: list[int] = []
        shifts: list[int] = []
        end, length = 0, 0
        for found in _EITHER.finditer(raw):
            if found.lastgroup is None:
                continue
            if len(taken) > MOST_TAKEN:
                break
            new = _in_its_place(found)
            pieces += [raw[end : found.start()], new]
            length += found.start() - end + len(new)
            end = found.end()
            places.append(length)
            shifts.append(end - length)
            if found.lastgroup != "pair":
                taken.append(Taken(found.start(), found.group()))
        return cls("".join([*pieces, raw[end:]]), tuple(taken), tuple(places), tuple(shifts))

    def origin(self, offset: int) -> int:
        """Return where in the text the character stands that is at `offset` here."""
        if not self._places:
            return offset
        before = bisect_right(self._places, offset)
        return offset + (self._shifts[before - 1] if before else 0)


def unreadable(text: str) -> str | None:
    """Return the first character of `text` that nobody can read, if there is one."""
    # Looked for among all planes of Unicode it takes ten times as long.
    pattern = _UNREADABLE if _RARE.search(text) else _COMMON
    found = pattern.search(text)
    return found.group() if found else None


def readable(text: str) -> str:
    """Return `text` without what nobody can read."""
    return _UNREADABLE.sub(_in_its_place, text)


def composed(text: str) -> str:
    """Return `text` with letters and their marks as one character where there is one (NFC).

    A font that has the letter й need not have the mark of which it can be made.
    """
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text
    parts = _COMPATIBILITY.split(text)
    parts[::2] = [unicodedata.normalize("NFC", part) for part in parts[::2]]
    return "".join(parts)


def why_unreadable(found: str) -> tuple[str, str]:
    """Return what is wrong with what was taken out, and what to do."""
    if len(found) > 1:
        return f"`{found}` is no character", "It is left out. Delete it, or paste the sign itself."
    code = f"U+{ord(found):04X}"
    if found in _LINE_ENDS:
        message = f"a line end that no editor shows ({code})"
        return message, "It is shown as a space. Type one in its place, or begin a new line."
    if unicodedata.category(found) == "Co":
        message = f"a character of some other program's font ({code}), which nobody can read"
        return message, "It is left out. Delete it, or type the sign that was meant, such as •."
    message = f"a character that cannot be shown ({code})"
    return message, "It is left out. Delete it: it is beside the letter at this place."


def _in_its_place(found: re.Match[str]) -> str:
    text = found.group()
    if len(text) == len(r"\ud83d\ude00"):
        return bytes.fromhex(text[2:6] + text[8:]).decode("utf-16-be")
    return " " if text in _LINE_ENDS else ""
