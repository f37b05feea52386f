"""A graphics driver that failed is remembered until it, or the kiosk, is another one."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import pytest

from kiosk.errors import GraphicsError, KioskError
from kiosk.station import graphics
from kiosk.station.graphics import GpuTrial, draws_on_processor


@pytest.fixture
def trial(tmp_path: Path) -> GpuTrial:
    return GpuTrial(tmp_path / "gpu-failed")


def test_a_driver_that_took_the_process_with_it_has_failed(trial: GpuTrial) -> None:
    assert not trial.failed_before()
    trial.begin()
    assert trial.failed_before()


def test_a_driver_that_draws_has_not_failed(trial: GpuTrial) -> None:
    with trial:
        assert trial.failed_before()
        trial.succeed()
        assert not trial.failed_before()
    assert not trial.file.exists()


def test_an_end_without_a_picture_says_nothing_about_the_driver(trial: GpuTrial) -> None:
    with trial:
        pass
    assert not trial.failed_before()
    with pytest.raises(KioskError), trial:
        raise KioskError
    assert not trial.failed_before()


def test_a_driver_that_says_that_it_fails_is_remembered(trial: GpuTrial) -> None:
    with pytest.raises(GraphicsError), trial:
        raise GraphicsError
    assert trial.failed_before()


@pytest.mark.parametrize("changed", ["version", "program", "system", "driver", "session"])
def test_another_driver_or_another_kiosk_is_tried_again(
    trial: GpuTrial, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    trial.begin()
    if changed == "version":
        monkeypatch.setattr(graphics, "__version__", "99")
    elif changed == "program":
        (tmp_path / "kiosk").touch()
        monkeypatch.setattr(sys, "executable", str(tmp_path / "kiosk"))
    elif changed == "system":
        monkeypatch.setattr(platform, "release", lambda: "99")
    elif changed == "driver":
        monkeypatch.setattr(graphics, "_changed", lambda _: 99)
    else:
        monkeypatch.setenv("QT_XCB_GL_INTEGRATION", "xcb_egl")
    assert not trial.failed_before()


def test_where_nothing_can_be_written_nothing_is_remembered(tmp_path: Path) -> None:
    trial = GpuTrial(tmp_path / "gone" / "gpu-failed")
    with trial:
        assert not trial.failed_before()


def test_a_damaged_note_is_none(trial: GpuTrial) -> None:
    trial.file.write_bytes(b"\xff")
    assert not trial.failed_before()


@pytest.mark.parametrize(
    ("driver", "processor"),
    [
        ("Mesa/X.org llvmpipe (LLVM 15.0.6, 256 bits) 4.5", True),
        ("Mesa softpipe 3.3", True),
        ("Google Inc. SwiftShader", True),
        ("Microsoft Basic Render Driver", True),
        ("Intel Mesa Intel(R) UHD Graphics 620 (KBL GT2) 4.6", False),
        ("NVIDIA Corporation NVIDIA T400 4GB 4.6.0", False),
        ("", False),
    ],
)
def test_drivers_without_a_gpu_are_known_by_name(driver: str, processor: bool) -> None:
    assert draws_on_processor(driver) == processor
