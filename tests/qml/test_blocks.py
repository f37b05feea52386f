"""The blocks: that their drawings say what their numbers say, and that all of them fit."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.content.model import Content
from kiosk.present.blocks.cards import CardsView
from kiosk.present.blocks.count import CountView
from kiosk.present.blocks.item import ItemView
from kiosk.present.blocks.number import NumberView
from kiosk.present.blocks.quote import QuoteView
from kiosk.present.blocks.range import RangeView, TickView
from kiosk.present.blocks.share import ShareView
from kiosk.present.blocks.text import TextView
from kiosk.present.blocks.timeline import TimelineView
from kiosk.visit.places import PagePlace, Place
from tests.conftest import SAMPLE
from tests.present.views import shown
from tests.qml.scene import MARGIN, Scene, all_of, all_words, colour, texts, within
from tests.window.shipped import in_turns, languages

FIGURE = {"title": "Title", "note": "Note", "label": "Label", "caption": "Caption"}


def share(percent: int) -> ShareView:
    return ShareView(**FIGURE, number=f"{percent}%", percent=percent, rest="The rest")


@pytest.mark.parametrize("percent", [0, 1, 76, 99, 100])
def test_a_share_fills_as_many_of_a_hundred_squares(scene: Scene, percent: int) -> None:
    block = scene.block("share", share(percent))
    scene.draw()
    (grid,) = all_of(block, "QQuickGrid")
    squares = [item for item in within(grid) if item.property("filled") is not None]
    filled = [colour(square).alpha() == 255 for square in squares]
    assert len(squares) == 100
    assert filled == [True] * percent + [False] * (100 - percent)
    assert len({square.x() for square in squares}) == len({square.y() for square in squares}) == 10
    assert {"Label", "The rest", f"{percent}%", "Caption"} <= set(texts(block))


@pytest.mark.parametrize("mark", ["“", ""])
def test_only_the_very_words_stand_below_a_mark_and_others_below_who_spoke(
    scene: Scene, mark: str
) -> None:
    view = QuoteView("", "", mark, "It hums.", "A. Sample", "Director", "Source")
    block = scene.block("quote", view)
    scene.draw()
    order = [
        ["A. Sample", "Director", "It hums.", "Source"],
        ["“", "It hums.", "A. Sample", "Director", "Source"],
    ]
    seen = sorted(all_words(block), key=lambda words: words.mapToScene(QPointF()).y())
    assert [words.property("text") for words in seen] == order[bool(mark)]


def test_the_mark_of_a_quotation_keeps_to_its_place_on_a_larger_screen(scene: Scene) -> None:
    view = QuoteView("", "", "“", "It hums.", "A. Sample", "Director", "Source")
    grown = scene.block("quote", view)
    scene.draw()
    scene.theme.setProperty("screenHeight", 3840)
    scene.theme.setProperty("screenWidth", 2160)
    scene.draw()
    large = scene.block("quote", view)
    scene.draw()
    (kept, new) = (all_words(block)[0] for block in (grown, large))
    assert kept.property("text") == "“"
    assert (kept.x(), kept.y()) == (new.x(), new.y())


@pytest.mark.parametrize(
    ("solid", "begun", "drawn"),
    [
        (5, True, ["filled"] * 5 + ["hatched"] + ["outlined"] * 24),
        (5, False, ["filled"] * 5 + ["outlined"] * 25),
        (0, True, ["hatched"] + ["outlined"] * 29),
        (30, True, ["filled"] * 30),
    ],
)
def test_a_count_shows_filled_hatched_and_outlined_people_and_says_what_they_are(
    scene: Scene, solid: int, begun: bool, drawn: list[str]
) -> None:
    view = CountView(
        **FIGURE,
        before="around",
        number="30,000",
        ending="",
        after="",
        total=30,
        solid=solid,
        begun=begun,
        part="over 5,000 from China",
        rest="all others",
        legend="Each stands for 1,000",
    )
    block = scene.block("count", view)
    scene.draw()
    (grid,) = all_of(block, "QQuickGrid")
    people = [item for item in within(grid) if item.property("drawn")]
    assert [one.property("drawn") for one in people] == drawn
    # Each stands for as many: none is larger.
    assert len({one.property("size") for one in people}) == 1
    assert {"around", "30,000"} <= set(texts(block))
    keys = {
        item.property("text"): [
            one.property("drawn") for one in within(item) if one.property("glyph")
        ]
        for item in within(block)
        if item.metaObject().className().startswith("PeopleKey")
    }
    assert keys == {
        "over 5,000 from China": [
            *(["filled"] if solid else []),
            *(["hatched"] if begun else []),
        ],
        "all others": ["outlined"],
    }


@pytest.mark.parametrize(
    ("start", "end"), [(0.7, 0.8), (0.0, 1.0), (0.5, 0.5), (0.0, 0.0), (1.0, 1.0)]
)
def test_a_range_is_a_band_over_its_place_on_the_axis_with_its_ends_at_it(
    scene: Scene, start: float, end: float
) -> None:
    ticks = tuple(TickView(at / 5, f"{at},000") for at in range(6))
    high = "high" if end > start else ""
    view = RangeView(
        **FIGURE, number="low to high", low="low", high=high, start=start, end=end, ticks=ticks
    )
    block = scene.block("range", view)
    scene.draw()
    marks = [item for item in within(block) if item.property("at") is not None]
    first, last = marks[0].x(), marks[-1].x()
    axis = marks[0].parentItem()
    assert axis is not None
    bar = max(
        (item for item in axis.childItems() if item.metaObject().className() == "QQuickRectangle"),
        key=QQuickItem.height,
    )
    assert (bar.x() - first) / (last - first) == pytest.approx(start)
    if end > start:
        assert (bar.x() + bar.width() - first) / (last - first) == pytest.approx(end)
    assert bar.width() > 0
    positions = [(mark.x() - first) / (last - first) for mark in marks]
    assert positions == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1])
    ends = [item for item in axis.childItems() if item.property("text") in {"low", "high"}]
    assert [item.property("text") for item in ends if item.isVisible()] == ["low", "high"][
        : 1 + bool(high)
    ]
    # Neither is farther from its edge than the other one made it.
    for item, edge in zip(ends, (bar.x(), bar.x() + bar.width()), strict=False):
        if item.isVisible():
            assert item.x() <= edge <= item.x() + item.width()
    boxes = [(item.x(), item.x() + item.width()) for item in ends if item.isVisible()]
    assert boxes == sorted(boxes)
    assert all(one[1] < other[0] for one, other in pairwise(boxes))
    assert boxes[0][0] >= 0
    assert boxes[-1][1] <= axis.width()


def heard(within: QAccessibleInterface) -> Iterator[str]:
    """Yield what is told of something, in its order."""
    for number in range(within.childCount()):
        child = within.child(number)
        if child and not child.state().invisible:
            yield from filter(None, [child.text(QAccessible.Text.Name)])
            yield from heard(child)


def test_a_figure_is_heard_with_how_exact_it_is_and_without_its_drawing(scene: Scene) -> None:
    ticks = (TickView(0, "0"), TickView(1, "5,000"))
    numeral: dict[str, Any] = {
        **FIGURE,
        "before": "around",
        "number": "30,000",
        "ending": "-odd",
        "after": "or so",
    }
    people: dict[str, Any] = {
        "total": 30,
        "solid": 5,
        "begun": True,
        "rest": "all others",
        "legend": "Each is 10",
    }
    band: dict[str, Any] = {**FIGURE, "low": "3", "high": "4", "start": 0.3, "end": 0.4}
    for kind, view, told in (
        ("number", NumberView(**numeral), ["around 30,000-odd or so"]),
        ("share", share(76), ["76%"]),
        ("range", RangeView(**band, number="3 to 4", ticks=ticks), ["3 to 4"]),
        (
            "count",
            CountView(**numeral, **people, part="over 5,000"),
            ["around 30,000-odd or so", "over 5,000"],
        ),
    ):
        block = scene.block(kind, view)
        scene.draw()
        window = QAccessible.queryAccessibleInterface(scene.window)
        assert window
        assert set(heard(window)) == {"Title", "Label", "Caption", "Note", *told}, kind
        block.setVisible(False)


@pytest.fixture
def pages(content: Content, sample: Content) -> list[tuple[Content, Place]]:
    """Return every page, with pictures that are decoded in no time."""
    house = replace(sample.pictures["house"], file=str(SAMPLE.parent / "pictures" / "house.png"))
    return [
        (quick, PagePlace(page.id))
        for these in (content, sample)
        for quick in [replace(these, pictures=dict.fromkeys(these.pictures, house))]
        for page in quick.pages
    ]


@pytest.mark.parametrize(("number", "beside"), [("2 million", True), ("1,234,567,890", False)])
def test_a_number_is_large_with_its_word_beside_it_where_both_fit(
    scene: Scene, number: str, beside: bool
) -> None:
    view = NumberView(**FIGURE, before="over", number=number, ending="", after="")
    block = scene.block("number", view)
    scene.draw()
    word, figure = (
        next(words for words in all_words(block) if words.property("text") == text)
        for text in ("over", number)
    )
    box, letters = (words.mapRectToItem(block, words.boundingRect()) for words in (word, figure))
    assert (box.right() < letters.left()) == beside
    assert (box.bottom() < letters.top() + 1) != beside
    filled = letters.right() - min(box.left(), letters.left())
    assert filled > 0.8 * block.width() or figure.property("size") == 220


@pytest.mark.parametrize(("number", "beside"), [("2 млн", True), ("1 234 567 890", False)])
def test_an_ending_is_set_small_and_close_to_its_number(
    scene: Scene, number: str, beside: bool
) -> None:
    view = NumberView(**FIGURE, before="", number=number, ending="-нан", after="астам")
    block = scene.block("number", view)
    scene.draw()
    figure, ending, after = (
        next(words for words in all_words(block) if words.property("text") == text)
        for text in (number, "-нан", "астам")
    )
    assert ending.property("size") == after.property("size") < 0.5 * figure.property("size")
    letters, tail, word = (
        words.mapRectToItem(block, words.boundingRect()) for words in (figure, ending, after)
    )
    assert 0 <= tail.left() - letters.right() < 2
    assert tail.right() <= block.width()
    assert (tail.right() < word.left() < tail.right() + ending.property("size")) == beside
    assert (word.top() >= letters.bottom() - 1) != beside


@pytest.mark.parametrize("opens", [True, False])
def test_only_what_opens_is_a_raised_sheet(scene: Scene, opens: bool) -> None:
    item = ItemView(key="one", title="One", line="Line", opens=opens)
    for kind, view in (
        ("cards", CardsView(title="", note="", first=item, second=ItemView())),
        ("timeline", TimelineView(title="", note="", period=item)),
    ):
        card = scene.block(kind, view).findChild(QQuickItem, "item-one")
        assert isinstance(card, QQuickItem)
        assert card.property("raised") is opens
        sign = card.findChild(QQuickItem, "opens-sign")
        assert isinstance(sign, QQuickItem)
        assert sign.isVisible() is opens


def test_a_page_on_its_way_out_keeps_its_cards_as_they_are(scene: Scene) -> None:
    item = ItemView(key="one", title="One", line="Line", opens=True)
    block = scene.block("cards", CardsView(title="", note="", first=item, second=ItemView()))
    card = block.findChild(QQuickItem, "item-one")
    assert isinstance(card, QQuickItem)

    def look() -> tuple[object, ...]:
        return card.property("raised"), card.property("fill"), card.implicitHeight()

    before = look()
    block.setEnabled(False)
    block.setVisible(False)
    assert look() == before


def text(more: str) -> TextView:
    return TextView(
        title="", note="", text="First", more=more, more_label="More", less_label="Less"
    )


def test_more_text_unfolds_and_folds(scene: Scene) -> None:
    block = scene.block("text", text("Second"))
    scene.draw()
    button = block.findChild(QQuickItem, "more-button")
    assert isinstance(button, QQuickItem)
    folded = block.height()
    assert texts(block) == ["First", "More"]
    scene.click(button)
    assert texts(block) == ["First", "Second", "Less"]
    assert block.height() > folded
    scene.click(button)
    assert texts(block) == ["First", "More"]
    assert block.height() == folded


def test_a_text_without_more_has_no_button(scene: Scene) -> None:
    block = scene.block("text", text(""))
    scene.draw()
    button = block.findChild(QQuickItem, "more-button")
    assert isinstance(button, QQuickItem)
    assert not button.isVisible()
    assert texts(block) == ["First"]


def overhanging(block: QQuickItem, most: float) -> list[str]:
    """Return the words in a block that reach over its sides; its sheets do, by `most`."""
    found = []
    for words in all_words(block):
        scrolled = any(parent.objectName() == "gallery" for parent in above(words))
        letters = words.mapRectToItem(block, words.boundingRect())
        if not scrolled and (letters.left() <= -most or letters.right() >= block.width() + most):
            found.append(words.property("text"))
    return found


def above(item: QQuickItem) -> list[QQuickItem]:
    parent = item.parentItem()
    return [parent, *above(parent)] if parent else []


@in_turns(screen=[(1080, 1.0), (800, 1.5)], language=languages())
def test_every_block_fits_between_its_margins_in_every_language(
    scene: Scene, pages: list[tuple[Content, Place]], screen: tuple[int, float], language: str
) -> None:
    width, scale = screen
    scene.window.resize(width, 1920)
    scene.theme.setProperty("screenWidth", width)
    scene.theme.setProperty("language", language)
    scene.theme.setProperty("textScale", scale)
    blocks = [
        (view.title, block.kind, scene.block(block.kind, block.view, view.accent))
        for content, place in pages
        for view in [shown(content, language, place)]
        for block in view.blocks
    ]
    scene.draw()
    most = scene.sizes("Blocks").property("fieldOverhang")
    wrong = {
        (page, kind): over for page, kind, block in blocks if (over := overhanging(block, most))
    }
    assert not wrong
    assert all(block.height() > 0 for *_, block in blocks)
    assert {block.width() for *_, block in blocks} == {width - 2 * MARGIN}


LANED = TimelineView(
    title="",
    note="",
    period=ItemView(key="c", title="Tang", lane="China", line="Line", opens=True),
    beside=ItemView(key="s", title="Khaganates", lane="Steppe (background)"),
    laned=True,
)


def boxes(block: QQuickItem, *keys: str) -> list[QRectF]:
    found = [block.findChild(QQuickItem, f"item-{key}") for key in keys]
    return [item.mapRectToItem(block, item.boundingRect()) for item in found if item]


def test_two_lanes_stand_on_both_sides_of_the_line_or_below_one_another(scene: Scene) -> None:
    block = scene.block("timeline", LANED)
    scene.draw()
    first, second = boxes(block, "c", "s")
    assert first.right() < block.width() / 2 < second.left()
    assert (first.top(), first.height()) == (second.top(), second.height())
    scene.theme.setProperty("textScale", 2.0)
    scene.draw()
    first, second = boxes(block, "c", "s")
    assert first.left() == second.left()
    assert first.bottom() < second.top()
    assert second.bottom() <= block.height()


def test_a_period_of_the_second_lane_alone_keeps_to_its_side(scene: Scene) -> None:
    block = scene.block("timeline", replace(LANED, period=ItemView()))
    scene.draw()
    (alone,) = boxes(block, "s")
    assert alone.left() > block.width() / 2
    assert [card.objectName() for card in all_of(block, "Card", "Period") if card.isVisible()] == [
        "item-s"
    ]


def test_a_row_of_lanes_is_as_high_while_its_page_is_not_seen(scene: Scene) -> None:
    block = scene.block("timeline", LANED)
    scene.draw()
    seen = block.height()
    block.parentItem().setVisible(False)
    scene.draw()
    assert block.height() == seen, "a list would make rows without end"


def test_what_is_known_of_a_sight_stands_on_its_card_and_is_told_with_it(scene: Scene) -> None:
    item = ItemView(
        key="dune",
        title="Dune",
        facts=("46.5 km from Basshi", "1 day"),
        fact_icons=("path", "clock"),
    )
    block = scene.block("cards", CardsView(title="", note="", first=item, second=ItemView()))
    scene.draw()
    assert texts(block) == ["Dune", "46.5 km from Basshi", "1 day"]
    card = block.findChild(QQuickItem, "item-dune")
    assert isinstance(card, QQuickItem)
    assert card.property("name") == "Dune. 46.5 km from Basshi. 1 day"
    nothing = scene.block("cards", CardsView("", "", ItemView(key="a", title="A"), ItemView()))
    scene.draw()
    assert texts(nothing) == ["A"]
    assert not all_of(nothing, "Chips")
