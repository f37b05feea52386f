"""The store of good versions: content and its pictures together, immutable, named by their hash.

    files/1f0c….webp          a copy of each picture, named by what is in it
    files/1f0c….1440.jpg      the same picture for screens of fewer pixels than 4K
    files/1f0c….480.jpg       and for small places
    files/1f0c….1440.json      what was found when it was decoded: null, or why it cannot be shown
    versions/9b2e…/           a content folder like any other: content.yaml and links to the copies
    versions/9b2e…/.version   its number, when it was made, and what it is made of
    choice                    the version that was shown last, or that staff chose

Everything is made under another name and then renamed, files before versions before the choice: a
process that is killed at any moment leaves the old state or the new one.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import re
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import asdict, replace

from kiosk.content.limits import MIDDLE_SIDE, SMALL_SIDE
from kiosk.content.model import Content, KeptFile

if TYPE_CHECKING:
    # A start with content that is known does without importing this.
    from kiosk.content.reading.pictures import Fault

_log = logging.getLogger(__name__)

#: Good versions that are kept; the shipped content is not among them and always there.
KEPT = 5
#: The name under which the shipped content can be chosen.
SHIPPED = "shipped"
CONTENT_NAME = "content.yaml"
#: Of the smaller pictures beside a copy, the larger one first.
SIDES = (MIDDLE_SIDE, SMALL_SIDE)
_NAME_LENGTH = 12
_NAME = re.compile(f"[0-9a-f]{{{_NAME_LENGTH}}}")

#: Decodes the first file, and makes the second one, if there is to be one, a smaller picture of it
#: where that is worth while; returns why the picture cannot be shown.
Shrink = Callable[[Path, "Path | None", int], "Fault | None"]


class Version(Struct, frozen=True):
    """One good state of content.yaml with its files."""

    name: str
    made: datetime
    """For people: the clock may have been wrong."""
    number: int
    """Later versions have higher ones; 0 where the store is from before they were counted."""
    path: Path
    """Its content.yaml, in a folder with all that belongs to it."""
    files: dict[str, str]
    """The digest of each file, by its path from that folder."""


class Choice(Struct, frozen=True):
    """The version to begin with where content.yaml cannot be used."""

    version: str
    instead_of: str = ""
    """The digest of a content.yaml instead of which staff want this version to be shown."""


def digest(raw: bytes) -> str:
    """Return the name of some bytes: their SHA-256 in hexadecimal."""
    return hashlib.sha256(raw).hexdigest()


class Store(Struct, frozen=True):
    """The versions in `folder`, which need not exist yet. Only one process may add to it."""

    folder: Path
    shrink: Shrink = lambda _source, _target, _side: None

    def versions(self) -> tuple[Version, ...]:
        """Return the versions, newest first; what is damaged is left out."""
        found = (_version(folder) for folder in _entries(self.folder / "versions"))
        known = [version for version in found if version is not None]
        return tuple(sorted(known, key=lambda one: (one.number, one.made), reverse=True))

    def version(self, name: str) -> Version | None:
        """Return the version called `name`; what is no name may lead to any folder."""
        return _version(self.folder / "versions" / name) if _NAME.fullmatch(name) else None

    def choice(self) -> Choice | None:
        """Return what was chosen last; None before anything was shown."""
        file = self.folder / "choice"
        try:
            choice = Choice(**json.loads(file.read_bytes()))
            if choice.version == SHIPPED or _NAME.fullmatch(choice.version):
                return choice
            _log.warning("%s cannot be used: %r is no version", file, choice.version)
        except FileNotFoundError:
            pass
        except (OSError, ValueError, TypeError) as error:
            _log.warning("%s cannot be used: %s", file, error)
        return None

    def choose(self, choice: Choice) -> None:
        """Make `choice` the one that holds.

        Raises:
            OSError: it cannot be written.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        write(self.folder / "choice", json.dumps(asdict(choice)).encode())

    def keep(self, content: Content) -> Content:
        """Return `content` with a copy of each of its files; files that are gone are left out.

        Raises:
            OSError: the store cannot be written.
        """
        (self.folder / "files").mkdir(parents=True, exist_ok=True)
        kept = {}
        for file in content.files:
            with contextlib.suppress(FileNotFoundError):
                kept[file] = self._keep(content, file)
        return replace(content, kept=kept)

    def fault(self, picture: Path) -> Fault | None:
        """Return why a picture cannot be shown; one that was kept is not decoded again for this."""
        try:
            noted = json.loads(self._note(picture).read_bytes())
            return None if noted is None else (noted[0], noted[1])
        except (OSError, ValueError, LookupError, TypeError):
            return self.shrink(picture, None, SMALL_SIDE)

    def publish(self, content: Content, raw: bytes) -> Content:
        """Make `raw`, the bytes of its content.yaml, and the files kept for it the newest version.

        Returns `content` with the version's name.

        Raises:
            OSError: the store cannot be written.
        """
        files = {file: kept.copy.name for file, kept in content.kept.items()}
        summary = json.dumps([digest(raw), sorted(files.items())]).encode()
        name = digest(summary)[:_NAME_LENGTH]
        folder = self.folder / "versions" / name
        versions = self.versions()
        newest = versions[0] if versions else None
        # The newest version is never removed, so the numbers need no place of their own.
        number = newest.number + 1 if newest else 1
        made = datetime.now(UTC).isoformat()
        note = json.dumps({"number": number, "made": made, "files": files}, indent=1).encode()
        if _version(folder) is None:
            new = folder.with_name(f".new-{name}")
            _remove(new)
            _remove(folder)
            new.mkdir(parents=True)
            write(new / CONTENT_NAME, raw)
            for file, kept in content.kept.items():
                (new / file).parent.mkdir(parents=True, exist_ok=True)
                _link(kept.copy, new / file)
            write(new / ".version", note)
            new.rename(folder)
        elif newest and newest.name != name:
            write(folder / ".version", note)
        self.choose(Choice(name))
        try:
            self._forget_old(name)
        except OSError as error:  # Windows removes nothing that somebody has open
            _log.warning("Old versions stay a while longer: %s", error)
        return replace(content, version=name)

    def _keep(self, content: Content, file: str) -> KeptFile:
        source = content.folder / file
        status = source.stat()
        before = content.kept.get(file)
        if before is not None and before.is_of(status) and before.whole():
            return before
        raw = source.read_bytes()
        name = digest(raw)
        copy = self.folder / "files" / f"{name}{source.suffix.lower()}"
        if not copy.exists():
            write(copy, raw)
        middle, small = (copy.with_name(_sized(copy.name, side)) for side in SIDES)
        if not self._note(copy).exists():
            fault = self._shrink(copy, middle, MIDDLE_SIDE)
            if fault is None:
                # The middle one is decoded much sooner.
                self._shrink(middle if middle.exists() else copy, small, SMALL_SIDE)
            # One that is written by half is not JSON, and then the picture is decoded again.
            self._note(copy).write_text(json.dumps(fault), "ascii")
        if not middle.exists():
            middle = copy
        if not small.exists():
            small = middle
        return KeptFile(copy, middle, small, status.st_size, status.st_mtime_ns, status.st_ctime_ns)

    def _shrink(self, source: Path, target: Path, side: int) -> Fault | None:
        new = target.with_name(f".new-{target.name}")
        fault = self.shrink(source, new, side)
        if new.exists():
            new.replace(target)
        return fault

    def _note(self, copy: Path) -> Path:
        return self.folder / "files" / _note_name(copy.name)

    def _forget_old(self, current: str) -> None:
        """Remove all but the newest versions, and the files that none of them needs."""
        versions = self.versions()
        stay = {current, *(version.name for version in versions[:KEPT])}
        for folder in _entries(self.folder / "versions"):
            if folder.name not in stay:
                _remove(folder)
        needed = {
            name for version in versions if version.name in stay for name in version.files.values()
        }
        needed |= {
            beside
            for name in needed
            for beside in (_note_name(name), *(_sized(name, side) for side in SIDES))
        }
        for file in _entries(self.folder / "files"):
            if file.name not in needed:
                file.unlink()


def write(path: Path, raw: bytes) -> None:
    """Write a file so that it has its old bytes or its new ones, whatever happens meanwhile.

    Raises:
        OSError: it cannot be written; the old file is still there.
    """
    new = path.with_name(f".new-{path.name}")
    with new.open("wb") as stream:
        stream.write(raw)
        stream.flush()
        os.fsync(stream.fileno())
    new.replace(path)


def _sized(copy: str, side: int) -> str:
    """Return the name of the picture of `side` pixels beside a copy."""
    return f"{copy.partition('.')[0]}.{side}.jpg"


def _note_name(copy: str) -> str:
    """Return the name of what was found when a copy was decoded."""
    return f"{copy.partition('.')[0]}.{MIDDLE_SIDE}.json"


def _entries(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(FileNotFoundError):
        yield from sorted(folder.iterdir())


def _version(folder: Path) -> Version | None:
    """Return the version in `folder` if it is whole."""
    if not _NAME.fullmatch(folder.name):
        return None
    try:
        note = json.loads((folder / ".version").read_bytes())
        version = Version(
            folder.name,
            datetime.fromisoformat(note["made"]),
            int(note.get("number", 0)),
            folder / CONTENT_NAME,
            dict(note["files"]),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        _log.warning("%s is damaged: %s", folder, error)
        return None
    return version if all((folder / file).exists() for file in version.files) else None


def _link(copy: Path, place: Path) -> None:
    try:
        place.hardlink_to(copy)
    except OSError:  # a file system without links, such as a USB stick's
        shutil.copyfile(copy, place)


def _remove(folder: Path) -> None:
    """Remove a folder, of which at no moment a part is left under its name."""
    old = folder.with_name(f".old-{folder.name.lstrip('.')}")
    shutil.rmtree(old, ignore_errors=True)
    with contextlib.suppress(FileNotFoundError):
        folder.rename(old)
    shutil.rmtree(old, ignore_errors=True)
