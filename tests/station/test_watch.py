"""Who hears nothing good of the picture ends the kiosk, but not for a machine that is busy."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from time import monotonic
from types import SimpleNamespace

import pytest

from kiosk.station import watch
from kiosk.station.systemd import Systemd
from kiosk.station.watch import PATIENCE, ROUND, Quiet, Watch

#: Whatever takes longer has failed.
LONG = 60.0


def quiet_after(steps: list[float], waits: list[float] | None = None) -> Quiet:
    """Return what is known after looks at so many seconds, having waited so long by then."""
    quiet = Quiet()
    for now, waited in zip(steps, waits or [0.0] * len(steps), strict=True):
        quiet.go_on(now, {"1": waited, "2": 0.0})
    return quiet


def looks(seconds: float) -> list[float]:
    return [1000 + ROUND * number for number in range(round(seconds / ROUND) + 1)]


def test_it_is_over_when_nothing_good_comes_for_too_long() -> None:
    assert not quiet_after(looks(PATIENCE - ROUND)).longer_than(PATIENCE)
    assert quiet_after(looks(PATIENCE)).longer_than(PATIENCE)


def test_what_is_good_begins_it_anew() -> None:
    quiet = quiet_after(looks(PATIENCE))
    quiet.end()
    assert not quiet.longer_than(PATIENCE)


@pytest.mark.parametrize("hours", [8, -8, 24 * 365 * 10])
def test_sleep_and_a_clock_that_jumps_are_one_look(hours: float) -> None:
    begun = looks(1)
    quiet = quiet_after([*begun, begun[-1] + 3600 * hours])
    assert quiet.seconds <= 1 + 2 * ROUND


def test_a_process_that_gets_a_tenth_of_a_processor_has_more_time() -> None:
    steps = looks(3 * PATIENCE)
    starved = [0.9 * (step - steps[0]) for step in steps]
    assert not quiet_after(steps, starved).longer_than(PATIENCE)
    steps = looks(6 * PATIENCE)
    starved = [0.9 * (step - steps[0]) for step in steps]
    assert quiet_after(steps, starved).longer_than(PATIENCE)


def test_one_that_gets_half_of_one_has_no_more() -> None:
    steps = looks(PATIENCE)
    assert quiet_after(steps, [0.5 * (step - steps[0]) for step in steps]).longer_than(PATIENCE)


def test_waits_of_threads_that_came_and_went_do_not_count() -> None:
    quiet = Quiet()
    for number, step in enumerate(looks(PATIENCE)):
        quiet.go_on(step, {str(number): 500.0})
    assert quiet.longer_than(PATIENCE)


def test_the_kernel_tells_how_long_threads_have_waited() -> None:
    if not Path("/proc/self/task").is_dir():
        pytest.skip("there is no Linux here")
    waits = watch._waits()
    assert str(threading.get_native_id()) in waits
    assert all(0 <= wait < LONG * LONG for wait in waits.values())


class Manager:
    """A systemd that hears when it is told something."""

    def __init__(self, period: float) -> None:
        self.period = period
        self.heard: list[float] = []

    def alive(self) -> None:
        self.heard.append(monotonic())


class Ended:
    """Notes why a kiosk would have ended."""

    def __init__(self) -> None:
        self.why = ""
        self._now = threading.Event()

    def __call__(self, why: str) -> None:
        self.why = why
        self._now.set()

    def wait(self) -> str:
        assert self._now.wait(LONG), "it goes on and on"
        return self.why


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "ROUND", 0.01)
    monkeypatch.setattr(watch, "PATIENCE", 0.3)
    # pytest has one of its own, and there is but one in a process.
    silent = SimpleNamespace(
        dump_traceback_later=lambda *_, **__: None, cancel_dump_traceback_later=lambda: None
    )
    monkeypatch.setattr(watch, "faulthandler", silent)


@pytest.fixture
def ended() -> Ended:
    return Ended()


@pytest.fixture
def manager() -> Manager:
    return Manager(0.08)


@pytest.fixture
def one(_quick: None, ended: Ended, manager: Manager) -> Iterator[Watch]:
    one = Watch(manager, ended)  # type: ignore[arg-type]
    yield one
    one.close()


def hold_still(seconds: float) -> None:
    threading.Event().wait(seconds)


def test_a_fault_that_stays_is_told(one: Watch, ended: Ended) -> None:
    one.good()
    while not ended.why:
        one.bad("the picture is blank")
        hold_still(0.01)
    assert ended.wait() == "the picture is blank"


def test_who_says_nothing_more_is_asked_where_he_is(one: Watch, ended: Ended) -> None:
    one.good()
    assert "nothing is heard of it" in ended.wait()
    assert "test_watch.py" in ended.why, "a trace of this thread"


@pytest.mark.usefixtures("one")
def test_the_first_picture_may_take_longer(
    ended: Ended, manager: Manager, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "FIRST_PATIENCE", 1.0)
    hold_still(0.6)
    assert not ended.why
    assert not manager.heard
    assert "nothing is heard of it" in ended.wait()


def test_systemd_hears_of_what_is_good_and_of_nothing_else(
    one: Watch, ended: Ended, manager: Manager
) -> None:
    while len(manager.heard) < 10:
        one.good()
        hold_still(0.01)
    assert all(later - before >= manager.period / 4 for before, later in pairwise(manager.heard))
    ended.wait()
    heard = len(manager.heard)
    hold_still(3 * manager.period)
    assert len(manager.heard) == heard


@pytest.mark.usefixtures("_quick")
def test_what_is_closed_ends_nothing(ended: Ended) -> None:
    one = Watch(Systemd(), ended)
    one.good()
    one.close()
    hold_still(0.5)
    assert not ended.why
