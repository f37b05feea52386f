"""One kiosk at a time on a data folder, and no lock that outlives it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import AlreadyRunningError
from kiosk.station.lock import NAME, only_one
from tests.conftest import ROOT

HOLDER = """
import sys
from pathlib import Path
from kiosk.station.lock import only_one
with only_one(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def hold(folder: Path) -> subprocess.Popen[str]:
    """Start a process that has the lock."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_one_is_told_which_process_is_the_first(tmp_path: Path) -> None:
    with hold(tmp_path) as first:
        for _ in range(2):
            with pytest.raises(AlreadyRunningError, match=f"process {first.pid}") as refused:
                only_one(tmp_path)
            assert str(tmp_path) in str(refused.value)
        first.communicate()
    assert refused.value.exit_code == 3


@pytest.mark.parametrize("killed", [True, False])
def test_a_lock_ends_with_its_process(tmp_path: Path, killed: bool) -> None:
    with hold(tmp_path) as first:
        if killed:
            first.kill()
        first.communicate()
    assert (tmp_path / NAME).exists()
    with only_one(tmp_path), pytest.raises(AlreadyRunningError):
        only_one(tmp_path)


def test_processes_that_are_started_do_not_have_it(tmp_path: Path) -> None:
    with only_one(tmp_path):
        # As the reader process and the players of sounds are started.
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    with only_one(tmp_path):
        assert child.poll() is None
    child.kill()
    child.communicate()


@pytest.mark.parametrize("trouble", ["no folder", "no file", "no locks"])
def test_where_nothing_can_be_locked_the_log_says_so_and_the_kiosk_runs(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    trouble: str,
) -> None:
    folder = tmp_path / "data"
    if trouble != "no folder":
        folder.mkdir()
    if trouble == "no file":
        (folder / NAME).mkdir()
    if trouble == "no locks":
        import fcntl

        def refuse(*_: object) -> None:
            raise OSError(37, "No locks available")

        monkeypatch.setattr(fcntl, "flock", refuse)
    with only_one(folder), only_one(folder):
        assert caplog.text.count("Nothing keeps a second kiosk off") == 2
