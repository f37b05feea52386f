"""The parts of the screen as QObjects: each holds one frozen view and tells when it changed."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.records import RecordModel
from kiosk.present.views import (
    AttractView,
    BarView,
    BlockView,
    ClockView,
    HomeView,
    IdleView,
    PageView,
    PictureView,
    SlideView,
    SlotView,
    TileView,
    ViewerView,
)

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HomeState(QObject):
    """The home screen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = HomeView("", "", "", PictureView(), (), (), 0, 0)
        self._clocks = RecordModel(ClockView, self)
        self._tiles = RecordModel(TileView, self)

    def show(self, view: HomeView) -> None:
        """Show `view`; nothing happens if it is on the screen already."""
        if view == self._view:
            return
        self._view = view
        self._clocks.set_records(view.clocks)
        self._tiles.set_records(view.tiles)
        self.changed.emit()

    name = Property(str, lambda self: self._view.name, notify=changed)
    shortName = Property(str, lambda self: self._view.short_name, notify=changed)
    greeting = Property(str, lambda self: self._view.greeting, notify=changed)
    source = Property(str, lambda self: self._view.picture.source, notify=changed)
    alt = Property(str, lambda self: self._view.picture.alt, notify=changed)
    portraitRows = Property(int, lambda self: self._view.portrait_rows, notify=changed)
    landscapeRows = Property(int, lambda self: self._view.landscape_rows, notify=changed)
    clocks = Property(RecordModel, lambda self: self._clocks, constant=True)
    tiles = Property(RecordModel, lambda self: self._tiles, constant=True)


@QmlElement
class AttractState(QObject):
    """The waiting screen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = AttractView(())
        self._slides = RecordModel(SlideView, self)

    def show(self, view: AttractView) -> None:
        """Show `view`; nothing happens if it is on the screen already."""
        if view == self._view:
            return
        self._view = view
        self._slides.set_records(view.slides)
        self.changed.emit()

    slides = Property(RecordModel, lambda self: self._slides, constant=True)


@QmlElement
class PageState(QObject):
    """A page or an opened item; it keeps the last one while the screen moves away from it."""

    changed = Signal()
    keyChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = PageView("", "", "", "", "lapis", PictureView(), ())
        self._blocks = RecordModel(BlockView, self)
        self._left = False

    def show(self, view: PageView | None) -> None:
        """Show `view`; with None what is there stays, until it or another one is opened anew."""
        if view is None:
            self._left = True
            return
        if view == self._view and not self._left:
            return
        opened = self._left or view.key != self._view.key
        self._left, self._view = False, view
        self._blocks.set_records(view.blocks, anew=opened)
        self.changed.emit()
        if opened:
            self.keyChanged.emit()

    key = Property(str, lambda self: self._view.key, notify=keyChanged)
    title = Property(str, lambda self: self._view.title, notify=changed)
    line = Property(str, lambda self: self._view.line, notify=changed)
    when = Property(str, lambda self: self._view.when, notify=changed)
    accent = Property(str, lambda self: self._view.accent, notify=changed)
    picture = Property(str, lambda self: self._view.picture.key, notify=changed)
    source = Property(str, lambda self: self._view.picture.source, notify=changed)
    alt = Property(str, lambda self: self._view.picture.alt, notify=changed)
    credit = Property(str, lambda self: self._view.picture.credit, notify=changed)
    blocks = Property(RecordModel, lambda self: self._blocks, constant=True)


@QmlElement
class ViewerState(QObject):
    """The picture over the screen; it keeps the last one, which goes back to where it came from."""

    changed = Signal()
    openChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = ViewerView((), 0, "", "", "", "", "", "")
        self._pictures = RecordModel(SlotView, self)
        self._open = False

    def show(self, view: ViewerView | None) -> None:
        """Show `view`; None closes it."""
        if view is not None and view != self._view:
            self._view = view
            self._pictures.set_records(view.pictures)
            self.changed.emit()
        if self._open != (view is not None):
            self._open = view is not None
            self.openChanged.emit()

    open = Property(bool, lambda self: self._open, notify=openChanged)
    index = Property(int, lambda self: self._view.index, notify=changed)
    close = Property(str, lambda self: self._view.close, notify=changed)
    closeName = Property(str, lambda self: self._view.close_name, notify=changed)
    next = Property(str, lambda self: self._view.next, notify=changed)
    previous = Property(str, lambda self: self._view.previous, notify=changed)
    zoomIn = Property(str, lambda self: self._view.zoom_in, notify=changed)
    zoomOut = Property(str, lambda self: self._view.zoom_out, notify=changed)
    pictures = Property(RecordModel, lambda self: self._pictures, constant=True)


@QmlElement
class BarState(QObject):
    """The bar at the bottom edge."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = BarView("", "", "", can_go_back=False, can_go_home=False)

    def show(self, view: BarView) -> None:
        """Show `view`; nothing happens if it is on the screen already."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    home = Property(str, lambda self: self._view.home, notify=changed)
    back = Property(str, lambda self: self._view.back, notify=changed)
    language = Property(str, lambda self: self._view.language, notify=changed)
    canGoBack = Property(bool, lambda self: self._view.can_go_back, notify=changed)
    canGoHome = Property(bool, lambda self: self._view.can_go_home, notify=changed)


@QmlElement
class IdleState(QObject):
    """The question whether anybody is still there; `asking` while it is on the screen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view: IdleView | None = None

    def show(self, view: IdleView | None) -> None:
        """Show the question, or take it away with None."""
        if view != self._view:
            self._view = view
            self.changed.emit()

    asking = Property(bool, lambda self: self._view is not None, notify=changed)
    question = Property(str, lambda self: self._word("question"), notify=changed)
    explanation = Property(str, lambda self: self._word("explanation"), notify=changed)
    resume = Property(str, lambda self: self._word("resume"), notify=changed)

    def _word(self, field: str) -> str:
        return str(getattr(self._view, field, ""))
