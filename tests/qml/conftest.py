"""A window for single components, with the kiosk's own modules at hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.qml.scene import Scene


@pytest.fixture
def scene(qapp: QGuiApplication) -> Iterator[Scene]:  # noqa: ARG001 - there must be one
    scene = Scene()
    yield scene
    scene.close()
