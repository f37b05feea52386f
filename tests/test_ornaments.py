"""The ornaments in assets/ui: what of them has to meet the flat colours of the screens."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

UI = Path(__file__).resolve().parents[1] / "assets" / "ui"
LIGHT = (0xFB, 0xF6, 0xEC, 255)
NIGHT = (0x07, 0x2A, 0x42, 255)
NOTHING = 0


def opened(name: str) -> Image.Image:
    with Image.open(UI / name) as picture:
        return picture.convert("RGBA")


@pytest.mark.parametrize(
    ("name", "colour", "depth"),
    [
        ("stage.webp", NIGHT, 60),
        ("edge-light.webp", LIGHT, 16),
        ("edge-dark.webp", NIGHT, 16),
        ("strip.webp", LIGHT, 8),
        ("strip-side.webp", LIGHT, 8),
        ("stage-side.webp", NIGHT, 8),
        ("edge-side-light.webp", LIGHT, 16),
        ("edge-side-dark.webp", NIGHT, 16),
    ],
)
def test_a_sheet_ends_in_the_very_colour_of_the_page(
    name: str, colour: tuple[int, int, int, int], depth: int
) -> None:
    picture = opened(name)
    if "side" in name:
        picture = picture.transpose(Image.Transpose.TRANSPOSE)
    width, height = picture.size
    assert picture.crop((0, height - depth, width, height)).getcolors(1) == [
        (width * depth, colour)
    ]
    assert picture.crop((0, 0, width, 1)).getchannel("A").getextrema()[1] == NOTHING


@pytest.mark.parametrize(
    "name",
    [
        "stage.webp",
        "edge-light.webp",
        "edge-dark.webp",
        "strip.webp",
        "band-light.webp",
        "band-dark.webp",
    ],
)
def test_the_right_edge_goes_on_in_the_left(name: str) -> None:
    picture = opened(name).convert("RGBa")  # what is transparent has no colour
    width, height = picture.size
    change = ImageChops.difference(picture, ImageChops.offset(picture, 1, 0))
    columns = [sum(ImageStat.Stat(change.crop((x, 0, x + 1, height))).sum) for x in range(width)]
    assert columns[0] <= max(columns[1:])


def test_ornaments_are_small_enough_for_a_slow_disk() -> None:
    assert sum(path.stat().st_size for path in UI.iterdir()) < 1_200_000
