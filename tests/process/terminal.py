"""A terminal of its own for each test: its content, its folders, and the kiosk as a process."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

from PIL import Image, ImageGrab

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tests" / "sample"
#: Small, so that a process draws and a test compares it quickly.
SIZE = (540, 960)
#: A page without clocks.
PAGE, LANGUAGE = "sample-museum", "en"
#: What the exception says that a test asks for.
BROKEN = "broken for a test"
#: Whatever takes longer has failed.
PATIENCE_SECONDS = 60.0
LOOK_SECONDS = 0.01


class Terminal:
    """Folders that nobody else uses, with a copy of the sample content."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.content = shutil.copytree(SAMPLE, folder / "content") / "content.yaml"
        self.log = folder / "data" / "khorgos-kiosk" / "kiosk.log"
        #: What the session adds to the environment.
        self.session: dict[str, str] = {}
        #: Parts of the warnings of Qt that a test asks for.
        self.tolerated = [BROKEN]
        self._running: list[Running] = []

    def command(
        self, *arguments: str, screen: bool = True, output: int = subprocess.PIPE
    ) -> subprocess.CompletedProcess[str]:
        """Run `kiosk` with `arguments` to its end; it writes to the file `output`."""
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *arguments],
            cwd=ROOT,
            env=self._environment(screen=screen),
            stdout=output,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=PATIENCE_SECONDS,
            check=False,
        )

    def start(self, *arguments: str, fullscreen: bool = False) -> Running:
        """Start `kiosk run` with `arguments` and wait for its first frame."""
        trace = self.folder / f"trace-{len(self._running)}.jsonl"
        shape = [] if fullscreen else ["--windowed", "--size", "{}x{}".format(*SIZE)]
        command = ["run", "--content", str(self.content), "--language", LANGUAGE, *shape]
        with trace.with_suffix(".output").open("w", encoding="utf-8") as output:
            process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "tests.process.visitor", *command),
                    *("--renderer", "software", "--trace", str(trace), *arguments),
                ],
                cwd=ROOT,
                env=self._environment(),
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=output,
                text=True,
            )
        running = Running(process, trace)
        self._running.append(running)
        running.wait_until(lambda: running.events("first-frame"), "the first frame")
        return running

    def rendered(self, size: tuple[int, int] = SIZE) -> Image.Image:
        """Return what `kiosk render` makes of the first page of the content as it stands."""
        out = self.folder / "rendered"
        page = ("--page", PAGE, "--language", LANGUAGE, "--size", "{}x{}".format(*size))
        done = self.command("render", "--content", str(self.content), "--out", str(out), *page)
        assert done.returncode == 0, done.stderr
        with Image.open(out / f"{PAGE}.{LANGUAGE}.{size[0]}x{size[1]}.png") as image:
            return image.convert("RGB")

    def logged(self) -> str:
        """Return the log as it stands."""
        return self.log.read_text("utf-8") if self.log.exists() else ""

    def versions(self) -> list[str]:
        """Return the texts that the kiosk has kept as good versions."""
        kept = (self.log.parent / "content" / "versions").glob("*/content.yaml")
        return [file.read_text("utf-8") for file in kept]

    def close(self) -> None:
        """End what still runs."""
        for running in self._running:
            running.process.kill()
            running.process.communicate()

    def _environment(self, *, screen: bool = True) -> dict[str, str]:
        environment = {
            **os.environ,
            "HOME": str(self.folder),
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_DATA_HOME": str(self.folder / "data"),
            **self.session,
        }
        unwanted = {"WAYLAND_DISPLAY", "KIOSK_CONTENT"} | ({"DISPLAY"} if not screen else set())
        return {name: value for name, value in environment.items() if name not in unwanted}


class Running:
    """A kiosk that runs."""

    def __init__(self, process: subprocess.Popen[str], trace: Path) -> None:
        self.process = process
        self.trace = trace
        self.started = monotonic()

    def events(self, name: str = "") -> list[dict[str, Any]]:
        """Return what the trace says of one kind of event, or of all."""
        text = self.trace.read_text("utf-8") if self.trace.exists() else ""
        whole, _, _ = text.rpartition("\n")
        events = [json.loads(line) for line in whole.splitlines()]
        return [event for event in events if name in {"", event["event"]}]

    def touch(self, name: str) -> None:
        """Touch the item called `name` as soon as it is on the screen."""
        self._tell(f"touch {name}")

    def fail(self, fault: str) -> None:
        """Let a fault of `tests.faults` happen."""
        self._tell(f"fail {fault}")

    def break_next_opening(self) -> None:
        """Let a slot of the kiosk raise when the next page is opened."""
        self._tell("break")

    def wait_until(self, condition: Callable[[], object], what: str) -> None:
        """Wait until `condition` holds; fail when that takes too long or the kiosk ends."""
        deadline = monotonic() + PATIENCE_SECONDS
        while not condition():
            assert monotonic() < deadline, f"in vain: {what}; {self.events()}; {self._output()}"
            try:
                self.process.wait(timeout=LOOK_SECONDS)
            except subprocess.TimeoutExpired:
                continue
            message = f"the kiosk ended while the test waited for {what}: {self._output()}"
            raise AssertionError(message)

    def _tell(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def _output(self) -> str:
        return self.trace.with_suffix(".output").read_text("utf-8", "replace")


def screen(size: tuple[int, int] = SIZE) -> Image.Image:
    """Return what is on the screen where a window of `size` is."""
    return ImageGrab.grab((0, 0, *size), xdisplay=os.environ["DISPLAY"]).convert("RGB")


def internet_sockets(pid: int) -> set[str]:
    """Return the sockets of a process that are of an internet family, by inode."""
    proc = Path("/proc") / str(pid)
    opened = set()
    for fd in (proc / "fd").iterdir():
        # It may be closed by now.
        with contextlib.suppress(FileNotFoundError):
            kind, _, inode = str(fd.readlink()).partition(":")
            if kind == "socket":
                opened.add(inode.strip("[]"))
    tables = [proc / "net" / name for name in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")]
    internet = {
        line.split()[9]
        for table in tables
        if table.exists()
        for line in table.read_text(encoding="ascii").splitlines()[1:]
    }
    return opened & internet
