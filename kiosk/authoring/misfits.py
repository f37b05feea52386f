"""What on the screen cannot be read or touched as it should, found in the tree of its items."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import combinations

from msgspec import Struct
from PySide6.QtCore import QObject, QRectF
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.content.reading.suggestions import clip

#: Letters are placed on whole pixels, so boxes may be off by one on each side.
TOLERANCE = 2.0
#: The sides of buttons are rounded to whole pixels.
ROUNDING = 0.5
_FAR = 1e6


class Fault(Enum):
    """What is wrong with a text or a button."""

    CUT = "is larger than the room for it"
    OUTSIDE = "reaches beyond the edge of what it lies in"
    OVERLAP = "lies over another text"
    SMALL = "is too small to be touched safely"


class Misfit(Struct, frozen=True):
    """A text or a button that does not fit its place."""

    fault: Fault
    text: str
    """The whole text; of a button, its name."""

    def __str__(self) -> str:
        """Return both in one sentence: `“Altyn-Emel is …” lies over another text`."""
        return f"“{clip(self.text)}” {self.fault.value}"


class _Placed(Struct, frozen=True):
    """An item and where it is, in the coordinates of the window."""

    item: QQuickItem
    box: QRectF
    room: QRectF
    """What its clipping parents and the window leave; without end where it can be scrolled."""
    pane: QQuickItem | None
    """The innermost thing that scrolls it."""


def misfits(window: QQuickWindow) -> tuple[Misfit, ...]:
    """Return what does not fit in a window whose items have their places."""
    placed = list(_walk(window))
    texts = [one for one in placed if _is_text(one.item)]
    buttons = [one for one in placed if one.item.inherits("QQuickAbstractButton")]
    return tuple(
        dict.fromkeys(
            [
                *_cut(texts),
                *_outside([*texts, *buttons]),
                *_overlapping(texts),
                *_small(buttons),
            ]
        )
    )


def _walk(window: QQuickWindow) -> Iterator[_Placed]:
    """Yield the items that are visible, those below the edge of a list included."""
    top = window.contentItem()
    everything = QRectF(0, 0, window.width(), window.height())
    waiting: list[tuple[QQuickItem, QRectF, QQuickItem | None]] = [(top, everything, None)]
    while waiting:
        item, room, pane = waiting.pop()
        if not item.isVisible():
            continue
        if item.inherits("QQuickText") or item.inherits("QQuickAbstractButton"):
            # Of a text this is where its letters are.
            yield _Placed(item, item.mapRectToScene(item.boundingRect()), room, pane)
        if item.clip():
            room = room.intersected(item.mapRectToScene(item.clipRect()))
        scrolled = item.property("contentItem") if item.inherits("QQuickFlickable") else None
        for child in item.childItems():
            if child is scrolled:
                waiting.append((child, _scrollable(item, room), item))
            else:
                waiting.append((child, room, pane))


def _scrollable(pane: QQuickItem, room: QRectF) -> QRectF:
    """Return the room that scrolling gives to what lies in `pane`."""
    area = pane.mapRectToScene(pane.boundingRect())
    if pane.property("contentWidth") > pane.width():
        area.adjust(-_FAR, 0, _FAR, 0)
        room = room.adjusted(-_FAR, 0, _FAR, 0)
    if pane.property("contentHeight") > pane.height():
        area.adjust(0, -_FAR, 0, _FAR)
        room = room.adjusted(0, -_FAR, 0, _FAR)
    return room.intersected(area)


def _is_text(item: QQuickItem) -> bool:
    # An icon, or a mark without letters and digits, is smaller than its box and need not be read.
    return item.inherits("QQuickText") and any(map(str.isalnum, str(item.property("text"))))


def _words(item: QQuickItem) -> str:
    return str(item.property("text" if item.inherits("QQuickText") else "name") or "")


def _cut(texts: list[_Placed]) -> Iterator[Misfit]:
    for one in texts:
        item = one.item
        if (
            item.property("truncated")
            or item.property("contentWidth") > item.width() + TOLERANCE
            or item.property("contentHeight") > item.height() + TOLERANCE
        ):
            yield Misfit(Fault.CUT, _words(item))


def _outside(placed: list[_Placed]) -> Iterator[Misfit]:
    margin = TOLERANCE
    for one in placed:
        if not one.room.adjusted(-margin, -margin, margin, margin).contains(one.box):
            yield Misfit(Fault.OUTSIDE, _words(one.item))


def _overlapping(texts: list[_Placed]) -> Iterator[Misfit]:
    for one, other in combinations(texts, 2):
        # What is scrolled goes under what is not.
        if one.pane is other.pane:
            common = one.box.intersected(other.box)
            if common.width() > TOLERANCE and common.height() > TOLERANCE:
                yield Misfit(Fault.OVERLAP, _words(one.item))


def _small(buttons: list[_Placed]) -> Iterator[Misfit]:
    least = _touch_target(buttons[0].item) if buttons else 0
    for one in buttons:
        side = min(one.box.width(), one.box.height())
        if one.item.isEnabled() and side < least - ROUNDING:
            yield Misfit(Fault.SMALL, _words(one.item))


def _touch_target(button: QQuickItem) -> float:
    """Return the smallest side, in pixels, that the theme allows for what is touched."""
    engine = QQmlEngine.contextForObject(button).engine()
    theme = engine.singletonInstance("KioskUi.Parts", "Theme")
    return float(theme.property("touchTarget")) if isinstance(theme, QObject) else 0.0
