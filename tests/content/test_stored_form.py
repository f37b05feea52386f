from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.blocks.block import Block
from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.content.keeping.stored_form import from_bytes, to_bytes
from kiosk.content.reading.reader import read
from kiosk.content.reading.reading import Reading
from kiosk.station.folders import shipped_content

SAMPLE = Path(__file__).parents[1] / "sample" / "content.yaml"
#: What may stand in JSON where something else is expected.
WRONG: tuple[Any, ...] = (
    None,
    True,
    0,
    -1.5,
    "",
    "\0",
    "os.system",
    [],
    ["text"],
    [[]],
    {},
    {"": 1},
)


def parts(value: Any) -> Any:
    """Return a value as what tells it from others: two contents are never equal themselves."""
    if isinstance(value, Struct):
        return (type(value), [parts(getattr(value, name)) for name in value.__struct_fields__])
    if isinstance(value, dict):
        return [(name, parts(one)) for name, one in value.items()]
    return [parts(one) for one in value] if isinstance(value, tuple) else (type(value), value)


@pytest.mark.parametrize("path", [SAMPLE, shipped_content()], ids=["sample", "shipped"])
def test_a_reading_comes_back_as_it_was(path: Path) -> None:
    reading = read(path)
    place = Diagnostic(file="b\udcff.csv", line=3, column=1, severity=Severity.ERROR, message="!")
    reading = replace(reading, diagnostics=(*reading.diagnostics, place))
    assert parts(from_bytes(to_bytes(reading), Reading)) == parts(reading)


def test_every_kind_of_block_is_among_what_comes_back() -> None:
    content = read(SAMPLE).content
    assert content
    assert {block.kind for page in content.pages for block in page.blocks} == set(Block.kinds)


def test_nothing_but_a_reading_comes_back_whatever_was_written() -> None:
    plain = json.loads(to_bytes(read(SAMPLE)))
    chance = random.Random(11)  # noqa: S311 # the same damage each time
    places = chance.sample(list(_places(plain)), 700)
    refused = 0
    for holder, key in places:
        kept, holder[key] = holder[key], chance.choice(WRONG)
        try:
            assert isinstance(from_bytes(json.dumps(plain).encode(), Reading), Reading)
        except ValueError:
            refused += 1
        holder[key] = kept
    assert refused > len(places) / 2 > 300


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x80\x04N.",
        b"cos\nsystem\n(S'exit 7'\ntR.",
        b"null",
        b"[" * 100_000,
        b"[[]]",
        b"\xff",
    ],
)
def test_what_is_no_reading_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_bytes(raw, Reading)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each holder of a value in plain JSON, with the value's place in it."""
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for key, one in list(inside):
        yield value, key
        if isinstance(one, dict | list):
            yield from _places(one)
