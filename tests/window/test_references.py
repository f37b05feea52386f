"""The main screens look as they did when somebody last looked at them and was content."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageFilter
from PySide6.QtGui import QGuiApplication

from kiosk.content.model import Content
from tests.conftest import ROOT
from tests.window.references import (
    ALLOWED,
    FOLDER,
    REFERENCES,
    Reference,
    compare,
    share,
    side_by_side,
    take,
)

DIFFERENCES = ROOT / "build" / "differences"


@pytest.mark.parametrize("reference", REFERENCES, ids=lambda reference: reference.name)
def test_it_looks_as_it_did(
    qapp: QGuiApplication,  # noqa: ARG001
    content: Content,
    reference: Reference,
) -> None:
    actual = take(content, reference)
    expected = Image.open(reference.file).convert("RGB")
    difference = compare(expected, actual)
    found = DIFFERENCES / f"{reference.name}.png"
    if share(difference) <= ALLOWED:
        found.unlink(missing_ok=True)
        return
    DIFFERENCES.mkdir(parents=True, exist_ok=True)
    side_by_side(expected, actual, difference).save(found)
    pytest.fail(
        f"{share(difference):.2%} of {reference.name} look different.\n"
        f"{found.relative_to(ROOT)} shows what was, what is, and in red where they differ.\n"
        "If it should be so, renew the pictures with `make pictures` and look at them.",
        pytrace=False,
    )


def test_every_picture_is_one_of_a_screen() -> None:
    kept = {file.stem for file in FOLDER.iterdir()}
    assert kept == {reference.name for reference in REFERENCES}
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 3_000_000


def paper(*boxes: tuple[int, int, int, int]) -> Image.Image:
    """Return a screen with some things on it."""
    drawn = Image.new("RGB", (540, 960), "#FBF6EC")
    for box in boxes:
        ImageDraw.Draw(drawn).rectangle(box, "#0B3C5D")
    return drawn


#: As large as an icon of the bar, and as a line of words.
ICON, LINE = (40, 910, 64, 934), (32, 400, 300, 416)


@pytest.mark.parametrize(
    "other",
    [paper(LINE), paper(ICON, (38, 400, 306, 416)), paper(ICON, (32, 406, 300, 422))],
    ids=["a missing icon", "moved aside", "moved down"],
)
def test_what_is_missing_or_moved_is_seen(other: Image.Image) -> None:
    assert share(compare(paper(ICON, LINE), other)) > ALLOWED


def test_softer_letters_are_the_same_letters() -> None:
    drawn = paper(*((x, 400, x + 1, 410) for x in range(32, 300, 5)))
    softer = drawn.filter(ImageFilter.GaussianBlur(0.6))
    assert drawn.tobytes() != softer.tobytes()
    assert share(compare(drawn, softer)) <= ALLOWED
