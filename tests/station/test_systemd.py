"""systemd is told what it waits for, wherever it listens, and holds up nobody."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.station.systemd import Systemd


@pytest.fixture(params=["a path", "an abstract name"])
def listener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, socket.socket]]:
    """Return where somebody listens, as systemd writes it, and who does."""
    path = str(tmp_path / "notify")
    said = path if request.param == "a path" else f"@{path}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as one:
        one.bind(said.replace("@", "\0"))
        one.settimeout(10)
        yield said, one


def test_words_are_heard(listener: tuple[str, socket.socket]) -> None:
    address, hearing = listener
    systemd = Systemd.of({"NOTIFY_SOCKET": address})
    systemd.ready()
    systemd.alive()
    assert [hearing.recv(99), hearing.recv(99)] == [b"READY=1", b"WATCHDOG=1"]


@pytest.mark.parametrize(
    "environment",
    [{}, {"NOTIFY_SOCKET": "/nowhere/at/all"}, {"NOTIFY_SOCKET": "vsock:2:1234"}],
    ids=["nobody", "nobody any more", "somebody of another kind"],
)
def test_where_nobody_listens_nothing_happens(environment: dict[str, str]) -> None:
    Systemd.of(environment).ready()


def test_who_does_not_read_is_not_waited_for(listener: tuple[str, socket.socket]) -> None:
    systemd = Systemd.of({"NOTIFY_SOCKET": listener[0]})
    for _ in range(5_000):
        systemd.alive()


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ({"WATCHDOG_USEC": "15000000"}, 15),
        ({"WATCHDOG_USEC": "500000", "WATCHDOG_PID": str(os.getpid())}, 0.5),
        ({"WATCHDOG_USEC": "15000000", "WATCHDOG_PID": "1"}, 0),
        ({"WATCHDOG_USEC": "soon"}, 0),
        ({}, 0),
    ],
)
def test_the_watchdog_waits_as_long_as_it_says(said: dict[str, str], seconds: float) -> None:
    assert Systemd.of({"NOTIFY_SOCKET": "/run/notify", **said}).period == seconds
