"""Long blocks are cut into rows, and a row is made when somebody looks at it."""

from __future__ import annotations

import pytest

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.cards import Cards
from kiosk.content.blocks.items import Item
from kiosk.content.blocks.notice import Notice
from kiosk.content.blocks.text import Text
from kiosk.content.blocks.timeline import Timeline
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.present.blocks import present_block
from kiosk.present.blocks.cards import CardsView
from kiosk.present.blocks.text import TextView
from kiosk.present.blocks.timeline import TimelineView
from kiosk.present.presenter import Presenter
from kiosk.present.rows import Rows
from kiosk.present.speech import Speech
from kiosk.present.views import Screen
from kiosk.visit.places import PagePlace
from kiosk.visit.station import Station
from kiosk.visit.visit import Visit
from tests.long_pages import CARDS, OBJECTS, TIMELINE, with_long_pages
from tests.present.views import NOON, shown
from tests.screens import page as opened


def said(text: str) -> Localised:
    return Localised({"en": text})


def items(count: int) -> tuple[Item, ...]:
    return tuple(Item(id=str(number), title=said(f"Item {number}")) for number in range(count))


def cards(count: int) -> Cards:
    return Cards(title=said("Title"), note=said("Note"), items=items(count))


def timeline(count: int) -> Timeline:
    return Timeline(title=said("Title"), note=said("Note"), items=items(count))


def keys(row: object) -> tuple[str, ...]:
    """Return the keys of the items in a row."""
    if isinstance(row, TimelineView):
        return (row.period.key,)
    assert isinstance(row, CardsView)
    return (row.first.key, row.second.key) if row.second.key else (row.first.key,)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (1, ["0"]),
        (2, ["0", "1"]),
        (3, ["0", "1", "2"]),
        (4, ["01", "23"]),
        (5, ["0", "12", "34"]),
        (8, ["01", "23", "45", "67"]),
        (9, ["0", "12", "34", "56", "78"]),
    ],
)
def test_cards_stand_two_abreast_and_the_odd_one_comes_first(
    content: Content, count: int, expected: list[str]
) -> None:
    found = Rows((cards(count),), Speech(content, "en"))
    assert ["".join(keys(row.view)) for row in found] == expected


@pytest.mark.parametrize("count", [1, 2, 5])
def test_each_period_is_a_row(content: Content, count: int) -> None:
    found = Rows((timeline(count),), Speech(content, "en"))
    assert [keys(row.view) for row in found] == [(str(number),) for number in range(count)]


@pytest.mark.parametrize("block", [cards(1), cards(4), cards(5), timeline(1), timeline(3)])
def test_the_first_row_has_the_title_and_the_last_the_note(content: Content, block: Block) -> None:
    views = [row.view for row in Rows((block,), Speech(content, "en"))]
    assert all(isinstance(view, CardsView | TimelineView) for view in views)
    between = [""] * (len(views) - 1)
    assert [getattr(view, "title", None) for view in views] == ["Title", *between]
    assert [getattr(view, "note", None) for view in views] == [*between, "Note"]


def test_rows_join_within_a_block_and_nowhere_else(content: Content) -> None:
    text = Text(text=said("Words"))
    found = Rows((text, cards(4), timeline(2), cards(2), text), Speech(content, "en"))
    kinds = ["text", "cards", "cards", "timeline", "timeline", "cards", "cards", "text"]
    assert [row.kind for row in found] == kinds
    joined = [False, False, True, False, True, False, True, False]
    assert [row.joined for row in found] == joined
    assert isinstance(found[-1].view, TextView)


@pytest.mark.parametrize("page", [CARDS, TIMELINE])
def test_only_the_rows_that_somebody_looks_at_are_made(
    content: Content, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Block] = []

    def count(block: Block, speech: Speech) -> object:
        made.append(block)
        return present_block(block, speech)

    monkeypatch.setattr("kiosk.present.rows.present_block", count)
    long = with_long_pages(content)
    presenter = Presenter(long)

    def present(language: str) -> Screen:
        visit = Visit(language=language, awake=True, places=(PagePlace(page),))
        return presenter.screen(visit, NOON, None, Station())

    now = present("en")
    assert now == present("en")
    assert now != present("zh")
    blocks = opened(now).blocks
    assert len(blocks) == 3 + OBJECTS // (2 if page == CARDS else 1)
    assert not made
    last = blocks[len(blocks) - 3]
    assert keys(last.view)[-1] == f"object-{OBJECTS - 1}"
    assert len(made) == 1


def test_the_rows_are_known_without_making_them(content: Content) -> None:
    long = with_long_pages(content, 100)
    english, chinese = (shown(long, code, PagePlace(CARDS)).blocks for code in ("en", "zh"))
    more = shown(with_long_pages(content, 102), "en", PagePlace(CARDS)).blocks
    assert isinstance(english, Rows)
    assert isinstance(chinese, Rows)
    assert isinstance(more, Rows)
    assert english.keys == chinese.keys
    added = ("cards", "object-100", "object-101")
    assert more.keys == (*english.keys[:-2], added, *english.keys[-2:])


def row_keys(content: Content, *page_blocks: Block) -> tuple[tuple[str, ...], ...]:
    return Rows(page_blocks, Speech(content, "en")).keys


def test_a_key_names_the_items_of_its_row(content: Content) -> None:
    five = [("cards", "0"), ("cards", "1", "2"), ("cards", "3", "4")]
    assert row_keys(content, cards(5)) == (*five,)
    assert row_keys(content, cards(4)) == (("cards", "0", "1"), ("cards", "2", "3"))
    assert row_keys(content, timeline(2)) == (("timeline", "0"), ("timeline", "1"))


def test_a_key_does_not_depend_on_blocks_of_other_kinds(content: Content) -> None:
    text, notice = Text(text=said("Words")), Notice(text=said("Words"))
    few = row_keys(content, text, text, cards(5))
    many = row_keys(content, notice, text, notice, timeline(2), text, cards(5))
    assert few == tuple(key for key in many if key[0] not in {"notice", "timeline"})
    assert len(set(many)) == len(many)


def test_the_key_of_a_row_is_its_first_name(content: Content) -> None:
    found = Rows((Text(text=said("Words")), cards(5)), Speech(content, "en"))
    assert [row.key for row in found] == ["text 0", "0", "1", "3"]


def test_a_row_that_fails_costs_itself_and_is_logged_once(
    content: Content, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = next(page for page in content.pages if len({b.kind for b in page.blocks}) > 1)
    broken = page.blocks[0]

    def fail(block: Block, speech: Speech) -> object:
        if block is broken:
            raise ZeroDivisionError
        return present_block(block, speech)

    monkeypatch.setattr("kiosk.present.rows.present_block", fail)
    rows = Rows(page.blocks, Speech(content, "en"))
    for _ in range(3):
        shown = [row.kind for row in rows]
        assert shown[0] == ""
        assert all(shown[1:])
    assert [record.exc_info is not None for record in caplog.records] == [True]
