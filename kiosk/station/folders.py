"""Where a kiosk finds its own files, its content and a place for its data."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import platformdirs

from kiosk.errors import ContentError

#: Nobody's home, as Debian calls it: a folder that is nowhere.
NOWHERE = Path("/nonexistent")
CONTENT_NAME = "content.yaml"
#: What a terminal is, where the package of the kiosk puts it.
STATION = Path("/etc/khorgos-kiosk/station.yaml")
#: In a bundle, beside the one that staff edit: their pictures are the same.
SHIPPED_NAME = "content.shipped.yaml"


def own_folder() -> Path:
    """Return the folder of the kiosk's own files: `assets/`, in a bundle without its `art/`.

    A wheel has them in the package, since it may put nothing else beside other packages. In a
    checkout and in a bundle they stand beside it.
    """
    package = Path(__file__).resolve().parents[1]
    return package if (package / "assets").is_dir() else package.parent


def data_folder() -> Path:
    """Return the folder for logs and caches, made if need be.

    It may turn out to be read-only, or not to be there: a service may run as a user without a home.
    From now on only its user may write what this process makes, and the processes that it starts,
    though the session would let everybody.
    """
    os.umask(os.umask(0o022) | 0o022)
    try:
        folder = platformdirs.user_data_path("khorgos-kiosk", appauthor=False)
    except RuntimeError:
        return NOWHERE / "khorgos-kiosk"
    # On a read-only disk whoever writes there finds out, and goes on without.
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def find_content(given: Path | None = None, *, of_service: bool = False) -> Path:
    """Return the content file to show.

    It is `given`, else the environment's KIOSK_CONTENT, else content.yaml beside the executable of
    a bundle or in the current folder, else the shipped one. With `of_service` the one that the
    environment names need not be there: nobody sees a service start, and what was shown before can
    be shown again.

    Raises:
        ContentError: a file that was asked for by name is not there.
    """
    named = os.environ.get("KIOSK_CONTENT")
    if of_service and named and not given:
        return Path(named).resolve()
    for asked, by in ((given, "--content"), (named, "KIOSK_CONTENT")):
        if asked:
            path = Path(asked).resolve()
            if not path.is_file():
                message = f"{path}: no such file. Mend the path that {by} gives, or leave it out."
                raise ContentError(message)
            return path
    near = _beside_program() if hasattr(sys, "_MEIPASS") else Path.cwd().resolve()
    path = near / CONTENT_NAME
    return path if path.is_file() else shipped_content()


def find_station(given: Path | None = None) -> Path | None:
    """Return the file that says what this terminal is: `given`, else the system's; None if none is.

    Raises:
        ContentError: the file that was asked for by name is not there.
    """
    if given is not None:
        path = given.resolve()
        if not path.is_file():
            message = f"{path}: no such file. Mend the path that --station gives, or leave it out."
            raise ContentError(message)
        return path
    # One that is there and cannot be read shall be told.
    return STATION if os.path.lexists(STATION) else None


def shipped_content() -> Path:
    """Return the content file that came with the kiosk."""
    if hasattr(sys, "_MEIPASS"):
        return _beside_program() / SHIPPED_NAME
    return own_folder() / CONTENT_NAME


def _beside_program() -> Path:
    return Path(sys.executable).parent.resolve()
