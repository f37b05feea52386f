"""The kiosk and the bare window as processes of their own, on a screen of their own.

`root` is the checkout that is measured: this one, or an older one beside it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1080, 1920)
#: Whatever takes longer has failed.
PATIENCE = 60.0


class NotMeasuredError(Exception):
    """A figure could not be had; the message says why."""


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Start an X server and give the name of its display."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "x".join(map(str, (*SIZE, 24)))]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset"], pass_fds=[writer], stderr=subprocess.DEVNULL
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise NotMeasuredError("Xvfb does not start: is another one using all displays?")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(PATIENCE)


def surroundings(display: str, folder: Path) -> dict[str, str]:
    """Return an environment that keeps caches between runs, but in `folder`."""
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_DATA_HOME": str(folder / "data"),
    }
    # A terminal runs from compiled files, with Qt's own messages only.
    for name in ("PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY", "KIOSK_CONTENT", "QT_DEBUG_PLUGINS"):
        environment.pop(name, None)
    return environment


def bare_start(environment: dict[str, str], root: Path) -> float:
    """Start the bare window; return the milliseconds to its first frame."""
    script = root / "tests" / "bench" / "bare_window.py"
    done = subprocess.run(
        [sys.executable, str(script)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode:
        message = f"the bare window failed: {done.stderr.strip()}"
        raise NotMeasuredError(message)
    return float(done.stdout) * 1000


@contextmanager
def kiosk(environment: dict[str, str], trace: Path, root: Path) -> Iterator[tuple[int, float]]:
    """Run the kiosk on home; give its process id and the milliseconds to its first frame."""
    trace.unlink(missing_ok=True)
    # `-m` looks for the kiosk in the current folder first: that is the checkout.
    command = [sys.executable, "-m", "kiosk", "run", "--windowed", "--no-attract"]
    options = ["--size", "x".join(map(str, SIZE)), "--renderer", "software"]
    with trace.with_suffix(".log").open("w", encoding="utf-8") as log:
        process = subprocess.Popen(
            [*command, *options, "--content", str(root / "content.yaml"), "--trace", str(trace)],
            env=environment,
            cwd=root,
            stdout=log,
            stderr=log,
        )
    try:
        yield process.pid, _first_frame(process, trace) * 1000
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _first_frame(process: subprocess.Popen[bytes], trace: Path) -> float:
    deadline = monotonic() + PATIENCE
    while process.poll() is None and monotonic() < deadline:
        lines = trace.read_text("utf-8").splitlines(keepends=True) if trace.exists() else []
        if lines and lines[0].endswith("\n"):
            return float(json.loads(lines[0])["t"])
        sleep(0.02)
    said = trace.with_suffix(".log").read_text("utf-8", "replace").strip()
    message = f"the kiosk shows no first frame: {said or 'it says nothing'}"
    raise NotMeasuredError(message)


def memory(pid: int | str) -> float:
    """Return the proportional set size of a process, in MB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    fields = dict(line.split(":", 1) for line in lines[1:])
    return int(fields["Pss"].split()[0]) / 1024


def memory_of_all(pid: int) -> float:
    """Return the proportional set size of a process and of all that it started, in MB."""
    started = Path(f"/proc/{pid}/task").glob("*/children")
    children = [int(child) for file in started for child in file.read_text("ascii").split()]
    return memory(pid) + sum(memory_of_all(child) for child in children)


def drive(
    environment: dict[str, str], out: Path, root: Path, driver: str = "driver"
) -> dict[str, list[float]]:
    """Run the kiosk under a driver that touches it, and return what that measured."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{driver}", str(out)],
        env=environment,
        cwd=root,
        capture_output=True,
        text=True,
        timeout=5 * PATIENCE,
        check=False,
    )
    if done.returncode or not out.exists():
        message = f"the driven kiosk failed: {done.stderr.strip()[-1500:]}"
        raise NotMeasuredError(message)
    measured: dict[str, list[float]] = json.loads(out.read_text("utf-8"))
    return measured
