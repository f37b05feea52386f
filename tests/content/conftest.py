"""A desk to write content files at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent, indent

import pytest
from msgspec import Struct

from kiosk.content.blocks.block import Block
from kiosk.content.reading.reader import read
from kiosk.content.reading.reading import Reading
from tests.pictures import png

HEAD = """\
center: {name: {en: Center}, short_name: {en: C}, picture: house}
languages:
  - {code: en, name: English, translation_status: checked}
sources:
  paper: {name: {en: The paper}}
pictures:
  house: {file: house.png, alt: {en: A house}, credit: {en: Nobody}}
pages:
"""
PAGE = """\
  - id: museum
    title: {en: Museum}
    line: {en: Old things}
    picture: house
    blocks:
"""
TEXT_BLOCK = "- kind: text\n  text: {en: Good}\n"


class Desk(Struct, frozen=True):
    """Writes content files into `folder` and reads them."""

    folder: Path

    def file(self, content: str | bytes, name: str = "content.yaml") -> Path:
        path = self.folder / name
        raw = content if isinstance(content, bytes) else content.encode()
        path.write_bytes(raw)
        return path

    def read(self, content: str | bytes) -> Reading:
        return read(self.file(content))

    def with_pages(self, pages: str) -> str:
        """Return a whole content file with `pages`."""
        return HEAD + indent(dedent(pages), "  ")

    def with_blocks(self, blocks: str) -> str:
        """Return a whole content file with one page of `blocks`."""
        return HEAD + PAGE + indent(dedent(blocks), "      ")

    def blocks(self, blocks: str) -> Reading:
        """Return the reading of one page with `blocks`, and a good one after them."""
        return self.read(self.with_blocks(dedent(blocks).rstrip() + "\n" + TEXT_BLOCK))

    def block(self, block: str) -> Block:
        """Return what `block` is read as."""
        reading = self.blocks(block)
        assert not reading.errors
        assert reading.content
        return reading.content.pages[0].blocks[0]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "house.png").write_bytes(png())
    return Desk(tmp_path)


@pytest.fixture
def told() -> Callable[[Reading], list[tuple[str, str]]]:
    """Return the errors of a reading as the line that each is on and the message."""
    return lambda reading: [(e.source_line.strip(), e.message) for e in reading.errors]
