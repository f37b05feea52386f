"""How `kiosk run` decides who draws, and what it does before there is a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.app import Options
from kiosk.commands import run
from kiosk.content.model import Content
from kiosk.errors import GraphicsError, KioskError
from kiosk.station import hardware
from kiosk.station.graphics import GpuTrial


@pytest.fixture
def trial(tmp_path: Path) -> GpuTrial:
    return GpuTrial(tmp_path / "gpu-failed")


@pytest.mark.parametrize(
    ("renderer", "has_gpu", "tried"),
    [
        ("auto", True, True),
        ("auto", False, False),
        ("gpu", False, True),
        ("software", True, False),
    ],
)
def test_the_gpu_is_tried_where_there_is_one_or_it_was_asked_for(
    trial: GpuTrial, monkeypatch: pytest.MonkeyPatch, renderer: str, has_gpu: bool, tried: bool
) -> None:
    monkeypatch.setattr(hardware, "has_gpu", lambda: has_gpu)
    assert (run._gpu(renderer, trial) is trial) == tried


@pytest.mark.parametrize("renderer", ["auto", "gpu"])
def test_a_driver_that_failed_is_not_tried_again_and_the_log_says_so(
    trial: GpuTrial,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    renderer: str,
) -> None:
    monkeypatch.setattr(hardware, "has_gpu", lambda: True)
    trial.begin()
    assert run._gpu(renderer, trial) is None
    assert str(trial.file) in caplog.text


@pytest.mark.parametrize(("error", "kept"), [(KioskError, False), (GraphicsError, True)])
@pytest.mark.usefixtures("qapp")
def test_the_note_of_a_trial_is_there_while_the_window_is_made(
    content: Content,
    trial: GpuTrial,
    monkeypatch: pytest.MonkeyPatch,
    error: type[KioskError],
    kept: bool,
) -> None:
    """Drivers have crashed there, before any frame."""

    def broken_app(*_: object) -> None:
        assert trial.failed_before()
        raise error

    monkeypatch.setattr(app, "begin", lambda *_: (content, None))
    monkeypatch.setattr(app, "make_application", lambda **_: QGuiApplication.instance())
    monkeypatch.setattr(app, "App", broken_app)
    with pytest.raises(error):
        app.run(content.folder, trial.file.parent, Options(gpu=trial), lambda _: None)
    assert trial.failed_before() == kept
