"""Each mistake that authors make is told on its line, with the advice that mends it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from kiosk.content.diagnostics import Diagnostic
from kiosk.content.reader import read
from tests.content.mistakes.characters import CHARACTERS
from tests.content.mistakes.indentation import INDENTATION
from tests.content.mistakes.mistake import Mistake
from tests.content.mistakes.names import NAMES
from tests.content.mistakes.signs import SIGNS
from tests.content.mistakes.structure import STRUCTURE
from tests.content.mistakes.values import VALUES

ROOT = Path(__file__).resolve().parents[2]
MISTAKES = (*INDENTATION, *SIGNS, *NAMES, *VALUES, *STRUCTURE, *CHARACTERS)
#: One mistake may break what stands around it, but not more than this.
MOST_ERRORS = 3


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which files stand for the shipped pictures."""
    folder = tmp_path_factory.mktemp("mistakes")
    (folder / "assets" / "art").mkdir(parents=True)
    for picture in (ROOT / "assets" / "art").iterdir():
        (folder / "assets" / "art" / picture.name).touch()
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
    return len(found) <= MOST_ERRORS and any(
        one.line == line and mistake.advice in f"{one.message} {one.hint}" for one in found
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
