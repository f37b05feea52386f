"""What make installs with: quiet, but not of what fails; always the Python that was asked for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools.environment import make
from tools.quietly import run

TALK = "import sys; print('Unpacking'); print('a warning', file=sys.stderr); sys.exit({})"


@pytest.mark.parametrize(("code", "shown"), [(0, []), (3, ["Unpacking", "a warning"])])
def test_what_a_command_says_is_shown_when_it_fails(
    capfd: pytest.CaptureFixture[str], code: int, shown: list[str]
) -> None:
    assert run([sys.executable, "-u", "-c", TALK.format(code)]) is (code == 0)
    out, err = capfd.readouterr()
    assert out.splitlines()[: len(shown) or None] == shown
    assert not err


def test_on_a_terminal_one_line_tells_how_far_it_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert run([sys.executable, "-c", "print('Unpacking one'); print('Unpacking two')"])
    assert capsys.readouterr().out.split("\r\x1b[K") == ["", "Unpacking one", "Unpacking two", ""]


def test_an_environment_of_another_python_is_made_anew(tmp_path: Path) -> None:
    folder = tmp_path / "environment"
    make(folder)
    settings, installed = folder / "pyvenv.cfg", folder / "installed"
    installed.touch()
    make(folder)
    assert installed.exists(), "it was of this Python"
    own = f"executable = {Path(sys.executable).resolve()}"
    settings.write_text(settings.read_text("utf-8").replace(own, "executable = /other"), "utf-8")
    make(folder)
    assert not installed.exists()
    assert own in settings.read_text("utf-8")
