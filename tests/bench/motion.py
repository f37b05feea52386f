"""How smoothly the screen moves, and at what cost: `python -m tests.bench.motion OUT`.

Writes lists as JSON: milliseconds between frames, how many of them the kiosk worked, and the
processor's share in per cent of a core.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path
from time import perf_counter, process_time

from kiosk.content.model import Content
from tests.bench.driver import Driver, stored_content

#: Two scenes of the waiting screen, and the change between them.
SCENES_MS = 26_000
#: A page and what comes with it has arrived; the theme gives it 320 ms.
TRANSITION_MS = 320
#: A page has been looked at, and what is below its edge has been made.
LOOK_MS = 900
ROUNDS = 6


def measure(content: Content) -> dict[str, list[float]]:
    driver = Driver(content, attract=True)
    measured: dict[str, list[float]] = defaultdict(list)
    measured["attract_share"].append(_share(driver))
    measured["attract_gap"], measured["attract_work"] = driver.watch(SCENES_MS)
    driver.tap(f"begin-{content.default_language}")
    driver.wait_for("page-open")
    driver.pause(LOOK_MS)
    page, item = next((page.id, item) for page in content.pages for item in page.openable)
    for _ in range(ROUNDS):
        _change(driver, f"tile-{page}", "page", measured)
        _change(driver, "back-button", "page", measured)
    driver.tap(f"tile-{page}")
    driver.wait_for("page-open")
    driver.pause(LOOK_MS)
    for _ in range(ROUNDS):
        _change(driver, f"item-{item}", "detail", measured)
        _change(driver, "back-button", "detail", measured)
    driver.app.close()
    return measured


def _share(driver: Driver) -> float:
    """Return the share of a core that the waiting screen takes, in per cent."""
    began, worked = perf_counter(), process_time()
    driver.pause(SCENES_MS)
    return 100 * (process_time() - worked) / (perf_counter() - began)


def _change(driver: Driver, name: str, to: str, measured: dict[str, list[float]]) -> None:
    """Touch what leads to another screen, and add the times between the frames on the way."""
    driver.tap(name)
    driver.wait_for("page-open")
    gaps, work = driver.watch(TRANSITION_MS)
    measured[f"{to}_gap"] += gaps
    measured[f"{to}_work"] += work
    driver.pause(LOOK_MS)


def main() -> int:
    Path(sys.argv[1]).write_text(json.dumps(measure(stored_content())), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
