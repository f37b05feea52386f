"""What this machine has: a screen that answers, and the age of this process."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from kiosk.errors import DisplayError
from kiosk.station import hardware
from kiosk.station.trace import Trace

LINUX = sys.platform.startswith("linux")
#: The kernel counts the age of a process in ticks of a hundredth of a second.
TICK = 0.02
#: The number of a screen that no machine has.
NUMBER = 47_110_815


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Return an environment without any screen."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    return monkeypatch


@pytest.fixture
def screen() -> Iterator[int]:
    """Answer as an X server does, where only Linux listens."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{NUMBER}")
        server.listen()
        yield NUMBER


@pytest.mark.usefixtures("environment")
def test_without_a_screen_the_message_says_what_to_do() -> None:
    with pytest.raises(DisplayError, match="DISPLAY") as error:
        hardware.require_display()
    assert "kiosk render" in str(error.value)
    assert error.value.exit_code == 2


@pytest.mark.skipif(not LINUX, reason="X servers listen so on Linux")
@pytest.mark.parametrize("display", [f":{NUMBER}", f":{NUMBER}.0", f"unix:{NUMBER}"])
def test_a_screen_that_does_not_answer_is_named(
    environment: pytest.MonkeyPatch, display: str
) -> None:
    environment.setenv("DISPLAY", display)
    with pytest.raises(DisplayError, match="nobody answers") as error:
        hardware.require_display()
    assert f"DISPLAY={display}" in str(error.value)


@pytest.mark.skipif(not LINUX, reason="X servers listen so on Linux")
def test_a_screen_that_answers_is_enough(environment: pytest.MonkeyPatch, screen: int) -> None:
    environment.setenv("DISPLAY", f":{screen}")
    hardware.require_display()


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "eglfs", "linuxfb"])
def test_where_qt_draws_without_a_server_none_is_needed(
    environment: pytest.MonkeyPatch, platform: str
) -> None:
    environment.setenv("QT_QPA_PLATFORM", platform)
    hardware.require_display()


def test_wayland_is_a_screen_unless_x_was_asked_for(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("WAYLAND_DISPLAY", "wayland-0")
    hardware.require_display()
    environment.setenv("QT_QPA_PLATFORM", "xcb")
    with pytest.raises(DisplayError):
        hardware.require_display()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_a_screen(environment: pytest.MonkeyPatch, platform: str) -> None:
    environment.setattr(sys, "platform", platform)
    hardware.require_display()
    assert hardware.has_gpu()


def test_the_age_of_a_process_counts_from_its_start() -> None:
    program = (
        "from time import monotonic; first = monotonic()\n"
        "from kiosk.station.hardware import seconds_since_start\n"
        "import sys; sys.stdout.write(f'{monotonic() - first} {seconds_since_start()}')"
    )
    before = monotonic()
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        text=True,
    )
    longest = monotonic() - before
    shortest, age = map(float, run.stdout.split())
    assert shortest - TICK <= age <= longest + TICK


def test_the_age_is_known_where_the_system_does_not_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> str:
        raise PermissionError

    monkeypatch.setattr(Path, "read_text", refuse)
    first, second = hardware.seconds_since_start(), hardware.seconds_since_start()
    assert 0 < first <= second


def test_a_trace_is_one_json_object_a_line_and_there_at_once(tmp_path: Path) -> None:
    trace = Trace(tmp_path / "trace.jsonl")
    trace.write("first-frame", page="attract")
    trace.write("page-open", page="мұражай\n", ms=12.5)
    lines = (tmp_path / "trace.jsonl").read_text("utf-8").splitlines()
    trace.close()
    first, second = (json.loads(line) for line in lines)
    assert (first["event"], first["page"]) == ("first-frame", "attract")
    assert (second["event"], second["page"], second["ms"]) == ("page-open", "мұражай\n", 12.5)
    assert 0 < first["t"] <= second["t"]


def test_a_trace_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        Trace(tmp_path / "gone" / "trace.jsonl")
