"""What a desktop session tells all its programs about size, letters and language, and kiosks not.

Qt and fontconfig are told by the environment, so it is made right before there is an application.
"""

from __future__ import annotations

import re
import sys
from collections.abc import MutableMapping
from pathlib import Path

#: Whatever scales: QT_SCALE_FACTOR, QT_SCREEN_SCALE_FACTORS, QT_ENABLE_HIGHDPI_SCALING,
#: QT_AUTO_SCREEN_SCALE_FACTOR, QT_FONT_DPI, QT_USE_PHYSICAL_DPI, QT_DEVICE_PIXEL_RATIO and so on.
_SCALE = re.compile(r"QT_\w*(SCAL(E|ING)|DPI|PIXEL_RATIO)")
#: Whatever changes how letters are drawn or where lines end.
_LETTERS = re.compile(
    r"FONTCONFIG_|FC_|FREETYPE_PROPERTIES$|QML_DISABLE_DISTANCEFIELD$|QT_\w*(GLYPH|SUBPIXEL|"
    r"SYNTHESIZED|LAYOUT_DIRECTION|LINE_METRICS)"
)


def ignore_session(
    environment: MutableMapping[str, str], fonts: Path, *, scaled: bool = False
) -> None:
    """Make `environment` say the same on every terminal, with the settings of letters in `fonts`.

    `scaled` leaves the size to the desktop: windows of staff are as large as those beside them.
    """
    for name in list(environment):
        if _LETTERS.match(name) or (_SCALE.match(name) and not scaled):
            del environment[name]
    environment["FONTCONFIG_FILE"] = str(fonts / "fonts.conf")
    if not scaled:
        # The screens scale themselves to the window's real pixels.
        environment["QT_ENABLE_HIGHDPI_SCALING"] = "0"
        # For a desktop that it knows Qt asks the desktop's services for fonts and colours.
        environment["XDG_CURRENT_DESKTOP"] = "kiosk"
        environment.pop("QT_QPA_PLATFORMTHEME", None)
    if sys.platform.startswith("linux"):
        # Qt warns of a locale that is not UTF-8 or not installed. Its own words are not needed, and
        # the system's belong into a log in English.
        environment["LC_ALL"] = "C.UTF-8"
