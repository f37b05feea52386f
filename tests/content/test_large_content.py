"""A content file as large as a museum's catalogue is read and checked within seconds."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.content.blocks.cards import Cards
from kiosk.content.reading.reader import read
from kiosk.content.reading.reading import Reading
from tests.content.cost import OBJECTS as UNIT_OBJECTS
from tests.content.cost import cost_of
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


def test_the_time_goes_by_the_number_of_objects(tmp_path: Path) -> None:
    path = write_large_content(tmp_path, OBJECTS)
    assert cost_of(lambda: read(path)) < 2 * OBJECTS / UNIT_OBJECTS


@pytest.mark.bench
def test_ten_thousand_objects_are_checked_within_seconds(tmp_path: Path) -> None:
    path = write_large_content(tmp_path, OBJECTS)
    command = [sys.executable, "-m", "kiosk", "check", str(path)]
    start = time.monotonic()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert time.monotonic() - start < SECONDS


def test_a_mistake_in_each_of_ten_thousand_objects_costs_some_times_as_much(tmp_path: Path) -> None:
    path = write_large_content(tmp_path, OBJECTS)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('title: {kk: "', 'titel: {kk: "'), encoding="utf-8")
    readings: list[Reading] = []
    cost = cost_of(lambda: readings.append(read(path)))
    assert cost < 5 * OBJECTS / UNIT_OBJECTS
    assert "Did you mean `title`?" in {error.hint for error in readings[0].errors}
