"""The signals by which systems end programs, heard by Qt's event loop at once."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QSocketNotifier

_log = logging.getLogger(__name__)


@contextmanager
def ended_while_starting() -> Iterator[None]:
    """Let those signals be a good end as long as there is no event loop: `SystemExit` with 0."""

    def leave(number: int, _frame: object) -> NoReturn:
        _log.info("Ended by the signal %s", signal.Signals(number).name)
        sys.exit(0)

    before = {number: signal.signal(number, leave) for number in _heard()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def ended_by_signals(application: QCoreApplication) -> Iterator[None]:
    """Let each of those signals be a good end of `application`, with a word in the log.

    Python runs its handlers only between two of its own instructions, of which a loop that waits
    has none. But it writes the number of each signal to a socket at once, and that wakes the loop.
    What comes before the loop runs waits for it there.
    """
    heard = _heard()
    ours, pythons = socket.socketpair()

    def end() -> None:
        for number in heard.intersection(ours.recv(64)):
            _log.info("Ended by the signal %s", signal.Signals(number).name)
            # Not `quit`, which asks the window, and that refuses.
            application.exit()

    with ours, pythons:
        ours.setblocking(False)
        pythons.setblocking(False)
        notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(end)
        # Without a handler of Python's a signal ends the process there and then.
        before = {number: signal.signal(number, _leave_to_the_loop) for number in heard}
        woken = signal.set_wakeup_fd(pythons.fileno())
        try:
            yield
        finally:
            signal.set_wakeup_fd(woken)
            for number, handler in before.items():
                signal.signal(number, handler)
            notifier.setEnabled(False)


def _heard() -> set[int]:
    heard: set[int] = {signal.SIGINT, signal.SIGTERM}
    hangup = getattr(signal, "SIGHUP", None)  # Windows has none
    if hangup is not None and signal.getsignal(hangup) is not signal.SIG_IGN:  # as under nohup
        heard.add(hangup)
    return heard


def _leave_to_the_loop(*_: object) -> None:
    """Do nothing: the socket has it."""
