"""The rules of a visit: where it goes, when it is asked after, when it ends, what it leaves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kiosk.content.model import Content
from kiosk.visit import visit as rules
from kiosk.visit.acts import ChooseLanguage, after
from kiosk.visit.places import Home, ItemPlace, PagePlace, PicturePlace
from kiosk.visit.visit import Comfort, TextSize, Visit

NOON = 12_345.6
"""Some moment of the monotonic clock, which starts anywhere."""


@pytest.fixture
def visit() -> Visit:
    return rules.wake("ru", NOON)


def test_a_touch_on_a_language_begins_the_visit_in_it(visit: Visit) -> None:
    assert visit.awake
    assert visit.language == "ru"
    assert visit.place == Home()
    assert visit.last_touch == NOON


def test_a_terminal_can_have_another_patience(content: Content) -> None:
    waiting = Visit("ru", patience=rules.Patience(60, 20))
    visit = after(waiting, ChooseLanguage("en"), content, NOON)
    assert rules.countdown(visit, NOON + 59) is None
    assert rules.countdown(visit, NOON + 60) == 20
    assert not rules.expired(visit, NOON + 79)
    assert rules.expired(visit, NOON + 80)


def test_a_visit_leads_through_pages_and_items_and_back(visit: Visit) -> None:
    page = rules.go(visit, PagePlace("museum"))
    item = rules.go(page, ItemPlace("museum", "tang"))
    assert page.place == PagePlace("museum")
    assert item.place == ItemPlace("museum", "tang")
    assert rules.back(item) == page
    assert rules.back(rules.back(item)) == visit
    assert rules.home(item) == visit


def test_opening_what_is_open_changes_nothing(visit: Visit) -> None:
    page = rules.go(visit, PagePlace("museum"))
    item = rules.go(page, ItemPlace("museum", "tang"))
    assert rules.go(page, PagePlace("museum")) is page
    assert rules.go(item, ItemPlace("museum", "tang")) is item


def test_any_place_opens_from_any_other(visit: Visit) -> None:
    museum = rules.go(visit, PagePlace("museum"))
    for place in (ItemPlace("region", "alakol"), PicturePlace("region", "", "alakol")):
        there = rules.go(museum, place)
        assert there.place == place
        assert rules.back(there) == museum, "Back undoes the last step"
        assert rules.home(there) == visit


def test_back_at_home_stays_at_home(visit: Visit) -> None:
    assert rules.back(visit) == visit


def test_a_visit_remembers_every_step(visit: Visit) -> None:
    pages = ["museum", "cinema", "region"]
    for page in pages:
        visit = rules.go(visit, PagePlace(page))
    seen = []
    while visit.places:
        seen.append(visit.place.subject)
        visit = rules.back(visit)
    assert seen == pages[::-1]


def test_nobody_is_asked_for_90_seconds(visit: Visit) -> None:
    assert rules.countdown(visit, NOON) is None
    assert rules.countdown(visit, NOON + 89.999) is None
    assert not rules.expired(visit, NOON + 89.999)


def test_then_the_countdown_shows_every_second_from_30_to_0(visit: Visit) -> None:
    shown = [rules.countdown(visit, NOON + 90 + second) for second in range(31)]
    assert shown == list(range(30, -1, -1))


@pytest.mark.parametrize(
    ("idle", "left"), [(90.0, 30), (90.5, 30), (118.9, 2), (119.5, 1), (119.999, 1), (120.0, 0)]
)
def test_a_begun_second_counts(visit: Visit, idle: float, left: int) -> None:
    visit = replace(visit, last_touch=0.0)
    assert rules.countdown(visit, idle) == left


def test_a_visit_ends_after_120_seconds_and_not_before(visit: Visit) -> None:
    visit = replace(visit, last_touch=0.0)
    assert not rules.expired(visit, 119.999)
    assert rules.expired(visit, 120.0)
    assert rules.expired(visit, 8 * 3600.0), "after the terminal slept"
    assert rules.countdown(visit, 8 * 3600.0) == 0, "never below 0"


def test_the_waiting_screen_is_never_asked_after() -> None:
    waiting = Visit(language="en")
    assert rules.countdown(waiting, 1e9) is None
    assert not rules.expired(waiting, 1e9)


def test_49_days_of_uptime_are_a_time_like_any_other() -> None:
    start = 49.7 * 24 * 3600
    visit = rules.wake("kk", start)
    assert [rules.countdown(visit, start + idle) for idle in (89, 90, 105, 120)] == [
        None,
        30,
        15,
        0,
    ]


def test_a_new_visit_has_nothing_of_the_old_one() -> None:
    old = Visit(
        language="zh",
        awake=True,
        lit=True,
        places=(PagePlace("museum"), ItemPlace("museum", "tang")),
        lost=(PicturePlace("museum", "tang", "vase"),),
        lost_language="kk",
        nearest=frozenset({"region"}),
        comfort=Comfort(text_size=TextSize.LARGEST),
        last_touch=99.0,
        spots=((0.5, 0.5),),
        answers=3,
    )
    new = rules.wake("en", 5.0)
    same = [name for name in Visit.__struct_fields__ if getattr(old, name) == getattr(new, name)]
    # Whoever comes, the terminal is as patient.
    assert same == ["awake", "patience"], (
        "a setting was not changed above, so nothing is known of its reset"
    )
    assert new == Visit(language="en", awake=True, last_touch=5.0)


def test_a_visit_stays_where_it_is_when_new_content_has_it_all(
    visit: Visit, content: Content
) -> None:
    page = content.pages[0]
    visit = rules.go(visit, PagePlace(page.id))
    assert rules.fit(visit, content) is visit


def test_new_content_without_the_page_leads_to_the_nearest_page_left(
    visit: Visit, content: Content
) -> None:
    first, gone, last = (page.id for page in content.pages[:3])
    for page in (first, gone, last):
        visit = rules.go(visit, PagePlace(page))
    pages = tuple(page for page in content.pages if page.id != gone)
    assert rules.fit(visit, replace(content, pages=pages)).places == (PagePlace(first),)


def test_new_content_without_the_item_leads_to_its_page(visit: Visit, content: Content) -> None:
    page = next(page for page in content.pages if page.openable)
    item = next(iter(page.openable.values()))
    there = rules.go(rules.go(visit, PagePlace(page.id)), ItemPlace(page.id, item.id))
    assert rules.fit(there, content) is there
    pages = tuple(replace(page, blocks=()) for page in content.pages)
    assert rules.fit(there, replace(content, pages=pages)).places == (PagePlace(page.id),)


def test_new_content_without_the_picture_closes_it(visit: Visit, content: Content) -> None:
    page = next(page for page in content.pages if any(block.album() for block in page.blocks))
    name = next(name for block in page.blocks for name in block.album() if name != page.picture)
    below = rules.go(visit, PagePlace(page.id))
    there = rules.go(below, PicturePlace(page.id, "", name))
    assert rules.fit(there, content) is there
    pictures = {key: one for key, one in content.pictures.items() if key != name}
    assert rules.fit(there, replace(content, pictures=pictures)) == below
    pages = tuple(replace(page, blocks=()) for page in content.pages)
    assert rules.fit(there, replace(content, pages=pages)) == below


def test_a_picture_opens_only_where_it_is_shown_large(content: Content) -> None:
    page = next(page for page in content.pages if any(block.album() for block in page.blocks))
    item = next(item for item in page.openable.values() if item.picture)
    for place, opens in (
        (PicturePlace(page.id, "", page.picture), True),
        (PicturePlace(page.id, item.id, item.picture or ""), True),
        (PicturePlace(page.id, item.id, page.picture), False),
        (PicturePlace(page.id, "", "no-such-picture"), False),
        (PicturePlace(page.id, "no-such-item", page.picture), False),
        (PicturePlace("no-such-page", "", page.picture), False),
    ):
        assert place.exists(content) is opens


def test_new_content_without_the_language_speaks_its_default(
    visit: Visit, content: Content
) -> None:
    languages = tuple(language for language in content.languages if language.code != "ru")
    fitted = rules.fit(visit, replace(content, languages=languages, default_language="kk"))
    assert fitted == replace(visit, language="kk")


def without(content: Content, *pages: str) -> Content:
    return replace(content, pages=tuple(page for page in content.pages if page.id not in pages))


def test_who_lost_the_place_is_there_again_when_content_has_it_back(
    visit: Visit, content: Content
) -> None:
    page = next(page for page in content.pages if page.openable)
    there = rules.go(
        rules.go(visit, PagePlace(page.id)), ItemPlace(page.id, next(iter(page.openable)))
    )
    nowhere = rules.follow(there, without(content, page.id))
    assert nowhere.places == ()
    half = rules.follow(nowhere, replace(content, pages=(replace(page, blocks=()),)))
    assert half.places == (PagePlace(page.id),)
    assert rules.follow(half, content) == there
    touched = replace(nowhere, last_touch=NOON + 1)
    assert rules.follow(touched, content).places == there.places, "a touch alone goes nowhere"


@pytest.mark.parametrize(
    "go", [rules.home, rules.back, lambda one: rules.go(one, PagePlace("other"))]
)
def test_who_went_on_meanwhile_is_not_brought_back(
    visit: Visit, content: Content, go: Callable[[Visit], Visit]
) -> None:
    first, second = (page.id for page in content.pages[:2])
    there = rules.go(rules.go(visit, PagePlace(first)), PagePlace(second))
    displaced = rules.follow(there, without(content, second))
    assert displaced.places == (PagePlace(first),)
    gone = go(displaced)
    assert rules.follow(gone, content).places == rules.fit(gone, content).places


def test_a_language_comes_back_to_who_had_it_and_chose_no_other(
    visit: Visit, content: Content
) -> None:
    languages = tuple(language for language in content.languages if language.code != "ru")
    lacking = replace(content, languages=languages, default_language="kk")
    displaced = rules.follow(visit, lacking)
    assert displaced.language == "kk"
    assert rules.follow(displaced, content) == visit
    assert (
        rules.follow(after(displaced, ChooseLanguage("en"), lacking, NOON), content).language
        == "en"
    )
