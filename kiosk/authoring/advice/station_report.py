"""`kiosk check` on a station file, for people and for tools."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TextIO

from msgspec import Struct

from kiosk.authoring.advice.check import count, explained
from kiosk.content.reading.settings import read_settings
from kiosk.content.settings import SettingsReading


class StationReport(Struct, frozen=True):
    """What there is to say about the station file at `path`."""

    path: Path
    reading: SettingsReading

    @classmethod
    def of(cls, path: Path) -> StationReport:
        """Return the report on a file."""
        return cls(path, read_settings(path))

    def exit_code(self, *, strict: bool) -> int:
        """Return 0 if every line can be used, else 1; if `strict`, 1 for warnings too."""
        return 1 if self.reading.errors or (strict and self.reading.diagnostics) else 0

    def as_dict(self) -> dict[str, object]:
        """Return everything for JSON; the operator's guide has its fields."""
        return {
            "file": str(self.path),
            "errors": len(self.reading.errors),
            "warnings": self._warnings,
            "diagnostics": [diagnostic.as_dict() for diagnostic in self.reading.diagnostics],
        }

    def write_text(self, out: TextIO) -> None:
        """Write everything for people: mistakes and a last line."""
        coloured = out.isatty() and not os.environ.get("NO_COLOR")
        found = self.reading.diagnostics
        out.writelines(f"{explained(one, coloured=coloured)}\n\n" for one in found)
        errors, warnings = len(self.reading.errors), count(self._warnings, "warning")
        cost = " For a line with an error the default stands in." if errors else ""
        out.write(f"{self.path.name}: {count(errors, 'error')}, {warnings}.{cost}\n")

    @property
    def _warnings(self) -> int:
        return len(self.reading.diagnostics) - len(self.reading.errors)
