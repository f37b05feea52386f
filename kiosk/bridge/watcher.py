"""Tells when the content file was saved, and reads it beside the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kiosk.content.reading import Reading

#: Editors write in several steps: the file is read when it has been quiet for so long.
QUIET_MS = 60


class ContentWatcher(QObject):
    """Emits `changed(Reading)` for each new state of the file at `path`.

    The folder is watched too, because many editors replace the file instead of writing into it.
    """

    changed = Signal(object)

    def __init__(self, path: Path, read: Callable[[Path], Reading], parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._read = read
        self._seen = self._state()
        self._readers = ThreadPoolExecutor(max_workers=1, thread_name_prefix="content")
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher([str(path), str(path.parent)], self)
        self._watcher.fileChanged.connect(self._quiet.start)
        self._watcher.directoryChanged.connect(self._quiet.start)

    def close(self) -> None:
        """Stop reading."""
        self._readers.shutdown(cancel_futures=True)

    def _look(self) -> None:
        state = self._state()
        if state is not None and str(self._path) not in self._watcher.files():
            self._watcher.addPath(str(self._path))
        if state is None or state == self._seen:
            return
        self._seen = state
        self._readers.submit(self._read, self._path).add_done_callback(self._deliver)

    def _deliver(self, reading: Future[Reading]) -> None:
        # In the reader's thread: the signal brings the reading to the receiver's.
        if not reading.cancelled():
            self.changed.emit(reading.result())

    def _state(self) -> tuple[int, int, int] | None:
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino
