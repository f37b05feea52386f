"""`kiosk run` as a terminal runs it: its trace, its network, its end, its own mistakes."""

from __future__ import annotations

import os
import signal
import socket
from time import monotonic, time

import pytest
from PIL import ImageChops

from tests.process.terminal import (
    BROKEN,
    PAGE,
    PATIENCE_SECONDS,
    Terminal,
    internet_sockets,
)
from tests.process.test_reload import wait_for_screen
from tests.zone_data import old_data

#: Settings of letters that would break lines elsewhere.
OTHER_LETTERS = """<fontconfig>
  <match target="font">
    <edit name="antialias"><bool>false</bool></edit>
    <edit name="hintstyle"><const>hintfull</const></edit>
    <edit name="rgba"><const>rgb</const></edit>
  </match>
</fontconfig>"""


def test_the_trace_tells_what_a_visitor_waited_for(terminal: Terminal) -> None:
    terminal.content = terminal.content.rename(terminal.content.with_name("museum.yaml"))
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
    saved = terminal.content.with_name("saved.yaml")
    saved.write_text(text.replace("kk: Үлгі музей\n", "kk: Мұражай\n"), "utf-8")
    os.utime(saved, (time() - 5, time() - 5))
    saved.replace(terminal.content)
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
    assert reloaded["ms"] > 5000, "it counts from the save"
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
    assert "SIGTERM" in terminal.logged()
    assert "Traceback" not in terminal.logged()


def test_a_second_kiosk_says_that_one_runs_already_and_staff_are_not_kept_out(
    terminal: Terminal,
) -> None:
    kiosk = terminal.start()
    second = terminal.command("run", "--content", str(terminal.content))
    assert second.returncode == 3
    assert second.stderr.count("\n") == 1
    assert f"process {kiosk.process.pid}" in second.stderr
    listed = terminal.command("content", "list")
    assert listed.returncode == 0
    # The first line is another one as soon as what is shown has become a version.
    assert any(line.startswith("*") for line in listed.stdout.splitlines())
    assert kiosk.process.poll() is None


def test_clocks_on_an_old_system_go_right_and_staff_are_told_once(terminal: Terminal) -> None:
    old = old_data(terminal.folder / "zones")
    terminal.session["PYTHONTZPATH"] = str(old)
    kiosk = terminal.start()
    said = f"{old} (version unknown) says UTC+0600"
    kiosk.wait_until(lambda: said in terminal.logged(), "the log")
    assert terminal.logged().count("The clock of ") == 1


def test_a_session_of_another_size_and_other_letters_changes_nothing(terminal: Terminal) -> None:
    usual = terminal.rendered()
    fonts = terminal.folder / "fonts.conf"
    fonts.write_text(OTHER_LETTERS, "utf-8")
    terminal.session = {
        "FONTCONFIG_FILE": str(fonts),
        "LC_ALL": "C",
        "QT_AUTO_SCREEN_SCALE_FACTOR": "1",
        "QT_FONT_DPI": "200",
        "QT_SCALE_FACTOR": "1.5",
        "QT_SCREEN_SCALE_FACTORS": "2",
        "XDG_CURRENT_DESKTOP": "XFCE",
    }
    assert ImageChops.difference(terminal.rendered(), usual).getbbox() is None
    kiosk = terminal.start("--page", PAGE, "--no-attract")
    wait_for_screen(kiosk, usual)
    kiosk.process.send_signal(signal.SIGHUP)
    assert kiosk.process.wait(PATIENCE_SECONDS) == 0
    assert "SIGHUP" in terminal.logged()


def test_a_gpu_that_does_not_draw_is_done_without(terminal: Terminal) -> None:
    terminal.session["QT_XCB_GL_INTEGRATION"] = "none"
    terminal.tolerated += ["QXcbIntegration", "QRhi", "RHI"]
    kiosk = terminal.start("--renderer", "gpu")
    assert "The GPU does not draw" in terminal.logged()
    assert (terminal.log.parent / "gpu-failed").exists()
    kiosk.process.terminate()
    assert kiosk.process.wait(PATIENCE_SECONDS) == 0


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
