"""From content, visit and time to the screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache, partial
from typing import Generic, TypeVar

from kiosk.content.model import Content
from kiosk.present import blocks, screens
from kiosk.present.attract import attract_view
from kiosk.present.moment import Moment
from kiosk.present.screens import Context, ScreenView, present_place
from kiosk.present.speech import Speech
from kiosk.present.views import (
    BarPlaceView,
    BarView,
    IdleView,
    LanguageView,
    Layer,
    Screen,
)
from kiosk.visit.places import CollectionPlace, Home, Place
from kiosk.visit.station import Station
from kiosk.visit.visit import Visit

T = TypeVar("T")

#: So many of the places that a visitor went through are shown over one another: a page, its item
#: and a picture. Whoever goes from page to page needs no more screens than that.
MOST_LAYERS = 3
#: So many screens are kept ready: pages and items that were seen, in each language.
KEPT_SCREENS = 64


class Presenter:
    """Says what each visitor sees of one content.

    It keeps what it made, as long as that looks the same, and goes with its content.
    """

    def __init__(self, content: Content) -> None:
        self.content = content
        self._kept = lru_cache(maxsize=KEPT_SCREENS)(_kept_place)
        self._speech = lru_cache(maxsize=None)(Speech)
        self._attract = _Kept(partial(attract_view, content, partial(self._speech, content)))
        self._languages: dict[str, tuple[LanguageView, ...]] = {}

    def screen(
        self, visit: Visit, now: datetime, seconds_left: int | None, station: Station
    ) -> Screen:
        """Return what this visitor sees.

        `now` is an aware wall-clock time; `seconds_left` is the countdown of
        `kiosk.visit.visit.countdown`.

        Raises:
            KeyError: the content lacks a place of the visit.
        """
        speech = self._speech(self.content, visit.language)
        dark = not (visit.awake or visit.lit) and station.rests(now)
        places = (Home(), *visit.places)
        lowest = _lowest(visit.places)
        return Screen(
            awake=visit.awake,
            dark=dark,
            language=visit.language,
            comfort=visit.comfort,
            title=speech.text(self.content.center.name),
            languages=self._language_views(visit.language),
            layers=tuple(
                Layer(
                    place.key,
                    depth,
                    self._kept(place, speech, place.subject in visit.nearest).at(
                        now, seen=not dark
                    ),
                )
                for depth, place in enumerate(places)
                if depth == 0 or depth >= lowest
            ),
            attract=self._attract.at(now, seen=not dark),
            bar=_bar(speech, away=bool(visit.places)),
            idle=None if seconds_left is None else _idle(speech, seconds_left),
            problem=station.problem,
        )

    def _language_views(self, current: str) -> tuple[LanguageView, ...]:
        if current not in self._languages:
            self._languages[current] = tuple(
                LanguageView(
                    code=language.code,
                    name=language.name,
                    call=self._speech(self.content, language.code).word("touch_to_begin"),
                    current=language.code == current,
                )
                for language in self.content.languages
            )
        return self._languages[current]


class _Kept(Generic[T]):
    """What was made of a moment, and is made anew when it would look otherwise."""

    def __init__(self, make: Callable[[Moment], T]) -> None:
        self._make = make
        self._moment: Moment | None = None
        self._view: T

    def at(self, now: datetime, *, seen: bool) -> T:
        """Return it as it is at `now`; as it was before, if nobody sees it.

        Each minute of the clocks would be a frame, even in the dark.
        """
        if self._moment is None or (seen and not self._moment.still(now)):
            moment = Moment(now)
            self._view = self._make(moment)
            self._moment = moment
        return self._view


def _kept_place(place: Place, speech: Speech, nearest: bool) -> _Kept[ScreenView]:
    return _Kept(lambda moment: present_place(place, Context(speech, moment, nearest)))


def _lowest(places: tuple[Place, ...]) -> int:
    """Return the depth from which on places are shown.

    A collection counts for nothing: from an object to its period, and back to the page, is one way.
    """
    counted = [depth for depth, place in enumerate(places, 1) if place.kind != CollectionPlace.kind]
    return counted[-MOST_LAYERS] if len(counted) >= MOST_LAYERS else 1


def load_rest() -> None:
    """Load what pages need and the first screen does not: it would keep that waiting."""
    import babel.dates
    import babel.numbers  # noqa: F401

    screens.load_all()
    blocks.load_all()


def _bar(speech: Speech, *, away: bool) -> BarView:
    return BarView(
        home=speech.word("home"),
        back=speech.word("back"),
        language=speech.word("choose_language"),
        away=away,
        places=tuple(
            BarPlaceView(kind, speech.word(kind))
            for kind, place in Place.kinds.items()
            if place.in_bar
        ),
    )


def _idle(speech: Speech, seconds: int) -> IdleView:
    return IdleView(
        question=speech.word("still_there"),
        explanation=speech.word("returns_in", seconds=seconds),
        resume=speech.word("continue"),
    )
