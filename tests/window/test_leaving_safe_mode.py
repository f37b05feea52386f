"""Safe mode is left for the normal way without taking the screen from anybody."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.app import START_ANEW, Options, _leave_safe_mode
from kiosk.bridge.watcher import ContentWatcher
from kiosk.content.model import Content
from kiosk.content.reading.reading import Reading
from kiosk.station.safe_mode import SafeMode
from tests.window.conftest import Opener
from tests.window.driver import Driver

#: Whatever comes by then is too late.
LATE_MS = 60_000


class Watcher(QObject):
    changed = Signal(object)


class Life:
    """A safe mode whose ten minutes are over when the test says so."""

    def __init__(self) -> None:
        self.over = False
        self.left = False

    def leave(self) -> None:
        self.left = True


@pytest.fixture
def life() -> Life:
    return Life()


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


def safe(kiosk: Driver, watcher: Watcher, life: Life, options: Options) -> Driver:
    _leave_safe_mode(kiosk.app, cast("ContentWatcher", watcher), cast("SafeMode", life), options)
    return kiosk


def ends(qapp: QGuiApplication) -> int:
    late = QTimer(singleShot=True, interval=LATE_MS)
    late.timeout.connect(lambda: qapp.exit(1))
    late.start()
    return qapp.exec()


def test_whoever_is_there_is_waited_for(
    qapp: QGuiApplication, open_kiosk: Opener, watcher: Watcher, life: Life
) -> None:
    kiosk = safe(open_kiosk(fresh=True), watcher, life, Options())
    kiosk.begin("en")
    life.over = True

    def leave() -> None:
        assert kiosk.session.visit.awake
        kiosk.session.set_visit(kiosk._first())

    # Safe mode has looked once by then.
    gone = QTimer(singleShot=True, interval=1500)
    gone.timeout.connect(leave)
    gone.start()
    assert ends(qapp) == START_ANEW
    assert not kiosk.session.visit.awake
    assert not life.left, "the next start finds out by itself"


def test_a_kiosk_without_waiting_screen_waits_for_nobody(
    qapp: QGuiApplication, open_kiosk: Opener, watcher: Watcher, life: Life
) -> None:
    safe(open_kiosk(fresh=True, attract=False), watcher, life, Options(attract=False))
    life.over = True
    assert ends(qapp) == START_ANEW


def test_new_content_is_shown_at_once_if_it_can_be(
    qapp: QGuiApplication, open_kiosk: Opener, watcher: Watcher, life: Life, content: Content
) -> None:
    kiosk = safe(open_kiosk(fresh=True), watcher, life, Options())
    kiosk.begin("en")
    QTimer.singleShot(0, lambda: watcher.changed.emit(Reading(None)))
    QTimer.singleShot(0, lambda: qapp.exit(0))
    assert ends(qapp) == 0
    assert not life.left
    QTimer.singleShot(0, lambda: watcher.changed.emit(Reading(content)))
    assert ends(qapp) == START_ANEW
    assert life.left
