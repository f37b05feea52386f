"""Install the system packages that the kiosk needs and this machine lacks.

Run by make with the system's own Python, before there is any virtual environment. What is missing
is found by loading it, not by asking for packages, so that nothing is touched on a machine that has
all under other names. Needs root or sudo only when something is missing.
"""

import argparse
import ctypes
import importlib.util
import os
import shutil
import sys
from collections.abc import Mapping

from tools.quietly import run

# What Qt's libraries load from the system -> the Debian and Ubuntu package that has it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
VIRTUAL_SCREEN = {"Xvfb": "xvfb"}
# What PyInstaller reads libraries with, and Python itself as one: Debian links its own without.
BUNDLER = {"objdump": "binutils", "strip": "binutils"}
PYTHON_VERSION = f"3.{sys.version_info.minor}"
PYTHON_LIBRARY = {f"libpython{PYTHON_VERSION}.so.1.0": f"libpython{PYTHON_VERSION}"}
OLDEST_PYTHON = (3, 11)


def library_is_missing(name: str) -> bool:
    """Whether the loader cannot find or load a library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return True
    return False


def missing(libraries: Mapping[str, str], programs: Mapping[str, str]) -> dict[str, str]:
    """What this machine lacks, each with its Debian package."""
    lacking = {name: package for name, package in libraries.items() if library_is_missing(name)}
    lacking |= {name: package for name, package in programs.items() if not shutil.which(name)}
    if not importlib.util.find_spec("ensurepip"):
        # Debian keeps this part of Python apart, and venv needs it.
        lacking["ensurepip"] = f"python{PYTHON_VERSION}-venv"
    return lacking


def install_commands(lacking: Mapping[str, str]) -> list[list[str]]:
    """Tell how this system's package manager installs them; nothing when it is not a known one."""
    if shutil.which("apt-get"):
        packages = sorted(set(lacking.values()))
        return [
            ["apt-get", "update", "--quiet"],
            [
                *("apt-get", "install", "--quiet", "--yes", "-oDpkg::Use-Pty=0"),
                *("--no-install-recommends", *packages),
            ],
        ]
    # RPM packages say which libraries and files are in them, so that no names are needed.
    provided = [
        f"{name}()(64bit)" if ".so" in name else f"/usr/bin/{name}"
        for name in sorted(lacking)
        if name != "ensurepip"
    ]
    if shutil.which("dnf"):
        return [["dnf", "install", "--quiet", "--assumeyes", *provided]]
    if shutil.which("zypper"):
        return [["zypper", "--quiet", "--non-interactive", "install", *provided]]
    return []


def install(lacking: Mapping[str, str]) -> str | None:
    """Install them, saying so; returns why it could not be done."""
    names = ", ".join(sorted(lacking))
    commands = install_commands(lacking)
    if not commands:
        return f"Please install what has these, then try again: {names}"
    as_root: list[str] = []
    if os.geteuid() != 0:
        if not shutil.which("sudo"):
            return f"Please install these as root: {' '.join(commands[-1])}"
        as_root = ["sudo", "DEBIAN_FRONTEND=noninteractive"]
    what = " ".join(sorted(set(lacking.values()))) if shutil.which("apt-get") else names
    sys.stdout.write(f"Installing what this machine lacks, with {commands[-1][0]}: {what}\n")
    sys.stdout.flush()
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    if not all(run([*as_root, *command], environment) for command in commands):
        return f"These are still missing: {names}"
    importlib.invalidate_caches()
    return None


def main() -> int | str:
    """Install what is missing; a text is what went wrong."""
    if sys.version_info < OLDEST_PYTHON:
        return "The kiosk needs Python 3.11 or later; name it with: make PYTHON=python3.11 ..."
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tests", action="store_true", help="also what the tests need")
    parser.add_argument("--bundle", action="store_true", help="also what making the bundle needs")
    arguments = parser.parse_args()
    libraries = dict(LIBRARIES)
    programs: dict[str, str] = {}
    if arguments.tests:
        programs |= VIRTUAL_SCREEN
    if arguments.bundle:
        libraries |= PYTHON_LIBRARY
        programs |= BUNDLER
    if not (lacking := missing(libraries, programs)):
        return 0
    if trouble := install(lacking):
        return trouble
    if lacking := missing(libraries, programs):
        return f"These are installed but do not load: {', '.join(sorted(lacking))}"
    return 0


if __name__ == "__main__":
    sys.exit(main())
