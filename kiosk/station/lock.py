"""One kiosk at a time on a data folder: two would write over each other's log and versions."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

from kiosk.errors import AlreadyRunningError

_log = logging.getLogger(__name__)

NAME = "lock"
#: Where Windows locks a byte: it lets nobody read what is locked.
_BEYOND = 1_000_000


def only_one(folder: Path) -> AbstractContextManager[object]:
    """Return what keeps other kiosks off `folder` until it is left.

    The system ends it with the process, however that happens. Processes that this one starts do not
    have it: Python closes its files to them. Where there can be none, the log says so.

    Raises:
        AlreadyRunningError: another kiosk has it.
    """
    file: BinaryIO | None = None
    try:
        file = (folder / NAME).open("ab+", buffering=0)
        held = _hold(file)
    except OSError as error:
        _log.warning("Nothing keeps a second kiosk off %s: %s", folder, error)
        return file or contextlib.nullcontext()
    file.seek(0)
    if held:
        with contextlib.suppress(OSError):  # the disk is full
            file.truncate()
            file.write(b"%d" % os.getpid())
        return file
    with file:
        process = file.read(20).decode("ascii", "replace") or "?"
    message = (
        f"A kiosk runs already (process {process}) with the data folder {folder}. End it first, or "
        "set XDG_DATA_HOME to give this one a folder of its own."
    )
    raise AlreadyRunningError(message)


def _hold(file: BinaryIO) -> bool:
    """Take the lock for as long as `file` is open; return whether it was free.

    Raises:
        OSError: there are no locks on this disk.
    """
    if sys.platform == "win32":
        import msvcrt

        file.seek(_BEYOND)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
    else:
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True
