"""A content file as large as a museum's catalogue is read and checked within seconds."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from kiosk.content.blocks import Cards
from kiosk.content.reader import read
from tests.large_content import write_large_content

ROOT = Path(__file__).resolve().parents[2]
OBJECTS = 10_000
SECONDS = 3


def test_each_of_ten_thousand_objects_is_read(tmp_path: Path) -> None:
    reading = read(write_large_content(tmp_path, OBJECTS))
    assert not reading.diagnostics
    assert reading.content
    blocks = [block for page in reading.content.pages for block in page.blocks]
    items = [item for block in blocks if isinstance(block, Cards) for item in block.items]
    assert len({item.id for item in items}) == OBJECTS
    assert all(len(item.title.by_language) == 4 for item in items)


def test_ten_thousand_objects_are_checked_within_seconds(tmp_path: Path) -> None:
    path = write_large_content(tmp_path, OBJECTS)
    command = [sys.executable, "-m", "kiosk", "check", str(path)]
    times: list[float] = []
    # Other processes slow this one down: the best of three counts.
    while len(times) < 3 and not any(taken < SECONDS for taken in times):
        start = time.monotonic()
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        times.append(time.monotonic() - start)
    assert min(times) < SECONDS


def test_a_mistake_in_each_of_ten_thousand_objects_is_told_within_seconds(tmp_path: Path) -> None:
    path = write_large_content(tmp_path, OBJECTS)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('title: {kk: "', 'titel: {kk: "'), encoding="utf-8")
    start = time.process_time()
    reading = read(path)
    assert time.process_time() - start < 2 * SECONDS
    assert "Did you mean `title`?" in {error.hint for error in reading.errors}
