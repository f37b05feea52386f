"""`kiosk check`: what is wrong with a content file, for people and for tools."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TextIO

from kiosk.content.diagnostics import Diagnostic, Severity, Subject
from kiosk.content.reader import read
from kiosk.content.reading import Reading
from kiosk.errors import ContentError

#: Warnings that come in crowds: the first few are told, then their number.
_CROWDS = {
    Subject.MISSING_TRANSLATION: "texts are missing in some language",
    Subject.DRAFT_TRANSLATION: "languages are still a draft",
}
_SHOWN_OF_A_CROWD = 3
_COLOURS = {Severity.ERROR: "\033[1;31m", Severity.WARNING: "\033[33m"}


def check(path: Path, output_format: str, out: TextIO) -> int:
    """Write what is wrong with `path` to `out` as `text` or `json`.

    Returns 0 if the kiosk can show everything, 1 if there are errors.

    Raises:
        ContentError: there is no such file.
    """
    if not path.exists():
        message = f"{path}: no such file. Give the path of a content file."
        raise ContentError(message)
    if path.is_dir():
        message = f"{path}: this is a folder. Give the path of the content file in it."
        raise ContentError(message)
    reading = read(path)
    if output_format == "json":
        found = [diagnostic.as_dict() for diagnostic in reading.diagnostics]
        json.dump(found, out, ensure_ascii=False, indent=2)
        out.write("\n")
    else:
        _write_text(path, reading, out)
    return 1 if reading.errors else 0


def _write_text(path: Path, reading: Reading, out: TextIO) -> None:
    coloured = out.isatty() and not os.environ.get("NO_COLOR")
    crowds: dict[Subject, list[Diagnostic]] = {subject: [] for subject in _CROWDS}
    for diagnostic in reading.diagnostics:
        if diagnostic.subject in crowds:
            crowds[diagnostic.subject].append(diagnostic)
        else:
            out.write(_explained(diagnostic, coloured=coloured) + "\n\n")
    for subject, crowd in crowds.items():
        for diagnostic in crowd[:_SHOWN_OF_A_CROWD]:
            out.write(_explained(diagnostic, coloured=coloured) + "\n\n")
        if len(crowd) > _SHOWN_OF_A_CROWD:
            out.write(f"In all {len(crowd)} {_CROWDS[subject]}.\n\n")
    out.write(_summary(path, reading) + "\n")


def _explained(diagnostic: Diagnostic, *, coloured: bool) -> str:
    text = diagnostic.explained()
    if not coloured:
        return text
    word = diagnostic.severity.value
    return text.replace(f" {word}:", f" {_COLOURS[diagnostic.severity]}{word}:\033[0m", 1)


def _summary(path: Path, reading: Reading) -> str:
    errors = len(reading.errors)
    warnings = len(reading.diagnostics) - errors
    counts = f"{path.name}: {_count(errors, 'error')}, {_count(warnings, 'warning')}."
    if reading.content is None:
        return f"{counts} The kiosk cannot show this file and keeps the last good one."
    shown, written = len(reading.content.pages), reading.pages_written
    pages = f"{shown} of {_count(written, 'page')}" if shown < written else _count(shown, "page")
    blocks = _count(sum(len(page.blocks) for page in reading.content.pages), "block")
    return f"{counts} The kiosk would show {pages} with {blocks}."


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
