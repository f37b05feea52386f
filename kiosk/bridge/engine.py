"""The QML engine with its window, shut off from everything but local files."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QMessageLogContext,
    QObject,
    QSize,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtQml import QQmlApplicationEngine, QQmlNetworkAccessManagerFactory
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.session import Session
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkAccessManager

_log = logging.getLogger("qt")

QML_FOLDER = Path(__file__).resolve().parents[1] / "qml"

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Gives QML a network access that asks nobody.

    Nothing here makes an address that is not a local file; this is the second lock. It is no
    QQmlAbstractUrlInterceptor: Qt asks one of those from the thread that loads QML types while the
    main thread waits for that thread with Python's lock in its hands, and both wait for ever.
    """

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """Return the access that refuses; Qt asks for one in each thread that wants one."""
        from kiosk.bridge.refusal import Refusal

        return Refusal(parent)


class WindowEngine:
    """An engine with one window. Close it before the application ends."""

    def __init__(self, module: str, name: str, properties: dict[str, object]) -> None:
        """Load the window `name` of the QML module `module`, with its initial `properties`.

        Raises:
            KioskError: the window cannot be loaded; the log says why.
        """
        self._no_network = NoNetwork()
        self._engine = QQmlApplicationEngine()
        self._engine.setNetworkAccessManagerFactory(self._no_network)
        # Not the program's folder, which Qt would look into first, nor any of the environment.
        own = QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath)
        self._engine.setImportPathList([str(QML_FOLDER), own])
        self._engine.setInitialProperties(properties)
        self._engine.loadFromModule(module, name)
        roots: list[QObject] = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            message = "The screens cannot be loaded; the log says why. Install the kiosk anew."
            raise KioskError(message)
        self.window: QQuickWindow = roots[0]

    def close(self) -> None:
        """Destroy the window and the engine now, while what they show is still there."""
        # A picture that is left to be deleted later would stay half loaded for the next engine.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shiboken6.delete(self._engine)


class Engine(WindowEngine):
    """The engine whose window shows `session`."""

    def __init__(
        self, session: Session, *, windowed: bool, assets: Path, size: QSize | None = None
    ) -> None:
        """Load the window, laid out for `size`: laying it out again would take as long.

        Raises:
            KioskError: the screens cannot be loaded; the log says why.
        """
        properties: dict[str, object] = {
            "session": session,
            "windowed": windowed,
            "ornaments": QUrl.fromLocalFile(f"{assets / 'ui'}/"),
        }
        if size is not None:
            properties |= {"width": size.width(), "height": size.height()}
        super().__init__("KioskUi", "Main", properties)


def log_qt_messages() -> None:
    """Send what Qt has to say to `logging`."""
    qInstallMessageHandler(_log_message)


def _log_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    where = f" ({context.file}:{context.line})" if context.file else ""
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", text, where)
    if kind == QtMsgType.QtFatalMsg:
        _end(text)


def _end(reason: str) -> NoReturn:
    """End the process, of which Qt says that it cannot go on: else Qt would abort it.

    At a start that is so when no plug-in for a screen loads.
    """
    from kiosk.station.libraries import explain

    told = explain(
        reason.partition(". ")[0],
        os.environ,
        screen=True,
        otherwise="What comes before this line says why.",
    )
    _log.critical("%s", told, extra={"told": True})
    sys.stderr.write(f"kiosk: {told}\n")
    os._exit(KioskError.exit_code)
