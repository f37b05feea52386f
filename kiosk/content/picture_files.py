"""What a picture file says of itself in its first and last bytes; nothing is decoded.

A start looks at every picture, so this must cost microseconds. The formats are those of RFC 9649
(WebP), of the PNG specification, sections 5 and 11, and of ITU-T T.81, annex B (JPEG).
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_END = b"IEND\xaeB`\x82"
_JPEG = b"\xff\xd8\xff"
_JPEG_END = b"\xff\xd9"
_JPEG_MARK = 0xFF
_JPEG_SCAN = 0xDA
#: "Start of frame" of any process; the three that are left out are tables.
_JPEG_FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
#: A photograph has some tens; a hostile file could have millions.
_MOST_SEGMENTS = 1000
#: All that is needed of a WebP or a PNG.
_HEAD = 32
#: Where the end of a picture is looked for first.
_TAIL = 1 << 16


@dataclass(frozen=True)
class PictureFile:
    """The size in pixels as it is stored, and whether the file reaches to the picture's end."""

    width: int = 0
    height: int = 0
    whole: bool = False


def look(file: Path) -> PictureFile | None:
    """Return what `file` says of itself; None if it is no WebP, PNG or JPEG, whatever its name.

    Raises:
        OSError: it cannot be read.
    """
    with file.open("rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        head = stream.read(_HEAD)
        try:
            if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
                return _webp(head, size)
            if head.startswith(_PNG):
                width, height = struct.unpack_from(">II", head, 16)
                return PictureFile(width, height, _reaches(_PNG_END, stream, _HEAD, size))
            if head.startswith(_JPEG):
                width, height = _jpeg_frame(stream)
                whole = _reaches(_JPEG_END, stream, stream.tell(), size)
                return PictureFile(width, height, whole)
        except struct.error:
            return PictureFile()
    return None


def _webp(head: bytes, size: int) -> PictureFile:
    (length,) = struct.unpack_from("<I", head, 4)
    whole = size >= length + 8
    match head[12:16]:
        case b"VP8X":
            width, high, height, higher = struct.unpack_from("<HBHB", head, 24)
            return PictureFile((high << 16) + width + 1, (higher << 16) + height + 1, whole)
        case b"VP8L":
            (bits,) = struct.unpack_from("<I", head, 21)
            return PictureFile((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, whole)
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", head, 26)
            return PictureFile(width & 0x3FFF, height & 0x3FFF, whole)
    return PictureFile()


def _jpeg_frame(stream: BinaryIO) -> tuple[int, int]:
    """Return the size that the frame has; `stream` stands behind it then.

    Raises:
        struct.error: there is no frame.
    """
    stream.seek(2)
    for _ in range(_MOST_SEGMENTS):
        mark, kind, length = struct.unpack(">BBH", stream.read(4))
        if mark != _JPEG_MARK or kind == _JPEG_SCAN:
            break
        if kind == _JPEG_MARK:  # a byte that only fills
            stream.seek(-3, os.SEEK_CUR)
        elif kind in _JPEG_FRAMES:
            height, width = struct.unpack(">xHH", stream.read(5))
            return width, height
        else:
            stream.seek(length - 2, os.SEEK_CUR)
    message = "no frame"
    raise struct.error(message)


def _reaches(end: bytes, stream: BinaryIO, start: int, size: int) -> bool:
    """Return whether `end` comes after `start`.

    It should be the last thing in the file, but telephones put a video after the picture.
    """
    stream.seek(max(start, size - _TAIL))
    if end in stream.read(_TAIL):
        return True
    stream.seek(start)
    before = b""
    while part := stream.read(1 << 20):
        if end in before + part:
            return True
        before = part[1 - len(end) :]
    return False
