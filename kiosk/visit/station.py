"""What the terminal knows and visitors may see, as a frozen value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Station:
    """The state of the terminal; `kiosk.station` and the composition root fill it."""

    problem: str = ""
    """What is wrong with the content file, for staff at a desktop; ``""`` for nothing."""
