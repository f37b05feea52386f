"""Somebody who edits a content file and looks at its preview."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlEngine, qmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.authoring.preview.window import PreviewWindow, read_draft
from kiosk.content.keeping.store import Store
from kiosk.content.reading.reader import read
from kiosk.visit.places import Place
from tests.conftest import SAMPLE
from tests.screens import where
from tests.window import seen
from tests.window.seen import Seen

PATIENCE_SECONDS = 60.0
PULSE_MS = 5

_devices: list[QPointingDevice] = []


class Desk:
    """A preview in its window, and the file that it is of. Close it at the end.

    `store` is a folder for copies of the pictures.
    """

    def __init__(self, file: Path, store: Path, size: tuple[int, int]) -> None:
        self.file = file
        reader = partial(read_draft, store=Store(store), judge=lambda written: written)
        draft = reader(file)
        content = draft.content or read(SAMPLE).content
        assert content
        self.opened = PreviewWindow(file, draft, content, reader)
        self.window = self.opened.window
        self.portrait = self.opened.portrait
        self.landscape = self.opened.landscape
        self.session = self.opened.session
        # Waiting looks at its condition after each event, so there must be some.
        self._pulse = QTimer(interval=PULSE_MS)
        self._pulse.start()
        self.window.resize(*size)
        self.window.show()
        # Without a window manager nobody else gives the keyboard to the window.
        self.window.requestActivate()
        self.wait_until(lambda: (self.window.width(), self.window.height()) == size)
        self.wait_for_keyboard(self.window)

    def close(self) -> None:
        """Close the preview, with no picture under way."""
        self.wait_until(lambda: all(window.property("settled") for window in self.kiosks))
        self._pulse.stop()
        self.opened.close()
        QCoreApplication.sendPostedEvents()

    # What is on the screen

    @property
    def kiosks(self) -> list[QQuickWindow]:
        """Return the kiosks that can be seen."""
        return [window for window in (self.portrait, self.landscape) if window.isVisible()]

    @property
    def view(self) -> str:
        """Return the name of the view in the kiosks."""
        return where(self.session.screen)

    @property
    def places(self) -> tuple[Place, ...]:
        """Return where the kiosks are."""
        return self.session.visit.places

    @property
    def status(self) -> str:
        """Return the line that says how the file stands."""
        return self.find("status").text

    def texts(self, window: QQuickWindow | None = None) -> list[str]:
        """Return the words in the preview, or in one of the kiosks."""
        return [found.text for found in seen.texts((window or self.window).contentItem())]

    def titles(self) -> list[str]:
        """Return the heading of the page in each kiosk."""
        found = [self.maybe("page-title", window) for window in self.kiosks]
        return [title.text if title else "" for title in found]

    def find(self, name: str, window: QQuickWindow | None = None) -> Seen:
        """Return the item called `name`, which must be on the screen."""
        found = self.maybe(name, window)
        assert found, f"there is no {name}, but {self.texts(window)}"
        return found

    def maybe(self, name: str, window: QQuickWindow | None = None) -> Seen | None:
        """Return the item called `name`, if it is on the screen."""
        top = (window or self.window).contentItem()
        return next(seen.walk(top, lambda item: item.objectName() == name), None)

    def problems(self) -> list[Seen]:
        """Return the rows of the list of problems."""
        top = self.window.contentItem()
        return list(seen.walk(top, lambda item: item.objectName().startswith("problem-")))

    def opened_lines(self) -> list[int]:
        """Return the lines of the problems that are marked: one, or none."""
        rows = (row.item for row in self.problems())
        return [row.property("line") for row in rows if row.property("opened")]

    @staticmethod
    def theme(window: QQuickWindow) -> QObject:
        """Return what a kiosk's screens take their sizes and colours from."""
        engine = qmlEngine(window)
        assert isinstance(engine, QQmlEngine)
        theme = engine.singletonInstance("KioskUi.Parts", "Theme")
        assert isinstance(theme, QObject)
        return theme

    # Waiting

    def wait_until(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the preview work until `condition` holds; fail when that takes too long."""
        deadline = monotonic() + PATIENCE_SECONDS
        while not condition():
            assert monotonic() < deadline, f"in vain: {what or 'a condition'}; {self.texts()}"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def wait_for_keyboard(self, window: QQuickWindow) -> None:
        """Wait until keys go to a window."""
        self.wait_until(lambda: QGuiApplication.focusWindow() == window, "the keyboard")

    # What staff do

    def change(self, old: str, new: str) -> int:
        """Change a text in the file, save it, and return the line that it is on."""
        text = self.file.read_text("utf-8")
        assert old in text
        self.save(text.replace(old, new, 1))
        return text[: text.index(old)].count("\n") + 1

    def save(self, text: str) -> None:
        """Save another text in the file, and wait for the preview to follow."""
        status, changed = self.status, []
        connection = self.opened.preview.changed.connect(lambda: changed.append(1))
        self.file.write_text(text, "utf-8")
        self.wait_until(lambda: changed, f"the save after {status}")
        self.opened.preview.changed.disconnect(connection)

    def click(self, name: str) -> None:
        """Click on an item of the preview, once everything has its place."""
        self.window.grabWindow()
        point = self.find(name).shown.center().toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=point)

    def touch(self, window: QQuickWindow, name: str) -> None:
        """Touch an item of a kiosk."""
        point = self.find(name, window).shown.center().toPoint()
        self._finger(window, point)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key where the keyboard is now."""
        window = QGuiApplication.focusWindow()
        assert window
        QTest.keyClick(window, key, modifier)

    @staticmethod
    def _finger(window: QQuickWindow, point: QPoint) -> None:
        if not _devices:
            _devices.append(QTest.createTouchDevice())
        QTest.touchEvent(window, _devices[0], False).press(0, point, window).commit()
        QTest.touchEvent(window, _devices[0], False).release(0, point, window).commit()
