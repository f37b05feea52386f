"""How pictures are decoded: upright whatever a tag says, and whole or not at all."""

from __future__ import annotations

import hashlib
import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from kiosk.content.reading.picture_files import look
from kiosk.content.reading.pictures import LYING
from kiosk.pictures.decoding import UndecodableError, decode_picture
from kiosk.pictures.shrinking import fault, shrink
from tests.pictures import (
    QUARTERS,
    TURNS,
    exif,
    jpeg_with,
    picture,
    png,
    png_with,
    quartered,
    quarters,
    turned,
    webp_with,
)

CASES = Path(__file__).parent / "cases"
XMP = (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x/>")
EXIF = b"Exif\0\0"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "picture"


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("turn", TURNS)
def test_a_picture_is_decoded_upright(file: Path, kind: str, turn: int, order: str) -> None:
    file.write_bytes(turned(kind, turn, order))
    decoded = decode_picture(file)
    assert decoded.image.size().toTuple() == (60, 40)
    assert quarters(decoded.image) == QUARTERS
    assert decoded.turned == (turn != 1)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("turn", TURNS)
def test_a_tag_that_the_screen_would_not_follow_is_a_fault(
    file: Path, kind: str, turn: int
) -> None:
    file.write_bytes(turned(kind, turn))
    assert fault(file) == (LYING if turn != 1 and kind != "JPEG" else None)


ELSEWHERE = {
    "png behind its pixels": png_with(b"eXIf", exif(6), raw=quartered("PNG", 6), at_end=True),
    "png as in a jpeg": png_with(b"eXIf", EXIF + exif(6), raw=quartered("PNG", 6)),
    "webp before its pixels": webp_with(exif(6), raw=quartered("WEBP", 6), first=True),
    "webp as in a jpeg": webp_with(EXIF + exif(6), raw=quartered("WEBP", 6)),
    "webp without the flag": webp_with(exif(6), raw=quartered("WEBP", 6), flag=0),
    "jpeg behind xmp": jpeg_with(XMP, (0xE1, EXIF + exif(6)), raw=quartered("JPEG", 6)),
    # Qt takes the orientation of the small picture in it.
    "jpeg of an upright picture": jpeg_with(
        (0xE1, EXIF + exif(0, inside=6)), raw=quartered("JPEG")
    ),
}


@pytest.mark.parametrize("place", ELSEWHERE)
def test_a_tag_counts_wherever_it_stands(file: Path, place: str) -> None:
    file.write_bytes(ELSEWHERE[place])
    assert quarters(decode_picture(file).image) == QUARTERS
    assert fault(file) == LYING


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"II*\0",
        b"JUNK" + exif(6)[4:],
        exif(0),
        exif(9),
        exif(6, kind=4),
        exif(6)[:-8],
        b"II*\0" + struct.pack("<I", 2**32 - 1),
        b"II*\0" + struct.pack("<IH", 8, 65535) + bytes(12),
    ],
    ids=["none", "head", "order", "no tag", "9", "long", "cut off", "far away", "endless"],
)
def test_exif_that_says_no_orientation_changes_nothing(file: Path, data: bytes) -> None:
    for raw in (
        webp_with(data, raw=quartered("WEBP")),
        png_with(b"eXIf", data, raw=quartered("PNG")),
    ):
        file.write_bytes(raw)
        found = look(file)
        assert found
        assert (found.turn, found.whole) == (1, True)
        assert fault(file) is None


def test_a_small_copy_is_upright(file: Path, tmp_path: Path) -> None:
    small = tmp_path / "small.jpg"
    for turn in TURNS:
        file.write_bytes(turned("JPEG", turn))
        assert shrink(file, small, 20) is None
        image = QImage(str(small))
        assert image.size().toTuple() == (30, 20)
        assert quarters(image) == QUARTERS


@pytest.mark.parametrize(
    ("kind", "side", "written"),
    [
        ("JPEG", 20, True),
        ("JPEG", 40, False),
        ("WEBP", 40, True),
        ("PNG", 40, True),
        ("PNG", 41, False),
    ],
)
def test_a_copy_is_made_where_it_is_quicker_than_the_picture(
    file: Path, tmp_path: Path, kind: str, side: int, written: bool
) -> None:
    file.write_bytes(quartered(kind))
    copy = tmp_path / "copy.jpg"
    assert shrink(file, copy, side) is None
    assert copy.exists() is written


def grained(kind: str, **options: object) -> bytes:
    """Return a picture of grains, of which every byte counts."""
    drawn = BytesIO()
    grains = hashlib.shake_128(b"grains").digest(120 * 90)
    Image.frombytes("L", (120, 90), grains).convert("RGB").save(drawn, kind, **options)
    return drawn.getvalue()


def half_a_webp(**options: object) -> bytes:
    """Return half of the data of a WebP, with lengths that say that this is all."""
    raw = grained("WEBP", **options)
    half = raw[: len(raw) // 4 * 2]
    sizes = struct.pack("<I", len(half) - 8), struct.pack("<I", len(half) - 20)
    return half[:4] + sizes[0] + half[8:16] + sizes[1] + half[20:]


def with_pixels_of(raw: bytes, length: int) -> bytes:
    """Return a PNG with so many bytes of its pixels, and no mistake in how they are packed."""
    (size,) = struct.unpack_from(">I", raw, 33)
    pixels = zlib.compress(zlib.decompress(raw[41 : 41 + size])[:length])
    return png_with(b"IDAT", pixels, raw=raw[:33] + raw[45 + size :])


def dented(raw: bytes, at: int, length: int = 4) -> bytes:
    return raw[:at] + bytes(range(1, length + 1)) + raw[at + length :]


JPEG, PNG = grained("JPEG"), grained("PNG")
RESTARTED = grained("JPEG", restart_marker_blocks=4)
DAMAGED = {
    "jpeg, half and an end": (CASES / "truncated-eoi.jpg").read_bytes(),
    "jpeg, a third and an end": JPEG[: len(JPEG) // 3] + b"\xff\xd9",
    "jpeg, progressive": grained("JPEG", progressive=True)[:-900] + b"\xff\xd9",
    "jpeg, nothing in the middle": JPEG[:2000] + bytes(2000) + JPEG[4000:],
    "jpeg, a piece lost": JPEG[:2000] + JPEG[5000:],
    "jpeg, a restart lost": RESTARTED.replace(b"\xff\xd3", b"", 1),
    "jpeg, restarts swapped": RESTARTED.replace(b"\xff\xd3", b"\xff\xd5", 1),
    "jpeg, another inside": JPEG[:900] + JPEG[:600] + JPEG[900:],
    "png, wrong sum": dented(PNG, len(PNG) - 16),
    "png, garbage": dented(PNG, len(PNG) // 2),
    "png, too few pixels": with_pixels_of(PNG, 9000),
    "png, none of its pixels": png(400, 400),
    "webp, half": half_a_webp(),
    "webp, half, lossless": half_a_webp(lossless=True),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_what_the_decoder_complains_of_cannot_be_shown(
    file: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str
) -> None:
    file.write_bytes(DAMAGED[name])
    found = look(file)
    assert found
    assert found.whole, "it can be told from outside"
    with pytest.raises(UndecodableError):
        decode_picture(file)
    small = tmp_path / "small.jpg"
    wrong = shrink(file, small, 20)
    assert wrong
    assert "damaged inside" in wrong[0]
    assert wrong[1]
    assert not small.exists()
    capfd.readouterr()  # libpng writes of its own


@pytest.mark.parametrize(
    "raw",
    [
        picture("JPEG", progressive=True),
        picture("JPEG", mode="CMYK"),
        picture("JPEG") + bytes(3000),
        picture("PNG", icc_profile=b"made up"),
        png_with(b"tEXt", b"a\0b", raw=picture("PNG"), crc=1),
        png_with(b"pHYs", b"\0", raw=picture("PNG")),
        RESTARTED,
        PNG,
    ],
)
def test_what_stands_beside_the_pixels_does_no_harm(file: Path, raw: bytes) -> None:
    file.write_bytes(raw)
    assert fault(file) is None


def test_a_file_that_is_gone_is_told(file: Path) -> None:
    assert fault(file)
