"""Price lists in words, row by row."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.offers import Offer, OfferGroup, Offers, What
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.present.blocks import present_block
from kiosk.present.blocks.offers import OffersView
from kiosk.present.rows import Rows
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from kiosk.visit.places import PagePlace
from tests.present.views import shown

LANGUAGES = ("kk", "ru", "zh", "en")


def said(text: str) -> Localised:
    return Localised({"en": text})


BACK = Offer(
    title=said("Back"),
    price="6000 KZT, 90 CNY",
    takes="30 min",
    for_=said("adults"),
    not_for=said("squares"),
    ask=said("if you are ill"),
)
FOOT, HERBS = Offer(title=said("Foot"), price="free"), Offer(title=said("Herbs"))
OFFERS = Offers(
    title=said("Treatments"),
    note=said("Note"),
    of=What.TREATMENTS,
    checked_on=date(2026, 11, 20),
    groups=(
        OfferGroup(title=said("Massage"), items=(BACK, FOOT)),
        OfferGroup(title=said("Baths"), items=(HERBS,)),
    ),
)


def views(content: Content, block: Offers, language: str = "en") -> list[OffersView]:
    found = [row.view for row in Rows((block,), Speech(content, language))]
    assert all(isinstance(view, OffersView) for view in found)
    return [view for view in found if isinstance(view, OffersView)]


def test_each_offer_is_a_row_and_the_first_of_a_group_has_its_name(content: Content) -> None:
    rows = views(content, OFFERS)
    assert [(row.title, row.group, row.name, row.note) for row in rows] == [
        ("Treatments", "Massage", "Back", ""),
        ("", "", "Foot", ""),
        ("", "Baths", "Herbs", "Note"),
    ]


def test_a_row_says_what_is_known_and_nothing_else(content: Content) -> None:
    back, foot, herbs = views(content, OFFERS)
    assert plain(back.price) == "6,000 tenge\n90 yuan"
    assert plain(back.takes) == "30 min"
    assert [plain(one.text) for one in back.conditions] == [
        "For: adults",
        "Not for: squares",
        "Ask first: if you are ill",
    ]
    assert plain(back.spoken) == "Back. 30 min. 6,000 tenge. 90 yuan"
    assert (foot.price, foot.takes, foot.text, foot.conditions) == ("Free", "", "", ())
    assert (herbs.price, herbs.spoken) == ("", "Herbs")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", list(What))
def test_treatments_always_say_that_they_are_no_medical_advice(
    content: Content, language: str, of: What
) -> None:
    (first, *_) = views(content, replace(OFFERS, of=of), language)
    warning = content.words["not_medical_advice"].by_language[language]
    assert plain(first.warning) == (warning if of is What.TREATMENTS else "")
    assert "2026" in first.checked


def test_no_two_rows_go_by_the_same_name(content: Content) -> None:
    twice = replace(OFFERS, groups=(), items=(FOOT, FOOT))
    rows = Rows((twice, OFFERS, twice), Speech(content, "en"))
    assert len(rows.keys) == len({key[1] for key in rows.keys}) == 7


def test_several_groups_are_the_chapters_of_their_page(content: Content) -> None:
    groups = tuple(OfferGroup(title=said(f"G{number}"), items=(HERBS,)) for number in range(4))
    page = replace(content.pages[0], blocks=(replace(OFFERS, groups=groups),))
    view = shown(replace(content, pages=(page,)), "en", PagePlace(page.id))
    assert [chapter.title for chapter in view.chapters] == ["G0", "G1", "G2", "G3"]
    rows = view.blocks
    assert isinstance(rows, Rows)
    led = [[key[1] for key in rows.keys].index(chapter.key) for chapter in view.chapters]
    assert [rows[row].view.group for row in led] == ["G0", "G1", "G2", "G3"]  # type: ignore[attr-defined]


def test_of_two_hundred_only_those_are_made_that_somebody_looks_at(
    content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def count(block: Offers, speech: Speech) -> object:
        made.append(block.listed[0].title.within(["en"]))
        return present_block(block, speech)

    monkeypatch.setattr("kiosk.present.rows.present_block", count)
    many = tuple(Offer(title=said(f"Offer {number}"), price="5 KZT") for number in range(200))
    rows = Rows((replace(OFFERS, groups=(), items=many),), Speech(content, "en"))
    assert len(rows) == 200
    assert not made
    assert rows[150].view
    assert made == ["Offer 150"]
