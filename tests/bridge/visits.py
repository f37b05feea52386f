"""A kiosk whose time passes when the test says so."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from kiosk.bridge.kiosk import Clock, Kiosk
from kiosk.content.model import Content
from kiosk.visit.visit import Place


class Time:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.seconds = 1_000.0
        self.wall = datetime(2026, 3, 21, 12, 0, tzinfo=UTC)

    @property
    def clock(self) -> Clock:
        return Clock(lambda: self.seconds, lambda: self.wall)


def make(content: Content, time: Time, *, attract: bool = True) -> Kiosk:
    kiosk = Kiosk(content, clock=time.clock, attract=attract)
    # Time passes when the test says so.
    kiosk._timer.stop()
    return kiosk


def open_item(kiosk: Kiosk, item: Place) -> None:
    kiosk.openPage(item.page)
    kiosk.openItem(item.item)


def seen(kiosk: Kiosk, *paths: str) -> Any:
    """Return what QML sees under one or more paths, such as `page.title`."""
    found: list[Any] = []
    for path in paths:
        value: Any = kiosk
        for name in path.split("."):
            value = getattr(value, name)
        found.append(value)
    return found[0] if len(found) == 1 else tuple(found)
