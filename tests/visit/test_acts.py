"""What comes of what a visitor does."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.content.model import Content
from kiosk.visit.acts import (
    Act,
    Answer,
    Arrange,
    Begin,
    ChooseLanguage,
    GoBack,
    GoHome,
    Handle,
    LightUp,
    Open,
    Point,
    Turn,
    after,
)
from kiosk.visit.places import ItemPlace, PagePlace
from kiosk.visit.visit import Comfort, TextSize, Visit, wake

NOON = 12_345.6
LATER = NOON + 30


@pytest.fixture
def visit(content: Content) -> Visit:
    page = content.pages[0].id
    return replace(wake("ru", NOON), places=(PagePlace(page),), comfort=Comfort(TextSize.LARGE))


def test_another_language_changes_the_language_only(visit: Visit, content: Content) -> None:
    now = after(visit, ChooseLanguage("zh"), content, LATER)
    assert now == replace(visit, language="zh", last_touch=LATER)


def test_the_order_of_a_page_stays_until_it_is_changed_or_the_visit_ends(
    visit: Visit, content: Content
) -> None:
    page, other = (page.id for page in content.pages[:2])
    nearest = after(visit, Arrange(page, nearest=True), content, LATER)
    assert nearest == replace(visit, nearest=frozenset({page}), last_touch=LATER)
    gone_on: list[Act] = [ChooseLanguage("zh"), GoBack(), Open(PagePlace(other)), GoHome()]
    for act in gone_on:
        nearest = after(nearest, act, content, LATER)
        assert nearest.nearest == {page}
    assert not after(nearest, Arrange(page, nearest=False), content, LATER).nearest
    assert after(visit, Arrange("nowhere", nearest=True), content, LATER) is visit
    assert not wake("ru", LATER).nearest


def test_a_language_that_nobody_speaks_changes_nothing(visit: Visit, content: Content) -> None:
    assert after(visit, ChooseLanguage("xx"), content, LATER) is visit
    asleep = Visit(language="ru")
    assert after(asleep, ChooseLanguage("xx"), content, LATER) is asleep


def test_on_the_waiting_screen_a_language_begins_a_visit(content: Content) -> None:
    asleep = Visit(language="ru")
    assert after(asleep, ChooseLanguage("zh"), content, LATER) == wake("zh", LATER)


def test_a_touch_in_the_dark_lights_the_waiting_screen_and_begins_no_visit(
    content: Content,
) -> None:
    lit = after(Visit(language="ru"), LightUp(), content, LATER)
    assert lit == Visit(language="ru", lit=True, last_touch=LATER)
    assert after(lit, ChooseLanguage("zh"), content, LATER + 1) == wake("zh", LATER + 1)


def test_it_does_nothing_to_a_visit(visit: Visit, content: Content) -> None:
    assert after(visit, LightUp(), content, LATER) is visit


def test_on_the_waiting_screen_a_scene_begins_a_visit_at_its_place(
    visit: Visit, content: Content
) -> None:
    asleep = Visit(language="ru")
    page = next(page for page in content.pages if page.openable)
    for place in (PagePlace(page.id), ItemPlace(page.id, next(iter(page.openable)))):
        begun = after(asleep, Begin("zh", place), content, LATER)
        assert begun == replace(wake("zh", LATER), places=(place,))
        assert after(begun, GoBack(), content, LATER).places == ()
        assert after(visit, Begin("zh", place), content, LATER) is visit, "it is begun"
    assert after(asleep, Begin("xx", place), content, LATER) is asleep
    # What is gone at that very moment leads home.
    assert after(asleep, Begin("zh", PagePlace("gone")), content, LATER) == wake("zh", LATER)


def test_every_place_that_is_there_opens_and_no_other(visit: Visit, content: Content) -> None:
    page = next(page for page in reversed(content.pages) if page.openable)
    item = ItemPlace(page.id, next(iter(page.openable)))
    opened = after(visit, Open(item), content, LATER)
    assert opened.places == (*visit.places, item)
    assert opened.last_touch == LATER
    assert after(opened, Open(item), content, LATER + 1) is opened, "it is open"
    for nowhere in (PagePlace("nowhere"), ItemPlace(page.id, "nowhere")):
        assert after(visit, Open(nowhere), content, LATER) is visit


def test_turning_goes_beside_and_back_leads_beyond(visit: Visit, content: Content) -> None:
    page = next(page for page in reversed(content.pages) if len(page.openable) > 1)
    first, second = (ItemPlace(page.id, item) for item in list(page.openable)[:2])
    opened = after(visit, Open(first), content, LATER)
    turned = after(opened, Turn(second), content, LATER)
    assert turned.places == (*visit.places, second)
    assert after(turned, GoBack(), content, LATER).places == visit.places
    nowhere = ItemPlace(page.id, "nowhere")
    assert after(opened, Turn(nowhere), content, LATER) is opened


def test_back_and_home_lead_where_they_say(visit: Visit, content: Content) -> None:
    there = replace(visit, places=(*visit.places, PagePlace(content.pages[1].id)))
    assert after(there, GoBack(), content, LATER) == replace(visit, last_touch=LATER)
    home = after(there, GoHome(), content, LATER)
    assert home == replace(visit, places=(), last_touch=LATER)
    for act in (GoBack(), GoHome()):
        assert after(home, act, content, LATER + 1) is home


@pytest.mark.parametrize("act", [GoBack(), GoHome(), Handle(), Point((0.1, 0.1)), Answer()])
def test_nobody_comes_by_what_is_done_on_the_waiting_screen(act: Act, content: Content) -> None:
    asleep = Visit(language="ru")
    assert after(asleep, act, content, LATER) is asleep
    assert after(asleep, Open(PagePlace(content.pages[0].id)), content, LATER) is asleep


def test_what_is_scrolled_or_pointed_at_is_presence(visit: Visit, content: Content) -> None:
    assert after(visit, Handle(), content, LATER).last_touch == LATER
    assert after(visit, Point((0.1, 0.2)), content, LATER).spots == ((0.1, 0.2),)
    assert after(visit, Answer(), content, LATER).answers == 1
