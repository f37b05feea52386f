"""The practical facts of sights in words, and sights in the order of their distance."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.cards import Cards
from kiosk.content.blocks.items import Item, Road
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.present.blocks.cards import CardsView
from kiosk.present.blocks.glance import GlanceView
from kiosk.present.blocks.item import item_facts
from kiosk.present.blocks.order import OrderView
from kiosk.present.presenter import Presenter
from kiosk.present.rows import Rows
from kiosk.present.screens.page import PageView
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from kiosk.visit.places import ItemPlace, PagePlace, Place
from kiosk.visit.station import Station
from kiosk.visit.visit import Visit

NOON = datetime(2026, 3, 21, 12, 0, tzinfo=UTC)


def said(text: str) -> Localised:
    return Localised({"en": text})


def sight(name: str, distance: str | None = None) -> Item:
    return Item(id=name, title=said(name), text=said("Text"), distance=distance)


SIGHTS = (
    sight("far", "about 250 km from almaty"),
    sight("unknown"),
    sight("near", "9.5 km from almaty"),
    sight("elsewhere", "1 km from basshi"),
)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("kk", ["Басшиден 46,5 км", "Қиыршық тас жол", "Сәуір–қазан", "1 күн"]),
        ("ru", ["46,5 км от Басши", "Гравийная дорога", "Апрель–октябрь", "1 день"]),
        ("zh", ["距巴斯希46.5公里", "砂石路", "4月至10月", "1天"]),
        ("en", ["46.5 km from Basshi", "Gravel road", "April–October", "1 day"]),
    ],
)
def test_each_language_says_them_in_its_own_way(
    content: Content, language: str, expected: list[str]
) -> None:
    item = replace(
        sight("dune", "46.5 km from basshi"), road=Road.GRAVEL, season="apr-oct", takes="1 day"
    )
    facts = item_facts(item, Speech(content, language))
    assert [plain(fact.text) for fact in facts] == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("kk", "Алматыдан шамамен 250 км"),
        ("ru", "Около 250 км от Алматы"),
        ("zh", "距阿拉木图约250公里"),
        ("en", "About 250 km from Almaty"),
    ],
)
def test_what_is_approximate_is_said_to_be(content: Content, language: str, expected: str) -> None:
    (fact,) = item_facts(SIGHTS[0], Speech(content, language))
    assert plain(fact.text) == expected


def test_the_shipped_sights_say_what_is_known_and_nothing_else(content: Content) -> None:
    page = content.page("region")
    assert page
    (cards,) = (block for block in page.blocks if isinstance(block, Cards))
    facts = {item.id: (item.distance, item.road, item.season, item.takes) for item in cards.items}
    known = {name: fact for name, fact in facts.items() if any(fact)}
    assert known == {
        "altyn-emel": ("about 250 km from almaty", None, None, None),
        "singing-dune": ("46.5 km from basshi", None, None, None),
    }
    assert not cards.town


def test_nothing_is_said_of_a_town_that_is_not_there(content: Content) -> None:
    assert not [*item_facts(sight("x", "5 km from atlantis"), Speech(content, "en"))]


def view(content: Content, items: tuple[Item, ...], nearest: bool, *places: Place) -> PageView:
    page = replace(content.pages[0], blocks=(Cards(title=said("Sights"), items=items),))
    shown = replace(content, pages=(page, *content.pages[1:]))
    visit = Visit(
        language="en",
        awake=True,
        places=(PagePlace(page.id), *places),
        nearest=frozenset({page.id} if nearest else ()),
    )
    found = Presenter(shown).screen(visit, NOON, None, Station()).layers[-1].view
    assert isinstance(found, PageView)
    return found


def order(found: PageView) -> list[str]:
    return [
        card.key
        for row in found.blocks
        if isinstance(row.view, CardsView)
        for card in (row.view.first, row.view.second)
        if card.key
    ]


def test_the_nearest_come_first_and_what_has_no_distance_from_there_last(content: Content) -> None:
    assert order(view(content, SIGHTS, nearest=False)) == ["far", "unknown", "near", "elsewhere"]
    assert order(view(content, SIGHTS, nearest=True)) == ["near", "far", "unknown", "elsewhere"]


@pytest.mark.parametrize("nearest", [False, True])
def test_the_choice_stands_between_the_title_and_the_cards(content: Content, nearest: bool) -> None:
    found = view(content, SIGHTS, nearest)
    first, second, *_ = found.blocks
    assert isinstance(first.view, OrderView)
    assert (first.view.title, first.joined) == ("Sights", False)
    assert (plain(first.view.label), first.view.nearest) == ("Nearest first, from Almaty", nearest)
    assert isinstance(second.view, CardsView)
    assert (second.view.title, second.joined) == ("", True)


def test_there_is_no_choice_with_one_distance_from_a_town(content: Content) -> None:
    one_each = (SIGHTS[0], SIGHTS[1], SIGHTS[3])
    found = view(content, one_each, nearest=True)
    assert not [row for row in found.blocks if isinstance(row.view, OrderView)]
    assert order(found) == ["far", "unknown", "elsewhere"]


def test_the_rows_have_the_same_kinds_and_names_in_either_order(content: Content) -> None:
    plainly, nearest = (view(content, SIGHTS, one).blocks for one in (False, True))
    assert isinstance(plainly, Rows)
    assert isinstance(nearest, Rows)
    assert [key[0] for key in plainly.keys] == [key[0] for key in nearest.keys]
    names = [{name for key in rows.keys for name in key[1:]} for rows in (plainly, nearest)]
    assert names[0] == names[1]


def test_one_turns_from_an_open_sight_to_the_next_nearest(content: Content) -> None:
    place = ItemPlace(content.pages[0].id, "far")
    assert view(content, SIGHTS, False, place).next.item == "unknown"
    opened = view(content, SIGHTS, True, place)
    assert (opened.previous.item, opened.next.item) == ("near", "unknown")


def test_an_open_sight_says_what_is_known_of_it(content: Content) -> None:
    page = content.pages[0].id
    facts, text = view(content, SIGHTS, False, ItemPlace(page, "near")).blocks
    assert isinstance(facts.view, GlanceView)
    assert [plain(fact.text) for fact in facts.view.facts] == ["9.5 km from Almaty"]
    assert text.kind == "text"
    assert len(view(content, SIGHTS, False, ItemPlace(page, "unknown")).blocks) == 1
