"""Translations from a workbook, put into the content file and its tables.

What the translator did not change is left alone. What changed in the file since the export, or
changed in English, is refused with its row and reason; the rest comes in.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from collections import Counter
from pathlib import Path

from msgspec import Struct, field

from kiosk.authoring.translation.rewriting import Change, rewrite_table, rewrite_yaml
from kiosk.authoring.translation.strings import Passage, Strings, read_strings
from kiosk.authoring.translation.workbook import SheetRow, SheetText, fingerprint, read_workbook
from kiosk.content.diagnostics import Diagnostic
from kiosk.content.reading.readable_text import unreadable
from kiosk.content.reading.reader import read
from kiosk.content.reading.source_text import SourceText, decode, encoded_like, read_bytes
from kiosk.content.reading.table import Table
from kiosk.errors import ContentError


class Refusal(Struct, frozen=True):
    """A row, or one text in it, that was not taken over."""

    row: int
    """Its number in the workbook."""
    place: str
    reason: str
    line: int = 0
    """Where the text is in the file; 0 if it is not there any more."""


class Import(Struct, frozen=True):
    """What an import did."""

    changes: tuple[Change, ...]
    refusals: tuple[Refusal, ...]
    backups: tuple[Path, ...] = ()
    """The files as they were."""


class _Files(Struct, frozen=True):
    """The files as they were at the start, and as they are going to be."""

    raw: dict[Path, bytes] = field(default_factory=dict)
    drafts: dict[Path, str] = field(default_factory=dict)

    def text_of(self, path: Path, most: int | None) -> SourceText | Diagnostic:
        """Return the text of a file: its draft, if it has one."""
        if path in self.drafts:
            return SourceText(str(path), self.drafts[path])
        if path not in self.raw:
            raw = read_bytes(path, most)
            if isinstance(raw, Diagnostic):
                return raw
            self.raw[path] = raw
        return decode(self.raw[path], str(path))


def import_strings(path: Path, workbook: Path) -> Import:
    """Put what is new in `workbook` into the content file at `path` and into its tables.

    Raises:
        ContentError: nothing was changed: a file cannot be used, or the content would have errors
            that it did not have before.
    """
    rows = read_workbook(workbook)
    files = _Files()
    strings = read_strings(path, files.text_of)
    errors = _errors(path, files)
    changes, refusals = _compare(rows, strings)
    _draft(strings, changes, files)
    if new := _errors(path, files) - errors:
        problems = "\n".join(message for _, message in new)
        message = f"{path}: nothing was changed, because it would bring new errors:\n{problems}"
        raise ContentError(message)
    return Import(changes, refusals, _write(files))


def _errors(path: Path, files: _Files) -> Counter[tuple[str, str]]:
    """Return the errors by file and message, without the numbers of lines in them."""
    errors = read(path, files.text_of).errors
    return Counter((one.file, re.sub("[0-9]+", "…", one.message)) for one in errors)


def _compare(
    rows: list[SheetRow], strings: Strings
) -> tuple[tuple[Change, ...], tuple[Refusal, ...]]:
    """Return what to change, and what of the rows cannot be taken over."""
    passages = {passage.key: passage for passage in strings.passages}
    changes: dict[tuple[str, str], Change] = {}
    refusals = []
    for row in rows:
        passage = passages.get(row.key)
        edited = _edited(row, passage)
        if not edited:
            continue
        problem = _row_problem(row, passage, strings)
        for code, new in edited.items():
            reason = problem or (passage and _text_problem(code, new, passage, strings))
            if not reason and (row.key, code) in changes:
                reason = "the same text stands in the workbook twice"
            if passage and not reason:
                changes[row.key, code] = Change(passage, code, new.text)
                continue
            line = passage.line if passage else 0
            refusals.append(Refusal(row.number, row.place, f"{code}: {reason}", line))
    return tuple(changes.values()), tuple(refusals)


def _edited(row: SheetRow, passage: Passage | None) -> dict[str, SheetText]:
    """Return the texts that were changed in the workbook and are not in the content already."""
    return {
        code: new
        for code, new in row.texts.items()
        if new.edited and (new.problem or passage is None or new.text != passage.text(code))
    }


def _row_problem(row: SheetRow, passage: Passage | None, strings: Strings) -> str:
    """Return why nothing of an edited row can be taken over."""
    if passage is None:
        return "the text is not in the content any more; export anew"
    code = strings.source_language
    name = strings.languages[code]
    source = row.texts.get(code)
    if source is None:
        return f"the workbook has no column for {name} ({code}); export anew"
    if fingerprint(passage.text(code)) != source.exported:
        return f"the {name} text has changed since the export; export anew"
    if source.edited and passage.text(code):
        return f"the {name} text was changed in the workbook; change it in the content"
    return ""


def _text_problem(code: str, new: SheetText, passage: Passage, strings: Strings) -> str:
    """Return why a text cannot be taken over."""
    if code not in strings.languages:
        return "this is not one of the languages of the kiosk"
    if new.problem:
        return new.problem
    if not new.text:
        return "the cell was emptied; the content keeps its text"
    if fingerprint(passage.text(code)) != new.exported:
        return "the content has changed here since the export; export anew"
    if found := unreadable(new.text):
        return f"it has a character that cannot be shown (U+{ord(found):04X})"
    return _table_problem(code, new.text, passage) if isinstance(passage.source, Table) else ""


def _table_problem(code: str, text: str, passage: Passage) -> str:
    """Return why a text cannot stand in a table."""
    if code not in passage.cells:
        name = passage.key.rpartition("/")[2]
        return f"the table has no cell for it; add a column `{name}.{code}` to the table"
    if text.startswith(("=", "+", "-", "@")):
        # Whoever opens the CSV would run what the translator wrote.
        return f"a spreadsheet would take it for a formula in the table; begin without `{text[0]}`"
    return ""


def _draft(strings: Strings, changes: tuple[Change, ...], files: _Files) -> None:
    """Put the changed files among the drafts."""
    for path in dict.fromkeys(Path(change.passage.source.file) for change in changes):
        own = [change for change in changes if Path(change.passage.source.file) == path]
        source = own[0].passage.source
        files.drafts[path] = (
            rewrite_table(source, own)
            if isinstance(source, Table)
            else rewrite_yaml(source, strings.root, own, tuple(strings.languages))
        )


def _write(files: _Files) -> tuple[Path, ...]:
    """Write the drafts, each file at once; return the copies of what was there before."""
    try:
        if any(path.read_bytes() != files.raw[path] for path in files.drafts):
            message = "Somebody saved the content meanwhile. Nothing was changed; import again."
            raise ContentError(message)
        backups = tuple(_back_up(path) for path in files.drafts)
        for path, text in files.drafts.items():
            _replace(path, encoded_like(files.raw[path], text))
    except OSError as error:
        message = f"{error.filename}: cannot be written: {error.strerror}."
        raise ContentError(message) from error
    return backups


def _back_up(path: Path) -> Path:
    """Return a new copy of the file beside it: `content.yaml.bak`, `content.yaml.2.bak`, …."""
    number = 1
    while True:
        backup = path.with_name(f"{path.name}{'' if number == 1 else f'.{number}'}.bak")
        with contextlib.suppress(FileExistsError):
            backup.open("xb").close()
            shutil.copy2(path, backup)
            return backup
        number += 1


def _replace(path: Path, raw: bytes) -> None:
    """Give the file a new content, so that whoever reads it sees the old one or the new one."""
    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(raw)
            stream.flush()
            os.fsync(stream.fileno())
        shutil.copymode(target, temporary)
        temporary.replace(target)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
