"""One visit as a frozen value, and how it goes on with time and with new content.

Times are seconds of a monotonic clock and always passed in, so that a wrong or a jumping wall
clock can neither end a visit nor keep one alive.
"""

from __future__ import annotations

from enum import Enum
from itertools import takewhile

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.content.model import Content
from kiosk.visit.places import Home, Place

#: A visit without a touch is asked after, and then ended, where station.yaml says nothing else.
IDLE_SECONDS = 90.0
COUNTDOWN_SECONDS = 30.0


class Patience(Struct, frozen=True):
    """How long a visit goes on while nobody does anything, in seconds."""

    idle: float = IDLE_SECONDS
    """Until somebody is asked whether they are still there."""
    countdown: float = COUNTDOWN_SECONDS
    """From then to the end."""


USUAL = Patience()


class TextSize(Enum):
    """How large the words are, as a factor of the design's size."""

    NORMAL = 1.0
    LARGE = 1.25
    LARGER = 1.5
    LARGEST = 2.0


class Contrast(Enum):
    """Whether the theme uses its palette or black, white and yellow."""

    NORMAL = "normal"
    HIGH = "high"


class Comfort(Struct, frozen=True):
    """How a visitor wants to see, hear and reach what the kiosk shows."""

    text_size: TextSize = TextSize.NORMAL
    contrast: Contrast = Contrast.NORMAL
    motion: bool = True
    reach: bool = False
    """Everything that can be touched lies low enough for somebody who sits."""
    sound: bool = True


class Visit(Struct, frozen=True):
    """Everything that one visitor has chosen, and how patient the terminal is with them.

    A new visitor gets a new one, so nothing is left.
    """

    language: str
    awake: bool = False
    """False: the screen waits for somebody."""
    lit: bool = False
    """Somebody touched the dark screen, and it waits for them as by day."""
    places: tuple[Place, ...] = ()
    """Where the visitor went from home; the last one is on the screen."""
    lost: tuple[Place, ...] = ()
    """Where the visitor was beyond `places`, while content lacks it."""
    lost_language: str = ""
    """The visitor's language, while content lacks it."""
    nearest: frozenset[str] = frozenset()
    """The ids of the pages on which the nearest items come first."""
    comfort: Comfort = field(default_factory=Comfort)
    last_touch: float = 0.0
    """When somebody was last known to be here, in seconds of the monotonic clock."""
    spots: tuple[tuple[float, float], ...] = ()
    """Where the visitor pointed since something was last done (`kiosk.visit.presence`)."""
    answers: int = 0
    """How often the question was answered since something was last done."""
    patience: Patience = USUAL
    """The terminal's, the same for every visit."""

    @property
    def place(self) -> Place:
        """Return what is on the screen."""
        return self.places[-1] if self.places else Home()


def wake(language: str, now: float, patience: Patience = USUAL) -> Visit:
    """Begin a visit in `language`."""
    return Visit(language=language, awake=True, last_touch=now, patience=patience)


def light(visit: Visit, now: float) -> Visit:
    """Light the dark screen, so that a language can be chosen; it gets dark again if none is."""
    return replace(visit, lit=True, last_touch=now)


def go(visit: Visit, place: Place) -> Visit:
    """Go to a place; Back leads from there to where the visitor is now."""
    if place == visit.place:
        return visit
    return replace(visit, places=(*visit.places, place), lost=())


def turn(visit: Visit, place: Place) -> Visit:
    """Go to a place instead of the last one, which Back does not lead to any more."""
    return replace(visit, places=(*visit.places[:-1], place), lost=())


def back(visit: Visit) -> Visit:
    """Undo the last step; at home nothing happens."""
    return replace(visit, places=visit.places[:-1], lost=())


def home(visit: Visit) -> Visit:
    """Go home, in the same language and with the same settings."""
    return replace(visit, places=(), lost=())


def arrange(visit: Visit, page: str, *, nearest: bool) -> Visit:
    """Put the nearest items of a page first, or all in the order of the page."""
    return replace(visit, nearest=visit.nearest | {page} if nearest else visit.nearest - {page})


def countdown(visit: Visit, now: float) -> int | None:
    """Return the seconds until the visit ends, down to 0; None while nobody is asked."""
    if not visit.awake:
        return None
    idle, seconds = visit.patience.idle, visit.patience.countdown
    left = idle + seconds - (now - visit.last_touch)
    return None if left > seconds else max(0, -int(-left // 1))


def expired(visit: Visit, now: float) -> bool:
    """Return whether the visit has run out, so that a wholly new one must begin."""
    if visit.lit:
        return now - visit.last_touch >= visit.patience.idle
    return countdown(visit, now) == 0


def fit(visit: Visit, content: Content) -> Visit:
    """Return the visit without what new content lacks: its language, and the places from there."""
    codes = {language.code for language in content.languages}
    language = visit.language if visit.language in codes else content.default_language
    places = tuple(takewhile(lambda place: place.exists(content), visit.places))
    if language == visit.language and len(places) == len(visit.places):
        return visit
    return replace(visit, language=language, places=places)


def follow(visit: Visit, content: Content) -> Visit:
    """Return the visit in new content; what that lacks comes back as soon as it is there again."""
    wanted = replace(
        visit,
        language=visit.lost_language or visit.language,
        places=(*visit.places, *visit.lost),
    )
    found = fit(wanted, content)
    return replace(
        found,
        lost=wanted.places[len(found.places) :],
        lost_language="" if found.language == wanted.language else wanted.language,
    )
