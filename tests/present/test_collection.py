"""Collections in words: what can be chosen, what is found by it, and in which order."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.collection import Collection
from kiosk.content.blocks.exhibits import Exhibit
from kiosk.content.blocks.items import Item
from kiosk.content.blocks.timeline import Timeline
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.present.attract import attract_view
from kiosk.present.blocks.facts import FactsView
from kiosk.present.collation import in_order
from kiosk.present.moment import Moment
from kiosk.present.screens import Context, present_place
from kiosk.present.screens.collection import CollectionScreenView, FacetView
from kiosk.present.screens.page import PageView
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from kiosk.visit.places import CollectionPlace, ExhibitPlace, ItemPlace, Place
from tests.large_collection import OBJECTS, PAGE, with_collection

ALL = CollectionPlace(PAGE, "0")
LANGUAGES = ("kk", "ru", "zh", "en")


def said(text: str) -> Localised:
    return Localised({"en": text})


def thing(item_id: str, **fields: str) -> Exhibit:
    return Exhibit(id=item_id, title=said(item_id), text=said("Text"), **fields)  # type: ignore[arg-type]


@pytest.fixture
def museum(content: Content) -> Content:
    """Return content with five objects: two bowls of clay, of either period, and others."""
    timeline = Timeline(
        items=(
            Item(id="old", title=said("Old times"), text=said("Long ago")),
            Item(id="new", title=said("New times")),
        )
    )
    collection = Collection(
        items=(
            thing("Jug", period="new", material="clay", kind="jug"),
            thing("Bowl 10", period="new", material="clay", kind="bowl", case="4A"),
            thing("Bowl 9", period="old", material="clay", kind="bowl", size="12.5 x 24 cm"),
            thing("Bell", period="old", material="bronze"),
            thing("«Ash»"),
        )
    )
    page = replace(content.pages[0], id=PAGE, blocks=(collection, timeline))
    terms = {name: said(name.title()) for name in ("bronze", "clay", "jug", "bowl", "gold")}
    return replace(content, pages=(page,), terms=terms)


def screen(content: Content, place: Place = ALL, language: str = "en") -> CollectionScreenView:
    view = present_place(
        place, Context(Speech(content, language), Moment(datetime(2026, 3, 21, tzinfo=UTC)))
    )
    assert isinstance(view, CollectionScreenView)
    return view


def opened(content: Content, place: Place, language: str = "en") -> PageView:
    view = present_place(
        place, Context(Speech(content, language), Moment(datetime(2026, 3, 21, tzinfo=UTC)))
    )
    assert isinstance(view, PageView)
    return view


def facet(view: CollectionScreenView, key: str) -> FacetView:
    return next(facet for facet in view.facets if facet.key == key)


def counts(view: CollectionScreenView, key: str) -> dict[str, str]:
    return {plain(choice.title): choice.count for choice in facet(view, key).choices}


def titles(view: CollectionScreenView) -> list[str]:
    return [plain(one.title) for one in view.exhibits]


def touched(view: CollectionScreenView, key: str, choice: str) -> CollectionPlace:
    """Return the place to which a touch on a choice leads."""
    (names,) = (one.names for one in facet(view, key).choices if one.key == choice)
    return CollectionPlace(*names)


def test_only_what_objects_have_can_be_chosen_in_the_order_of_its_list(museum: Content) -> None:
    view = screen(museum)
    assert counts(view, "period") == {"Old times": "2", "New times": "2"}
    assert counts(view, "material") == {"Bronze": "1", "Clay": "3"}
    assert list(counts(view, "kind")) == ["Jug", "Bowl"]
    assert plain(view.count) == "Objects: 5"
    assert not view.show_all
    assert [plain(one.value) for one in view.facets[:3]] == ["All"] * 3


def test_a_choice_finds_its_objects_and_counts_what_else_they_are(museum: Content) -> None:
    place = touched(screen(museum), "kind", "bowl")
    view = screen(museum, place)
    assert titles(view) == ["Bowl 10", "Bowl 9"]
    assert counts(view, "material") == {"Bronze": "0", "Clay": "2"}
    # Another kind can be chosen in its place.
    assert counts(view, "kind") == {"Jug": "1", "Bowl": "2"}
    bronze = next(one for one in facet(view, "material").choices if one.key == "bronze")
    assert not bronze.possible
    assert (facet(view, "kind").applied, plain(facet(view, "kind").value)) == (True, "Bowl")
    assert touched(view, "kind", "bowl") == ALL
    assert CollectionPlace(*view.show_all_names) == ALL


def test_nothing_that_can_be_chosen_leads_to_nothing(content: Content) -> None:
    content = with_collection(content, 40)
    found = {ALL: 40}
    promised: dict[CollectionPlace, int] = {}
    waiting = [ALL]
    while waiting:
        place = waiting.pop()
        view = screen(content, place)
        found[place] = len(view.exhibits)
        for choice in (
            choice for one in view.facets if not one.exclusive for choice in one.choices
        ):
            there = CollectionPlace(*choice.names)
            if choice.possible and there not in found and there not in promised:
                waiting.append(there)
            if choice.possible and not choice.chosen:
                promised[there] = int(choice.count)
    assert len(found) > 100
    assert min(found.values()) > 0
    assert {place: found[place] for place in promised} == promised


def test_what_new_content_does_not_have_was_not_chosen(museum: Content) -> None:
    gone = replace(ALL, material="gold", period="old", what="jug")
    view = screen(museum, gone)
    assert titles(view) == ["Bowl 9", "Bell"]
    assert not facet(view, "kind").applied


def test_objects_stand_by_name_or_by_period(museum: Content) -> None:
    by_name = screen(museum, touched(screen(museum), "order", "name"))
    assert titles(by_name) == ["«Ash»", "Bell", "Bowl 9", "Bowl 10", "Jug"]
    by_period = screen(museum, touched(screen(museum), "order", "period"))
    assert titles(by_period) == ["Bowl 9", "Bell", "Jug", "Bowl 10", "«Ash»"]
    # What was chosen stays so in another order.
    bowls = replace(ALL, what="bowl")
    assert touched(screen(museum, bowls), "order", "name") == replace(bowls, order="name")


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("kk", ["Айна", "Әшекей", "Бөз", "Қола", "Қорған", "Өрнек", "Ыдыс", "Ілгек"]),
        ("ru", ["Елань", "ёлка", "Жук", "«Зеркало»", "Яшма"]),
        ("zh", ["宝盒", "陶碗", "铜镜", "玉佩"]),
        ("en", ["bowl 2", "Bowl 10", "bowl 11", "“Cup”", "Décor", "Dish"]),
    ],
)
def test_each_language_has_its_order(language: str, names: list[str]) -> None:
    shuffled = [*names[1::2], *names[::2]]
    assert [shuffled[number] for number in in_order(shuffled, language)] == names


def test_an_object_tells_what_it_is_and_leads_to_its_period(museum: Content) -> None:
    view = opened(museum, ExhibitPlace(PAGE, "0", item="Bowl 9"))
    facts = view.blocks[-1].view
    assert isinstance(facts, FactsView)
    found = {plain(one.label): (plain(one.said), one.kind, one.names) for one in facts.facts}
    assert found == {
        "Period": ("Old times", "item", ItemPlace(PAGE, "old").names),
        "Material": ("Clay", "", ()),
        "Kind": ("Bowl", "", ()),
        "Size": ("12.5 × 24 cm", "", ()),
    }
    # A period without a text has nothing to open.
    ten = opened(museum, ExhibitPlace(PAGE, "0", item="Bowl 10")).blocks[-1].view
    assert isinstance(ten, FactsView)
    assert ten.facts[0].names == ()


def test_a_period_leads_to_its_objects(museum: Content) -> None:
    facts = opened(museum, ItemPlace(PAGE, "old")).blocks[-1].view
    assert isinstance(facts, FactsView)
    (one,) = facts.facts
    assert (plain(one.label), plain(one.said)) == ("From this period", "Objects: 2")
    assert CollectionPlace(*one.names) == replace(ALL, period="old")
    # One of another page that is called the same is another period.
    alike = Timeline(items=(Item(id="old", title=said("Older times"), text=said("Longer ago")),))
    alone = replace(museum.pages[0], id="other", blocks=(alike,))
    other = replace(museum, pages=(*museum.pages, alone))
    assert len(opened(other, ItemPlace("other", "old")).blocks) == 1


def test_an_object_that_invites_is_a_scene_of_the_waiting_screen(museum: Content) -> None:
    (page,) = museum.pages
    collection = page.blocks[0]
    assert isinstance(collection, Collection)
    bell = replace(collection.items[3], invitation=said("A bell that waits"), text=None)
    blocks = (replace(collection, items=(bell,)), *page.blocks[1:])
    inviting = replace(museum, pages=(replace(page, blocks=blocks),))
    view = attract_view(
        inviting, partial(Speech, inviting), Moment(datetime(2026, 3, 21, tzinfo=UTC))
    )
    scenes = {(plain(slide.title), slide.page_item) for slide in view.slides if slide.page_item}
    assert scenes == {("A bell that waits", "Bell")}


@pytest.mark.parametrize(
    ("language", "size"),
    [
        ("kk", "12,5 × 24 см"),
        ("ru", "12,5 × 24 см"),
        ("zh", "12.5 × 24厘米"),
        ("en", "12.5 × 24 cm"),
    ],
)
def test_a_size_is_said_as_the_language_does(museum: Content, language: str, size: str) -> None:
    facts = opened(museum, ExhibitPlace(PAGE, "0", item="Bowl 9"), language).blocks[-1].view
    assert isinstance(facts, FactsView)
    assert size in [plain(one.said) for one in facts.facts]


def test_an_object_turns_to_those_that_were_found_with_it(museum: Content) -> None:
    place = ExhibitPlace(PAGE, "0", what="bowl", order="name", item="Bowl 10")
    view = opened(museum, place)
    assert plain(view.position) == "2 of 2"
    assert ExhibitPlace(*view.previous.names) == replace(place, item="Bowl 9")
    assert not view.next.item
    # One that is no longer found stands alone.
    alone = opened(museum, replace(place, what="jug"))
    assert (alone.position, alone.previous.item) == ("", "")


def test_a_filter_of_thousands_costs_little_more_than_looking(content: Content) -> None:
    content = with_collection(content)
    view = screen(content, replace(ALL, period="period-1", material="material-2"))
    found = [number for number in range(OBJECTS) if number % 7 == 1 and number % 9 == 2]
    assert [one.key for one in view.exhibits] == [f"object-{number}" for number in found]
    assert counts(view, "kind")["kind-3 (en)"] == str(sum(n % 11 == 3 for n in found))
