"""`kiosk run` as a terminal runs it: its trace, its network, its end, its own mistakes."""

from __future__ import annotations

import os
import signal
import socket
from time import monotonic

import pytest

from tests.process.terminal import BROKEN, PATIENCE_SECONDS, Terminal, internet_sockets


def test_the_trace_tells_what_a_visitor_waited_for(terminal: Terminal) -> None:
    begun = monotonic()
    kiosk = terminal.start()
    took = monotonic() - begun
    first = kiosk.events()[0]
    assert first.keys() == {"t", "event", "page"}
    assert (first["event"], first["page"]) == ("first-frame", "attract")
    # The system's clock of processes counts in hundredths.
    assert 0.05 < first["t"] < took + 0.02

    kiosk.touch("begin-en")
    kiosk.wait_until(lambda: len(kiosk.events("page-open")) == 1, "home")
    kiosk.touch("tile-sample-museum")
    kiosk.wait_until(lambda: len(kiosk.events("page-open")) == 2, "the page")
    kiosk.touch("language-kk")
    kiosk.wait_until(lambda: kiosk.events("language-switch"), "another language")
    text = terminal.content.read_text("utf-8")
    terminal.content.write_text(text.replace("kk: Үлгі музей\n", "kk: Мұражай\n"), "utf-8")
    kiosk.wait_until(lambda: kiosk.events("reload"), "the save")

    events = kiosk.events()
    opened, again, switched, reloaded = events[1:]
    assert [event["event"] for event in events[1:]] == [
        *("page-open", "page-open", "language-switch", "reload")
    ]
    assert (opened["page"], again["page"]) == ("home", "sample-museum")
    assert switched["language"] == "kk"
    assert reloaded.keys() == {"t", "event", "ms"}
    assert all(0 < event["ms"] < 1000 * PATIENCE_SECONDS for event in events[1:])
    times = [event["t"] for event in events]
    assert times == sorted(times)


def test_no_socket_of_the_internet_is_open(terminal: Terminal) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as own:
        own.bind(("127.0.0.1", 0))
        own.listen()
        assert internet_sockets(os.getpid()), "the look at sockets sees none at all"
    kiosk = terminal.start()
    kiosk.touch("begin-zh")
    kiosk.touch("tile-sample-museum")
    kiosk.wait_until(lambda: len(kiosk.events("page-open")) == 2, "the page")
    assert not internet_sockets(kiosk.process.pid)


@pytest.mark.parametrize("fullscreen", [False, True], ids=["a window", "full screen"])
def test_the_signal_to_end_is_a_good_end(terminal: Terminal, fullscreen: bool) -> None:
    kiosk = terminal.start(fullscreen=fullscreen)
    kiosk.process.send_signal(signal.SIGTERM)
    assert kiosk.process.wait(PATIENCE_SECONDS) == 0
    assert "Traceback" not in terminal.logged()


def test_an_exception_in_a_slot_is_logged_and_the_kiosk_goes_on(terminal: Terminal) -> None:
    kiosk = terminal.start()
    kiosk.touch("begin-en")
    kiosk.wait_until(lambda: len(kiosk.events("page-open")) == 1, "home")
    kiosk.break_next_opening()
    kiosk.touch("tile-sample-museum")
    kiosk.wait_until(lambda: f"ZeroDivisionError: {BROKEN}" in terminal.logged(), "the log")
    assert terminal.logged().count("Traceback") == 1
    kiosk.touch("tile-sample-figures")
    kiosk.wait_until(lambda: len(kiosk.events("page-open")) == 2, "another page")
    assert kiosk.events("page-open")[1]["page"] == "sample-figures"
