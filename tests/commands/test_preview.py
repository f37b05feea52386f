"""`kiosk preview` where it can show nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.preview import window as preview
from kiosk.authoring.preview.views import Draft
from kiosk.cli import main
from kiosk.commands import preview as command
from kiosk.station import hardware
from tests.conftest import SAMPLE


def test_a_file_that_cannot_be_shown_for_no_known_reason_is_no_crash(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def unknown(_path: Path, **_: object) -> Draft:
        return Draft(None)

    monkeypatch.setattr(preview, "read_draft", unknown)
    monkeypatch.setattr(hardware, "require_display", lambda: None)
    monkeypatch.setattr(command, "start_logging", lambda _: None)
    assert main(["preview", "--content", str(SAMPLE)]) != 0
    assert capsys.readouterr().err == "kiosk: No content can be shown.\n"
