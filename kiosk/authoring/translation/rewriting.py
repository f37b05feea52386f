"""Texts put into a file where they belong, and not one character changed besides.

A writer of YAML would lay out the whole file anew (decision 23). Here each new text replaces what
stands at its place; the result is read again and compared, so that a mistake cannot get through.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from copy import deepcopy
from itertools import islice
from typing import Any, NamedTuple

import yaml
from msgspec import Struct

from kiosk.authoring.translation.strings import Passage, normal
from kiosk.content.reading.readable_text import Readable
from kiosk.content.reading.source_text import Findings, SourceText
from kiosk.content.reading.table import Cell, Table, parsed_rows
from kiosk.content.reading.yaml_nodes import Node, Plain, parse
from kiosk.errors import ContentError

_LINE_END = re.compile("\r\n|\r|\n")
_STR = "tag:yaml.org,2002:str"


class Change(Struct, frozen=True):
    """A text that a passage gets in one of its languages."""

    passage: Passage
    language: str
    text: str


class _Splice(NamedTuple):
    """What comes in place of a part of the text."""

    start: int
    end: int
    text: str


def rewrite_table(table: Table, changes: Iterable[Change]) -> str:
    """Return the text of `table` with `changes` in their cells.

    Raises:
        ContentError: the result would not read as it should: a mistake in the program.
    """
    cells = {change.passage.cells[change.language]: change.text for change in changes}
    text = _spliced(
        table.text,
        [
            _Splice(cell.start, cell.end, _written_in_table(table, cell, new))
            for cell, new in cells.items()
        ],
    )
    expected = [[cells.get(cell, cell.text) for cell in row] for row in table.rows]
    rewritten = parsed_rows(Readable.of(text).text, table.delimiter)
    found = [[cell.text for cell in row] for row in rewritten]
    _confirm(table, found == expected)
    return text


def _written_in_table(table: Table, cell: Cell, text: str) -> str:
    quoted = table.text.startswith('"', cell.start) or re.search(r'["\n]', text)
    if quoted or table.delimiter in text:
        return '"' + text.replace('"', '""') + '"'
    return text


def rewrite_yaml(
    source: SourceText, root: Node, changes: Sequence[Change], languages: Sequence[str]
) -> str:
    """Return the text of `source`, which was read as `root`, with `changes` in it.

    A new language comes in at its place in the order of `languages`.

    Raises:
        ContentError: the result would not read as it should: a mistake in the program.
    """
    writer = _YamlWriter(source, languages)
    text = _spliced(source.text, [writer.splice(change) for change in writer.ordered(changes)])
    expected = deepcopy(root)
    # The nodes of the passages are in `root`; the copy has them at the same places.
    nodes = {one.offset: one for one in _maps(expected)}
    for change in changes:
        entries = nodes[change.passage.node.offset].entries
        entries[change.language] = Node(0, 0, change.text)
    found = parse(Findings(SourceText(source.file, text)))
    _confirm(source, found is not None and _bare(found.plain()) == _bare(expected.plain()))
    return text


def _maps(root: Node) -> Iterable[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        waiting += [*node.entries.values(), *node.elements]
        if node.entries:
            yield node


def _bare(plain: Plain) -> Plain:
    """Return `plain` without the line ends at the end of its texts."""
    if isinstance(plain, dict):
        return {key: _bare(value) for key, value in plain.items()}
    return [_bare(value) for value in plain] if isinstance(plain, list) else normal(plain)


def _confirm(source: SourceText, right: bool) -> None:
    if not right:
        message = f"{source.file}: a text could not be put in safely; nothing was changed."
        raise ContentError(message)


def _spliced(text: str, splices: Iterable[_Splice]) -> str:
    pieces, position = [], 0
    for splice in sorted(splices, key=lambda one: one.start):
        pieces += [text[position : splice.start], splice.text]
        position = splice.end
    return "".join([*pieces, text[position:]])


class _YamlWriter:
    """Knows where each text of one YAML file starts and ends, and how it is written."""

    def __init__(self, source: SourceText, languages: Sequence[str]) -> None:
        self._text = source.text
        self._languages = languages
        found = _LINE_END.search(source.text)
        self._line_end = found.group() if found else "\n"
        scalars: Iterable[Any] = (
            event
            for event in yaml.parse(source.readable.text, Loader=yaml.CBaseLoader)
            if isinstance(event, yaml.ScalarEvent) and (event.value or event.style)
        )
        self._origin = source.readable.origin
        self._scalars = {self._origin(event.start_mark.index): event for event in scalars}

    def ordered(self, changes: Iterable[Change]) -> list[Change]:
        """Return `changes` so that languages that come in at one place are in their order."""
        return sorted(changes, key=lambda change: self._languages.index(change.language))

    def splice(self, change: Change) -> _Splice:
        """Return what to put where."""
        texts = change.passage.node
        in_flow = self._text.startswith("{", texts.offset)
        node = texts.entries.get(change.language)
        if node is None:
            return self._added(change, in_flow=in_flow)
        if node.absent:
            place = self._text.index(":", node.key_offset) + 1
            return _Splice(place, place, f" {self._value(change, node, '', in_flow=in_flow)}")
        event = self._scalars[node.offset]
        end = self._end(node)
        value = self._value(change, node, event.style or "", in_flow=in_flow)
        return _Splice(node.offset, end, value)

    def _end(self, node: Node) -> int:
        """Return where the text of `node` ends, without the empty lines after it."""
        end = self._origin(self._scalars[node.offset].end_mark.index)
        return node.offset + len(self._text[node.offset : end].rstrip())

    def _added(self, change: Change, *, in_flow: bool) -> _Splice:
        """Return the new entry, behind the language before it, else in front of the one after."""
        given = {code: one for code, one in change.passage.node.entries.items() if not one.absent}
        order = [code for code in self._languages if code in given]
        rank = self._languages.index(change.language)
        before = [code for code in order if self._languages.index(code) < rank]
        neighbour = given[before[-1] if before else (order or list(given))[0]]
        style = self._scalars[neighbour.offset].style or ""
        key_offset = neighbour.key_offset
        value = self._value(change, neighbour, style, in_flow=in_flow)
        entry = f"{change.language}: {value}"
        if in_flow:
            end = self._end(neighbour)
            return (
                _Splice(end, end, f", {entry}")
                if before
                else _Splice(key_offset, key_offset, f"{entry}, ")
            )
        indent = " " * self._column(key_offset)
        if before:
            end = self._line_end_after(self._end(neighbour))
            return _Splice(end, end, f"{self._line_end}{indent}{entry}")
        return _Splice(key_offset, key_offset, f"{entry}{self._line_end}{indent}")

    def _column(self, offset: int) -> int:
        start = max(self._text.rfind("\n", 0, offset), self._text.rfind("\r", 0, offset)) + 1
        return offset - start

    def _line_end_after(self, offset: int) -> int:
        found = _LINE_END.search(self._text, offset)
        return found.start() if found else len(self._text)

    def _value(self, change: Change, node: Node, style: str, *, in_flow: bool) -> str:
        """Return the text as it is written like `node`, whose style is `style`."""
        text = change.text
        if not in_flow and (style in {"|", ">"} or ("\n" in text and self._is_last(node))):
            return self._literal(text, node, style)
        if style == "'" and "\n" not in text:
            return "'" + text.replace("'", "''") + "'"
        if style == '"' or not _is_plain(text, in_flow=in_flow):
            return json.dumps(text, ensure_ascii=False)
        return text

    def _is_last(self, node: Node) -> bool:
        """Return whether nothing, such as a note, follows the text on its line."""
        end = node.offset if node.absent else self._end(node)
        return not self._text[end : self._line_end_after(end)].strip()

    def _literal(self, text: str, node: Node, style: str) -> str:
        """Return the text on lines of its own below a `|`."""
        header, indent = "|", self._column(node.key_offset) + 2
        if style in {"|", ">"}:
            written = self._text[node.offset : self._end(node)]
            first, *rest = _LINE_END.split(written)
            header = "|" + re.sub("[0-9]", "", first[1:])
            indents = [len(line) - len(line.lstrip(" ")) for line in rest if line.strip()]
            indent = min(indents, default=indent)
        lines = [" " * indent + line if line else "" for line in text.split("\n")]
        return self._line_end.join([header, *lines])


def _is_plain(text: str, *, in_flow: bool) -> bool:
    """Return whether YAML reads `text` as it stands, and takes it for a text."""
    # What opens a list or map is never a text; thousands of them would overwhelm the parser.
    if "\n" in text or text.startswith(("[", "{")):
        return False
    # Whether `-` is a text depends on what follows it.
    document = f"{{a: {text} ,b: {text},c: d}}" if in_flow else f"a: {text}"
    try:
        events: list[Any] = list(islice(yaml.parse(document, Loader=yaml.CBaseLoader), 20))
    except yaml.YAMLError:
        return False
    scalars = [event for event in events if isinstance(event, yaml.ScalarEvent)]
    expected = ["a", text, "b", text, "c", "d"] if in_flow else ["a", text]
    if [scalar.value for scalar in scalars] != expected or scalars[1].tag or scalars[1].anchor:
        return False
    # The kiosk takes `2025` for a text; the programs in which people edit might not.
    resolver: Any = yaml.resolver.Resolver()
    return bool(resolver.resolve(yaml.ScalarNode, text, (True, False)) == _STR)
