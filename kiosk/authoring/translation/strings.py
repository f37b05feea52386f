"""All texts of a content file and of its tables, each with its key and its place in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from msgspec import Struct, field

from kiosk.content.blocks.block import Block
from kiosk.content.diagnostics import Diagnostic
from kiosk.content.field_types import alternatives, field_types, is_struct, marked, meaning
from kiosk.content.localised import Localised
from kiosk.content.meanings import Id, RowsOf, Shown, one_of
from kiosk.content.model import Content
from kiosk.content.reading.checks import own_id
from kiosk.content.reading.pictures import absence, on_disk
from kiosk.content.reading.readable_text import composed
from kiosk.content.reading.shape import lists, retold, steps
from kiosk.content.reading.source_text import Findings, SourceText
from kiosk.content.reading.table import Cell, ReadText, Row, Table, read_table
from kiosk.content.reading.table_rows import Column, ColumnNames, refusal, row_node
from kiosk.content.reading.yaml_nodes import Node, parse
from kiosk.errors import ContentError

#: Line ends of every kind; a spreadsheet keeps only one of them.
_LINE_END = re.compile("\r\n|[\r\x85\u2028\u2029]")


class Passage(Struct, frozen=True):
    """One text for visitors in its languages, wherever it stands."""

    key: str
    """A name that stays while the file does not change: `pages/museum/blocks/2/title`."""
    place: str
    """Where it is, for people: `Page Museum › block 2, timeline › title`."""
    source: SourceText
    node: Node
    """The map of its languages."""
    cells: dict[str, Cell] = field(default_factory=dict)
    """In a table, the cell for each language, empty ones too."""

    @property
    def line(self) -> int:
        """The line, in a table the row, where it begins."""
        return self.source.line(self.node.key_offset)

    def text(self, language: str) -> str:
        """Return the text, which is empty where there is none."""
        return normal(self.node.entries[language].text) if language in self.node.entries else ""


class Strings(Struct, frozen=True):
    """The texts of a content file, in its order, and the languages that it declares."""

    root: Node
    source: SourceText
    languages: dict[str, str]
    """The name of each language under its code."""
    passages: tuple[Passage, ...]

    @property
    def source_language(self) -> str:
        """The language that is translated from: English, else the default language."""
        if "en" in self.languages:
            return "en"
        default = self.root.at(("default_language",)).text
        return default if default in self.languages else next(iter(self.languages))


def normal(text: str) -> str:
    """Return `text` as it reads after a spreadsheet had it, and then the kiosk."""
    return composed(_LINE_END.sub("\n", text).strip())


def read_strings(path: Path, text_of: ReadText) -> Strings:
    """Return the texts of the content file at `path`.

    Raises:
        ContentError: it cannot be read to its end, or names no language.
    """
    source = text_of(path, None)
    if isinstance(source, Diagnostic):
        raise ContentError(source.explained())
    findings = Findings(source)
    root = parse(findings)
    if root is None:
        raise ContentError(findings.diagnostics[0].explained())
    declared = root.at(("languages",)).elements if root.given("languages") else []
    languages = {
        node.at(("code",)).text: node.at(("name",)).text
        for node in declared
        if node.given("code") and node.given("name")
    }
    if not languages:
        message = f"{path}: no language is declared in it. Mend it first: `kiosk check`."
        raise ContentError(message)
    walk = _Walk(source, path.parent, text_of, tuple(languages))
    passages: dict[str, Passage] = {}
    for passage in walk.passages(Content, root, (), ()):
        # An id that stands twice is an error elsewhere; here its first text counts.
        passages.setdefault(passage.key, passage)
    return Strings(root, source, languages, tuple(passages.values()))


class _Walk(Struct, frozen=True):
    """Goes through a content file along the types of the vocabulary."""

    source: SourceText
    folder: Path
    text_of: ReadText
    languages: tuple[str, ...]

    def passages(
        self, kind: Any, node: Node, key: tuple[str, ...], place: tuple[str, ...]
    ) -> Iterator[Passage]:
        """Yield the texts in `node`; `key` and `place` are the way to it."""
        for number, (name, part_type, part) in enumerate(steps(kind, node), start=1):
            if Localised in alternatives(part_type):
                words = _in_words(name) if is_struct(kind) else f"{_one_of(key)} {name}"
                if told := retold(kind, name, node):
                    words += f" (reported speech, no quotation, in {', '.join(told)})"
                yield self._passage((*key, name), (*place, words), part)
            elif not name:
                yield from self._element(part_type, part, number, key, place)
            elif rows := meaning(part_type, RowsOf):
                yield from self._in_table(lists(kind)[rows.items], part.text)
            else:
                # Lists go without saying in `place`: what is in them has a name.
                inner = place
                if len(key) == 1:
                    inner = (*place, f"{_one_of(key)} {name}")
                elif is_struct(part_type):
                    inner = (*place, name)
                yield from self.passages(part_type, part, (*key, name), inner)

    def _element(
        self, kind: Any, node: Node, number: int, key: tuple[str, ...], place: tuple[str, ...]
    ) -> Iterator[Passage]:
        """Yield the texts of an element of a list."""
        if kind is Block:
            written = node.at(("kind",)).text
            step = f"block {number}, {written}"
            kind = Block.kinds.get(written)
        else:
            step = self._label(kind, node) or _numbered(number, node)
            if len(key) == 1:
                step = f"{_one_of(key)} {step}"
        if kind is not None:
            own_name = own_id(kind, node)
            own = own_name.text if own_name else str(number)
            yield from self.passages(kind, node, (*key, own), (*place, step))

    def _label(self, kind: Any, node: Node) -> str:
        """Return what people call an entry: the first text that visitors read of it, or its id."""
        for name in (_title(kind), marked(kind, Id)):
            part = node.given(name)
            if part is not None:
                texts = [part, *(part.given(code) for code in ("en", *self.languages))]
                return next((" ".join(one.text.split()) for one in texts if one and one.text), "")
        return ""

    def _passage(self, key: tuple[str, ...], place: tuple[str, ...], node: Node) -> Passage:
        return Passage("/".join(key), " › ".join(place), self.source, node)

    def _in_table(self, row_kind: type, file: str) -> Iterator[Passage]:
        """Yield the texts of a table; none if it cannot be had, which `kiosk check` tells."""
        if refusal(file):
            return
        found = on_disk(file, self.folder)
        if absence(found, self.folder):
            return
        names = ColumnNames(row_kind, self.languages)
        table = read_table(self.folder / found, self.text_of, names.known)
        if isinstance(table, Diagnostic):
            return
        columns = names.columns(table, Findings(table))
        taken: set[str] = set()
        for row in table.entries if columns else ():
            entry = row_node(row, columns)
            own_name = own_id(row_kind, entry)
            own = own_name.text if own_name else ""
            if not own or own in taken:
                own = str(table.line(row[0].start))
            taken.add(own)
            yield from self._in_row(row_kind, table, row, columns, (file, own))

    def _in_row(
        self,
        row_kind: type,
        table: Table,
        row: Row,
        columns: tuple[Column, ...],
        key: tuple[str, str],
    ) -> Iterator[Passage]:
        entry = row_node(row, columns)
        for name, part in entry.entries.items():
            cells = {
                column.language: row[column.index]
                for column in columns
                if column.field == name and column.language and column.index < len(row)
            }
            if cells:
                words = (key[0], self._label(row_kind, entry) or f"row {key[1]}", _in_words(name))
                yield Passage("/".join((*key, name)), " › ".join(words), table, part, cells)


@cache
def _title(kind: Any) -> str:
    """Return the first field of a `kind` that visitors read; ``""`` if there is none."""
    types = field_types(kind)
    read = (
        name
        for name in types
        if Localised in alternatives(types[name]) or meaning(types[name], Shown) is not None
    )
    return next(read, "")


def _one_of(key: tuple[str, ...]) -> str:
    """Return what an entry of a list at the left edge is: a page, a picture."""
    return one_of(key[0])


def _numbered(number: int, node: Node) -> str:
    kind = node.given("kind")
    return f"{number}, {kind.text}" if kind else str(number)


def _in_words(name: str) -> str:
    return name.replace("_", " ")
