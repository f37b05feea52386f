"""The types of the fields of a Struct, for whatever follows the vocabulary along them."""

from __future__ import annotations

import inspect
import types
import typing
from functools import cache
from typing import Any, TypeGuard, TypeVar

from msgspec import Struct

T = TypeVar("T")


def is_struct(kind: Any) -> TypeGuard[type[Struct]]:
    """Return whether it is a type whose values have fields."""
    return isinstance(kind, type) and issubclass(kind, Struct)


@cache
def field_types(kind: Any) -> dict[str, Any]:
    """Return the names of the fields of a Struct with their types; other types have none."""
    if not is_struct(kind):
        return {}
    # `typing.get_type_hints` and `msgspec.structs.fields` give the same in three times the time,
    # and each start asks.
    known: dict[str, Any] = {}
    for base in reversed(kind.__mro__):
        known |= _own_types(base)
    return {name: known[name] for name in kind.__struct_fields__}


@cache
def written_types(kind: Any) -> dict[str, Any]:
    """Return the same under the names that the fields have in a file."""
    return {written_name(name): field for name, field in field_types(kind).items()}


def written_name(name: str) -> str:
    """Return the name of a field in a file: `from_` is `from`, a word that Python has taken."""
    return name.removesuffix("_")


@cache
def _own_types(kind: type) -> dict[str, Any]:
    return inspect.get_annotations(kind, eval_str=True)


@cache
def alternatives(kind: Any) -> tuple[Any, ...]:
    """Return the types that `kind` stands for, without its annotations and without None."""
    if typing.get_origin(kind) is typing.Annotated:
        return alternatives(typing.get_args(kind)[0])
    if typing.get_origin(kind) in {types.UnionType, typing.Union}:
        parts = (part for part in typing.get_args(kind) if part is not types.NoneType)
        return tuple(inner for part in parts for inner in alternatives(part))
    return (kind,)


def meaning(kind: Any, mark: type[T]) -> T | None:
    """Return the `mark` beside a `kind` of text, or beside that of the texts in a list."""
    return next((one for one in _marks(kind) if isinstance(one, mark)), None)


@cache
def marked(kind: Any, mark: type) -> str:
    """Return the name of the first field of `kind` that has a `mark`; ``""`` if none has."""
    types = field_types(kind)
    return next((name for name in types if meaning(types[name], mark)), "")


@cache
def _marks(kind: Any) -> tuple[object, ...]:
    if typing.get_origin(kind) is typing.Annotated:
        inner, *marks = typing.get_args(kind)
        return (*marks, *_marks(inner))
    if typing.get_origin(kind) in {types.UnionType, typing.Union, tuple}:
        return tuple(mark for part in typing.get_args(kind) for mark in _marks(part))
    return ()
