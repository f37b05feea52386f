"""The package that pip installs: everything is in it, and it runs from there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest
from hatchling.builders.wheel import WheelBuilder

from tests.conftest import ROOT

PATIENCE_SECONDS = 60
LOOK_SECONDS = 0.02

MEANT = {".html", ".py", ".qml", ".yaml", ""}
"""Endings of what the package itself is made of; `qmldir` has none."""


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """Return a folder of packages with the kiosk in it, as pip would make one of the wheel."""
    for file in WheelBuilder(str(ROOT)).recurse_included_files():
        place = tmp_path / "packages" / file.distribution_path
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file.path, place)
    return tmp_path / "packages"


def start(packages: Path, *arguments: str) -> subprocess.Popen[str]:
    """Start the kiosk of `packages` in an empty folder."""
    empty = packages.parent / "empty"
    empty.mkdir()
    program = "import sys; from kiosk.cli import main; sys.exit(main())"
    environment = {"PYTHONPATH": str(packages), "XDG_DATA_HOME": str(packages.parent / "data")}
    return subprocess.Popen(
        [sys.executable, "-P", "-c", program, *arguments],
        cwd=empty,
        env={**os.environ, **environment, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def kiosk(packages: Path, *arguments: str) -> tuple[int, str, str]:
    """Run the kiosk of `packages` to its end; return its exit code and both its outputs."""
    process = start(packages, *arguments)
    output, errors = process.communicate(timeout=PATIENCE_SECONDS)
    return process.returncode, output, errors


def render(packages: Path, out: Path, page: str) -> tuple[int, str, str]:
    scope = ("--page", page, "--language", "en", "--size", "540x960")
    return kiosk(packages, "render", *scope, "--out", str(out))


def test_a_wheel_holds_all_that_the_kiosk_is_made_of() -> None:
    held = {
        file.distribution_path: Path(file.path)
        for file in WheelBuilder(str(ROOT)).recurse_included_files()
    }
    code = [file for file in (ROOT / "kiosk").rglob("*") if file.is_file()]
    wanted = {file.relative_to(ROOT): file for file in code if file.suffix in MEANT}
    own = [file for file in (ROOT / "assets").rglob("*") if file.is_file()]
    wanted |= {"kiosk" / file.relative_to(ROOT): file for file in (*own, ROOT / "content.yaml")}
    assert {Path(place) for place in held} == set(wanted)
    assert all(held[str(place)].samefile(file) for place, file in wanted.items())


def test_an_installed_kiosk_has_its_content_pictures_and_fonts(
    installed: Path, tmp_path: Path
) -> None:
    code, _, errors = render(installed, tmp_path / "out", "home")
    assert (code, errors) == (0, "")
    assert (tmp_path / "out" / "home.en.540x960.png").is_file()


def test_an_installed_kiosk_checks_the_content_that_it_came_with(installed: Path) -> None:
    code, output, errors = kiosk(installed, "check")
    assert code == 0, errors
    assert "content.yaml: no errors" in output


@pytest.mark.parametrize("missing", ["fonts/NotoSans-SemiBold.ttf", "ui/stage.webp"])
def test_no_picture_is_made_where_files_of_the_kiosk_are_missing(
    installed: Path, tmp_path: Path, missing: str
) -> None:
    (installed / "kiosk" / "assets" / missing).unlink()
    code, _, errors = render(installed, tmp_path / "out", "attract")
    assert code == 2
    assert missing in errors
    assert errors.endswith("Install the kiosk anew.\n")


def test_visitors_see_the_kiosk_though_a_font_is_missing(installed: Path, tmp_path: Path) -> None:
    (installed / "kiosk" / "assets" / "fonts" / "NotoSans-SemiBold.ttf").unlink()
    trace, deadline = tmp_path / "trace", monotonic() + PATIENCE_SECONDS
    with start(installed, "run", "--trace", str(trace)) as running:
        while "first-frame" not in (trace.read_text("utf-8") if trace.exists() else ""):
            assert running.poll() is None
            assert monotonic() < deadline
            sleep(LOOK_SECONDS)
        running.terminate()
        _, errors = running.communicate(timeout=PATIENCE_SECONDS)
    assert running.returncode == 0
    assert "another one stands in" in errors
