"""The composition root: builds the kiosk, wires it to the terminal, and runs it."""

from __future__ import annotations

import gc
import linecache
import logging
import os
from collections.abc import Callable
from contextlib import ExitStack, closing, nullcontext
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QSize, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.bridge.engine import Engine, log_qt_messages
from kiosk.bridge.fonts import load_fonts
from kiosk.bridge.frames import FrameTimer
from kiosk.bridge.garbage import collect_here
from kiosk.bridge.gpu import GpuWatch
from kiosk.bridge.own_qt import keep_to_own_qt
from kiosk.bridge.pointer import HiddenPointer
from kiosk.bridge.session import Clock, Session
from kiosk.bridge.signals import ended_by_signals, ended_while_starting
from kiosk.bridge.watcher import ContentWatcher
from kiosk.content import zones
from kiosk.content.keeping.following import Follower
from kiosk.content.keeping.live import begin, begin_safely
from kiosk.content.keeping.reader_process import ReaderProcess, own_command
from kiosk.content.keeping.store import Store
from kiosk.content.limits import MOST_MEGABYTES
from kiosk.content.model import Content
from kiosk.content.reading.reading import Reading
from kiosk.errors import GraphicsError, KioskError
from kiosk.present.presenter import load_rest
from kiosk.station.desktop import ignore_session
from kiosk.station.folders import own_folder, shipped_content
from kiosk.station.graphics import GpuTrial
from kiosk.station.lock import only_one
from kiosk.station.memory import return_pictures
from kiosk.station.safe_mode import Level, SafeMode
from kiosk.station.systemd import Systemd
from kiosk.station.trace import Trace
from kiosk.station.watch import Watch
from kiosk.visit.acts import Act, Open
from kiosk.visit.places import PagePlace
from kiosk.visit.station import Station
from kiosk.visit.visit import Visit

_log = logging.getLogger(__name__)

#: A portrait window that fits on a desktop screen.
WINDOW_SIZE = (540, 960)
#: What `run` returns where the kiosk is to be started anew; no exit code.
START_ANEW = -1


class Options(Struct, frozen=True):
    """What `kiosk run` was asked for."""

    windowed: bool = False
    size: tuple[int, int] | None = None
    language: str = ""
    page: str = ""
    attract: bool = True
    gpu: GpuTrial | None = None
    """None where the processor draws."""
    trace: Path | None = None
    diagonal: float = 0
    """Inches from corner to corner of the screen; 0 where it is not known."""
    volume: int = 0
    """Of sounds, up to 100; with 0 there are none."""
    station: Station = field(default_factory=Station)
    """What the terminal knows from the start."""
    settings: Path | None = None
    """station.yaml, where there is one: another one may be what the kiosk does not die of."""

    def safe(self, level: Level) -> Options:
        """Return what is done of it in safe mode: what it begins with may not be there."""
        options = replace(self, language="", page="")
        return replace(options, gpu=None, volume=0) if level is Level.SHIPPED else options


class App:
    """A kiosk with its application, engine and window, and whatever runs beside them.

    There is one in a process; `close` it before making another. What must be ended with it is put
    into `services` as soon as it is there.
    """

    def __init__(self, content: Content, options: Options, *, clock: Clock | None = None) -> None:
        existing = QGuiApplication.instance()
        self.application = existing or make_application(software=options.gpu is None)
        with ExitStack() as services:
            self.session = Session(
                content,
                clock=clock,
                language=options.language,
                attract=options.attract,
                station=options.station,
            )
            services.callback(self.session.close)
            if options.page and options.page != "home":
                self.session.do(Open(PagePlace(options.page)))
            self.engine = Engine(
                self.session,
                windowed=options.windowed,
                assets=own_folder() / "assets",
                size=self._size(options),
            )
            services.callback(self.engine.close)
            #: Ended from the last to the first.
            self.services = services.pop_all()
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
        HiddenPointer(self.window)
        self.window.showFullScreen()

    @staticmethod
    def _size(options: Options) -> QSize:
        if options.windowed or options.size:
            return QSize(*(options.size or WINDOW_SIZE))
        return QGuiApplication.primaryScreen().size()

    def close(self) -> None:
        """End what runs, destroy window and engine and what they show; the application stays."""
        self.services.close()


def make_application(
    *, software: bool, scaled: bool = False, stand_ins: bool = False
) -> QGuiApplication:
    """Make the application, with the bundled fonts loaded.

    `scaled` lets its windows be as large as the desktop's owner wants.

    Raises:
        KioskError: some fonts are missing or damaged, and no `stand_ins` are wanted. Visitors are
            better off with another font than with none; who judges by what is seen must be told.
    """
    fonts = own_folder() / "assets" / "fonts"
    ignore_session(os.environ, fonts, scaled=scaled)
    if software:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    log_qt_messages()
    keep_to_own_qt()
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    QGuiApplication.setApplicationName("khorgos-kiosk")
    application = QGuiApplication(["kiosk"])
    if not load_fonts(fonts) and not stand_ins:
        message = f"{fonts}: fonts are missing or damaged; see above. Install the kiosk anew."
        raise KioskError(message)
    return application


def run(path: Path, data: Path, options: Options, check: Callable[[Content], object]) -> int:
    """Run the kiosk until its window is closed, and return the exit code, or `START_ANEW`.

    It shows what `path` says, keeps in the folder `data` what was good, and reads `path` again
    whenever it is saved. `check` raises if the first content lacks what `options` ask for. A kiosk
    that has died again and again starts in safe mode.

    Raises:
        AlreadyRunningError: another kiosk has `data`.
        ContentError: there is nothing to show.
        GraphicsError: the GPU does not draw.
    """
    with (
        only_one(data),
        ended_while_starting(),
        SafeMode(data / "deaths", filter(None, (path, options.settings))) as life,
        closing(ReaderProcess(own_command("read"))) as reader,
    ):
        place = path, Store(data / "content"), shipped_content(), reader
        if life.level is Level.NORMAL:
            content, follower = begin(*place)
            check(content)
        else:
            content, follower = begin_safely(*place, version=life.level is Level.BEFORE)
            options = options.safe(life.level)
        application = make_application(software=options.gpu is None, stand_ins=True)
        # Drivers that crash do so while the window is made, or with its first frame.
        with (
            options.gpu or nullcontext(),
            ended_by_signals(application),
            closing(App(content, options)) as app,
        ):
            return _run(app, follower, reader, options, life)


def _run(
    app: App, follower: Follower, reader: ReaderProcess, options: Options, life: SafeMode
) -> int:
    if options.trace:
        _trace(app, options.trace, follower.path)
    if options.volume:
        _play(app, options.volume)
    watcher = ContentWatcher(follower, app.session)
    watcher.changed.connect(lambda new: show_reading(app.session, new))
    if life.level is not Level.NORMAL:
        _leave_safe_mode(app, watcher, life, options)
    app.services.callback(watcher.close)
    # Before that: else what is being read would be waited for.
    app.services.callback(reader.close)
    show_problems(app.session, follower.shown)
    systemd = Systemd.of(os.environ)
    watch = None
    # In a window somebody sees what is wrong.
    if systemd.period or not options.windowed:
        watch = app.services.enter_context(closing(Watch(systemd)))

    def complete() -> None:
        systemd.ready()
        if watch:
            _check(app, watch, options)
        prepare(app)
        log_zones(app.session.content)
        watcher.prepare(reader.prepare)

    _when_complete(app.window, complete)
    gpu = GpuWatch(app.window, options.gpu) if options.gpu else None
    app.show()
    code = app.application.exec()
    if gpu and gpu.failure:
        raise GraphicsError(f"The GPU does not draw: {gpu.failure.rstrip('.')}.")
    return code


def _leave_safe_mode(app: App, watcher: ContentWatcher, life: SafeMode, options: Options) -> None:
    """Start anew when there is new content, or it is over and nobody is there."""

    def follow(reading: Reading) -> None:
        if reading.content is not None:
            life.leave()
            app.application.exit(START_ANEW)

    def look() -> None:
        if life.over and not (options.attract and app.session.visit.awake):
            app.application.exit(START_ANEW)

    watcher.changed.connect(follow)
    timer = QTimer(app.window, interval=1000)
    timer.timeout.connect(look)
    timer.start()


def _check(app: App, watch: Watch, options: Options) -> None:
    """Let `watch` hear of the picture, whose first frame need not wait for it."""
    from kiosk.bridge.picture_check import PictureCheck

    PictureCheck(app.window, app.session, watch, whole_screen=not options.windowed)


def _trace(app: App, file: Path, content: Path) -> None:
    """Write to `file` how long each change took to reach the screen."""
    trace = app.services.enter_context(closing(Trace(file)))
    timer = FrameTimer(app.window, app.session, content)
    timer.shown.connect(_writer(trace))


def _play(app: App, volume: int) -> None:
    """Let what is pressed be heard, and pages that open or close."""
    # It starts programs: a start without sounds does without what that takes.
    from kiosk.station.sounds import Sounds

    folder = own_folder() / "assets" / "sounds"
    sounds = app.services.enter_context(closing(Sounds(folder, volume)))
    # A signal that Main.qml declares: its type has no name here.
    pressed: SignalInstance = getattr(app.window, "pressed")  # noqa: B009
    pressed.connect(lambda: sounds.play("touch"))

    def turned(_act: Act, before: Visit, after: Visit) -> None:
        if (after.awake, after.places) != (before.awake, before.places):
            sounds.play("page")

    app.session.done.connect(turned)


def _when_complete(window: QQuickWindow, do: Callable[[], None]) -> None:
    """Call `do` once, after the first frame in which no picture is missing."""
    looking = True

    def look() -> None:
        # Where a GPU draws, in a thread of its own, a second frame may be on its way.
        nonlocal looking
        if looking and window.property("settled"):
            looking = False
            window.frameSwapped.disconnect(look)
            QTimer.singleShot(0, window, do)

    window.frameSwapped.connect(look)


def prepare(app: App) -> None:
    """Do what the first frame need not wait for, and the first page should not."""
    return_pictures()
    # PySide reads the source of each module that is imported, and Python keeps what it read.
    linecache.clearcache()
    load_rest()
    app.session.prepare()
    # What is there now stays; looking through all of it would hold up a frame again and again.
    gc.freeze()
    collect_here(app.window)
    app.window.setProperty("prepared", True)


def log_zones(content: Content) -> None:
    """Tell staff of clocks that go otherwise by the system's time zone data than by the kiosk's."""
    for name in dict.fromkeys(clock.zone for clock in content.clocks):
        if told := zones.disagreement(name, zones.folders(), datetime.now(UTC)):
            _log.warning("%s", told)


def show_reading(session: Session, reading: Reading) -> None:
    """Show newly read content; when nothing of it can be used, the last good one stays."""
    if reading.content is not None:
        session.set_content(reading.content)
    show_problems(session, reading)


def show_problems(session: Session, reading: Reading) -> None:
    """Log what is wrong with the content file, and tell staff in a window."""
    for error in reading.errors:
        _log.error("%s", error)
    problem = str(reading.errors[0]) if reading.errors else ""
    session.set_station(replace(session.station, problem=problem))


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
