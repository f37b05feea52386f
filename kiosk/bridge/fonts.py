"""The bundled fonts, so that a terminal without any shows every character."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

_log = logging.getLogger(__name__)

#: Where a character that a family lacks is looked for: Kazakh letters are not in the Chinese fonts.
FALLBACKS = {
    "Noto Sans": ["Noto Sans SC"],
    "Noto Sans SC": ["Noto Sans"],
    "Noto Serif": ["Noto Serif SC"],
    "Noto Serif SC": ["Noto Serif"],
}


#: Its fonts stand in for one another; a text may be set in either style.
STYLES = ("NotoSans", "NotoSerif")


def load_fonts(folder: Path) -> None:
    """Load every font in `folder`; one that cannot be read is logged."""
    for file in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            _log.error("%s: not a font that can be used", file)
    for family, others in FALLBACKS.items():
        QFont.insertSubstitutions(family, others)


class Glyphs:
    """Knows for which characters the fonts in a folder have glyphs; needs an application."""

    def __init__(self, folder: Path) -> None:
        self._styles = [
            [QRawFont(str(file), 16) for file in sorted(folder.glob(f"{style}*.ttf"))]
            for style in STYLES
        ]

    def lacking(self, text: str) -> set[str]:
        """Return the characters of `text` that visitors would see as empty boxes in some style."""
        return {
            character
            for character in set(text)
            # Spaces and marks of direction have no glyph to be seen.
            if character.isprintable()
            and not all(
                any(font.supportsCharacter(ord(character)) for font in fonts)
                for fonts in self._styles
            )
        }
