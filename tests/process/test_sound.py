"""Sounds are off until the operator wants them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.process.terminal import PAGE, ROOT, Terminal


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file into which a player writes what it is to play."""
    note, player = tmp_path / "played", tmp_path / "bin" / "pw-play"
    player.parent.mkdir()
    player.write_text(f'#!/bin/sh\necho "$@" >> {note}\n', "utf-8")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{player.parent}{os.pathsep}{os.environ['PATH']}")
    return note


def heard(note: Path) -> set[str]:
    return set(note.read_text("utf-8").splitlines()) if note.exists() else set()


def test_a_touch_and_the_page_that_opens_are_heard(terminal: Terminal, played: Path) -> None:
    kiosk = terminal.start("--no-attract", "--sound")
    kiosk.touch(f"tile-{PAGE}")
    wanted = {str(ROOT / "assets" / "sounds" / f"{name}.wav") for name in ("touch", "page")}
    kiosk.wait_until(lambda: heard(played) == wanted, "both sounds")


def test_a_terminal_whose_file_says_so_sounds_as_loud_as_it_says(
    terminal: Terminal, played: Path
) -> None:
    station = terminal.folder / "station.yaml"
    station.write_text("sound: yes\nvolume: 50\nidle: soon\n", "utf-8")
    kiosk = terminal.start("--no-attract", "--station", str(station))
    kiosk.touch(f"tile-{PAGE}")
    kiosk.wait_until(lambda: len(heard(played)) == 2, "both sounds")
    assert all(file.startswith("/dev/fd/") for file in heard(played))
    assert f"{station}:3:7: error: `idle` must be a whole number" in terminal.logged()


def test_without_the_option_nothing_is_heard(terminal: Terminal, played: Path) -> None:
    kiosk = terminal.start("--no-attract")
    kiosk.touch(f"tile-{PAGE}")
    kiosk.wait_until(lambda: kiosk.events("page-open"), "the page")
    assert heard(played) == set()
