"""A notice is seen at once on home and on the waiting screen, and lies over nothing one touches."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from kiosk.authoring.misfits import misfits
from kiosk.content.blocks.notice import Notice
from kiosk.content.interval import LocalTime
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.content.where import Where
from kiosk.present.typography import plain
from kiosk.visit.visit import Comfort, TextSize, Visit
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.seen import texts
from tests.window.shipped import languages

#: The end of the day in Almaty on which time stands still in tests.
END = datetime(2026, 3, 21, 19, 0, tzinfo=UTC)
TEXTS = {
    "kk": "Лифт жөнделіп жатыр. Баспалдақпен көтеріліңіз.",
    "ru": "Лифт на ремонте. Пожалуйста, поднимитесь по лестнице.",
    "zh": "电梯正在维修，请走楼梯。",
    "en": "The lift is being repaired. Please take the stairs.",
}


@pytest.fixture
def noticed(content: Content) -> Content:
    """Return the shipped content with a notice that stands everywhere until this evening."""
    notice = Notice(
        text=Localised(TEXTS), until=LocalTime(date(2026, 3, 21)), where=Where.EVERYWHERE
    )
    first, *others = content.pages
    page = replace(first, blocks=(notice, *first.blocks))
    return replace(content, pages=(page, *others))


def speak(kiosk: Driver, language: str) -> None:
    """Show the first scene of the waiting screen that speaks a language."""
    slides = kiosk.session.screen.attract.slides
    number = next(at for at, slide in enumerate(slides) if slide.language == language)
    kiosk.find("attract").item.setProperty("scene", number)
    kiosk.wait_until(lambda: kiosk.sees(slides[number].title), "the scene")


def test_it_is_on_the_waiting_screen_in_the_language_of_each_scene_and_beside_the_buttons(
    open_kiosk: Opener, size: tuple[int, int], noticed: Content
) -> None:
    kiosk = open_kiosk(size=size, content=noticed)
    kiosk.session.set_visit(replace(kiosk.visit, comfort=Comfort(motion=False)))
    first = kiosk.session.screen.attract.slides[0].language
    kiosk.wait_until(lambda: kiosk.sees(TEXTS[first]), "the notice in the first scene")
    sheet = kiosk.find("attract-notices").box
    for language in languages():
        speak(kiosk, language)
        told = {code for code, text in TEXTS.items() if kiosk.sees(text)}
        assert told == {language}
        notice = kiosk.find("attract-notices").box
        assert notice == sheet, "it does not move"
        (words,) = (one for one in texts(kiosk.top) if plain(one.text) == TEXTS[language])
        assert notice.contains(words.box)
        for code in languages():
            assert not notice.intersects(kiosk.find(f"begin-{code}").box)
    # It takes no touch away from the scene behind it.
    kiosk.touch("attract-notices")
    kiosk.wait_until(lambda: kiosk.visit.awake, "a visit")
    assert kiosk.view == kiosk.visit.place.kind != "home"


def test_it_speaks_with_the_first_scene_where_the_kiosk_came_up_within_a_visit(
    open_kiosk: Opener, size: tuple[int, int], noticed: Content
) -> None:
    kiosk = open_kiosk(size=size, content=noticed, attract=False)
    kiosk.rest()
    kiosk.session.set_visit(Visit(noticed.default_language))
    first = kiosk.session.screen.attract.slides[0].language
    kiosk.wait_until(lambda: kiosk.sees(TEXTS[first]), "the notice in the first scene")


@pytest.mark.parametrize("text_size", [TextSize.NORMAL, TextSize.LARGEST])
def test_on_home_it_lies_between_the_picture_and_the_tiles_and_goes_at_its_minute(
    open_kiosk: Opener, size: tuple[int, int], noticed: Content, text_size: TextSize
) -> None:
    kiosk = open_kiosk(size=size, content=noticed)
    kiosk.begin("ru")
    kiosk.session.set_visit(
        replace(kiosk.visit, comfort=replace(kiosk.visit.comfort, text_size=text_size))
    )
    kiosk.rest()
    assert kiosk.sees(TEXTS["ru"])
    notice = kiosk.find("home-notices")
    assert notice.box == notice.shown, "all of it is seen at once"
    tile = f"tile-{noticed.pages[0].id}"
    top = kiosk.find(tile).box.top()
    assert notice.box.bottom() < top
    assert not misfits(kiosk.window)
    kiosk.time.wall = END - timedelta(seconds=1)
    kiosk.session.tick()
    assert kiosk.sees(TEXTS["ru"])
    kiosk.time.wall = END
    kiosk.session.tick()
    kiosk.rest()
    assert not kiosk.sees(TEXTS["ru"])
    assert kiosk.maybe("home-notices") is None
    assert kiosk.find(tile).box.top() < top, "no hole is left"
