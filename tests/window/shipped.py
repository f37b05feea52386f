"""What the tests go through, one by one: the languages and pages of the shipped content."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from kiosk.content.model import Content
from kiosk.content.reader import read

SHIPPED = Path(__file__).resolve().parents[2] / "content.yaml"


@cache
def shipped() -> Content:
    """Return the shipped content, for the names of tests."""
    content = read(SHIPPED).content
    assert content is not None
    return content


def each_language() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("language", [language.code for language in shipped().languages])


def each_page() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("page", [page.id for page in shipped().pages])


def word(name: str, language: str) -> str:
    """Return one of the kiosk's own words."""
    return shipped().words[name].by_language[language]
