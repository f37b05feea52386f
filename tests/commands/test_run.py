"""How `kiosk run` decides who draws, and what it does before there is a window."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.app import Options
from kiosk.cli import _parser
from kiosk.commands import run
from kiosk.content.model import Content
from kiosk.content.settings import Renderer, Settings
from kiosk.errors import GraphicsError, KioskError
from kiosk.station import hardware
from kiosk.station.graphics import GpuTrial
from kiosk.visit.station import Station
from kiosk.visit.visit import Patience


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


def options_of(settings: Settings | None, folder: Path, *arguments: str) -> Options:
    """Return what `kiosk run` would do on a terminal with these settings."""
    given: argparse.Namespace = _parser("run").parse_args(["run", *arguments])
    return run._app_options(given, settings, folder)


@pytest.mark.parametrize(
    ("settings", "arguments", "expected"),
    [
        (None, [], {"volume": 0, "diagonal": 0, "station": Station()}),
        (None, ["--sound"], {"volume": 100}),
        (Settings(), [], {"volume": 0, "diagonal": 0, "station": Station()}),
        (Settings(sound=True, volume=40), [], {"volume": 40}),
        (Settings(sound=True), ["--no-sound"], {"volume": 0}),
        (Settings(volume=40), ["--sound"], {"volume": 40}),
        (Settings(diagonal=32), [], {"diagonal": 32}),
        (Settings(diagonal=32), ["--diagonal", "24"], {"diagonal": 24}),
        (Settings(idle=60, countdown=20), [], {"station": Station(patience=Patience(60, 20))}),
    ],
)
def test_options_count_more_than_what_the_terminal_is(
    tmp_path: Path, settings: Settings | None, arguments: list[str], expected: dict[str, Any]
) -> None:
    found = options_of(settings, tmp_path, *arguments)
    assert {name: getattr(found, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("of_terminal", "arguments", "expected"),
    [
        (Renderer.SOFTWARE, [], "the processor"),
        (Renderer.AUTO, [], "a GPU"),
        (Renderer.GPU, [], "a GPU, and nothing else"),
        (Renderer.GPU, ["--renderer", "software"], "the processor"),
        (Renderer.SOFTWARE, ["--renderer", "gpu"], "a GPU, and nothing else"),
    ],
)
def test_the_terminal_says_who_draws(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    of_terminal: Renderer,
    arguments: list[str],
    expected: str,
) -> None:
    monkeypatch.setattr(hardware, "has_gpu", lambda: True)
    trial = options_of(Settings(renderer=of_terminal), tmp_path, *arguments).gpu
    insists = "a GPU, and nothing else" if trial and trial.insist else "a GPU"
    assert (insists if trial else "the processor") == expected


def test_the_file_of_the_system_is_read_if_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "station.yaml"
    monkeypatch.setattr("kiosk.station.folders.STATION", file)
    assert run._settings(None, tmp_path) is None
    file.write_text("name: Entrance west\nsound: loud\nidle: 60\n", "utf-8")
    settings = run._settings(None, tmp_path)
    assert settings == Settings(name="Entrance west", idle=60)
    assert "station.yaml:2:8: error: `sound` must be `yes` or `no`" in caplog.text
    other = tmp_path / "other.yaml"
    other.write_text("idle: 70\n", "utf-8")
    assert run._settings(other, tmp_path) == Settings(idle=70)


def test_another_station_file_may_be_what_the_kiosk_does_not_die_of(tmp_path: Path) -> None:
    file = tmp_path / "station.yaml"
    file.write_text("name: Entrance\n", "utf-8")
    assert options_of(None, tmp_path, "--station", str(file)).settings == file
