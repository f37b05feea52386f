"""The bare Debian 12 from which terminals are made, kept from one run to the next."""

from __future__ import annotations

import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

from tests.terminal.container import CannotBootError
from tools.deb import depends

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".terminal"
RELEASE = "bookworm"
ENVIRONMENT = ("env", "DEBIAN_FRONTEND=noninteractive", "LANG=C.UTF-8")
#: As small as Debian comes, with what every installation of it has.
INCLUDED = ("systemd", "systemd-sysv", "dbus", "libpam-systemd", "udev", "iproute2")


def bare() -> Path:
    """Return the folder of a bare Debian, made if need be.

    What the kiosk's package depends on is installed as that would be: no test waits for the
    network. Nothing that the tests themselves need is in it, so they find out what is missing.

    Raises:
        CannotBootError: it cannot be made here; says why.
    """
    made_of = sha256(repr((RELEASE, INCLUDED, depends())).encode()).hexdigest()[:12]
    folder = CACHE / f"bare-{made_of}"
    if folder.is_dir():
        return folder
    for program in ("debootstrap", "systemd-nspawn", "nsenter", "xdotool", "Xvfb"):
        if not shutil.which(program):
            raise CannotBootError(f"{program} is not here")
    making = CACHE / "making"
    for older in (making, *CACHE.glob("bare-*")):
        shutil.rmtree(older, ignore_errors=True)
    making.mkdir(parents=True)
    _run(
        "debootstrap",
        "--variant=minbase",
        f"--include={','.join(INCLUDED)}",
        RELEASE,
        str(making),
        _mirror(),
    )
    # Nobody cuts the power here.
    (making / "etc/dpkg/dpkg.cfg.d/unsafe").write_text("force-unsafe-io\n")
    for command in (["update"], ["install", "--yes", *_names()], ["clean"]):
        # With what they recommend, as a person would.
        _run("chroot", str(making), *ENVIRONMENT, "apt-get", "--quiet=2", *command)
    return making.rename(folder)


def _names() -> tuple[str, ...]:
    return tuple(package.split()[0] for package in (*depends(), "alsa-utils", "tzdata"))


def _mirror() -> str:
    """Return the address from which this machine itself gets Debian."""
    said = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME)", "Created-By: Packages"],
        capture_output=True,
        text=True,
        check=False,
    )
    for line in said.stdout.splitlines():
        address, _, release = line.partition(" ")
        if release == RELEASE:
            return address
    raise CannotBootError(f"this machine itself knows no mirror of Debian's {RELEASE}")


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        raise CannotBootError(f"{command[0]}: {(done.stdout + done.stderr)[-2000:]}")
