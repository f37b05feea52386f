"""Phrases to show: what a mistake in them costs, and how Chinese is said."""

from __future__ import annotations

import re
from pathlib import Path
from unicodedata import normalize

import pytest
import yaml
from pypinyin import Style, lazy_pinyin, load_phrases_dict

from kiosk.content.blocks.phrase import Phrase
from kiosk.content.blocks.phrases import Phrases
from kiosk.content.model import Content
from kiosk.content.pinyin import palladius, syllables, unreadable
from kiosk.content.reading.reading import Reading
from tests.content.conftest import Desk

ROOT = Path(__file__).resolve().parents[2]
BLOCK = """
- kind: phrases
  groups:
    - title: {en: Shop}
      items:
        - text: {en: Where is it?, zh: 在哪里？}
          pinyin: Zài nǎlǐ?
        - text: {en: Thank you!, zh: 谢谢！}
    - title: {en: Taxi}
      items:
        - text: {en: Please stop here.}
"""


def said(reading: Reading) -> list[list[str]]:
    """Return the phrases that are left, group by group, in English."""
    assert reading.content
    return [
        [phrase.text.within(["en"]) for phrase in group.items]
        for page in reading.content.pages
        for block in page.blocks
        if isinstance(block, Phrases)
        for group in block.groups
    ]


@pytest.mark.parametrize(
    ("right", "wrong", "message", "left"),
    [
        (
            "Please stop here.",
            "Thank you!",
            "this stands already",
            [["Where is it?", "Thank you!"]],
        ),
        ("谢谢！", "在哪里？", "this stands already", [["Where is it?"], ["Please stop here."]]),
        (
            "Zài nǎlǐ",
            "Zài nvlǐ",
            "`nvlǐ` is not pinyin",
            [["Where is it?", "Thank you!"], ["Please stop here."]],
        ),
        (
            "\n        - text: {en: Please stop here.}",
            "",
            "`items` is empty",
            [["Where is it?", "Thank you!"]],
        ),
    ],
    ids=["twice, in two groups", "twice, in one language", "no pinyin", "an empty group"],
)
def test_a_mistake_costs_no_more_than_it_must(
    right: str, wrong: str, message: str, left: list[list[str]], desk: Desk
) -> None:
    assert BLOCK.count(right) == 1
    reading = desk.blocks(BLOCK.replace(right, wrong))
    assert said(reading) == left
    assert [one.message for one in reading.diagnostics if message in one.message]


@pytest.mark.parametrize(
    ("pinyin", "russian"),
    [
        ("Zhège duōshao qián?", "Чжэгэ дошао цянь?"),
        ("Běijīng", "Бэйцзин"),
        ("Shànghǎi", "Шанхай"),
        ("Xī'ān", "Сиань"),
        ("Cháng'ān", "Чанъань"),
        ("Huò'ěrguǒsī", "Хоэргосы"),
        ("nǚ’ér lǜsè quèshí xuéyuàn", "нюйэр люйсэ цюэши сюэюань"),
        ("huíqu zìjǐ cóng xióng", "хуэйцюй цзыцзи цун сюн"),
        ("fāngàn nánguò", "фаньгань наньго"),
        ("nǎr", "нар"),
    ],
)
def test_chinese_is_written_in_russian_letters_by_the_palladius_system(
    pinyin: str, russian: str
) -> None:
    assert palladius(pinyin) == russian


@pytest.mark.parametrize("text", ["zhuāngk", "ni3", "Hello", "Чжэгэ", "qiǎn-v", "r"])
def test_what_is_no_pinyin_is_known(text: str) -> None:
    assert unreadable(text)


# ISO 7098 writes the tones of 一 and 不 as they are alone; 多长 asks for a length.
load_phrases_dict(
    {"一点": [["yī"], ["diǎn"]], "不见了": [["bù"], ["jiàn"], ["le"]], "多长": [["duō"], ["cháng"]]}
)


def shipped() -> list[tuple[str, str]]:
    """Return the Chinese of the shipped phrases with its pinyin."""
    content = yaml.load((ROOT / "content.yaml").read_text("utf-8"), yaml.CBaseLoader)  # noqa: S506
    return [
        (phrase["text"]["zh"], phrase["pinyin"])
        for page in content["pages"]
        for block in page["blocks"]
        if block["kind"] == "phrases"
        for group in block["groups"]
        for phrase in group["items"]
    ]


@pytest.mark.parametrize(("chinese", "pinyin"), shipped(), ids=lambda text: text)
def test_the_shipped_pinyin_is_that_of_the_chinese(chinese: str, pinyin: str) -> None:
    """Syllable by syllable as a dictionary has it; a tone may be left out where it is weak."""
    written = re.sub(r"[^\w]", "", pinyin.lower())
    expected = lazy_pinyin(re.sub(r"\W", "", chinese), style=Style.NORMAL, v_to_u=True)
    parts = [part for word in re.findall(r"[^\W\d_]+", pinyin) for part in syllables(word)]
    assert parts == expected
    toned = "".join(lazy_pinyin(re.sub(r"\W", "", chinese), style=Style.TONE))
    assert len(written) == len(toned)
    assert all(
        one == other or bare(one) == other or one == bare(other)
        for one, other in zip(written, toned, strict=True)
    )


def bare(letter: str) -> str:
    """Return a letter without its tone."""
    return normalize("NFD", letter)[0]


def test_forty_phrases_are_shipped_and_each_has_all_languages(content: Content) -> None:
    phrases: list[Phrase] = [
        phrase for page in content.pages for block in page.blocks for phrase in block.phrases()
    ]
    assert len(phrases) == 40
    languages = {language.code for language in content.languages}
    assert all(set(phrase.text.by_language) == languages and phrase.pinyin for phrase in phrases)
