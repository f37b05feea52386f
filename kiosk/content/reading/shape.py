"""The types of the vocabulary, followed along the nodes of a file."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from msgspec import Struct

from kiosk.content.field_types import alternatives, field_types, is_struct, meaning, written_types
from kiosk.content.interval import LocalTime
from kiosk.content.meanings import Names, Retold, RowsOf
from kiosk.content.reading.written_figures import day_hint, local_time_hint, number_hint
from kiosk.content.reading.yaml_nodes import Node

_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,15}")
_DECIMAL_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class _Parts(Struct, frozen=True):
    """The types of the parts that a value of some type can have."""

    fields: dict[str, Any]
    element: Any = None
    entry: Any = None


@cache
def _parts(kind: Any) -> _Parts:
    fields: dict[str, Any] = {}
    element, entry = None, None
    for inner in alternatives(kind):
        arguments = typing.get_args(inner)
        if is_struct(inner):
            fields |= written_types(inner)
        elif typing.get_origin(inner) is tuple:
            element = arguments[0]
        elif typing.get_origin(inner) is dict:
            entry = arguments[1]
    return _Parts(fields, element, entry)


def steps(kind: Any, node: Node) -> Iterator[tuple[str, Any, Node]]:
    """Yield, for each part of `node` that has a type, its field's name, the type and the node."""
    parts = _parts(kind)
    if parts.element is not None:
        for element in node.elements:
            yield "", parts.element, element
    for name, part in node.entries.items():
        part_type = parts.fields.get(name, parts.entry)
        if part_type is not None and not part.absent:
            yield name, part_type, part


def names_at(kind: Any, path: tuple[int | str, ...]) -> tuple[str, ...]:
    """Return the names that may stand in the map at the end of `path` in a `kind`."""
    for step in path:
        parts = _parts(kind)
        kind = parts.element if isinstance(step, int) else parts.fields.get(step, parts.entry)
    return tuple(_parts(kind).fields)


@cache
def lists(kind: Any) -> dict[str, Any]:
    """Return the fields of `kind` that are lists, each with the type of its elements."""
    elements = {name: _parts(field).element for name, field in written_types(kind).items()}
    return {name: element for name, element in elements.items() if element is not None}


@cache
def maps(kind: Any) -> tuple[str, ...]:
    """Return the fields of `kind` in which each entry has a name of the author's own."""
    types = written_types(kind)
    return tuple(name for name, field in types.items() if _parts(field).entry is not None)


class Tabled(NamedTuple):
    """A list that may stand in a table."""

    name: str
    """The field that it is."""
    table: str
    """The field for the path of the table."""
    row: type
    instead: str
    """The field that may stand in place of either; ``""`` if there is none."""

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of which one is needed."""
        return (self.name, self.table, *([self.instead] if self.instead else []))


@cache
def tabled(kind: Any) -> tuple[Tabled, ...]:
    """Return the lists of `kind` that may stand in a table."""
    types = field_types(kind)
    return tuple(
        Tabled(rows.items, name, lists(kind)[rows.items], rows.instead)
        for name in types
        if (rows := meaning(types[name], RowsOf))
    )


def references(kind: Any, node: Node) -> Iterator[tuple[Names, Node]]:
    """Yield where other entries are named in `node`, a `kind`: one name, or a list of them."""
    if names := meaning(kind, Names):
        for place in node.elements or [node]:
            if names.within is None:
                yield names, place
            elif name := names.within(place.text):
                yield names, Node(place.offset, place.key_offset, name)


def retold(kind: Any, name: str, node: Node) -> tuple[str, ...] | None:
    """Return the codes in which the text `name` of `node`, a `kind`, only tells what was said.

    None: it is no text of that sort.
    """
    types = field_types(kind)
    for other in types:
        mark = meaning(types[other], Retold)
        if mark and mark.text == name:
            return tuple(code.text for code in node.at((other,)).elements)
    return None


def badly_written(kind: Any, node: Node) -> Iterator[tuple[Node, str, str]]:
    """Yield the numbers and days in `node` that could be read in two ways, and what to write.

    Pydantic would take `20251026` for a moment in 1970, and `1_0` and `1.0` for whole numbers.
    """
    for name, part_type, part in steps(kind, node):
        if isinstance(part.value, str) and (problem := _problem(part_type, part.text.strip())):
            message, hint = problem
            yield part, f"`{name}` {message}" if name else message, hint
        else:
            yield from badly_written(part_type, part)


@cache
def _scalar(kind: Any) -> type | None:
    scalars = {int, float, date, LocalTime}
    return next((inner for inner in alternatives(kind) if inner in scalars), None)


def _problem(kind: Any, text: str) -> tuple[str, str] | None:
    scalar = _scalar(kind)
    if scalar is date:
        return _day_problem(text)
    if scalar is LocalTime:
        return _local_time_problem(text)
    if scalar is int and not _WHOLE_NUMBER.fullmatch(text):
        return "must be a whole number, in digits only", number_hint(text)
    if scalar is float and not _DECIMAL_NUMBER.fullmatch(text):
        return "must be a number, in digits with a point", number_hint(text)
    return None


def _day_problem(text: str) -> tuple[str, str] | None:
    if not _DAY.fullmatch(text):
        return "must be a day", day_hint(text)
    try:
        date.fromisoformat(text)
    except ValueError:
        return f"must be a day, and the calendar has no {text}", day_hint(text)
    return None


def _local_time_problem(text: str) -> tuple[str, str] | None:
    try:
        LocalTime.read(text)
    except ValueError as error:
        message, hint = "must be a day, or a day and a time", local_time_hint(text)
        day, *at = text.split() or [""]
        if _DAY.fullmatch(day) and _day_problem(day):
            message += f", and the calendar has no {day}"
        elif _DAY.fullmatch(day) and not at:
            message = f"cannot be {day}: {error}"
        return message, hint
    return None
