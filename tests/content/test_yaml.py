"""Files that are no content: refused with a place and a hint, never with an exception."""

from __future__ import annotations

import codecs
import os
import unicodedata
from pathlib import Path

import pytest

from kiosk.content.diagnostics import Diagnostic
from kiosk.content.reading import source_text, yaml_nodes
from kiosk.content.reading.reader import read
from kiosk.content.reading.reading import Reading
from tests.content.conftest import Desk
from tests.content.cost import cost_of

GOOD = "- {kind: text, text: {en: Good}}"


def only_error(desk: Desk, content: str | bytes) -> Diagnostic:
    reading = desk.read(content)
    assert reading.content is None
    (error,) = reading.diagnostics
    assert error.hint
    return error


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("a:\n\tb: c", 2, 1, "a tab"),
        ("a: b\nc: Hours: all day", 2, 9, "a colon inside a text"),
        ("a: b\n  c: d", 2, 4, "indented too far"),
        ("a:\n  b: c\n d: e", 3, 2, "indented unlike the lines above"),
        ("a:\n  - b\n  c: d", 3, 3, "does not start with `-`"),
        ("a:\n- b\nc\n", 3, 1, "a colon is missing"),
        ("a: @x", 1, 4, "cannot start with `@`"),
        ("a: `x`", 1, 4, "cannot start with ```"),
        ("a: %x", 1, 4, "cannot start with `%`"),
        ('a: b\nc: "x\nd: e', 2, 4, "the quote that opens here"),
        ("a: 'it's'", 1, 8, "after its closing quote"),
        ('a: "C:\\pics"', 1, 7, "a backslash inside double quotes"),
        ("a: [b, c\nd: e", 1, 4, "the list that opens with `[`"),
        ("a: {b: c\nd: [", 1, 4, "the map that opens with `{`"),
        ("a: |x\n  b", 1, 5, "nothing may follow `|`"),
        ("a: {b} c", 1, 4, "a text cannot start with `{`"),
        ("{a}: b", 1, 1, "a list or map stands where a name is expected"),
        ("a: &b [*b]", 1, 4, "`&b` is an anchor"),
        ("a: *b", 1, 4, "`*b` is a reference"),
        ("a: **b**", 1, 5, "cannot start with `*`"),
        ("<<: {a: b}", 1, 1, "`<<` is a merge key"),
        ("a: !!python/object/apply:os.system [ls]", 1, 4, "a tag"),
        ("a: !!timestamp foo", 1, 4, "a tag"),
        ("a: !!bool foo", 1, 4, "a tag"),
        ("a: !!int ''", 1, 4, "a tag"),
        ("a: b\n---\nc: d", 2, 1, "a second document"),
        ("", 1, 1, "empty"),
        ("# nothing yet\n", 1, 1, "empty"),
        ("---\n", 1, 1, "empty"),
        ("- a\n- b", 1, 1, "not a content file"),
        ("only words", 1, 1, "not a content file"),
        ("a: \0\0\0\0", 1, 4, "U+0000"),
    ],
)
def test_what_is_not_yaml_is_told_where_it_is(
    desk: Desk, text: str, line: int, column: int, message: str
) -> None:
    error = only_error(desk, text)
    assert message in error.message
    assert (error.line, error.column) == (line, column)


def test_a_key_that_stands_twice_names_both_lines(desk: Desk) -> None:
    reading = desk.read(desk.with_blocks("- kind: text\n  text: {en: A}\n  text: {en: B}"))
    (error,) = reading.errors
    assert error.line == 16
    assert "line 15" in error.message
    assert reading.content


ALIASES = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "\n".join(
    f"{new}: &{new} [{','.join([f'*{old}'] * 9)}]"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{a: " * 100_000,
        "- " * 100_000,
        "\n".join(" " * depth + "a:" for depth in range(2_000)),
        ALIASES,
        "a: &a {b: c}\nd:\n" + "  <<: *a\n" * 10_000,
        "a: [" + "x," * 300_000 + "]",
        "? " * 50_000,
        "'" * 100_001,
        "a: " + "9" * 1_000_000,
    ],
    ids=["lists", "maps", "dashes", "indents", "aliases", "merges", "many", "keys", "quotes", "9s"],
)
def test_a_bomb_is_refused_at_once(desk: Desk, text: str) -> None:
    readings: list[Reading] = []
    # Four seconds where nothing else runs.
    assert cost_of(lambda: readings.append(desk.read(text))) < 80
    assert readings[0].content is None


@pytest.mark.parametrize(
    ("limit", "text"),
    [
        ("MAX_DEPTH", "a: {b: {c: {d: {e: f}}}}"),
        ("MAX_EVENTS", "a: [b, c, d]"),
    ],
)
def test_the_limits_are_told_with_a_place(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, limit: str, text: str
) -> None:
    monkeypatch.setattr(yaml_nodes, limit, 4)
    error = only_error(desk, text)
    assert "too many" in error.message
    assert error.column > 4


@pytest.mark.parametrize(
    "encoded",
    [
        lambda text: text.encode(),
        lambda text: text.encode("utf-8-sig"),
        lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        lambda text: text.replace("\n", "\r\n").encode(),
    ],
    ids=["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "crlf"],
)
def test_what_editors_save_is_read_alike(desk: Desk, encoded: object) -> None:
    assert callable(encoded)
    text = desk.with_blocks("- {kind: text, text: {en: Қорғас 霍尔果斯}}\n- {kind: txt}")
    reading, plain = desk.read(encoded(text)), desk.read(text)
    assert reading.content
    assert plain.content
    assert reading.content.pages == plain.content.pages
    line = text[: text.index("txt")].count("\n") + 1
    column = text.splitlines()[line - 1].index("txt") + 1
    assert [(error.line, error.column) for error in reading.errors] == [(line, column)]


@pytest.mark.parametrize(
    ("raw", "line", "column"),
    [
        ("a: b\nc: Café".encode("latin-1"), 2, 7),
        ("a: Қорғас\nc: Привет".encode()[:-1], 2, 9),
        (codecs.BOM_UTF16_LE + "a: b\nc: \ud800d".encode("utf-16-le", "surrogatepass"), 2, 4),
        (b"a: \xed\xa0\x80", 1, 4),
        (codecs.BOM_UTF32_LE + "a: b".encode("utf-32-le"), 1, 1),
        ("a: b".encode("utf-16-le"), 1, 2),
    ],
    ids=["latin-1", "cut", "utf-16 surrogate", "utf-8 surrogate", "utf-32", "no mark"],
)
def test_other_encodings_are_told_with_the_place_and_the_remedy(
    desk: Desk, raw: bytes, line: int, column: int
) -> None:
    error = only_error(desk, raw)
    assert "UTF-8" in error.hint
    assert (error.line, error.column) == (line, column)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "content.yaml"
    with path.open("wb") as stream:
        stream.truncate(50_000_000_000)
    reading = read(path)
    assert reading.content is None
    assert "larger than 5 MB" in reading.diagnostics[0].message


def test_a_file_that_grows_while_it_is_read_is_refused(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desk.file("a: b")
    grown = os.stat_result((0o100644, 0, 0, 1, 0, 0, 3, 0, 0, 0))
    monkeypatch.setattr(source_text, "MAX_BYTES", 3)
    monkeypatch.setattr(Path, "stat", lambda _: grown)
    assert read(path).content is None


@pytest.mark.parametrize("kind", ["nothing", "folder", "pipe"])
def test_what_is_not_a_file_does_not_hang_the_reader(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "content.yaml"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    reading = read(path)
    assert reading.content is None
    assert (reading.diagnostics[0].line, reading.diagnostics[0].column) == (1, 1)


@pytest.mark.parametrize(
    "text",
    ["\u202e\u2066evil", "Z" + "\u0301" * 500, "w" * 19_000, "霍" * 19_000, "<img src=x>", "{n}"],
)
def test_odd_texts_are_texts(desk: Desk, text: str) -> None:
    block = desk.block(f"- kind: text\n  text:\n    en: '{text}'\n")
    shown = getattr(block, "text").by_language["en"]  # noqa: B009 - any block
    assert shown == unicodedata.normalize("NFC", text)


def test_a_text_without_end_costs_its_block_and_a_short_message(desk: Desk) -> None:
    (error,) = desk.blocks(f"- kind: text\n  text: {{en: {'w' * 100_000}}}\n").errors
    assert "longer than 20000 characters" in error.message
    assert len(error.explained()) < 500


def test_a_file_with_a_thousand_mistakes_is_refused_and_they_are_told_errors_first(
    desk: Desk,
) -> None:
    blocks = [f"- {{kind: text, text: {{en: A}}, a{number}: b}}" for number in range(3_000)]
    text = desk.with_blocks("\n".join(blocks))
    reading = desk.read(text.replace("sources:", "  - {code: ru, name: Русский}\nsources:"))
    assert reading.content is None
    assert len(reading.diagnostics) == 1000
    assert len(reading.errors) == 1000


def test_a_language_that_was_taken_out_is_told_often_enough_and_costs_nothing(desk: Desk) -> None:
    reading = desk.read(desk.with_blocks("- {kind: text, text: {en: A, de: B}}\n" * 3_000))
    assert len(reading.errors) == 100
    assert reading.content
    assert len(reading.content.pages[0].blocks) == 3_000


def test_a_file_that_is_cut_off_anywhere_is_read_or_explained(desk: Desk) -> None:
    text = "- kind: text\n  text:\n    en: |\n      Қорғас 霍尔果斯\n\n      😀\n"
    quoted = "  title: {en: \"a: b\"}\n  note: {en: 'it''s'}\n"
    whole = desk.with_blocks(text + quoted).encode()
    for end in range(len(whole)):
        reading = desk.read(whole[:end])
        assert reading.content or reading.errors
        assert not any("report this" in error.hint for error in reading.errors)
