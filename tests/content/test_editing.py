"""A text in a content file is changed, and nothing else."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

import pytest

from kiosk.authoring.translation.editing import changed, rewrite
from kiosk.content.reading.source_text import Findings, SourceText, decode
from kiosk.content.reading.yaml_nodes import parse
from kiosk.errors import ContentError

BEFORE = "# Қорғас — 霍尔果斯 \U0001f3e0\r\nother: old.png\r\nfile: %s   # old.png\r\n\r\nlast: x"


def change(path: Path, new: str) -> None:
    """Change what stands under `file`."""
    raw = path.read_bytes()
    source = decode(raw, str(path))
    assert isinstance(source, SourceText)
    root = parse(Findings(source))
    assert root
    made = changed(source.text, root.entries["file"], new)
    assert made
    rewrite(path, raw, [made])


@pytest.mark.parametrize("written", ["old.png", "'old.png'", '"old.png"'])
@pytest.mark.parametrize(
    ("encoding", "bom"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
    ],
)
def test_every_other_byte_stays(tmp_path: Path, written: str, encoding: str, bom: bytes) -> None:
    file = tmp_path / "content.yaml"
    before = BEFORE % written
    file.write_bytes(bom + before.encode(encoding))
    change(file, "new/museum.webp")
    after = BEFORE % written.replace("old.png", "new/museum.webp")
    assert file.read_bytes() == bom + after.encode(encoding)
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("written", ['"old\\x2epng"', ">-\n  old.png", "'it''s.png'", "a\n  b.png"])
def test_a_text_that_is_not_written_as_it_reads_is_left_alone(written: str) -> None:
    source = SourceText("content.yaml", f"file: {written}\n")
    root = parse(Findings(source))
    assert root
    assert changed(source.text, root.entries["file"], "new.webp") is None


def test_a_file_that_was_saved_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "content.yaml"
    file.write_text("file: newer.png\n")
    with pytest.raises(ContentError, match="meanwhile"):
        rewrite(file, b"file: old.png\n", [])
    assert file.read_text() == "file: newer.png\n"
    assert list(tmp_path.iterdir()) == [file]


def test_the_permissions_stay_and_a_link_stays_a_link(tmp_path: Path) -> None:
    file, link = tmp_path / "real.yaml", tmp_path / "content.yaml"
    file.write_text("file: old.png\n")
    file.chmod(0o664)
    link.symlink_to(file)
    change(link, "new.png")
    assert link.is_symlink()
    assert file.read_text() == "file: new.png\n"
    assert file.stat().st_mode & 0o777 == 0o664


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_file_that_cannot_be_written_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    file = tmp_path / "content.yaml"
    file.write_text("file: old.png\n")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, full)
    with pytest.raises(ContentError, match="No space left"):
        change(file, "new.png")
    assert file.read_text() == "file: old.png\n"
    assert list(tmp_path.iterdir()) == [file]
