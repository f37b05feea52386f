"""What a picture file says of itself around its pixels: size, turn, end; nothing is decoded.

A start looks at every picture, so this must cost microseconds. The formats are those of RFC 9649
(WebP), of the PNG specification, sections 5 and 11, of ITU-T T.81, annex B (JPEG), and of CIPA
DC-008 (EXIF), section 4.6.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_JPEG_END = b"\xff\xd9"
_JPEG_MARK = 0xFF
_JPEG_SCAN = 0xDA
_JPEG_EXIF = 0xE1
#: "Start of frame" of any process; the three that are left out are tables.
_JPEG_FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
#: A photograph has some tens, a PNG of 200 MB some ten thousand; a hostile file has millions.
_MOST_SEGMENTS, _MOST_CHUNKS = 1000, 100_000
#: All that is needed of the head of a WebP or a PNG.
_HEAD = 32
#: Where the end of a JPEG is looked for first.
_TAIL = 1 << 16
#: Stands before EXIF in a JPEG, where other things stand in the same kind of segment; some programs
#: write it into the other formats too.
_EXIF = b"Exif\0\0"
#: So much of EXIF is read; the tag stands at its beginning.
_MOST_EXIF = 1 << 16
_ORIENTATION, _SHORT = 0x0112, 3
_TURNS = range(1, 9)


class PictureFile(Struct, frozen=True):
    """The size in pixels as it is stored, and whether the file reaches to the picture's end."""

    width: int = 0
    height: int = 0
    whole: bool = False
    turn: int = 1
    """How the stored picture must be turned to be upright: the EXIF orientation, 1 to 8."""


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
                return _webp(stream, head, size)
            if head.startswith(_PNG):
                return _png(stream, head)
            if head.startswith(_JPEG):
                return _jpeg(stream, size)
        except struct.error:
            return PictureFile()
    return None


def _webp(stream: BinaryIO, head: bytes, size: int) -> PictureFile:
    (length,) = struct.unpack_from("<I", head, 4)
    whole = size >= length + 8
    match head[12:16]:
        case b"VP8X":
            width, high, height, higher = struct.unpack_from("<HBHB", head, 24)
            turn = _webp_turn(stream, min(size, length + 8))
            return PictureFile((high << 16) + width + 1, (higher << 16) + height + 1, whole, turn)
        case b"VP8L":
            (bits,) = struct.unpack_from("<I", head, 21)
            return PictureFile((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, whole)
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", head, 26)
            return PictureFile(width & 0x3FFF, height & 0x3FFF, whole)
    return PictureFile()


def _webp_turn(stream: BinaryIO, end: int) -> int:
    """Return the turn that the first EXIF chunk says, wherever in the file it stands."""
    stream.seek(12)
    for _ in range(_MOST_CHUNKS):
        if stream.tell() + 8 > end:
            break
        kind, length = struct.unpack("<4sI", stream.read(8))
        if kind == b"EXIF":
            return _turn(stream.read(min(length, _MOST_EXIF)))
        stream.seek(length + length % 2, os.SEEK_CUR)
    return 1


def _png(stream: BinaryIO, head: bytes) -> PictureFile:
    width, height = struct.unpack_from(">II", head, 16)
    turn = 0
    stream.seek(len(_PNG))
    for _ in range(_MOST_CHUNKS):
        length, kind = struct.unpack(">I4s", stream.read(8))
        if kind == b"IEND":
            return PictureFile(width, height, len(stream.read(4)) == 4, turn or 1)  # noqa: PLR2004
        if kind == b"eXIf" and not turn:
            turn = _turn(stream.read(min(length, _MOST_EXIF)))
            length -= min(length, _MOST_EXIF)
        stream.seek(length + 4, os.SEEK_CUR)
    return PictureFile(width, height)


def _jpeg(stream: BinaryIO, size: int) -> PictureFile:
    """Return what stands before the pixels.

    Raises:
        struct.error: there are no pixels.
    """
    stream.seek(2)
    width = height = turn = 0
    for _ in range(_MOST_SEGMENTS):
        mark, kind, length = struct.unpack(">BBH", stream.read(4))
        if mark != _JPEG_MARK:
            break
        if kind == _JPEG_SCAN:
            whole = _reaches(_JPEG_END, stream, stream.tell(), size)
            return PictureFile(width, height, whole, turn or 1)
        if kind == _JPEG_MARK:  # a byte that only fills
            stream.seek(-3, os.SEEK_CUR)
            continue
        after = stream.tell() + length - 2
        if kind in _JPEG_FRAMES:
            height, width = struct.unpack(">xHH", stream.read(5))
        elif kind == _JPEG_EXIF and not turn:
            exif = stream.read(length - 2)
            turn = _turn(exif) if exif.startswith(_EXIF) else 0
        stream.seek(after)
    message = "no pixels"
    raise struct.error(message)


def _turn(exif: bytes) -> int:
    """Return the orientation that EXIF says of the picture, not of the small one inside EXIF.

    What is no orientation says nothing: 1.
    """
    tiff = exif.removeprefix(_EXIF)
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(tiff[:4])
    if order is None:
        return 1
    try:
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, first)
        for entry in range(first + 2, first + 2 + 12 * count, 12):
            tag, kind, _, value = struct.unpack_from(f"{order}HHIH", tiff, entry)
            if (tag, kind) == (_ORIENTATION, _SHORT):
                return value if value in _TURNS else 1
    except struct.error:
        pass
    return 1


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
