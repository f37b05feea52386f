"""What a content file says: remembered, or read anew; and what of it becomes a version."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kiosk.content.diagnostics import Diagnostic
from kiosk.content.keeping import remembered
from kiosk.content.keeping.store import SHIPPED, Choice, Store, Version, digest
from kiosk.content.model import Content
from kiosk.content.reading.reading import Reading
from kiosk.content.reading.source_text import read_bytes

if TYPE_CHECKING:
    from kiosk.content.reading.written import Written

_log = logging.getLogger(__name__)


def recall(path: Path, store: Store) -> Reading | None:
    """Return what is remembered of `path` as it is now; brings neither YAML nor the validator."""
    raw = read_bytes(path)
    if isinstance(raw, Diagnostic):
        return Reading(None, (raw,))
    return remembered.recall(path, raw, store.folder / "readings")


def load(path: Path, store: Store) -> Reading:
    """Return what `path` says; what is good is remembered, and its pictures are kept."""
    raw = read_bytes(path)
    if isinstance(raw, Diagnostic):
        return Reading(None, (raw,))
    readings = store.folder / "readings"
    known = remembered.recall(path, raw, readings)
    if known is not None:
        return known
    # Brings YAML and the validator with it.
    from kiosk.content.reading.reader import read_written

    reading = keep(read_written(path), store).reading
    # If the file was saved meanwhile, the reading does not belong to these bytes.
    good = not reading.errors and read_bytes(path) == raw
    if reading.content is None:
        return reading
    if good:
        remembered.remember(path, raw, reading, readings)
    return reading


def keep(written: Written, store: Store) -> Written:
    """Return what was read with its files in the store, and without the pictures that are damaged.

    Where the store cannot be written the files stay where they are.
    """
    content = written.reading.content
    if content is None:
        return written
    from kiosk.content.reading.damaged import without_damaged

    try:
        content = store.keep(content)
    except OSError as error:
        _log.warning("%s cannot be kept: %s", written.source.file, error)
    kept = replace(written, reading=replace(written.reading, content=content))
    return without_damaged(kept, store.fault)


def publish(path: Path, store: Store) -> str:
    """Make a version of `path` as it is now, and return its name; ``""`` where there is none.

    It must be remembered: what comes while this is done has been looked at by nobody. What staff
    chose another version instead of is not shown, so it does not become one.
    """
    raw = read_bytes(path)
    if isinstance(raw, Diagnostic) or _chosen_instead(store, raw):
        return ""
    readings = store.folder / "readings"
    known = remembered.recall(path, raw, readings)
    if known is None or known.content is None:
        return ""
    try:
        content = store.keep(known.content)
        if set(content.files) != set(content.kept):
            return ""
        content = store.publish(content, raw)
    except OSError as error:
        _log.warning("%s cannot be kept: %s", path, error)
        return ""
    if content.version != known.content.version:
        remembered.remember(path, raw, replace(known, content=content), readings)
    return content.version


def is_published(reading: Reading, store: Store) -> bool:
    """Return whether there is nothing to `publish` in what was read."""
    content = reading.content
    return content is None or bool(reading.errors) or store.choice() == Choice(content.version)


def last_text(store: Store) -> bytes:
    """Return what the version says that was shown last; nothing before there was one."""
    choice = store.choice()
    version = store.version(choice.version) if choice else None
    raw = read_bytes(version.path) if version else b""
    return b"" if isinstance(raw, Diagnostic) else raw


def to_show(path: Path, store: Store, shipped: Path, read: Callable[[Path], Reading]) -> Reading:
    """Return what `read` says of `path`, or of the version that staff chose instead of it."""
    choice = _chosen_instead(store, read_bytes(path))
    if choice:
        version = store.version(choice.version)
        chosen = shipped if choice.version == SHIPPED else version.path if version else None
        reading = read(chosen) if chosen else Reading(None)
        if reading.content is not None:
            return replace(reading, content=replace(reading.content, version=choice.version))
        _log.error("The version %s that was chosen cannot be shown", choice.version)
    return read(path)


def earlier(path: Path, store: Store, *, usable: bool) -> tuple[Version, ...]:
    """Return the good versions from before what is shown of `path`, newest first.

    Where that is not `usable`, the version that was shown last is shown.
    """
    raw, versions = read_bytes(path), store.versions()
    choice = _chosen_instead(store, raw) if usable else store.choice()
    shown = choice.version if choice else ""
    if shown == SHIPPED:
        return ()
    for place, version in enumerate(versions, 1):
        if version.name == shown or (not shown and read_bytes(version.path) == raw):
            return versions[place:]
    return versions


def last_good(store: Store, shipped: Path, read: Callable[[Path], Reading]) -> Content | None:
    """Return the best content there is besides the one that cannot be used."""
    for path in _candidates(store, shipped):
        content = read(path).content
        if content is not None:
            return content
    return None


def _candidates(store: Store, shipped: Path) -> Iterator[Path]:
    choice = store.choice()
    chosen = store.version(choice.version) if choice else None
    if chosen is not None:
        yield chosen.path
    yield from (version.path for version in store.versions() if version != chosen)
    yield shipped


def _chosen_instead(store: Store, raw: bytes | Diagnostic) -> Choice | None:
    """Return the choice of a version that holds as long as the content file says `raw`."""
    choice = store.choice()
    said = "" if isinstance(raw, Diagnostic) else digest(raw)
    return choice if choice and choice.instead_of and choice.instead_of == said else None
