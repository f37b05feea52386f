"""What the screen shows of a content file while it is saved, again and again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path

from kiosk.content.diagnostics import Diagnostic
from kiosk.content.keeping.settling import at_once, quiet_needed
from kiosk.content.model import Content
from kiosk.content.reading.reading import Reading
from kiosk.content.reading.source_text import read_bytes

_log = logging.getLogger(__name__)

_State = dict[Path, tuple[int, ...] | None]


class Follower:
    """Reads `path` in each state that it and its files come to; for one thread.

    `shown` is on the screen from the beginning. `publish` is called with what was read when a save
    is over; without it, as in the preview, nothing is kept and every state is shown at once.
    `before` is the text of the last save that is known.
    """

    def __init__(
        self,
        path: Path,
        read: Callable[[Path], Reading],
        shown: Reading,
        publish: Callable[[Reading], object] | None = None,
        before: bytes = b"",
    ) -> None:
        self.path = path
        self._read = read
        self._publish = publish
        #: What is on the screen, and what is wrong with the file as it was then.
        self.shown = shown
        self._since: float | None = None
        self._over = False
        self._saved = {path: before}
        self._seen = _states([path, *_files(shown.content)])
        self._begin(shown)

    def look(self, now: float) -> Reading | None:
        """Return what is to be shown from `now` on, in seconds; None for what is shown."""
        states = _states(self._seen)
        if states != self._seen:
            self._since = now
            # Where the file is away, somebody is replacing it.
            return self._read_anew(states) if states[self.path] else None
        if self._since is None:
            self._since = now
        if self._over or now - self._since < self._quiet:
            return None
        if self._last is not self.shown:
            self.shown = self._last
            return self.shown
        self._over = True
        self._saved = self._texts
        if self._publish:
            self._publish(self._last)
        return None

    def _read_anew(self, states: _State) -> Reading | None:
        try:
            reading = self._read(self.path)
        except Exception:  # noqa: BLE001 - the screen stays as it is; staff find it in the log
            _log.exception("%s could not be read", self.path)
            self._seen = states
            return None
        # What was known has the state from before: it may have changed again meanwhile.
        self._seen = _states([self.path, *_files(reading.content)]) | states
        self._begin(reading)
        if self._publish and not at_once(self.shown, reading):
            return None
        self.shown = reading
        return reading

    def _begin(self, reading: Reading) -> None:
        """Wait until the save that brought `reading` is over."""
        self._last = reading
        self._over = False
        self._texts = _texts(self.path, reading.content)
        self._quiet = max(
            quiet_needed(self._saved.get(file, b""), text) for file, text in self._texts.items()
        )


def _files(content: Content | None) -> list[Path]:
    return [content.folder / file for file in content.files] if content else []


def _texts(path: Path, content: Content | None) -> dict[Path, bytes]:
    """Return the texts that are saved by hand: of the content file and of its tables."""
    tables = [content.folder / table for table in content.tables] if content else []
    raws = {file: read_bytes(file) for file in (path, *tables)}
    return {file: b"" if isinstance(raw, Diagnostic) else raw for file, raw in raws.items()}


def _states(files: Iterable[Path]) -> _State:
    return {file: _file_state(file) for file in files}


def _file_state(file: Path) -> tuple[int, ...] | None:
    try:
        status = file.stat()
    except OSError:
        return None
    # A copy can bring its old time of change with it, but not that of its entry (on Windows that is
    # the time of its making, which says nothing and does no harm).
    return status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino
