"""What systemd is told by the service that it watches: sd_notify(3), without its library."""

from __future__ import annotations

import contextlib
import os
import socket
import sys
from collections.abc import Mapping

from msgspec import Struct


class Systemd(Struct, frozen=True):
    """The manager that started this process; one without an `address` hears nothing.

    Nothing is taken out of the environment: a kiosk that starts itself anew stays the same process.
    """

    address: str = ""
    """A path, or a name that begins with ``@`` or a NUL, as in Linux's abstract namespace."""
    period: float = 0
    """Seconds within which it wants to hear `alive` each time; 0 where it does not wait for it."""

    @staticmethod
    def of(environment: Mapping[str, str]) -> Systemd:
        """Return what `environment` says of it; what is said to another process counts nothing."""
        address = environment.get("NOTIFY_SOCKET", "")
        if not address.startswith(("/", "@")) or not hasattr(socket, "AF_UNIX"):
            return Systemd()
        microseconds = environment.get("WATCHDOG_USEC", "")
        ours = environment.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        watched = ours and microseconds.isascii() and microseconds.isdigit()
        return Systemd(address, int(microseconds) / 1e6 if watched else 0)

    def ready(self) -> None:
        """Say that the start is over."""
        self._say(b"READY=1")

    def alive(self) -> None:
        """Say that all is well."""
        self._say(b"WATCHDOG=1")

    def _say(self, word: bytes) -> None:
        # Nobody is stopped by a manager that does not listen, or not fast enough.
        if sys.platform == "win32" or not self.address:
            return
        name = os.fsencode(self.address)
        place = b"\0" + name[1:] if name.startswith(b"@") else name
        with (
            contextlib.suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as speaker,
        ):
            speaker.setblocking(False)
            speaker.sendto(word, place)
