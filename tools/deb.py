"""Make dist/khorgos-kiosk_VERSION_amd64.deb of the bundle and of deploy/.

Run by make with the system's own Python. `deploy/root` lies in the package as it lies on a
terminal, `deploy/control` is what Debian's package manager reads and runs.
"""

import gzip
import shutil
import subprocess
import sys
import time
from email.utils import formatdate
from hashlib import md5
from pathlib import Path

from kiosk import __version__
from kiosk.station.libraries import QT, WAYLAND

ROOT = Path(__file__).resolve().parents[1]
DEPLOY = ROOT / "deploy"
BUNDLE = ROOT / "dist" / "kiosk"
NAME = "khorgos-kiosk"
# What the units, the scripts of the package and the screen need, besides what Qt links to.
OF_THE_SYSTEM = ("dbus", "libpam-systemd", "systemd", "udev", "weston")
# The Debian on which bundles are made: an older C library runs none of them.
C_LIBRARY = "libc6 (>= 2.36)"
# It unpacks five times as fast as xz, and a terminal is dark so long when it is upgraded. Debian
# takes no zstd.
PACK = "-Zgzip -z6"


def depends() -> tuple[str, ...]:
    """Return the packages that a terminal needs; all of them are Debian 12's."""
    return (C_LIBRARY, *sorted({*OF_THE_SYSTEM, *QT.values(), *WAYLAND.values()}))


def stage(folder: Path, version: str) -> None:
    """Put into `folder` all that is in the package of this version, as it lies on a terminal."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(DEPLOY / "root", folder)
    program = folder / "opt" / NAME
    # On a terminal staff edit another one, in a place of its own.
    shutil.copytree(BUNDLE, program, ignore=shutil.ignore_patterns("content.yaml"))
    documents = folder / "usr" / "share" / "doc" / NAME
    written = _changelog(version).encode()
    (documents / "changelog.gz").write_bytes(gzip.compress(written, mtime=0))
    _set_modes(folder)
    control = folder / "DEBIAN"
    shutil.copytree(DEPLOY / "control", control)
    for script in control.iterdir():
        script.chmod(0o755)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    template = (DEPLOY / "control" / "control").read_text("utf-8")
    described = template.format(version=version, size=size // 1024, depends=", ".join(depends()))
    (control / "control").write_text(described, "utf-8")
    (control / "control").chmod(0o644)
    (control / "md5sums").write_text(_sums(folder), "utf-8")


def _set_modes(folder: Path) -> None:
    """Let nobody but root write to anything, whatever the checkout and the bundle let."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            runs = path.stat().st_mode & 0o100 and ".so" not in path.name
            path.chmod(0o755 if path.is_dir() or runs else 0o644)


def _changelog(version: str) -> str:
    """Return what Debian wants to know of a version; what is new in it, CHANGELOG.md says."""
    maintainer = next(
        line.removeprefix("Maintainer: ")
        for line in (DEPLOY / "control" / "control").read_text("utf-8").splitlines()
        if line.startswith("Maintainer: ")
    )
    made = formatdate(time.time())
    head = f"{NAME} ({version}) bookworm; urgency=medium"
    return f"{head}\n\n  * Version {version}.\n\n -- {maintainer}  {made}\n"


def _sums(folder: Path) -> str:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(
        f"{md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(folder)}\n"
        for path in files
        if path.relative_to(folder).parts[0] != "DEBIAN"
    )


def make(package: Path, version: str, staged: Path, pack: str = PACK) -> None:
    """Make `package` of what is staged in `staged`, a folder that may be there from before.

    `pack` is how, in options of dpkg-deb.
    """
    stage(staged, version)
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", *pack.split(), "--build", staged, package],
        check=True,
        stdout=subprocess.DEVNULL,
    )


def main() -> int | str:
    """Make the package; a text is what went wrong."""
    if not BUNDLE.is_dir():
        return f"{BUNDLE} is not there: make bundle"
    package = ROOT / "dist" / f"{NAME}_{__version__}_amd64.deb"
    make(package, __version__, ROOT / "build" / "deb")
    sys.stdout.write(f"{package.relative_to(ROOT)}, {package.stat().st_size / 1e6:.0f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
