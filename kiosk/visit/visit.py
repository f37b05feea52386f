"""One visit as a frozen value, and the pure functions that lead from one to the next.

Times are seconds of a monotonic clock and always passed in, so that a wrong or a jumping wall
clock can neither end a visit nor keep one alive.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from kiosk.content.model import Content

#: A visit without a touch is asked after, and then ended (90 s, then a 30 s countdown).
IDLE_SECONDS = 90.0
COUNTDOWN_SECONDS = 30.0


class TextSize(Enum):
    """How large the words are, as a factor of the design's size."""

    NORMAL = 1.0
    LARGE = 1.25
    LARGEST = 1.5


class Contrast(Enum):
    """Whether the theme uses its palette or black, white and yellow."""

    NORMAL = "normal"
    HIGH = "high"


@dataclass(frozen=True)
class Place:
    """A page, or one item of a page that was opened; or a picture of either, over the screen."""

    page: str
    item: str = ""
    picture: str = ""


@dataclass(frozen=True)
class Visit:
    """Everything that one visitor has chosen. A new visitor gets a new one, so nothing is left."""

    language: str
    awake: bool = False
    """False: the screen waits for somebody."""
    places: tuple[Place, ...] = ()
    """Where the visitor went from home; the last one is on the screen."""
    lost: tuple[Place, ...] = ()
    """Where the visitor was beyond `places`, while content lacks it."""
    lost_language: str = ""
    """The visitor's language, while content lacks it."""
    text_size: TextSize = TextSize.NORMAL
    contrast: Contrast = Contrast.NORMAL
    motion: bool = True
    reach: bool = False
    last_touch: float = 0.0
    """When somebody was last known to be here, in seconds of the monotonic clock."""
    spots: tuple[tuple[float, float], ...] = ()
    """Where the visitor pointed since something was last done (`kiosk.visit.presence`)."""
    answers: int = 0
    """How often the question was answered since something was last done."""

    @property
    def place(self) -> Place | None:
        """Return the page or item on the screen; None is home."""
        return self.places[-1] if self.places else None


def wake(language: str, now: float) -> Visit:
    """Begin a visit in `language`."""
    return Visit(language=language, awake=True, last_touch=now)


def choose_language(visit: Visit, language: str) -> Visit:
    """Change the language and nothing else."""
    return replace(visit, language=language, lost_language="")


def open_page(visit: Visit, page: str) -> Visit:
    """Go to a page; opening the page that is open changes nothing."""
    return _go(visit, Place(page))


def open_item(visit: Visit, item: str) -> Visit:
    """Open an item of the page on the screen."""
    if visit.place is None:
        return visit
    return _go(visit, Place(visit.place.page, item))


def open_picture(visit: Visit, picture: str) -> Visit:
    """Open a picture of the page or item on the screen; its own name is that in content.yaml."""
    if visit.place is None:
        return visit
    return _go(visit, replace(visit.place, picture=picture))


def back(visit: Visit) -> Visit:
    """Undo the last step; at home nothing happens."""
    return replace(visit, places=visit.places[:-1], lost=())


def home(visit: Visit) -> Visit:
    """Go home, in the same language and with the same settings."""
    return replace(visit, places=(), lost=())


def countdown(visit: Visit, now: float) -> int | None:
    """Return the seconds until the visit ends, from 30 down to 0; None while nobody is asked."""
    if not visit.awake:
        return None
    left = IDLE_SECONDS + COUNTDOWN_SECONDS - (now - visit.last_touch)
    return None if left > COUNTDOWN_SECONDS else max(0, -int(-left // 1))


def expired(visit: Visit, now: float) -> bool:
    """Return whether the visit has run out, so that a wholly new one must begin."""
    return countdown(visit, now) == 0


def fit(visit: Visit, content: Content) -> Visit:
    """Return the visit without what new content lacks: its language, pages, items and pictures."""
    codes = {language.code for language in content.languages}
    language = visit.language if visit.language in codes else content.default_language
    places: list[Place] = []
    for place in visit.places:
        if not _has(content, place):
            break
        places.append(place)
    if language == visit.language and len(places) == len(visit.places):
        return visit
    return replace(visit, language=language, places=tuple(places))


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


def _has(content: Content, place: Place) -> bool:
    page = content.page(place.page)
    if page is None or (place.item and page.item(place.item) is None):
        return False
    return not place.picture or (
        place.picture in content.pictures and bool(page.album(place.picture, place.item))
    )


def _go(visit: Visit, place: Place) -> Visit:
    if place == visit.place:
        return visit
    return replace(visit, places=(*visit.places, place), lost=())
