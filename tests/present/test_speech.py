"""How a language says things: its texts, numbers and dates."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.figure import Bound
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.present.speech import Speech
from kiosk.present.typography import plain


@pytest.mark.parametrize(
    ("language", "value", "expected"),
    [
        ("kk", 999, "999"),
        ("kk", 3_500, "3500"),
        ("kk", 30_000, "30\u202f000"),
        ("kk", 2_000_000, "2\u00a0млн"),
        ("ru", 9_999, "9999"),
        ("ru", 10_000, "10\u202f000"),
        ("ru", 1_234_567, "1\u202f234\u202f567"),
        ("ru", 2_000_000, "2\u00a0млн"),
        ("zh", 999, "999"),
        ("zh", 3_500, "3500"),
        ("zh", 12_345, "12,345"),
        ("zh", 30_000, "3万"),
        ("zh", 2_000_000, "200万"),
        ("en", 3_500, "3,500"),
        ("en", 30_000, "30,000"),
        ("en", 2_000_000, "2 million"),
        ("en", 2_345_000, "2.345 million"),
        ("zh", 12_340, "1.234万"),
        ("zh", 123_450_000, "1.2345亿"),
    ],
)
def test_numbers_are_written_as_the_language_does(
    content: Content, language: str, value: int, expected: str
) -> None:
    assert Speech(content, language).number(value) == expected


@pytest.mark.parametrize("language", ["kk", "ru", "zh", "en"])
@pytest.mark.parametrize("value", [1, 1_234_567, 9_999_999, 12_345, 1_520_001, 1_234_567_000])
def test_no_digit_is_rounded_away(content: Content, language: str, value: int) -> None:
    number = Speech(content, language).number(value)
    assert "".join(filter(str.isdigit, number)).rstrip("0") == str(value).rstrip("0")


@pytest.mark.parametrize(
    ("language", "value", "bound", "expected"),
    [
        ("kk", 2_000_000, Bound.OVER, ("", "2\u00a0млн", "-нан", "астам")),
        ("kk", 4_500, Bound.OVER, ("", "4500", "-ден", "астам")),
        ("kk", 30_000, Bound.AROUND, ("шамамен", "30\u202f000", "", "")),
        ("ru", 2_000_000, Bound.OVER, ("более", "2\u00a0млн", "", "")),
        ("ru", 30_000, Bound.AROUND, ("около", "30\u202f000", "", "")),
        ("zh", 2_000_000, Bound.OVER, ("超过", "200万", "", "")),
        ("zh", 30_000, Bound.AROUND, ("约", "3万", "", "")),
        ("en", 2_000_000, Bound.OVER, ("over", "2 million", "", "")),
        ("en", 30_000, Bound.AROUND, ("around", "30,000", "", "")),
        ("en", 1_234, Bound.EXACTLY, ("", "1,234", "", "")),
    ],
)
def test_a_bound_has_its_word_beside_the_number(
    content: Content, language: str, value: int, bound: Bound, expected: tuple[str, str, str, str]
) -> None:
    numeral = Speech(content, language).numeral(value, bound)
    assert (numeral.before, numeral.number, numeral.ending, numeral.after) == expected


def test_an_ending_without_a_hyphen_is_a_part_of_the_number(content: Content) -> None:
    long = replace(content, words={**content.words, "number_style": Localised({"kk": "long"})})
    numeral = Speech(long, "kk").numeral(2_000_000, Bound.OVER)
    assert (numeral.number, numeral.ending, numeral.after) == ("2 миллионнан", "", "астам")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("kk", "5000-нан астам"),
        ("ru", "более 5000"),
        ("zh", "超过5000"),
        ("en", "over 5,000"),
    ],
)
def test_a_number_in_a_phrase_is_spaced_as_the_language_does(
    content: Content, language: str, expected: str
) -> None:
    assert str(Speech(content, language).numeral(5_000, Bound.OVER)) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("kk", "2025 жылғы 26 қазан"),
        ("ru", "26 октября 2025 года"),
        ("zh", "2025年10月26日"),
        ("en", "26 October 2025"),
    ],
)
def test_days_are_written_as_the_language_does(
    content: Content, language: str, expected: str
) -> None:
    assert Speech(content, language).date(date(2025, 10, 26)) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("kk", "2025 жыл, 2025 жылғы 26 қазан күнгі хабар бойынша"),
        ("ru", "2025 год, по сообщению от 26 октября 2025 года"),
        ("zh", "2025年，据2025年10月26日报道"),
        ("en", "2025, as reported on 26 October 2025"),
    ],
)
def test_a_figure_says_its_period_and_when_it_was_reported(
    content: Content, language: str, expected: str
) -> None:
    speech = Speech(content, language)
    day = speech.date(date(2025, 10, 26))
    assert plain(speech.word("reported", period="2025", date=day)) == expected


def test_a_missing_translation_is_looked_for_in_the_declared_order(content: Content) -> None:
    content = replace(content, fallback=("en", "ru", "kk", "zh"))
    text = {"zh": "四", "kk": "төрт", "ru": "четыре", "en": "four"}
    found = []
    for gone in ("kk", "en", "ru"):
        del text[gone]
        found.append(Speech(content, "kk").text(Localised(dict(text))))
    assert found == ["four", "четыре", "四"]


def test_an_empty_translation_is_a_missing_one(content: Content) -> None:
    speech = Speech(replace(content, fallback=("en",)), "kk")
    assert speech.text(Localised({"kk": "", "en": "four"})) == "four"


def test_a_text_in_no_fallback_language_is_better_than_none(content: Content) -> None:
    speech = Speech(replace(content, fallback=("en",)), "kk")
    assert speech.text(Localised({"uz": "to‘rt"})) == "to‘rt"
    assert speech.text(None) == ""


def test_the_lines_of_an_editor_are_joined_and_paragraphs_kept(content: Content) -> None:
    text = Localised({"en": "One\n  line.\n\n\nAnother\nparagraph.\n"})
    assert Speech(content, "en").paragraphs(text) == "One line.\n\nAnother paragraph."


@pytest.mark.parametrize(
    ("written", "joined"),
    [
        ("霍尔果斯国际\n边境合作中心", "霍尔果斯国际边境合作中心"),
        ("第一行，\n  第二行。", "第一行，第二行。"),
        ("现代化的\n9D影院", "现代化的 9D影院"),
        ("第一段。\n\n第二段。", "第一段。\n\n第二段。"),
    ],
)
def test_chinese_lines_are_joined_without_a_space(
    content: Content, written: str, joined: str
) -> None:
    assert plain(Speech(content, "zh").paragraphs(Localised({"zh": written}))) == joined


def test_a_language_that_cldr_does_not_know_still_counts(content: Content) -> None:
    assert Speech(content, "xx").number(1_000) == "1,000"
