"""What reading a content file gives."""

from __future__ import annotations

from msgspec import Struct

from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.content.model import Content


class Reading(Struct, frozen=True):
    """The content, as far as it can be shown, and what is wrong with its file.

    `content` is None only where nothing can be shown: no file, no YAML, no language, no page.
    """

    content: Content | None
    diagnostics: tuple[Diagnostic, ...] = ()
    pages_written: int = 0
    """How many pages the file has, those included that cannot be shown."""

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The mistakes that keep something off the screen."""
        return tuple(found for found in self.diagnostics if found.severity is Severity.ERROR)
