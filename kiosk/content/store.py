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
from kiosk.content.pictures import absence
from kiosk.content.reading import Reading

_log = logging.getLogger(__name__)

#: Readings of other files and of older versions that are kept.
KEPT = 5
_WORDS = Path(__file__).with_name("words.yaml")
_ALLOWED = {("datetime", "date"), ("pathlib", "PosixPath"), ("pathlib", "WindowsPath")}


def load(path: Path, folder: Path) -> Reading:
    """Return what the reader says of `path`, from `folder` if it is known there.

    A file in `folder` that is damaged, or that cannot be written, costs time and nothing else.
    """
    known = folder / f"{_key(path)}.reading"
    reading = _remembered(known)
    if reading is not None:
        return reading
    # Brings YAML and the validator with it.
    from kiosk.content.reader import read

    reading = read(path)
    if reading.content is not None and not reading.errors:
        _remember(known, reading)
    return reading


def _key(path: Path) -> str:
    """Return a name for all that a reading depends on, but for the pictures."""
    digest = hashlib.sha256(f"{__version__}\0{sys.version}\0{path.absolute()}\0".encode())
    for file in (path, _WORDS):
        with contextlib.suppress(OSError):
            digest.update(file.read_bytes())
        digest.update(b"\0")
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
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=file.parent, suffix=".new")
        with os.fdopen(handle, "wb") as stream:
            pickle.dump(reading, stream)
        Path(temporary).replace(file)
        readings = sorted(file.parent.glob("*.reading"), key=lambda old: old.stat().st_mtime)
        for old in readings[:-KEPT]:
            old.unlink()
    except OSError as error:
        _log.warning("%s cannot be written: %s", file, error)


class _Unpickler(pickle.Unpickler):
    """Makes values of the vocabulary and nothing else, whatever a file says."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) not in _ALLOWED and not module.startswith("kiosk.content."):
            message = f"{module}.{name} does not belong into a reading"
            raise pickle.UnpicklingError(message)
        return super().find_class(module, name)
