"""What can happen to a picture while its process lives: each fault as a function that makes it."""

from __future__ import annotations

import ctypes
import gc
import logging
import subprocess
import threading
import time
from collections.abc import Callable

import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QSize, Qt, QUrl
from PySide6.QtQml import QQmlComponent, QQmlProperty, qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.app import App
from kiosk.bridge.picture_check import PictureCheck

FOREVER = 600

_kept: list[QObject] = []


def part(top: QQuickItem, kind: str) -> QQuickItem:
    """Return the first item in `top` of a type that is declared in a file of that name, or Qt's."""
    items = [top]
    for item in items:
        if item.metaObject().className().partition("_QML")[0] in {kind, f"QQuick{kind}"}:
            return item
        items += item.childItems()
    raise AssertionError(f"there is no {kind}")


def stage(app: App) -> QQuickItem:
    """Return what all screens are in."""
    return part(app.window.contentItem(), "FocusScope")


def layers(app: App) -> QQuickItem:
    return part(stage(app), "Layers")


def keep(item: QQuickItem, name: str, value: object) -> None:
    """Set a property for good: it is bound no more to what changes with the next minute."""
    assert QQmlProperty(item, name).write(value)


def lose_the_waiting_screen(app: App) -> None:
    keep(part(stage(app), "AttractScreen").parentItem(), "active", False)


def cover(app: App, colour: str) -> None:
    """Lay a sheet over everything."""
    component = QQmlComponent(qmlEngine(app.window))
    sheet = f"import QtQuick; Rectangle {{ width: 9999; height: 9999; color: '{colour}' }}"
    component.setData(QByteArray(sheet.encode()), QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    _kept.append(item)
    item.setParentItem(app.window.contentItem())


class Deaf(QObject):
    """Hears the window's requests for frames, and does nothing."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002
        return event.type() == QEvent.Type.UpdateRequest


def ignore_updates(app: App) -> None:
    _kept.append(Deaf())
    app.window.installEventFilter(_kept[-1])


def break_the_tick(app: App) -> None:
    """Let an exception come out of a slot each second."""

    def broken() -> float:
        raise ZeroDivisionError

    app.session._clock = replace(app.session._clock, monotonic=broken)


def shrink(app: App) -> None:
    app.window.setMinimumSize(QSize(0, 0))
    app.window.resize(64, 64)


def deadlock(_: App) -> None:
    lock = threading.Lock()
    with lock:
        lock.acquire()


def spin(_: App) -> None:
    while True:
        pass


def search_garbage(_: App) -> None:
    gc.callbacks.append(lambda *_: time.sleep(FOREVER))
    gc.collect()


def hold_the_log(_: App) -> None:
    for handler in logging.root.handlers:
        handler.acquire()
    time.sleep(FOREVER)


def lose_the_check(app: App) -> None:
    checks = app.window.findChildren(PictureCheck)
    for check in checks:
        check._timer.stop()
    assert checks


def hold_python(_: App) -> None:
    """Wait in a library that lets nothing else of Python go on."""
    ctypes.PyDLL(None).sleep(FOREVER)


def hold_frames(app: App) -> None:
    """Wait in the thread that draws."""
    direct = Qt.ConnectionType.DirectConnection
    app.window.beforeRendering.connect(lambda: time.sleep(FOREVER), direct)


#: The waiting screen is on, the event loop turns, and something is wrong all the same.
PICTURE: dict[str, Callable[[App], object]] = {
    "the root is invisible": lambda app: app.window.contentItem().setVisible(False),
    "the root is transparent": lambda app: app.window.contentItem().setOpacity(0),
    "the root has no size": lambda app: app.window.contentItem().setScale(0),
    "the root is elsewhere": lambda app: app.window.contentItem().setX(5000),
    "the stage is invisible": lambda app: stage(app).setVisible(False),
    "the stage is transparent": lambda app: stage(app).setOpacity(0),
    "the stage has no size": lambda app: stage(app).setScale(0),
    "the stage is elsewhere": lambda app: stage(app).setY(5000),
    "the waiting screen is gone": lose_the_waiting_screen,
    "a plain sheet covers all": lambda app: cover(app, "ivory"),
    "a black sheet covers all": lambda app: cover(app, "black"),
    "the window is hidden": lambda app: app.window.hide(),
    "the window has lost its surface": lambda app: app.window.destroy(),
    "the window is transparent": lambda app: app.window.setOpacity(0),
    "the window is smaller": lambda app: app.window.resize(400, 500),
    "the window has no size": shrink,
    "the window is off the screen": lambda app: app.window.setPosition(QPoint(4000, 0)),
    "requests for frames are ignored": ignore_updates,
    "the session's timer is dead": lambda app: app.session._timer.stop(),
    "the session's tick raises": break_the_tick,
}

#: The same while a visitor is at home.
LAYERS: dict[str, Callable[[App], object]] = {
    "all layers are gone": lambda app: keep(part(layers(app), "Repeater"), "model", 0),
    "the layers are invisible": lambda app: keep(layers(app), "visible", False),
    "the layers are transparent": lambda app: layers(app).setOpacity(0),
}

#: Nobody is left to say what is wrong.
SILENT: dict[str, Callable[[App], object]] = {
    "the loop waits for itself": deadlock,
    "the loop turns on the spot": spin,
    "the loop sleeps": lambda _: time.sleep(FOREVER),
    "the loop waits for a program": lambda _: subprocess.run(["sleep", str(FOREVER)], check=False),
    "a search for garbage does not end": search_garbage,
    "the log is held": hold_the_log,
    "the window is deleted": lambda app: shiboken6.delete(app.window),
    "the engine is closed": lambda app: app.engine.close(),
    "the check's timer is dead": lose_the_check,
}

#: Not every kiosk notices these by itself.
HELD: dict[str, Callable[[App], object]] = {
    "Python is held": hold_python,
    "the renderer sleeps": hold_frames,
}

ALL = PICTURE | LAYERS | SILENT | HELD
