"""What was read before, so that a start with the same content needs neither YAML nor validator."""

from __future__ import annotations

import contextlib
import gc
import hashlib
import logging
import pickle
import sys
from io import BytesIO
from pathlib import Path

from kiosk import __version__
from kiosk.content.reading import Reading
from kiosk.content.store import write

_log = logging.getLogger(__name__)

#: Readings of other files and of older versions that are kept.
KEPT = 8
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


def recall(path: Path, raw: bytes, folder: Path) -> Reading | None:
    """Return what was read from `path` when it held `raw`, unless its pictures have changed.

    A file in `folder` that is damaged costs time and nothing else.
    """
    file = folder / _name(path, raw)
    try:
        reading = unpickle(file.read_bytes())
    except FileNotFoundError:
        return None
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it, it is read anew
        _log.warning("%s cannot be used and is made anew: %s", file, error)
        return None
    return reading if reading.content is not None and _same_files(reading) else None


def remember(path: Path, raw: bytes, reading: Reading, folder: Path) -> None:
    """Keep `reading` for `recall`; where it cannot be written, the next start is slower."""
    file = folder / _name(path, raw)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write(file, pickle.dumps(reading))
        readings = sorted(folder.glob("*.reading"), key=lambda old: old.stat().st_mtime)
        for old in readings[:-KEPT]:
            old.unlink()
    except OSError as error:
        _log.warning("%s cannot be written: %s", file, error)


def unpickle(raw: bytes) -> Reading:
    """Return a reading from its bytes; raises whatever unpickling raises."""
    collecting = gc.isenabled()
    # A large content is hundreds of thousands of objects. Looking through them for garbage, now or
    # at any later time, would hold up the screen, and there is none: they hold no cycles.
    gc.disable()
    try:
        reading = _Unpickler(BytesIO(raw)).load()
    finally:
        gc.freeze()
        if collecting:
            gc.enable()
    if not isinstance(reading, Reading):
        message = f"{type(reading).__name__} is no reading"
        raise pickle.UnpicklingError(message)
    return reading


def _name(path: Path, raw: bytes) -> str:
    """Return a name for all that a reading depends on, but for the pictures."""
    digest = hashlib.sha256(f"{__version__}\0{sys.version}\0{path.absolute()}\0".encode())
    # The program itself: in a bundle the executable, in a checkout the files that change.
    for file in (Path(sys.executable), *sorted(_HERE.glob("*.py")), _HERE / "words.yaml"):
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
            from kiosk.content.pictures import absence

            if absence(file, content.folder):
                return False
            continue
        try:
            status = (content.folder / file).stat()
        except OSError:
            return False
        if (status.st_size, status.st_mtime_ns) != (kept.size, kept.modified):
            return False
        if not (kept.copy.exists() and kept.small.exists()):
            return False
    return True


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
