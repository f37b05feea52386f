"""What work costs the processor, in a unit that a busy or slow machine hardly changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from kiosk.content.reading.reader import read
from tests.large_content import write_large_content

#: A good content file of so many objects takes one unit: 0.05 seconds where nothing else runs.
OBJECTS = 300


def cost_of(work: Callable[[], object]) -> float:
    """Do `work`; return how many times as much it took as reading a good file takes now."""
    before = unit()
    took = _seconds(work)
    return took / max(before, unit())


def unit() -> float:
    """Return the seconds of the processor that one unit takes now."""
    with TemporaryDirectory(prefix="kiosk-cost-") as folder:
        path = write_large_content(Path(folder), OBJECTS)
        # The first time also makes what is made once.
        read(path)
        return _seconds(lambda: read(path))


def _seconds(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start
