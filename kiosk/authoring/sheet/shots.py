"""The pictures of the contact sheet.

A page is shown whole, as if its screen were long enough for all of it, and with what lies behind
“Read more” unfolded.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QMetaObject, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import App, Options
from kiosk.authoring.rendering import clock_at, settle, visible_items, visit_at
from kiosk.content.blocks.items import Detail
from kiosk.content.model import Content
from kiosk.pictures.shrinking import webp

#: At half its size a screen can be read, and takes a quarter of the room.
SCALE = 2
QUALITY = 60
#: No page is longer than this many screens.
MOST_SCREENS = 40


class Scope(Struct, frozen=True):
    """What to put on the sheet: ids of pages (`home`, `attract` too), languages, sizes in pixels.

    Opened cards are shown at the first size only: they are many, and laid out like pages.
    """

    pages: tuple[str, ...]
    languages: tuple[str, ...]
    sizes: tuple[tuple[int, int], ...]
    at: datetime | None = None
    """The time to show; None: now."""


class Shot(Struct, frozen=True):
    """A picture to take: a page, or one of its cards opened."""

    page: str
    item: str
    language: str
    size: tuple[int, int]


class Taken(Struct, frozen=True):
    """The picture that was taken, as WebP."""

    data: bytes
    goes_on: bool
    """Whether it is longer than the screen."""


def shots(content: Content, scope: Scope) -> Iterator[Shot]:
    """Yield the pictures of the sheet, those of one size after the other."""
    for size in scope.sizes:
        for page in scope.pages:
            items = opened(content, page) if size == scope.sizes[0] else ()
            for item in ("", *(item.id for item in items)):
                for language in scope.languages:
                    yield Shot(page, item, language, size)


def opened(content: Content, page_id: str) -> tuple[Detail, ...]:
    """Return the cards of a page that open."""
    page = content.page(page_id)
    return tuple(page.openable.values()) if page else ()


def take(
    content: Content,
    wanted: list[Shot],
    tell: Callable[[str], None],
    at: datetime | None = None,
) -> dict[Shot, Taken]:
    """Take pictures, without a display; raises KioskError when one cannot be taken."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = App(content, Options(windowed=True), clock=clock_at(at))
    taken = {}
    try:
        app.show()
        for number, shot in enumerate(wanted, start=1):
            app.window.resize(*shot.size)
            app.session.set_visit(visit_at(shot.page, shot.language, shot.item))
            picture = _whole(app.window)
            taken[shot] = Taken(_smaller(picture), goes_on=picture.height() > shot.size[1])
            name = "/".join(part for part in (shot.page, shot.item) if part)
            tell(f"{number}/{len(wanted)} {name} {shot.language} {shot.size[0]}x{shot.size[1]}")
    finally:
        app.close()
    return taken


def _whole(window: QQuickWindow) -> QImage:
    """Return the picture of the screen; where it can be scrolled, continued to the end."""
    screen = settle(window)
    blocks = _scrolled(window)
    if blocks is None:
        return screen
    # The page keeps its place when the language changes.
    with _moved(blocks):
        QMetaObject.invokeMethod(blocks, "positionViewAtBeginning")
    _unfold(window)
    with _seen_to_its_edge(window):
        return _continued(window, blocks)


def _continued(window: QQuickWindow, blocks: Any) -> QImage:
    screen = settle(window)
    frame = blocks.mapRectToScene(QRectF(0, 0, blocks.width(), blocks.height())).toRect()
    top = blocks.property("contentY")
    parts = [(0, screen.copy(0, 0, screen.width(), frame.bottom() + 1))]
    while not blocks.property("atYEnd") and len(parts) < MOST_SCREENS:
        with _moved(blocks):
            blocks.setProperty("contentY", blocks.property("contentY") + frame.height())
            settle(window)
            # Only now the list knows how long it is.
            QMetaObject.invokeMethod(blocks, "returnToBounds")
        _unfold(window)
        picture = settle(window).copy(frame)
        parts.append((round(blocks.property("contentY") - top), picture))
    bar = screen.copy(0, frame.bottom() + 1, screen.width(), screen.height() - frame.bottom() - 1)
    last = parts[-1][0]
    whole = QImage(screen.width(), screen.height() + last, QImage.Format.Format_RGB32)
    whole.fill(window.color())
    painter = QPainter(whole)
    for offset, part in parts:
        painter.drawImage(frame.x() if offset else 0, offset, part)
    painter.drawImage(0, last + frame.bottom() + 1, bar)
    painter.end()
    return whole


def _scrolled(window: QQuickWindow) -> Any:
    """Return the list of blocks that is on the screen; None on a screen without one."""
    return next((item for item in visible_items(window) if item.objectName() == "blocks"), None)


@contextmanager
def _seen_to_its_edge(window: QQuickWindow) -> Iterator[None]:
    """Take away what lies over the end of a page as long as it goes on."""
    over = [item for item in visible_items(window) if item.objectName() == "over-page"]
    for item in over:
        item.setOpacity(0)
    yield
    for item in over:
        item.setOpacity(1)


@contextmanager
def _moved(blocks: QQuickItem) -> Iterator[None]:
    """Move as a visitor does, so that the page does not go back to the place that it keeps."""
    QMetaObject.invokeMethod(blocks, "movementStarted")
    yield
    QMetaObject.invokeMethod(blocks, "movementEnded")


def _unfold(window: QQuickWindow) -> None:
    for item in visible_items(window):
        if item.property("unfolded") is False:
            item.setProperty("unfolded", True)


def _smaller(picture: QImage) -> bytes:
    width = picture.width() // SCALE
    return webp(picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation), QUALITY)
