"""Time zones: of the system's data and those that come with the kiosk, the newer ones.

`zoneinfo` asks the system first, however old its data are
(https://docs.python.org/3.11/library/zoneinfo.html#data-sources), and a terminal may not have been
brought up to date for years. Nothing else in the kiosk makes zones.
"""

from __future__ import annotations

import contextlib
import re
import zoneinfo
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import tzdata

#: The zone of the centre, where nothing says another one.
USUAL = "Asia/Almaty"
#: Where zone data say how old they are: https://data.iana.org/time-zones/tz-link.html names
#: `tzdata.zi`, macOS and the BSDs have `+VERSION`.
_SAYS_VERSION = ("tzdata.zi", "+VERSION")
_VERSION = re.compile(rb"\d{4}[a-z]+")
BUNDLED = Path(tzdata.__file__).with_name("zoneinfo")


def zone(name: str) -> ZoneInfo:
    """Return the time zone called `name`.

    Raises:
        KeyError, ValueError, OSError: there is none.
    """
    _use_newest()
    return ZoneInfo(name)


def names() -> frozenset[str]:
    """Return the names of all time zones."""
    _use_newest()
    return frozenset(zoneinfo.available_timezones())


def newest_first(folders: Iterable[Path]) -> list[Path]:
    """Return folders of zone data in the order in which to ask them.

    Those that do not say how old they are come last: they were made by hand or long ago.
    """
    return sorted(folders, key=_version, reverse=True)


def folders() -> tuple[Path, ...]:
    """Return the folders of zone data, in the order in which they are asked."""
    return _use_newest()


def disagreement(name: str, folders: Iterable[Path], at: datetime) -> str:
    """Return in words what the first of `folders` that knows the zone and another one differ in.

    It is ``""`` where all of them say the same of the time `at`.
    """
    told = [(found, folder) for folder in folders if (found := _offset(folder, name, at))]
    for offset, folder in told[1:]:
        used, newest = told[0]
        if offset != used:
            return (
                f"The clock of {name} goes by UTC{used}, from {_described(newest)}; "
                f"{_described(folder)} says UTC{offset}. If the system's are the older ones, "
                "bring them up to date: the package tzdata."
            )
    return ""


@cache
def _use_newest() -> tuple[Path, ...]:
    found = newest_first([BUNDLED, *map(Path, zoneinfo.TZPATH)])
    zoneinfo.reset_tzpath(found)
    # Babel makes the terminal's own zone as soon as it is imported.
    ZoneInfo.clear_cache()
    return tuple(found)


def _version(folder: Path) -> str:
    """Return the version of zone data, such as `2025b`; ``""`` if they do not say."""
    for name in _SAYS_VERSION:
        with contextlib.suppress(OSError), (folder / name).open("rb") as file:
            if found := _VERSION.search(file.read(100)):
                return found[0].decode()
    return ""


def _described(folder: Path) -> str:
    return f"{folder} (version {_version(folder) or 'unknown'})"


def _offset(folder: Path, name: str, at: datetime) -> str:
    with contextlib.suppress(OSError, ValueError), (folder / name).open("rb") as file:
        return f"{at.astimezone(ZoneInfo.from_file(file)):%z}"
    return ""
