"""The object that QML is given: what is on the screen, and what a visitor can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from time import monotonic

import shiboken6
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.records import RecordModel
from kiosk.bridge.states import AttractState, BarState, HomeState, IdleState, PageState, ViewerState
from kiosk.content.model import Content
from kiosk.present.screen import forget, present
from kiosk.present.views import LanguageView, Screen
from kiosk.visit import visit as rules
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


FREE_AFTER_MS = 500


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Clock:
    """Where the time comes from; tests bring their own."""

    monotonic: Callable[[], float] = monotonic
    now: Callable[[], datetime] = _utc_now


@QmlElement
class Kiosk(QObject):
    """Holds content and visit, and shows what `present` makes of them.

    `happened` tells a name (`page-open`, `language-switch`, `reload`) and its subject as soon as a
    change is handed to the screen; the frame with it comes later.
    """

    screenChanged = Signal()
    viewChanged = Signal()
    problemChanged = Signal()
    happened = Signal(str, str)

    def __init__(
        self,
        content: Content,
        *,
        clock: Clock | None = None,
        language: str = "",
        attract: bool = True,
    ) -> None:
        super().__init__()
        self._content = content
        self._clock = clock or Clock()
        self._language = language
        self._attract_wanted = attract
        self._home = HomeState(self)
        self._attract = AttractState(self)
        self._page = PageState(self)
        self._detail = PageState(self)
        self._viewer = ViewerState(self)
        self._bar = BarState(self)
        self._idle = IdleState(self)
        self._languages = RecordModel(LanguageView, self)
        self._problem = ""
        self._visit = self._first_visit()
        self._screen = self._present()
        self._fill()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    view = Property(str, lambda self: self._screen.view, notify=viewChanged)
    language = Property(str, lambda self: self._screen.language, notify=screenChanged)
    textScale = Property(float, lambda self: self._screen.text_scale, notify=screenChanged)
    highContrast = Property(bool, lambda self: self._screen.high_contrast, notify=screenChanged)
    motion = Property(bool, lambda self: self._screen.motion, notify=screenChanged)
    reach = Property(bool, lambda self: self._screen.reach, notify=screenChanged)
    problem = Property(str, lambda self: self._problem, notify=problemChanged)
    home = Property(HomeState, lambda self: self._home, constant=True)
    attract = Property(AttractState, lambda self: self._attract, constant=True)
    page = Property(PageState, lambda self: self._page, constant=True)
    detail = Property(PageState, lambda self: self._detail, constant=True)
    viewer = Property(ViewerState, lambda self: self._viewer, constant=True)
    bar = Property(BarState, lambda self: self._bar, constant=True)
    idle = Property(IdleState, lambda self: self._idle, constant=True)
    languages = Property(RecordModel, lambda self: self._languages, constant=True)

    @property
    def visit(self) -> Visit:
        """Return the visit as it stands."""
        return self._visit

    @property
    def screen(self) -> Screen:
        """Return what is on the screen."""
        return self._screen

    @property
    def content(self) -> Content:
        """Return the content on the screen."""
        return self._content

    def close(self) -> None:
        """Destroy it now and in this thread: whoever does it elsewhere leaves its timers behind."""
        shiboken6.delete(self)

    @Slot()
    def touched(self) -> None:
        """Somebody is here: the visit goes on."""
        self.set_visit(rules.touch(self._visit, self._clock.monotonic()))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Change the language; on the waiting screen this begins the visit."""
        if not self._visit.awake:
            self.set_visit(rules.wake(code, self._clock.monotonic()))
        else:
            self.set_visit(rules.choose_language(self._visit, code))

    @Slot(str)
    def openPage(self, page: str) -> None:
        """Open a page."""
        if self._content.page(page):
            self.set_visit(rules.open_page(self._visit, page))

    @Slot(str)
    def openItem(self, item: str) -> None:
        """Open an item of the page on the screen."""
        place = self._visit.place
        page = self._content.page(place.page) if place else None
        if page and page.item(item):
            self.set_visit(rules.open_item(self._visit, item))

    @Slot(str)
    def openPicture(self, picture: str) -> None:
        """Open a picture of the page or item on the screen."""
        opened = rules.open_picture(self._visit, picture)
        self.set_visit(rules.fit(opened, self._content))

    @Slot()
    def goBack(self) -> None:
        """Go one step back."""
        self.set_visit(rules.back(self._visit))

    @Slot()
    def goHome(self) -> None:
        """Go to the home screen."""
        self.set_visit(rules.home(self._visit))

    @Slot()
    def tick(self) -> None:
        """Let time pass: the clocks, the countdown, the end of a visit."""
        if rules.expired(self._visit, self._clock.monotonic()):
            self.set_visit(self._first_visit())
        else:
            self._show(self._present())

    def set_visit(self, visit: Visit) -> None:
        """Go to `visit` and show it."""
        before, self._visit = self._visit, visit
        self._show(self._present())
        if visit.places != before.places or visit.awake != before.awake:
            self.happened.emit("page-open", visit.place.page if visit.place else self._screen.view)
        elif visit.language != before.language:
            self.happened.emit("language-switch", visit.language)

    def set_content(self, content: Content) -> None:
        """Show new content in place; a visitor whose page is gone comes to the nearest one left.

        Whoever has not gone on by then is there again when it is back.
        """
        forget()
        # Freeing a large content takes as long as showing the next one: not at one stretch.
        QTimer.singleShot(FREE_AFTER_MS, self, partial(id, self._content))
        self._content = content
        self._visit = rules.follow(self._visit, content)
        self._show(self._present())
        self.happened.emit("reload", "")

    def set_problem(self, problem: str) -> None:
        """Tell staff, in a window, what is wrong with the file on disk; ``""`` for nothing."""
        if problem != self._problem:
            self._problem = problem
            self.problemChanged.emit()

    def _first_visit(self) -> Visit:
        visit = Visit(language=self._language or self._content.default_language)
        if self._attract_wanted:
            return visit
        return replace(visit, awake=True, last_touch=self._clock.monotonic())

    def _present(self) -> Screen:
        seconds_left = rules.countdown(self._visit, self._clock.monotonic())
        return present(self._content, self._visit, self._clock.now(), seconds_left)

    def _show(self, screen: Screen) -> None:
        if screen == self._screen:
            return
        before, self._screen = self._screen, screen
        self._fill()
        self.screenChanged.emit()
        if screen.view != before.view:
            self.viewChanged.emit()

    def _fill(self) -> None:
        screen = self._screen
        self._languages.set_records(screen.languages)
        self._home.show(screen.home)
        self._attract.show(screen.attract)
        self._bar.show(screen.bar)
        self._idle.show(screen.idle)
        self._page.show(screen.page)
        self._detail.show(screen.detail)
        self._viewer.show(screen.viewer)
