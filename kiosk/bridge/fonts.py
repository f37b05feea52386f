"""The bundled fonts, so that a terminal without any shows every character."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

_log = logging.getLogger(__name__)

#: Where a character that a family lacks is looked for: Kazakh letters are not in the Chinese fonts.
FALLBACKS = {
    "Noto Sans": ["Noto Sans SC"],
    "Noto Sans SC": ["Noto Sans"],
    "Noto Serif": ["Noto Serif SC"],
    "Noto Serif SC": ["Noto Serif"],
}


def load_fonts(folder: Path) -> None:
    """Load every font in `folder`; one that cannot be read is logged."""
    for file in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            _log.error("%s: not a font that can be used", file)
    for family, others in FALLBACKS.items():
        QFont.insertSubstitutions(family, others)
