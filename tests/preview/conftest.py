"""Staff at their desk: a content file that they edit, and its preview."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.conftest import SAMPLE
from tests.preview.desk import Desk

Opener = Callable[..., Desk]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a content file of their own, with its pictures."""
    shutil.copytree(SAMPLE.parent, tmp_path / "content")
    return tmp_path / "content" / SAMPLE.name


@pytest.fixture
def open_desk(
    qapp: QGuiApplication,  # noqa: ARG001
    file: Path,
    tmp_path: Path,
) -> Iterator[Opener]:
    """Return what opens a preview of the file; it is closed after the test."""
    opened: list[Desk] = []

    def open_one(size: tuple[int, int] = (1440, 900)) -> Desk:
        opened.append(Desk(file, tmp_path / "store", size))
        return opened[-1]

    yield open_one
    for desk in opened:
        desk.close()


@pytest.fixture
def desk(open_desk: Opener) -> Desk:
    """Return a preview with room for both kiosks."""
    return open_desk()
