"""`kiosk content list`, `use` and `rollback`, as staff type them."""

from __future__ import annotations

import os
from errno import EPERM
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.keeping.loading import load, to_show
from kiosk.content.keeping.store import Store
from kiosk.content.reading.reading import Reading
from kiosk.station import folders
from tests.pictures import png
from tests.saves import kept

TEXT = """\
center: {{name: {{en: Center}}, short_name: {{en: C}}, picture: house}}
languages:
  - {{code: en, name: English, translation_status: checked}}
pictures:
  house: {{file: house.png, alt: {{en: A house}}, credit: {{en: Nobody}}}}
pages:
  - {{id: museum, title: {{en: {title}}}, line: {{en: Old things}}, picture: house}}
"""


class Terminal:
    """A content file, the store of the kiosk that shows it, and a command line."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.path = folder / "content.yaml"
        (folder / "house.png").write_bytes(png())
        self.store = Store(folders.data_folder() / "content")
        self._capsys = capsys

    def save(self, title: str) -> str:
        """Save the file, let the kiosk read it, and return the version."""
        self.path.write_text(TEXT.format(title=title), "utf-8")
        content = kept(self.path, self.store).content
        assert content
        return content.version

    def shown(self) -> str:
        """Return the title of what the kiosk shows now."""

        def read(path: Path) -> Reading:
            return (kept if path == self.path else load)(path, self.store)

        content = to_show(self.path, self.store, folders.shipped_content(), read).content
        assert content
        return content.pages[0].title.within(["en"])

    def type(self, *words: str) -> tuple[int, str, str]:
        """Run a command; return its exit code and what it said on both streams."""
        code = main(["content", *words])
        said = self._capsys.readouterr()
        return code, said.out, said.err


@pytest.fixture
def terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Terminal:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("KIOSK_CONTENT", raising=False)
    monkeypatch.chdir(tmp_path)
    return Terminal(tmp_path, capsys)


def test_the_versions_are_listed_newest_first_and_the_shown_one_is_marked(
    terminal: Terminal,
) -> None:
    one, two = terminal.save("One"), terminal.save("Two")
    code, said, _ = terminal.type("list")
    lines = [line.split() for line in said.splitlines()]
    assert code == 0
    assert [line[:2] for line in lines[:2]] == [["*", two], [one, lines[1][1]]]
    assert lines[2][0] == "shipped"


def test_a_version_that_was_chosen_is_shown_until_the_next_save(terminal: Terminal) -> None:
    one = terminal.save("One")
    terminal.save("Two")
    saved = terminal.path.stat().st_mtime_ns
    code, said, _ = terminal.type("use", one[:5])
    assert code == 0
    assert one in said
    assert terminal.shown() == "One"
    assert "Two" in terminal.path.read_text("utf-8")
    assert terminal.path.stat().st_mtime_ns > saved, "a kiosk that runs would not notice"
    terminal.save("Three")
    assert terminal.shown() == "Three"


def test_rolling_back_goes_one_version_further_each_time(terminal: Terminal) -> None:
    for title in ("One", "Two", "Three"):
        terminal.save(title)
    assert terminal.type("rollback")[0] == 0
    assert terminal.shown() == "Two"
    assert terminal.type("rollback")[0] == 0
    assert terminal.shown() == "One"
    assert terminal.type("rollback")[0] == 0
    assert terminal.shown() not in {"One", "Two", "Three"}
    code, _, said = terminal.type("rollback")
    assert code == 2
    assert "nothing before it" in said


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (TEXT.format(title="Three"), "Two"),
        (TEXT.format(title="Three") + "nonsense: 1\n", "Two"),
        ("a: [", "One"),
    ],
    ids=["saved just now", "with a mistake", "not usable, so not shown"],
)
def test_rolling_back_from_what_is_no_version_leads_to_what_was_shown_before(
    terminal: Terminal, text: str, first: str
) -> None:
    for title in ("One", "Two"):
        terminal.save(title)
    terminal.path.write_text(text, "utf-8")
    assert terminal.type("rollback")[0] == 0
    assert terminal.shown() == first


def test_a_kiosk_that_cannot_be_told_is_no_success(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = terminal.save("One")
    terminal.save("Two")

    def refuse(path: Path) -> None:
        raise PermissionError(EPERM, "Operation not permitted", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(os, "utime", refuse)
        code, said, failed = terminal.type("use", one)
    assert code == 2
    assert not said
    assert str(terminal.path) in failed
    assert "Operation not permitted" in failed
    assert "after its next start" in failed
    assert terminal.shown() == "One"


@pytest.mark.parametrize("name", ["zzz", "", "../../content"])
def test_a_version_that_is_not_known_is_refused_with_the_known_ones(
    terminal: Terminal, name: str
) -> None:
    known = terminal.save("One")
    code, _, said = terminal.type("use", name)
    assert code == 2
    assert known in said
    assert "shipped" in said
    assert terminal.shown() == "One"
