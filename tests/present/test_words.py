"""The kiosk's own words: all of them in every language that visitors can choose."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from kiosk.content.model import Content
from tests.conftest import ROOT

PRESENT = ROOT / "kiosk" / "present"


def places(text: str) -> set[str]:
    """Return the names between braces, which the kiosk fills in."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("which", ["content", "sample"])
def test_every_language_has_every_word(request: pytest.FixtureRequest, which: str) -> None:
    content: Content = request.getfixturevalue(which)
    codes = {language.code for language in content.languages}
    lacking = {
        key: codes - {code for code, text in word.by_language.items() if text.strip()}
        for key, word in content.words.items()
    }
    assert not {key: missing for key, missing in lacking.items() if missing}


def test_a_word_is_filled_with_the_same_in_every_language(content: Content) -> None:
    for key, word in content.words.items():
        found = {
            # A Kazakh number has its ending from the kiosk.
            frozenset(name.removesuffix("_from") for name in places(text))
            for text in word.by_language.values()
        }
        assert len(found) == 1, key


def test_every_word_that_the_program_says_is_there(content: Content) -> None:
    said = {
        name
        for file in PRESENT.rglob("*.py")
        for name in re.findall(r'\.word\(\s*"(\w+)"', file.read_text("utf-8"))
    }
    assert len(said) > 15
    assert said <= set(content.words)
    assert {"exactly", "over", "around"} <= set(content.words), "the bounds of a figure"
