"""What the kiosk needs of Python and Qt: bindings that count right, modules that may be used."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

KIOSK = Path(__file__).resolve().parents[1] / "kiosk"
CALLS = 1_000
#: What else the interpreter does meanwhile with objects that everybody uses.
SLACK = 50

#: The part of PySide6 that is installed: Qt Quick, nothing of Addons, nothing under the GPL only.
ESSENTIAL = {
    "QtCore",
    "QtGui",
    "QtNetwork",
    "QtQml",
    "QtQuick",
    "QtQuick.Controls",
    "QtQuick.Layouts",
    "QtQuick.Templates",
    "QtQuick.Window",
}


class Sender(QObject):
    told = Signal(bool)


def test_a_signal_takes_no_reference_off_true() -> None:
    # PySide6 6.12 on CPython 3.11 does, and the process dies: see pyproject.toml.
    sender = Sender()
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(CALLS):
        sender.told.emit(True)
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert all(abs(now - then) < SLACK for then, now in zip(before, after, strict=True))


def test_a_picture_takes_no_reference_off_none() -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(CALLS):
        image.setPixel(1, 1, 0xFF00FF)
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert all(abs(now - then) < SLACK for then, now in zip(before, after, strict=True))


def test_only_the_essential_modules_of_qt_are_used() -> None:
    python = {
        module
        for file in KIOSK.rglob("*.py")
        for module in re.findall(r"\bPySide6\.(\w+)", file.read_text("utf-8"))
    }
    qml = {
        module
        for file in KIOSK.rglob("*.qml")
        for module in re.findall(r"^import (Qt[\w.]*)", file.read_text("utf-8"), re.MULTILINE)
    }
    assert {"QtCore", "QtQuick"} <= python
    assert "QtQuick" in qml
    assert python | qml <= ESSENTIAL
