"""Sized copies of pictures that are larger, heavier or otherwise than the kiosk shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from msgspec import Struct, field
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader

from kiosk.authoring.translation.editing import Change, changed, rewrite
from kiosk.content.diagnostics import Diagnostic
from kiosk.content.reading.pictures import MOST_OPTIMISED, fault, on_disk, refusal
from kiosk.content.reading.source_text import Findings, decode, read_bytes
from kiosk.content.reading.yaml_nodes import Node, parse
from kiosk.errors import ContentError, KioskError
from kiosk.pictures.decoding import UndecodableError, decode_picture
from kiosk.pictures.shrinking import webp

#: On a screen of 3840 x 2160 the head of a page fills 2240 x 1880: `PageSizes.pictureSize`. A scene
#: of the waiting screen may fill 2440 of 2160 x 3840; nobody stands so near to it.
SHORT_SIDE = 2240
_MOST_MEGABYTES = MOST_OPTIMISED * 4 // 2**20 + 1
#: A picture that fills a 4K screen has less. What has more is replaced if it can have half.
HEAVY = 2_000_000

_S_RGB = QColorSpace(QColorSpace.NamedColorSpace.SRgb)


class _Unreadable(Exception):  # noqa: N818 - never leaves this module
    """A picture that must stay as it is; the message is for staff."""


class _Needed(Struct, frozen=True):
    """A picture as the kiosk needs it, and what is wrong with the original."""

    raw: bytes
    size: QSize
    original_size: QSize
    reasons: tuple[str, ...]


class _Copy(Struct, frozen=True):
    """A new file in the place of an old one; weights in bytes."""

    name: str
    weight: int
    original_weight: int
    changes: tuple[Change, ...]


def optimise(path: Path, tell: Callable[[str], None], *, dry_run: bool) -> int:
    """Give each picture that the content file names and that needs one a sized copy, and name it.

    The originals stay. `tell` hears of each picture. With `dry_run` nothing is written. Returns 0,
    or 1 if a picture cannot be read.

    Raises:
        KioskError: the content file cannot be used, or something cannot be written.
    """
    raw, text, files = _files(path)
    run = _Run(path.absolute().parent, text, dry_run)
    limit = QImageReader.allocationLimit()
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    try:
        for file, places in files.items():
            tell(f"{file or '(no file)'}: {run.take(file, places)}")
        changes = [change for copy in run.copies for change in copy.changes]
        if changes and not dry_run:
            rewrite(path, raw, changes)
    except BaseException:
        # Nothing names what was made: another run would put more beside it.
        run.undo()
        raise
    finally:
        QImageReader.setAllocationLimit(limit)
    for line in _summary(run, path.name, len(files)):
        tell(line)
    return 1 if run.unreadable else 0


def _files(path: Path) -> tuple[bytes, str, dict[str, list[Node]]]:
    """Return the file's bytes and text, and where it names each picture file."""
    raw = read_bytes(path)
    if isinstance(raw, Diagnostic):
        raise ContentError(raw.explained())
    source = decode(raw, str(path))
    if isinstance(source, Diagnostic):
        raise ContentError(source.explained())
    findings = Findings(source)
    root = parse(findings)
    if root is None:
        raise ContentError(findings.diagnostics[0].explained())
    files: dict[str, list[Node]] = {}
    pictures = root.given("pictures")
    for entry in pictures.entries.values() if pictures else ():
        if place := entry.given("file"):
            files.setdefault(place.text, []).append(place)
    return raw, source.text, files


class _Run(Struct):
    """What one run has made so far, and how many pictures it could not read."""

    folder: Path
    text: str
    dry_run: bool
    copies: list[_Copy] = field(default_factory=list)
    unreadable: int = 0

    def take(self, file: str, places: list[Node]) -> str:
        """Give one picture its copy if it needs one; return what was done, in words."""
        try:
            return self._take(file, places)
        except _Unreadable as error:
            self.unreadable += 1
            return str(error)

    def undo(self) -> None:
        """Remove what was made."""
        for copy in self.copies if not self.dry_run else ():
            (self.folder / copy.name).unlink(missing_ok=True)

    def _take(self, file: str, places: list[Node]) -> str:
        wrong = refusal(file)
        if not wrong:
            file = on_disk(file, self.folder)
            wrong = fault(file, self.folder, MOST_OPTIMISED)
        if wrong:
            raise _Unreadable(". ".join(wrong))
        needed = as_needed(self.folder / file)
        if needed is None:
            return "fine as it is"
        name = self._free_name(file)
        changes = tuple(change for place in places if (change := changed(self.text, place, name)))
        if len(changes) < len(places):
            message = "left as it is. Write its path on one line, without signs behind `\\`."
            raise _Unreadable(message)
        weight = (self.folder / file).stat().st_size
        self._make(_Copy(name, len(needed.raw), weight, changes), needed.raw)
        original = f"{_pixels(needed.original_size)}, {_weight(weight)}"
        copy = f"{_pixels(needed.size)}, {_weight(len(needed.raw))}"
        return f"{', '.join(needed.reasons)}: {original} → {name}: {copy}"

    def _free_name(self, file: str) -> str:
        """Return a name beside `file` that nothing has."""
        path, number = PurePosixPath(file), 1
        name = str(path.with_suffix(".webp"))
        while self._is_taken(name):
            number += 1
            name = str(path.with_name(f"{path.stem}-{number}.webp"))
        return name

    def _is_taken(self, name: str) -> bool:
        place = self.folder / name
        # In a dry run the copies are not there; a link may lead to nothing yet.
        copied = any(copy.name == name for copy in self.copies)
        return copied or place.exists() or place.is_symlink()

    def _make(self, copy: _Copy, raw: bytes) -> None:
        if self.dry_run:
            self.copies.append(copy)
            return
        place = self.folder / copy.name
        try:
            with place.open("xb") as stream:
                self.copies.append(copy)
                stream.write(raw)
        except OSError as error:
            message = f"{place}: cannot be written: {error.strerror}. Nothing was changed."
            raise KioskError(message) from error


def _summary(run: _Run, name: str, pictures: int) -> Iterator[str]:
    if run.unreadable:
        yield f"{run.unreadable} of {pictures} pictures could not be read."
    if not run.copies:
        yield f"{name}: no picture needs a copy."
        return
    before = sum(copy.original_weight for copy in run.copies)
    after = sum(copy.weight for copy in run.copies)
    counts = f"copies of {len(run.copies)} of {pictures} pictures"
    sizes = f"{_weight(before)} → {_weight(after)}"
    if run.dry_run:
        yield f"{name} would name {counts}, {sizes}. Nothing was written."
    else:
        yield f"{name} names {counts}, {sizes}. The originals are still there."


def as_needed(file: Path) -> _Needed | None:
    """Return the picture in `file` as the kiosk needs it; None if that is how it is.

    Raises:
        _Unreadable: it cannot be decoded.
    """
    try:
        decoded = decode_picture(file, fitting)
    except UndecodableError as error:
        message = f"cannot be read: {error}"
        raise _Unreadable(message) from error
    image, stored = decoded.image, decoded.stored
    printed = image.format() == QImage.Format.Format_CMYK8888
    profiled = image.colorSpace().isValid() and image.colorSpace() != _S_RGB
    reasons = {
        "larger than any screen": fitting(stored) != stored,
        "turned by a tag": decoded.turned or decoded.misjudged,
        "in colours for printing": printed,
        "in other colours than those of screens": profiled and not printed,
    }
    given = tuple(reason for reason, applies in reasons.items() if applies)
    weight = file.stat().st_size
    if not given and weight <= HEAVY:
        return None
    raw = webp(_in_s_rgb(image))
    if not given and len(raw) > weight // 2:
        return None
    return _Needed(raw, image.size(), stored, given or ("heavier than it need be",))


def fitting(size: QSize) -> QSize:
    """Return the size at which a picture of `size` still fills any place of the largest screen."""
    if min(size.width(), size.height()) <= SHORT_SIDE:
        return size
    return size.scaled(SHORT_SIDE, SHORT_SIDE, Qt.AspectRatioMode.KeepAspectRatioByExpanding)


def _in_s_rgb(image: QImage) -> QImage:
    """Return the picture in the colours of a screen, without profile."""
    transparent = image.hasAlphaChannel()
    plain = QImage.Format.Format_ARGB32 if transparent else QImage.Format.Format_RGB32
    converted = QImage()
    if image.colorSpace().isValid():
        converted = image.convertedToColorSpace(_S_RGB, plain)
    if converted.isNull():
        # No profile, or one that says nothing of colours as they are.
        converted = image.convertToFormat(plain)
    converted.setColorSpace(QColorSpace())
    return converted


def _pixels(size: QSize) -> str:
    return f"{size.width()} × {size.height()}"


def _weight(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{count / 1e3:.0f} kB"  # noqa: PLR2004
