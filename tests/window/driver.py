"""A visitor in front of the kiosk: touches its real window and sees what is on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from time import monotonic

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import App, Options
from kiosk.authoring.rendering import PORTRAIT
from kiosk.bridge.session import Clock
from kiosk.content.model import Content
from kiosk.present.typography import plain
from kiosk.visit.visit import Comfort, Visit, wake
from tests.window import seen
from tests.window.seen import Seen

PATIENCE_SECONDS = 60.0
PULSE_MS = 5
#: The screen has come to rest when no frame was drawn in so many pulses: two would have been. Time
#: alone does not tell, when another process had the processor or one step took long.
REST_PULSES = 8
#: In two seconds: what goes on for longer goes on where nobody sees it, and keeps a processor busy.
MOST_FRAMES = 120
#: A page is scrolled by so much of its height at a time.
STROKE = 0.8
MOVES = 5
#: After so many moves of a pixel a finger has no speed any more.
HALTING_MOVES = 5

_devices: list[QPointingDevice] = []


class Time(Struct):
    """A clock that the test sets."""

    seconds: float = 1_000.0
    wall: datetime = field(default_factory=lambda: datetime(2026, 3, 21, 12, 0, tzinfo=UTC))


class Driver:
    """A kiosk in a window of its own. Close it at the end."""

    def __init__(
        self,
        content: Content,
        size: tuple[int, int] = PORTRAIT,
        *,
        windowed: bool = True,
        attract: bool = True,
    ) -> None:
        self.time = Time()
        clock = Clock(lambda: self.time.seconds, lambda: self.time.wall)
        options = Options(windowed=windowed, size=size, attract=attract)
        self.content = content
        self.app = App(content, options, clock=clock)
        self.session = self.app.session
        self.window = self.app.window
        self.size = size
        self._attract = attract
        self._frames = 0
        # Waiting looks at its condition after each event, so there must be some.
        self._pulses = 0
        self._pulse = QTimer(interval=PULSE_MS)
        self._pulse.timeout.connect(self._beat)
        self._pulse.start()
        self.window.frameSwapped.connect(self._count)
        self.app.show()
        # Without a window manager nobody else gives the keyboard to the window.
        self.window.requestActivate()
        if windowed:
            self.wait_until(lambda: (self.window.width(), self.window.height()) == size)
        self.wait_until(self.window.isActive)
        self.wait_until(lambda: self._frames > 0)

    def stands_as_first(self) -> bool:
        """Bring the kiosk back to its first state, and return whether it got there.

        It cannot when a test gave it other content, or another window.
        """
        if (
            self.session.content is not self.content
            or not self.window.isVisible()
            or (self.window.width(), self.window.height()) != self.size
            or self.window.windowState() != Qt.WindowState.WindowNoState
        ):
            return False
        first, self.time.wall = self._first(), Time().wall
        still = Comfort(motion=False)
        # By way of home, so that the waiting screen begins anew, too; and now, or the visit is over
        # at the next tick, and the waiting screen comes back with motion.
        home = wake(self.content.default_language, self.time.seconds)
        for visit in (replace(home, comfort=still), replace(first, comfort=still)):
            self.session.set_visit(visit)
            self.rest()
        self.session.set_visit(first)
        self.window.requestActivate()
        self.wait_until(self.window.isActive)
        return True

    def _first(self) -> Visit:
        code = self.content.default_language
        return Visit(code) if self._attract else wake(code, self.time.seconds)

    def close(self) -> None:
        """Close the window."""
        # A picture that it left half decoded would stay so for the window of the next test.
        self.wait_until(lambda: self.window.property("settled"), "its pictures are decoded")
        self._pulse.stop()
        self.app.close()
        # What the engine left to be deleted later goes now, and not during another test.
        QCoreApplication.sendPostedEvents()

    # What is on the screen

    @property
    def top(self) -> QQuickItem:
        """Return the item that everything lies in."""
        return self.window.contentItem()

    @property
    def view(self) -> str:
        """Return the kind of the place on the screen, or `attract`."""
        return self.visit.place.kind if self.visit.awake else "attract"

    @property
    def visit(self) -> Visit:
        """Return the visit as it stands."""
        return self.session.visit

    @property
    def frames(self) -> int:
        """Return how many frames were drawn until now."""
        return self._frames

    def texts(self) -> list[str]:
        """Return the words on the screen, as they are written in a content file."""
        return [plain(found.text) for found in seen.texts(self.top)]

    def sees(self, text: str) -> bool:
        """Return whether an item on the screen says `text`, and nothing else."""
        return plain(text) in self.texts()

    def sees_part(self, text: str) -> bool:
        """Return whether `text` is somewhere on the screen."""
        return any(plain(text) in shown for shown in self.texts())

    def names(self) -> list[str]:
        """Return the object names of the items on the screen."""
        return [name for found in seen.walk(self.top) if (name := found.item.objectName())]

    def find(self, name: str) -> Seen:
        """Return the item called `name`, which must be on the screen."""
        found = self.maybe(name)
        assert found, f"there is no {name} on the screen, but {self.names()}"
        return found

    def maybe(self, name: str) -> Seen | None:
        """Return the item called `name`, if it is on the screen."""
        return next(seen.walk(self.top, lambda item: item.objectName() == name), None)

    def picture(self) -> QImage:
        """Return a picture of the window."""
        return self.window.grabWindow()

    @property
    def blocks(self) -> QQuickItem:
        """Return the list of the page or item that is open."""
        return self.find("blocks").item

    @property
    def scrolled(self) -> float:
        """Return where the page is scrolled to, in pixels; 0 is not its top."""
        return float(self.blocks.property("contentY"))

    @property
    def at_top(self) -> bool:
        """Return whether the page is at its beginning."""
        return bool(self.blocks.property("atYBeginning"))

    @property
    def at_end(self) -> bool:
        """Return whether the page is at its end."""
        return bool(self.blocks.property("atYEnd"))

    @property
    def readable(self) -> QRectF:
        """Return the part of the window in which the page is seen, above the strip at its foot."""
        area = self.find("blocks").shown
        over = seen.walk(self.top, lambda item: item.objectName() == "over-page")
        area.setBottom(min((found.box.top() for found in over), default=area.bottom()))
        return area

    # Waiting

    def wait_until(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the kiosk work until `condition` holds; fail when that takes too long."""
        deadline = monotonic() + PATIENCE_SECONDS
        while not condition():
            assert monotonic() < deadline, f"in vain: {what or 'a condition'}; {self.texts()}"
            self.work()

    def rest(self) -> None:
        """Wait until nothing moves any more, and every picture and row on the screen is there."""
        making = self.window.incubationController()
        frames = self._frames
        moving = 0
        since = self._pulses
        deadline = monotonic() + PATIENCE_SECONDS
        while not (
            self.window.property("settled")
            # A row that is half made lies, not painted, where another one is.
            and not making.incubatingObjectCount()
            and self._pulses - since >= REST_PULSES
        ):
            assert monotonic() < deadline, "the screen does not come to rest"
            self.work()
            if self._frames != frames:
                # Pictures may take as long as they need.
                moving += bool(self.window.property("settled"))
                assert moving < MOST_FRAMES, "something moves on and on"
                frames, since = self._frames, self._pulses

    @staticmethod
    def work() -> None:
        """Let the kiosk do what it has to do next."""
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _count(self) -> None:
        self._frames += 1

    def _beat(self) -> None:
        self._pulses += 1

    # Fingers and keys

    def touch(self, target: str | QQuickItem | QPoint) -> None:
        """Touch the middle of what is seen of an item, or a point of the window."""
        point = self.point(target)
        self.fingers([point])
        self.lift([point])

    def begin(self, language: str, *, motion: bool = False) -> None:
        """Touch a language on the waiting screen; this visitor may want no motion."""
        self.touch(f"begin-{language}")
        self.wait_until(lambda: self.view == "home", "home")
        self.session.set_visit(
            replace(self.visit, comfort=replace(self.visit.comfort, motion=motion))
        )
        self.rest()

    def open(self, page: str) -> None:
        """Touch the tile of a page; home is scrolled to it."""
        scroll = self.find("home-scroll")
        home = scroll.shown
        for _ in range(10):
            tile, more = self.maybe(f"tile-{page}"), self.maybe("more-below")
            free = home.bottom() if not more else more.box.top()
            if tile and tile.shown.center().y() < free:
                break
            middle, stroke = home.center().toPoint(), QPoint(0, round(0.3 * home.height()))
            self.swipe(middle + stroke, middle - stroke, slow=True)
            self.wait_until(lambda: not scroll.item.property("moving"), "home lies still")
            self.rest()
        self.touch(f"tile-{page}")
        self.wait_until(lambda: self.view == "page", page)
        self.rest()

    def fingers(self, points: Iterable[QPoint]) -> None:
        """Put fingers down, all at once."""
        sequence = QTest.touchEvent(self.window, self.device(), False)
        for number, point in enumerate(points):
            sequence.press(number, point, self.window)
        sequence.commit()

    def move(self, points: Iterable[QPoint]) -> None:
        """Move the fingers that are down, and wait for the frame in which the screen follows."""
        before = self._frames
        sequence = QTest.touchEvent(self.window, self.device(), False)
        for number, point in enumerate(points):
            sequence.move(number, point, self.window)
        sequence.commit()
        # Qt Quick looks at moves once a frame: without a frame between them they would be one.
        self.wait_until(lambda: self._frames > before, "a frame")

    def lift(self, points: Iterable[QPoint]) -> None:
        """Lift the fingers that are down."""
        sequence = QTest.touchEvent(self.window, self.device(), False)
        for number, point in enumerate(points):
            sequence.release(number, point, self.window)
        sequence.commit()

    def swipe(self, start: QPoint, end: QPoint, *, slow: bool = False) -> None:
        """Draw one finger over the screen; slowly, it comes to a halt before it is lifted."""
        self.fingers([start])
        for step in range(1, MOVES + 1):
            self.move([start + (end - start) * (step / MOVES)])
        for _ in range(HALTING_MOVES if slow else 0):
            end += QPoint(0, 1)
            self.move([end])
        self.lift([end])

    def swipe_page(self, direction: int = 1, *, slow: bool = False) -> None:
        """Swipe the page up (1: read on) or down (-1), and wait until it lies still."""
        area = self.find("blocks").shown
        x, middle = area.right() - 24, area.center().y()
        reach = area.height() * STROKE / 2 * direction
        start, end = QPointF(x, middle + reach), QPointF(x, middle - reach)
        self.swipe(start.toPoint(), end.toPoint(), slow=slow)
        self.wait_until(lambda: not self.blocks.property("moving"), "the page lies still")
        self.rest()

    def reveal(self, name: str) -> Seen:
        """Swipe the page until the middle of the item called `name` can be touched."""
        for _ in range(60):
            found = self.maybe(name)
            if found and self.readable.contains(found.box.center()):
                return found
            assert not self.at_end, f"{name} is not on the page"
            self.swipe_page(slow=True)
        message = f"{name} cannot be reached"
        raise AssertionError(message)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key and let it go."""
        QTest.keyClick(self.window, key, modifier)

    def point(self, target: str | QQuickItem | QPoint) -> QPoint:
        """Return the point to touch."""
        if isinstance(target, QPoint):
            return target
        if isinstance(target, str):
            return self.find(target).shown.center().toPoint()
        return target.mapToScene(QPointF(target.width() / 2, target.height() / 2)).toPoint()

    @staticmethod
    def device() -> QPointingDevice:
        if not _devices:
            _devices.append(QTest.createTouchDevice())
        return _devices[0]
