"""Smaller copies of pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from kiosk.errors import KioskError

QUALITY = 85


def shrink(source: Path, target: Path, side: int) -> bool:
    """Write `source` as a JPEG of `side` pixels on its short side; return whether it was done.

    It is not done for a picture that is no larger, that cannot be read, or that can be seen
    through. JPEG because it is decoded in a third of the time that WebP takes.
    """
    reader = QImageReader(str(source))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or min(size.width(), size.height()) <= side:
        return False
    smaller = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    reader.setScaledSize(smaller)
    image = reader.read()
    if image.isNull() or image.hasAlphaChannel():
        return False
    writer = QImageWriter(str(target), b"jpeg")
    writer.setQuality(QUALITY)
    return writer.write(image)


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
