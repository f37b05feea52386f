"""What the screen shows, as frozen values: finished words, numbers and addresses of files.

QML reads these under the same names in camelCase; `source` is a file URL, or ``""`` for a picture
that is not there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class PictureView:
    """A picture with what must stand beside it; `key` is its name in content.yaml."""

    key: str = ""
    source: str = ""
    small: str = ""
    """The same with fewer pixels, or the same once more."""
    alt: str = ""
    credit: str = ""


@dataclass(frozen=True)
class SlotView:
    """A picture among those that are leafed through; `key` is its name in content.yaml."""

    key: str
    source: str
    alt: str
    credit: str
    position: str


@dataclass(frozen=True)
class ViewerView:
    """A picture over the screen, with those to leaf to; `index` is the one that was opened."""

    pictures: tuple[SlotView, ...]
    index: int
    close: str
    close_name: str
    """The same at more length, to be read out."""
    next: str
    previous: str
    zoom_in: str
    zoom_out: str


@dataclass(frozen=True)
class LanguageView:
    """A button that chooses a language; `call` asks to begin, in that language."""

    code: str
    name: str
    call: str
    current: bool


@dataclass(frozen=True)
class ClockView:
    """The time of day in one place."""

    name: str
    time: str


@dataclass(frozen=True)
class CellView:
    """Where a tile lies on the home screen."""

    row: int
    offset: float
    """Where it begins in its row, 0 to 1."""
    share: float
    """Its part of the row's width, 0 to 1."""
    wide: bool
    """It has room for words beside its picture."""


@dataclass(frozen=True)
class TileView:
    """A page on the home screen, and its place on an upright screen and on a lying one."""

    page: str
    title: str
    line: str
    accent: str
    source: str
    small: str
    alt: str
    portrait: CellView
    landscape: CellView


@dataclass(frozen=True)
class HomeView:
    """The home screen."""

    name: str
    short_name: str
    greeting: str
    picture: PictureView
    clocks: tuple[ClockView, ...]
    tiles: tuple[TileView, ...]
    portrait_rows: int
    landscape_rows: int


@dataclass(frozen=True)
class SlideView:
    """One scene of the waiting screen, with one sentence; all in one language."""

    name: str
    source: str
    title: str
    line: str
    call: str
    """What asks to begin."""
    language: str


@dataclass(frozen=True)
class AttractView:
    """The waiting screen: its scenes in turn."""

    slides: tuple[SlideView, ...]


@dataclass(frozen=True)
class BlockView:
    """A block, or a row of a long one: `kind` names the QML file, `view` holds its properties."""

    key: str
    kind: str
    joined: bool
    """It goes on where the block above ends."""
    view: object


@dataclass(frozen=True)
class PageView:
    """A page, or an opened item of one."""

    key: str
    title: str
    line: str
    when: str
    accent: str
    picture: PictureView
    blocks: Sequence[BlockView]


@dataclass(frozen=True)
class BarView:
    """The bar at the bottom edge."""

    home: str
    back: str
    language: str
    can_go_back: bool
    can_go_home: bool


@dataclass(frozen=True)
class IdleView:
    """The question whether anybody is still there."""

    question: str
    explanation: str
    resume: str


@dataclass(frozen=True)
class Screen:
    """All that is on the screen. `page`, `detail` and `viewer` lie over home, in this order."""

    view: str
    """`attract`, `home`, `page` or `detail`."""
    language: str
    languages: tuple[LanguageView, ...]
    attract: AttractView
    home: HomeView
    bar: BarView
    page: PageView | None
    detail: PageView | None
    viewer: ViewerView | None
    idle: IdleView | None
    text_scale: float
    high_contrast: bool
    motion: bool
    reach: bool
