"""What weston is told of the screens of this machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

#: Degrees clockwise by which a picture is turned -> its name in weston, which counts the other way.
TRANSFORMS = {"0": "normal", "90": "rotate-270", "180": "rotate-180", "270": "rotate-90"}
#: How weston calls its window in X, where it runs without a graphics card.
IN_X = "X1"


def connectors(devices: Path = Path("/sys/class/drm")) -> Iterator[str]:
    """Yield the names of the sockets for screens: HDMI-A-1, DP-2."""
    for device in sorted(devices.glob("card*-*")):
        yield device.name.partition("-")[2]


def weston_ini(rotation: str, outputs: Iterable[str]) -> str:
    """Return the part of weston's settings that turns the picture on all of `outputs`.

    Touch is turned with it. A screen may be plugged into another socket, so all are named; weston
    knows no name for all of them.
    """
    return "".join(
        f"\n[output]\nname={name}\ntransform={TRANSFORMS[rotation]}\n" for name in outputs
    )
