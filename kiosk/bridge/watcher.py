"""Tells when the content was changed, and reads it beside the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kiosk.content.keeping.following import Follower

#: Editors write in several steps: the file is read when it has been quiet for so long.
QUIET_MS = 40
#: Files are looked at so often besides: not every folder tells of changes, and none of the end of a
#: long copy.
LOOK_MS = 1000


class ContentWatcher(QObject):
    """Emits `changed(Reading)` whenever `follower` says that another reading is to be shown.

    The folder is watched too, because many editors replace the file instead of writing into it.
    """

    changed = Signal(object)

    def __init__(self, follower: Follower, parent: QObject) -> None:
        super().__init__(parent)
        self._follower = follower
        self._path = follower.path
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="content")
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._submit)
        self._watcher = QFileSystemWatcher([str(self._path), str(self._path.parent)], self)
        self._watcher.fileChanged.connect(self._quiet.start)
        self._watcher.directoryChanged.connect(self._quiet.start)
        self._regular = QTimer(self, interval=LOOK_MS)
        self._regular.timeout.connect(self._submit)
        self._regular.start()

    def prepare(self, prepare: Callable[[], object]) -> None:
        """Call `prepare` in the thread that reads, before it reads anything more."""
        self._reader.submit(prepare)

    def close(self) -> None:
        """Stop reading; what is being read is waited for."""
        self._regular.stop()
        self._reader.shutdown(cancel_futures=True)

    def _submit(self) -> None:
        if str(self._path) not in self._watcher.files() and self._path.exists():
            self._watcher.addPath(str(self._path))
        self._reader.submit(self._look)

    def _look(self) -> None:
        """Look at the files; in the reader's thread, so the signal crosses to the GUI's."""
        reading = self._follower.look(monotonic())
        if reading is not None:
            self.changed.emit(reading)
