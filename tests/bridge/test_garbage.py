"""Garbage is searched for in the GUI thread only: elsewhere Qt's objects must not be destroyed."""

from __future__ import annotations

import gc
from collections.abc import Iterator
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


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    yield
    gc.enable()


def test_no_other_thread_destroys_what_is_garbage(qtbot: QtBot) -> None:
    parent = QObject()
    collect_here(parent)
    destroyed: list[int] = []
    Ring(destroyed)
    # Enough for many searches, were they made where objects are.
    thread = Thread(target=lambda: [[] for _ in range(100_000)])
    thread.start()
    thread.join()
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
