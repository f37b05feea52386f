"""What was read before, so that a start with the same content needs neither YAML nor validator."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import pickle
import sys
import tempfile
from io import BytesIO
from pathlib import Path

from kiosk import __version__
from kiosk.content.diagnostics import Diagnostic
from kiosk.content.pictures import absence
from kiosk.content.reading import Reading
from kiosk.content.source_text import read_bytes

_log = logging.getLogger(__name__)

#: Readings of other files and of older versions that are kept.
KEPT = 5
_HERE = Path(__file__).parent
#: `pathlib._local` is where Python 3.13 has its paths.
_ALLOWED = {
    ("datetime", "date"),
    *(
        (module, kind)
        for module in ("pathlib", "pathlib._local")
        for kind in ("PosixPath", "WindowsPath")
    ),
}


def load(path: Path, folder: Path) -> Reading:
    """Return what the reader says of `path`, from `folder` if it is known there.

    A file in `folder` that is damaged, or that cannot be written, costs time and nothing else.
    """
    raw = read_bytes(path)
    if isinstance(raw, Diagnostic):
        return Reading(None, (raw,))
    known = folder / f"{_key(path, raw)}.reading"
    reading = _remembered(known)
    if reading is not None:
        return reading
    # Brings YAML and the validator with it.
    from kiosk.content.reader import read

    reading = read(path)
    if reading.content is not None and reading.content.tables:
        # The key knows nothing of what is in them.
        return reading
    # If the file was saved meanwhile, the reading does not belong to the key.
    if reading.content is not None and not reading.errors and read_bytes(path) == raw:
        _remember(known, reading)
    return reading


def _key(path: Path, raw: bytes) -> str:
    """Return a name for all that a reading depends on, but for the pictures."""
    digest = hashlib.sha256(f"{__version__}\0{sys.version}\0{path.absolute()}\0".encode())
    # The program itself: in a bundle the executable, in a checkout the files that change.
    for file in (Path(sys.executable), *sorted(_HERE.glob("*.py")), _HERE / "words.yaml"):
        with contextlib.suppress(OSError):
            status = file.stat()
            digest.update(f"{file.name}\0{status.st_size}\0{status.st_mtime_ns}\0".encode())
    digest.update(raw)
    return digest.hexdigest()


def _remembered(file: Path) -> Reading | None:
    try:
        reading = _Unpickler(BytesIO(file.read_bytes())).load()
    except FileNotFoundError:
        return None
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it, it is read anew
        _log.warning("%s cannot be used and is made anew: %s", file, error)
        return None
    if not isinstance(reading, Reading) or reading.content is None:
        return None
    content = reading.content
    gone = any(absence(picture.file, content.folder) for picture in content.pictures.values())
    return None if gone else reading


def _remember(file: Path, reading: Reading) -> None:
    temporary = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, suffix=".new")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            pickle.dump(reading, stream)
        temporary.replace(file)
        readings = sorted(file.parent.glob("*.reading"), key=lambda old: old.stat().st_mtime)
        for old in readings[:-KEPT]:
            old.unlink()
    except OSError as error:
        _log.warning("%s cannot be written: %s", file, error)
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


class _Unpickler(pickle.Unpickler):
    """Makes values of the vocabulary and nothing else, whatever a file says."""

    def find_class(self, module: str, name: str) -> object:
        """Return the class; raises UnpicklingError for anything that is not the vocabulary's."""
        if (module, name) in _ALLOWED or module.startswith("kiosk.content."):
            found = super().find_class(module, name)
            # Not what a module of ours imports: `kiosk.content.store`, `os.system`.
            if isinstance(found, type) and found.__module__ == module:
                return found
        message = f"{module}.{name} does not belong into a reading"
        raise pickle.UnpicklingError(message)
