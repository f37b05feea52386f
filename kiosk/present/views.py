"""What the screen shows, as frozen values: finished words, numbers and addresses of files.

QML reads these under the same names in camelCase; `source` is a file URL, or ``""`` for a picture
that is not there.
"""

from __future__ import annotations

from msgspec import Struct

from kiosk.present.notices import NoticeLineView
from kiosk.present.screens import ScreenView
from kiosk.visit.visit import Comfort


class PictureView(Struct, frozen=True):
    """A picture with what must stand beside it; `key` is its name in content.yaml."""

    key: str = ""
    source: str = ""
    middle: str = ""
    """The same with fewer pixels, for screens that are not 4K, or the same once more."""
    small: str = ""
    """The same with fewer still, for small places, or `middle` once more."""
    alt: str = ""
    credit: str = ""
    credit_stays: bool = False
    """The credit stands wherever the picture is large, not only where it is open."""


class SlotView(Struct, frozen=True):
    """A picture among those that are leafed through; `key` is its name in content.yaml."""

    key: str
    source: str
    middle: str
    alt: str
    caption: str
    """The same to be read on the screen."""
    credit: str
    credit_stays: bool
    position: str


class LanguageView(Struct, frozen=True):
    """A button that chooses a language; `call` asks to begin, in that language."""

    code: str
    name: str
    call: str
    current: bool


class SlideView(Struct, frozen=True):
    """One scene of the waiting screen, all in one language; a touch opens what it shows."""

    source: str
    middle: str
    title: str
    """Its large words: what invites, or else what opens."""
    line: str
    invites: bool
    """Whether `title` invites; `line` is then what opens."""
    call: str
    """What a touch does, to be read out."""
    language: str
    page: str
    page_item: str
    """The id of the item that opens; ``""`` where it is the page itself."""


class SpokenNoticesView(Struct, frozen=True):
    """The notices of the waiting screen in one language."""

    language: str
    notices: tuple[NoticeLineView, ...]
    near: str
    """What begins next today; ``""`` if nothing does."""


class AttractView(Struct, frozen=True):
    """The waiting screen: its scenes in turn."""

    name: str
    """The centre's, once in each language."""
    slides: tuple[SlideView, ...]
    call: str
    """What asks to begin, in the language of those who have chosen none."""
    notices: tuple[SpokenNoticesView, ...]
    """What nobody may miss and what begins soon, once in each language."""


class BlockView(Struct, frozen=True):
    """A block, or a row of a long one: `kind` names the QML file, `view` holds its properties."""

    key: str
    kind: str
    joined: bool
    """It goes on where the block above ends."""
    view: object


class BarPlaceView(Struct, frozen=True):
    """A place that can be opened from everywhere; its kind names the icon as well."""

    kind: str
    name: str


class BarView(Struct, frozen=True):
    """The bar at the bottom edge."""

    home: str
    back: str
    language: str
    away: bool
    """The visitor is not at home, so there is a way home and back."""
    places: tuple[BarPlaceView, ...]


class IdleView(Struct, frozen=True):
    """The question whether anybody is still there."""

    question: str
    explanation: str
    resume: str


class Layer(Struct, frozen=True):
    """A screen among those that lie over one another.

    `key` names what is there, `kind` how it is shown. `depth` counts from home, which is 0.
    """

    key: str
    depth: int
    view: ScreenView

    @property
    def kind(self) -> str:
        """Return the kind of its screen."""
        return self.view.kind


class Screen(Struct, frozen=True):
    """All that is on the screen."""

    awake: bool
    """False: the waiting screen lies over everything."""
    dark: bool
    """It waits outside of its hours: nothing is shown at all."""
    language: str
    comfort: Comfort
    title: str
    languages: tuple[LanguageView, ...]
    layers: tuple[Layer, ...]
    """Home, and over it what the visitor opened last: Back takes the last one away."""
    attract: AttractView
    bar: BarView
    idle: IdleView | None
    """None: nobody is asked."""
    problem: str
    """What is wrong with the content file, for staff."""
