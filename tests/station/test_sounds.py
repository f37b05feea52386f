"""Sounds are played by a program of the system, and never hold anything up."""

from __future__ import annotations

import os
import sys
import wave
from pathlib import Path
from time import monotonic, sleep

import pytest

from kiosk.station.sounds import Sounds

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60


@pytest.fixture
def player(tmp_path: Path) -> Path:
    """Return a player that notes what it was to play, and plays until it is stopped."""
    player = tmp_path / "player"
    player.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/played\nexec sleep 60\n', "utf-8")
    player.chmod(0o755)
    return player


def wait_for(file: Path) -> None:
    deadline = monotonic() + PATIENCE_SECONDS
    while not file.exists():
        assert monotonic() < deadline
        sleep(0.01)


def played(tmp_path: Path, number: int) -> list[str]:
    """Return what the player noted, once it has noted so much."""
    note, deadline = tmp_path / "played", monotonic() + PATIENCE_SECONDS
    while not note.exists() or note.read_text("utf-8").count("\n") < number:
        assert monotonic() < deadline
        sleep(0.01)
    return note.read_text("utf-8").splitlines()


def test_a_sound_does_not_begin_again_while_it_plays(tmp_path: Path, player: Path) -> None:
    sounds = Sounds(tmp_path, players=(("no-such-player",), (str(player), "--quiet")))
    sounds.play("touch")
    for _ in range(20):
        sounds.play("touch")
    sounds.play("page")
    expected = {f"--quiet {tmp_path / name}.wav" for name in ("touch", "page")}
    assert set(played(tmp_path, 2)) == expected
    sounds.close()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere sounds are as they were made")
def test_a_softer_sound_is_the_same_with_smaller_samples(tmp_path: Path) -> None:
    heard = tmp_path / "heard.wav"
    player = ("sh", "-c", f'cat "$0" > {heard}.new; mv {heard}.new {heard}')
    folder = ROOT / "assets" / "sounds"
    sounds = Sounds(folder, 50, players=(player,))
    sounds.play("touch")
    wait_for(heard)
    before, after = samples(folder / "touch.wav"), samples(heard)
    assert len(after) == len(before)
    assert max(after) == round(max(before) / 4)
    assert min(after) == round(min(before) / 4)
    heard.unlink()
    while not heard.exists():
        sounds.play("touch")
        sleep(0.01)
    assert samples(heard) == after, "it can be played again"
    sounds.close()


def samples(file: Path) -> list[int]:
    with wave.open(str(file)) as sound:
        return list(memoryview(sound.readframes(sound.getnframes())).cast("h"))


def test_without_a_player_it_is_silent_and_the_log_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sounds = Sounds(tmp_path, players=(("no-such-player",),))
    sounds.play("touch")
    sounds.close()
    assert "none of these programs is installed: no-such-player" in caplog.text


@pytest.mark.parametrize("entry", ["", ".", "bin"])
def test_a_program_of_the_current_folder_is_no_player(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, player: Path, entry: str
) -> None:
    (tmp_path / "here" / entry).mkdir(parents=True)
    player.rename(tmp_path / "here" / entry / "foreign-player")
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("PATH", f"{entry}{os.pathsep}{os.environ['PATH']}")
    sounds = Sounds(tmp_path, players=(("foreign-player",), ("sh", "-c", ": > $0")))
    sounds.play("touch")
    wait_for(tmp_path / "touch.wav")
    sounds.close()
    assert not (tmp_path / "played").exists()


@pytest.mark.parametrize("original", [None, "/usr/local/lib"])
def test_a_player_loads_no_libraries_of_the_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, original: str | None
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/kiosk/_internal", raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/kiosk/_internal")
    if original:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", original)
    note = tmp_path / "note"
    script = f'echo "$LD_LIBRARY_PATH" > {note}.new; mv {note}.new {note}'
    sounds = Sounds(tmp_path, players=(("sh", "-c", script),))
    sounds.play("touch")
    wait_for(note)
    sounds.close()
    assert note.read_text("utf-8").strip() == (original or "")


def test_a_player_that_cannot_be_started_is_not_tried_again(
    tmp_path: Path, player: Path, caplog: pytest.LogCaptureFixture
) -> None:
    player.write_text("no program", "utf-8")
    sounds = Sounds(tmp_path, players=((str(player),),))
    for _ in range(3):
        sounds.play("touch")
    assert caplog.text.count("cannot be played") == 1


@pytest.mark.parametrize(("name", "longest"), [("touch", 0.15), ("page", 0.5)])
def test_the_shipped_sounds_are_short_and_soft(name: str, longest: float) -> None:
    with wave.open(str(ROOT / "assets" / "sounds" / f"{name}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        assert file.getnframes() / file.getframerate() <= longest
        samples = memoryview(file.readframes(file.getnframes())).cast("h")
    assert 0.1 < max(samples) / 0x7FFF < 0.25
    assert (samples[0], samples[-1]) == (0, 0)
