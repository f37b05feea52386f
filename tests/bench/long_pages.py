"""A page of 10,000 objects beside one of the usual size: `python -m tests.bench.long_pages OUT`.

Writes lists of milliseconds as JSON, under the names of the pages.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from itertools import cycle, islice, pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer

from kiosk.content.keeping.loading import load
from kiosk.content.keeping.store import Store
from kiosk.content.keeping.stored_form import from_bytes, to_bytes
from kiosk.content.model import Content
from kiosk.content.reading.reading import Reading
from kiosk.pictures.shrinking import shrink
from kiosk.station.folders import data_folder, shipped_content
from tests.bench.driver import Driver
from tests.bench.processes import NotMeasuredError
from tests.long_pages import CARDS, TIMELINE, with_long_pages

USUAL = "museum"
OPENINGS, FLICKS, SWITCHES, RELOADS = 20, 20, 20, 8


def measure(stored: bytes) -> dict[str, list[float]]:
    """Measure three pages of a content in its stored form."""
    driver = Driver(_content(stored))
    measured: dict[str, list[float]] = defaultdict(list)
    for page in (USUAL, CARDS, TIMELINE):
        for _ in range(OPENINGS):
            driver.tap(f"tile-{page}")
            measured[f"open {page}"].append(driver.wait_for("page-open"))
            driver.rest()
            driver.tap("home-button")
            driver.wait_for("page-open")
            driver.rest()
        driver.tap(f"tile-{page}")
        driver.wait_for("page-open")
        driver.rest()
        while len(measured[f"gap {page}"]) < FLICKS * 20:
            end = driver.blocks().property("atYEnd")
            measured[f"gap {page}"] += driver.flick(-1 if end else 1)
        codes = [language.code for language in driver.app.session.content.languages]
        for code in islice(cycle(codes), SWITCHES):
            driver.tap(f"language-{code}")
            measured[f"switch {page}"].append(driver.wait_for("language-switch"))
            driver.rest()
        for _ in range(RELOADS):
            measured[f"stall {page}"].append(_stall(driver, stored))
        driver.tap("home-button")
        driver.wait_for("page-open")
        driver.rest()
    driver.app.close()
    return measured


def _stall(driver: Driver, stored: bytes) -> float:
    """Show the same content anew; return for how long nothing else could happen."""
    content = _content(stored)
    beats = [perf_counter()]
    pulse = QTimer(interval=1)
    pulse.timeout.connect(lambda: beats.append(perf_counter()))
    pulse.start()
    driver.app.session.set_content(content)
    del content
    driver.rest()
    return max(later - earlier for earlier, later in pairwise(beats)) * 1000


def _content(stored: bytes) -> Content:
    content = from_bytes(stored, Reading).content
    if content is None:
        raise NotMeasuredError("the long pages cannot be made")
    return content


def main() -> int:
    # As in a kiosk: small places have small pictures.
    content = load(shipped_content(), Store(data_folder() / "content", shrink)).content
    if content is None:
        raise NotMeasuredError("the shipped content cannot be read: see `kiosk check`")
    stored = to_bytes(Reading(with_long_pages(content)))
    Path(sys.argv[1]).write_text(json.dumps(measure(stored)), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
