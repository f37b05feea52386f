"""What the terminal knows and visitors may see, as a frozen value."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.visit.visit import USUAL, Patience

if TYPE_CHECKING:
    # Most terminals are always on, and start without it.
    from kiosk.content.schedule import Week


class Station(Struct, frozen=True):
    """The state of the terminal; `kiosk.station` and the composition root fill it."""

    problem: str = ""
    """What is wrong with the content file, for staff at a desktop; ``""`` for nothing."""
    patience: Patience = USUAL
    """With which visits begin."""
    screen_hours: Week | None = None
    """When the screen is on; None: always."""
    zone: tzinfo = UTC
    """By whose clocks `screen_hours` go."""

    def rests(self, now: datetime) -> bool:
        """Return whether the screen is off at an aware time, unless somebody is there."""
        hours = self.screen_hours
        # A day of which nobody knows is none on which it is off.
        return hours is not None and hours.is_open(now, self.zone) is False
