"""Garbage is searched for in the GUI thread only.

Python searches in whatever thread happens to make the next object. In the thread that reads content
it would destroy Qt's objects beside the thread that they live in: their timers go on, and the
process dies when the next one fires.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

#: A search takes a few milliseconds, and what it finds in this time is little.
EVERY_MS = 10_000


def collect_here(parent: QObject) -> None:
    """Search at regular times, and at no others, in the thread of `parent` as long as it lives.

    From then on Python searches by itself again: end the threads that make objects before.
    """
    gc.disable()
    parent.destroyed.connect(gc.enable)
    timer = QTimer(parent, interval=EVERY_MS)
    timer.timeout.connect(_collect)
    timer.start()


def _collect() -> None:
    gc.collect()
