"""Readings as JSON: how one is kept for the next start, and how one process hands it to another.

The form follows the types of the vocabulary and nothing else: a value is written as its fields in
their order, and read back as the type that its place asks for. So it does not depend on how a
release of Python stores its objects, and a file in which somebody wrote something else can make
values of the vocabulary at most.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType
from typing import Any, NoReturn, TypeVar, get_args, get_origin

from msgspec import Struct
from msgspec.structs import astuple

from kiosk.content.blocks.block import Block
from kiosk.content.field_types import alternatives, field_types, is_struct
from kiosk.content.localised import Localised

T = TypeVar("T")
_Decode = Callable[[Any], Any]


def to_bytes(reading: object) -> bytes:
    """Return a reading, of content or of settings, in its stored form: JSON in UTF-8."""
    text = json.dumps(
        reading, default=_plain, ensure_ascii=False, check_circular=False, separators=(",", ":")
    )
    # A name of a file need not be Unicode; `json.loads` reads it so, too.
    return text.encode("utf-8", "surrogatepass")


def from_bytes(raw: bytes, kind: type[T]) -> T:
    """Return the reading of that kind that `to_bytes` was given.

    Raises:
        ValueError: these bytes are no reading.
    """
    hashable: Any = kind
    collecting = gc.isenabled()
    # A large content is hundreds of thousands of objects. Looking through them for garbage, now or
    # at any later time, would hold up the screen, and there is none: they hold no cycles.
    gc.disable()
    try:
        reading = _decoder(hashable)(json.loads(raw))
    except RecursionError as error:
        message = "it is nested too deep for a reading"
        raise ValueError(message) from error
    finally:
        gc.freeze()
        if collecting:
            gc.enable()
    assert isinstance(reading, kind)  # noqa: S101 # for the type checker
    return reading


def _plain(value: object) -> object:
    """Return what JSON has no form for, in values for which it has one."""
    if isinstance(value, Localised):
        return value.by_language
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    assert isinstance(value, Struct)  # noqa: S101 # for the type checker
    return [value.kind, *astuple(value)] if isinstance(value, Block) else astuple(value)


@cache
def _decoder(kind: Any) -> _Decode:
    """Return what makes a `kind` of plain values; it raises ValueError for what cannot be one."""
    kinds = alternatives(kind)
    if len(kinds) > 1:
        message = f"{kind} has no stored form"
        raise TypeError(message)
    decode = _decoder_of_one(kinds[0])
    if NoneType not in get_args(kind):
        return decode
    return lambda value: None if value is None else decode(value)


def _decoder_of_one(kind: Any) -> _Decode:
    if get_origin(kind) is tuple:
        return _list_decoder(_decoder(get_args(kind)[0]))
    if get_origin(kind) is dict:
        return _map_decoder(_decoder(get_args(kind)[1]))
    if kind in _OF_THEIR_OWN:
        return _OF_THEIR_OWN[kind]
    if is_struct(kind):
        return _record_decoder(kind)
    return kind if issubclass(kind, Enum) else _scalar_decoder(kind)


def _scalar_decoder(kind: type) -> _Decode:
    def decode(value: Any) -> Any:
        # Not `isinstance`: True is a whole number then.
        return value if type(value) is kind else _refuse(value, kind)

    return decode


def _list_decoder(decode: _Decode) -> _Decode:
    def decode_all(value: Any) -> Any:
        return tuple(map(decode, value)) if type(value) is list else _refuse(value, list)

    return decode_all


def _map_decoder(decode: _Decode) -> _Decode:
    def decode_all(value: Any) -> Any:
        if type(value) is not dict:
            _refuse(value, dict)
        return {name: decode(part) for name, part in value.items()}

    return decode_all


def _record_decoder(kind: Any) -> _Decode:
    types = field_types(kind)
    names, decoders = tuple(types), tuple(map(_decoder, types.values()))

    def decode(value: Any) -> Any:
        if type(value) is not list or len(value) != len(names):
            _refuse(value, kind)
        parts = [one(part) for one, part in zip(decoders, value, strict=True)]
        return kind(**dict(zip(names, parts, strict=True)))

    return decode


def _block(value: Any) -> Block:
    """Return the block whose kind stands before its fields."""
    if type(value) is not list or not value or not isinstance(value[0], str):
        _refuse(value, Block)
    kind: Any = Block.kinds.get(value[0]) or _refuse(value, Block)
    block: Block = _decoder(kind)(value[1:])
    return block


def _localised(value: Any) -> Localised:
    # Not text by text: most of a content are these.
    if type(value) is not dict or not {str}.issuperset(map(type, value.values())):
        _refuse(value, Localised)
    return Localised(value)


def _path(value: Any) -> Path:
    return Path(_text(value))


def _date(value: Any) -> date:
    return date.fromisoformat(_text(value))


def _refuse(value: object, kind: type) -> NoReturn:
    message = f"{str(value)[:100]!r} is no {kind.__name__}"
    raise ValueError(message)


_text = _scalar_decoder(str)
#: Types that are not written as a list of their fields.
_OF_THEIR_OWN: dict[Any, _Decode] = {Block: _block, Localised: _localised, Path: _path, date: _date}
