"""The object that QML is given: what is on the screen, and what a visitor can do."""

from __future__ import annotations

import logging
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import shiboken6
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.layers import LayerModel
from kiosk.bridge.records import RecordModel
from kiosk.bridge.states import state_class
from kiosk.content.model import Content
from kiosk.present.presenter import Presenter
from kiosk.present.views import AttractView, BarView, IdleView, LanguageView, Screen
from kiosk.visit import visit as rules
from kiosk.visit.acts import (
    Act,
    Answer,
    Arrange,
    Begin,
    ChooseLanguage,
    GoBack,
    GoHome,
    Handle,
    LightUp,
    Open,
    Point,
    Turn,
    after,
)
from kiosk.visit.places import ItemPlace, PagePlace, Place
from kiosk.visit.station import Station
from kiosk.visit.visit import Contrast, Visit

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


FREE_AFTER_MS = 500
#: In another language, screens that are covered take theirs when the one on top has been drawn.
COVERED_AFTER_MS = 500

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


class Clock(Struct, frozen=True):
    """Where the time comes from; tests bring their own."""

    monotonic: Callable[[], float] = _since_boot
    now: Callable[[], datetime] = _utc_now


_AttractState = state_class(AttractView)
_BarState = state_class(BarView)
_IdleState = state_class(IdleView)


@QmlElement
class Session(QObject):
    """Holds content, visit and clock, and shows what a presenter makes of them.

    `done(act, before, after)` tells what a visitor did, and the visits around it, as soon as the
    change is handed to the screen; the frame with it comes later. `reloaded` tells the same of new
    content.
    """

    comfortChanged = Signal()
    screenChanged = Signal()
    done = Signal(object, object, object)
    reloaded = Signal()

    def __init__(
        self,
        content: Content,
        *,
        clock: Clock | None = None,
        language: str = "",
        attract: bool = True,
        station: Station | None = None,
    ) -> None:
        super().__init__()
        self._presenter = Presenter(content)
        self._clock = clock or Clock()
        self._language = language
        self._attract_wanted = attract
        self._station = station or Station()
        self._layers = LayerModel(self)
        self._attract = _AttractState(self)
        self._bar = _BarState(self)
        self._idle = _IdleState(self)
        self._languages = RecordModel(LanguageView, self)
        self._failures: Counter[tuple[str, int]] = Counter()
        #: How often time has passed.
        self.ticks = 0
        self._visit = self._first_visit(content)
        self._screen = self._present(self._presenter, self._visit)
        self._fill()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self._covered = QTimer(self, interval=COVERED_AFTER_MS, singleShot=True)
        self._covered.timeout.connect(self._fill)

    awake = Property(bool, lambda self: self._screen.awake, notify=screenChanged)
    dark = Property(bool, lambda self: self._screen.dark, notify=screenChanged)
    title = Property(str, lambda self: self._screen.title, notify=screenChanged)
    language = Property(str, lambda self: self._screen.language, notify=screenChanged)
    textScale = Property(
        float, lambda self: self._screen.comfort.text_size.value, notify=comfortChanged
    )
    highContrast = Property(
        bool, lambda self: self._screen.comfort.contrast is Contrast.HIGH, notify=comfortChanged
    )
    motion = Property(bool, lambda self: self._screen.comfort.motion, notify=comfortChanged)
    asking = Property(bool, lambda self: self._screen.idle is not None, notify=screenChanged)
    problem = Property(str, lambda self: self._screen.problem, notify=screenChanged)
    layers = Property(LayerModel, lambda self: self._layers, constant=True)
    attract = Property(_AttractState, lambda self: self._attract, constant=True)
    bar = Property(_BarState, lambda self: self._bar, constant=True)
    idle = Property(_IdleState, lambda self: self._idle, constant=True)
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
        return self._presenter.content

    @property
    def station(self) -> Station:
        """Return what the terminal has to say."""
        return self._station

    @property
    def failures(self) -> int:
        """Return how often something failed that the visitor was not to notice."""
        return self._failures.total()

    def close(self) -> None:
        """Destroy it now and in this thread: whoever does it elsewhere leaves its timers behind."""
        shiboken6.delete(self)

    def prepare(self) -> None:
        """Make room for the screens that are made ahead."""
        self._layers.make_ahead()

    @Slot()
    def handled(self) -> None:
        """Somebody did something that the visit does not know of: scrolled, unfolded, zoomed."""
        self.do(Handle())

    @Slot(float, float)
    def pointed(self, x: float, y: float) -> None:
        """Somebody pointed at a spot, in parts of the screen's longer side."""
        self.do(Point((x, y)))

    @Slot()
    def answered(self) -> None:
        """Somebody is still there, and says so without a finger."""
        self.do(Answer())

    @Slot(float, float)
    def answeredAt(self, x: float, y: float) -> None:
        """Somebody touched the question at a spot, in parts of the screen's longer side."""
        self.do(Answer((x, y)))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Change the language; on the waiting screen this begins the visit."""
        self.do(ChooseLanguage(code))

    @Slot(str, str, str)
    def begin(self, code: str, page: str, item: str) -> None:
        """Begin a visit in a language, at a page or an item of it; without one, `item` is ""."""
        self.do(Begin(code, ItemPlace(page, item) if item else PagePlace(page)))

    @Slot()
    def lightUp(self) -> None:
        """Show the waiting screen to somebody who touched the dark one."""
        self.do(LightUp())

    @Slot(str, list)
    def open(self, kind: str, names: list[str]) -> None:
        """Go to the place of that kind whose fields are `names`."""
        self.do(Open(Place.kinds[kind](*names)))

    @Slot(str, list)
    def turn(self, kind: str, names: list[str]) -> None:
        """Go there instead of to the place on the screen: Back does not lead to that any more."""
        self.do(Turn(Place.kinds[kind](*names)))

    @Slot(str, bool)
    def arrange(self, page: str, nearest: bool) -> None:
        """Put the nearest items of a page first, or all in the order of the page."""
        self.do(Arrange(page, nearest))

    @Slot()
    def goBack(self) -> None:
        """Go one step back."""
        self.do(GoBack())

    @Slot()
    def goHome(self) -> None:
        """Go to the home screen."""
        self.do(GoHome())

    @Slot()
    def tick(self) -> None:
        """Let time pass: the clocks, the countdown, the end of a visit."""
        ends = rules.expired(self._visit, self._clock.monotonic())
        self.set_visit(self._first_visit(self.content) if ends else self._visit)
        self.ticks += 1

    def do(self, act: Act) -> None:
        """Do what a visitor does, as far as its screen can be made, and tell what came of it."""
        before = self._visit
        try:
            visit = after(before, act, self.content, self._clock.monotonic())
        except Exception as error:  # noqa: BLE001 - visitors never see an error
            self._fail(error)
            visit = rules.home(before)
        if visit != before:
            self.set_visit(visit)
            self.done.emit(act, before, self._visit)

    def set_visit(self, visit: Visit) -> None:
        """Go to `visit` and show it, or the nearest that can be shown."""
        self._show(self._presenter, visit)

    def set_content(self, content: Content) -> None:
        """Show new content in place; a visitor whose page is gone comes to the nearest one left.

        Whoever has not gone on by then is there again when it is back.
        """
        before, presenter = self._presenter, self._presenter
        if content is not before.content:
            presenter = Presenter(content)
        self._show(presenter, rules.follow(self._visit, content))
        if self._presenter is before:
            return
        # Freeing a large content takes as long as showing the next one: not at one stretch.
        QTimer.singleShot(FREE_AFTER_MS, self, partial(id, before))
        self.reloaded.emit()

    def set_station(self, station: Station) -> None:
        """Show what the terminal has to say now."""
        if station != self._station:
            self._station = station
            self.set_visit(self._visit)

    def _first_visit(self, content: Content) -> Visit:
        language = self._language or content.default_language
        visit = Visit(language=language, patience=self._station.patience)
        if self._attract_wanted:
            return visit
        return replace(visit, awake=True, last_touch=self._clock.monotonic())

    def _present(self, presenter: Presenter, visit: Visit) -> Screen:
        seconds_left = rules.countdown(visit, self._clock.monotonic())
        return presenter.screen(visit, self._clock.now(), seconds_left, self._station)

    def _show(self, presenter: Presenter, visit: Visit) -> None:
        """Show `visit`; if its screen cannot be made, home; then a new visit; then what is there.

        Content and visit are those on the screen, so a screen that fails is not tried again.
        """
        for there in (visit, rules.home(visit), self._first_visit(presenter.content)):
            try:
                screen = self._present(presenter, there)
            except Exception as error:  # noqa: BLE001 - visitors never see an error
                self._fail(error)
                continue
            self._presenter, self._visit = presenter, there
            if screen != self._screen:
                before, self._screen = self._screen, screen
                # First: whether what opens moves, and how large its words are.
                if screen.comfort != before.comfort:
                    self.comfortChanged.emit()
                self._fill(covered=screen.language == before.language)
                self.screenChanged.emit()
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

    @Slot()
    def _fill(self, *, covered: bool = True) -> None:
        """Hand the screen to QML; what nobody sees may follow when what they see is drawn."""
        screen = self._screen
        self._languages.set_records(screen.languages)
        self._layers.show(screen.layers, covered=covered)
        if not covered:
            self._covered.start()
        self._attract.show(screen.attract)
        self._bar.show(screen.bar)
        if screen.idle:
            self._idle.show(screen.idle)
