"""What a kiosk that runs shows first of its content file, and how it follows it from there."""

from __future__ import annotations

import logging
from pathlib import Path

from msgspec.structs import replace

from kiosk.content.keeping.following import Follower
from kiosk.content.keeping.loading import (
    earlier,
    is_published,
    last_good,
    last_text,
    recall,
    to_show,
)
from kiosk.content.keeping.reader_process import ReaderProcess, Request
from kiosk.content.keeping.store import Store
from kiosk.content.model import Content
from kiosk.content.reading.reading import Reading
from kiosk.errors import ContentError

_log = logging.getLogger(__name__)


def begin(
    path: Path, store: Store, shipped: Path, reader: ReaderProcess
) -> tuple[Content, Follower]:
    """Return what is shown of `path` first, and what reads it whenever it is saved.

    Where nothing in it can be used, the first content is the last good one, or the shipped one.

    Raises:
        ContentError: none of them can be shown.
    """

    def read(one: Path) -> Reading:
        return recall(one, store) or reader.read(Request(one, store.folder))

    def read_live(_: Path) -> Reading:
        return to_show(path, store, shipped, read)

    def publish(reading: Reading) -> None:
        if not is_published(reading, store):
            answer = reader.read(Request(path, store.folder, publish=True))
            for error in answer.errors:
                _log.warning("No version could be kept. %s", error)

    reading = read_live(path)
    content = reading.content or last_good(store, shipped, read)
    if content is None:
        reasons = "\n".join(error.explained() for error in reading.errors[:1])
        raise ContentError(f"No content can be shown.\n{reasons}")
    shown = replace(reading, content=content)
    return content, Follower(path, read_live, shown, publish, before=last_text(store))


def begin_safely(
    path: Path, store: Store, shipped: Path, reader: ReaderProcess, *, version: bool
) -> tuple[Content, Follower]:
    """Do as `begin`, but show the `version` before what `path` says, or what was shipped.

    Nothing is made a version, and the first state of `path` that can be shown counts as a save.

    Raises:
        ContentError: nothing can be shown.
    """

    def read(one: Path) -> Reading:
        return recall(one, store) or reader.read(Request(one, store.folder))

    def read_live(_: Path) -> Reading:
        return to_show(path, store, shipped, read)

    usable = read_live(path).content is not None
    versions = [one.path for one in earlier(path, store, usable=usable)] if version else []
    for candidate in (*versions, shipped):
        reading = read(candidate)
        if reading.content is not None:
            _log.warning("Shown in place of %s: %s", path, candidate)
            return reading.content, Follower(path, read_live, reading)
    return begin(path, store, shipped, reader)
