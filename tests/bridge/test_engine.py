"""The engine shows local files and reaches for nothing else; what Qt says ends in the log."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QUrl, qInstallMessageHandler, qWarning
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.bridge import engine as under_test
from kiosk.bridge.engine import Engine, NoNetwork, log_qt_messages
from kiosk.bridge.session import Session
from kiosk.errors import KioskError
from tests.bridge.visits import seen
from tests.conftest import ROOT

#: pytest-qt gives its class no public name.
LogCapture = Any


@pytest.fixture
def server() -> Iterator[socket.socket]:
    """Listen as a server would that somebody wrote into the content."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        yield listening


@pytest.mark.qt_log_ignore("QML Image")
def test_a_picture_from_the_network_is_never_asked_for(
    qtbot: QtBot, qtlog: LogCapture, server: socket.socket
) -> None:
    port = server.getsockname()[1]
    engine, factory = QQmlEngine(), NoNetwork()
    engine.setNetworkAccessManagerFactory(factory)
    component = QQmlComponent(engine)
    component.setData(
        f'import QtQuick\nImage {{ source: "http://127.0.0.1:{port}/a.png" }}'.encode(),
        QUrl.fromLocalFile("/test.qml"),
    )
    image = component.create()
    assert isinstance(image, QObject), component.errorString()
    qtbot.waitUntil(lambda: bool(qtlog.records))
    with pytest.raises(BlockingIOError):
        server.accept()
    # What an engine made goes before it.
    del image, component
    del engine


def test_the_window_loads_and_goes_without_a_warning(kiosk: Session) -> None:
    engine = Engine(kiosk, windowed=True, assets=ROOT / "assets")
    assert engine.window.property("windowed") is True
    assert engine.window.title() == seen(kiosk, "home.name")
    engine.close()
    assert not shiboken6.isValid(engine.window)
    assert shiboken6.isValid(kiosk)


@pytest.mark.qt_log_ignore("KioskUi|failed to load component")
def test_screens_that_cannot_be_loaded_say_so(
    kiosk: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(under_test, "QML_FOLDER", tmp_path)
    with pytest.raises(KioskError, match="Install the kiosk anew"):
        Engine(kiosk, windowed=True, assets=ROOT / "assets")


def test_what_qt_says_ends_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    # This warning is wanted, so that it must not reach what fails a test for one.
    quiet = logging.getLogger("qt")
    handlers, quiet.handlers = quiet.handlers, []
    previous = qInstallMessageHandler(None)
    try:
        log_qt_messages()
        qWarning("a binding loop")
    finally:
        qInstallMessageHandler(previous)
        quiet.handlers = handlers
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("qt", logging.WARNING)
    assert "a binding loop" in record.getMessage()
