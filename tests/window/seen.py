"""What is on the screen, read from the tree of the window's visible items."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

#: Fainter things are not seen.
FAINT = 0.05


class Seen(Struct, frozen=True):
    """An item that is on the screen, at least in part; all places are those of the window."""

    item: QQuickItem
    box: QRectF
    """Where it is painted."""
    clip: QRectF
    """The part of the window that what it lies in leaves to it."""
    path: tuple[QQuickItem, ...]
    """What it lies in, from the window inwards."""

    @property
    def shown(self) -> QRectF:
        """Return the part of it that is seen."""
        return self.box.intersected(self.clip)

    @property
    def text(self) -> str:
        """Return its words; nothing for what has none."""
        return str(self.item.property("text") or "")

    def __str__(self) -> str:
        """Return its words and where they are."""
        box = self.box
        x, y, width, height = map(round, (box.x(), box.y(), box.width(), box.height()))
        return f"{self.text[:40]!r} at {x},{y} ({width}x{height})"


def walk(top: QQuickItem, chosen: Callable[[QQuickItem], bool] = lambda _: True) -> Iterator[Seen]:
    """Go through the items of which something is on the screen, in the order of painting."""
    window = QRectF(0, 0, top.width(), top.height())
    waiting: list[tuple[QQuickItem, float, QRectF, tuple[QQuickItem, ...]]] = [(top, 1, window, ())]
    while waiting:
        item, opacity, clip, path = waiting.pop()
        opacity *= item.opacity()
        if not item.isVisible() or opacity < FAINT:
            continue
        if chosen(item):
            seen = Seen(item, item.mapRectToScene(item.boundingRect()), clip, path)
            if not seen.shown.isEmpty():
                yield seen
        children = item.childItems()
        if not children:
            continue
        if item.clip():
            clip = clip.intersected(item.mapRectToScene(item.clipRect()))
        inside = (*path, item)
        waiting.extend((child, opacity, clip, inside) for child in reversed(children))


def is_text(item: QQuickItem) -> bool:
    """Return whether an item shows words; icons and marks are no words."""
    return item.inherits("QQuickText") and any(map(str.isalnum, str(item.property("text"))))


def is_touchable(item: QQuickItem) -> bool:
    """Return whether an item is one of the kiosk's buttons."""
    return item.inherits("QQuickAbstractButton")


def is_picture(item: QQuickItem) -> bool:
    """Return whether an item is meant to show a picture of the content."""
    return item.metaObject().className().startswith("Picture_") and bool(item.property("source"))


def texts(top: QQuickItem) -> list[Seen]:
    """Return the words on the screen."""
    return list(walk(top, is_text))
