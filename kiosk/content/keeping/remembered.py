"""What was read before, so that a start with the same content needs neither YAML nor validator."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import sys
from pathlib import Path
from typing import TypeVar

from kiosk import __version__
from kiosk.content.keeping.store import write
from kiosk.content.keeping.stored_form import from_bytes, to_bytes
from kiosk.content.reading.reading import Reading

_log = logging.getLogger(__name__)
T = TypeVar("T")

#: Readings of other files and of older versions that are kept.
KEPT = 8
#: Whatever reads, wherever it stands.
_CONTENT = Path(__file__).parents[1]


def recall(path: Path, raw: bytes, folder: Path) -> Reading | None:
    """Return what was read from `path` when it held `raw`, unless its pictures have changed."""
    reading = recall_as(Reading, path, raw, folder)
    return reading if reading is not None and _same_files(reading) else None


def recall_as(kind: type[T], path: Path, raw: bytes, folder: Path) -> T | None:
    """Return the reading of that kind that was made of `path` when it held `raw`.

    A file in `folder` that is damaged costs time and nothing else.
    """
    file = folder / _name(path, raw)
    try:
        return from_bytes(file.read_bytes(), kind)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        _log.warning("%s cannot be used and is made anew: %s", file, error)
        return None


def remember(path: Path, raw: bytes, reading: object, folder: Path) -> None:
    """Keep `reading` to be recalled; where it cannot be written, the next start is slower."""
    file = folder / _name(path, raw)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write(file, to_bytes(reading))
        # The clock may have been ahead: what seems to come later than this is old as well.
        now = file.stat().st_mtime
        readings = sorted(folder.glob("*.reading"), key=lambda one: abs(one.stat().st_mtime - now))
        for old in readings[KEPT:]:
            old.unlink()
    except OSError as error:
        _log.warning("%s cannot be written: %s", file, error)


def _name(path: Path, raw: bytes) -> str:
    """Return a name for all that a reading depends on, but for the pictures."""
    digest = hashlib.sha256(f"{__version__}\0{path.absolute()}\0".encode())
    # The program itself: in a bundle the executable, in a checkout the files that change.
    for file in (Path(sys.executable), *sorted(_CONTENT.rglob("*.py")), _CONTENT / "words.yaml"):
        with contextlib.suppress(OSError):
            status = file.stat()
            digest.update(f"{file.name}\0{status.st_size}\0{status.st_mtime_ns}\0".encode())
    digest.update(raw)
    return f"{digest.hexdigest()}.reading"


def _same_files(reading: Reading) -> bool:
    content = reading.content
    if content is None:
        return False
    for file in content.files:
        kept = content.kept.get(file)
        if kept is None:
            # A store that can be written keeps all of them, and then this is not needed.
            from kiosk.content.reading.pictures import absence

            if absence(file, content.folder):
                return False
            continue
        try:
            same = kept.is_of((content.folder / file).stat())
        except OSError:
            return False
        if not same:
            return False
        if not kept.whole():
            return False
    return True
