"""The least that a Qt Quick window costs: tells when its first frame was shown, and ends.

It tells the seconds since the operating system started the process, as the kiosk's own trace does.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

SOURCE = b"""
import QtQuick

Window {
    width: 1080
    height: 1920
    visible: true

    Rectangle {
        anchors.fill: parent
        color: "#0B3C5D"
    }
}
"""


def main() -> int:
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = QGuiApplication(["bare"])
    engine = QQmlApplicationEngine()
    engine.loadData(SOURCE)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.frameSwapped.connect(tell, Qt.ConnectionType.SingleShotConnection)
    window.frameSwapped.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    code = application.exec()
    del engine
    return code


def tell() -> None:
    fields = Path("/proc/self/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    sys.stdout.write(f"{time.clock_gettime(time.CLOCK_BOOTTIME) - started:.4f}\n")


if __name__ == "__main__":
    sys.exit(main())
