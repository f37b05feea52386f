"""Whether a window shows what it should: asked for once a second, and told to the watch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.bridge.session import Session
from kiosk.station.watch import Watch

if TYPE_CHECKING:
    from PySide6.QtQuick import QSharedPointer_QQuickItemGrabResult

EVERY_MS = 1000
#: A copy of the picture by a GPU: large enough for a word to be more than its ground.
COPY_SIZE = QSize(108, 192)
#: So many rows and columns of points are looked at first.
POINTS = 16
#: A screen of 125 % has a window that is a pixel off.
OFF_BY = 2


class PictureCheck(QObject):
    """Tells `watch` once a second whether all is well with `window`, once it was drawn.

    It is while

    - the session's clock goes,
    - the window is open, in sight, and as large as a screen, if it ever was,
    - a frame comes when one is asked for,
    - and that frame is more than one colour where the screens are, unless they are to be dark.

    A window on a desktop, without `whole_screen`, may be covered or small: then it is enough that
    the event loop turns. So it is as long as there is no screen.
    """

    def __init__(
        self, window: QQuickWindow, session: Session, watch: Watch, *, whole_screen: bool
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._watch = watch
        self._whole_screen = whole_screen
        self._asked = False
        self._filled_screen = self._fills_screen()
        self._ticks = -1
        self._copy: QSharedPointer_QQuickItemGrabResult | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._ask)
        self._timer.start()
        watch.good()

    def _ask(self) -> None:
        """Ask for a frame, or say why there is none."""
        ticks, self._ticks = self._ticks, self._session.ticks
        fault = "the session's clock stands still" if ticks == self._ticks else self._fault()
        if fault:
            self._watch.bad(fault)
        elif not self._whole_screen or not _screens():
            self._watch.good()
        elif self._asked:
            self._watch.bad("no frame is drawn")
        else:
            self._asked = True
            self._window.frameSwapped.connect(self._drawn)
        self._window.update()

    def _drawn(self) -> None:
        """Look at the frame; from the thread of a GPU another one may be on its way."""
        if self._asked:
            self._asked = False
            self._window.frameSwapped.disconnect(self._drawn)
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        fault = self._fault()
        if fault:
            self._watch.bad(fault)
        elif self._session.screen.dark:
            self._watch.good()
        elif self._window.rendererInterface().graphicsApi() == _SOFTWARE:
            # What it has drawn, not drawn again.
            self._see(self._window.grabWindow())
        elif self._copy is None:
            # To wait for a GPU's whole frame would hold up the next one.
            self._copy = self._window.contentItem().grabToImage(COPY_SIZE)
            self._copy.data().ready.connect(self._copied)
        else:
            self._watch.bad("no copy of a frame is drawn")

    def _copied(self) -> None:
        copy, self._copy = self._copy, None
        if copy is not None:
            self._see(copy.data().image())

    def _see(self, frame: QImage) -> None:
        if is_blank(frame, self._sight(frame)):
            self._watch.bad("the picture is blank")
        else:
            self._watch.good()

    def _sight(self, frame: QImage) -> QRect:
        """Return where in `frame` something must be seen."""
        place: QRectF = self._window.property("sight")
        x = frame.width() / max(1, self._window.width())
        y = frame.height() / max(1, self._window.height())
        scaled = QRectF(place.x() * x, place.y() * y, place.width() * x, place.height() * y)
        # A pixel at the edge may be of what is beside it.
        return scaled.toAlignedRect().adjusted(1, 1, -1, -1).intersected(frame.rect())

    def _fault(self) -> str:
        """Return what is wrong without looking at the pixels; nothing if nothing is."""
        if not self._whole_screen or not _screens():
            return ""
        if not self._window.isVisible():
            return "the window is hidden"
        if not self._window.isExposed():
            return "the window cannot be seen"
        top = self._window.contentItem()
        here = top.isVisible() and top.position() == QPointF()
        if not here or min(top.opacity(), top.scale(), self._window.opacity()) < 1:
            return "the screens are not in the window"
        fills = self._fills_screen()
        self._filled_screen |= fills
        return "" if fills or not self._filled_screen else "the window has another size or place"

    def _fills_screen(self) -> bool:
        """Return whether the window is where a screen is, as far as the system tells."""
        window = self._window.geometry()
        if QGuiApplication.platformName().startswith("wayland"):
            # Nobody there knows where a window is.
            return any(_alike(window.size(), screen.size()) for screen in _screens())
        return any(
            _alike(window.size(), screen.size())
            and (window.topLeft() - screen.topLeft()).manhattanLength() <= OFF_BY
            for screen in _screens()
        )


_SOFTWARE = QSGRendererInterface.GraphicsApi.Software


def _screens() -> list[QRect]:
    """Return where the screens are; where all are unplugged, Qt has one without a size."""
    places = [screen.geometry() for screen in QGuiApplication.screens()]
    return [place for place in places if not place.isEmpty()]


def _alike(one: QSize, other: QSize) -> bool:
    return (
        abs(one.width() - other.width()) <= OFF_BY and abs(one.height() - other.height()) <= OFF_BY
    )


def is_blank(frame: QImage, place: QRect) -> bool:
    """Return whether all pixels in `place` have one colour; so it is where there are none."""
    if frame.isNull() or place.isEmpty():
        return True
    first = frame.pixel(place.topLeft())
    for row in range(POINTS):
        for column in range(POINTS):
            x = place.left() + column * (place.width() - 1) // (POINTS - 1)
            y = place.top() + row * (place.height() - 1) // (POINTS - 1)
            if frame.pixel(x, y) != first:
                return False
    part = frame.copy(place)
    plain = QImage(part.size(), part.format())
    plain.fill(first)
    return part == plain
