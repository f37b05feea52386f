"""The figures on the screen are those that were published: in words, in drawing, and no others."""

from __future__ import annotations

import re
from typing import TypeVar

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.count import Count
from kiosk.content.blocks.figure import Bound
from kiosk.content.blocks.quote import Quote
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.present.blocks import present_block
from kiosk.present.blocks.count import CountView
from kiosk.present.blocks.figure import FigureView
from kiosk.present.blocks.number import NumberView
from kiosk.present.blocks.quote import QuoteView
from kiosk.present.blocks.range import RangeView
from kiosk.present.blocks.share import ShareView
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from kiosk.visit.places import PagePlace
from tests.present.views import every_screen, shown, words

LANGUAGES = ("kk", "ru", "zh", "en")
TOURISTS, SHOPS = "tourism", "shopping"
View = TypeVar("View")


def figure(content: Content, language: str, page: str, kind: type[View]) -> View:
    """Return the only figure of its kind on a page."""
    blocks = shown(content, language, PagePlace(page)).blocks
    (view,) = (block.view for block in blocks if isinstance(block.view, kind))
    return view


def numeral(view: NumberView | CountView) -> str:
    return plain(f"{view.before}|{view.number}{view.ending}|{view.after}")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("kk", "|2 млн-нан|астам"),
        ("ru", "более|2 млн|"),
        ("zh", "超过|200万|"),
        ("en", "over|2 million|"),
    ],
)
def test_tourists_in_zhetysu(content: Content, language: str, expected: str) -> None:
    assert numeral(figure(content, language, TOURISTS, NumberView)) == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("kk", "76%"), ("ru", "76\u202f%"), ("zh", "76%"), ("en", "76%")]
)
def test_share_of_foreign_nationals(content: Content, language: str, expected: str) -> None:
    share = figure(content, language, TOURISTS, ShareView)
    assert share.number == expected
    assert share.percent == 76
    assert share.label
    assert share.rest


@pytest.mark.parametrize(
    ("language", "whole", "part"),
    [
        ("kk", "шамамен|30 000|", "5000-нан астам"),
        ("ru", "около|30 000|", "более 5000"),
        ("zh", "约|3万|", "超过5000"),
        ("en", "around|30,000|", "over 5,000"),
    ],
)
def test_visitors_to_altyn_emel(content: Content, language: str, whole: str, part: str) -> None:
    count = figure(content, language, TOURISTS, CountView)
    assert numeral(count) == whole
    assert plain(count.part).startswith(part)
    assert (count.total, count.solid, count.begun) == (30, 5, True)
    assert count.rest
    assert not re.search(r"\d", count.rest), "how many the others are was not published"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("kk", "3500–4000"),
        ("ru", "от 3500 до 4000"),
        ("zh", "3500至4000"),
        ("en", "3,500 to 4,000"),
    ],
)
def test_visitors_a_day(content: Content, language: str, expected: str) -> None:
    view = figure(content, language, SHOPS, RangeView)
    assert plain(view.number) == expected
    assert (view.start, view.end) == (0.7, 0.8)
    assert all(end in view.number for end in (view.low, view.high))
    assert view.low < view.high
    assert [tick.at for tick in view.ticks] == [0, 0.2, 0.4, 0.6, 0.8, 1]
    assert (view.ticks[0].text, plain(view.ticks[-1].text)) == (
        "0",
        "5,000" if language == "en" else "5000",
    )


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("kk", "|4500-ден|астам"),
        ("ru", "более|4500|"),
        ("zh", "超过|4500|"),
        ("en", "over|4,500|"),
    ],
)
def test_shops_on_the_chinese_side(content: Content, language: str, expected: str) -> None:
    assert numeral(figure(content, language, SHOPS, NumberView)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_names_its_source_its_period_and_its_day(
    content: Content, language: str
) -> None:
    reported = {
        "kk": "2025 жыл, 2025 жылғы 26 қазан күнгі хабар бойынша",
        "ru": "2025 год, по сообщению от 26 октября 2025 года",
        "zh": "2025年，据2025年10月26日报道",
        "en": "2025, as reported on 26 October 2025",
    }[language]
    views = [
        block.view
        for page in content.pages
        for block in shown(content, language, PagePlace(page.id)).blocks
        if isinstance(block.view, FigureView)
    ]
    assert len(views) == 5
    speech = Speech(content, language)
    sources = {
        plain(speech.word("source", source=speech.text(source.name)))
        for source in content.sources.values()
    }
    for view in views:
        source, when = plain(view.caption).split("\n")
        assert source in sources
        assert when == reported


def quotations(content: Content, language: str) -> list[QuoteView]:
    return [
        block.view
        for page in content.pages
        for block in shown(content, language, PagePlace(page.id)).blocks
        if isinstance(block.view, QuoteView)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quotation_has_its_speaker_and_day(content: Content, language: str) -> None:
    views = quotations(content, language)
    assert len(views) == 2
    for view in views:
        assert all((view.text, view.speaker, view.role))
        assert "2025" in view.caption


@pytest.mark.parametrize(
    ("language", "mark", "begin"),
    [
        ("kk", "", "Оның айтуынша, "),
        ("ru", "", "По его словам, "),
        ("zh", "", "他表示，"),
        ("en", "“", ""),
    ],
)
def test_what_was_said_in_english_is_quoted_in_english_alone(
    content: Content, language: str, mark: str, begin: str
) -> None:
    views = quotations(content, language)
    assert [view.mark for view in views] == [mark, mark]
    assert all(plain(view.text).startswith(begin) for view in views)
    if not mark:
        assert not [view.text for view in views if re.search('[“”"]', view.text)]


def test_the_language_that_stands_in_for_another_decides_whether_it_is_quoted(
    content: Content,
) -> None:
    quote = next(
        block for page in content.pages for block in page.blocks if isinstance(block, Quote)
    )
    texts = dict(quote.text.by_language)

    def mark(language: str, *left: str) -> str:
        text = Localised({code: texts[code] for code in left})
        view = present_block(replace(quote, text=text), Speech(content, language))
        assert isinstance(view, QuoteView)
        return view.mark

    assert mark("kk", "ru", "zh", "en") == "“"
    assert mark("kk", "ru", "zh") == ""
    assert mark("en", "ru") == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "derived",
    [
        r"\b24\s?%",  # those who are no foreign nationals
        r"1[.,]52\b|152\s?万|1[.,\s]520[.,\s]000",  # 76 % of two millions
        r"0[.,]48\b|48\s?万|480[.,\s]000",
        r"16[.,][67]|17\s?%",  # 5,000 of 30,000
        r"3[.,\s]?750\b",  # the middle of a range
        r"this year|last year|в этом году|в прошлом году|今年|去年|биыл|былтыр",
    ],
)
def test_nothing_is_derived(content: Content, language: str, derived: str) -> None:
    wrong = [
        text
        for screen in every_screen(content, language)
        for text in words(screen)
        if re.search(derived, text, re.IGNORECASE)
    ]
    assert not wrong


def test_in_chinese_the_centre_is_not_called_like_a_bank(content: Content) -> None:
    said = [
        text
        for screen in every_screen(content, "zh")
        for text in words(replace(screen, attract=replace(screen.attract, slides=())))
    ]
    assert not [text for text in said if "ICBC" in text]


@pytest.mark.parametrize(
    ("value", "part", "bound", "drawn"),
    [
        (30_000, 5_000, Bound.OVER, (30, 5, True)),
        (30_000, 5_000, Bound.EXACTLY, (30, 5, False)),
        (30_000, 5_001, Bound.EXACTLY, (30, 5, True)),
        (30_000, 999, Bound.EXACTLY, (30, 0, True)),
        (30_000, 0, Bound.EXACTLY, (30, 0, False)),
        (30_001, 0, Bound.EXACTLY, (31, 0, False)),
    ],
)
def test_a_figure_is_solid_when_it_is_full_and_begun_when_there_is_more(
    content: Content, value: int, part: int, bound: Bound, drawn: tuple[int, int, bool]
) -> None:
    block = next(
        block for page in content.pages for block in page.blocks if isinstance(block, Count)
    )
    view = present_block(
        replace(block, value=value, part=part, part_bound=bound), Speech(content, "en")
    )
    assert isinstance(view, CountView)
    assert (view.total, view.solid, view.begun) == drawn


@pytest.mark.parametrize(("part", "said"), [(5_000, True), (29_000, False), (30_000, False)])
def test_what_the_others_are_is_said_where_there_are_others(
    content: Content, part: int, said: bool
) -> None:
    block = next(
        block for page in content.pages for block in page.blocks if isinstance(block, Count)
    )
    view = present_block(replace(block, part=part), Speech(content, "en"))
    assert isinstance(view, CountView)
    assert bool(view.rest) is said
