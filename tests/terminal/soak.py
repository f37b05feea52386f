"""A terminal that dies fifty times in each way, and is used for an hour, on a busy machine."""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic, sleep

from tests.terminal.container import HEIGHT, WIDTH, wait_until
from tests.terminal.making import make_fingers, make_packages, make_terminal, start
from tests.terminal.terminal import DEATHS, STARTED_AFTER, UNIT, Terminal

#: So that what is too slow is measured too.
PATIENCE = 60.0


def main() -> int:
    """Print how long each death was felt, and how often the kiosk was started anew for nothing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=50, help="so many deaths of each kind")
    parser.add_argument("--minutes", type=float, default=60, help="so long it is used")
    options = parser.parse_args()
    with TemporaryDirectory() as name, busy():
        folder = Path(name)
        terminal = make_terminal(folder / "expected")
        try:
            start(terminal, make_packages(folder)[0], make_fingers(folder))
            late = sum(die(terminal, death, options.times) for death in DEATHS)
            alarms = use(terminal, options.minutes * 60)
        finally:
            terminal.close()
    return int(late + alarms > 0)


@contextmanager
def busy() -> Iterator[None]:
    """Keep all processors busy, one process each."""
    loops = [
        subprocess.Popen(["sh", "-c", "while :; do :; done"]) for _ in range(os.cpu_count() or 1)
    ]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def die(terminal: Terminal, death: str, times: int) -> int:
    """Let it die so often, and return how often that was felt for too long."""
    signal, unit, limit = DEATHS[death]
    felt = []
    for _ in range(times):
        wait_until(terminal.shows_waiting, STARTED_AFTER + 120, "the waiting screen")
        felt.append(terminal.survive(signal, unit, PATIENCE))
        # The next visitor comes to the waiting screen.
        terminal.run("systemctl", "restart", UNIT)
    late = sum(seconds > limit for seconds in felt)
    tell(
        f"{death}: {times} times, median {median(felt):.1f} s, slowest {max(felt):.1f} s, "
        f"{late} over {limit:.0f} s"
    )
    return late


def use(terminal: Terminal, seconds: float) -> int:
    """Let visitors touch what they find, and return how often the kiosk was started anew."""
    chance = random.Random(1)  # noqa: S311
    ends = monotonic() + seconds
    before, touches = terminal.main_process(), 0
    while monotonic() < ends:
        # Visitors come in groups, and are away in between.
        for _ in range(chance.randint(5, 60)):
            terminal.touch(chance.randrange(WIDTH), chance.randrange(HEIGHT))
            touches += 1
            sleep(chance.uniform(0.2, 2))
        sleep(chance.uniform(0, 60))
    restarts = terminal.run("systemctl", "show", "--property=NRestarts", "--value", UNIT).stdout
    alarms = terminal.log().count("Its picture is dead")
    same = terminal.main_process() == before
    tell(f"used for {seconds / 60:.0f} min, {touches} touches: {alarms} false alarms")
    tell(f"the same process: {same}; started anew by systemd: {restarts.strip()} times")
    return alarms + (not same)


def tell(line: str) -> None:
    """Say it at once: this takes hours."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
