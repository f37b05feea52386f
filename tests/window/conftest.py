"""A visitor in front of a kiosk, and the two ways in which a terminal can stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT
from kiosk.content.model import Content
from tests.window.driver import Driver

Opener = Callable[..., Driver]


@pytest.fixture
def open_kiosk(qapp: QGuiApplication, content: Content) -> Iterator[Opener]:  # noqa: ARG001
    """Return what opens a kiosk with the shipped content; it is closed after the test."""
    opened: list[Driver] = []

    def open_one(**options: Any) -> Driver:
        opened.append(Driver(options.pop("content", content), **options))
        return opened[-1]

    yield open_one
    for driver in opened:
        driver.close()


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Return the size of a screen, in pixels."""
    width, height = request.param
    return width, height


@pytest.fixture
def kiosk(open_kiosk: Opener) -> Driver:
    """Return a kiosk that waits for somebody, on an upright screen."""
    return open_kiosk()
