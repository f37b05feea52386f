"""Pictures as they come: whole ones of every format, and what is called a picture and is none."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image

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
