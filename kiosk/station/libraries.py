"""The libraries of the system that Qt needs, and the Debian and Ubuntu packages that have them.

Read by `tools/system_packages.py` too, before there is any package of Python's.
"""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Mapping

#: What the modules of PySide6 link to -> the package that has it.
QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
#: What Qt's plug-in for X11 links to.
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
#: What Qt's plug-in for Wayland links to.
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
ALL = {**QT, **X11, **WAYLAND}


#: The words of dlopen(3).
_UNOPENED = re.compile(r"(\S+): cannot open shared object file")


def unopened(name: str) -> str:
    """Return which library cannot be opened to load `name`: that one or one that it links to.

    It is empty if `name` loads.
    """
    try:
        ctypes.CDLL(name)
    except OSError as error:
        # PyInstaller's own CDLL, which looks into the bundle, has the loader's words as the cause.
        named = _UNOPENED.match(str(error.__cause__ or error))
        return named[1] if named else name
    return ""


def explain(reason: str, environment: Mapping[str, str], *, screen: bool, otherwise: str) -> str:
    """Return why something of Qt, which says `reason`, does not load, and what to do.

    `screen`: it is needed for a window on the screen that `environment` tells of. `otherwise` is
    what to do if no library is missing.
    """
    lacking: set[str] = set()
    if sys.platform.startswith("linux"):
        of_screen = WAYLAND if environment.get("WAYLAND_DISPLAY") else X11
        lacking = {unopened(name) for name in [*QT, *(of_screen if screen else ())]} - {""}
        named = _UNOPENED.match(reason)
        if named:
            lacking.add(named[1])
    if not lacking:
        return f"{reason.rstrip('.')}. {otherwise}"
    packages = sorted({ALL[name] for name in lacking if name in ALL})
    install = f" On Debian and Ubuntu: apt-get install {' '.join(packages)}" if packages else ""
    names = ", ".join(sorted(lacking))
    return f"This system lacks libraries that the kiosk needs: {names}.{install}"
