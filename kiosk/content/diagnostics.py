"""What is wrong with a content file, where, and how to mend it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from enum import Enum
from pathlib import PurePath

from msgspec import Struct
from msgspec.structs import asdict

#: Longer source lines are shown in part; a press officer's terminal is no wider.
_SHOWN = 100


class Severity(Enum):
    """An error keeps something off the screen; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Subject(Enum):
    """What a warning is about; tools know it by the value. Errors are all `OTHER`."""

    OTHER = "other"
    MISSING_TRANSLATION = "missing-translation"
    DRAFT_TRANSLATION = "draft-translation"
    OLD_FIGURE = "old-figure"
    OLD_PRICES = "old-prices"
    OVER = "over"
    CLOSED = "closed"
    SMALL_PICTURE = "small-picture"
    UNUSED_PICTURE = "unused-picture"
    UNUSED_FILE = "unused-file"
    UNUSED_SOURCE = "unused-source"
    UNUSED_HOURS = "unused-hours"
    UNUSED_TOWN = "unused-town"
    PASSED = "passed"
    MISSING_GLYPH = "missing-glyph"
    LONG_TITLE = "long-title"
    LONG_INVITATION = "long-invitation"
    LONG_CARD = "long-card"
    EMPTY_PAGE = "empty-page"
    QUOTED_OFTEN = "quoted-often"
    LAYOUT = "layout"


#: Warnings that stand for months, until somebody outside reads or publishes something: they come
#: behind what is new, and are counted instead of told. In words, for one and for many.
STANDING = {
    Subject.DRAFT_TRANSLATION: ("language is still a draft", "languages are still a draft"),
    Subject.OLD_FIGURE: (
        "figure is older than twelve months",
        "figures are older than twelve months",
    ),
    Subject.OLD_PRICES: (
        "price list was checked more than twelve months ago",
        "price lists were checked more than twelve months ago",
    ),
}


class Diagnostic(Struct, frozen=True, kw_only=True):
    """One mistake in a file; `line` and `column` count from 1, in characters.

    In a table they are what a spreadsheet counts: the row, and the cell in it.
    """

    file: str
    line: int
    column: int
    severity: Severity
    message: str
    hint: str = ""
    """What to write instead."""
    source_line: str = ""
    subject: Subject = Subject.OTHER
    caret: int | None = None
    """How far along `source_line` the place is, where `column` does not count characters."""

    @property
    def standing(self) -> bool:
        """Whether it stands for months and is no news."""
        return self.subject in STANDING

    @property
    def file_name(self) -> str:
        """The name of the file, without its folder."""
        return PurePath(self.file).name

    def __str__(self) -> str:
        """Return one line that editors can jump to: ``content.yaml:41:7: error: message``."""
        return f"{self.file}:{self.line}:{self.column}: {self.severity.value}: {self.message}"

    def explained(self) -> str:
        """Return that line, below it the source line with a caret, and the hint."""
        lines = [str(self)]
        if self.source_line.strip():
            excerpt, caret = self._excerpt()
            lines += [f"    {excerpt}", f"    {' ' * _width(excerpt[:caret])}^"]
        if self.hint:
            lines.append(f"    {self.hint}")
        return "\n".join(lines)

    def as_dict(self) -> dict[str, str | int]:
        """Return the values for JSON; of a very long source line only the part that matters."""
        values = asdict(self) | {
            "severity": self.severity.value,
            "subject": self.subject.value,
            "source_line": self._excerpt()[0],
        }
        del values["caret"]
        return values

    def _excerpt(self) -> tuple[str, int]:
        """Return what to show of the source line, and how far along it the place is."""
        # Tabs, marks that turn the direction of writing, and what a terminal would obey.
        line = "".join(one if one.isprintable() else " " for one in self.source_line)
        place = min(self.column - 1 if self.caret is None else self.caret, len(line))
        if len(line) <= _SHOWN:
            return line, place
        start = max(0, min(place - _SHOWN // 2, len(line) - _SHOWN))
        before = "…" if start else ""
        after = "…" if start + _SHOWN < len(line) else ""
        return before + line[start : start + _SHOWN] + after, place - start + len(before)


def from_top(found: Iterable[Diagnostic], file: str) -> tuple[Diagnostic, ...]:
    """Return diagnostics in the order of their places: those in `file`, then other files'."""
    return tuple(sorted(found, key=lambda one: (one.file != file, one.file, one.line, one.column)))


def standing(found: Iterable[Diagnostic]) -> dict[str, list[Diagnostic]]:
    """Return the standing ones of `found`, those of a kind under its number in words."""
    of_a_kind = {subject: [one for one in found if one.subject is subject] for subject in STANDING}
    return {
        f"{len(alike)} {STANDING[subject][len(alike) > 1]}": alike
        for subject, alike in of_a_kind.items()
        if alike
    }


def _width(text: str) -> int:
    """Return how many columns of a terminal `text` takes: Chinese characters take two."""
    return sum(
        0 if unicodedata.combining(one) else 1 + (unicodedata.east_asian_width(one) in "WF")
        for one in text
    )
