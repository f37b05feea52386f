"""Whether the GPU draws is seen by Qt's error and by the driver of the first frame."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge import gpu
from kiosk.bridge.gpu import GpuWatch
from kiosk.station.graphics import GpuTrial


class Window(QObject):
    """A window as far as the watch looks at it; what draws it is called `driver`."""

    sceneGraphError = Signal(int, str)  # noqa: N815 - Qt's name
    frameSwapped = Signal()  # noqa: N815

    def __init__(self, driver: bytes) -> None:
        super().__init__()
        info = SimpleNamespace(deviceName=QByteArray(driver))
        self.rhi = lambda: SimpleNamespace(driverInfo=lambda: info)


@pytest.fixture
def trial(tmp_path: Path) -> GpuTrial:
    trial = GpuTrial(tmp_path / "gpu-failed")
    trial.begin()
    return trial


@pytest.fixture(autouse=True)
def _no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no event loop runs, `exit` would keep each later one from running."""
    monkeypatch.setattr(gpu, "QCoreApplication", SimpleNamespace(exit=lambda: None))


@pytest.fixture
def windows() -> Iterator[list[Window]]:
    """Return a list whose windows are destroyed, before they end another test's application."""
    windows: list[Window] = []
    yield windows
    for window in windows:
        shiboken6.delete(window)


@pytest.fixture
def watch(
    windows: list[Window],
    request: pytest.FixtureRequest,
    trial: GpuTrial,
) -> GpuWatch:
    """Watch a window of the driver that the test's parameter names."""
    windows.append(Window(getattr(request, "param", b"Intel UHD Graphics 620")))
    return GpuWatch(cast(QQuickWindow, windows[0]), trial)


@pytest.mark.usefixtures("qapp")
def test_the_first_frame_of_a_gpu_ends_the_trial(
    watch: GpuWatch, windows: list[Window], trial: GpuTrial
) -> None:
    windows[0].frameSwapped.emit()
    windows[0].frameSwapped.emit()
    assert not watch.failure
    assert not trial.failed_before()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("drawn", [True, False], ids=["after frames", "at once"])
def test_an_error_of_the_scene_graph_is_a_failure(
    watch: GpuWatch, windows: list[Window], trial: GpuTrial, drawn: bool
) -> None:
    if drawn:
        windows[0].frameSwapped.emit()
    windows[0].sceneGraphError.emit(1, "no context")
    assert watch.failure == "no context"
    assert trial.failed_before()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("watch", [b"Mesa llvmpipe"], indirect=True)
def test_a_processor_that_does_the_work_of_the_gpu_is_a_failure(
    watch: GpuWatch, windows: list[Window], trial: GpuTrial
) -> None:
    windows[0].frameSwapped.emit()
    assert "llvmpipe" in watch.failure
    assert trial.failed_before()


@pytest.mark.usefixtures("qapp")
def test_who_asks_for_the_gpu_by_name_may_have_the_processor_in_its_place(
    windows: list[Window], tmp_path: Path
) -> None:
    trial = GpuTrial(tmp_path / "gpu-failed", insist=True)
    windows.append(Window(b"Mesa llvmpipe"))
    watch = GpuWatch(cast(QQuickWindow, windows[0]), trial)
    windows[0].frameSwapped.emit()
    assert not watch.failure
    assert not trial.failed_before()
