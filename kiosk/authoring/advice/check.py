"""`kiosk check`: what there is to say about a content file, for people and for tools."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from msgspec import Struct

from kiosk.authoring.advice.missing import Missing, count_missing
from kiosk.content.diagnostics import (
    Diagnostic,
    Severity,
    Subject,
    from_top,
    standing,
)
from kiosk.content.reading.reader import read_written
from kiosk.content.reading.reading import Reading
from kiosk.content.reading.written import Written
from kiosk.errors import ContentError

#: Warnings that come in crowds: the first few are told, then their number. Standing ones are not
#: among them.
_CROWDS = {
    Subject.MISSING_TRANSLATION: "texts are missing in some language",
    Subject.SMALL_PICTURE: "pictures are too small for their places",
    Subject.UNUSED_PICTURE: "pictures are shown nowhere",
    Subject.UNUSED_FILE: "files are used by nothing",
    Subject.UNUSED_SOURCE: "sources are named nowhere",
    Subject.UNUSED_HOURS: "hours are named nowhere",
    Subject.UNUSED_TOWN: "towns are named nowhere",
    Subject.PASSED: "days are over",
    Subject.MISSING_GLYPH: "texts have characters that the fonts lack",
    Subject.LONG_TITLE: "titles are too long",
    Subject.LONG_INVITATION: "invitations are too long",
    Subject.LONG_CARD: "texts of cards are too long",
    Subject.OVER: "blocks, films or events are over and not shown any more",
    Subject.CLOSED: "showings are at times when it is closed",
    Subject.EMPTY_PAGE: "pages have no blocks",
    Subject.QUOTED_OFTEN: "quotations stand in more than one language",
    Subject.LAYOUT: "texts or buttons do not fit their places",
}
_SHOWN_OF_A_CROWD = 3
#: So many lines are named of what stands.
_LINES = 12
_COLOURS = {Severity.ERROR: "\033[1;31m", Severity.WARNING: "\033[33m"}
_PLAIN = "\033[0m"
#: The table of missing texts stays within a terminal of this many columns.
_COLUMNS = 80


def read(path: Path) -> Written:
    """Return what the file says, and where.

    Raises:
        ContentError: there is no such file.
    """
    if not path.exists():
        message = f"{path}: no such file. Give the path of a content file."
        raise ContentError(message)
    if path.is_dir():
        message = f"{path}: this is a folder. Give the path of the content file in it."
        raise ContentError(message)
    return read_written(path)


class Report(Struct, frozen=True):
    """What there is to say about the content file at `path`."""

    path: Path
    reading: Reading
    diagnostics: tuple[Diagnostic, ...]
    """Mistakes and advice, from top to bottom; what stands comes last."""
    missing: Missing

    @classmethod
    def of(cls, path: Path, written: Written, advice: Iterable[Diagnostic]) -> Report:
        """Return the report on a file that was read, and on which there is some advice."""
        found = from_top((*written.reading.diagnostics, *advice), written.source.file)
        new_first = tuple(sorted(found, key=lambda one: one.standing))
        return cls(path, written.reading, new_first, count_missing(written))

    def exit_code(self, *, strict: bool) -> int:
        """Return 0 if the kiosk can show everything, else 1; if `strict`, 1 for warnings too."""
        return 1 if self.reading.errors or (strict and self.diagnostics) else 0

    def as_dict(self) -> dict[str, object]:
        """Return everything for JSON; the operator's guide has its fields."""
        content = self.reading.content
        pages = content.pages if content else ()
        return {
            "file": str(self.path),
            "usable": content is not None,
            "errors": len(self.reading.errors),
            "warnings": self._warnings,
            "pages_written": self.reading.pages_written,
            "pages_shown": len(pages),
            "blocks_shown": sum(len(page.blocks) for page in pages),
            "missing": self.missing,
            "diagnostics": [diagnostic.as_dict() for diagnostic in self.diagnostics],
        }

    def write_text(self, out: TextIO) -> None:
        """Write everything for people: mistakes, crowds of warnings, a table, a last line."""
        coloured = out.isatty() and not os.environ.get("NO_COLOR")
        crowds: dict[Subject, list[Diagnostic]] = {subject: [] for subject in _CROWDS}
        for diagnostic in self.diagnostics:
            if diagnostic.standing:
                continue
            if diagnostic.subject in crowds:
                crowds[diagnostic.subject].append(diagnostic)
            else:
                out.write(explained(diagnostic, coloured=coloured) + "\n\n")
        for subject, crowd in crowds.items():
            for diagnostic in crowd[:_SHOWN_OF_A_CROWD]:
                out.write(explained(diagnostic, coloured=coloured) + "\n\n")
            if len(crowd) > _SHOWN_OF_A_CROWD:
                out.write(f"In all {len(crowd)} {_CROWDS[subject]}.\n\n")
        if self.reading.content and any(self.missing.values()):
            codes = [language.code for language in self.reading.content.languages]
            out.write("\n".join(_table(self.missing, codes)) + "\n\n")
        stand = standing(self.diagnostics)
        out.writelines(f"{_folded(counted, alike)}\n\n" for counted, alike in stand.items())
        out.write(self._summary() + "\n")

    @property
    def _warnings(self) -> int:
        return len(self.diagnostics) - len(self.reading.errors)

    def _summary(self) -> str:
        errors = count(len(self.reading.errors), "error")
        stand = sum(one.standing for one in self.diagnostics)
        warnings = count(self._warnings, "warning") + (f", {stand} of them standing" * (stand > 0))
        counts = f"{self.path.name}: {errors}, {warnings}."
        content, written = self.reading.content, self.reading.pages_written
        if content is None:
            return f"{counts} The kiosk cannot show this file and keeps the last good one."
        shown = len(content.pages)
        pages = f"{shown} of {count(written, 'page')}" if shown < written else count(shown, "page")
        blocks = count(sum(len(page.blocks) for page in content.pages), "block")
        return f"{counts} The kiosk would show {pages} with {blocks}."


def _table(missing: Missing, codes: list[str]) -> list[str]:
    """Return the lines of the table of missing texts: a row a page, a column a language."""
    widths = [max(len(code), *(len(str(row[code])) for row in missing.values())) for code in codes]
    first = max(len(name) for name in ("Texts missing", *missing))
    first = max(10, min(first, _COLUMNS - sum(width + 2 for width in widths)))

    def line(name: str, cells: Iterable[str]) -> str:
        columns = "".join(f"  {cell:>{width}}" for cell, width in zip(cells, widths, strict=True))
        return f"{name[:first]:<{first}}{columns}"

    rows = (line(name, (str(row[code] or "-") for code in codes)) for name, row in missing.items())
    return [line("Texts missing", codes), *rows]


def _folded(counted: str, alike: list[Diagnostic]) -> str:
    """Return in two lines what stands, and where."""
    lines = [str(one.line) for one in alike[:_LINES]]
    more = ", …" if len(alike) > _LINES else ""
    where = f"line{'s' * (len(alike) > 1)} {', '.join(lines)}{more}"
    return f"{alike[0].file_name}: standing: {counted} ({where})\n    {alike[0].hint}"


def explained(diagnostic: Diagnostic, *, coloured: bool) -> str:
    """Return a diagnostic for people, in a terminal that may show colours."""
    text = diagnostic.explained()
    if not coloured:
        return text
    word = diagnostic.severity.value
    colour = _COLOURS[diagnostic.severity]
    return text.replace(f" {word}:", f" {colour}{word}:{_PLAIN}", 1)


def count(number: int, noun: str) -> str:
    """Return how many there are, in words."""
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
