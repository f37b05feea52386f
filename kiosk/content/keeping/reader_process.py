"""Reading content in a process of its own, so that nothing in a file can stop the screen.

A process reads one file and ends. Since it takes a moment to start, the next one is started before
there is anything to read, and waits. It is given a `Request` as JSON and answers with a
`Reading` in its stored form.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.content.diagnostics import Severity
from kiosk.content.keeping.stored_form import from_bytes
from kiosk.content.reading.reading import Reading
from kiosk.content.reading.source_text import SourceText
from kiosk.errors import InstallationError

if TYPE_CHECKING:
    # A start with content that is known starts no process, and does without importing this.
    import subprocess

_log = logging.getLogger(__name__)

#: Seconds that a reading may take; the largest file that is accepted takes a few.
PATIENCE = 20.0
#: Bytes that a reading may take on top of what its process has at the beginning.
MEMORY = 500_000_000


class Request(Struct, frozen=True):
    """What to read; `store` is the folder of the store.

    With `publish` a version is made of what was read before, and there is nothing to answer.
    """

    path: Path
    store: Path
    publish: bool = False

    def to_bytes(self) -> bytes:
        """Return it as JSON."""
        fields = {"path": str(self.path), "store": str(self.store), "publish": self.publish}
        return json.dumps(fields).encode()

    @staticmethod
    def from_bytes(raw: bytes) -> Request:
        """Return what `to_bytes` was made of."""
        fields = json.loads(raw)
        return Request(Path(fields["path"]), Path(fields["store"]), bool(fields["publish"]))


class ClosedError(BaseException):
    """Nothing is read any more; nobody on the way shall take that for a mistake of a file."""


class ReaderProcess:
    """Starts the processes; not to be used by two threads at once, but for `close`."""

    def __init__(self, command: Sequence[str], patience: float = PATIENCE) -> None:
        self._command = command
        self._patience = patience
        self._waiting: subprocess.Popen[bytes] | None = None
        self._reading: subprocess.Popen[bytes] | None = None
        self._closed = False
        #: Whoever starts or takes a process has it.
        self._turn = threading.Lock()

    def prepare(self) -> subprocess.Popen[bytes]:
        """Have a process ready: something will be read, and then fast.

        Raises:
            ClosedError: this is closed.
        """
        with self._turn:
            return self._ready()

    def read(self, request: Request) -> Reading:
        """Return what the file says; a process that fails over it is told as its mistake.

        Raises:
            ClosedError: this is closed, or was meanwhile.
        """
        import subprocess

        hint = "Undo the last change. If that does not help, report it with the file."
        try:
            with self._turn:
                self._reading, self._waiting = self._ready(), None
            with self._reading as process:
                try:
                    answer, _ = process.communicate(request.to_bytes(), self._patience)
                except BaseException:
                    process.kill()
                    raise
            self.prepare()
            if process.returncode == 0:
                return from_bytes(answer, Reading)
            reason = f"the process that reads it ended with {process.returncode}"
            if process.returncode == InstallationError.exit_code:
                reason = "it cannot be read: something is missing here"
                hint = "The file is not to blame. Run 'kiosk check', which says what to do."
        except subprocess.TimeoutExpired:
            reason = f"reading it takes longer than {self._patience:.0f} seconds"
        except Exception as error:  # noqa: BLE001 - whatever happens, the screen stays
            reason = f"the process that reads it failed: {error!r}"
        place = SourceText(str(request.path), "")
        return Reading(None, (place.diagnostic(0, Severity.ERROR, reason, hint),))

    def close(self) -> None:
        """End the process that waits, and one that reads: its file is given up."""
        with self._turn:
            self._closed = True
        if self._reading is not None:
            self._reading.kill()  # Whoever waits for its answer does the rest.
        self._end_waiting()

    def _ready(self) -> subprocess.Popen[bytes]:
        import subprocess

        if self._closed:
            raise ClosedError
        if self._waiting is None or self._waiting.poll() is not None:
            self._end_waiting()
            # In a session of its own Ctrl+C does not reach it; it ends when its input does.
            self._waiting = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=True,
            )
        return self._waiting

    def _end_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.kill()
            waiting.communicate()


def own_command(*arguments: str) -> list[str]:
    """Return the command that starts this program again, from a bundle or by Python.

    Python shall import from where this process does, and from nowhere else: with `-m` it would look
    into the current folder first. `-I` lets it heed neither that nor PYTHONPATH.
    """
    if hasattr(sys, "_MEIPASS"):
        return [sys.executable, *arguments]
    program = (
        f"import sys; sys.path[:] = {sys.path!r}; from kiosk.cli import main; sys.exit(main())"
    )
    return [sys.executable, "-I", "-c", program, *arguments]


def limit_memory(allowance: int = MEMORY) -> None:
    """Let this process take `allowance` bytes more than it has, where the system can do that."""
    if not sys.platform.startswith("linux"):
        return
    import resource

    # proc(5): the first field is the size of the program in pages.
    size = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (size + allowance, size + allowance))
