"""The commands as staff and scripts use them: exit codes, one clear line, files in their place."""

from __future__ import annotations

import argparse
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kiosk.cli import _parser, main
from kiosk.commands import schema
from tests.process.terminal import ROOT, Terminal


def commands(parser: argparse.ArgumentParser, *names: str) -> Iterator[tuple[str, ...]]:
    """Find the names of every command, and of every command in a group."""
    yield names
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield from commands(inner, *names, name)


@pytest.mark.parametrize("names", list(commands(_parser())), ids=" ".join)
def test_help_tells_the_exit_codes(
    capsys: pytest.CaptureFixture[str], names: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*names, "--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert ended.value.code == 0
    assert " ".join(("usage: kiosk", *names)) in told
    assert "exit codes:" in told


def test_run_without_a_screen_says_what_to_do(terminal: Terminal) -> None:
    done = terminal.command("run", "--content", str(terminal.content), screen=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "DISPLAY" in done.stderr
    assert "kiosk render" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "known"),
    [
        (["run", "--page", "nowhere"], ["home", "attract", "sample-museum", "sample-figures"]),
        (["run", "--language", "de"], ["kk", "ru", "zh", "en"]),
        (["render", "--page", "nowhere"], ["home", "attract", "sample-museum", "sample-figures"]),
        (["render", "--language", "de"], ["kk", "ru", "zh", "en"]),
    ],
    ids=" ".join,
)
def test_an_unknown_name_is_answered_with_the_known_ones(
    terminal: Terminal, arguments: list[str], known: list[str]
) -> None:
    out = ["--out", str(terminal.folder / "out")] if arguments[0] == "render" else []
    done = terminal.command(*arguments, *out, "--content", str(terminal.content))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert arguments[-1] in done.stderr
    assert all(name in done.stderr for name in known)


@pytest.mark.parametrize("command", [["run"], ["render", "--out", "nowhere"]], ids=" ".join)
def test_a_missing_content_file_is_named(terminal: Terminal, command: list[str]) -> None:
    missing = terminal.folder / "missing.yaml"
    done = terminal.command(*command, "--content", str(missing))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert str(missing) in done.stderr


@pytest.mark.parametrize("screen", [True, False], ids=["screen", "no screen"])
def test_render_makes_the_picture_that_was_asked_for(terminal: Terminal, screen: bool) -> None:
    out = terminal.folder / "new" / "pictures"
    done = terminal.command(
        *("render", "--content", str(terminal.content), "--out", str(out)),
        *("--page", "sample-museum", "--language", "zh", "--size", "400x700"),
        screen=screen,
    )
    assert done.returncode == 0, done.stderr
    picture = out / "sample-museum.zh.400x700.png"
    assert list(out.iterdir()) == [picture]
    assert done.stdout == f"1/1 {picture}\n"
    with Image.open(picture) as image:
        assert image.size == (400, 700)
        assert len(image.convert("RGB").getcolors(400 * 700) or []) > 100


def test_check_of_good_content_ends_with_0(terminal: Terminal) -> None:
    done = terminal.command("check", str(terminal.content), screen=False)
    assert done.returncode == 0, done.stdout
    assert "no errors" in done.stdout


@pytest.mark.parametrize("output", ["text", "json"])
def test_check_of_a_mistake_ends_with_1_and_names_its_place(
    terminal: Terminal, output: str
) -> None:
    text = terminal.content.read_text("utf-8")
    terminal.content.write_text(text.replace("accent: night", "accent: nigth"), "utf-8")
    line = text[: text.index("accent: night")].count("\n") + 1
    done = terminal.command("check", str(terminal.content), "--format", output)
    assert done.returncode == 1
    if output == "json":
        errors = [
            found
            for found in json.loads(done.stdout)["diagnostics"]
            if found["severity"] == "error"
        ]
        assert [(Path(error["file"]).name, error["line"]) for error in errors] == [
            ("content.yaml", line)
        ]
    else:
        assert f"content.yaml:{line}:" in done.stdout
        assert "nigth" in done.stdout


@pytest.mark.parametrize("output", ["text", "json"])
def test_letters_that_the_code_page_lacks_are_written(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, output: str
) -> None:
    # What Windows has for files and pipes.
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")
    monkeypatch.setenv("PYTHONUTF8", "0")
    # Its names of files are Unicode all the same.
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    content = terminal.content.rename(terminal.content.with_name("мұражай.yaml"))
    done = terminal.command("check", str(content), "--format", output)
    assert done.returncode == 0, done.stderr
    assert "мұражай.yaml" in done.stdout


def test_check_names_the_pictures_that_the_screen_would_show_wrongly(terminal: Terminal) -> None:
    for case, name in (("truncated-eoi.jpg", "house.png"), ("exif6.webp", "wave.png")):
        shutil.copy(ROOT / "tests" / "cases" / case, terminal.content.parent / "pictures" / name)
    done = terminal.command("check", str(terminal.content))
    assert done.returncode == 1
    assert "house.png`: a picture that is damaged inside" in done.stdout
    assert "wave.png`: it lies on its side" in done.stdout
    assert "kiosk content optimise" in done.stdout
    assert "2 errors" in done.stdout


def test_check_of_a_missing_file_ends_with_2(terminal: Terminal) -> None:
    missing = terminal.folder / "missing.yaml"
    done = terminal.command("check", str(missing))
    assert done.returncode == 2
    assert str(missing) in done.stderr
    assert done.stdout == ""


def test_a_library_of_the_system_that_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def import_qt(_: argparse.Namespace) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(schema, "_schema", import_qt)
    assert main(["schema"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("kiosk: ")
    assert told.count("\n") == 1
    assert "libEGL.so.1" in told


def test_where_qt_cannot_go_on_the_kiosk_ends_with_its_own_words(terminal: Terminal) -> None:
    terminal.session["QT_QPA_PLATFORM"] = "nowhere"
    terminal.tolerated += ["platform plugin"]
    done = terminal.command("run", "--content", str(terminal.content))
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("kiosk: ")


def test_whoever_has_read_enough_ends_a_command_without_words(terminal: Terminal) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = terminal.command("schema", output=writing)
    os.close(writing)
    assert done.returncode == 2
    assert done.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here is always full")
def test_a_full_disk_behind_the_output_is_told(terminal: Terminal) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = terminal.command("schema", output=full.fileno())
    assert done.returncode == 2
    assert done.stderr.startswith("kiosk: ")
    assert done.stderr.count("\n") == 1
