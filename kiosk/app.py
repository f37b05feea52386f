"""The composition root: builds the kiosk, wires it to the terminal, and runs it."""

from __future__ import annotations

import gc
import logging
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.bridge.engine import Engine, log_qt_messages
from kiosk.bridge.fonts import load_fonts
from kiosk.bridge.frames import FrameTimer
from kiosk.bridge.garbage import collect_here
from kiosk.bridge.kiosk import Clock, Kiosk
from kiosk.bridge.watcher import ContentWatcher
from kiosk.content.limits import MOST_MEGABYTES
from kiosk.content.model import Content
from kiosk.content.reading import Reading
from kiosk.present.screen import load_rest
from kiosk.station.folders import own_folder
from kiosk.station.trace import Trace

if TYPE_CHECKING:
    # It starts programs: a start without sounds does without what that takes.
    from kiosk.station.sounds import Sounds

_log = logging.getLogger(__name__)

#: A portrait window that fits on a desktop screen.
WINDOW_SIZE = (540, 960)


@dataclass(frozen=True)
class Options:
    """What `kiosk run` was asked for."""

    windowed: bool = False
    size: tuple[int, int] | None = None
    language: str = ""
    page: str = ""
    attract: bool = True
    software: bool = True
    trace: Path | None = None
    diagonal: float = 0
    """Inches from corner to corner of the screen; 0 where it is not known."""
    sound: bool = False


class App:
    """A kiosk with its application, engine and window.

    There is one in a process; `close` it before making another.
    """

    def __init__(self, content: Content, options: Options, *, clock: Clock | None = None) -> None:
        existing = QGuiApplication.instance()
        self.application = existing or make_application(software=options.software)
        self.kiosk = Kiosk(content, clock=clock, language=options.language, attract=options.attract)
        if options.page and options.page != "home":
            self.kiosk.openPage(options.page)
        self.engine = Engine(
            self.kiosk,
            windowed=options.windowed,
            assets=own_folder() / "assets",
            size=self._size(options),
        )
        self.window: QQuickWindow = self.engine.window
        self.window.setProperty("diagonal", options.diagonal)
        self._options = options

    def show(self) -> None:
        """Show the window."""
        if self._options.windowed:
            self.window.resize(QSize(*(self._options.size or WINDOW_SIZE)))
            self.window.show()
            return
        # Without a window manager nobody else would make the window as large as the screen. Not
        # `window.screen()`: PySide makes the screen a child of the window, and it may go with it.
        screen = QGuiApplication.primaryScreen()
        self.window.setGeometry(screen.geometry())
        screen.geometryChanged.connect(self.window.setGeometry)
        if self._options.size:
            self.window.resize(QSize(*self._options.size))
        self.window.frameSwapped.connect(self._hide_pointer)
        self.window.showFullScreen()

    def _hide_pointer(self) -> None:
        """Hide the pointer after the first frame, which need not wait for it."""
        # It asks for `Qt`, which makes all of its enumerations: 20 ms.
        from kiosk.bridge.pointer import HiddenPointer

        self.window.frameSwapped.disconnect(self._hide_pointer)
        HiddenPointer(self.window)

    @staticmethod
    def _size(options: Options) -> QSize:
        if options.windowed or options.size:
            return QSize(*(options.size or WINDOW_SIZE))
        return QGuiApplication.primaryScreen().size()

    def close(self) -> None:
        """Destroy engine, window and what they show; the application stays."""
        self.engine.close()
        self.kiosk.close()


def make_application(*, software: bool) -> QGuiApplication:
    """Make the application, with the bundled fonts loaded."""
    # The screens scale themselves to the window's real pixels.
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")
    if software:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    log_qt_messages()
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    QGuiApplication.setApplicationName("khorgos-kiosk")
    application = QGuiApplication(["kiosk"])
    load_fonts(own_folder() / "assets" / "fonts")
    return application


def run(
    reading: Reading,
    content: Content,
    options: Options,
    watch: Callable[..., ContentWatcher],
    prepare_reading: Callable[[], object],
) -> int:
    """Run the kiosk until its window is closed, and return the exit code.

    `content` is on the screen first; `reading` says what is wrong with the file that was asked for.
    `watch` makes the watcher of that file for a `parent` and the content that is `shown`;
    `prepare_reading` is called once the screen is complete, in the thread that reads.
    """
    app = App(content, options)
    trace = Trace(options.trace) if options.trace else None
    if trace:
        timer = FrameTimer(app.window, app.kiosk)
        timer.shown.connect(_writer(trace))
    watcher = watch(parent=app.kiosk, shown=content)
    watcher.changed.connect(lambda new: show_reading(app.kiosk, new))
    show_problems(app.kiosk, reading)
    sounds = _play(app) if options.sound else None
    # Python runs its signal handlers only between two of its own instructions.
    # Not `quit`, which asks the window, and that refuses.
    signal.signal(signal.SIGINT, lambda *_: app.application.exit())
    signal.signal(signal.SIGTERM, lambda *_: app.application.exit())

    def complete() -> None:
        prepare(app.window)
        watcher.prepare(prepare_reading)

    _when_complete(app.window, complete)
    app.show()
    code = app.application.exec()
    watcher.close()
    app.close()
    if sounds:
        sounds.close()
    if trace:
        trace.close()
    return code


def _play(app: App) -> Sounds:
    """Let what is pressed be heard, and pages that open or close."""
    from kiosk.station.sounds import Sounds

    sounds = Sounds(own_folder() / "assets" / "sounds")
    # A signal that Main.qml declares: its type has no name here.
    pressed: SignalInstance = getattr(app.window, "pressed")  # noqa: B009
    pressed.connect(lambda: sounds.play("touch"))

    def turned() -> None:
        # Nobody is there when the waiting screen comes.
        if app.kiosk.visit.awake:
            sounds.play("page")

    app.kiosk.viewChanged.connect(turned)
    return sounds


def _when_complete(window: QQuickWindow, do: Callable[[], None]) -> None:
    """Call `do` once, after the first frame in which no picture is missing."""

    def look() -> None:
        if window.property("settled"):
            window.frameSwapped.disconnect(look)
            QTimer.singleShot(0, window, do)

    window.frameSwapped.connect(look)


def prepare(window: QQuickWindow) -> None:
    """Do what the first frame need not wait for, and the first page should not."""
    load_rest()
    # What is there now stays; looking through all of it would hold up a frame again and again.
    gc.freeze()
    collect_here(window)
    window.setProperty("prepared", True)


def show_reading(kiosk: Kiosk, reading: Reading) -> None:
    """Show newly read content; when nothing of it can be used, the last good one stays."""
    if reading.content is not None:
        kiosk.set_content(reading.content)
    show_problems(kiosk, reading)


def show_problems(kiosk: Kiosk, reading: Reading) -> None:
    """Log what is wrong with the content file, and tell staff in a window."""
    for error in reading.errors:
        _log.error("%s", error)
    kiosk.set_problem(str(reading.errors[0]) if reading.errors else "")


def _writer(trace: Trace) -> Callable[[str, str, float], None]:
    """Return what writes each shown frame under the names of the trace's format."""

    def write(event: str, subject: str, milliseconds: float) -> None:
        details: dict[str, object] = {"ms": round(milliseconds, 1)}
        if event == "first-frame":
            details = {"page": subject}
        elif event == "language-switch":
            details["language"] = subject
        elif event == "page-open":
            details["page"] = subject
        trace.write(event, **details)

    return write
