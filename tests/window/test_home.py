"""The home screen: one glance says what is here, and a tile tells where it lies."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.authoring.misfits import misfits
from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT
from kiosk.content.model import Content
from kiosk.present.typography import plain
from kiosk.visit.visit import COUNTDOWN_SECONDS, IDLE_SECONDS, TextSize
from tests.qml.scene import all_of, all_words, within
from tests.window import seen
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.place import grown_from
from tests.window.shipped import each_language, in_turns, languages, word

ROUNDING = 1.0


def tiles(kiosk: Driver) -> list[QQuickItem]:
    """Return the tiles in the order of the pages."""
    return [kiosk.find(f"tile-{page.id}").item for page in kiosk.content.pages]


def place(item: QQuickItem) -> QRectF:
    """Return where an item is in the window; of words, where their letters are."""
    return item.mapRectToScene(item.boundingRect())


def title_of(tile: QQuickItem, title: str) -> QQuickItem:
    """Return the name on a tile."""
    (name,) = (
        words
        for words in all_of(tile, "BalancedWords")
        if plain(str(words.property("text"))) == title
    )
    return name


def many_pages(content: Content, count: int) -> Content:
    """Return content with so many pages."""
    pages = [content.pages[number % len(content.pages)] for number in range(count)]
    return replace(
        content,
        pages=tuple(replace(page, id=f"page-{number}") for number, page in enumerate(pages)),
    )


def scroll(kiosk: Driver) -> QQuickItem:
    """Return what scrolls the home screen."""
    return kiosk.find("home-scroll").item


@each_language()
def test_all_names_have_one_size_and_pictures_above_names_one_height_in_a_row(
    open_kiosk: Opener, size: tuple[int, int], content: Content, language: str
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin(language)
    names = set()
    heights: dict[float, set[float]] = {}
    for page, tile in zip(content.pages, tiles(kiosk), strict=True):
        name = title_of(tile, page.title.by_language[language])
        names.add(name.property("font").pixelSize())
        (picture,) = all_of(tile, "Picture")
        # The one that leads a lying screen is higher than a row.
        if place(picture).bottom() <= place(name).top() and not tile.property("tall"):
            heights.setdefault(place(picture).top(), set()).add(picture.height())
    assert len(names) == 1
    assert len(heights) > 1
    assert all(max(row) - min(row) <= ROUNDING for row in heights.values())
    assert not scroll(kiosk).property("interactive"), "one glance says what is here"


@in_turns(size=(PORTRAIT, LANDSCAPE), language=languages())
def test_every_tile_has_its_picture_to_the_edge_and_its_line(
    open_kiosk: Opener, size: tuple[int, int], content: Content, language: str
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin(language)
    for page, tile in zip(content.pages, tiles(kiosk), strict=True):
        (picture,) = all_of(tile, "Picture")
        assert place(picture).topLeft() == place(tile).topLeft()
        # One sentence is a label there, without a full stop.
        line = (page.short_line or page.line).by_language[language].rstrip(".。")
        (words,) = (
            words for words in all_words(tile) if plain(str(words.property("text"))) == line
        )
        assert place(tile).contains(place(words))


@in_turns(
    size=(PORTRAIT, LANDSCAPE),
    text_size=(TextSize.LARGER, TextSize.LARGEST),
    language=languages(),
)
def test_larger_names_stand_one_a_row_and_no_word_in_them_is_broken(
    open_kiosk: Opener, size: tuple[int, int], content: Content, text_size: TextSize, language: str
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin(language)
    usual = title_of(tiles(kiosk)[0], content.pages[0].title.by_language[language])
    before = usual.property("font").pixelSize()
    comfort = replace(kiosk.visit.comfort, text_size=text_size)
    kiosk.session.set_visit(replace(kiosk.visit, comfort=comfort))
    kiosk.rest()
    beginnings = {place(tile).top() for tile in all_of(kiosk.top, "Tile")}
    assert len(beginnings) == len(content.pages)
    for page, tile in zip(content.pages, all_of(kiosk.top, "Tile"), strict=True):
        title = page.title.by_language[language]
        name = title_of(tile, title)
        assert name.property("font").pixelSize() >= 1.25 * before
        if language == "zh":
            assert name.property("lineCount") == 1
        else:
            longest = max(re.split("[ -]", title), key=len)
            assert measured(name, longest) <= name.width()


def measured(words: QQuickItem, text: str) -> float:
    """Return how wide `text` is in the font of some words."""
    return QFontMetricsF(words.property("font")).horizontalAdvance(text)


@in_turns(size=(PORTRAIT, LANDSCAPE), count=(14, 30))
def test_a_centre_grows_and_every_tile_keeps_its_picture(
    open_kiosk: Opener, size: tuple[int, int], content: Content, count: int
) -> None:
    kiosk = open_kiosk(size=size, content=many_pages(content, count))
    kiosk.begin("ru")
    assert kiosk.sees(word("more_below", "ru"))
    seen_pages: set[str] = set()
    for _ in range(count):
        kiosk.rest()
        for tile in all_of(kiosk.top, "Tile"):
            if scroll(kiosk).mapRectToScene(scroll(kiosk).boundingRect()).contains(place(tile)):
                (picture,) = all_of(tile, "Picture")
                assert picture.height() > 0.22 * picture.width()
                assert float(picture.property("ratio")) > 0, "the picture is there"
                seen_pages.add(tile.objectName())
        if "more-below" not in kiosk.names():
            break
        kiosk.touch("more-below")
    assert len(seen_pages) == count
    kiosk.touch(f"tile-page-{count - 1}")
    kiosk.wait_until(lambda: kiosk.view == "page", "the last page")


def test_who_comes_back_finds_home_where_it_was_and_the_next_visitor_at_its_beginning(
    open_kiosk: Opener, content: Content
) -> None:
    kiosk = open_kiosk(content=many_pages(content, 30))
    kiosk.begin("en")
    kiosk.touch("more-below")
    kiosk.rest()
    scrolled = scroll(kiosk).property("contentY")
    assert scrolled > 0
    tile = next(found for found in seen.walk(kiosk.top, seen.is_touchable) if is_whole(found))
    kiosk.touch(tile.item)
    kiosk.wait_until(lambda: kiosk.view == "page", "a page")
    kiosk.rest()
    kiosk.touch("back-button")
    kiosk.wait_until(lambda: kiosk.view == "home", "home")
    kiosk.rest()
    assert scroll(kiosk).property("contentY") == scrolled
    kiosk.open(tile.item.objectName().removeprefix("tile-"))
    # The visit ends on a page.
    kiosk.time.seconds += IDLE_SECONDS + COUNTDOWN_SECONDS + 1
    kiosk.session.tick()
    kiosk.wait_until(lambda: kiosk.view == "attract", "the waiting screen")
    kiosk.begin("en")
    assert scroll(kiosk).property("contentY") == 0


def is_whole(found: seen.Seen) -> bool:
    """Return whether something is a tile all of which is on the screen."""
    return found.item.objectName().startswith("tile-") and found.shown == found.box


def test_keys_come_to_every_tile_and_it_is_on_the_screen(
    open_kiosk: Opener, content: Content
) -> None:
    kiosk = open_kiosk(content=many_pages(content, 14))
    kiosk.begin("en")
    reached = []
    for _ in content.pages * 2:
        kiosk.press(Qt.Key.Key_Tab)
        item = kiosk.window.activeFocusItem()
        reached.append(item.objectName())
        kiosk.rest()
        assert is_whole(kiosk.find(item.objectName()))
    assert reached == [f"tile-page-{number}" for number in range(14)]


def test_what_is_so_today_has_a_place_below_each_name(
    open_kiosk: Opener, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(fresh=True, size=size)
    kiosk.begin("en")
    for tile in tiles(kiosk):
        tile.setProperty("note", "Open until 18:00")
    kiosk.rest()
    assert not misfits(kiosk.window)
    notes = [found for found in seen.texts(kiosk.top) if found.text == "Open until 18:00"]
    assert len(notes) == len(tiles(kiosk))


@pytest.mark.parametrize(
    "size", [(1080, 1920), (1920, 1080), (2160, 3840), (800, 600), (600, 800)], ids=str
)
def test_what_is_in_the_sky_does_not_meet(open_kiosk: Opener, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(size=size)
    for language in ("ru", "kk"):
        kiosk.begin(language) if kiosk.view == "attract" else kiosk.touch(f"language-{language}")
        kiosk.rest()
        (hero,) = all_of(kiosk.top, "Hero")
        words = [place(item) for item in all_of(hero, "Words", "FittedWords", "BalancedWords")]
        # Where it is the same day at both clocks, no day is written.
        words = [box for box in words if box.width()]
        assert len(words) == 6
        for number, box in enumerate(words):
            assert place(hero).contains(box)
            assert not any(box.intersects(other) for other in words[:number])


def test_a_touched_tile_tells_where_it_lies(open_kiosk: Opener, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin("en")
    box = kiosk.find("tile-region").box
    kiosk.open("region")
    assert grown_from(kiosk) == box


def test_tiles_arrive_one_after_the_other_when_home_comes_back(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(attract=False)
    assert kiosk.visit.comfort.motion
    home = tiles(kiosk)
    at_rest = [tile.y() for tile in home]
    kiosk.rest()
    assert [tile.y() for tile in home] == at_rest, "the first frame is complete"
    opened = home.index(kiosk.find("tile-museum").item)
    kiosk.open("museum")
    kiosk.touch("home-button")
    kiosk.wait_until(home[0].isVisible)
    seen = [[tile.y() for tile in home]]

    def arrived() -> bool:
        seen.append([tile.y() for tile in home])
        return seen[-1] == at_rest

    assert seen[0][-1] > at_rest[-1]
    kiosk.wait_until(arrived, "the tiles at their places")
    for places in seen:
        below = [now - then for now, then in zip(places, at_rest, strict=True)]
        assert below.pop(opened) == 0, "the page goes back into its tile"
        assert below == sorted(below)
        assert all(distance == round(distance) for distance in below)


def test_without_motion_tiles_are_there_at_once(kiosk: Driver) -> None:
    kiosk.begin("en")
    home = tiles(kiosk)
    at_rest = [tile.y() for tile in home]
    kiosk.open("museum")
    kiosk.touch("home-button")
    kiosk.wait_until(home[0].isVisible)
    assert [tile.y() for tile in home] == at_rest


@in_turns(size=(PORTRAIT, LANDSCAPE), language=languages())
def test_an_ornament_is_decoded_once(
    open_kiosk: Opener, size: tuple[int, int], language: str
) -> None:
    # To decode it holds up the screen, and at another size it is decoded once more.
    kiosk = open_kiosk(size=size)
    kiosk.begin(language)
    sizes: dict[str, set[tuple[int, int]]] = {}
    for picture in within(kiosk.window.contentItem()):
        source = picture.property("source")
        if isinstance(source, QUrl) and "/assets/ui/" in source.path():
            sizes.setdefault(source.fileName(), set()).add(picture.property("sourceSize").toTuple())
    assert "motif.png" in sizes
    assert {name for name, found in sizes.items() if len(found) > 1} == set()
