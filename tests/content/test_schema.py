"""The JSON Schema of content files, by which editors complete, explain and check them."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker

from kiosk.authoring.schema import schema, schema_text
from kiosk.cli import main
from kiosk.content.blocks.block import Block
from tests.content.conftest import Desk

ROOT = Path(__file__).resolve().parents[2]
COPY = ROOT / "assets" / "content.schema.json"
CONTENTS = ["content.yaml", "tests/sample/content.yaml"]

NUMBER = """\
- kind: number
  label: {en: Visitors}
  period: 2025
  as_of: 2025-10-26
  source: paper
  value: 4500
"""


class EditorLoader(yaml.BaseLoader):
    """YAML as editors see it: by the core schema of YAML 1.2, without days and without `no`."""


EditorLoader.add_constructor("!int", lambda _, node: int(node.value))
EditorLoader.add_constructor("!float", lambda _, node: float(node.value))
EditorLoader.add_constructor("!bool", lambda _, node: node.value.lower() == "true")
EditorLoader.add_constructor("!null", lambda *_: None)
for tag, pattern in (
    ("!int", r"[-+]?[0-9]+"),
    ("!float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
    ("!bool", r"true|True|TRUE|false|False|FALSE"),
    ("!null", r"|~|null|Null|NULL"),
):
    EditorLoader.add_implicit_resolver(tag, re.compile(f"^(?:{pattern})$"), None)


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(schema(), format_checker=FormatChecker())


def mistakes(text: str) -> list[str]:
    """Return what an editor marks in a content file."""
    seen = yaml.load(text, EditorLoader)  # noqa: S506 - it makes texts and numbers only
    return [error.message for error in validator().iter_errors(seen)]


def test_the_committed_copy_is_current() -> None:
    renew = "renew it: python -m kiosk schema > assets/content.schema.json (or: make docs)"
    assert COPY.read_text("utf-8") == schema_text(schema()), renew


@pytest.mark.skipif(shutil.which("make") is None, reason="only `make docs` writes the copy")
def test_a_schema_that_cannot_be_made_leaves_the_copy_as_it_is(tmp_path: Path) -> None:
    for name in (
        "pyproject.toml",
        "constraints.txt",
        ".venv/dev.stamp",
        "assets/content.schema.json",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("good", "utf-8")
    kiosk = tmp_path / ".venv" / "bin" / "kiosk"
    kiosk.parent.mkdir()
    kiosk.write_text("#!/bin/sh\necho half of it\nexit 1\n", "utf-8")
    kiosk.chmod(0o755)
    shutil.copy(ROOT / "Makefile", tmp_path)
    done = subprocess.run(
        ["make", "docs", "PYTHON=true"], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode != 0
    assert (tmp_path / "assets" / "content.schema.json").read_text("utf-8") == "good"


def test_the_command_prints_the_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert capsys.readouterr().out == schema_text(schema())


def test_it_is_a_json_schema() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("file", CONTENTS)
def test_editors_mark_nothing_in_the_contents_of_this_repository(file: str) -> None:
    assert not mistakes((ROOT / file).read_text("utf-8"))


@pytest.mark.parametrize("file", CONTENTS)
def test_editors_find_the_schema_from_the_first_line(file: str) -> None:
    first = (ROOT / file).read_text("utf-8").splitlines()[0]
    path = first.removeprefix("# yaml-language-server: $schema=")
    assert ((ROOT / file).parent / path).resolve() == COPY


def test_every_kind_of_block_has_its_place_and_every_field_its_words() -> None:
    definitions = schema()["$defs"]
    assert definitions["Block"]["properties"]["kind"]["enum"] == list(Block.kinds)
    assert len(definitions["Block"]["anyOf"]) == len(Block.kinds)
    silent = [
        f"{name}.{field}"
        for name, definition in (definitions | {"Content": schema()}).items()
        for field, value in definition.get("properties", {}).items()
        if name != "Block" and not value.get("description")
    ]
    assert not silent, "write a docstring below the field: authors read it"


@pytest.mark.parametrize(
    "line",
    [
        'value: "4500"',
        "value: ' 4500 '",
        "value: 0",
        "period: 2025",
        'period: "2025"',
        "period: summer of 2025",
        'as_of: "2025-10-26"',
        "label: {en: 76}",
        "label: {en: 1.10}",
        "label: {en: no}",
        "bound: over",
    ],
)
def test_what_the_reader_takes_is_not_marked(desk: Desk, line: str) -> None:
    text = desk.with_blocks(_with(line))
    assert not desk.read(text).errors
    assert not mistakes(text)


def test_a_language_that_a_content_adds_is_not_marked(desk: Desk) -> None:
    german = "  - {code: de, name: Deutsch}\n  - {code: zh-Hant, name: 繁體中文}\nsources:"
    text = desk.with_blocks(_with("label: {en: Visitors, de: Besucher, zh-Hant: 訪客}"))
    text = text.replace("sources:", german, 1)
    assert not desk.read(text).errors
    assert not mistakes(text)


@pytest.mark.parametrize(
    "line",
    [
        "value: 4 500",
        "value: -1",
        "value: over 4500",
        "as_of: 26.10.2025",
        "as_of: 2026-02-30",
        "as_of: 2025",
        "label: Visitors",
        "label: {}",
        "label: {EN: Visitors}",
        "label: [Visitors]",
        "bound: more",
        "valeu: 4500",
        "kind: numbr",
        "title: Heading",
    ],
)
def test_typical_mistakes_in_a_block_are_marked(desk: Desk, line: str) -> None:
    text = desk.with_blocks(_with(line))
    assert desk.read(text).errors
    assert mistakes(text)


@pytest.mark.parametrize("name", ["kind", "label", "period", "as_of", "source", "value"])
def test_a_line_that_is_missing_is_marked(desk: Desk, name: str) -> None:
    lines = (line for line in _fields().items() if line[0] != name)
    text = desk.with_blocks(_block(dict(lines)))
    assert desk.read(text).errors
    assert mistakes(text)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("pages:", "page:"),
        ("center:", "centre:"),
        ("id: museum", "id: The Museum"),
        ("  title: {en: Museum}", "  titel: {en: Museum}"),
        ("code: en", "code: English"),
        ("translation_status: checked", "translation_status: done"),
        ("  paper:", "  The paper:"),
        ("credit: {en: Nobody}", "licence: {en: Nobody}"),
    ],
)
def test_typical_mistakes_outside_the_blocks_are_marked(desk: Desk, right: str, wrong: str) -> None:
    text = desk.with_blocks(NUMBER)
    assert not mistakes(text)
    broken = text.replace(right, wrong, 1)
    assert desk.read(broken).errors
    assert mistakes(broken)


def _with(line: str) -> str:
    """Return the number block with `line` in place of its line of the same name."""
    name, _, value = line.partition(": ")
    return _block(_fields() | {name: value})


def _fields() -> dict[str, Any]:
    lines = (line[2:].partition(": ") for line in NUMBER.splitlines())
    return {name: value for name, _, value in lines}


def _block(fields: dict[str, Any]) -> str:
    return "\n".join(
        f"{'  ' if number else '- '}{name}: {value}"
        for number, (name, value) in enumerate(fields.items())
    )
