"""What a desktop session says of size and letters, which is not for kiosks."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.station.desktop import ignore_session

FONTS = Path("fonts")
SCALE = [
    *("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_SCALE_FACTOR_ROUNDING_POLICY"),
    *("QT_AUTO_SCREEN_SCALE_FACTOR", "QT_FONT_DPI", "QT_USE_PHYSICAL_DPI", "QT_WAYLAND_FORCE_DPI"),
    *("QT_DEVICE_PIXEL_RATIO", "QT_DPI_ADJUSTMENT_POLICY"),
]
LETTERS = [
    *("FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "FC_LANG", "FREETYPE_PROPERTIES"),
    *("QML_DISABLE_DISTANCEFIELD", "QT_SUBPIXEL_AA_TYPE", "QT_LAYOUT_DIRECTION"),
]
OTHERS = ["DISPLAY", "HOME", "QT_QPA_PLATFORM", "QT_XCB_GL_INTEGRATION", "QT_LOGGING_RULES"]


@pytest.mark.parametrize("name", [*SCALE, *LETTERS])
def test_what_scales_or_changes_letters_is_left_out(name: str) -> None:
    environment = {name: "2"}
    ignore_session(environment, FONTS)
    assert name not in environment


@pytest.mark.parametrize("name", OTHERS)
def test_all_else_stays(name: str) -> None:
    environment = {name: "2"}
    ignore_session(environment, FONTS)
    assert environment[name] == "2"


def test_the_kiosks_own_settings_take_their_place() -> None:
    environment = {"FONTCONFIG_FILE": "theirs", "QT_ENABLE_HIGHDPI_SCALING": "1", "LC_ALL": "C"}
    environment["XDG_CURRENT_DESKTOP"] = "XFCE"
    ignore_session(environment, FONTS)
    assert environment["FONTCONFIG_FILE"] == str(FONTS / "fonts.conf")
    assert environment["QT_ENABLE_HIGHDPI_SCALING"] == "0"
    assert environment["XDG_CURRENT_DESKTOP"] == "kiosk"
    if sys.platform.startswith("linux"):
        assert environment["LC_ALL"] == "C.UTF-8"


@pytest.mark.parametrize("name", [*SCALE, "QT_ENABLE_HIGHDPI_SCALING"])
def test_windows_of_staff_are_scaled_as_their_desktop_wants(name: str) -> None:
    environment = {name: "2", **dict.fromkeys(LETTERS, "2")}
    ignore_session(environment, FONTS, scaled=True)
    assert environment[name] == "2"
    assert not set(LETTERS) & set(environment)
