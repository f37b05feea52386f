"""What this machine has: a screen, a graphics processor, a clock of its processes."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import sys
import time
from pathlib import Path

from kiosk.errors import DisplayError

_STARTED = time.monotonic()
_SOFTWARE_DRIVERS = {"vgem", "vkms", "simpledrm"}


def require_display() -> None:
    """Make sure that there is a screen to open a window on.

    Raises:
        DisplayError: there is none, or nobody answers on it (Qt would abort the process).
    """
    environment = os.environ
    platform = environment.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or platform not in {"", "xcb", "wayland"}:
        return
    if environment.get("WAYLAND_DISPLAY") and platform != "xcb":
        return
    display = environment.get("DISPLAY", "")
    if not display:
        message = (
            "No screen: neither DISPLAY nor WAYLAND_DISPLAY is set. Start the kiosk from the "
            "terminal's desktop session, or use 'kiosk render' for pictures without a screen."
        )
        raise DisplayError(message)
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local and not _answers(int(local[1])):
        message = (
            f"No screen: nobody answers at DISPLAY={display}. Start the X server first, or mend "
            "DISPLAY."
        )
        raise DisplayError(message)


def _answers(number: int) -> bool:
    if sys.platform == "win32":
        return False  # there are no X servers that listen so
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - the address that X servers have
    for address in (path, "\0" + path):
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(2)
            if probe.connect_ex(address) == 0:
                return True
    return False


def has_gpu() -> bool:
    """Return whether graphics are worth giving to a GPU.

    On Linux a GPU shows as a render node; without one Mesa would compute OpenGL on the processor,
    which is slower than Qt's own software renderer. Elsewhere the system always has one.
    """
    if not sys.platform.startswith("linux"):
        return True
    for node in Path("/dev/dri").glob("renderD*"):
        driver = Path("/sys/class/drm") / node.name / "device" / "driver"
        if driver.resolve().name not in _SOFTWARE_DRIVERS and os.access(node, os.R_OK | os.W_OK):
            return True
    return False


def seconds_since_start() -> float:
    """Return the age of this process, from Linux's own record of its start."""
    if sys.platform.startswith("linux"):
        # proc(5): the 22nd field is the start in clock ticks since boot; the 2nd may have spaces.
        with contextlib.suppress(OSError, ValueError, IndexError):
            fields = Path("/proc/self/stat").read_text("ascii", "replace").rpartition(")")[2]
            started = int(fields.split()[19]) / os.sysconf("SC_CLK_TCK")
            return time.clock_gettime(time.CLOCK_BOOTTIME) - started
    return time.monotonic() - _STARTED
