"""A visitor in front of a kiosk, and the two ways in which a terminal can stand."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any
from zlib import crc32

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT
from kiosk.content.keeping.store import Store
from kiosk.content.model import Content
from kiosk.pictures.shrinking import shrink
from tests.conftest import ROOT
from tests.window.driver import Driver
from tests.window.shipped import shipped

Opener = Callable[..., Driver]
#: Of each process its own, as a store wants it; kept between runs.
STORE = ROOT / "build" / "kept" / os.environ.get("PYTEST_XDIST_WORKER", "alone")
#: The two ways in which a screen is mounted, by its size in pixels.
SHAPES = {PORTRAIT: "portrait", LANDSCAPE: "landscape"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every day a test sees a screen that stands or one that lies; `thorough` sees the other."""
    names = list(SHAPES.values())
    for item in items:
        test = item.nodeid.partition("[")[0]
        for shape in {*names} & {*getattr(getattr(item, "callspec", None), "id", "").split("-")}:
            if shape != names[crc32(test.encode()) % len(names)]:
                item.add_marker("thorough")


@pytest.fixture(scope="session")
def content() -> Content:
    """Return the shipped content with its pictures in a store.

    As on a terminal, smaller copies are shown: they are decoded in half the time.
    """
    return Store(STORE, shrink).keep(shipped())


@pytest.fixture(scope="module")
def standing() -> Iterator[dict[str, Driver]]:
    """Keep the kiosk of the test before, by what it was opened with."""
    kept: dict[str, Driver] = {}
    yield kept
    for driver in kept.values():
        driver.close()


@pytest.fixture
def open_kiosk(
    qapp: QGuiApplication,  # noqa: ARG001
    content: Content,
    standing: dict[str, Driver],
    request: pytest.FixtureRequest,
) -> Iterator[Opener]:
    """Return what opens a kiosk with the shipped content; it is put back after the test.

    A new engine and window take longer than most tests. So the next test of a file gets the same
    kiosk, as the next visitor does, unless a test failed on it or changed more than a visit. What
    is about a kiosk that was just started, or changes what no visitor can, opens a `fresh` one.
    """
    opened: list[tuple[str, Driver]] = []
    failed = request.session.testsfailed

    def open_one(*, fresh: bool = False, **options: Any) -> Driver:
        key = "" if fresh or "content" in options else repr(sorted(options.items()))
        driver = standing.pop(key, None)
        # One window at a time, or the other would be drawn, too.
        while standing:
            standing.popitem()[1].close()
        opened.append((key, driver or Driver(options.pop("content", content), **options)))
        return opened[-1][1]

    yield open_one
    for key, driver in opened:
        first = False
        try:
            usable = key and not standing and request.session.testsfailed == failed
            first = bool(usable) and driver.stands_as_first()
        finally:
            # Whatever happened: the tests after it would see its window.
            if first:
                standing[key] = driver
            else:
                driver.close()


@pytest.fixture(scope="module", params=SHAPES, ids=[*SHAPES.values()])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Return the size of a screen, in pixels."""
    width, height = request.param
    return width, height


@pytest.fixture
def kiosk(open_kiosk: Opener) -> Driver:
    """Return a kiosk that waits for somebody, on an upright screen."""
    return open_kiosk()
