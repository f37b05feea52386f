"""A kiosk in its real window, touched as visitors touch it: `python -m tests.bench.driver OUT`.

Writes lists of measured values as JSON: milliseconds, or MB for the memory.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QTimer, QVariantAnimation
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import App, Options, prepare
from kiosk.bridge.frames import FrameTimer
from kiosk.content.keeping.loading import load
from kiosk.content.keeping.store import Store
from kiosk.content.model import Content
from kiosk.pictures.shrinking import shrink
from kiosk.station.folders import data_folder, shipped_content
from tests.bench.processes import SIZE, NotMeasuredError, memory

#: Pages grow out of their tiles and go back: a second and a half for each.
OPENINGS = 100
SWITCHES = 200
ROUND_TRIPS = 3
#: The screen has come to rest when no frame was drawn for so long.
REST_MS = 40
PATIENCE_MS = 10_000
#: A flick: a finger that moves so far, so often.
STEP_PIXELS, STEPS, STEP_MS = 70, 12, 8


class Driver:
    """Touches what has a name, and waits for the frame that shows the result."""

    def __init__(self, content: Content, *, attract: bool = False) -> None:
        options = Options(windowed=True, size=SIZE, attract=attract)
        self.app = App(content, options)
        self.window = self.app.window
        self._device = QTest.createTouchDevice()
        self._shown: list[tuple[str, str, float]] = []
        self._loop = QEventLoop()
        self._rest = QTimer(interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._loop.quit)
        self._late = QTimer(interval=PATIENCE_MS, singleShot=True)
        self._late.timeout.connect(lambda: self._loop.exit(1))
        self._frames: list[float] = []
        self.window.frameSwapped.connect(self._frame)
        timer = FrameTimer(self.window, self.app.session, shipped_content())
        timer.shown.connect(self._note)
        self.app.show()
        self.wait_for("first-frame")
        prepare(self.app)
        self.rest()

    def tap(self, name: str) -> None:
        """Touch the item called `name`, once it is in the middle of what scrolls."""
        self.reveal(name)
        where = self.place(name)
        QTest.touchEvent(self.window, self._device).press(0, where, self.window).commit()
        QTest.touchEvent(self.window, self._device).release(0, where, self.window).commit()

    def wait_for(self, event: str) -> float:
        """Wait for the frame that shows `event`, and return how long after the touch it came."""
        self._late.start()
        while not any(shown == event for shown, _, _ in self._shown):
            if self._loop.exec():
                message = f"no frame shows {event}"
                raise NotMeasuredError(message)
        self._late.stop()
        milliseconds = next(took for shown, _, took in self._shown if shown == event)
        self._shown.clear()
        return milliseconds

    def rest(self) -> None:
        """Wait until the screen no longer moves."""
        self._rest.start()
        self._loop.exec()
        self._rest.stop()

    def pause(self, milliseconds: float) -> None:
        """Let the kiosk go on by itself."""
        QTimer.singleShot(round(milliseconds), self._loop, self._loop.quit)
        self._loop.exec()

    def watch(self, milliseconds: float) -> tuple[list[float], list[float]]:
        """Return the times between frames for so long, and how much of each the kiosk worked.

        There is a frame whenever an animation can take a step, whether or not one does: what moves
        slowly moves by a pixel now and then, and that is no gap.
        """
        frames = [(perf_counter(), thread_time())]
        step = QVariantAnimation(startValue=0.0, endValue=1.0, duration=round(milliseconds))
        step.valueChanged.connect(self.window.update)
        step.finished.connect(self._loop.quit)
        noted = self.window.frameSwapped.connect(
            lambda: frames.append((perf_counter(), thread_time()))
        )
        step.start()
        self._loop.exec()
        self.window.frameSwapped.disconnect(noted)
        gaps = [(later[0] - earlier[0]) * 1000 for earlier, later in pairwise(frames)]
        work = [(later[1] - earlier[1]) * 1000 for earlier, later in pairwise(frames)]
        return gaps, work

    def blocks(self) -> QQuickItem:
        """Return the list on the page that is open."""
        return self._find(self._find(self.window.contentItem(), "page"), "blocks")

    def flick(self, direction: int) -> list[float]:
        """Flick the page (1: on, -1: back); return the times between its frames."""
        moving = self.blocks()
        far = STEP_PIXELS * STEPS
        at = QPoint(SIZE[0] // 2, SIZE[1] // 2 + direction * far // 2)
        QTest.touchEvent(self.window, self._device).press(0, at, self.window).commit()
        self._frames.clear()
        for _ in range(STEPS):
            self.pause(STEP_MS)
            at -= QPoint(0, direction * STEP_PIXELS)
            QTest.touchEvent(self.window, self._device).move(0, at, self.window).commit()
        QTest.touchEvent(self.window, self._device).release(0, at, self.window).commit()
        self._until_still(moving)
        return [(later - earlier) * 1000 for earlier, later in pairwise(self._frames)]

    def _until_still(self, moving: QQuickItem) -> None:
        moving.movementEnded.connect(self._loop.quit)  # type: ignore[attr-defined]
        self._late.start()
        while moving.property("moving"):
            if self._loop.exec():
                raise NotMeasuredError("the page does not stop moving")
        self._late.stop()
        moving.movementEnded.disconnect(self._loop.quit)  # type: ignore[attr-defined]

    def place(self, name: str) -> QPoint:
        """Return where the middle of the visible item called `name` is."""
        item = self._find(self.window.contentItem(), name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def reveal(self, name: str) -> None:
        """Scroll what the item called `name` lies in until its middle can be touched."""
        item = scrolled = self._find(self.window.contentItem(), name)
        while not scrolled.inherits("QQuickFlickable"):
            if not (scrolled := scrolled.parentItem()):
                return
        middle = scrolled.height() / 2
        beyond = item.mapToItem(scrolled, QPointF(0, item.height() / 2)).y() - middle
        if abs(beyond) < middle / 2:
            return
        top = float(scrolled.property("originY"))
        end = top + max(0.0, float(scrolled.property("contentHeight")) - scrolled.height())
        wanted = float(scrolled.property("contentY")) + beyond
        scrolled.setProperty("contentY", min(max(wanted, top), end))
        self.rest()

    def _find(self, top: QQuickItem, name: str) -> QQuickItem:
        waiting = [top]
        while waiting:
            item = waiting.pop()
            if item.objectName() == name:
                return item
            waiting.extend(child for child in item.childItems() if child.isVisible())
        message = f"there is no {name} on the screen"
        raise NotMeasuredError(message)

    def _frame(self) -> None:
        self._frames.append(perf_counter())
        if self._rest.isActive():
            self._rest.start()

    def _note(self, event: str, subject: str, milliseconds: float) -> None:
        self._shown.append((event, subject, milliseconds))
        self._loop.quit()


def measure(content: Content) -> dict[str, list[float]]:
    driver = Driver(content)
    measured: dict[str, list[float]] = defaultdict(list)
    measured["memory_home"].append(memory("self"))
    longest = _open_pages(driver, content, measured)
    measured["memory_after"].append(memory("self"))
    driver.tap(f"tile-{longest}")
    driver.wait_for("page-open")
    driver.rest()
    _switch_languages(driver, content, measured["language_switch"])
    for _ in range(ROUND_TRIPS):
        for direction, end in ((1, "atYEnd"), (-1, "atYBeginning")):
            while not driver.blocks().property(end):
                measured["frame_gap"] += driver.flick(direction)
    driver.flick(1)
    driver.flick(1)
    driver.rest()
    _switch_languages(driver, content, measured["language_switch"])
    driver.app.close()
    return measured


def _open_pages(driver: Driver, content: Content, measured: dict[str, list[float]]) -> str:
    """Open every page in turn and come back; return the longest one."""
    heights: dict[str, float] = {}
    while len(measured["page_open"]) < OPENINGS:
        for page in content.pages:
            driver.tap(f"tile-{page.id}")
            took = driver.wait_for("page-open")
            measured["page_open"].append(took)
            measured[f"page_open {page.id}"].append(took)
            driver.rest()
            heights[page.id] = float(driver.blocks().property("contentHeight"))
            driver.tap("home-button")
            measured["home_open"].append(driver.wait_for("page-open"))
            driver.rest()
    return max(heights, key=lambda page: heights[page])


def _switch_languages(driver: Driver, content: Content, into: list[float]) -> None:
    codes = [language.code for language in content.languages]
    now = driver.app.session.visit.language
    for step in range(1, SWITCHES // 2 + 1):
        code = codes[(codes.index(now) + step) % len(codes)]
        driver.tap(f"language-{code}")
        into.append(driver.wait_for("language-switch"))
        driver.rest()


def stored_content() -> Content:
    """Return the shipped content as a terminal shows it, from a store."""
    store = Store(data_folder() / "content", shrink)
    content = load(shipped_content(), store).content
    if content is None:
        raise NotMeasuredError("the shipped content cannot be read: see `kiosk check`")
    return content


def main() -> int:
    Path(sys.argv[1]).write_text(json.dumps(measure(stored_content())), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
