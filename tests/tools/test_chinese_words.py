"""Chinese words that the shipped texts hold are known to the kiosk."""

from __future__ import annotations

from kiosk.present.chinese_words import CHINESE_WORDS
from tools.chinese_words import LONGEST_NAME, WORDS, module


def test_the_list_of_words_is_that_of_the_shipped_texts() -> None:
    behind = "renew it: python tools/chinese_words.py (or: make docs)"
    assert module() == WORDS.read_text("utf-8"), behind


def test_words_are_short_enough_for_every_line() -> None:
    assert {2, 3, 4} == set(map(len, CHINESE_WORDS))
    assert LONGEST_NAME == 4
