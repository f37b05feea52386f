"""Each mistake that authors make is told on its line, with the advice that mends it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from kiosk.content.diagnostics import Diagnostic
from kiosk.content.reading.reader import read
from tests.content.conftest import Desk
from tests.content.mistakes.characters import CHARACTERS
from tests.content.mistakes.indentation import INDENTATION
from tests.content.mistakes.mistake import Mistake
from tests.content.mistakes.misunderstood import MISUNDERSTOOD
from tests.content.mistakes.names import NAMES
from tests.content.mistakes.signs import SIGNS
from tests.content.mistakes.structure import STRUCTURE
from tests.content.mistakes.values import VALUES
from tests.pictures import png

ROOT = Path(__file__).resolve().parents[2]
MISTAKES = (*INDENTATION, *SIGNS, *NAMES, *VALUES, *STRUCTURE, *CHARACTERS, *MISUNDERSTOOD)
#: One mistake may break what stands around it, but not more than this.
MOST_ERRORS = 3


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which files stand for the shipped pictures."""
    folder = tmp_path_factory.mktemp("mistakes")
    (folder / "assets" / "art").mkdir(parents=True)
    for picture in (ROOT / "assets" / "art").iterdir():
        (folder / "assets" / "art" / picture.name).write_bytes(png())
    return folder


@cache
def told(mistake: Mistake, folder: Path) -> tuple[int, tuple[Diagnostic, ...]]:
    """Return the line of the mistake, and what the reader says of the file beyond the usual."""
    text = (ROOT / "content.yaml").read_text(encoding="utf-8")
    usual = {
        (found.message, found.source_line) for found in read(ROOT / "content.yaml").diagnostics
    }
    wrong, line = mistake.made_in(text)
    path = folder / "content.yaml"
    path.write_text(wrong, encoding="utf-8", newline="")
    found = read(path).diagnostics
    return line, tuple(one for one in found if (one.message, one.source_line) not in usual)


def is_right(mistake: Mistake, folder: Path) -> bool:
    line, found = told(mistake, folder)
    said = [(one.line, f"{one.message} {one.hint}") for one in found]
    misled = mistake.misleading and any(mistake.misleading in text for _, text in said)
    return (
        len(found) <= MOST_ERRORS
        and any(at == line and mistake.advice in text for at, text in said)
        and not misled
    )


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_told_where_it_is_with_what_to_write(mistake: Mistake, folder: Path) -> None:
    line, found = told(mistake, folder)
    explained = "\n".join(one.explained() for one in found)
    assert is_right(mistake, folder), f"line {line}, {mistake.advice}\n{explained}"


def test_a_hundred_mistakes_and_more_are_told_rightly(folder: Path) -> None:
    right = [mistake.name for mistake in MISTAKES if is_right(mistake, folder)]
    assert len(MISTAKES) >= 100
    assert len(right) >= 0.95 * len(MISTAKES)


@pytest.mark.parametrize(
    "text",
    [
        '"Welcome": our guests come back.',
        'Our rule: "ask first"',
        'Our rule: ask "first',
        "Our rule: don't touch",
        'Our rule: "don\'t touch"',
        "Press: a\\b",
        "Press: a\\b, and don't wait",
        '"Come", he said: all',
        '"Come" to hall #2',
        *(f"{sign}{text}" for sign in "*&!@%`" for text in ("Hello", '"Hello" to all', "a\\b")),
        '[New] "Hello" to all',
        '{New} "Hello" to all',
        '- "Hello" to all',
        'Say "hello" in hall #2',
        "Say hello in hall #2",
    ],
)
def test_who_quotes_a_text_as_is_told_is_done(text: str, desk: Desk) -> None:
    """Each way that the advice names is taken."""

    def told_of(written: str) -> tuple[Diagnostic, ...]:
        return desk.blocks(f"- kind: text\n  text:\n    en: {written}").diagnostics

    hints = " ".join(one.hint for one in told_of(text))
    curly = re.sub('"([^"]*)"?', r"“\1”", text)
    ways = {
        "“…” and ’ inside": "'" + curly.replace("'", "’") + "'",
        "write “…” inside": f'"{curly}"',
        "whole text in `'…'`": f"'{text}'",
        "like this": f'"{text}"',
    }
    taken = [written for way, written in ways.items() if way in hints]
    assert taken, hints
    for written in taken:
        assert not told_of(written), written
