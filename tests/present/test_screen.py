"""From content, visit and time to the screen."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import pairwise, product

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.cards import Cards
from kiosk.content.blocks.items import Item, Items
from kiosk.content.localised import Localised
from kiosk.content.model import Content, Page, TileSize
from kiosk.content.schedule import CLOSED, Week
from kiosk.present.attract import MOST_SCENES
from kiosk.present.blocks import present_block
from kiosk.present.blocks.text import TextView
from kiosk.present.pictures import picture_view
from kiosk.present.presenter import Presenter
from kiosk.present.screens.home import CellView, HomeView
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from kiosk.present.views import SlideView
from kiosk.visit.places import ItemPlace, PagePlace, PicturePlace
from kiosk.visit.station import Station
from kiosk.visit.visit import Comfort, Visit
from tests.present.views import NOON, every_screen, pictures, places, screen, shown, words
from tests.screens import home, viewer, where

LANGUAGES = ("kk", "ru", "zh", "en")
WIDE, SMALL = TileSize.WIDE, TileSize.SMALL


def item_place(content: Content) -> ItemPlace:
    return next(place for place in places(content) if isinstance(place, ItemPlace))


def with_pages(content: Content, sizes: Iterable[TileSize]) -> Content:
    """Return content with one page for each size of tile."""
    page = content.pages[0]
    pages = tuple(
        replace(page, id=f"page-{number}", tile=size) for number, size in enumerate(sizes)
    )
    return replace(content, pages=pages)


def cells(home: HomeView, arrangement: str) -> list[CellView]:
    """Return the places of the tiles in one arrangement: `portrait` or `landscape`."""
    return [getattr(tile, arrangement) for tile in home.tiles]


def test_the_view_follows_the_visit(content: Content) -> None:
    item = item_place(content)
    assert where(screen(content, awake=False)) == "attract"
    assert where(screen(content)) == "home"
    assert where(screen(content, PagePlace(item.page))) == "page"
    assert where(screen(content, PagePlace(item.page), item)) == "item"


@pytest.mark.parametrize(
    ("visit", "day", "dark"),
    [
        (Visit("en"), CLOSED, True),
        (Visit("en"), None, False),
        (Visit("en", lit=True), CLOSED, False),
        (Visit("en", awake=True), CLOSED, False),
    ],
)
def test_it_is_dark_outside_of_the_hours_while_nobody_is_there(
    content: Content, visit: Visit, day: tuple[()] | None, dark: bool
) -> None:
    station = Station(screen_hours=Week((day,) * 7))
    assert Presenter(content).screen(visit, NOON, None, station).dark == dark
    assert not Presenter(content).screen(visit, NOON, None, Station()).dark


def test_in_the_dark_clocks_stand_and_in_the_morning_they_go(content: Content) -> None:
    presenter, later = Presenter(content), NOON + timedelta(hours=8)
    closed = Station(screen_hours=Week((CLOSED,) * 7))
    night = presenter.screen(Visit("en"), NOON, None, closed)
    assert presenter.screen(Visit("en"), later, None, closed) == night
    morning = presenter.screen(Visit("en"), later, None, Station())
    assert home(morning).clocks != home(night).clocks


def test_a_page_stays_below_its_open_item(content: Content) -> None:
    item = item_place(content)
    home, page, over = screen(content, PagePlace(item.page), item).layers
    assert (home.kind, page.kind, over.kind) == ("home", "page", "page")
    assert page.key == item.page
    assert over.key == f"{item.page}/{item.item}"


def test_what_back_leads_to_lies_below_an_item_of_another_page(content: Content) -> None:
    item = item_place(content)
    other = next(PagePlace(page.id) for page in content.pages if page.id != item.page)
    layers = screen(content, other, item).layers
    assert [layer.key for layer in layers] == ["", other.page, f"{item.page}/{item.item}"]
    twice = screen(content, PagePlace(item.page), item, other, item).layers
    # Of a long way only the end can be seen.
    assert [(layer.depth, layer.key) for layer in twice] == [
        (0, ""),
        (2, f"{item.page}/{item.item}"),
        (3, other.page),
        (4, f"{item.page}/{item.item}"),
    ]


def test_the_bar_leads_back_only_where_there_is_a_way_back(content: Content) -> None:
    home, page = screen(content).bar, screen(content, PagePlace(content.pages[0].id)).bar
    assert not home.away
    assert page.away


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_lies_over_a_page_that_stays_as_it_is(content: Content, language: str) -> None:
    page = next(page for page in content.pages if any(block.album() for block in page.blocks))
    album = next(block.album() for block in page.blocks if block.album())
    below = screen(content, PagePlace(page.id), language=language)
    over = screen(
        content, PagePlace(page.id), PicturePlace(page.id, "", album[1]), language=language
    )
    assert viewer(below) is None
    opened = viewer(over)
    assert opened
    assert [layer.key for layer in over.layers[:-1]] == [layer.key for layer in below.layers]
    assert opened.index == 1
    assert tuple(picture.key for picture in opened.pictures) == album
    for name, view in zip(album, opened.pictures, strict=True):
        assert plain(view.credit) == content.pictures[name].credit.by_language[language]
    assert plain(opened.close_name) == content.words["close_picture"].by_language[language]


def test_the_visitors_choices_reach_the_screen(content: Content) -> None:
    comfort = Comfort(motion=False)
    visit = Visit(language="kk", awake=True, comfort=comfort)
    assert Presenter(content).screen(visit, NOON, None, Station()).comfort is comfort


def test_what_the_terminal_knows_reaches_the_screen(content: Content) -> None:
    visit = Visit(language="kk", awake=True)
    station = Station(problem="content.yaml:1:1: error")
    assert Presenter(content).screen(visit, NOON, None, station).problem == station.problem


def test_a_place_that_is_gone_cannot_be_shown(content: Content) -> None:
    page = content.pages[0].id
    for place in (PagePlace("no-such-page"), ItemPlace(page, "no-such-item")):
        assert not place.exists(content)
        with pytest.raises(KeyError):
            screen(content, place)


def test_a_screen_is_made_once_for_as_long_as_it_looks_the_same(content: Content) -> None:
    presenter = Presenter(content)
    visit = Visit(language="en", awake=True, places=(PagePlace(content.pages[0].id),))

    def views(now: datetime) -> list[object]:
        return [layer.view for layer in presenter.screen(visit, now, None, Station()).layers]

    home, page = views(NOON)
    same_home, same_page = views(NOON + timedelta(seconds=59))
    assert same_home is home
    assert same_page is page
    later_home, later_page = views(NOON + timedelta(seconds=60))
    assert later_home != home, "the clocks"
    assert later_page is page
    earlier_home, _ = views(NOON - timedelta(minutes=1))
    assert earlier_home != home, "a clock that was set back"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_counts_the_seconds_in_the_visitors_language(
    content: Content, language: str
) -> None:
    visit = Visit(language=language, awake=True)
    idle = Presenter(content).screen(visit, NOON, 17, Station()).idle
    assert idle is not None
    assert "17" in idle.explanation
    assert idle.question == Speech(content, language).word("still_there")
    assert idle.resume == Speech(content, language).word("continue")
    assert screen(content).idle is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_button_calls_in_its_own_language(content: Content, language: str) -> None:
    buttons = screen(content, language=language).languages
    assert [button.code for button in buttons] == list(LANGUAGES)
    assert [button.name for button in buttons] == ["Қазақша", "Русский", "中文", "English"]
    assert len({button.call for button in buttons}) == 4
    assert [button.code for button in buttons if button.current] == [language]


@pytest.mark.parametrize(
    "now",
    [
        datetime(2025, 10, 26, 0, 59, 59, tzinfo=UTC),
        datetime(2025, 12, 31, 19, 30, tzinfo=UTC),  # another year in Kazakhstan and in China
        datetime(2026, 3, 29, 1, 0, tzinfo=UTC),  # clocks change in Europe
        datetime(2026, 7, 1, 21, 0, tzinfo=UTC),
        datetime(2035, 1, 15, 16, 0, tzinfo=UTC),
    ],
)
def test_the_clocks_are_three_hours_apart(content: Content, now: datetime) -> None:
    clocks = home(screen(content, now=now)).clocks
    expected = [f"{now + timedelta(hours=offset):%H:%M}" for offset in (5, 8)]
    assert [clock.time for clock in clocks] == expected


ALMATY, SHANGHAI = "Asia/Almaty", "Asia/Shanghai"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("time", "zones", "days"),
    [
        ("15:59", (ALMATY, SHANGHAI), ["", ""]),
        ("16:00", (ALMATY, SHANGHAI), ["", "tomorrow"]),
        ("18:59", (ALMATY, SHANGHAI), ["", "tomorrow"]),
        ("19:00", (ALMATY, SHANGHAI), ["", ""]),
        ("16:00", (SHANGHAI, ALMATY), ["", "yesterday"]),
        ("16:00", (), []),
    ],
)
def test_a_clock_says_that_it_is_already_tomorrow_there(
    content: Content, language: str, time: str, zones: tuple[str, ...], days: list[str]
) -> None:
    clocks = tuple(replace(content.clocks[0], zone=zone) for zone in zones)
    now = datetime.fromisoformat(f"2026-03-21 {time}+00:00")
    board = home(screen(replace(content, clocks=clocks), now=now, language=language))
    assert [plain(clock.day) for clock in board.clocks] == [
        day and content.words[day].by_language[language] for day in days
    ]


def test_the_screen_stays_the_same_within_a_minute(content: Content) -> None:
    later = NOON + timedelta(seconds=59, microseconds=999_999)
    assert screen(content, now=NOON) == screen(content, now=later)
    assert screen(content, now=NOON) != screen(content, now=NOON + timedelta(minutes=1))


@pytest.mark.parametrize(
    ("sizes", "portrait", "landscape"),
    [
        ([], [], []),
        ([SMALL], [[1.0]], [[1.0]]),
        ([WIDE], [[1.0]], [[1.0]]),
        ([WIDE, SMALL], [[2 / 3, 1 / 3]], [[2 / 3, 1 / 3]]),
        ([SMALL] * 4, [[1 / 3, 1 / 3, 1 / 3], [1.0]], [[1 / 4, 1 / 4, 1 / 4, 1 / 4]]),
        ([WIDE, WIDE], [[1.0], [1.0]], [[1 / 2, 1 / 2]]),
        ([SMALL, SMALL, WIDE, SMALL], [[1 / 2, 1 / 2], [2 / 3, 1 / 3]], [[0.2, 0.2, 0.4, 0.2]]),
        (
            [WIDE, SMALL, SMALL, SMALL, SMALL, WIDE, SMALL],
            [[2 / 3, 1 / 3], [1 / 3, 1 / 3, 1 / 3], [2 / 3, 1 / 3]],
            [[0.4, 0.2, 0.2, 0.2], [1 / 4, 1 / 2, 1 / 4]],
        ),
        (
            [WIDE] + [SMALL] * 12,
            [[2 / 3, 1 / 3], *[[1 / 3] * 3] * 3, [1 / 2, 1 / 2]],
            [[0.4, 0.2, 0.2, 0.2], [0.2] * 5, [1 / 4] * 4],
        ),
    ],
)
def test_tiles_fill_rows_and_a_row_that_is_not_full_is_stretched(
    content: Content,
    sizes: list[TileSize],
    portrait: list[list[float]],
    landscape: list[list[float]],
) -> None:
    board = home(screen(with_pages(content, sizes)))
    for arrangement, rows in (("portrait", portrait), ("landscape", landscape)):
        assert getattr(board, f"{arrangement}_rows") == len(rows)
        found: list[list[float]] = [[] for _ in rows]
        for cell in cells(board, arrangement):
            found[cell.row].append(cell.share)
        assert found == [pytest.approx(row) for row in rows]


@pytest.mark.parametrize("arrangement", ["portrait", "landscape", "led"])
@pytest.mark.parametrize("sizes", list(product((WIDE, SMALL), repeat=5)))
def test_tiles_leave_no_gap_and_keep_their_order(
    content: Content, sizes: tuple[TileSize, ...], arrangement: str
) -> None:
    board = home(screen(with_pages(content, sizes)))
    assert [tile.page for tile in board.tiles] == [f"page-{number}" for number in range(5)]
    placed = cells(board, arrangement)
    rows: dict[int, float] = {}
    for before, cell in pairwise((placed[0], *placed)):
        assert cell.row in (before.row, before.row + 1)
        # Each begins where what stands left of it in its row ends.
        assert cell.offset == pytest.approx(rows.get(cell.row, 0))
        for row in range(cell.row, cell.row + cell.rows):
            rows[row] = cell.offset + cell.share
    assert list(rows) == list(range(getattr(board, f"{arrangement}_rows")))
    assert list(rows.values()) == pytest.approx([1] * len(rows))


def test_on_a_lying_screen_the_first_page_leads_if_it_is_wide(content: Content) -> None:
    def led(*sizes: TileSize) -> list[tuple[int, float]]:
        board = home(screen(with_pages(content, sizes)))
        return [(cell.rows, round(cell.share, 4)) for cell in cells(board, "led")]

    assert led(WIDE, SMALL, SMALL, SMALL, SMALL, WIDE, SMALL) == [
        (2, 0.25),
        *[(1, 0.25)] * 3,
        *[(1, 0.1875), (1, 0.375), (1, 0.1875)],
    ]
    for others in (
        [SMALL, WIDE, SMALL, SMALL, WIDE],
        [WIDE, SMALL, SMALL, SMALL],
        # Its name would lie below the edge of the screen.
        [WIDE, *[SMALL] * 9],
    ):
        board = home(screen(with_pages(content, others)))
        assert cells(board, "led") == cells(board, "landscape")


@pytest.mark.parametrize(
    ("sizes", "portrait", "landscape"),
    [
        ([SMALL] * 5, [False] * 5, [False] * 5),
        ([SMALL] * 3, [False] * 3, [True] * 3),
        ([SMALL], [True], [True]),
        ([WIDE, SMALL, SMALL, SMALL], [True, False, False, False], [True, False, False, False]),
        ([SMALL, WIDE, SMALL], [False, True, True], [False, True, False]),
    ],
)
def test_a_tile_with_room_has_its_words_beside_its_picture(
    content: Content, sizes: list[TileSize], portrait: list[bool], landscape: list[bool]
) -> None:
    board = home(screen(with_pages(content, sizes)))
    assert [cell.wide for cell in cells(board, "portrait")] == portrait
    assert [cell.wide for cell in cells(board, "landscape")] == landscape


def slides(content: Content) -> tuple[SlideView, ...]:
    return screen(content, awake=False).attract.slides


def inviting(content: Content) -> list[tuple[Page, Item]]:
    """Return the items that have a scene of their own."""
    return [
        (page, item)
        for page in content.pages
        for block in page.blocks
        if isinstance(block, Items)
        for item in block.items
        if item.invitation
    ]


@pytest.mark.parametrize("count", [1, 3, 4, 7, 8])
def test_the_waiting_screen_says_every_page_in_every_language(content: Content, count: int) -> None:
    pages = tuple(
        replace(content.pages[number % len(content.pages)], id=f"page-{number}", blocks=())
        for number in range(count)
    )
    shown_slides = slides(replace(content, pages=pages))
    assert len(shown_slides) == count * 4
    for language in LANGUAGES:
        said = {slide.page: slide for slide in shown_slides if slide.language == language}
        assert set(said) == {page.id for page in pages}
        for page in pages:
            assert page.invitation
            assert plain(said[page.id].title) == page.invitation.by_language[language]
            assert plain(said[page.id].line) == page.title.by_language[language]
            assert said[page.id].invites


def test_a_page_without_an_invitation_shows_its_title_and_its_line(content: Content) -> None:
    page = replace(content.pages[0], invitation=None, blocks=())
    for slide in slides(replace(content, pages=(page,))):
        assert plain(slide.title) == page.title.by_language[slide.language]
        assert plain(slide.line) == page.line.by_language[slide.language]
        assert not slide.invites


def test_what_invites_has_a_scene_that_leads_to_it(content: Content) -> None:
    invited = inviting(content)
    assert len(invited) > 1
    for page, item in invited:
        found = [slide for slide in slides(content) if slide.page_item == item.id]
        assert {slide.language for slide in found} == set(LANGUAGES)
        for slide in found:
            assert item.invitation
            assert item.picture
            assert slide.page == page.id
            assert plain(slide.title) == item.invitation.by_language[slide.language]
            assert plain(slide.line) == item.title.by_language[slide.language]
            assert slide.source == picture_view(item.picture, Speech(content, "en")).source


def test_what_invites_and_does_not_open_leads_to_its_page(content: Content) -> None:
    page, item = inviting(content)[0]
    block = Cards(items=(replace(item, text=None),))
    shown_slides = slides(replace(content, pages=(replace(page, blocks=(block,)),)))
    assert len(shown_slides) == 8
    assert {(slide.page, slide.page_item) for slide in shown_slides} == {(page.id, "")}


def test_very_many_that_invite_make_no_more_scenes_than_one_waits_for(content: Content) -> None:
    page, item = inviting(content)[0]
    items = tuple(replace(item, id=f"item-{number}") for number in range(10_000))
    crowded = replace(content, pages=(replace(page, blocks=(Cards(items=items),)),))
    assert len(slides(crowded)) == MOST_SCENES * 4


def test_the_waiting_screen_changes_scene_and_language_each_time(content: Content) -> None:
    shown_slides = slides(content)
    for before, slide in pairwise((*shown_slides, shown_slides[0])):
        assert slide.source != before.source
    for before, slide in pairwise(shown_slides[: len(shown_slides) // 4]):
        assert slide.language != before.language


def test_a_scene_is_told_by_what_a_touch_does_in_its_language(content: Content) -> None:
    for slide in slides(content):
        does = content.words["open"].by_language[slide.language]
        opens = slide.line if slide.invites else slide.title
        assert plain(slide.call) == f"{does}: {plain(opens)}"


def test_the_waiting_screen_has_the_centres_name_once_in_each_language(content: Content) -> None:
    name = screen(content, awake=False).attract.name
    assert plain(name) == "Қорғас · Хоргос · 霍尔果斯 · Khorgos"
    same = replace(content.center, short_name=Localised({"en": "Khorgos"}))
    assert screen(replace(content, center=same), awake=False).attract.name == "Khorgos"


def test_a_content_without_pages_still_shows_its_home(content: Content) -> None:
    empty = replace(content, pages=())
    assert screen(empty, awake=False).attract.slides == ()
    assert home(screen(empty)).tiles == ()
    assert home(screen(empty)).name


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_page_says_so(content: Content, language: str) -> None:
    page = replace(content.pages[0], blocks=())
    view = shown(replace(content, pages=(page,)), language, PagePlace(page.id))
    (block,) = view.blocks
    assert isinstance(block.view, TextView)
    assert block.view.text == Speech(content, language).word("page_empty")


@pytest.mark.parametrize("name", [None, "", "no-such-picture"])
def test_a_picture_that_is_not_there_has_no_address(content: Content, name: str | None) -> None:
    assert picture_view(name, Speech(content, "en")).source == ""


def test_a_picture_is_found_in_the_folder_of_the_content(content: Content) -> None:
    name, picture = next(iter(content.pictures.items()))
    source = picture_view(name, Speech(content, "en")).source
    assert source == (content.folder / picture.file).as_uri()
    assert source.startswith("file:///")


def test_a_page_without_its_picture_still_shows_its_words(content: Content) -> None:
    view = shown(replace(content, pictures={}), "en", PagePlace(content.pages[0].id))
    assert view.picture.source == ""
    assert view.title
    assert view.blocks


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", ["content", "sample"])
def test_every_page_and_item_is_complete_in_every_language(
    request: pytest.FixtureRequest, which: str, language: str
) -> None:
    shown_content: Content = request.getfixturevalue(which)
    for place in places(shown_content):
        view = shown(shown_content, language, place)
        assert view.title, place
        # Of an object there may be nothing but its picture.
        assert view.blocks or (place.kind == "item" and view.picture.source), place
    for seen in every_screen(shown_content, language):
        for picture in pictures(seen):
            assert bool(picture.source) == bool(picture.alt) == bool(picture.credit), where(seen)
        assert not [text for text in words(seen) if "{" in text or "\x00" in text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_block_has_words_in_every_language(sample: Content, language: str) -> None:
    speech = Speech(sample, language)
    kinds = set()
    for page in sample.pages:
        for block in page.blocks:
            assert any(words(present_block(block, speech))), block.kind
            kinds.add(block.kind)
    assert {"text", "number", "share", "count", "range", "quote"} <= kinds


def test_presenting_does_not_change_the_content(content: Content) -> None:
    pages: tuple[Page, ...] = content.pages
    before = repr(pages)
    for language in LANGUAGES:
        list(every_screen(content, language))
    assert repr(pages) == before
