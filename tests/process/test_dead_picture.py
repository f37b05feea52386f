"""A kiosk whose picture is dead ends by itself, or is not heard of any more by systemd."""

from __future__ import annotations

import signal
import socket
import subprocess
from collections.abc import Iterator

import pytest
from _pytest.mark import ParameterSet

from kiosk.bridge import picture_check
from kiosk.station import watch
from tests import faults
from tests.process.terminal import PATIENCE_SECONDS, Running, Terminal

#: Seconds within which each fault is to be noticed.
SOON = 5.0
EVERY_DAY = {"the root is elsewhere", "the loop sleeps"}


def cases(*names: str) -> list[ParameterSet]:
    """Return faults, of which few are tried every day: each takes the whole patience."""
    return [
        pytest.param(name, marks=[] if name in EVERY_DAY else [pytest.mark.thorough])
        for name in names
    ]


def test_what_is_noticed_is_noticed_soon() -> None:
    """The session's clock may go on once more before the next look, and the end comes with a look.

    How long it takes in seconds is for a machine that has nothing else to do.
    """
    assert picture_check.EVERY_MS / 1000 + watch.PATIENCE + watch.ROUND < SOON
    assert watch.PATIENCE > 3 * picture_check.EVERY_MS / 1000, "two looks may come late"


def ends(kiosk: Running, fault: str) -> None:
    """Let a fault happen to a picture that is well, and wait for the end."""
    kiosk.fail(fault)
    assert kiosk.process.wait(PATIENCE_SECONDS) == 4


@pytest.fixture
def dying(terminal: Terminal) -> Terminal:
    """Return a terminal at which Qt may warn of what is done to it."""
    terminal.tolerated += [" qt: "]
    return terminal


@pytest.mark.parametrize("fault", cases(*faults.PICTURE, *faults.SILENT))
def test_the_kiosk_ends_with_4_and_says_why(dying: Terminal, fault: str) -> None:
    ends(dying.start(fullscreen=True), fault)
    told = dying.logged()
    if fault == "the log is held":
        assert "Its picture is dead" not in told
    else:
        assert "The kiosk ends with 4, to be started anew. Its picture is dead: " in told
        assert ("The event loop is here:" in told) is (fault in faults.SILENT)


@pytest.mark.thorough
@pytest.mark.parametrize("fault", faults.LAYERS)
def test_so_it_does_with_somebody_before_it(dying: Terminal, fault: str) -> None:
    ends(dying.start("--no-attract", fullscreen=True), fault)


@pytest.mark.thorough
def test_so_it_does_when_the_thread_of_a_gpu_does_not_draw(dying: Terminal) -> None:
    # By name, so that the processor may do the work of the GPU.
    kiosk = dying.start("--renderer", "gpu", fullscreen=True)
    ends(kiosk, "the renderer sleeps")


@pytest.mark.thorough
def test_a_library_that_holds_python_is_noticed_too(dying: Terminal) -> None:
    kiosk = dying.start(fullscreen=True)
    kiosk.fail("Python is held")
    assert kiosk.process.wait(PATIENCE_SECONDS) == 1
    assert "Timeout" in kiosk.trace.with_suffix(".output").read_text("utf-8")


@pytest.mark.thorough
def test_in_a_window_nobody_is_watched(terminal: Terminal) -> None:
    kiosk = terminal.start()
    kiosk.fail("the root is invisible")
    kiosk.fail("the window is hidden")
    with pytest.raises(subprocess.TimeoutExpired):
        kiosk.process.wait(watch.PATIENCE + 2)


@pytest.fixture
def manager(terminal: Terminal) -> Iterator[socket.socket]:
    """Listen as systemd does, and let it wait for two seconds."""
    name = str(terminal.folder / "notify")
    terminal.session |= {"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "2000000"}
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as one:
        one.bind(name)
        one.settimeout(PATIENCE_SECONDS)
        yield one


def test_systemd_hears_of_a_kiosk_that_is_well_and_of_no_other(
    dying: Terminal, manager: socket.socket
) -> None:
    kiosk = dying.start(fullscreen=True)
    assert [manager.recv(99) for _ in range(4)] == [b"READY=1", *[b"WATCHDOG=1"] * 3]
    assert "first-frame" in kiosk.trace.read_text("utf-8")
    kiosk.process.send_signal(signal.SIGSTOP)
    manager.settimeout(2)
    with pytest.raises(TimeoutError):
        # What is on its way is heard first.
        list(iter(lambda: manager.recv(99), b""))
    kiosk.process.send_signal(signal.SIGCONT)
    manager.settimeout(PATIENCE_SECONDS)
    assert manager.recv(99) == b"WATCHDOG=1"


def test_the_start_is_over_when_all_pictures_are_there(
    terminal: Terminal, manager: socket.socket
) -> None:
    terminal.start()
    assert manager.recv(99) == b"READY=1"
    assert manager.recv(99) == b"WATCHDOG=1", "in a window it is enough that the loop turns"
