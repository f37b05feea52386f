"""The ways in which editors save a file, and what comes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.keeping.loading import load, publish
from kiosk.content.keeping.store import Store
from kiosk.content.reading.reading import Reading


def overwrite(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")


def replace(file: Path, text: str) -> None:
    """Save as many editors do: into another file that takes the place of this one."""
    new = file.with_suffix(".new")
    new.write_text(text, "utf-8")
    new.replace(file)


def recreate(file: Path, text: str) -> None:
    file.unlink()
    file.write_text(text, "utf-8")


SAVES = (overwrite, replace, recreate)


def each_save() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("save", SAVES)


def kept(path: Path, store: Store) -> Reading:
    """Read a file and keep it as a version, as the kiosk does when a save is over."""
    load(path, store)
    publish(path, store)
    return load(path, store)
