"""Records of speed: one JSON object a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TextIO

from kiosk.station.hardware import seconds_since_start


class Trace:
    """Writes events to `path`; `t` is the age of the process in seconds.

    Raises:
        OSError: the file cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        # Line by line, so that a reader sees each event at once.
        self._file: TextIO = path.open("w", encoding="utf-8", buffering=1)

    def write(self, event: str, **details: object) -> None:
        """Write one event with its details."""
        record = {"t": round(seconds_since_start(), 4), "event": event, **details}
        self._file.write(json.dumps(record, ensure_ascii=False) + "\n")

    def close(self) -> None:
        """Close the file."""
        self._file.close()
