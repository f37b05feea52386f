"""Install the system packages that the kiosk needs and this machine lacks.

Run by make with the system's own Python, before there is any virtual environment. What is missing
is found by loading it, not by asking for packages, so that nothing is touched on a machine that has
all under other names. Needs root or sudo only when something is missing.
"""

import argparse
import importlib.util
import os
import shutil
import sys
from collections.abc import Mapping

from kiosk.station import libraries as of_qt
from tools.quietly import run

VIRTUAL_SCREEN = {"Xvfb": "xvfb"}
# What PyInstaller reads libraries with, and Python itself as one: Debian links its own without.
BUNDLER = {"objdump": "binutils", "strip": "binutils"}
# What packs the bundle for Debian's package manager, and what looks whether that was done well.
PACKER = {"dpkg-deb": "dpkg", "lintian": "lintian"}
# What makes a Debian, boots it, and makes fingers for its screen; the library is Debian 12's.
CONTAINER = {
    "debootstrap": "debootstrap",
    "systemd-nspawn": "systemd-container",
    "nsenter": "util-linux",
    "xdotool": "xdotool",
    "cc": "gcc",
    "pkg-config": "pkg-config",
}
CONTAINER_LIBRARY = {"libweston-10.so": "libweston-10-dev"}
PYTHON_VERSION = f"3.{sys.version_info.minor}"
PYTHON_LIBRARY = {f"libpython{PYTHON_VERSION}.so.1.0": f"libpython{PYTHON_VERSION}"}
OLDEST_PYTHON = (3, 11)


def missing(libraries: Mapping[str, str], programs: Mapping[str, str]) -> dict[str, str]:
    """What this machine lacks, each with its Debian package."""
    lacking = {name: package for name, package in libraries.items() if of_qt.unopened(name)}
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
    parser.add_argument("--deb", action="store_true", help="also what making the package needs")
    parser.add_argument("--terminal", action="store_true", help="also what boots a terminal")
    arguments = parser.parse_args()
    libraries = dict(of_qt.ALL)
    programs: dict[str, str] = {}
    if arguments.tests:
        programs |= VIRTUAL_SCREEN
    if arguments.bundle:
        libraries |= PYTHON_LIBRARY
        programs |= BUNDLER
    if arguments.terminal:
        libraries |= CONTAINER_LIBRARY
        programs |= CONTAINER
    if arguments.deb:
        programs |= PACKER
    if not (lacking := missing(libraries, programs)):
        return 0
    if trouble := install(lacking):
        return trouble
    if lacking := missing(libraries, programs):
        return f"These are installed but do not load: {', '.join(sorted(lacking))}"
    return 0


if __name__ == "__main__":
    sys.exit(main())
