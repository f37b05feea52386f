"""Files that are made to hang the reader, to crash it or to take all memory cost little."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.content.bombs import BOMBS

ROOT = Path(__file__).resolve().parents[2]
#: The parts of the size that a file may have, and what is too much for reading one of it. 120 are
#: six seconds where nothing else runs; files that take more than their share take minutes.
MOST = {0.1: 40, 1.0: 120}
PARTS = [0.1, pytest.param(1.0, marks=pytest.mark.thorough)]
MEGABYTES = 300


class Cost(NamedTuple):
    """What reading a bomb took of the processor and of memory, and the first that was told."""

    cost: float
    megabytes: float
    told: tuple[int, str, str]

    def is_low(self, part: float) -> bool:
        return 0 < self.cost < MOST[part] and self.megabytes < MEGABYTES


def measured(folder: Path, part: float, *names: str) -> dict[str, Cost]:
    command = [sys.executable, "-m", "tests.content.bombs", str(folder), str(part), *names]
    child = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    rows = (json.loads(line) for line in child.stdout.splitlines())
    return {name: Cost(*cost) for name, *cost in rows}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bombs")


@cache
def first_cost(folder: Path, part: float, group: int) -> dict[str, Cost]:
    """Measure ten at a time: starting a process takes as long as most of them."""
    return measured(folder, part, *list(BOMBS)[group * 10 : group * 10 + 10])


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_costs_little_time_and_memory_and_is_told_with_a_place(
    name: str, part: float, folder: Path
) -> None:
    cost = first_cost(folder, part, list(BOMBS).index(name) // 10)[name]
    line, message, _ = cost.told
    assert line >= 1, message
    # Other processes slow this one down: the best of three counts.
    for _ in range(2):
        cost = cost if cost.is_low(part) else measured(folder, part, name)[name]
    assert cost.is_low(part), cost
