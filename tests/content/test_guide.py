"""The author's guide: it says what the vocabulary says, and its examples are real."""

from __future__ import annotations

import re
import shutil
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
import yaml

from kiosk.authoring.advice.advice import advise
from kiosk.authoring.advice.check import Report
from kiosk.authoring.optimising import optimise
from kiosk.content.blocks.block import Block
from kiosk.content.reading.reader import read, read_written
from tests.pictures import picture, png
from tools.author_guide import GUIDE, assembled, content_with, examples, new_page

ROOT = Path(__file__).resolve().parents[2]
TEXT = GUIDE.read_text("utf-8")
#: But the head of the new page, whose picture comes in the step after.
EXAMPLES = [example for example in examples(TEXT) if example != new_page(TEXT)[0]]
#: When the shipped figures are older than twelve months.
LATER = date(2026, 12, 1)


def test_the_guide_is_current() -> None:
    assert assembled(TEXT) == TEXT, "renew it: python tools/author_guide.py (or: make docs)"


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: " ".join(text.split()[:3]))
def test_the_kiosk_reads_every_example(tmp_path: Path, example: str) -> None:
    content = content_with(example)
    for entry in content["pictures"].values():
        file = tmp_path / entry["file"]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(png())
    (tmp_path / "objects.csv").write_text("id,title.en\ndisc,Jade disc\n", "utf-8")
    (tmp_path / "treatments.csv").write_text("title.en,price\nBath,5000 KZT\n", "utf-8")
    path = tmp_path / "content.yaml"
    path.write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    assert [str(error) for error in read(path).errors] == []


def test_the_way_to_a_new_page_can_be_followed(tmp_path: Path) -> None:
    """Each line that the guide says the tools write is written on the way, but for its numbers."""
    head, pictures, *blocks = new_page(TEXT, as_written=True)
    folder = tmp_path / "assets" / "art"
    shutil.copytree(ROOT / "assets" / "art", folder)
    path = tmp_path / "new.yaml"
    shutil.copy(ROOT / "content.yaml", path)
    told: set[str] = set()

    def change(old: str, new: str) -> None:
        text = path.read_text("utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), "utf-8")
        written = read_written(path)
        report = StringIO()
        Report.of(path, written, advise(written, LATER, lambda _: ())).write_text(report)
        told.update(numberless(report.getvalue().replace(str(path), path.name)))

    change("\npages:\n\n", f"\n{head}\n")
    (folder / "waterfall.jpg").write_bytes(picture("JPEG", (3600, 2400)))
    change("\npictures:\n", f"\n{pictures}")
    assert optimise(path, lambda line: told.update(numberless(line)), dry_run=False) == 0
    (folder / "waterfall.jpg").unlink()
    last = "    picture: waterfall\n    accent: jade\n"
    change(last, f"{last}    blocks:\n{''.join(blocks)}")
    change(last, last.replace("accent", "acent"))
    said = re.findall(
        r"^```\n((?:new\.yaml:|assets/art/waterfall).*?)^```$", TEXT, re.DOTALL | re.MULTILINE
    )
    assert len(said) == 4
    assert not numberless("".join(said)) - told
    change(last.replace("accent", "acent"), last)
    content = read(path).content
    assert content
    assert not read(path).errors
    assert content.pages[0].picture in content.pictures
    assert len(content.pages[0].blocks) == len(blocks)


def numberless(text: str) -> set[str]:
    """Return the lines of `text`, with all numbers alike."""
    alike = re.sub(r"[0-9]+(?:\.[0-9]+)?(?: [kM]B)?", "0", text)
    return {re.sub("0(?:, 0)+", "0", line) for line in alike.splitlines()}


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
