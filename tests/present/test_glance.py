"""What one needs to know at a glance, in each language, and what becomes of what is left out."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.ask import Ask, Topic
from kiosk.content.blocks.block import Block
from kiosk.content.blocks.glance import Glance
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.content.step_free import StepFree
from kiosk.present.amounts import age, length, price
from kiosk.present.blocks import present_block
from kiosk.present.blocks.ask import AskView
from kiosk.present.blocks.glance import GlanceView
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from kiosk.visit.places import PagePlace
from tests.present.views import shown

LANGUAGES = ("kk", "ru", "zh", "en")


@pytest.mark.parametrize(
    ("said", "text", "expected"),
    [
        (price, "1500 KZT", ("1500 ₸", "1500 ₸", "1500坚戈", "1,500 tenge")),
        (price, "20000 KZT", ("20 000 ₸", "20 000 ₸", "20,000坚戈", "20,000 tenge")),
        (price, "22.50 CNY", ("22,50 юань", "22,50 ¥", "22.50元", "22.50 yuan")),
        (price, "12 EUR", ("12 EUR", "12 EUR", "12 EUR", "12 EUR")),
        (
            price,
            "6000 KZT, 90 CNY",
            ("6000 ₸ · 90 юань", "6000 ₸ · 90 ¥", "6000坚戈、90元", "6,000 tenge · 90 yuan"),
        ),
        (price, "free", ("Тегін", "Бесплатно", "免费", "Free")),
        (length, "40 min", ("40 мин", "40 мин", "40分钟", "40 min")),
        (length, "1 h 30 min", ("1 сағ 30 мин", "1 ч 30 мин", "1小时30分钟", "1 hr 30 min")),
        (length, "1 day", ("1 күн", "1 день", "1天", "1 day")),
        (length, "2-3 days", ("2–3 күн", "2–3 дня", "2–3天", "2–3 days")),
        (length, "5 days", ("5 күн", "5 дней", "5天", "5 days")),
        (age, "from 6", ("6 жастан бастап", "6+", "6岁及以上", "From 6")),
        (age, "6-12", ("6–12 жас", "6–12", "6–12岁", "6–12")),
    ],
)
def test_amounts_are_said_as_each_language_says_them(
    content: Content, said: object, text: str, expected: tuple[str, ...]
) -> None:
    assert callable(said)
    spoken = tuple(plain(said(text, Speech(content, language))) for language in LANGUAGES)
    assert spoken == expected


def test_only_what_is_known_is_shown(content: Content) -> None:
    block = Glance(price="free", step_free=StepFree.UNKNOWN, spoken=("kk", "zh"))
    view = present_block(block, Speech(content, "en"))
    assert isinstance(view, GlanceView)
    facts = [(fact.label, plain(fact.text)) for fact in view.facts]
    assert facts == [("Price", "Free"), ("Languages", "Қазақша · 中文")]
    inside = present_block(Glance(step_free=StepFree.NO), Speech(content, "en"))
    assert isinstance(inside, GlanceView)
    assert [(fact.label, fact.text) for fact in inside.facts] == [("Step-free access", "No")]


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("kk", "中文 · Түрік тілі · English"),
        ("ru", "中文 · Турецкий · English"),
        ("zh", "中文、土耳其语、English"),
        ("en", "中文 · Turkish · English"),
    ],
)
def test_a_language_that_the_kiosk_does_not_have_is_named_in_the_visitors_own(
    content: Content, language: str, names: str
) -> None:
    assert plain(Speech(content, language).languages(("zh", "tr", "en", "xx-none"))) == names


def rows(content: Content, *blocks: Block) -> list[tuple[str, object]]:
    """Return the kinds and views of what is on a page of `blocks`, in English."""
    page = replace(content.pages[0], blocks=blocks)
    view = shown(replace(content, pages=(page,)), "en", PagePlace(page.id))
    return [(row.kind, row.view) for row in view.blocks]


def staff_line(content: Content, *blocks: Block) -> str:
    """Return the last line that says what the staff can tell."""
    (*_, last) = (view for _, view in rows(content, *blocks) if isinstance(view, AskView))
    return plain(last.ask)


ALL_BUT_PRICE = Glance(
    place=Localised({"en": "Hall"}),
    takes="1 h",
    age="from 6",
    spoken=("kk",),
    booking=Localised({"en": "No"}),
    step_free=StepFree.YES,
)


def test_what_is_left_out_joins_the_line_of_what_the_staff_can_tell(content: Content) -> None:
    ask = Ask(topics=(Topic(title=Localised({"en": "Hours"})),))
    assert staff_line(content, ALL_BUT_PRICE, ask).endswith("Hours · Price")
    # Where nobody asks anything yet, there is that line alone.
    assert staff_line(content, ALL_BUT_PRICE).endswith(": Price")
    assert [kind for kind, _ in rows(content, ALL_BUT_PRICE)] == ["glance", "ask"]
    # Nobody is told of the same twice.
    price = Topic(title=Localised({"en": "price"}), answer=Localised({"en": "A lot"}))
    (_, (_, view)) = rows(content, ALL_BUT_PRICE, Ask(topics=(price,)))
    assert isinstance(view, AskView)
    assert view.ask == ""


def test_a_glance_with_nothing_in_it_leaves_no_hole(content: Content) -> None:
    text = Glance(title=Localised({"en": "At a glance"}), step_free=StepFree.UNKNOWN)
    assert [kind for kind, _ in rows(content, text)] == ["ask"]
    assert staff_line(content, text).endswith("Booking · Step-free access")


def test_a_glance_with_everything_adds_nothing(content: Content) -> None:
    assert [kind for kind, _ in rows(content, replace(ALL_BUT_PRICE, price="free"))] == ["glance"]
