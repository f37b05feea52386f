"""Libraries of the system that are missing: which, and the packages that have them."""

from __future__ import annotations

import ctypes
import re
import sys
from pathlib import Path

import PySide6
import pytest

from kiosk.station import libraries

LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the libraries are those of Linux"
)
QT = Path(PySide6.__file__).parent / "Qt"
#: Every system that Python runs on has these.
OF_EVERY_SYSTEM = {"libc.so.6", "libgcc_s.so.1", "libm.so.6", "libresolv.so.2"}


def opening_fails(monkeypatch: pytest.MonkeyPatch, reasons: dict[str, str]) -> None:
    def load(name: str) -> None:
        if name in reasons:
            raise OSError(reasons[name])

    monkeypatch.setattr(ctypes, "CDLL", load)
    monkeypatch.setattr(sys, "platform", "linux")


def not_found(name: str) -> str:
    return f"{name}: cannot open shared object file: No such file or directory"


def explain(reason: str = "it fails", *, screen: bool = True, **environment: str) -> str:
    return libraries.explain(reason, environment, screen=screen, otherwise="Do that.")


@LINUX
def test_the_loader_says_what_it_cannot_open() -> None:
    assert libraries.unopened("libnowhere.so.7") == "libnowhere.so.7"
    assert libraries.unopened("libc.so.6") == ""


def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["libGL.so.1", "libxcb-cursor.so.0"]
    opening_fails(monkeypatch, {name: not_found(name) for name in names})
    told = explain()
    assert all(name in told for name in names)
    assert "apt-get install libgl1 libxcb-cursor0" in told
    assert "libxcb-cursor" not in explain(screen=False)


def test_a_library_that_others_link_to_is_named_and_not_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    linked = dict.fromkeys(["libX11.so.6", "libxcb-xkb.so.1"], not_found("libxcb.so.1"))
    opening_fails(monkeypatch, linked)
    assert "libxcb.so.1. On" in explain()
    assert "apt-get install libxcb1" in explain()
    assert "X11" not in explain()


def test_the_words_of_the_loader_are_found_under_those_of_a_bundle(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def load(_: str) -> None:
        raise OSError("not found when frozen") from OSError(not_found("libxcb.so.1"))

    monkeypatch.setattr(ctypes, "CDLL", load)
    assert libraries.unopened("libX11.so.6") == "libxcb.so.1"


def test_only_what_the_screen_needs_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["libwayland-client.so.0", "libxcb-cursor.so.0"]
    opening_fails(monkeypatch, {name: not_found(name) for name in names})
    assert "apt-get install libwayland-client0" in explain(WAYLAND_DISPLAY="wayland-0")
    assert "apt-get install libxcb-cursor0" in explain(DISPLAY=":0")


def test_a_library_without_a_known_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    opening_fails(monkeypatch, {})
    assert explain(not_found("libnew.so.1")).endswith("needs: libnew.so.1.")


def test_another_reason_is_told_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    opening_fails(monkeypatch, {})
    assert explain("No module named 'yaml'.") == "No module named 'yaml'. Do that."


@LINUX
def test_every_library_that_qt_links_to_has_its_package() -> None:
    parts = ("Core", "DBus", "Gui", "Network", "OpenGL", "Qml", "Quick", "WaylandClient", "XcbQpa")
    files = [QT / "lib" / f"libQt6{part}.so.6" for part in parts]
    files += [QT / "plugins" / "platforms" / f"libq{name}.so" for name in ("xcb", "wayland")]
    files += (QT / "plugins" / "xcbglintegrations").glob("*.so")
    # ELF keeps the names of what a file links to as zero-terminated text.
    name = re.compile(rb"(?<=\0)lib[\w+-]+\.so(?:\.\d+)+(?=\0)")
    linked = {found.decode() for file in files for found in name.findall(file.read_bytes())}
    own = {file.name for file in QT.parents[1].rglob("*.so*")}
    assert "libxcb-cursor.so.0" in linked
    assert linked - own - OF_EVERY_SYSTEM <= set(libraries.ALL)
