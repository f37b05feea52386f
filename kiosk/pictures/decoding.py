"""Pictures as Qt decodes them: upright and without a complaint, or the reason why not.

What a decoder only warns of is seen: libjpeg fills with grey, or shifts, what it cannot make out.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import get_ident

from msgspec import Struct
from PySide6.QtCore import QMessageLogContext, QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QTransform

from kiosk.content.reading.picture_files import look

#: What makes a stored picture upright, by its EXIF orientation: whether its sides are swapped
#: first, how far it is turned clockwise then, and how Qt calls both together.
_UPRIGHT = {
    1: (False, 0, QImageIOHandler.Transformation.TransformationNone),
    2: (True, 0, QImageIOHandler.Transformation.TransformationMirror),
    3: (False, 180, QImageIOHandler.Transformation.TransformationRotate180),
    4: (True, 180, QImageIOHandler.Transformation.TransformationFlip),
    5: (True, 270, QImageIOHandler.Transformation.TransformationFlipAndRotate90),
    6: (False, 90, QImageIOHandler.Transformation.TransformationRotate90),
    7: (True, 90, QImageIOHandler.Transformation.TransformationMirrorAndRotate90),
    8: (False, 270, QImageIOHandler.Transformation.TransformationRotate270),
}


class UndecodableError(Exception):
    """A picture that cannot be decoded as a whole; the message is for staff."""


class DecodedPicture(Struct, frozen=True):
    """A picture, upright."""

    image: QImage
    stored: QSize
    """Its size in the file, on whatever side it lies there."""
    jpeg: bool
    """Whether it is a JPEG, whatever its file is called."""
    turned: bool
    """Whether a tag says that it lies otherwise in the file."""
    misjudged: bool
    """Whether Qt alone would show it otherwise: it knows of no tag in WebP and PNG, in a JPEG only
    of one that nothing else stands before, and takes that of a small picture inside for it."""


def decode_picture(
    file: Path, fitted: Callable[[QSize], QSize] = lambda size: size
) -> DecodedPicture:
    """Return the picture in `file`, of the size that `fitted` makes of the stored one.

    Raises:
        UndecodableError: a part of it is not there, or is not what it was.
    """
    try:
        picture = look(file)
    except OSError as error:
        raise UndecodableError(error.strerror) from error
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    with _complaints() as complaints:
        stored, jpeg = reader.size(), reader.format() == b"jpeg"
        # Of a large JPEG this decodes what is needed only.
        reader.setScaledSize(fitted(stored))
        image = reader.read()
    if image.isNull():
        raise UndecodableError(reader.errorString())
    if complaints:
        raise UndecodableError(complaints[0])
    mirrored, degrees, as_qt_says = _UPRIGHT[picture.turn if picture else 1]
    misjudged = reader.transformation() != as_qt_says
    if mirrored:
        image = image.flipped(Qt.Orientation.Horizontal)
    if degrees:
        image = image.transformed(QTransform().rotate(degrees))
    return DecodedPicture(image, stored, jpeg, bool(mirrored or degrees), misjudged)


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """Gather what decoders warn of in this thread; the rest goes where it went before.

    libpng warns of what stands beside the pixels, such as a profile of colours. Qt passes that on
    as information, and it does no harm.
    """
    gathered: list[str] = []
    thread = get_ident()

    def note(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if get_ident() == thread and str(context.category).startswith("qt.gui.imageio"):
            if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
                gathered.append(text)
        elif before is not None:
            before(kind, context, text)
        else:
            logging.getLogger("qt").warning("%s", text)

    before = qInstallMessageHandler(note)
    try:
        yield gathered
    finally:
        qInstallMessageHandler(before)
