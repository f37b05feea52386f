"""Smaller copies of pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from kiosk.content.limits import MOST_MEGABYTES, SMALL_SIDE
from kiosk.content.reading.pictures import LYING, Fault, damaged
from kiosk.errors import KioskError
from kiosk.pictures.decoding import UndecodableError, decode_picture

QUALITY = 85


def shrink(source: Path, target: Path | None, side: int = SMALL_SIDE) -> Fault | None:
    """Write `source` as a JPEG of `side` pixels on its short side; return why it cannot be shown.

    Nothing is written for a picture that is smaller, that cannot be shown, or that can be seen
    through, nor for a JPEG of that size. JPEG because it is decoded in a third of the time that
    WebP takes, and in less where fewer pixels of it are needed.
    """

    def fitted(size: QSize) -> QSize:
        if min(size.width(), size.height()) <= side:
            return size
        return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding)

    # Judged is whether the kiosk can show it, so with the memory that the kiosk has.
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    try:
        decoded = decode_picture(source, fitted)
    except UndecodableError as error:
        return damaged(str(error))
    if decoded.misjudged:
        return LYING
    image = decoded.image
    shortest = min(decoded.stored.width(), decoded.stored.height())
    quicker = shortest > side or (shortest == side and not decoded.jpeg)
    if target and quicker and not image.hasAlphaChannel():
        writer = QImageWriter(str(target), b"jpeg")
        writer.setQuality(QUALITY)
        if not writer.write(image):
            target.unlink(missing_ok=True)
    return None


def fault(source: Path) -> Fault | None:
    """Return why a picture cannot be shown although it looks whole, and what to do."""
    return shrink(source, None)


def webp(image: QImage, quality: int = QUALITY) -> bytes:
    """Return a picture as WebP.

    Raises:
        KioskError: Qt cannot write it.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"webp")
    writer.setQuality(quality)
    if not writer.write(image):
        message = f"WebP cannot be written: {writer.errorString()}. Install the kiosk anew."
        raise KioskError(message)
    return bytes(buffer.data().data())
