"""How fast the kiosk is: prints a table and writes bench.json. `make bench` runs it.

With `--beside DIR` the kiosk of an older checkout is measured in the same run, part by part in
turn, with the packages of this one.

The exit code says whether everything could be measured, not whether it was fast: a busy machine is
no mistake in the program.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable
from itertools import product
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import sleep

import PySide6

from tests.bench.figures import Figure, percentile, table
from tests.bench.long_pages import USUAL
from tests.bench.processes import (
    ROOT,
    NotMeasuredError,
    bare_start,
    drive,
    kiosk,
    memory,
    memory_of_all,
    surroundings,
    virtual_screen,
)
from tests.long_pages import CARDS, TIMELINE

STARTS = 7
#: The pages' pictures are prepared after the first frame, and a process waits to read; then the
#: kiosk is at home.
AT_HOME_AFTER_SECONDS = 5.0

Raw = dict[str, list[float]]


def starts(environment: dict[str, str], folder: Path, root: Path, raw: Raw) -> list[Figure]:
    """Start the kiosk and a bare window in turn."""
    trace = folder / "trace.jsonl"
    raw["start"], raw["bare_start"] = [], []
    for run in range(STARTS + 1):
        with kiosk(environment, trace, root) as (_, took):
            pass
        bare = bare_start(environment, root)
        # The first run fills the caches.
        if run:
            raw["start"].append(took)
            raw["bare_start"].append(bare)
    start, bare = median(raw["start"]), median(raw["bare_start"])
    return [
        Figure("start to first frame", start, "ms"),
        Figure("a bare Qt Quick window", bare, "ms"),
        Figure("start beside the bare window", start / bare, "x ", 2, at_most=2),
    ]


def memory_at_home(environment: dict[str, str], folder: Path, root: Path, raw: Raw) -> list[Figure]:
    with kiosk(environment, folder / "trace.jsonl", root) as (pid, _):
        sleep(AT_HOME_AFTER_SECONDS)
        raw["memory"], raw["memory_of_all"] = [memory(pid)], [memory_of_all(pid)]
    return [
        Figure("memory at home (PSS)", raw["memory"][0], "MB", at_most=160),
        Figure("the same, all its processes", raw["memory_of_all"][0], "MB", at_most=200),
    ]


def driven(environment: dict[str, str], folder: Path, root: Path, raw: Raw) -> list[Figure]:
    """Touch the kiosk a few hundred times."""
    raw.update(drive(environment, folder / "driven.json", root))
    opens, switches, gaps = raw["page_open"], raw["language_switch"], raw["frame_gap"]
    before, after = raw["memory_home"][0], raw["memory_after"][0]
    return [
        Figure("page open, median", median(opens), "ms", 1),
        Figure("page open, p99", percentile(opens, 99), "ms", 1, at_most=50),
        Figure("page open, longest", max(opens), "ms", 1),
        Figure("language switch, median", median(switches), "ms", 1),
        Figure("language switch, p99", percentile(switches, 99), "ms", 1),
        Figure("flicking the longest page", 1000 * len(gaps) / sum(gaps), "frames/s", 1, None, 55),
        Figure("longest gap between its frames", max(gaps), "ms", 1),
        Figure(f"memory grown by {len(opens)} page visits", after - before, "MB", 1),
    ]


def long_pages(environment: dict[str, str], folder: Path, root: Path, raw: Raw) -> list[Figure]:
    """Touch pages of 10,000 objects, and one of the usual size."""
    measured = drive(environment, folder / "long.json", root, "long_pages")
    raw.update(measured)
    usual = median(measured[f"open {USUAL}"])
    figures = [Figure("a page of 7 objects, open", usual, "ms", 1)]
    for page, name in ((CARDS, "10,000 cards"), (TIMELINE, "10,000 periods")):
        opened, gaps = median(measured[f"open {page}"]), measured[f"gap {page}"]
        figures += [
            Figure(f"a page of {name}, open", opened, "ms", 1, at_most=50),
            Figure("beside the page of 7 objects", opened / usual, "x ", 2),
            Figure(f"{name}, flicking", 1000 * len(gaps) / sum(gaps), "frames/s", 1, None, 55),
            Figure(f"{name}, language", median(measured[f"switch {page}"]), "ms", 1, at_most=100),
            Figure(f"{name}, new content", median(measured[f"stall {page}"]), "ms", 1, at_most=50),
        ]
    return figures


def motion(environment: dict[str, str], folder: Path, root: Path, raw: Raw) -> list[Figure]:
    """Let the waiting screen go by, and go to and fro between screens."""
    measured = drive(environment, folder / "motion.json", root, "motion")
    raw.update(measured)
    share = measured["attract_share"][0]
    figures = [Figure("waiting screen, share of a core", share, "%", 1, at_most=35)]
    for name, key in (
        ("waiting screen", "attract"),
        ("to a page and back", "page"),
        ("to a detail and back", "detail"),
    ):
        gaps, work = measured[f"{key}_gap"], measured[f"{key}_work"]
        figures += [
            Figure(name, 1000 * len(gaps) / sum(gaps), "frames/s", 1, at_least=55),
            Figure("longest gap between its frames", max(gaps), "ms", 1, at_most=33),
            # On a machine that has other work, this tells whose gap it was.
            Figure("longest work between its frames", max(work), "ms", 1),
        ]
    return figures


def bundle_size(_: dict[str, str], __: Path, root: Path, raw: Raw) -> list[Figure]:
    name = "size of the bundle"
    bundle = root / "dist" / "kiosk"
    if not bundle.is_dir():
        return [Figure(name, None, "MB", at_most=180, remark="not built")]
    # As du counts: whole blocks.
    blocks = sum(file.lstat().st_blocks for file in bundle.rglob("*"))
    raw["bundle"] = [blocks * 512 / 1024 / 1024]
    return [Figure(name, raw["bundle"][0], "MB", at_most=180)]


PARTS: tuple[Callable[[dict[str, str], Path, Path, Raw], list[Figure]], ...] = (
    starts,
    driven,
    long_pages,
    motion,
    memory_at_home,
    bundle_size,
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--beside", type=Path, metavar="DIR", help="an older checkout")
    older: Path | None = parser.parse_args().beside
    roots = [ROOT, older.resolve()] if older else [ROOT]
    figures: dict[Path, list[Figure]] = {root: [] for root in roots}
    raw: dict[Path, Raw] = {root: {} for root in roots}
    failed = False
    with TemporaryDirectory(prefix="kiosk-bench-") as name, virtual_screen() as display:
        for part, root in product(PARTS, roots):
            folder = Path(name, str(roots.index(root)))
            folder.mkdir(exist_ok=True)
            try:
                figures[root] += part(surroundings(display, folder), folder, root, raw[root])
            except NotMeasuredError as error:
                sys.stderr.write(f"{part.__name__} of {root}: not measured: {error}\n")
                failed = True
    report = {
        "machine": {
            "processors": os.cpu_count(),
            "system": platform.platform(),
            "python": platform.python_version(),
            "pyside": PySide6.__version__,
        },
        "figures": [figure.record() for figure in figures[ROOT]],
        "raw": raw[ROOT],
    }
    if older:
        report |= {
            "beside": {
                "figures": [figure.record() for figure in figures[roots[1]]],
                "raw": raw[roots[1]],
            }
        }
    (ROOT / "bench.json").write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    sys.stdout.write(table(figures[ROOT], figures[roots[1]] if older else ()) + "\n")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
