"""The object that QML is given: what is on the screen, and what a visitor can do."""

from __future__ import annotations

import logging
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

import shiboken6
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.records import RecordModel
from kiosk.bridge.states import AttractState, BarState, HomeState, IdleState, PageState, ViewerState
from kiosk.content.model import Content
from kiosk.present.screen import forget, present
from kiosk.present.views import LanguageView, Screen
from kiosk.visit import presence
from kiosk.visit import visit as rules
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


FREE_AFTER_MS = 500

_log = logging.getLogger(__name__)


def _since_boot() -> float:
    """Return the seconds since the machine was started, those included in which it slept.

    `time.monotonic` stands still in suspend on Linux: a visitor of yesterday would be asked in the
    morning (https://man7.org/linux/man-pages/man2/clock_gettime.2.html).
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Clock:
    """Where the time comes from; tests bring their own."""

    monotonic: Callable[[], float] = _since_boot
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
        self._failures: Counter[tuple[str, int]] = Counter()
        self._visit = self._first_visit(content)
        self._screen = self._present(content, self._visit)
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

    @property
    def failures(self) -> int:
        """Return how often something failed that the visitor was not to notice."""
        return self._failures.total()

    def close(self) -> None:
        """Destroy it now and in this thread: whoever does it elsewhere leaves its timers behind."""
        shiboken6.delete(self)

    @Slot()
    def acted(self) -> None:
        """Somebody did something that the visit does not know of: scrolled, unfolded, zoomed."""
        self.set_visit(presence.acted(self._visit, self._clock.monotonic()))

    @Slot(float, float)
    def pointed(self, x: float, y: float) -> None:
        """Somebody pointed at a spot, in parts of the screen's longer side."""
        self.set_visit(presence.pointed(self._visit, (x, y), self._clock.monotonic()))

    @Slot()
    def answered(self) -> None:
        """Somebody is still there, and says so without a finger."""
        self.set_visit(presence.answered(self._visit, self._clock.monotonic()))

    @Slot(float, float)
    def answeredAt(self, x: float, y: float) -> None:
        """Somebody touched the question at a spot, in parts of the screen's longer side."""
        self.set_visit(presence.answered(self._visit, self._clock.monotonic(), (x, y)))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Change the language; on the waiting screen this begins the visit."""
        if not self._visit.awake:
            self.set_visit(rules.wake(code, self._clock.monotonic()))
        else:
            self._act(lambda visit: rules.choose_language(visit, code))

    @Slot(str)
    def openPage(self, page: str) -> None:
        """Open a page."""
        if self._content.page(page):
            self._act(lambda visit: rules.open_page(visit, page))

    @Slot(str)
    def openItem(self, item: str) -> None:
        """Open an item of the page on the screen."""
        place = self._visit.place
        page = self._content.page(place.page) if place else None
        if page and page.item(item):
            self._act(lambda visit: rules.open_item(visit, item))

    @Slot(str)
    def openPicture(self, picture: str) -> None:
        """Open a picture of the page or item on the screen."""
        self._act(lambda visit: rules.fit(rules.open_picture(visit, picture), self._content))

    @Slot()
    def goBack(self) -> None:
        """Go one step back."""
        self._act(rules.back)

    @Slot()
    def goHome(self) -> None:
        """Go to the home screen."""
        self._act(rules.home)

    @Slot()
    def tick(self) -> None:
        """Let time pass: the clocks, the countdown, the end of a visit."""
        ends = rules.expired(self._visit, self._clock.monotonic())
        self.set_visit(self._first_visit(self._content) if ends else self._visit)

    def set_visit(self, visit: Visit) -> None:
        """Go to `visit` and show it, or the nearest that can be shown."""
        before = self._visit
        self._show(self._content, visit)
        visit = self._visit
        if visit.places != before.places or visit.awake != before.awake:
            self.happened.emit("page-open", visit.place.page if visit.place else self._screen.view)
        elif visit.language != before.language:
            self.happened.emit("language-switch", visit.language)

    def set_content(self, content: Content) -> None:
        """Show new content in place; a visitor whose page is gone comes to the nearest one left.

        Whoever has not gone on by then is there again when it is back.
        """
        forget()
        before = self._content
        self._show(content, rules.follow(self._visit, content))
        if self._content is before is not content:
            return
        # Freeing a large content takes as long as showing the next one: not at one stretch.
        QTimer.singleShot(FREE_AFTER_MS, self, partial(id, before))
        self.happened.emit("reload", "")

    def set_problem(self, problem: str) -> None:
        """Tell staff, in a window, what is wrong with the file on disk; ``""`` for nothing."""
        if problem != self._problem:
            self._problem = problem
            self.problemChanged.emit()

    def _first_visit(self, content: Content) -> Visit:
        visit = Visit(language=self._language or content.default_language)
        if self._attract_wanted:
            return visit
        return replace(visit, awake=True, last_touch=self._clock.monotonic())

    def _act(self, rule: Callable[[Visit], Visit]) -> None:
        """Go where `rule` leads from here: somebody did something, unless it leads nowhere."""
        try:
            visit = rule(self._visit)
        except Exception as error:  # noqa: BLE001 - visitors never see an error
            self._fail(error)
            visit = rules.home(self._visit)
        if visit != self._visit:
            self.set_visit(presence.acted(visit, self._clock.monotonic()))

    def _present(self, content: Content, visit: Visit) -> Screen:
        seconds_left = rules.countdown(visit, self._clock.monotonic())
        return present(content, visit, self._clock.now(), seconds_left)

    def _show(self, content: Content, visit: Visit) -> None:
        """Show `visit`; if its screen cannot be made, home; then a new visit; then what is there.

        Content and visit are those on the screen, so a screen that fails is not tried again.
        """
        for there in (visit, rules.home(visit), self._first_visit(content)):
            try:
                screen = self._present(content, there)
            except Exception as error:  # noqa: BLE001 - visitors never see an error
                self._fail(error)
                continue
            self._content, self._visit = content, there
            self._change(screen)
            return

    def _fail(self, error: Exception) -> None:
        """Count an error at its place in the code, and log it the 1st, 10th, 100th … time."""
        trace = error.__traceback__
        while trace and trace.tb_next:
            trace = trace.tb_next
        place = (trace.tb_frame.f_code.co_filename, trace.tb_lineno) if trace else ("", 0)
        self._failures[place] += 1
        count = self._failures[place]
        if count == 10 ** (len(str(count)) - 1):
            message = "What a visitor did failed, and they were led home; %d times until now"
            _log.error(message, count, exc_info=error)

    def _change(self, screen: Screen) -> None:
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
