"""Run what says much, such as apt-get: a line that moves on, and all of it when it fails."""

import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

# To the beginning of the line; what stood there goes.
_AGAIN = "\r\x1b[K"


def run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> bool:
    """Run `command` and return whether it could; if not, write all that it said.

    On a terminal the line that it said last is shown until the next one comes.
    """
    said = []
    with subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            said.append(line)
            _show(line.strip())
    _show("")
    if process.returncode:
        sys.stdout.write(f"{''.join(said)}This failed: {' '.join(command)}\n")
    return not process.returncode


def _show(line: str) -> None:
    if sys.stdout.isatty():
        sys.stdout.write(_AGAIN + line[: shutil.get_terminal_size().columns - 1])
        sys.stdout.flush()
