"""Safe mode: after three deaths within two minutes the kiosk starts with less that can fail."""

from __future__ import annotations

import contextlib
import json
import logging
import sys
import time
from collections.abc import Callable, Iterable
from enum import IntEnum
from pathlib import Path
from typing import Self

from msgspec import Struct
from msgspec.structs import asdict, replace

from kiosk import __version__
from kiosk.errors import GraphicsError

#: So many deaths within so many seconds are too many.
MANY = 3
WITHIN = 120.0
#: Seconds after which the normal way is tried again.
AGAIN_AFTER = 600.0

_log = logging.getLogger(__name__)


class Level(IntEnum):
    """How much is done without."""

    NORMAL = 0
    BEFORE = 1
    """The good version before this one is shown."""
    SHIPPED = 2
    """The shipped content is, without sound and by the software renderer."""


_WORDS = (
    "Safe mode: the kiosk died %d times within two minutes, so it shows %s, until content.yaml, "
    "station.yaml or the program changes, or for ten minutes"
)
_SHOWN = {
    Level.BEFORE: "the version before",
    Level.SHIPPED: "what it was shipped with, without sound, by the software renderer",
}
#: What comes of reading whatever else may be in the file.
_DAMAGED = (ValueError, TypeError, LookupError, OverflowError, RecursionError)


class Life(Struct, frozen=True):
    """A run of the kiosk, and what is known of those before it since the machine was started.

    Times are in seconds of a clock that nobody sets.
    """

    boot: str
    """A name of this start of the machine: a power cut is nobody's death."""
    tried: str
    """What changes when program or content do."""
    level: Level = Level.NORMAL
    since: float = 0
    """When this level began."""
    deaths: tuple[float, ...] = ()
    """When the last ones were found out."""
    ended: bool = False
    """It has come to a good end."""

    def next(self, now: float, boot: str, tried: str) -> Life:
        """Return the life that begins `now`: if this one has not ended well, it died."""
        if boot != self.boot:
            return Life(boot, tried)
        died = () if self.ended else (now,)
        if tried != self.tried or self.is_over(now):
            # What is new may be what it died of.
            return Life(boot, tried, deaths=died)
        deaths = (*(death for death in self.deaths if 0 <= now - death <= WITHIN), *died)
        same = replace(self, deaths=deaths, ended=False)
        if not died or len(deaths) < MANY or self.level == max(Level):
            return same
        return replace(same, level=Level(self.level + 1), since=now)

    def is_over(self, now: float) -> bool:
        """Return whether the normal way is to be tried again."""
        return self.level > Level.NORMAL and not 0 <= now - self.since < AGAIN_AFTER


def _since_boot() -> float:
    """Return the seconds since the machine was started, with those in which it slept."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class SafeMode:
    """Keeps in `file`, as long as it is entered, that this kiosk lives.

    When one of the `sources` changes, such as the content file, or the program, it is over.
    Only an end by this process itself is a good one. Where the file cannot be read or written,
    nothing is known of deaths, and the kiosk starts as always.
    """

    def __init__(
        self, file: Path, sources: Iterable[Path], clock: Callable[[], float] = _since_boot
    ) -> None:
        self._file = file
        self._clock = clock
        boot, states = _boot(), map(_state, (Path(sys.executable), *sources))
        tried = " ".join([__version__, *states])
        last = _read(file)
        self._life = last.next(clock(), boot, tried) if last else Life(boot, tried)

    @property
    def level(self) -> Level:
        """Return how much is done without."""
        return self._life.level

    @property
    def over(self) -> bool:
        """Return whether the normal way is to be tried again."""
        return self._life.is_over(self._clock())

    def leave(self) -> None:
        """Let the next start be a normal one."""
        self._life = Life(self._life.boot, self._life.tried)

    def __enter__(self) -> Self:
        _write(self._file, self._life)
        if self.level:
            _log.error(_WORDS, len(self._life.deaths), _SHOWN[self.level])
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        # With a mistake that staff can mend the screen is as black as with any other.
        if kind is None or issubclass(kind, GraphicsError | KeyboardInterrupt | SystemExit):
            _write(self._file, replace(self._life, ended=True))


def _read(file: Path) -> Life | None:
    with contextlib.suppress(OSError, *_DAMAGED):
        fields = json.loads(file.read_bytes())
        deaths = tuple(float(death) for death in fields["deaths"])
        level, since = Level(fields["level"]), float(fields["since"])
        ended = fields["ended"] is True
        return Life(str(fields["boot"]), str(fields["tried"]), level, since, deaths, ended)
    return None


def _write(file: Path, life: Life) -> None:
    """Write what a start looks for; not for a power cut, after which it counts nothing."""
    new = file.with_name(f".new-{file.name}")
    try:
        new.write_text(json.dumps(asdict(life)), "ascii")
        new.replace(file)
    except OSError:
        # What it says now is wrong. On a full disk at least this can be done.
        with contextlib.suppress(OSError):
            file.unlink()


def _boot() -> str:
    with contextlib.suppress(OSError, ValueError):
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    return ""


def _state(file: Path) -> str:
    try:
        status = file.stat()
    except OSError:
        return "-"
    return f"{status.st_mtime_ns}/{status.st_size}/{status.st_ino}"
