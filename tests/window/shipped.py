"""What the tests go through, one by one: the languages and pages of the shipped content."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from kiosk.content.model import Content
from kiosk.content.reading.reader import read

SHIPPED = Path(__file__).resolve().parents[2] / "content.yaml"


@cache
def shipped() -> Content:
    """Return the shipped content, for the names of tests."""
    content = read(SHIPPED).content
    assert content is not None
    return content


def each_language() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("language", languages())


def each_page() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("page", [page.id for page in shipped().pages])


def in_turns(**settings: Iterable[object]) -> pytest.MarkDecorator:
    """Combine settings: every day the last one takes turns in the ways of the others.

    All other ways are for `thorough`.
    """
    *others, last = map(list, settings.values())
    ways = []
    for number, way in enumerate(product(*others)):
        for turn, choice in enumerate(last):
            rare = turn != number % len(last)
            ways.append(pytest.param(*way, choice, marks=[pytest.mark.thorough] * rare))
    return pytest.mark.parametrize(list(settings), ways)


def languages() -> list[str]:
    """Return the codes of the languages of the shipped content."""
    return [language.code for language in shipped().languages]


def word(name: str, language: str) -> str:
    """Return one of the kiosk's own words."""
    return shipped().words[name].by_language[language]
