"""The home screen: one glance says what is here, and a tile tells where it lies."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.content.model import Content
from kiosk.present.typography import plain
from tests.qml.scene import all_of
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.place import grown_from
from tests.window.shipped import each_language

ROUNDING = 1.0


def tiles(kiosk: Driver) -> list[QQuickItem]:
    """Return the tiles in the order of the pages."""
    return [kiosk.find(f"tile-{page.id}").item for page in kiosk.content.pages]


def place(item: QQuickItem) -> QRectF:
    """Return where an item is in the window; of words, where their letters are."""
    return item.mapRectToScene(item.boundingRect())


@each_language()
def test_all_names_have_one_size_and_all_pictures_above_names_one_height(
    open_kiosk: Opener, size: tuple[int, int], content: Content, language: str
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin(language)
    names, heights = set(), []
    for page, tile in zip(content.pages, tiles(kiosk), strict=True):
        title = page.title.by_language[language]
        (name,) = (
            words
            for words in all_of(tile, "BalancedWords")
            if plain(str(words.property("text"))) == title
        )
        names.add(name.property("font").pixelSize())
        (picture,) = all_of(tile, "Picture")
        if place(picture).bottom() <= place(name).top():
            heights.append(picture.height())
    assert len(names) == 1
    assert len(heights) == 5
    assert max(heights) - min(heights) <= ROUNDING


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
