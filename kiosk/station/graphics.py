"""What is remembered of a graphics driver that failed, so that it is not tried at every start."""

from __future__ import annotations

import contextlib
import os
import platform
import re
import sys
from pathlib import Path

from msgspec import Struct

from kiosk import __version__
from kiosk.errors import GraphicsError

#: The processor draws, under one of the names of Mesa's, Google's and Microsoft's drivers.
_ON_PROCESSOR = re.compile(r"llvmpipe|softpipe|swrast|SwiftShader|Basic Render", re.IGNORECASE)
#: By what a session chooses a driver, or a part of one.
_CHOOSING = re.compile(r"QT_XCB_GL_|QSG_RHI_|LIBGL_|MESA_|GALLIUM_|__GLX_|__EGL_|EGL_|DRI_|VK_")
_WORDS = "The kiosk draws without the GPU while this file is here and says what is true:\n"


class GpuTrial(Struct, frozen=True):
    """A note in `file` while the GPU has not shown anything yet; it stays if the driver fails.

    So a driver that takes the whole process with it is known at the next start. Where the note
    cannot be written, it is not. What ends otherwise within `with` says nothing about a driver.
    """

    file: Path
    insist: bool = False
    """The GPU was asked for by name: if the processor does its work, that is what was meant."""

    def __enter__(self) -> None:
        self.begin()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None or not issubclass(kind, GraphicsError):
            self.succeed()

    def failed_before(self) -> bool:
        """Return whether this driver failed in this kiosk."""
        try:
            return self.file.read_text("utf-8") == self._note()
        except (OSError, ValueError):
            return False

    def begin(self) -> None:
        """Note that the driver is being tried, or has failed."""
        with contextlib.suppress(OSError):
            self.file.write_text(self._note(), "utf-8")

    def succeed(self) -> None:
        """Forget it: the GPU has drawn."""
        with contextlib.suppress(OSError):
            self.file.unlink(missing_ok=True)

    @staticmethod
    def _note() -> str:
        return "\n".join([_WORDS, *_program(), *_driver(), ""])


def draws_on_processor(driver: str) -> bool:
    """Return whether the driver of that name is none of a GPU."""
    return bool(_ON_PROCESSOR.search(driver))


def _program() -> list[str]:
    return [f"kiosk {__version__} {_changed(Path(sys.executable))}"]


def _driver() -> list[str]:
    """Return what changes when a driver does: kernel, libraries, graphics card, session."""
    cards = []
    for node in sorted(Path("/sys/class/drm").glob("renderD*/device")):
        names = (node / "driver").resolve().name, _line(node / "vendor"), _line(node / "device")
        cards.append(" ".join(("card", *names, _line(node / "driver" / "module" / "version"))))
    # ldconfig(8) writes it whenever a package with libraries comes or goes, of Mesa or of others.
    libraries = _changed(Path("/etc/ld.so.cache"))
    chosen = [f"{name}={value}" for name, value in os.environ.items() if _CHOOSING.match(name)]
    return [f"system {platform.release()}", f"libraries {libraries}", *cards, *sorted(chosen)]


def _changed(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


def _line(file: Path) -> str:
    try:
        return file.read_text("ascii").strip()
    except (OSError, ValueError):
        return "-"
