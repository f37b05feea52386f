"""The QML engine with its window, shut off from everything but local files."""

from __future__ import annotations

import logging
from pathlib import Path

import shiboken6
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtQml import QQmlAbstractUrlInterceptor, QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.kiosk import Kiosk
from kiosk.errors import KioskError

_log = logging.getLogger("qt")

QML_FOLDER = Path(__file__).resolve().parents[1] / "qml"

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class LocalFilesOnly(QQmlAbstractUrlInterceptor):
    """Refuses every address that is not a local file or compiled into Qt."""

    def intercept(
        self,
        path: QUrl | str,
        kind: QQmlAbstractUrlInterceptor.DataType,  # noqa: ARG002 - Qt's signature
    ) -> QUrl:
        """Return `path`, or nothing for an address of another kind."""
        path = QUrl(path)
        if path.isRelative() or path.scheme() == "qrc" or (path.isLocalFile() and not path.host()):
            return path
        _log.error("Refused: %s", path.toString())
        return QUrl()


class Engine:
    """An engine with one window that shows `kiosk`. Close it before the application ends."""

    def __init__(self, kiosk: Kiosk, *, windowed: bool, assets: Path) -> None:
        """Load the window.

        Raises:
            KioskError: the screens cannot be loaded; the log says why.
        """
        self._interceptor = LocalFilesOnly()
        self._engine = QQmlApplicationEngine()
        self._engine.addUrlInterceptor(self._interceptor)
        self._engine.addImportPath(str(QML_FOLDER))
        self._engine.setInitialProperties(
            {
                "kiosk": kiosk,
                "windowed": windowed,
                "ornaments": QUrl.fromLocalFile(f"{assets / 'ui'}/"),
            }
        )
        self._engine.loadFromModule("KioskUi", "Main")
        roots: list[QObject] = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            message = "The screens cannot be loaded; the log says why. Install the kiosk anew."
            raise KioskError(message)
        self.window: QQuickWindow = roots[0]

    def close(self) -> None:
        """Destroy the window and the engine now, while what they show is still there."""
        self._engine.removeUrlInterceptor(self._interceptor)
        shiboken6.delete(self._engine)


def log_qt_messages() -> None:
    """Send what Qt has to say to `logging`."""
    qInstallMessageHandler(_log_message)


def _log_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    where = f" ({context.file}:{context.line})" if context.file else ""
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", text, where)
