"""What the rows of a table say: each becomes the node that the same item has in content.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import fields

from kiosk.content.diagnostics import Diagnostic
from kiosk.content.field_types import alternatives, written_name, written_types
from kiosk.content.localised import Localised
from kiosk.content.reading.checks import Declared, check_texts, miswritten, own_id
from kiosk.content.reading.gathered_rows import gathered, with_lists
from kiosk.content.reading.pictures import absence, on_disk, path_refusal
from kiosk.content.reading.showings import read_lists
from kiosk.content.reading.source_text import Findings, tell_unreadable
from kiosk.content.reading.suggestions import clip, closest, did_you_mean
from kiosk.content.reading.table import ENDINGS, SAVE_AS_CSV, ReadText, Row, Table, read_table
from kiosk.content.reading.validation import validate
from kiosk.content.reading.yaml_nodes import Node


class Column(Struct, frozen=True):
    """A column that the kiosk reads: a field, and the language if it is a text for visitors."""

    index: int
    field: str
    language: str = ""

    @property
    def name(self) -> str:
        """The name as the guide writes it: `title.en`."""
        return f"{self.field}.{self.language}" if self.language else self.field


class Entry(Struct, frozen=True):
    """What a row was read as, and where its id stands, if it has one."""

    value: Any
    id: Node | None


class TableReading(Struct, frozen=True):
    """The rows of a table that can be shown; what is wrong with it goes to `findings`."""

    findings: Findings
    entries: tuple[Entry, ...]


class Tables(Struct, frozen=True):
    """The tables that a content file names, each read once; `folder` is that of the file."""

    folder: Path
    declared: Declared
    read_text: ReadText
    found: list[Diagnostic] = field(default_factory=list)
    """What is wrong with them."""
    _known: dict[tuple[str, type], TableReading | None] = field(default_factory=dict)

    @property
    def named(self) -> tuple[str, ...]:
        """The paths of the tables that the kiosk may open, whether they are there or not."""
        return tuple(dict.fromkeys(file for file, _ in self._known))

    def read(self, place: Node, kind: type, findings: Findings) -> TableReading | None:
        """Return what the table that `place` names says, each row as a `kind`.

        None if it cannot be had; why, is told in `findings`.
        """
        file = place.text
        refused = refusal(file)
        if not refused:
            file = on_disk(file, self.folder)
        key = (file, kind)
        if not refused:
            self._known.setdefault(key, None)
        if problem := refused or absence(file, self.folder):
            findings.error(place.offset, f"`{clip(file)}`: {problem[0]}", problem[1])
            return None
        if self._known[key] is None:
            self._known[key] = self._read(file, kind)
        return self._known[key]

    def _read(self, file: str, kind: type) -> TableReading | None:
        names = ColumnNames(kind, self.declared.languages)
        table = read_table(self.folder / file, self.read_text, names.known)
        if isinstance(table, Diagnostic):
            self.found.append(table)
            return None
        findings = Findings(table, self.found)
        tell_unreadable(table.taken, findings)
        columns = names.columns(table, findings)
        if not columns:
            return None
        rows = table.entries
        if not rows:
            findings.error(0, "the table has no rows", "Write one row for each entry.")
        check = _CellCheck(findings, columns, table, kind)
        said = [(row, with_lists(kind, row_node(row, columns))) for row in rows if check.named(row)]
        entries = (self._entry(row, node, check) for row, node in gathered(kind, said, findings))
        return TableReading(findings, tuple(entry for entry in entries if entry is not None))

    def _entry(self, row: Row, node: Node, check: _CellCheck) -> Entry | None:
        usable = check.complete(row, node)
        node = node.without(*miswritten(check.kind, node, check.findings))
        below, told = read_lists(check.kind, node, check.findings)
        usable = check_texts(check.kind, node, self.declared, check.findings) and told and usable
        value = validate(check.kind, node, check.findings, below) if usable else None
        return None if value is None else Entry(value, own_id(check.kind, node))


def refusal(file: str) -> tuple[str, str] | None:
    """Return why `file` may not name a table, and what to write; None if it may."""
    if refused := path_refusal(file, "objects.csv"):
        return refused
    if not file.lower().endswith(ENDINGS):
        return "not a table that the kiosk can read", f"It reads CSV. {SAVE_AS_CSV}"
    return None


class ColumnNames(Struct, frozen=True):
    """The names that the columns of a table can have."""

    kind: type
    languages: tuple[str, ...]

    def _is_text(self, name: str) -> bool:
        return Localised in alternatives(written_types(self.kind)[name])

    def _all(self) -> tuple[str, ...]:
        return tuple(
            column.name
            for name in written_types(self.kind)
            for column in (
                [Column(0, name, code) for code in self.languages]
                if self._is_text(name)
                else [Column(0, name)]
            )
        )

    def _parsed(self, written: str, index: int) -> Column | None:
        """Return what `title.en`, `Title (EN)` and `title en` alike mean."""
        name, *codes = re.findall(r"[^\s.()]+", written.casefold()) or [""]
        if name not in written_types(self.kind) or bool(codes) != self._is_text(name):
            return None
        folded = {code.casefold(): code for code in self.languages}
        if len(codes) > 1 or not all(code in folded for code in codes):
            return None
        return Column(index, name, *(folded[code] for code in codes))

    def known(self, written: str) -> bool:
        """Return whether a column can be called `written`."""
        return self._parsed(written, 0) is not None

    def columns(self, table: Table, findings: Findings) -> tuple[Column, ...]:
        """Return the columns of `table`; none if one is missing without which no row can be."""
        columns: dict[str, Column] = {}
        meant = set()
        row = table.rows[table.header]
        for index, cell in enumerate(row):
            if not cell.text or cell.text.startswith("#"):
                continue
            column = self._parsed(cell.text, index)
            if column is None:
                message, hint = self._unknown(cell.text)
                findings.error(cell.start, message, hint)
                meant.add(closest(cell.text, self._all()).partition(".")[0])
            elif column.name in columns:
                first = columns[column.name].index + 1
                message = f"`{column.name}` stands here a second time; the first is column {first}"
                findings.error(cell.start, message, "Remove one of the two.")
            else:
                columns[column.name] = column
        there = {column.field for column in columns.values()}
        missing = [name for name in _required(self.kind) if name not in there]
        for name in missing:
            if name not in meant:
                example = f"{name}.{self.languages[-1]}" if self._is_text(name) else name
                message = f"the table has no column `{example}`"
                findings.error(row[0].start, message, "Its first row names the columns.")
        return () if missing else tuple(columns.values())

    def _unknown(self, written: str) -> tuple[str, str]:
        name, *codes = re.findall(r"[^\s.()]+", written.casefold()) or [""]
        if name in written_types(self.kind) and self._is_text(name):
            if not codes:
                example = f"{name}.{next(iter(self.languages), 'en')}"
                return f"`{name}` needs a language", f"Write it with a point: `{example}`."
            message = f"`{clip(' '.join(codes))}` is not one of the languages of this kiosk"
            return message, did_you_mean(" ".join(codes), self.languages)
        hint = f"{did_you_mean(written, self._all())} A column of your own starts with `#`."
        return f"the kiosk does not know the column `{clip(written)}`", hint.strip()


def _required(kind: type[Struct]) -> Iterable[str]:
    return (written_name(part.name) for part in fields(kind) if part.required)


class _CellCheck(Struct, frozen=True, dict=True):
    """Looks whether the cells are there that a row must have, and none without a column."""

    findings: Findings
    columns: tuple[Column, ...]
    table: Table
    kind: type

    @cached_property
    def _required(self) -> list[tuple[str, list[int]]]:
        return [
            (name, [column.index for column in self.columns if column.field == name])
            for name in _required(self.kind)
        ]

    @cached_property
    def _named(self) -> set[int]:
        header = self.table.rows[self.table.header]
        return {index for index, cell in enumerate(header) if cell.text}

    def complete(self, row: Row, node: Node) -> bool:
        """Return whether `node`, which begins with the row, has all that it must have."""
        usable = True
        for name, indexes in self._required:
            if name not in node.entries:
                place = row[min(indexes[0], len(row) - 1)]
                hint = "Fill the cell, or delete the row."
                self.findings.error(place.start, f"`{name}` is empty", hint)
                usable = False
        return usable

    def named(self, row: Row) -> bool:
        """Return whether each cell of the row that says something has a name above it."""
        usable = True
        for index, cell in enumerate(row):
            if cell.text and index not in self._named:
                hint = "Write a name above it; a column of your own starts with `#`."
                self.findings.error(cell.start, "this cell has no name above it", hint)
                usable = False
        return usable


def row_node(row: Row, columns: tuple[Column, ...]) -> Node:
    """Return a row as the map that it would be in content.yaml; an empty cell is left out."""
    entries: dict[str, Node] = {}
    empty: dict[str, int] = {}
    for column in columns:
        cell = row[column.index] if column.index < len(row) else row[-1]
        if column.index >= len(row) or not cell.text:
            empty.setdefault(column.field, cell.start)
            continue
        text = Node(cell.start, cell.start, cell.text)
        if column.language:
            texts = entries.setdefault(column.field, Node(cell.start, cell.start, {}))
            texts.entries[column.language] = text
        else:
            entries[column.field] = text
    for name, start in empty.items():
        # Where a translation is missing, its cell is the place to say so.
        if name in entries:
            entries[name].key_offset = start
    return Node(row[0].start, row[0].start, entries)
