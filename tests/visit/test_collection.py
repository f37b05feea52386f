"""What was chosen in a collection is a part of the place, and goes with the visit."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.collection import Collection
from kiosk.content.model import Content
from kiosk.visit.acts import GoBack, GoHome, Open, Turn, after
from kiosk.visit.places import CollectionPlace, ExhibitPlace, PagePlace
from kiosk.visit.visit import Visit, follow, wake
from tests.large_collection import PAGE, with_collection

ALL = CollectionPlace(PAGE, "0")
SOME = replace(ALL, period="period-1", order="name")
OBJECT = ExhibitPlace(PAGE, "0", period="period-1", order="name", item="object-1")


@pytest.fixture
def museum(content: Content) -> Content:
    return with_collection(content, 20)


@pytest.fixture
def visit(museum: Content) -> Visit:
    """Return a visit that looks at an object which was found by its period."""
    visit = wake("en", 0.0)
    for act in (Open(PagePlace(PAGE)), Open(ALL), Turn(SOME), Open(OBJECT)):
        visit = after(visit, act, museum, 1.0)
    return visit


def test_back_leads_to_what_was_found_and_from_there_to_the_page(
    visit: Visit, museum: Content
) -> None:
    assert visit.place == OBJECT
    found = after(visit, GoBack(), museum, 2.0)
    assert found.place == SOME
    assert after(found, GoBack(), museum, 3.0).place == PagePlace(PAGE)
    assert not after(found, GoHome(), museum, 3.0).places


def test_what_new_content_lacks_leads_to_the_nearest_place(visit: Visit, museum: Content) -> None:
    (page,) = museum.pages
    timeline, collection = page.blocks
    assert isinstance(collection, Collection)
    fewer = replace(collection, items=collection.items[5:])
    without = {
        SOME: replace(museum, pages=(replace(page, blocks=(timeline, fewer)),)),
        PagePlace(PAGE): replace(museum, pages=(replace(page, blocks=(timeline,)),)),
    }
    for place, content in without.items():
        there = follow(visit, content)
        assert there.place == place
        assert follow(there, museum).place == OBJECT
