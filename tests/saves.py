"""The ways in which editors save a file."""

from __future__ import annotations

from pathlib import Path

import pytest


def overwrite(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")


def replace(file: Path, text: str) -> None:
    """Save as many editors do: into another file that takes the place of this one."""
    new = file.with_suffix(".new")
    new.write_text(text, "utf-8")
    new.replace(file)


def recreate(file: Path, text: str) -> None:
    file.unlink()
    file.write_text(text, "utf-8")


def each_save() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("save", [overwrite, replace, recreate])
