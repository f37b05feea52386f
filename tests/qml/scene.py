"""Shows one component at a time, at the size of the design: 1080 x 1920."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEventLoop,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

# This brings the types that QML imports from the bridge.
from kiosk.bridge.engine import QML_FOLDER
from kiosk.bridge.records import RecordModel
from kiosk.present.views import BlockView

IMPORTS = f"""\
import QtQuick
import KioskBackend
import KioskUi.Frame
import KioskUi.Parts
import "{(QML_FOLDER / "KioskUi" / "Page").as_uri()}"
"""
MARGIN = 64
PATIENCE_MS = 60_000


class Scene:
    """An engine and a window. `close` it at the end."""

    def __init__(self) -> None:
        self.window = QQuickWindow()
        self.window.resize(1080, 1920)
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(QML_FOLDER))
        self.models = QObject()
        theme = self.engine.singletonInstance("KioskUi.Parts", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme
        pictures = self.engine.singletonInstance("KioskUi.Parts", "Pictures")
        assert isinstance(pictures, QObject)
        self.pictures = pictures

    def sizes(self, screen: str) -> QObject:
        """Return the sizes that a screen alone has, by the name of its folder."""
        name = screen.removesuffix("s") + "Sizes"
        found = self.engine.singletonInstance(f"KioskUi.{screen}", name)
        assert isinstance(found, QObject)
        return found

    def show(self, qml: str, properties: Mapping[str, object] | None = None) -> QQuickItem:
        """Show a component written in place."""
        component = QQmlComponent(self.engine)
        component.setData(f"{IMPORTS}{qml}\n".encode(), QUrl.fromLocalFile("/test.qml"))
        return self._place(component, properties or {})

    def block(
        self, kind: str, view: object, accent: str = "turquoise", *, joined: bool = False
    ) -> QQuickItem:
        """Show a block as the page does: its file, with its view as properties."""
        file = QML_FOLDER / "KioskUi" / "Blocks" / f"{kind.capitalize()}Block.qml"
        component = QQmlComponent(self.engine, QUrl.fromLocalFile(str(file)))
        properties = RecordModel(BlockView, self.models).to_map(view)
        return self._place(component, properties | {"accent": accent, "joined": joined})

    def _place(self, component: QQmlComponent, properties: Mapping[str, object]) -> QQuickItem:
        item = component.createWithInitialProperties(dict(properties))
        assert isinstance(item, QQuickItem), component.errorString()
        frame = QQuickItem(self.window.contentItem())
        frame.setX(MARGIN)
        frame.setWidth(self.window.width() - 2 * MARGIN)
        item.setParent(frame)
        item.setParentItem(frame)
        return item

    def draw(self) -> None:
        """Give everything its place, as in a frame."""
        if not self.window.isVisible():
            self.window.show()
        self.window.grabWindow()

    def press(self, item: QQuickItem) -> None:
        """Put a finger on the middle of an item."""
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, pos=self._middle(item))

    def release(self, item: QQuickItem) -> None:
        """Lift the finger."""
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, pos=self._middle(item))

    def click(self, item: QQuickItem) -> None:
        """Touch an item."""
        self.draw()
        self.press(item)
        self.release(item)
        self.draw()

    def _middle(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def close(self) -> None:
        """Destroy what was shown, then the engine, with no picture under way.

        A picture that an engine leaves behind half decoded stays so for the next one.
        """
        deadline = QDeadlineTimer(PATIENCE_MS)
        while self.pictures.property("loading") and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        shiboken6.delete(self.window)
        shiboken6.delete(self.engine)
        shiboken6.delete(self.models)


def within(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield all items in an item, in the order in which they were made."""
    for child in item.childItems():
        yield child
        yield from within(child)


def kind_of(item: QQuickItem) -> str:
    """Return the name of an item's type: `Words`, `QQuickRectangle`."""
    return item.metaObject().className().partition("_QML")[0]


def all_of(item: QQuickItem, *kinds: str) -> list[QQuickItem]:
    """Return all items of some types in an item."""
    return [child for child in within(item) if kind_of(child) in kinds]


def all_words(item: QQuickItem) -> list[QQuickItem]:
    """Return all that can be read in an item, as items."""
    kinds = ("Words", "FittedWords", "BalancedWords")
    return [words for words in all_of(item, *kinds) if words.isVisible()]


def texts(item: QQuickItem) -> list[str]:
    """Return all that can be read in an item."""
    return [words.property("text") for words in all_words(item)]


def colour(item: QQuickItem) -> QColor:
    """Return the colour of an item."""
    found = item.property("color")
    assert isinstance(found, QColor)
    return found
