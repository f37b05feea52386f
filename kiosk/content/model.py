"""The whole content of a kiosk, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Annotated, ClassVar

from annotated_types import MinLen

from kiosk.content.blocks import STRICT, Block, Item
from kiosk.content.localised import Localised


class TranslationStatus(Enum):
    """Whether a native speaker has read the texts of a language."""

    DRAFT = "draft"
    CHECKED = "checked"


class Accent(Enum):
    """The one colour of a page; the theme knows what it looks like."""

    LAPIS = "lapis"
    CINNABAR = "cinnabar"
    TURQUOISE = "turquoise"
    JADE = "jade"
    GOLD = "gold"
    NIGHT = "night"


class TileSize(Enum):
    """How much room a page has on the home screen."""

    WIDE = "wide"
    SMALL = "small"


@dataclass(frozen=True, kw_only=True)
class Language:
    """A language that visitors can choose."""

    __pydantic_config__: ClassVar = STRICT

    code: str
    """BCP 47, such as `kk`."""
    name: str
    """Its name in itself: `Қазақша`."""
    translation_status: TranslationStatus = TranslationStatus.DRAFT


@dataclass(frozen=True, kw_only=True)
class Center:
    """The house that the kiosk stands in."""

    __pydantic_config__: ClassVar = STRICT

    name: Localised
    """In full, as it must read in public."""
    short_name: Localised
    """One word, for the largest letters on the screen."""
    picture: str
    """The picture of the home screen."""


@dataclass(frozen=True, kw_only=True)
class Clock:
    """A clock on the home screen."""

    __pydantic_config__: ClassVar = STRICT

    name: Localised
    zone: str
    """An IANA time zone: `Asia/Almaty`."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """Who says so."""

    __pydantic_config__: ClassVar = STRICT

    name: Localised


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A picture file and what must be said about it."""

    __pydantic_config__: ClassVar = STRICT

    file: str
    """Its path from the folder of content.yaml: `assets/art/museum.webp`."""
    alt: Localised
    """What it shows, for those who cannot see it and as its caption."""
    credit: Localised
    """Who made it."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """One page: a tile on the home screen, a lead picture, and blocks."""

    __pydantic_config__: ClassVar = STRICT

    id: str
    """Lower-case letters, digits and hyphens."""
    title: Localised
    line: Localised
    """One true sentence: below the title, on the tile and on the waiting screen."""
    picture: str
    accent: Accent = Accent.LAPIS
    tile: TileSize = TileSize.SMALL
    blocks: tuple[Block, ...] = ()

    def item(self, item_id: str) -> Item | None:
        """Return the item of this page that opens under `item_id`."""
        for block in self.blocks:
            for item in block.openable():
                if item.id == item_id:
                    return item
        return None


@dataclass(frozen=True)
class KeptFile:
    """The store's own copy of a file beside content.yaml."""

    copy: Path
    small: Path
    """For small places: the same picture with fewer pixels, or the copy itself."""
    size: int
    modified: int
    """Nanoseconds since 1970; with `size` it tells whether the file is still the same."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Content:
    """Everything that content.yaml says. `folder` is where its files are.

    Two readings are two contents even when they say the same: that makes it hashable by identity,
    so what is derived from it can be cached.
    """

    center: Center
    languages: Annotated[tuple[Language, ...], MinLen(1)]
    default_language: str
    fallback: tuple[str, ...]
    clocks: tuple[Clock, ...]
    sources: dict[str, Source]
    pictures: dict[str, Picture]
    pages: tuple[Page, ...]
    words: dict[str, Localised] = field(repr=False)
    """The kiosk's own words, from words.yaml."""
    folder: Path
    kept: dict[str, KeptFile] = field(default_factory=dict, repr=False)
    """What the store has copied, by the file's path from `folder`."""
    version: str = ""
    """Its name in the store; content with mistakes has none."""

    @property
    def files(self) -> tuple[str, ...]:
        """The files beside content.yaml that belong to it, as paths from `folder`."""
        return tuple(dict.fromkeys(picture.file for picture in self.pictures.values()))

    def place_of(self, file: str, *, small: bool = False) -> Path:
        """Return where to load `file` from: the store's copy, else the file itself."""
        kept = self.kept.get(file)
        if kept is None:
            return self.folder / file
        return kept.small if small else kept.copy

    def page(self, page_id: str) -> Page | None:
        """Return the page called `page_id`, if there is one."""
        return next((page for page in self.pages if page.id == page_id), None)

    def language_order(self, language: str) -> tuple[str, ...]:
        """Return where to look for a text: the visitor's language, then the fallbacks."""
        return (language, *self.fallback)
