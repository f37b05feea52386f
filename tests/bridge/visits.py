"""A kiosk whose time passes when the test says so."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from kiosk.bridge.session import Clock, Session
from kiosk.content.model import Content
from kiosk.visit.places import ItemPlace


class Time:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.seconds = 1_000.0
        self.wall = datetime(2026, 3, 21, 12, 0, tzinfo=UTC)

    @property
    def clock(self) -> Clock:
        return Clock(lambda: self.seconds, lambda: self.wall)


def make(content: Content, time: Time, *, attract: bool = True) -> Session:
    kiosk = Session(content, clock=time.clock, attract=attract)
    # Time passes when the test says so.
    kiosk._timer.stop()
    return kiosk


def open_item(kiosk: Session, item: ItemPlace) -> None:
    kiosk.open("page", [item.page])
    kiosk.open("item", [item.page, item.item])


def seen(kiosk: Session, *paths: str) -> Any:
    """Return what QML sees under one or more paths, such as `page.title`.

    They may begin with what the session has in its layers: `home`, `page`, `item`, and `view` is
    the kind of the place on the screen.
    """
    layers = kiosk._layers._states
    known = {
        "view": kiosk.visit.place.kind if kiosk.visit.awake else "attract",
        "home": layers["home", 0].view,
        "page": layers["page", 0].view if ("page", 0) in layers else None,
        "item": layers["page", 1].view if ("page", 1) in layers else None,
    }
    found: list[Any] = []
    for path in paths:
        first, *names = path.split(".")
        value: Any = known[first] if first in known else getattr(kiosk, first)
        for name in names:
            value = getattr(value, name)
        found.append(value)
    return found[0] if len(found) == 1 else tuple(found)
