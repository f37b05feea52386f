"""What a visitor can do, as frozen values, and the one rule that says what comes of it."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.model import Content
from kiosk.visit import presence
from kiosk.visit.places import Place
from kiosk.visit.presence import Spot
from kiosk.visit.visit import Visit, arrange, back, go, home, light, turn, wake


class ChooseLanguage(Struct, frozen=True):
    """Change the language; on the waiting screen this begins the visit."""

    code: str


class Begin(Struct, frozen=True):
    """Begin a visit in a language, at a place."""

    code: str
    place: Place


class LightUp(Struct, frozen=True):
    """Touch the screen while it is dark, outside of its hours."""


class Open(Struct, frozen=True):
    """Go to a place, from wherever the visitor is."""

    place: Place


class Turn(Struct, frozen=True):
    """Go to a place instead of the one on the screen, as one turns a leaf."""

    place: Place


class GoBack(Struct, frozen=True):
    """Undo the last step."""


class GoHome(Struct, frozen=True):
    """Go to the home screen."""


class Arrange(Struct, frozen=True):
    """Put the nearest items of a page first, or all in the order of the page."""

    page: str
    nearest: bool


class Handle(Struct, frozen=True):
    """Do something that the visit does not know of: scroll, unfold, zoom."""


class Point(Struct, frozen=True):
    """Point at a spot, which does nothing by itself."""

    spot: Spot


class Answer(Struct, frozen=True):
    """Say that somebody is still there; `spot` is where, unless it was without a finger."""

    spot: Spot | None = None


Act: TypeAlias = (
    ChooseLanguage
    | Begin
    | LightUp
    | Open
    | Turn
    | Arrange
    | GoBack
    | GoHome
    | Handle
    | Point
    | Answer
)


def after(visit: Visit, act: Act, content: Content, now: float) -> Visit:
    """Return the visit after an act; what leads nowhere leaves it as it was.

    `now` is in seconds of the monotonic clock.
    """
    match act:
        case Point(spot):
            return presence.pointed(visit, spot, now)
        case Answer(spot):
            return presence.answered(visit, now, spot)
        case Handle():
            return presence.acted(visit, now)
        case ChooseLanguage(code) | Begin(code) if not _is_spoken(code, content):
            return visit
    if not visit.awake:
        return _begun(visit, act, content, now)
    changed = _done(visit, act, content)
    return visit if changed == visit else presence.acted(changed, now)


def _begun(visit: Visit, act: Act, content: Content, now: float) -> Visit:
    match act:
        case ChooseLanguage(code):
            return wake(code, now, visit.patience)
        case Begin(code, place):
            begun = wake(code, now, visit.patience)
            return go(begun, place) if place.exists(content) else begun
        case LightUp():
            return light(visit, now)
    return visit


def _is_spoken(code: str, content: Content) -> bool:
    return code in {language.code for language in content.languages}


def _done(visit: Visit, act: Act, content: Content) -> Visit:  # noqa: PLR0911 - one an act
    match act:
        case ChooseLanguage(code):
            return replace(visit, language=code, lost_language="")
        case Open(place):
            return go(visit, place) if place.exists(content) else visit
        case Turn(place):
            return turn(visit, place) if place.exists(content) else visit
        case Arrange(page, nearest):
            return arrange(visit, page, nearest=nearest) if content.page(page) else visit
        case GoBack():
            return back(visit)
        case GoHome():
            return home(visit)
    return visit
