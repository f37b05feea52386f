"""Places that open one another, over and over: what lies below is what Back leads to."""

from __future__ import annotations

from itertools import pairwise

from kiosk.content.model import Content
from kiosk.visit.places import ItemPlace, PagePlace, Place
from tests import screens
from tests.qml.scene import all_of
from tests.window.conftest import Opener
from tests.window.driver import Driver


def title(content: Content, place: Place) -> str:
    """Return the English title of a page, or of an item."""
    page_id, *items = place.names
    page = content.page(page_id)
    assert page
    item = page.item(items[0]) if items else None
    return (item or page).title.by_language["en"]


def go(kiosk: Driver, place: Place) -> None:
    """Open a place as a search result would, from wherever the visitor is."""
    kiosk.session.open(place.kind, [*place.names])
    kiosk.rest()


def test_whatever_was_opened_is_there_again_step_by_step(
    open_kiosk: Opener, content: Content
) -> None:
    kiosk = open_kiosk(attract=False)
    museum, region = content.page("museum"), content.page("region")
    assert museum
    assert region
    way: list[Place] = [
        PagePlace(museum.id),
        ItemPlace(region.id, next(iter(region.openable))),
        ItemPlace(museum.id, next(iter(museum.openable))),
        PagePlace(region.id),
    ]
    for place in way:
        go(kiosk, place)
        assert kiosk.sees(title(content, place))
    for place, below in reversed([*pairwise(way)]):
        assert kiosk.visit.place == below
        kiosk.touch("back-button")
        kiosk.rest()
        assert kiosk.visit.place == place
        assert kiosk.sees(title(content, place))
        assert not kiosk.sees(title(content, below))
        assert screens.page(kiosk.session.screen).page == place.names[0]
    assert len(all_of(kiosk.top, "PageScreen")) == 2, "those made ahead; the others have gone"


def test_a_page_is_where_it_was_when_a_card_of_another_page_is_closed(
    open_kiosk: Opener, content: Content
) -> None:
    kiosk = open_kiosk(attract=False)
    kiosk.open("museum")
    kiosk.rest()
    kiosk.swipe_page(slow=True)
    kiosk.rest()
    place = float(kiosk.blocks.property("contentY"))
    region = content.page("region")
    assert region
    go(kiosk, ItemPlace(region.id, next(iter(region.openable))))
    kiosk.touch("back-button")
    kiosk.rest()
    assert kiosk.visit.place == PagePlace("museum")
    assert float(kiosk.blocks.property("contentY")) == place
    assert not kiosk.at_top
