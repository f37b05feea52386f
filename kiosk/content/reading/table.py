"""A CSV table as text that knows its cells: whatever a spreadsheet saves, or a place and a reason.

Of a table only its cells are read here; what they mean is in `table_rows.py`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple, TypeAlias

from msgspec.structs import replace

from kiosk.content.diagnostics import Diagnostic, Severity, Subject
from kiosk.content.reading.readable_text import Readable, Taken, composed
from kiosk.content.reading.source_text import SAVE_AS_UTF_8, SourceText

#: Four languages of 10,000 objects with a paragraph each.
MAX_BYTES = 20_000_000
MAX_CELLS = 500_000

ENDINGS = (".csv", ".tsv", ".txt")
DELIMITERS = ",;\t"

SAVE_AS_CSV = "In Excel: “Save as”, “CSV UTF-8”. In LibreOffice: “Text CSV”, Unicode (UTF-8)."

ReadText: TypeAlias = "Callable[[Path, int | None], SourceText | Diagnostic]"


class Cell(NamedTuple):
    """A cell: where it starts and ends in the text, quotes included, and what it says."""

    start: int
    end: int
    text: str


Row: TypeAlias = "tuple[Cell, ...]"


class BrokenTable(Exception):  # noqa: N818 - it is caught where the table is read
    """The quotes of a table do not match, or it has too many cells: `offset` says where."""

    def __init__(self, offset: int, message: str, hint: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.hint = hint


class Table(SourceText, frozen=True, dict=True):
    """The text of a table. Places in it are told as a spreadsheet counts them: row and cell."""

    delimiter: str = ","
    rows: tuple[Row, ...] = ()
    """All rows, empty ones too; those after the last that says something are left out."""
    header: int = 0
    """The index of the row that names the columns."""
    taken: tuple[Taken, ...] = ()
    """What nobody can read, and is in no cell."""

    @property
    def entries(self) -> list[Row]:
        """The rows below the header that say something."""
        return [row for row in self.rows[self.header + 1 :] if says_something(row)]

    @cached_property
    def _row_starts(self) -> list[int]:
        return [row[0].start for row in self.rows]

    def cell(self, offset: int) -> tuple[int, int]:
        """Return the index of the row and of the cell in it at which `offset` is."""
        row = max(bisect_right(self._row_starts, offset) - 1, 0)
        cells = self.rows[row] if self.rows else ()
        return row, max(sum(cell.start <= offset for cell in cells) - 1, 0)

    def line(self, offset: int) -> int:
        """Return the number, from 1, of the row that `offset` is in."""
        return self.cell(offset)[0] + 1

    def place(self, offset: int) -> str:
        """Return in words where `offset` is, for a message about another place."""
        return f"in row {self.line(offset)} of {Path(self.file).name}"

    def name(self, column: int) -> str:
        """Return what stands above a column."""
        names = self.rows[self.header] if self.rows else ()
        return names[column].text if column < len(names) else ""

    def diagnostic(
        self,
        offset: int,
        severity: Severity,
        message: str,
        hint: str = "",
        subject: Subject = Subject.OTHER,
    ) -> Diagnostic:
        """Return a diagnostic for the cell at `offset`, with the name of its column."""
        row, column = self.cell(offset)
        name = self.name(column) if row > self.header else ""
        start = self.rows[row][0].start if self.rows else 0
        return Diagnostic(
            file=self.file,
            line=row + 1,
            column=column + 1,
            severity=severity,
            message=f"column `{name}`: {message}" if name else message,
            hint=hint,
            source_line=self.text[start : self.rows[row][-1].end] if self.rows else "",
            subject=subject,
            caret=offset - start,
        )


def read_table(
    path: Path, read_text: ReadText, is_column: Callable[[str], bool]
) -> Table | Diagnostic:
    """Return the table at `path`, or why it cannot be had.

    Its delimiter is the one with which the most columns have a name that `is_column` knows.
    """
    source = read_text(path, MAX_BYTES)
    if isinstance(source, Diagnostic):
        return replace(source, hint=source.hint.replace(SAVE_AS_UTF_8, SAVE_AS_CSV))

    readable = source.readable

    def score(delimiter: str) -> tuple[int, int]:
        names = _names(readable.text, delimiter)
        return sum(map(is_column, names)), len(names)

    delimiter = max(DELIMITERS, key=score)
    try:
        rows = tuple(parsed_rows(readable.text, delimiter))
    except BrokenTable as broken:
        place = readable.origin(broken.offset)
        return source.diagnostic(place, Severity.ERROR, str(broken), broken.hint)
    if readable.text != source.text:
        rows = tuple(tuple(_at_origin(cell, readable) for cell in row) for row in rows)
    header = next((index for index, row in enumerate(rows) if says_something(row)), 0)
    return Table(source.file, source.text, delimiter, rows, header, readable.taken)


def _at_origin(cell: Cell, readable: Readable) -> Cell:
    return Cell(readable.origin(cell.start), readable.origin(cell.end), cell.text)


def says_something(row: Row) -> bool:
    """Return whether a cell of `row` is not empty."""
    return any(cell.text for cell in row)


def _names(text: str, delimiter: str) -> list[str]:
    """Return what the first row that says something would name with this delimiter."""
    said = re.compile(rf"[^{DELIMITERS}\s]").search(text)
    before = text[: said.start()] if said else ""
    start = max(before.rfind("\n"), before.rfind("\r")) + 1
    try:
        return [cell.text for cell in next(parsed_rows(text, delimiter, start))]
    except BrokenTable:
        return []


@cache
def _pattern(delimiter: str) -> re.Pattern[str]:
    quoted = '"([^"]*+(?:""[^"]*+)*+)"'
    return re.compile(rf'(?:{quoted}|((?!")[^{delimiter}\r\n]*+))({delimiter}|\r\n?|\n|\Z)')


def parsed_rows(text: str, delimiter: str, start: int = 0) -> Iterator[Row]:
    """Yield the rows of `text` from `start` on.

    Raises:
        BrokenTable: the cells cannot be told apart, or are too many.
    """
    said = len(text.rstrip(f"{delimiter} \t\r\n"))
    line_end = re.compile(r"[\r\n]|\Z").search(text, said)
    end = line_end.start() if line_end else said
    match, position, count = _pattern(delimiter).match, start, 0
    row: list[Cell] = []
    while True:
        found = match(text, position, end)
        if found is None:
            raise _broken(text, position, end)
        quoted, plain, after = found.groups()
        cell = plain if quoted is None else quoted.replace('""', '"')
        if "\r" in cell:
            cell = cell.replace("\r\n", "\n").replace("\r", "\n")
        row.append(Cell(position, found.start(3), composed(cell.strip())))
        position, count = found.end(), count + 1
        if count > MAX_CELLS:
            hint = "Split it, or delete what is empty."
            raise BrokenTable(row[0].start, "the table has too many cells", hint)
        if after != delimiter:
            yield tuple(row)
            row = []
            if not after:
                return


def _broken(text: str, start: int, end: int) -> BrokenTable:
    """Return what is wrong with the quotes of the cell at `start`."""
    closed = re.compile('"[^"]*+(?:""[^"]*+)*+"').match(text, start, end)
    if closed:
        message = "the cell goes on after its closing quote"
        return BrokenTable(closed.end(), message, f"Save the table anew. {SAVE_AS_CSV}")
    hint = "Save the table anew from the spreadsheet, which writes the quotes by itself."
    return BrokenTable(start, "the quote that opens here is never closed", hint)
