"""A collection of 10,000 objects beside one of ten: `python -m tests.bench.collection`.

Prints the time from a touch on a filter to the frame that shows what was found, and the times
between the frames of flicking, in milliseconds.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import cycle, islice, pairwise
from statistics import median, quantiles
from time import perf_counter, thread_time

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.content.model import Content
from tests.bench.driver import STEP_MS, STEP_PIXELS, STEPS, Driver, stored_content
from tests.bench.processes import SIZE, NotMeasuredError
from tests.large_collection import OBJECTS, PAGE, with_collection

FILTERS, GAPS = 100, 400
#: One of each filter in turn, and taken back again.
CHOICES = ("period-1", "period-2", "period-2")


class Browser(Driver):
    """Touches a collection."""

    def open(self) -> None:
        self.tap(f"tile-{PAGE}")
        self.rest()
        self.tap(f"collection-{PAGE}-0----")
        self.rest()

    def choices(self) -> Iterator[tuple[float, float]]:
        """Choose again and again; yield how long each takes to be seen, and the work in that."""
        self.tap("facet-period")
        self.rest()
        for choice in cycle(CHOICES):
            where = self.place(f"choice-{choice}")
            QTest.touchEvent(self.window, self._device).press(0, where, self.window).commit()
            self.rest()
            frames: list[tuple[float, float]] = []
            drawn = self.window.frameSwapped.connect(
                lambda frames=frames: frames.append((perf_counter(), thread_time()))
            )
            before, began, worked = self.app.session.screen, perf_counter(), thread_time()
            QTest.touchEvent(self.window, self._device).release(0, where, self.window).commit()
            self.rest()
            self.window.frameSwapped.disconnect(drawn)
            if self.app.session.screen == before:
                raise NotMeasuredError("nothing was chosen")
            yield (frames[0][0] - began) * 1000, (frames[0][1] - worked) * 1000

    def gaps(self) -> Iterator[float]:
        grid = self._find(self.window.contentItem(), "exhibits")
        while True:
            direction = -1 if grid.property("atYEnd") else 1
            at = QPoint(SIZE[0] // 2, SIZE[1] // 2 + direction * STEP_PIXELS * STEPS // 2)
            QTest.touchEvent(self.window, self._device).press(0, at, self.window).commit()
            self._frames.clear()
            for _ in range(STEPS):
                self.pause(STEP_MS)
                at -= QPoint(0, direction * STEP_PIXELS)
                QTest.touchEvent(self.window, self._device).move(0, at, self.window).commit()
            QTest.touchEvent(self.window, self._device).release(0, at, self.window).commit()
            self._until_still(grid)
            yield from ((later - earlier) * 1000 for earlier, later in pairwise(self._frames))


def measure(content: Content, objects: int) -> None:
    browser = Browser(with_collection(content, objects))
    browser.open()
    took, work = zip(*islice(browser.choices(), FILTERS), strict=True)
    tell(f"{objects} objects, from a touch on a filter to its frame", took)
    # On a machine that has other work, this tells whose time it was.
    tell(f"{objects} objects, the work in that", work)
    tell(f"{objects} objects, between frames of flicking", list(islice(browser.gaps(), GAPS)))
    browser.app.close()


def tell(what: str, milliseconds: Sequence[float]) -> None:
    p99 = quantiles(milliseconds, n=100)[98]
    sys.stdout.write(f"{what}: median {median(milliseconds):.1f} ms, p99 {p99:.1f} ms\n")


def main() -> int:
    content = stored_content()
    for objects in (10, OBJECTS):
        measure(content, objects)
    return 0


if __name__ == "__main__":
    sys.exit(main())
