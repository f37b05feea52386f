"""Whatever happens to a content file, reading it gives content or says what is wrong."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.content.reading.reader import read
from tests.content.mutations import BATCH, parts, run, run_in_child

#: How many files are read every day, and in the thorough rounds; each time others.
EVERY_DAY, THOROUGH = 1_500, 5_000
ROUNDS = range(4)


@pytest.mark.parametrize(
    ("first", "files"),
    [
        pytest.param(
            len(ROUNDS) * THOROUGH // BATCH, EVERY_DAY, marks=pytest.mark.process, id="every day"
        ),
        *(
            pytest.param(number * THOROUGH // BATCH, THOROUGH, marks=pytest.mark.thorough)
            for number in ROUNDS
        ),
    ],
)
def test_damaged_files_are_read_or_explained(first: int, files: int, tmp_path: Path) -> None:
    batches = list(run(first, files, tmp_path))
    assert not [batch.failure for batch in batches if batch.failure]
    assert sum(batch.read for batch in batches) == files


def test_what_is_damaged_is_good_before(tmp_path: Path) -> None:
    assert len(parts()) > 20
    for part in parts():
        path = tmp_path / "content.yaml"
        path.write_bytes(part)
        assert read(path).content


def test_a_crash_of_the_parser_is_noticed_and_its_file_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crash = tmp_path / "crash"
    crash.write_text(f"#!/bin/sh\nexec {sys.executable} -c 'import os; os.abort()'\n")
    crash.chmod(0o755)
    monkeypatch.setattr(sys, "executable", os.fspath(crash))
    batch = run_in_child(7, 1, tmp_path)
    assert str(tmp_path / "mutant-7.yaml") in batch.failure
    assert "-6" in batch.failure
