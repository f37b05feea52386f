"""Signals that end programs are heard by a loop that waits, and by one that does not run yet."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.signals import ended_by_signals

ENDING = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP]
#: Whatever wakes a loop by then is too late.
LATE_MS = 10_000


@pytest.fixture
def late(qapp: QGuiApplication) -> Iterator[None]:  # noqa: ARG001
    """End a loop that has heard nothing, with an exit code of its own."""
    timer = QTimer(singleShot=True, interval=LATE_MS)
    timer.timeout.connect(lambda: QGuiApplication.exit(1))
    timer.start()
    yield
    timer.stop()


@pytest.fixture
def hangups() -> Iterator[None]:
    """Hear hangups, which tests that were started with nohup(1) ignore."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.usefixtures("late", "hangups")
@pytest.mark.parametrize("number", ENDING)
def test_a_loop_that_waits_hears_them_at_once(
    qapp: QGuiApplication, caplog: pytest.LogCaptureFixture, number: signal.Signals
) -> None:
    caplog.set_level("INFO")
    # From then on nothing of Python runs in this thread until the loop ends.
    send = threading.Timer(0.2, os.kill, (os.getpid(), number))
    with ended_by_signals(qapp):
        send.start()
        code = qapp.exec()
    assert code == 0
    assert f"Ended by the signal {number.name}" in caplog.text


@pytest.mark.usefixtures("late")
def test_one_that_comes_before_the_loop_ends_it_as_soon_as_it_runs(qapp: QGuiApplication) -> None:
    with ended_by_signals(qapp):
        os.kill(os.getpid(), signal.SIGTERM)
        assert qapp.exec() == 0


def test_afterwards_everything_is_as_it_was(qapp: QGuiApplication) -> None:
    before = [signal.getsignal(number) for number in ENDING]
    with ended_by_signals(qapp):
        assert [signal.getsignal(number) for number in ENDING] != before
    assert [signal.getsignal(number) for number in ENDING] == before
    assert signal.set_wakeup_fd(-1) == -1


def test_a_hangup_that_is_ignored_stays_ignored(
    qapp: QGuiApplication,
) -> None:
    """So nohup(1) starts programs."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with ended_by_signals(qapp):
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)
