"""`kiosk render` shows what the kiosk would."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.authoring import rendering
from kiosk.cli import main
from kiosk.commands import render as command
from kiosk.content.model import Content
from tests.conftest import ROOT, SAMPLE


def test_a_picture_that_is_damaged_inside_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shutil.copytree(SAMPLE.parent, tmp_path / "content") / "content.yaml"
    damaged = ROOT / "tests" / "cases" / "truncated-eoi.jpg"
    shutil.copy(damaged, path.parent / "pictures" / "house.png")
    shown: list[Content] = []

    def render(content: Content, *_: object) -> int:
        shown.append(content)
        return 0

    monkeypatch.setattr(rendering, "render", render)
    monkeypatch.setattr(command, "start_logging", lambda _: None)
    assert main(["render", "--content", str(path), "--out", str(tmp_path)]) == 0
    assert "house" not in shown[0].pictures
    assert "wave" in shown[0].pictures
