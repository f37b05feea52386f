"""`kiosk render` shows what the kiosk would."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.authoring import rendering
from kiosk.cli import main
from kiosk.commands import render as command
from kiosk.commands.arguments import pages_of
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-12-16T09:30", "2026-12-16T04:30+00:00"),
        ("2026-12-16 09:30", "2026-12-16T04:30+00:00"),
        ("2026-12-16T09:30+08:00", "2026-12-16T01:30+00:00"),
    ],
)
def test_pictures_show_another_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, expected: str
) -> None:
    shown: list[object] = []

    def render(*given: object) -> int:
        shown.append(given[-1])
        return 0

    monkeypatch.setattr(rendering, "render", render)
    monkeypatch.setattr(command, "start_logging", lambda _: None)
    command_line = ["render", "--content", str(SAMPLE), "--out", str(tmp_path), "--at", text]
    assert main(command_line) == 0
    assert shown == [datetime.fromisoformat(expected)]


def test_a_time_that_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["render", "--out", "x", "--at", "tomorrow"])
    assert "2026-12-16T09:30" in capsys.readouterr().err


def test_the_page_of_services_is_shown_where_there_is_one(
    content: Content, sample: Content
) -> None:
    assert "services" in pages_of(sample)
    assert "services" not in pages_of(content)
