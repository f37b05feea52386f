"""Tells when the content was changed, and reads it beside the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kiosk.content.model import Content
from kiosk.content.reading import Reading

#: Editors write in several steps: the file is read when it has been quiet for so long.
QUIET_MS = 40
#: Files are looked at so often besides: not every folder tells of changes, and none of the end of a
#: long copy.
LOOK_MS = 1000

_State = dict[Path, tuple[int, int, int] | None]

_log = logging.getLogger(__name__)


class ContentWatcher(QObject):
    """Emits `changed(Reading)` for each new state of the file at `path` and of its pictures.

    The folder is watched too, because many editors replace the file instead of writing into it.
    `shown` is the content on the screen, whose files are watched from the beginning.
    """

    changed = Signal(object)

    def __init__(
        self,
        path: Path,
        read: Callable[[Path], Reading],
        parent: QObject,
        shown: Content | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._read = read
        self._seen = _states([path, *_files(shown)])
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="content")
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._submit)
        self._watcher = QFileSystemWatcher([str(path), str(path.parent)], self)
        self._watcher.fileChanged.connect(self._quiet.start)
        self._watcher.directoryChanged.connect(self._quiet.start)
        self._regular = QTimer(self, interval=LOOK_MS)
        self._regular.timeout.connect(self._submit)
        self._regular.start()

    def prepare(self, prepare: Callable[[], object]) -> None:
        """Call `prepare` in the thread that reads, before it reads anything more."""
        self._reader.submit(prepare)

    def close(self) -> None:
        """Stop reading."""
        self._regular.stop()
        self._reader.shutdown(cancel_futures=True)

    def _submit(self) -> None:
        if str(self._path) not in self._watcher.files() and self._path.exists():
            self._watcher.addPath(str(self._path))
        self._reader.submit(self._look)

    def _look(self) -> None:
        """Read what has changed; in the reader's thread, so the signal crosses to the GUI's."""
        states = _states(self._seen)
        if states == self._seen or states[self._path] is None:
            return
        try:
            reading = self._read(self._path)
        except Exception:  # noqa: BLE001 - the screen stays as it is; staff find it in the log
            _log.exception("%s could not be read", self._path)
            self._seen = states
            return
        # What was known has the state from before: it may have changed again meanwhile.
        self._seen = _states([self._path, *_files(reading.content)]) | states
        self.changed.emit(reading)


def _files(content: Content | None) -> list[Path]:
    return [content.folder / file for file in content.files] if content else []


def _states(files: Iterable[Path]) -> _State:
    return {file: _file_state(file) for file in files}


def _file_state(file: Path) -> tuple[int, int, int] | None:
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
