"""What all tests share: two contents, the application, and that what Qt warns of fails a test."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.content.model import Content

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "tests" / "sample" / "content.yaml"

#: Their files take longest. The many short ones that come after them keep all processes busy.
FIRST = ("window", "process", "preview", "test_wheel.py", "test_optimising.py", "test_layers.py")

# Made once and kept: an application that is collected early takes the process with it.
_application: list[QGuiApplication] = []


def pytest_configure() -> None:
    """Let no thread look for garbage but this one: see `kiosk.bridge.garbage`."""
    gc.disable()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Say of each test for every day what it needs, and begin with what is long."""
    for item in items:
        marked = {mark.name for mark in item.iter_markers()}
        if marked & {"process", "bundle", "bench", "terminal", "thorough"}:
            continue
        if "qapp" in getattr(item, "fixturenames", ()):
            item.add_marker("window")
        elif "process" in item.path.parts or hasattr(getattr(item, "module", None), "subprocess"):
            item.add_marker("process")
        else:
            item.add_marker("unit")
    items.sort(key=lambda item: not set(FIRST) & set(item.path.parts))


@pytest.fixture(scope="session")
def content() -> Content:
    """Return the shipped content."""
    return _read(ROOT / "content.yaml")


@pytest.fixture(scope="session")
def sample() -> Content:
    """Return an invented content that has every kind of block with all its fields."""
    return _read(SAMPLE)


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """Return the kiosk's own application, with software rendering and the bundled fonts."""
    if not _application:
        from kiosk.app import make_application

        # It sends Qt's messages to the log; pytest-qt wants them.
        handler = qInstallMessageHandler(None)
        _application.append(make_application(software=True))
        qInstallMessageHandler(handler)
    return _application[0]


class PatientBot(QtBot):
    """Waits for a condition for as long as a busy machine may take."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 60_000) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QGuiApplication, request: pytest.FixtureRequest) -> PatientBot:  # noqa: ARG001
    """Return pytest-qt's own, with more patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _no_logged_qt_warning() -> Iterator[None]:
    """Fail a test in which Qt's messages go to the log, where pytest-qt does not see them."""
    warned: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.funcName == "_log_message":
                warned.append(record.getMessage())

    logger, listener = logging.getLogger("qt"), Listener(logging.WARNING)
    logger.addHandler(listener)
    yield
    logger.removeHandler(listener)
    _fail(warned)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None]:
    """Fail a test at whose end Qt warns; pytest-qt listens until then only."""
    warned: list[str] = []

    def note(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
            warned.append(text)

    previous = qInstallMessageHandler(note)
    try:
        yield
        _collect()
    finally:
        qInstallMessageHandler(previous)
    _fail(warned)


def _collect() -> None:
    """Look for garbage as far as Python would by itself."""
    gc.disable()
    due = zip(range(3), gc.get_count(), gc.get_threshold(), strict=True)
    gc.collect(max((generation for generation, count, most in due if count > most), default=0))


def _fail(warned: list[str]) -> None:
    if warned:
        pytest.fail("Qt warns:\n" + "\n".join(warned))


def _read(path: Path) -> Content:
    from kiosk.content.reading.reader import read

    reading = read(path)
    problems = "\n".join(str(error) for error in reading.errors)
    assert reading.content is not None, problems
    return reading.content
