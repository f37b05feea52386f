"""The kiosk with somebody in front of it: `python -m tests.process.visitor run …`.

Nobody can put a finger on the window of another process, so the finger is in this one. It does what
the lines on standard input say: `touch NAME` touches an item once it is on the screen; `break` lets
the next opening of a page raise an exception in the kiosk's slot; `fail NAME` lets that fault of
`tests.faults` happen. A save is over sooner than otherwise, and deaths count for longer, since a
busy machine starts slowly. All else is `kiosk run`.
"""

from __future__ import annotations

import signal
import sys
from functools import partial
from importlib import import_module

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import App
from kiosk.cli import main
from kiosk.content.model import Content
from kiosk.visit import acts
from kiosk.visit.acts import Act, Open
from kiosk.visit.visit import Visit
from tests import faults
from tests.process.terminal import BROKEN
from tests.window.seen import walk

LOOK_MS = 10
#: So long nothing may change until a save is over.
QUIET_SECONDS = 0.2


class Visitor:
    """Does what standard input says, in a window."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._window: QQuickWindow = app.window
        self._finger = QTest.createTouchDevice()
        # Unbuffered: a line that Python had read ahead would not be notified.
        self._lines = open(0, "rb", buffering=0, closefd=False)  # noqa: SIM115
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, app.window)
        self._notifier.activated.connect(self._listen)

    def _listen(self) -> None:
        verb, _, name = self._lines.readline().decode().strip().partition(" ")
        if verb == "touch":
            self._touch(name)
        elif verb == "break":
            _break_next_opening()
        elif verb == "fail":
            faults.ALL[name](self._app)
        else:
            self._notifier.setEnabled(False)

    def _touch(self, name: str) -> None:
        top = self._window.contentItem()
        found = next(walk(top, lambda item: item.objectName() == name), None)
        if not found:
            QTimer.singleShot(LOOK_MS, self._window, partial(self._touch, name))
            return
        point = found.shown.center().toPoint()
        QTest.touchEvent(self._window, self._finger).press(0, point, self._window).commit()
        QTest.touchEvent(self._window, self._finger).release(0, point, self._window).commit()


def _break_next_opening() -> None:
    session = import_module("kiosk.bridge.session")
    working = acts.after

    def broken(visit: Visit, act: Act, content: Content, now: float) -> Visit:
        if not isinstance(act, Open):
            return working(visit, act, content, now)
        setattr(session, "after", working)  # noqa: B010
        raise ZeroDivisionError(BROKEN)

    setattr(session, "after", broken)  # noqa: B010


class VisitedApp(App):
    """A kiosk that has a visitor as soon as it is shown."""

    def show(self) -> None:
        """Show the window."""
        super().show()
        self._visitor = Visitor(self)


if __name__ == "__main__":
    import kiosk.app
    from kiosk.bridge import watcher
    from kiosk.content.keeping import settling
    from kiosk.station import safe_mode

    # Whoever started the tests with nohup(1) ignores it.
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    settling.QUIET = settling.LONG_QUIET = QUIET_SECONDS
    watcher.LOOK_MS = round(1000 * QUIET_SECONDS)
    safe_mode.WITHIN = 3600
    kiosk.app.App = VisitedApp  # type: ignore[misc]
    sys.exit(main())
