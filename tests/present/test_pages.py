"""What a page says around its blocks: its chapters, where it leads on to, an item's siblings."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.ask import Ask, Topic
from kiosk.content.blocks.block import Block
from kiosk.content.blocks.items import Items
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.present.blocks import present_block
from kiosk.present.blocks.ask import AskView
from kiosk.present.blocks.onward import OnwardView
from kiosk.present.pictures import picture_view
from kiosk.present.rows import Rows
from kiosk.present.screens.page import ChapterView, SiblingView
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from kiosk.visit.places import ItemPlace, PagePlace
from tests.present.views import shown

LANGUAGES = ("kk", "ru", "zh", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_item_knows_those_beside_it(content: Content, language: str) -> None:
    page = next(page for page in content.pages if len(page.openable) > 2)
    items = page.siblings(next(iter(page.openable)))[0]
    titles = [one.title.by_language[language] for one in items]
    for number, item in enumerate(items):
        view = shown(content, language, ItemPlace(page.id, item.id))
        assert {str(number + 1), str(len(items))} <= set(re.findall(r"\d+", view.position))
        before, after = view.previous, view.next
        assert before.item == (items[number - 1].id if number > 0 else "")
        assert after.item == (items[number + 1].id if number + 1 < len(items) else "")
        assert number == 0 or titles[number - 1] in plain(before.name)
        assert number + 1 == len(items) or titles[number + 1] in plain(after.name)


def test_an_item_alone_has_no_number(content: Content) -> None:
    page = next(page for page in content.pages if page.openable)
    block = next(block for block in page.blocks if block.openable())
    assert isinstance(block, Items)
    alone = replace(page, blocks=(replace(block, items=block.openable()[:1]),))
    view = shown(replace(content, pages=(alone,)), "en", ItemPlace(page.id, block.openable()[0].id))
    assert (view.position, view.previous, view.next) == ("", SiblingView(), SiblingView())


def test_a_page_of_many_parts_says_at_its_head_which(content: Content) -> None:
    page = next(page for page in content.pages if sum(bool(b.title) for b in page.blocks) > 3)
    titled = [block for block in page.blocks if block.title]

    def chapters(blocks: tuple[Block, ...]) -> tuple[ChapterView, ...]:
        pages = (replace(page, blocks=blocks),)
        return shown(replace(content, pages=pages), "en", PagePlace(page.id)).chapters

    assert [one.title for one in chapters(page.blocks)] == [
        Speech(content, "en").text(block.title) for block in titled
    ]
    rows = shown(content, "en", PagePlace(page.id)).blocks
    assert isinstance(rows, Rows)
    first_names = {key[1] for key in rows.keys}
    assert {one.key for one in chapters(page.blocks)} <= first_names
    assert not chapters(tuple(titled[:3]))


def test_the_end_of_a_page_offers_the_next_ones(content: Content) -> None:
    pages = content.pages
    for number, page in enumerate(pages):
        (*_, last) = shown(content, "en", PagePlace(page.id)).blocks
        assert isinstance(last.view, OnwardView)
        wanted = [pages[(number + step) % len(pages)].id for step in (1, 2)]
        assert [(one.kind, one.names) for one in last.view.offers] == [
            ("page", (name,)) for name in wanted
        ]


def test_a_credit_stays_only_where_it_must(content: Content) -> None:
    for name, picture in content.pictures.items():
        stays = picture_view(name, Speech(content, "en")).credit_stays
        assert stays is ("not an exhibit" in picture.credit.by_language["en"]), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_the_staff_know_is_one_line(content: Content, language: str) -> None:
    known, *unknown = (Localised({language: name}) for name in ("Known", "Prices", "Hours"))
    topics = (Topic(title=known, answer=known), *(Topic(title=one) for one in unknown))
    speech = Speech(content, language)
    view = present_block(Ask(topics=topics), speech)
    assert isinstance(view, AskView)
    assert [topic.title for topic in view.topics] == ["Known"]
    assert "Known" not in view.ask
    assert view.ask.index("Prices") < view.ask.index("Hours")
    answered = present_block(Ask(topics=topics[:1]), speech)
    assert isinstance(answered, AskView)
    assert answered.ask == ""
