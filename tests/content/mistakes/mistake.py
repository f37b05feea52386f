"""One mistake that an author makes in the shipped content.yaml."""

from __future__ import annotations

from msgspec import Struct

#: In what is written instead, it stands before the place that the author must look at.
HERE = "▸"


class Mistake(Struct, frozen=True):
    """What the author meant, what came out, and what the kiosk must say about it."""

    name: str
    meant: str
    """Stands once in content.yaml."""
    written: str
    """What stands there instead, with `HERE` at the mistake."""
    advice: str
    """Part of the message or of its hint."""
    misleading: str = ""
    """What must stand in neither."""

    def made_in(self, text: str) -> tuple[str, int]:
        """Return `text` with the mistake in it, and the line that it is on."""
        assert text.count(self.meant) == 1, f"{self.name}: content.yaml has changed"
        before, _, after = text.partition(self.meant)
        start, _, end = self.written.partition(HERE)
        assert HERE in self.written, f"{self.name}: where is the mistake?"
        return before + start + end + after, (before + start).count("\n") + 1
