"""The preview: a window in which staff see what they write before visitors do."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from msgspec.structs import asdict, replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QWindow

from kiosk.app import make_application
from kiosk.authoring.advice.advice import advised
from kiosk.authoring.places import find_places
from kiosk.authoring.preview.state import Preview
from kiosk.authoring.preview.times import ChosenTime
from kiosk.authoring.preview.views import Draft
from kiosk.bridge.engine import Engine, WindowEngine
from kiosk.bridge.garbage import collect_here
from kiosk.bridge.session import Clock, Session
from kiosk.bridge.signals import ended_by_signals
from kiosk.bridge.watcher import ContentWatcher
from kiosk.content.keeping.following import Follower
from kiosk.content.keeping.loading import keep
from kiosk.content.keeping.store import Store
from kiosk.content.model import Content
from kiosk.content.reading.reader import read_written
from kiosk.content.reading.written import Written
from kiosk.station.folders import own_folder

Read: TypeAlias = Callable[[Path], Draft]

#: Sizes until the window gives each kiosk its own.
_PORTRAIT = QSize(396, 704)
_LANDSCAPE = QSize(704, 396)


class PreviewWindow:
    """The window with two kiosks in it, one upright and one lying, that show the same visit.

    Each kiosk has an engine of its own, because what its `Theme` says goes for one size. `close`
    it before making another.
    """

    def __init__(self, path: Path, draft: Draft, content: Content, read: Read) -> None:
        with ExitStack() as services:
            # Nobody who writes wants to be asked whether anybody is still there.
            chosen = ChosenTime(_local_time)
            clock = Clock(monotonic=lambda: 0.0, now=chosen.now)
            self.session = Session(content, clock=clock, attract=False)
            services.callback(self.session.close)
            self.preview = Preview(self.session, draft, _local_time, chosen)
            assets = own_folder() / "assets"
            with ExitStack() as kiosks:
                self.portrait, self.landscape = (
                    kiosks.enter_context(
                        closing(Engine(self.session, windowed=False, assets=assets, size=size))
                    ).window
                    for size in (_PORTRAIT, _LANDSCAPE)
                )
                windows = {"portrait": self.portrait, "landscape": self.landscape}
                engine = WindowEngine(
                    "KioskPreview", "Main", {"preview": self.preview, "file": str(path), **windows}
                )
                services.callback(engine.close)
                # Their windows are in the preview's, which would take them with it: they go first.
                services.enter_context(kiosks.pop_all())
            self.window = engine.window
            watcher = ContentWatcher(
                Follower(path, read, replace(draft, content=content)), self.preview
            )
            watcher.changed.connect(self.preview.show)
            services.callback(watcher.close)
            self._services = services.pop_all()
        collect_here(self.window)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F6), self.window)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(self._focus_next_window)

    def close(self) -> None:
        """Destroy everything; the application stays."""
        self._services.close()

    def _focus_next_window(self) -> None:
        windows: list[QWindow] = [self.window, self.portrait, self.landscape]
        windows = [window for window in windows if window.isVisible()]
        focused = QGuiApplication.focusWindow()
        following = windows.index(focused) + 1 if focused in windows else 0
        windows[following % len(windows)].requestActivate()


def run(path: Path, draft: Draft, content: Content, read: Read) -> int:
    """Show the preview of `path` until its window is closed, and return the exit code.

    `content` is in the kiosk first; `draft` says what is wrong with the file, which `read` reads
    again whenever it is saved.
    """
    # A desktop has letters of the size that its owner wants; a terminal has real pixels. Its GPU
    # would save nothing worth a driver that fails.
    application = make_application(software=True, scaled=True)
    with (
        ended_by_signals(application),
        closing(PreviewWindow(path, draft, content, read)) as preview,
    ):
        preview.window.show()
        return application.exec()


def with_advice(written: Written) -> Written:
    """Return what was read with all warnings but those of missing glyphs.

    Only the GUI thread can ask a font; `kiosk check` does.
    """
    return advised(written, _local_time().date())


def read_draft(
    path: Path, store: Store, judge: Callable[[Written], Written] = with_advice
) -> Draft:
    """Return what `path` says, when it was saved, and which places its lines are about.

    `judge` adds what is worth knowing about it. `store` gets copies of the pictures: one that is
    replaced under its old name is seen then.
    """
    written = judge(keep(read_written(path), store))
    saved = None
    # A file that cannot be had is a problem of `reading`.
    with suppress(OSError):
        saved = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    return Draft(**asdict(written.reading), saved=saved, places=find_places(written))


def _local_time() -> datetime:
    return datetime.now().astimezone()
