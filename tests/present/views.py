"""Everything that a kiosk can show, for tests that look at all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from msgspec import Struct

from kiosk.content.model import Content
from kiosk.present.presenter import Presenter
from kiosk.present.screens.page import PageView
from kiosk.present.views import PictureView, Screen
from kiosk.visit.places import ItemPlace, PagePlace, Place, ServicesPlace
from kiosk.visit.station import Station
from kiosk.visit.visit import Visit

NOON = datetime(2026, 3, 21, 12, 0, tzinfo=UTC)


def screen(
    content: Content, *places: Place, language: str = "en", now: datetime = NOON, awake: bool = True
) -> Screen:
    """Return what a visitor sees who went to `places`."""
    visit = Visit(language=language, awake=awake, places=places)
    return Presenter(content).screen(visit, now, None, Station())


def places(content: Content) -> list[PagePlace | ItemPlace]:
    """Return every page, and every item that opens."""
    found: list[PagePlace | ItemPlace] = []
    for page in content.pages:
        found.append(PagePlace(page.id))
        found += [ItemPlace(page.id, item) for item in page.openable]
    return found


def every_screen(content: Content, language: str) -> Iterator[Screen]:
    """Yield the waiting screen, home, services, every page and every item that opens."""
    yield screen(content, language=language, awake=False)
    yield screen(content, language=language)
    if content.serves:
        yield screen(content, ServicesPlace(), language=language)
    for place in places(content):
        yield screen(content, place, language=language)


def shown(content: Content, language: str, place: Place) -> PageView:
    """Return a page or an item that is there."""
    view = screen(content, place, language=language).layers[-1].view
    assert isinstance(view, PageView)
    return view


def words(view: object) -> Iterator[str]:
    """Yield every text in a view, but for addresses of pictures."""
    if isinstance(view, str):
        yield view
    elif isinstance(view, Sequence):
        for part in view:
            yield from words(part)
    elif isinstance(view, Struct):
        for name in view.__struct_fields__:
            if name not in {"source", "key"}:
                yield from words(getattr(view, name))


def pictures(view: object) -> Iterator[PictureView]:
    """Yield every picture in a view."""
    if isinstance(view, PictureView):
        yield view
    elif isinstance(view, Sequence) and not isinstance(view, str):
        for part in view:
            yield from pictures(part)
    elif isinstance(view, Struct):
        for name in view.__struct_fields__:
            yield from pictures(getattr(view, name))
