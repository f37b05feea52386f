"""The full screen stays until a signal ends it, and shows a pointer to those who have a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest

from tests.window.conftest import Opener
from tests.window.driver import Driver


@pytest.fixture
def full(open_kiosk: Opener) -> Driver:
    return open_kiosk(windowed=False)


def pointer(kiosk: Driver) -> Qt.CursorShape:
    return kiosk.window.cursor().shape()


def test_the_full_screen_refuses_to_close(full: Driver) -> None:
    event = QCloseEvent()
    QGuiApplication.sendEvent(full.window, event)
    assert not event.isAccepted()
    assert not full.window.close()
    full.begin("en")
    assert full.window.isVisible()


def test_a_window_closes(kiosk: Driver) -> None:
    assert kiosk.window.close()
    assert not kiosk.window.isVisible()


def test_the_pointer_is_hidden_until_a_mouse_moves(full: Driver) -> None:
    full.wait_until(lambda: pointer(full) == Qt.CursorShape.BlankCursor, "no pointer")
    full.begin("en")
    full.open("region")
    full.swipe_page()
    full.touch(QPoint(540, 1100))
    full.rest()
    assert pointer(full) == Qt.CursorShape.BlankCursor, "a finger has none"
    QTest.mouseMove(full.window, QPoint(300, 300))
    full.wait_until(lambda: pointer(full) == Qt.CursorShape.ArrowCursor, "a pointer")


def test_a_window_has_its_pointer(kiosk: Driver) -> None:
    kiosk.rest()
    QTest.mouseMove(kiosk.window, QPoint(300, 300))
    kiosk.rest()
    assert pointer(kiosk) == Qt.CursorShape.ArrowCursor
