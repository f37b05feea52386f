"""A whole Debian in a container, with its own systemd, and its virtual screen."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import monotonic, sleep

from PIL import Image, ImageGrab

WIDTH, HEIGHT = 1080, 1920
LOOK_SECONDS = 0.1
BOOTED_AFTER_SECONDS = 60.0
#: A package of Debian's that comes by the network.
COMMAND_SECONDS = 600.0
FINGERS = "/usr/local/lib/fingers.so"
#: Nothing of this machine's, but what a login has.
ENVIRONMENT = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
#: What the unit of the screen is told: a container has neither graphics card nor virtual terminal.
WITHOUT_HARDWARE = """\
[Service]
Environment=DISPLAY=:{display}
ExecStart=
ExecStart={command} --backend=x11-backend.so --use-pixman --width={width} --height={height} \\
  --modules=systemd-notify.so,{fingers}
StandardInput=null
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
UtmpIdentifier=
"""


class CannotBootError(Exception):
    """This machine boots no container; says why."""


def wait_until(true: Callable[[], object], seconds: float, what: str) -> float:
    """Wait until `true()`, and return after how many seconds that was."""
    began = monotonic()
    while not true():
        assert monotonic() - began < seconds, f"after {seconds} s not yet: {what}"
        sleep(LOOK_SECONDS)
    return monotonic() - began


class Container:
    """A disk that lies over `lower` as a layer, and what is booted from it.

    The network is this machine's: Debian's package manager brings what is missing.
    """

    def __init__(
        self, lower: Path, folder: Path, display: int, size: tuple[int, int] = (WIDTH, HEIGHT)
    ) -> None:
        self.disk = folder / "disk"
        self._folder = folder
        self._layer = folder / "layer"
        self._display = display
        self._size = size
        self._spawned: subprocess.Popen[bytes] | None = None
        self._screen: subprocess.Popen[bytes] | None = None
        for part in (self.disk, self._layer / "upper", self._layer / "work"):
            part.mkdir(parents=True)
        layers = f"lowerdir={lower},upperdir={self._layer}/upper,workdir={self._layer}/work"
        mounted = _run(["mount", "-t", "overlay", "overlay", "-o", layers, str(self.disk)])
        if mounted.returncode:
            raise CannotBootError(mounted.stderr.strip())

    # What is booted

    def boot(self) -> None:
        """Start it, and wait until its systemd has started all that it should.

        Raises:
            CannotBootError: this machine does not boot it.
        """
        with (self._layer / "console").open("wb") as console:
            self._spawned = subprocess.Popen(
                [*_spawn(self.disk), "--boot", "--console=read-only"],
                stdin=subprocess.DEVNULL,
                stdout=console,
                stderr=subprocess.STDOUT,
                preexec_fn=_leave_group,  # noqa: PLW1509 - it must come first, and no thread runs
            )
        self._await_start()

    def _await_start(self) -> None:
        try:
            wait_until(self._leader, BOOTED_AFTER_SECONDS, "the container has processes")
            self._show_screen()
            wait_until(self._started, BOOTED_AFTER_SECONDS, "systemd has started everything")
        except AssertionError as error:
            console = (self._layer / "console").read_text("utf-8", "replace")
            raise CannotBootError(f"{error}\n{console[-2000:]}") from error

    def _leader(self) -> int:
        """Return the container's first process; 0 while there is none."""
        if not self._spawned:
            return 0
        if self._spawned.poll() is not None:
            raise CannotBootError((self._layer / "console").read_text("utf-8", "replace")[-2000:])
        number = self._spawned.pid
        with contextlib.suppress(OSError):
            children = Path(f"/proc/{number}/task/{number}/children").read_text("ascii").split()
            # Before that its folders are not its own.
            if children and Path(f"/proc/{children[0]}/comm").read_text("ascii") == "systemd\n":
                return int(children[0])
        return 0

    def _started(self) -> bool:
        state = self.run("systemctl", "is-system-running", check=False).stdout.strip()
        return state in {"running", "degraded"}

    def _show_screen(self) -> None:
        """Start the virtual screen, by a program of this machine's.

        It shares memory with those in the container.
        """
        self._hide_screen()
        size = f"{self._size[0]}x{self._size[1]}x24"
        self._screen = subprocess.Popen(
            [
                *("nsenter", "--target", str(self._leader()), "--ipc", "Xvfb", f":{self._display}"),
                *("-screen", "0", size, "-nolisten", "tcp", "-noreset", "-ac"),
            ],
            stderr=subprocess.DEVNULL,
        )

    def _hide_screen(self) -> None:
        if self._screen:
            self._screen.terminate()
            self._screen.wait()
            self._screen = None

    def reboot(self) -> None:
        """Let it start anew, as after `reboot`."""
        self.run("systemctl", "reboot", check=False)
        assert self._spawned
        # Without a systemd around it the container only says that it wants that.
        self._spawned.wait(BOOTED_AFTER_SECONDS)
        self.kill()
        self.boot()

    def kill(self) -> None:
        """End it without a warning, as when the power goes."""
        if self._spawned:
            # With its first process all go. Without nspawn alone they would live on.
            if self._spawned.poll() is None and (first := self._leader()):
                os.kill(first, signal.SIGKILL)
            else:
                self._spawned.kill()
            self._spawned.wait()
            _remove_groups(self._spawned.pid)
            self._spawned = None
        self._hide_screen()

    def close(self) -> None:
        """End it and remove its disk."""
        self.kill()
        _run(["umount", "--recursive", "--lazy", str(self.disk)])
        shutil.rmtree(self._folder)

    # What is done in it

    def run(
        self, *command: str, check: bool = True, seconds: float = COMMAND_SECONDS
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in it as root; booted or not."""
        into = (
            ["nsenter", "--target", str(self._leader()), "--all", "--root", "--wd", "env", "-i"]
            if self._spawned
            else [*_spawn(self.disk), "--pipe", "env", "-i"]
        )
        variables = [f"{name}={value}" for name, value in ENVIRONMENT.items()]
        done = _run([*into, *variables, *command], seconds)
        if check:
            assert not done.returncode, f"{shlex.join(command)}\n{done.stdout}{done.stderr}"
        return done

    def shell(self, script: str, *, check: bool = True) -> str:
        """Run a script of the shell in it as root, and return what it says."""
        return self.run("sh", "-euc", script, check=check).stdout

    def without_hardware(self, fingers: Path) -> None:
        """Let its screen be the virtual one, with `fingers`; else the unit is as on a terminal."""
        unit = "lib/systemd/system/khorgos-kiosk-screen.service"
        lines = (self.disk / unit).read_text("utf-8").splitlines()
        command = next(line for line in lines if line.startswith("ExecStart=")).partition("=")[2]
        folder = self.disk / "etc/systemd/system/khorgos-kiosk-screen.service.d"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(fingers, self.disk / FINGERS[1:])
        (folder / "virtual.conf").write_text(
            WITHOUT_HARDWARE.format(
                display=self._display,
                command=command,
                width=self._size[0],
                height=self._size[1],
                fingers=FINGERS,
            )
        )

    # What is seen and touched

    def picture(self) -> Image.Image:
        """Return what is on its screen; black while there is none."""
        try:
            return ImageGrab.grab(xdisplay=f":{self._display}").convert("RGB")
        except OSError:
            return Image.new("RGB", self._size)

    def press(self, keys: Sequence[str]) -> None:
        """Press keys one after another: "a", "ctrl+alt+Delete"."""
        environment = os.environ | {"DISPLAY": f":{self._display}"}
        subprocess.run(["xdotool", "key", "--delay", "1", *keys], env=environment, check=True)

    def click(self, x: int, y: int) -> None:
        """Press there with the mouse, which unlike fingers.c goes by the glass."""
        environment = os.environ | {"DISPLAY": f":{self._display}"}
        there = ["mousemove", str(x), str(y), "click", "1"]
        subprocess.run(["xdotool", *there], env=environment, check=True)

    def touch(self, x: int, y: int) -> None:
        """Touch there with one finger, if there is a compositor to feel it."""
        if self.move_fingers(f"down 0 {x} {y}"):
            sleep(LOOK_SECONDS)
            self.move_fingers("up 0")

    def move_fingers(self, *lines: str) -> bool:
        """Let fingers do something at the same time, as fingers.c says; returns if it is felt."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as hand:
            try:
                hand.sendto("\n".join(lines).encode(), f"\0fingers:{self._display}")
            except ConnectionRefusedError:
                return False
        return True


def _run(
    command: Sequence[str], seconds: float = COMMAND_SECONDS
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=seconds,
        check=False,
    )


def _spawn(disk: Path) -> list[str]:
    """Return how a container is made of a disk; no systemd outside is asked to keep it."""
    return ["systemd-nspawn", "--quiet", "--directory", str(disk), "--register=no", "--keep-unit"]


def _leave_group() -> None:
    """Put this process into groups of its own: the container's systemd ends what is in them."""
    for group in _groups(os.getpid()):
        with contextlib.suppress(OSError):
            group.mkdir(exist_ok=True)
            (group / "cgroup.procs").write_text(str(os.getpid()), "ascii")


def _remove_groups(number: int) -> None:
    for group in _groups(number):
        for folder in sorted(group.rglob("*/"), reverse=True):
            with contextlib.suppress(OSError):
                folder.rmdir()
        with contextlib.suppress(OSError):
            group.rmdir()


def _groups(number: int) -> Iterator[Path]:
    """Yield where the groups of a container are that systemd keeps its units in."""
    for line in Path("/proc/self/mountinfo").read_text("ascii").splitlines():
        mounted, _, of = line.partition(" - ")
        kind, _, options = of.split()[:3]
        if kind == "cgroup2" or (kind == "cgroup" and "name=systemd" in options):
            yield Path(mounted.split()[4]) / f"terminal-{number}"
