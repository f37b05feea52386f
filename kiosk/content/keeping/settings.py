"""What a terminal is: remembered of its station.yaml, or read anew."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.diagnostics import Diagnostic
from kiosk.content.keeping.remembered import recall_as, remember
from kiosk.content.reading.source_text import read_bytes
from kiosk.content.settings import Settings, SettingsReading


def load_settings(path: Path, folder: Path) -> SettingsReading:
    """Return what `path` says; what has no mistakes is remembered in `folder`.

    So only a start after a change brings YAML and the validator.
    """
    raw = read_bytes(path)
    if isinstance(raw, Diagnostic):
        return SettingsReading(Settings(), (raw,))
    known = recall_as(SettingsReading, path, raw, folder)
    if known is not None:
        return known
    from kiosk.content.reading.settings import read_settings

    reading = read_settings(path)
    # If the file was saved meanwhile, the reading does not belong to these bytes.
    if not reading.errors and read_bytes(path) == raw:
        remember(path, raw, reading, folder)
    return reading
