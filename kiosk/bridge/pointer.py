"""The pointer of a mouse, which a terminal seldom has."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtQuick import QQuickWindow


class HiddenPointer(QObject):
    """Hides the pointer of a kiosk's window until a mouse moves.

    QML cannot tell: for Qt Quick a finger hovers like a mouse.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        window.setProperty("pointerHidden", True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the pointer for good when a mouse moves."""
        if _is_mouse(event):
            watched.setProperty("pointerHidden", False)
            watched.removeEventFilter(self)
        return False


def _is_mouse(event: QEvent) -> bool:
    """Return whether a mouse moves, and not a finger that is taken for one."""
    return (
        isinstance(event, QMouseEvent)
        and event.type() == QEvent.Type.MouseMove
        and event.source().name == "MouseEventNotSynthesized"
        and event.device().type() != QInputDevice.DeviceType.TouchScreen
    )
