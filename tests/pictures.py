"""Pictures as they come: whole ones of every format, and what is called a picture and is none."""

from __future__ import annotations

import struct
import zlib
from functools import partial
from io import BytesIO
from typing import Any

from PIL import Image
from PySide6.QtGui import QColor, QImage

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="9"/></svg>'


def png(width: int = 1, height: int = 1) -> bytes:
    """Return a PNG whose header says that it is so large; it has the pixels of the smallest."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0\0")), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def house(name: str) -> bytes:
    """Return a picture that is told from others by a name in it."""
    data = b"tEXt" + name.encode()
    chunk = struct.pack(">I", len(name)) + data + struct.pack(">I", zlib.crc32(data))
    return png()[:-12] + chunk + png()[-12:]


def picture(
    kind: str, size: tuple[int, int] = (60, 40), *, mode: str = "RGB", **options: Any
) -> bytes:
    """Return a whole picture: a ramp of grey, so that there is something to compress."""
    drawn = BytesIO()
    Image.linear_gradient("L").resize(size).convert(mode).save(drawn, kind, **options)
    return drawn.getvalue()


#: What Pillow does to an upright picture so that it lies as the EXIF orientation says.
_LAID = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
TURNS = range(1, 9)
#: The quarters of the picture below, when it is upright: upper left, upper right, and so on.
QUARTERS = ("red", "lime", "blue", "white")


def quartered(kind: str, turn: int = 1, size: tuple[int, int] = (60, 40)) -> bytes:
    """Return an upright picture of four colours, stored so that `turn` makes it upright."""
    width, height = size
    upright = Image.new("RGB", size)
    for number, colour in enumerate(QUARTERS):
        upright.paste(colour, (number % 2 * width // 2, number // 2 * height // 2, width, height))
    drawn = BytesIO()
    laid = upright.transpose(_LAID[turn]) if turn in _LAID else upright
    laid.save(drawn, kind, quality=95)
    return drawn.getvalue()


def exif(turn: int, order: str = "<", *, kind: int = 3, inside: int = 0) -> bytes:
    """Return EXIF in the byte order of `struct` that says an orientation behind another tag.

    `inside` is that of the small picture in it.
    """
    entries = [(0x010F, 3, 7)] + ([(0x0112, kind, turn)] if turn else [])
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 8)
    first = _directory(entries, order)
    if not inside:
        return head + first + bytes(4)
    second = struct.pack(f"{order}I", len(head) + len(first) + 4)
    return head + first + second + _directory([(0x0112, 3, inside)], order) + bytes(4)


def _directory(entries: list[tuple[int, int, int]], order: str) -> bytes:
    count = struct.pack(f"{order}H", len(entries))
    return count + b"".join(
        struct.pack(f"{order}HHI", tag, kind, 1)
        + struct.pack(f"{order}I" if kind == 4 else f"{order}Hxx", value)
        for tag, kind, value in entries
    )


def jpeg_with(*segments: tuple[int, bytes], raw: bytes) -> bytes:
    """Return a JPEG with segments of these kinds behind its first one."""
    added = b"".join(
        struct.pack(">BBH", 0xFF, kind, len(data) + 2) + data for kind, data in segments
    )
    return raw[:20] + added + raw[20:]


def png_with(kind: bytes, data: bytes, *, raw: bytes, at_end: bool = False, crc: int = 0) -> bytes:
    """Return a PNG with one more chunk, before its pixels or behind them."""
    checked = struct.pack(">I", crc or zlib.crc32(kind + data))
    chunk = struct.pack(">I", len(data)) + kind + data + checked
    place = len(raw) - 12 if at_end else 33
    return raw[:place] + chunk + raw[place:]


def webp_with(data: bytes, *, raw: bytes, first: bool = False, flag: int = 8) -> bytes:
    """Return a WebP of the extended form with EXIF before its pixels or behind them."""
    with Image.open(BytesIO(raw)) as image:
        size = b"".join(struct.pack("<I", side - 1)[:3] for side in image.size)
    exif_chunk = b"EXIF" + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)
    chunks = [raw[12:], exif_chunk]
    body = b"WEBPVP8X" + struct.pack("<IB3x", 10, flag) + size
    body += b"".join(reversed(chunks) if first else chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def turned(kind: str, turn: int, order: str = "<") -> bytes:
    """Return the picture of four colours with EXIF where it usually stands."""
    raw, data = quartered(kind, turn), exif(turn, order)
    if kind == "JPEG":
        return jpeg_with((0xE1, b"Exif\0\0" + data), raw=raw)
    return png_with(b"eXIf", data, raw=raw) if kind == "PNG" else webp_with(data, raw=raw)


def quarters(image: QImage) -> tuple[str, ...]:
    """Return the colours of the quarters of an image, each as the nearest of the four."""
    width, height = image.width(), image.height()
    places = [(x * width // 4, y * height // 4) for y in (1, 3) for x in (1, 3)]
    return tuple(min(QUARTERS, key=partial(_distance, image.pixelColor(*one))) for one in places)


def _distance(colour: QColor, name: str) -> int:
    named = QColor(name)
    return (
        abs(colour.red() - named.red())
        + abs(colour.green() - named.green())
        + abs(colour.blue() - named.blue())
    )


def gif(frames: int) -> bytes:
    """Return an animation of so many frames, each of one pixel."""
    # The last three bytes of a GIF of one frame: no more data, no more blocks, the end.
    whole = picture("GIF", (1, 1))
    head, frame = whole[: whole.index(b",")], whole[whole.index(b",") : -1]
    return head + frame * frames + whole[-1:]


#: Files called a picture, and a part of what is said of each.
UNFIT = {
    "empty": (b"", "empty"),
    "text": (b"center: {}\n", "neither WebP nor PNG nor JPEG"),
    "svg": (SVG, "neither WebP nor PNG nor JPEG"),
    "gif of 10,000 frames": (gif(10_000), "neither WebP nor PNG nor JPEG"),
    "half a webp": (picture("WEBP")[:-30], "only the beginning"),
    "half a png": (picture("PNG")[:-30], "only the beginning"),
    "half a jpeg": (picture("JPEG")[:-30], "only the beginning"),
    "head of a webp": (picture("WEBP")[:20], "only the beginning"),
    "head of a png": (picture("PNG")[:20], "only the beginning"),
    "head of a jpeg": (picture("JPEG")[:20], "only the beginning"),
    "strip": (picture("PNG", (4000, 40)), "4000 × 40 pixels are a strip"),
    "huge": (png(60_000, 60_000), "60000 × 60000 pixels"),
}
