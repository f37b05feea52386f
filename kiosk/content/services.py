"""What one needs besides: where the toilets are, what is open, and what one can pay with.

What authors read in their guide and in their editors are the docstrings, as in `model`.
"""

from enum import Enum
from typing import Annotated

from kiosk.content.entry import Entry
from kiosk.content.localised import Localised
from kiosk.content.meanings import Names, Shown
from kiosk.content.step_free import StepFree

#: What may stand in place of the name of hours.
ALWAYS_OPEN = "always"


class ServiceKind(Enum):
    """What a service is; each has a sign and, but for the last one, a word of the kiosk's own."""

    TOILETS = "toilets"
    ACCESSIBLE_TOILET = "accessible-toilet"
    BABY_ROOM = "baby-room"
    LIFT = "lift"
    FIRST_AID = "first-aid"
    PHARMACY = "pharmacy"
    FOOD = "food"
    DRINKING_WATER = "drinking-water"
    PRAYER_ROOM = "prayer-room"
    LOCKERS = "lockers"
    EXCHANGE = "exchange"
    CASH_MACHINE = "cash-machine"
    WIFI = "wifi"
    CHARGING = "charging"
    TAXI = "taxi"
    BUS = "bus"
    PARKING = "parking"
    INFORMATION = "information"
    LOST_PROPERTY = "lost-property"
    POLICE = "police"
    SMOKING_AREA = "smoking-area"
    OTHER = "other"


class Service(Entry, frozen=True, kw_only=True):
    """One service at one place."""

    kind: ServiceKind
    """What it is: `toilets`. The kiosk has a sign for each kind, and a word in each language."""
    title: Localised | None = None
    """What it is called, in place of that word. `other` needs one."""
    place: Localised | None = None
    """Where it is, in a few words: `Beside the entrance`."""
    hours: Annotated[str, Names("hours", besides=ALWAYS_OPEN)] | None = None
    """When it is open: a name in `hours:`, or `always`. Left out, nothing is said of that."""
    step_free: StepFree = StepFree.UNKNOWN
    """Whether one gets there without a step. Of what is `unknown` nothing is said."""


class Payment(Entry, frozen=True, kw_only=True):
    """What one can pay with, on each side of the border."""

    kazakhstan: tuple[Annotated[str, Shown()], ...] = ()
    """On the Kazakh side, as in `[KZT, cards, Kaspi]`: currencies that are taken in cash, `cards`,
    and the names of cards and apps as people know them."""
    china: tuple[Annotated[str, Shown()], ...] = ()
    """The same on the Chinese side, as in `[CNY, Alipay, WeChat Pay]`."""

    @property
    def sides(self) -> dict[str, tuple[str, ...]]:
        """What is taken on each side of which anything is known, by the names of the fields."""
        sides = {"kazakhstan": self.kazakhstan, "china": self.china}
        return {name: means for name, means in sides.items() if means}
