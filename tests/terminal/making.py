"""What terminals are made of: packages, a touch screen, a Debian."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from kiosk import __version__
from tests.terminal.roots import CACHE, bare
from tests.terminal.terminal import Terminal, expected_screens
from tools import deb

#: Above those that pytest-xvfb takes.
FIRST_DISPLAY = 2000


def make_packages(folder: Path) -> tuple[Path, Path]:
    """Return the package of the bundle, and one that is newer."""
    versions = (__version__, f"{__version__}+1")
    made = [folder / f"khorgos-kiosk_{version}_amd64.deb" for version in versions]
    for package, version in zip(made, versions, strict=True):
        deb.make(package, version, folder / "staged", "-Znone")
    return made[0], made[1]


def make_fingers(folder: Path) -> Path:
    """Return the module of weston that is a touch screen."""
    flags = subprocess.run(
        ["pkg-config", "--cflags", "libweston-10"], check=True, capture_output=True, text=True
    ).stdout.split()
    made = folder / "fingers.so"
    source = Path(__file__).with_name("fingers.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", made, source, *flags], check=True)
    return made


def make_terminal(folder: Path) -> Terminal:
    """Return a bare Debian, not booted; `folder` is for what screens should look like.

    Raises:
        CannotBootError: there can be none here.
    """
    lower = bare()
    remove_lost()
    number = os.getpid()
    made = Terminal(lower, CACHE / f"run-{number}", FIRST_DISPLAY + number % 1000)
    made.expected = expected_screens(folder)
    return made


def start(terminal: Terminal, package: Path, fingers: Path) -> None:
    """Install the package as the operator's guide says, let there be staff, and boot.

    Raises:
        CannotBootError: this machine does not boot it.
    """
    terminal.install(package)
    for person in ("aigerim", "daniyar"):
        terminal.shell(f"useradd --create-home {person}; usermod -aG khorgos-staff {person}")
    terminal.without_hardware(fingers)
    terminal.boot()


def remove_lost() -> None:
    """Remove what was left by runs that somebody ended."""
    for folder in CACHE.glob("run-*"):
        if not Path("/proc", folder.name.partition("-")[2]).exists():
            subprocess.run(["umount", "--lazy", folder / "disk"], capture_output=True, check=False)
            subprocess.run(["rm", "-rf", "--one-file-system", folder], check=False)
