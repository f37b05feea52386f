"""Every text fits its place: on every screen, in every language, at every size."""

from __future__ import annotations

import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.authoring.fitting import advise_on_layout, fit
from kiosk.authoring.misfits import Fault
from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT
from kiosk.content.diagnostics import Subject
from kiosk.content.model import Content
from kiosk.content.reading.reader import read_written
from kiosk.content.reading.suggestions import clip
from kiosk.visit.visit import TextSize
from tests.conftest import SAMPLE
from tests.window.shipped import in_turns, languages

OVERLONG = "A title that nobody can read in passing and that no tile is large enough for " * 3
WORDY = "Old things that nobody has the time to read about while they go past " * 20
CONTENT = f"""\
center: {{name: {{en: Center}}, short_name: {{en: C}}, picture: house}}
languages:
  - {{code: en, name: English, translation_status: checked}}
pictures:
  house: {{file: house.png, alt: {{en: A house}}, credit: {{en: Nobody}}}}
pages:
  - id: museum
    title: {{en: {OVERLONG}}}
    line: {{en: {WORDY}}}
    picture: house
    blocks:
      - {{kind: text, text: {{en: Good}}}}
  - id: cinema
    title: {{en: Cinema}}
    line: {{en: Films}}
    picture: house
    blocks:
      - {{kind: text, text: {{en: Good}}}}
"""


@in_turns(
    size=(PORTRAIT, LANDSCAPE),
    # The largest words are the first that do not fit.
    way=[*product(reversed(TextSize), languages())],
)
def test_everything_in_the_shipped_content_fits(
    qapp: QGuiApplication,  # noqa: ARG001
    content: Content,
    size: tuple[int, int],
    way: tuple[TextSize, str],
) -> None:
    text_size, language = way
    assert list(fit(content, [size], [text_size], [language])) == []


@pytest.fixture
def overlong(tmp_path: Path) -> Path:
    """Return a content file with a title that fits nowhere."""
    file = tmp_path / "content.yaml"
    file.write_text(CONTENT, "utf-8")
    (tmp_path / "house.png").symlink_to(SAMPLE.parent / "pictures" / "house.png")
    return file


def test_a_text_that_does_not_fit_is_told_at_its_line_with_its_screens(
    qapp: QGuiApplication,  # noqa: ARG001
    overlong: Path,
) -> None:
    written = read_written(overlong)
    assert written.reading.content
    advice = advise_on_layout(written, written.reading.content)
    assert {found.subject for found in advice} == {Subject.LAYOUT}
    on_tile = [found for found in advice if Fault.OUTSIDE.value in found.message]
    assert (8, 17) in {(found.line, found.column) for found in on_tile}
    assert all("en 1920x1080 at 100 %" in found.message for found in on_tile)
    # The kiosk's own words stand in no content file: they are told where the page begins.
    assert {found.line for found in advice} == {1, 8, 9}


def test_the_picture_of_a_screen_on_which_something_does_not_fit_is_made_and_told(
    overlong: Path, tmp_path: Path
) -> None:
    def run(page: str) -> tuple[int, str]:
        command = ["render", "--content", overlong, "--out", tmp_path, "--page", page]
        ran = subprocess.run(
            [sys.executable, "-m", "kiosk", *map(str, command), "--size", "1080x1920"],
            capture_output=True,
            check=False,
            text=True,
            encoding="utf-8",
        )
        assert not ran.stderr
        assert (tmp_path / f"{page}.en.1080x1920.png").is_file()
        return ran.returncode, ran.stdout

    code, said = run("attract")
    assert code == 1
    assert f"“{clip(WORDY)}” {Fault.CUT.value}" in said
    code, said = run("cinema")
    assert (code, len(said.splitlines())) == (0, 1)
