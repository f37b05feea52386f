"""The author's guide: it says what the vocabulary says, and its examples are real."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from kiosk.content.blocks import Block
from kiosk.content.reader import read
from tests.pictures import png
from tools.author_guide import GUIDE, assembled, content_with, examples

ROOT = Path(__file__).resolve().parents[2]
TEXT = GUIDE.read_text("utf-8")
EXAMPLES = list(examples(TEXT))


def test_the_guide_is_current() -> None:
    assert assembled(TEXT) == TEXT, "renew it: python tools/author_guide.py (or: make docs)"


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: " ".join(text.split()[:3]))
def test_the_kiosk_reads_every_example(tmp_path: Path, example: str) -> None:
    content = content_with(example)
    for picture in content["pictures"].values():
        file = tmp_path / picture["file"]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(png())
    (tmp_path / "objects.csv").write_text("id,title.en\ndisc,Jade disc\n", "utf-8")
    path = tmp_path / "content.yaml"
    path.write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    assert [str(error) for error in read(path).errors] == []


@pytest.mark.parametrize("kind", Block.kinds)
def test_every_kind_of_block_is_explained_shown_and_exemplified(kind: str) -> None:
    section = re.search(rf"^### {kind}\n(.*?)(?=^##)", TEXT, re.DOTALL | re.MULTILINE)
    assert section, f"docs/content.md needs a section `### {kind}`"
    assert f"<!-- fields of {Block.kinds[kind].__name__} -->" in section[1]
    assert f"- kind: {kind}" in next(examples(section[1]))
    assert f'<img src="pictures/block-{kind}.webp"' in section[1]


@pytest.mark.parametrize("document", ["README.md", "docs/content.md", "docs/operating.md"])
def test_every_picture_in_the_guides_is_there(document: str) -> None:
    file = ROOT / document
    named = re.findall(r'<img src="([^"]+)"', file.read_text("utf-8"))
    assert not [name for name in named if not (file.parent / name).is_file()]
