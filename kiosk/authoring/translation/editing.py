"""Changing single texts in a content file; every other byte of it stays as it is."""

from __future__ import annotations

import codecs
import contextlib
import os
import sys
import tempfile
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.content.reading.yaml_nodes import Node
from kiosk.errors import ContentError

_ENCODINGS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}


class Change(Struct, frozen=True):
    """The text from `start` to `end`, in characters, becomes `new`."""

    start: int
    end: int
    new: str


def changed(text: str, node: Node, new: str) -> Change | None:
    """Return the change of the scalar `node` to `new`; None if it is not written as it reads.

    A text over several lines or with escapes in it is written otherwise than it reads. `new` must
    be as plain as what it replaces.
    """
    # It was read with letters and their accents as one character.
    for written in (node.text, unicodedata.normalize("NFD", node.text)):
        for quote in ("", "'", '"'):
            if text.startswith(f"{quote}{written}{quote}", node.offset):
                start = node.offset + len(quote)
                return Change(start, start + len(written), new)
    return None


def rewrite(path: Path, raw: bytes, changes: Sequence[Change]) -> None:
    """Make `changes` in the file that held `raw`: as a whole, or not at all.

    Raises:
        ContentError: it holds something else by now, or cannot be written.
    """
    bom = next((bom for bom in _ENCODINGS if raw.startswith(bom)), b"")
    encoding = _ENCODINGS.get(bom, "utf-8")
    text = raw.removeprefix(bom).decode(encoding)
    for change in sorted(changes, key=lambda one: one.start, reverse=True):
        text = text[: change.start] + change.new + text[change.end :]
    try:
        _replace(path.resolve(), raw, bom + text.encode(encoding))
    except OSError as error:
        message = f"{path}: cannot be written: {error.strerror}. Check the permissions."
        raise ContentError(message) from error


def _replace(path: Path, old: bytes, new: bytes) -> None:
    status = path.stat()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.", suffix=".new")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(new)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(status.st_mode)
        # Whoever may edit it must still be allowed to, whoever runs this.
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                os.chown(temporary, status.st_uid, status.st_gid)
        if path.read_bytes() != old:
            message = f"{path}: was saved by somebody else meanwhile. Run the command again."
            raise ContentError(message)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
