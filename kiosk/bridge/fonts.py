"""The bundled fonts, so that a terminal without any shows every character."""

from __future__ import annotations

import logging
import struct
import unicodedata
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

_log = logging.getLogger(__name__)

#: All fonts that come with the kiosk. Without its heavier face a family looks like another one too.
FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-SemiBold.ttf",
    "NotoSansSC-Regular.ttf",
    "NotoSansSC-SemiBold.ttf",
    "NotoSerif-SemiBold.ttf",
    "NotoSerifSC-SemiBold.ttf",
    "Phosphor-Bold.ttf",
    "Phosphor-Fill.ttf",
    "KioskPeople.ttf",
    "KioskSigns.ttf",
)
#: Where a character that a family lacks is looked for: Kazakh letters are not in the Chinese fonts.
FALLBACKS = {
    "Noto Sans": ["Noto Sans SC"],
    "Noto Sans SC": ["Noto Sans"],
    "Noto Serif": ["Noto Serif SC"],
    "Noto Serif SC": ["Noto Serif"],
}


#: Categories of characters that are not drawn: controls, formats, spaces.
_NOT_SEEN = {"Cc", "Cf", "Zl", "Zp", "Zs"}

#: Its fonts stand in for one another; a text may be set in either style.
STYLES = ("NotoSans", "NotoSerif")


def load_fonts(folder: Path) -> bool:
    """Load the fonts of the kiosk from `folder`; return whether all of them could be used.

    What is missing or damaged is logged, and another font stands in for it.
    """
    whole = True
    for name in FILES:
        file = folder / name
        if not _is_whole(file) or QFontDatabase.addApplicationFont(str(file)) < 0:
            _log.error("%s: this font is missing or damaged; another one stands in", file)
            whole = False
    for family, others in FALLBACKS.items():
        QFont.insertSubstitutions(family, others)
    return whole


def _is_whole(file: Path) -> bool:
    """Return whether the tables that a font lists are all in its file.

    Qt takes one that is cut off, and draws nothing where its letters should be. The list is that of
    the OpenType specification, "Table Directory".
    """
    try:
        with file.open("rb") as font:
            (tables,) = struct.unpack(">4xH6x", font.read(12))
            places = struct.iter_unpack(">8xII", font.read(16 * tables))
            return all(offset + length <= file.stat().st_size for offset, length in places)
    except (OSError, struct.error):
        return False


class Glyphs:
    """Knows for which characters the fonts in a folder have glyphs; needs an application."""

    def __init__(self, folder: Path) -> None:
        self._styles = [
            [QRawFont(str(file), 16) for file in sorted(folder.glob(f"{style}*.ttf"))]
            for style in STYLES
        ]
        # Asking a font takes microseconds, and large contents have millions of characters.
        self._shown: set[str] = set()

    def lacking(self, text: str) -> set[str]:
        """Return the characters of `text` that visitors would see as empty boxes in some style."""
        new = set(text) - self._shown
        lacking = {character for character in new if not self._can_show(character)}
        self._shown |= new - lacking
        return lacking

    def _can_show(self, character: str) -> bool:
        # Spaces and marks of direction have no glyph to be seen. Those without a meaning have one
        # at most in a font that is not for text: the kiosk's icons are such.
        return unicodedata.category(character) in _NOT_SEEN or all(
            any(font.supportsCharacter(ord(character)) for font in fonts) for fonts in self._styles
        )
