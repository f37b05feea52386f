"""The texts of a kiosk as an Excel workbook for translators, and what comes back in it.

A row is a text, a column a language. Beside them each row keeps a fingerprint of every text as it
was exported: with it the import sees what the translator changed and what the file did meanwhile.
"""

from __future__ import annotations

import hashlib
import re
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from msgspec import Struct

from kiosk.authoring.translation.strings import Passage, Strings, normal
from kiosk.errors import ContentError, UsageError

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

SHEET = "Texts"
#: A workbook is a ZIP file: what it holds can be a thousand times larger than itself.
MAX_BYTES = 20_000_000
MAX_UNPACKED = 200_000_000
#: What Excel can hold in one cell.
MAX_CELL = 32_767

_PLACE, _LINE, _KEY, _CHECK = "Where", "Line", "Key", "Check"
_WIDTHS = {_PLACE: 34, _LINE: 7, _KEY: 26}
_LANGUAGE_WIDTH = 48
_GREY, _HEADER, _MISSING = "FFF2F2F2", "FFD9E1E8", "FFFFE699"
_NOTHING = "-"

_READ_ME = """\
How to translate the texts of the kiosk

Each row of the sheet “Texts” is one text, each column a language. The first column says where
visitors see it.

A yellow cell is missing its text: write the translation into it. You may also correct a
translation that is there. A cell that you empty changes nothing.

The grey columns are locked. {language} is what you translate from; whoever keeps the kiosk
changes it, not here. Do not rename or move columns.

A new paragraph is an empty line: press Alt+Enter twice in Excel, Ctrl+Enter twice in LibreOffice.

Save the file as .xlsx and send it back. “kiosk content import-strings FILE.xlsx” puts the texts
into the kiosk.
"""


class SheetText(Struct, frozen=True):
    """A text in a workbook: `exported` is the fingerprint of what stood there at first."""

    text: str
    exported: str
    problem: str = ""
    """Why it cannot be taken: it is a formula, a date, an error."""

    @property
    def edited(self) -> bool:
        """Whether it is not what was exported."""
        return bool(self.problem) or fingerprint(self.text) != self.exported


class SheetRow(Struct, frozen=True):
    """A row that came back."""

    number: int
    place: str
    key: str
    texts: dict[str, SheetText]


def fingerprint(text: str) -> str:
    """Return a short text that tells whether two texts are the same."""
    return hashlib.sha256(text.encode()).hexdigest()[:12] if text else _NOTHING


def write_workbook(strings: Strings, path: Path) -> tuple[Passage, ...]:
    """Write the texts to a new workbook at `path`; return those that no cell can hold.

    The kiosk cannot show them either; `kiosk check` tells.

    Raises:
        UsageError: the file cannot be made, or is there already: it may hold somebody's work.
    """
    if path.suffix.lower() != ".xlsx":
        message = f"{path}: give a name that ends in .xlsx."
        raise UsageError(message)
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    languages = _in_order(strings)
    fitting = [one for one in strings.passages if _fits(one, languages)]
    _fill(book.create_sheet(SHEET), strings, fitting, languages)
    notes = book.create_sheet("Read me")
    notes.column_dimensions["A"].width = 100
    for paragraph in _READ_ME.split("\n\n"):
        text = " ".join(paragraph.split()).format(language=strings.languages[languages[0]])
        notes.append([text])
    _wrap(notes)
    try:
        with path.open("xb") as stream:
            book.save(stream)
    except FileExistsError as error:
        message = f"{path}: this file is there already. Give another name, or move it away."
        raise UsageError(message) from error
    except OSError as error:
        message = f"{path}: the file cannot be written: {error.strerror}."
        raise UsageError(message) from error
    return tuple(one for one in strings.passages if not _fits(one, languages))


def _in_order(strings: Strings) -> list[str]:
    """Return the languages, the one that is translated from first."""
    first = strings.source_language
    return [first, *(code for code in strings.languages if code != first)]


def _fill(
    sheet: Worksheet, strings: Strings, passages: list[Passage], languages: list[str]
) -> None:
    names = [f"{strings.languages[code]} ({code})" for code in languages]
    sheet.append([_PLACE, _LINE, _KEY, *names, _CHECK])
    for number, passage in enumerate(passages, start=2):
        texts = [passage.text(code) for code in languages]
        prints = " ".join(
            f"{code}:{fingerprint(text)}" for code, text in zip(languages, texts, strict=True)
        )
        values: tuple[str | int, ...] = (
            *(passage.place, passage.line, passage.key),
            *texts,
            prints,
        )
        for column, value in enumerate(values, start=1):
            _write(sheet.cell(number, column), value)
    _dress(sheet, languages, len(passages) + 1)


def _fits(passage: Passage, languages: list[str]) -> bool:
    """Return whether a cell can hold the text in each language."""
    return all(len(passage.text(code)) <= MAX_CELL for code in languages)


def _write(cell: Any, value: str | int) -> None:
    if value == "":
        return
    cell.value = value
    if isinstance(value, str):
        # A text that starts with = or + stays a text, for whoever edits it too.
        cell.data_type = "s"
        cell.quotePrefix = value[0] in "=+-@"


def _dress(sheet: Worksheet, languages: list[str], last: int) -> None:
    """Give the sheet its looks, and lock what is not for the translator."""
    from openpyxl.formatting.rule import FormulaRule
    from openpyxl.styles import Font, PatternFill, Protection
    from openpyxl.utils import get_column_letter

    _wrap(sheet)
    first, end = len(_WIDTHS) + 1, len(_WIDTHS) + len(languages)
    widths = [*_WIDTHS.values(), *(_LANGUAGE_WIDTH for _ in languages)]
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.column_dimensions[get_column_letter(end + 1)].hidden = True
    grey, header = PatternFill("solid", _GREY), PatternFill("solid", _HEADER)
    for row in sheet.iter_rows(min_row=2, max_row=last):
        for column, cell in enumerate(row, start=1):
            language = first <= column <= end
            cell.number_format = "@" if language else "General"
            # The source language is locked, but where it is missing somebody may add it.
            locked = not language or (column == first and cell.value is not None)
            cell.protection = Protection(locked=locked)
            if locked:
                cell.fill = grey
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), header
    texts = f"{get_column_letter(first)}2:{get_column_letter(end)}{max(last, 2)}"
    rule: Any = FormulaRule
    missing = rule(
        formula=[f"LEN(TRIM({get_column_letter(first)}2))=0"],
        fill=PatternFill("solid", bgColor=_MISSING),
    )
    sheet.conditional_formatting.add(texts, missing)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(end)}{max(last, 2)}"
    sheet.protection.sheet = True
    # Here False allows it.
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    sheet.protection.autoFilter = False


def _wrap(sheet: Worksheet) -> None:
    from openpyxl.styles import Alignment

    for row in sheet.iter_rows():
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")


def read_workbook(path: Path) -> list[SheetRow]:
    """Return the rows of a workbook that was exported.

    Raises:
        ContentError: it cannot be read, or is no such workbook.
    """
    sheet = _sheet(path)
    rows = sheet.iter_rows()
    header = [str(cell.value or "").strip() for cell in next(rows, ())]
    missing = [name for name in (_PLACE, _KEY, _CHECK) if name not in header]
    if missing:
        message = (
            f"{path}: the column “{missing[0]}” is missing. Export the texts anew and "
            "put the translations into the new file."
        )
        raise ContentError(message)
    return list(_rows(rows, header))


def _rows(rows: Iterator[tuple[Any, ...]], header: list[str]) -> Iterator[SheetRow]:
    place, key, check = (header.index(name) for name in (_PLACE, _KEY, _CHECK))
    codes = {
        index: found[1]
        for index, name in enumerate(header)
        if (found := re.search(r"\(([A-Za-z0-9-]+)\)$", name))
    }
    for row in rows:
        if not row[key].value:
            continue
        prints = dict(re.findall(r"(\S+):(\S+)", str(row[check].value or "")))
        texts = {
            code: SheetText(*_content(row[index], prints.get(code, _NOTHING)))
            for index, code in codes.items()
        }
        yield SheetRow(row[key].row, str(row[place].value or ""), str(row[key].value), texts)


def _content(cell: Any, exported: str) -> tuple[str, str, str]:
    """Return the text of a cell, what was exported there, and why it cannot be taken."""
    value = cell.value
    if cell.data_type == "f":
        return "", exported, "the cell holds a formula; write the text itself"
    if cell.data_type == "e":
        return "", exported, f"the cell holds the error {value}; write the text anew"
    if isinstance(value, bool) or not isinstance(value, (str, int, float, type(None))):
        return "", exported, "the cell holds no text; format it as text and write it anew"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return normal("" if value is None else str(value)), exported, ""


def _sheet(path: Path) -> Worksheet:
    """Return the sheet with the texts."""
    try:
        with ZipFile(path) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
        too_large = path.stat().st_size > MAX_BYTES or unpacked > MAX_UNPACKED
        book = None if too_large else _loaded(path)
    except OSError as error:
        message = f"{path}: the file cannot be read: {error.strerror or error}."
        raise ContentError(message) from error
    except Exception as error:
        # A file of somebody else's: what is wrong with it has many names.
        message = f"{path}: this is not an Excel workbook that can be read. Save it as .xlsx."
        raise ContentError(message) from error
    if book is None:
        message = f"{path}: the file is too large for the texts of a kiosk."
        raise ContentError(message)
    return book[SHEET] if SHEET in book.sheetnames else book.worksheets[0]


def _loaded(path: Path) -> Workbook:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        # About looks that it does not know; only the texts matter.
        warnings.simplefilter("ignore")
        return load_workbook(path)
