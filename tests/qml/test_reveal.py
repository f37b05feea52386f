"""What is opened grows out of what was touched, and goes back into it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.qml.scene import Scene

TILE = QRectF(40, 1500, 300, 320)
REVEAL = """
Reveal {
    width: 900; height: 1600
    from: Qt.rect(40, 1500, 300, 320)
    heart: Qt.point(450, 400)
    shown: %s

    Rectangle { objectName: "picture"; width: 900; height: 800 }
}
"""


def opening(reveal: QQuickItem) -> QRectF:
    """Return the part of the screen in which something is seen."""
    (window,) = reveal.childItems()
    shown = QRectF(window.x(), window.y(), window.width(), window.height())
    return shown if window.isVisible() else QRectF()


def picture(reveal: QQuickItem) -> QRectF:
    found = reveal.findChild(QQuickItem, "picture")
    assert isinstance(found, QQuickItem)
    return found.mapRectToItem(reveal, QRectF(0, 0, found.width(), found.height()))


@pytest.fixture
def reveal(scene: Scene) -> QQuickItem:
    return scene.show(REVEAL % "false")


def test_it_grows_from_what_was_touched_until_it_covers_everything(
    scene: Scene, reveal: QQuickItem, qtbot: QtBot
) -> None:
    assert opening(reveal).isEmpty()
    seen: list[tuple[QRectF, QRectF]] = []
    reveal.progressChanged.connect(lambda: seen.append((opening(reveal), picture(reveal))))  # type: ignore[attr-defined]
    scene.draw()
    reveal.setProperty("shown", True)
    qtbot.waitUntil(lambda: reveal.property("covers"))
    first, last = seen[0], seen[-1]
    assert len(seen) > 2
    assert first[0].intersected(TILE).width() > TILE.width() * 0.5
    assert last == (QRectF(0, 0, 900, 1600), QRectF(0, 0, 900, 800))
    for window, held in seen:
        # What grows is never seen beyond its own edge: at the tile there is only picture.
        assert held.left() <= window.left()
        assert held.right() >= window.right()
        assert held.top() <= window.top()


def test_the_middle_of_the_picture_begins_behind_the_middle_of_what_was_touched(
    reveal: QQuickItem,
) -> None:
    assert picture(reveal).center() == TILE.center()


def test_without_motion_it_is_there_at_once(scene: Scene, reveal: QQuickItem, qtbot: QtBot) -> None:
    scene.theme.setProperty("motionOn", False)
    seen: list[float] = []
    reveal.progressChanged.connect(lambda: seen.append(reveal.property("progress")))  # type: ignore[attr-defined]
    reveal.setProperty("shown", True)
    qtbot.waitUntil(lambda: reveal.property("covers"))
    assert seen == [1]


def test_on_the_way_back_it_lets_touches_through(scene: Scene, qtbot: QtBot) -> None:
    reveal = scene.show(REVEAL % "true")
    (window,) = reveal.childItems()
    (sheet,) = window.childItems()
    assert sheet.isEnabled()
    reveal.setProperty("shown", False)
    assert not sheet.isEnabled()
    qtbot.waitUntil(lambda: opening(reveal).isEmpty())


def test_what_is_covered_is_not_drawn(reveal: QQuickItem, qtbot: QtBot) -> None:
    reveal.setProperty("shown", True)
    qtbot.waitUntil(lambda: reveal.property("covers"))
    reveal.setProperty("covered", True)
    assert opening(reveal).isEmpty()
