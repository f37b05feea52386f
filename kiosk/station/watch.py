"""Ends a kiosk that lives while its picture is dead, so that it can be started anew."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from time import monotonic
from typing import NoReturn

from kiosk.errors import PictureError
from kiosk.station.systemd import Systemd

_log = logging.getLogger(__name__)

#: Seconds between two looks.
ROUND = 0.25
#: Seconds without a good picture after which the kiosk ends.
PATIENCE = 3.5
#: The same until the first one. It is long, so that a kiosk that nobody sees because its screen is
#: off does not take that for three deaths within the two minutes of `safe_mode`.
FIRST_PATIENCE = 90.0
#: Seconds for which Python may stand still as a whole, as in a library that does not let it go on.
STANDSTILL = 30.0


class Quiet:
    """How long nothing good was heard.

    A busy machine is no fault. So time in which this process waited for a processor counts by half
    at most: besides the seconds that have gone by, half as many must have been there to be used.
    And a look that comes late, after a stop or in the morning, counts no more than two.
    """

    def __init__(self) -> None:
        self.seconds = self.usable = 0.0
        self._then: float | None = None
        self._waits: Mapping[str, float] = {}

    def go_on(self, now: float, waits: Mapping[str, float]) -> None:
        """Let time go on to `now`, in seconds of a steady clock.

        `waits` says for how many seconds each thread has waited for a processor since it began.
        """
        if self._then is not None:
            step = min(max(now - self._then, 0), 2 * ROUND)
            waited = (time - self._waits.get(thread, time) for thread, time in waits.items())
            self.seconds += step
            self.usable += max(0, step - max(waited, default=0))
        self._then, self._waits = now, waits

    def end(self) -> None:
        """Something good was heard."""
        self.seconds = self.usable = 0

    def longer_than(self, patience: float) -> bool:
        """Return whether it is time to do something."""
        return self.seconds >= patience and self.usable >= patience / 2


class Watch:
    """A thread that waits for `good`, tells systemd of it, and ends the process when none comes.

    It depends on nothing that can stand still with the picture, but for Python itself; where that
    does, `faulthandler` ends the process, with a trace on standard error. `good` and `bad` are for
    the GUI thread, which also makes and closes this.
    """

    def __init__(self, systemd: Systemd, end: Callable[[str], object] | None = None) -> None:
        self._systemd = systemd
        self._end = end or _end
        self._gui = threading.get_ident()
        self._heard = 0
        self._turns = 0
        self._fault = ""
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
        self._thread.start()

    def good(self) -> None:
        """All is well at this moment."""
        self._heard += 1
        self.bad("")

    def bad(self, fault: str) -> None:
        """Something is wrong at this moment; it may be over in the next."""
        self._fault = fault
        self._turns += 1

    def close(self) -> None:
        """Watch no more."""
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            self._look_again_and_again()
        finally:
            faulthandler.cancel_dump_traceback_later()

    def _look_again_and_again(self) -> None:
        quiet, heard, turns = Quiet(), 0, 0
        turned = told = guarded = float("-inf")
        often = self._systemd.period / 4
        while not self._over.wait(min(ROUND, often or ROUND)):
            now = monotonic()
            quiet.go_on(now, _waits())
            if heard != self._heard:
                heard = self._heard
                quiet.end()
            if turns != self._turns:
                turned, turns = now, self._turns
            if quiet.longer_than(PATIENCE if heard else FIRST_PATIENCE):
                self._end(self._fault if now - turned < PATIENCE / 2 else self._silence())
                return
            if heard and often and now - told >= often:
                self._systemd.alive()
                told = now
            if now - guarded >= STANDSTILL / 4:
                # A bundle without a console has no standard error.
                with contextlib.suppress(RuntimeError, OSError, ValueError):
                    faulthandler.dump_traceback_later(STANDSTILL, exit=True)
                guarded = now

    def _silence(self) -> str:
        """Return what is told where nothing at all is heard, and where the GUI thread is then."""
        frame = sys._current_frames().get(self._gui)  # noqa: SLF001 - it has no other name
        stack = "".join(traceback.format_stack(frame))
        return f"nothing is heard of it. The event loop is here:\n{stack}"


def _waits() -> dict[str, float]:
    """Return how long each thread has waited for a processor, in seconds; nothing if nobody knows.

    https://docs.kernel.org/scheduler/sched-stats.html#proc-pid-schedstat
    """
    waits = {}
    for thread in Path("/proc/self/task").glob("*"):
        with contextlib.suppress(OSError, ValueError, IndexError):  # it may have ended
            waits[thread.name] = int((thread / "schedstat").read_text("ascii").split()[1]) / 1e9
    return waits


def _end(fault: str) -> NoReturn:
    """End the process, whatever its other threads do or hold."""
    code = PictureError.exit_code
    words = "The kiosk ends with %d, to be started anew. Its picture is dead: %s"
    teller = threading.Thread(target=_log.critical, args=(words, code, fault), daemon=True)
    teller.start()
    # Whoever stands still may do so with the log in its hands.
    teller.join(1)
    os._exit(code)
