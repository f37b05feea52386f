"""A way of doing something, one step after the other."""

from datetime import date
from enum import Enum
from typing import Annotated

from kiosk.content.blocks.block import Block
from kiosk.content.entry import Entry
from kiosk.content.interval import Interval, LocalTime
from kiosk.content.limits import NOT_EMPTY
from kiosk.content.localised import Localised
from kiosk.content.meanings import Ends, Names, Zone
from kiosk.content.zones import zone


class StepIcon(Enum):
    """A sign for a step, by its name among Phosphor's icons (https://phosphoricons.com)."""

    IDENTIFICATION_CARD = "identification-card"
    TICKET = "ticket"
    DOOR_OPEN = "door-open"
    MAP_PIN = "map-pin"
    PERSON_SIMPLE_WALK = "person-simple-walk"
    BUS = "bus"
    CAR = "car"
    TRAIN = "train"
    ELEVATOR = "elevator"
    SUITCASE = "suitcase"
    SHOPPING_BAG = "shopping-bag"
    MONEY = "money"
    CREDIT_CARD = "credit-card"
    CLOCK = "clock"
    SCAN = "scan"
    USERS = "users"
    QUESTION = "question"
    WARNING = "warning"
    CHECK = "check"
    ARROW_U_UP_LEFT = "arrow-u-up-left"


class Step(Entry, frozen=True, kw_only=True):
    """One thing to do."""

    title: Localised
    """What to do, in a few words: `Get your pass`."""
    text: Localised | None = None
    """How, where, with what; one or two sentences."""
    icon: StepIcon | None = None
    """A sign that says it without words, beside the title."""
    picture: Annotated[str, Names("pictures")] | None = None
    """The name of a picture in `pictures:`: what it looks like there. It stands below the text."""


class Steps(Block, frozen=True, kw_only=True):
    """How something is done, such as crossing the border, one step after the other."""

    kind = "steps"
    order = 105

    items: Annotated[tuple[Step, ...], NOT_EMPTY]
    """The steps, in their order: the kiosk numbers them."""
    as_of: date
    """The day on which somebody made sure that it is done so: `2026-11-20`."""
    source: Annotated[str, Names("sources", needed=True)]
    """Who says so: the name of a source in `sources:`."""
    valid_until: Annotated[LocalTime, Ends()] | None = None
    """The last day on which it is shown: `2027-05-31`. Then it goes by itself, rather than leading
    somebody astray. Left out, it stays."""
    zone: Annotated[str, Zone()] = "Asia/Almaty"
    """The name of the time zone (IANA) in which that day ends: `Asia/Shanghai`."""

    def interval(self) -> Interval:
        """Return from when until when it is shown."""
        return Interval.of(None, self.valid_until, zone(self.zone))
