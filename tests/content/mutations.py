"""Content files with chance damage, read one after the other: `make fuzz` runs a million of them.

The damaged files are made of real content: a page with two of its blocks at a time, so that
reading one takes milliseconds. They are read in child processes, so that a crash of the parser or a
hang is noticed like any other failure. The same seed gives the same files.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import cast

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from msgspec import Struct

from kiosk.content.reading.reader import read
from tests.content.cost import unit

ROOT = Path(__file__).resolve().parents[2]
BATCH = 2_500
SECONDS = 2.0
#: What a unit of `cost.py` takes where nothing else runs.
UNIT_SECONDS = 0.05
#: A reading that takes longer hangs.
_HANGS = 30
_LONGEST = 300
_SECTIONS = re.compile(r"^(?=[a-z])", re.MULTILINE)
_PICTURES = re.compile(r"^(?=  [a-z])", re.MULTILINE)
_PAGES = re.compile(r"^(?=  - id:)", re.MULTILINE)
_BLOCKS = re.compile(r"^(?=      - kind:)", re.MULTILINE)
#: What has broken readers of YAML before.
_HOSTILE = (
    *("[" * 200, "{a: " * 200, "- " * 200, "? ", "&a [*a]", "*a", "<<: *a\n", "!!python/none ''"),
    *(
        "!!int ''",
        "!!timestamp x",
        "---\n",
        "...\n",
        "%YAML 9.9\n",
        "%TAG ! a\n",
        "\t",
        "|\n",
        ">-9\n",
    ),
    *(
        '"\\ud800"',
        '"\\0"',
        "'",
        '"',
        "#",
        ": ",
        ":\n",
        "- ",
        "\r",
        "\r\n",
        "\u0085",
        "\u2028",
        "\ufeff",
    ),
    *(
        "\u202e",
        "\u0301" * 50,
        "9" * 5_000,
        "1e999",
        "-0",
        "2026-02-30",
        "no",
        "~",
        "=",
        "@",
        "`",
        "%",
    ),
    *(
        "w" * 30_000,
        "../../etc/passwd",
        "C:\\pics",
        "file:///etc",
        "CON.png",
        "\u200b",
        "а",
        "\U0001f600",
    ),
    *("\n", "\n\n\n", "  ", " ", "en: A\n", "kind: text\n", "id: home\n", "blocks:\n", "pages:\n"),
)
_RAW = (
    b"\x00",
    b"\xff",
    b"\xed\xa0\x80",
    b"\xc3",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\x1b[31m",
    b"\x80",
)

Draw = Callable[[st.SearchStrategy[int]], int]


@cache
def parts() -> tuple[bytes, ...]:
    """Return small content files made of the shipped content and of the sample."""
    files = (ROOT / "content.yaml", ROOT / "tests" / "sample" / "content.yaml")
    return tuple(part.encode() for file in files for part in _parts(file.read_text("utf-8")))


def _parts(text: str) -> Iterator[str]:
    head = ""
    for section in _SECTIONS.split(text):
        if section.startswith("pictures:"):
            head += "".join(_PICTURES.split(section)[:3])
        elif section.startswith("pages:"):
            opening, *pages = _PAGES.split(section)
            for page in pages:
                own, *blocks = _BLOCKS.split(page)
                for number in range(0, len(blocks), 2):
                    yield head + opening + own + "".join(blocks[number : number + 2])
        elif not section.startswith("#"):
            head += section


def _place(draw: Draw, raw: bytes) -> int:
    return draw(st.integers(0, len(raw)))


def _span(draw: Draw, raw: bytes) -> tuple[int, int]:
    start = _place(draw, raw)
    return start, start + draw(st.integers(1, 200))


def _cut(draw: Draw, raw: bytes) -> bytes:
    start, end = _span(draw, raw)
    return raw[:start] + raw[end:]


def _cut_off(draw: Draw, raw: bytes) -> bytes:
    return raw[: _place(draw, raw)]


def _flip(draw: Draw, raw: bytes) -> bytes:
    place = _place(draw, raw)
    flipped = bytes(one ^ 1 << draw(st.integers(0, 7)) for one in raw[place : place + 1])
    return raw[:place] + flipped + raw[place + 1 :]


def _repeat(draw: Draw, raw: bytes) -> bytes:
    start, end = _span(draw, raw)
    to = _place(draw, raw)
    return raw[:to] + raw[start:end] + raw[to:]


def _splice(draw: Draw, raw: bytes) -> bytes:
    fragments = (*(text.encode() for text in _HOSTILE), *_RAW)
    fragment = fragments[draw(st.integers(0, len(fragments) - 1))]
    place = _place(draw, raw)
    return raw[:place] + fragment + raw[place:]


def _swap_lines(draw: Draw, raw: bytes) -> bytes:
    lines = raw.split(b"\n")
    one, other = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _drop_line(draw: Draw, raw: bytes) -> bytes:
    lines = raw.split(b"\n")
    del lines[draw(st.integers(0, len(lines) - 1))]
    return b"\n".join(lines)


def _indent(draw: Draw, raw: bytes) -> bytes:
    lines = raw.split(b"\n")
    number = draw(st.integers(0, len(lines) - 1))
    wanted = draw(st.integers(0, 16))
    for line in range(number, min(number + draw(st.integers(1, 4)), len(lines))):
        lines[line] = b" " * wanted + lines[line].lstrip(b" ")
    return b"\n".join(lines)


_CHANGES = (_cut, _cut_off, _flip, _repeat, _splice, _swap_lines, _drop_line, _indent)


@st.composite
def mutants(draw: st.DrawFn) -> bytes:
    """Return a content file with one to four changes."""
    number = cast("Draw", draw)
    raw = parts()[number(st.integers(0, len(parts()) - 1))]
    for _ in range(number(st.integers(1, 4))):
        raw = _CHANGES[number(st.integers(0, len(_CHANGES) - 1))](number, raw)
    return raw


def check(path: Path) -> None:
    """Read the file at `path`; an AssertionError says what is wrong with the reading."""
    start = time.process_time()
    reading = read(path)
    seconds = time.process_time() - start
    lines = path.read_bytes().count(b"\n") + path.read_bytes().count(b"\r") + 1
    assert reading.content is not None or reading.errors
    for found in reading.diagnostics:
        assert 1 <= found.line <= lines
        assert 1 <= found.column <= len(found.source_line) + 1
        assert found.explained()
        assert found.hint != "Please report this.", found.message
    # However busy the machine is: two seconds, or what they are there.
    assert seconds < SECONDS or seconds < SECONDS * unit() / UNIT_SECONDS, f"{seconds:.1f} s"


def run_batch(number: int, examples: int, folder: Path) -> int:
    """Read `examples` mutants; return how many it were. The file of one that fails stays there."""
    path = folder / f"mutant-{number}.yaml"
    ran = 0

    @seed(number)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(mutants())
    def reads(raw: bytes) -> None:
        nonlocal ran
        path.write_bytes(raw)
        # From another thread, so that it works while the parser does not come back.
        faulthandler.dump_traceback_later(_HANGS, exit=True)
        check(path)
        ran += 1

    reads()
    faulthandler.cancel_dump_traceback_later()
    path.unlink()
    return ran


class Batch(Struct, frozen=True):
    """What came of a child process: how many files it read, and what it said if it failed."""

    number: int
    read: int
    failure: str = ""


def run_in_child(number: int, examples: int, folder: Path) -> Batch:
    """Return what comes of one batch, be it a signal."""
    command = [
        sys.executable,
        "-m",
        __name__ if __name__ != "__main__" else "tests.content.mutations",
    ]
    command += [str(examples), "--batch", str(number), "--folder", str(folder)]
    child = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if child.returncode == 0:
        return Batch(number, int(child.stdout))
    where = folder / f"mutant-{number}.yaml"
    # The bytes of the file stand there too, on one long line.
    said = [line for line in child.stderr.splitlines() if len(line) < _LONGEST][-20:]
    failure = "\n".join((f"{where}: exit code {child.returncode}", *said, ""))
    return Batch(number, 0, failure)


def run(first: int, examples: int, folder: Path) -> Iterator[Batch]:
    """Yield the batches that make up `examples`, as many at a time as there are processors."""
    sizes = [min(BATCH, examples - done) for done in range(0, examples, BATCH)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from pool.map(
            run_in_child, range(first, first + len(sizes)), sizes, [folder] * len(sizes)
        )


def main() -> int:
    """Run as many mutants as the argument says; 1 if one of them fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("examples", type=int, nargs="?", default=1_000_000)
    parser.add_argument("--first", type=int, default=0, help="the seed of the first batch")
    parser.add_argument("--batch", type=int, help="run this batch in this process")
    parser.add_argument("--folder", type=Path, help="where the file of a failure is left")
    arguments = parser.parse_args()
    folder = arguments.folder or Path(mkdtemp(prefix="kiosk-fuzz-"))
    if arguments.batch is not None:
        sys.stdout.write(f"{run_batch(arguments.batch, arguments.examples, folder)}\n")
        return 0
    done, failed, start = 0, 0, time.monotonic()
    for batch in run(arguments.first, arguments.examples, folder):
        done += batch.read
        failed += bool(batch.failure)
        took = time.monotonic() - start
        sys.stdout.write(batch.failure or f"{done} files in {took:.0f} s\n")
        sys.stdout.flush()
    sys.stdout.write(f"{done} damaged files were read, {failed} batches failed.\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
