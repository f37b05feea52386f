"""Everything that a kiosk can show, for tests that look at all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime

from kiosk.content.model import Content
from kiosk.present.screen import page_view, present
from kiosk.present.views import PageView, PictureView, Screen
from kiosk.visit.visit import Place, Visit

NOON = datetime(2026, 3, 21, 12, 0, tzinfo=UTC)


def screen(
    content: Content, *places: Place, language: str = "en", now: datetime = NOON, awake: bool = True
) -> Screen:
    """Return what a visitor sees who went to `places`."""
    visit = Visit(language=language, awake=awake, places=places)
    return present(content, visit, now, None)


def places(content: Content) -> list[Place]:
    """Return every page, and every item that opens."""
    return [
        place
        for page in content.pages
        for place in (
            Place(page.id),
            *(Place(page.id, item) for item in page.openable),
        )
    ]


def every_screen(content: Content, language: str) -> Iterator[Screen]:
    """Yield the waiting screen, home, every page and every item that opens."""
    yield screen(content, language=language, awake=False)
    yield screen(content, language=language)
    for place in places(content):
        way = (Place(place.page), place) if place.item else (place,)
        yield screen(content, *way, language=language)


def shown(content: Content, language: str, place: Place) -> PageView:
    """Return a page or an item that is there."""
    view = page_view(content, language, place)
    assert view is not None, place
    return view


def words(view: object) -> Iterator[str]:
    """Yield every text in a view, but for addresses of pictures."""
    if isinstance(view, str):
        yield view
    elif isinstance(view, Sequence):
        for part in view:
            yield from words(part)
    elif is_dataclass(view):
        for field in fields(view):
            if field.name not in {"source", "key"}:
                yield from words(getattr(view, field.name))


def pictures(view: object) -> Iterator[PictureView]:
    """Yield every picture in a view."""
    if isinstance(view, PictureView):
        yield view
    elif isinstance(view, Sequence) and not isinstance(view, str):
        for part in view:
            yield from pictures(part)
    elif is_dataclass(view):
        for field in fields(view):
            yield from pictures(getattr(view, field.name))
