"""From a touch to the frame that shows its result."""

from __future__ import annotations

import contextlib
from pathlib import Path
from time import perf_counter, time

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.session import Session
from kiosk.visit.acts import Act
from kiosk.visit.visit import Visit

_TOUCHES = {
    QEvent.Type.TouchEnd,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.KeyPress,
}


class _Pending(Struct, frozen=True):
    event: str
    subject: str
    since: float
    """Seconds of `perf_counter`."""


class FrameTimer(QObject):
    """Tells how long each change took to reach the screen, with all its pictures decoded.

    `shown(event, subject, ms)`: `first-frame` counts from the making of this object, `reload` from
    the time at which the file at `path` was saved, everything else from the visitor's touch.
    """

    shown = Signal(str, str, float)

    def __init__(self, window: QQuickWindow, session: Session, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._touched = perf_counter()
        self._pending: list[_Pending] = [
            _Pending("first-frame", _where(session.visit), self._touched)
        ]
        self._armed = False
        window.installEventFilter(self)
        # The GUI thread hands what it knows to the renderer right after `afterAnimating`.
        window.afterAnimating.connect(self._arm)
        window.frameSwapped.connect(self._frame)
        session.done.connect(self._done)
        session.reloaded.connect(self._reloaded)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Note when the visitor's touch came in."""
        if event.type() in _TOUCHES:
            self._touched = perf_counter()
        return False

    def _done(self, _act: Act, before: Visit, after: Visit) -> None:
        if (after.awake, after.places) != (before.awake, before.places):
            self._expect("page-open", _where(after), self._touched)
        elif after.language != before.language:
            self._expect("language-switch", after.language, self._touched)

    def _reloaded(self) -> None:
        since = perf_counter()
        with contextlib.suppress(OSError):  # it may be gone again
            since -= time() - self._path.stat().st_mtime
        self._expect("reload", "", since)

    def _expect(self, event: str, subject: str, since: float) -> None:
        self._pending.append(_Pending(event, subject, since))
        self._armed = False

    def _arm(self) -> None:
        self._armed = bool(self._window.property("settled"))

    def _frame(self) -> None:
        if not self._armed:
            return
        pending, self._pending = self._pending, []
        for change in pending:
            self.shown.emit(change.event, change.subject, (perf_counter() - change.since) * 1000)


def _where(visit: Visit) -> str:
    """Return where a visit is, as traces say it."""
    return visit.place.subject if visit.awake else "attract"
