"""Garbage is searched for in the GUI thread only: elsewhere Qt's objects must not be destroyed."""

from __future__ import annotations

import gc
from threading import Thread, get_ident

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from kiosk.bridge.garbage import collect_here


class Ring:
    """An object that holds itself, and notes the thread in which it is destroyed."""

    def __init__(self, destroyed: list[int]) -> None:
        self.itself = self
        self._destroyed = destroyed

    def __del__(self) -> None:
        self._destroyed.append(get_ident())


def make_objects() -> None:
    """Make enough for many searches in another thread, were they made where objects are."""
    thread = Thread(target=lambda: [[] for _ in range(100_000)])
    thread.start()
    thread.join()


def test_no_other_thread_destroys_what_is_garbage(qtbot: QtBot) -> None:
    parent = QObject()
    collect_here(parent)
    destroyed: list[int] = []
    Ring(destroyed)
    make_objects()
    assert destroyed == []
    (timer,) = parent.findChildren(QTimer)
    timer.setInterval(1)
    qtbot.waitUntil(lambda: bool(destroyed))
    assert destroyed == [get_ident()]


@pytest.mark.usefixtures("qapp")
def test_python_searches_by_itself_again_when_the_parent_is_gone() -> None:
    parent = QObject()
    collect_here(parent)
    assert not gc.isenabled()
    shiboken6.delete(parent)
    assert gc.isenabled()


def test_no_thread_of_a_test_destroys_what_an_earlier_one_left() -> None:
    destroyed: list[int] = []
    Ring(destroyed)
    make_objects()
    assert destroyed == []
