"""What a terminal is, as its station.yaml says.

What operators read in their guide and in their editors are the docstrings, as in `model`.
"""

from enum import Enum
from typing import Annotated

from msgspec import Struct

from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.content.entry import Entry
from kiosk.content.limits import Limits
from kiosk.content.meanings import Zone
from kiosk.content.schedule import Week


class Renderer(Enum):
    """Who draws."""

    AUTO = "auto"
    SOFTWARE = "software"
    GPU = "gpu"


class Rotation(Enum):
    """How far the picture is turned, in degrees clockwise."""

    NONE = "0"
    RIGHT = "90"
    OVER = "180"
    LEFT = "270"


class Settings(Entry, frozen=True, kw_only=True):
    """What a terminal is. Every line can be left out."""

    name: str = ""
    """What staff call it; the log says it: `Entrance west`."""
    place: str = ""
    """Where it stands, for whoever has to go there: `Ground floor, beside the lift`."""
    point: Annotated[tuple[float, ...], Limits(min_length=2, max_length=2)] | None = None
    """Where it stands on the plan of the house: how far from its left edge, and how far from its
    upper edge, as in `[12.5, 30]`. There is no plan yet."""
    facing: Annotated[int, Limits(ge=0, le=359)] | None = None
    """Which way somebody looks who stands before it, in degrees clockwise from the upper edge of
    the plan; 90 is to the right."""
    diagonal: Annotated[float, Limits(ge=5, le=120)] | None = None
    """Inches from corner to corner of the screen. What is touched and read then gets the size that
    fingers and eyes need: `24`."""
    rotation: Rotation = Rotation.NONE
    """How far the picture is turned, in degrees clockwise. The kiosk does not turn it itself:
    whatever shows its window on the screen does."""
    renderer: Renderer = Renderer.AUTO
    """Who draws. With `auto` it is the graphics processor where there is one."""
    sound: bool = False
    """`yes` for soft sounds under the finger."""
    volume: Annotated[int, Limits(ge=0, le=100)] = 100
    """How loud they are; at 100 they are as they were made, which is soft."""
    idle: Annotated[int, Limits(ge=20, le=3600)] = 90
    """Seconds after which somebody who does nothing is asked whether they are still there."""
    countdown: Annotated[int, Limits(ge=20, le=600)] = 30
    """Seconds that there are to answer, before the visit ends."""
    zone: Annotated[str, Zone()] = "Asia/Almaty"
    """The name of the time zone (IANA) by which `screen_hours` go, whatever the zone of the system:
    `Asia/Almaty`."""
    screen_hours: Week | None = None
    """When the screen is on. On a day that is not named it is on all day, and without this line it
    is always on."""


class SettingsReading(Struct, frozen=True):
    """What station.yaml says, the default wherever it cannot be used, and what is wrong with it."""

    settings: Settings
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The mistakes that cost a line."""
        return tuple(found for found in self.diagnostics if found.severity is Severity.ERROR)
