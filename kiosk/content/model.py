"""The whole content of a kiosk, as one frozen value.

What authors read in their guide and in their editors are the docstrings, as in `blocks`.
"""

import os
from collections.abc import Iterable
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import Annotated

from msgspec import Struct, field

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.exhibits import Exhibits
from kiosk.content.blocks.items import Detail, Item, Items
from kiosk.content.blocks.phrase import Phrase
from kiosk.content.entry import Entry
from kiosk.content.hours import Hours
from kiosk.content.limits import NOT_EMPTY
from kiosk.content.localised import Localised
from kiosk.content.meanings import Id, LanguageCode, Names, Shown, Zone
from kiosk.content.services import Payment, Service


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


class CreditShown(Enum):
    """Where the credit of a picture stands."""

    OPEN = "open"
    ALWAYS = "always"


class Language(Entry, frozen=True, kw_only=True):
    """A language that visitors can choose."""

    code: Annotated[str, LanguageCode()]
    """Its code, under which its texts stand (BCP 47): `kk`."""
    name: Annotated[str, Shown()]
    """Its name in itself, as it stands on the button: `Қазақша`."""
    translation_status: TranslationStatus = TranslationStatus.DRAFT
    """A `draft` until a native speaker has read all its texts, then `checked`."""


class Center(Entry, frozen=True, kw_only=True):
    """The house that the kiosk stands in."""

    name: Localised
    """In full, as it must read in public."""
    short_name: Localised
    """One word, for the largest letters on the screen."""
    picture: Annotated[str, Names("pictures")]
    """The large picture of the home screen, twice as wide as high: a name in `pictures:`."""
    landscape_picture: Annotated[str, Names("pictures")] | None = None
    """The same for a screen that is wider than high: a name in `pictures:` of a picture four times
    as wide as high, of which a strip in the middle is seen. Left out, `picture` is cut."""
    hours: Annotated[str, Names("hours")] | None = None
    """When the whole house is open, for the home screen: a name in `hours:`."""


class Clock(Entry, frozen=True, kw_only=True):
    """A clock on the home screen."""

    name: Localised
    """The country or the city, in a word."""
    zone: Annotated[str, Zone()]
    """The name of its time zone (IANA): `Asia/Almaty`, `Asia/Shanghai`."""


class Source(Entry, frozen=True, kw_only=True):
    """Who says so."""

    name: Localised
    """Its name as it stands below a figure, with who published it."""


class Town(Entry, frozen=True, kw_only=True):
    """A town or a village from which distances are given."""

    from_: Localised
    """How one says “from there”, in two or three words: `from Almaty`, in Chinese 距阿拉木图."""


class Picture(Entry, frozen=True, kw_only=True):
    """A picture file and what must be said about it."""

    file: str
    """Its path from the folder of content.yaml, which it must not leave, with `/` between folders.
    Capital and small letters count: `assets/art/museum.webp`."""
    alt: Localised
    """What it shows: read to those who cannot see it, and its caption in a gallery."""
    credit: Localised
    """Who made it. It stands beside the picture where that is open over the whole screen."""
    credit_shown: CreditShown = CreditShown.OPEN
    """`always` lets the credit also stand on the picture at the head of a page and below it in a
    gallery: for what nobody may miss, such as that it shows no exhibit."""


class Page(Entry, frozen=True, kw_only=True, dict=True):
    """One page: a tile on the home screen, a lead picture, and blocks."""

    id: Annotated[str, Id()]
    """A short name of your own in lower-case letters a–z, digits and hyphens. No two pages have the
    same; `home`, `attract` and `services` are taken: `museum`."""
    title: Localised
    """One to seven words."""
    line: Localised
    """One true sentence: below the title, on the tile and on the waiting screen."""
    invitation: Localised | None = None
    """A few words that make one come closer, in large letters on the waiting screen: `A dune that
    sings`. Without them the title and the line stand there."""
    short_line: Localised | None = None
    """The same in two to five words, for the tile, in every language. Without it the tile has the
    whole `line`, which leaves less room for the picture of a small one."""
    picture: Annotated[str, Names("pictures")]
    """The picture of the tile, of the page's head and of the waiting screen: a name in
    `pictures:`."""
    accent: Accent = Accent.LAPIS
    """The page's one colour."""
    hours: Annotated[str, Names("hours")] | None = None
    """When what the page is about is open, below its title and on its tile: a name in `hours:`."""
    tile: TileSize = TileSize.SMALL
    """The size of its tile. A row of the home screen is six units long, ten on a screen that lies;
    a wide tile takes four, a small one two, and a row that is not full is stretched. On a screen
    that lies, the first of five to nine pages leads if it is wide: it is as high as two rows."""
    blocks: tuple[Block, ...] = ()
    """What stands on the page, from top to bottom. A page without any says that it is being
    prepared."""

    def item(self, item_id: str) -> Detail | None:
        """Return the item of this page that opens under `item_id`."""
        return self.openable.get(item_id)

    @cached_property
    def openable(self) -> dict[str, Detail]:
        """The items that open, by their ids."""
        return {item.id: item for block in self.blocks for item in block.openable()}

    def siblings(self, item_id: str, *, nearest: bool = False) -> tuple[tuple[Detail, ...], int]:
        """Return the items of its block that open, in their order, and which of them it is.

        `nearest`: the nearest come first, where there are distances.

        Raises:
            KeyError: no item opens under that id.
        """
        return (self._nearest if nearest else self._siblings)[item_id]

    @cached_property
    def _siblings(self) -> dict[str, tuple[tuple[Detail, ...], int]]:
        return _numbered(self.blocks)

    @cached_property
    def _nearest(self) -> dict[str, tuple[tuple[Detail, ...], int]]:
        return _numbered(
            block.nearest_first if isinstance(block, Items) and block.town else block
            for block in self.blocks
        )

    @cached_property
    def collections(self) -> dict[str, Block]:
        """The blocks of this page that have exhibits, each under its number."""
        found = (block for block in self.blocks if block.exhibits())
        return {str(number): block for number, block in enumerate(found)}

    @cached_property
    def periods(self) -> dict[str, Item]:
        """What stands on the timelines of this page, by the ids."""
        return {item.id: item for block in self.blocks for item in block.periods()}

    def albums(self, item: str = "") -> tuple[tuple[str, ...], ...]:
        """Return what opens large here and is leafed through: galleries, the lead picture alone.

        `item` is the id of the item that is open, or ``""``.
        """
        opened = self.item(item)
        lead = (opened and opened.picture) or self.picture
        galleries = [] if opened else [block.album() for block in self.blocks if block.album()]
        return (*galleries, (lead,))

    def album(self, picture: str, item: str = "") -> tuple[str, ...]:
        """Return the pictures among which `picture` opens; what does not open here has no album."""
        return next((album for album in self.albums(item) if picture in album), ())


def _numbered(blocks: Iterable[Block]) -> dict[str, tuple[tuple[Detail, ...], int]]:
    opening = (block.openable() for block in blocks)
    return {item.id: (items, number) for items in opening for number, item in enumerate(items)}


class KeptFile(Struct, frozen=True):
    """The store's own copy of a file beside content.yaml."""

    copy: Path
    middle: Path
    """For screens of fewer pixels than 4K: the same picture with fewer, or the copy itself."""
    small: Path
    """For small places: the same picture with fewer still, or `middle` once more."""
    size: int
    modified: int
    """Nanoseconds since 1970, as `changed`."""
    changed: int
    """When its entry was changed: a copy can bring the time at which it was `modified` with it."""

    def whole(self) -> bool:
        """Return whether all of it is still there."""
        return all(path.exists() for path in {self.copy, self.middle, self.small})

    def is_of(self, status: os.stat_result) -> bool:
        """Return whether the file, whose status this is now, is still the same."""
        now = (status.st_size, status.st_mtime_ns, status.st_ctime_ns)
        return now == (self.size, self.modified, self.changed)


class Content(Entry, frozen=True, kw_only=True, eq=False, weakref=True):
    """Everything that the kiosk says.

    Two readings are two contents even when they say the same: that makes it hashable by identity,
    so what is derived from it can be cached.
    """

    center: Center
    """The name of the house."""
    languages: Annotated[tuple[Language, ...], NOT_EMPTY]
    """The languages, in the order of their buttons."""
    default_language: str
    """The code of the language in which a visit begins when none was chosen. Left out, it is the
    first one."""
    fallback: tuple[str, ...]
    """Codes of languages: where to look, one after the other, when a text is missing. Left out, it
    is all languages in their order."""
    clocks: tuple[Clock, ...]
    """The clocks on the home screen, that of the place itself first: another one says when it is
    already tomorrow there."""
    sources: dict[str, Source]
    """Who says so, each under a name of your own that figures and quotations use."""
    pictures: dict[str, Picture]
    """The picture files, each under a name of your own that pages and blocks use."""
    hours: dict[str, Hours]
    """Opening hours, each under a name of your own that pages and services use, and the centre."""
    towns: dict[str, Town]
    """Towns from which distances are given, each under a name of your own."""
    services: tuple[Service, ...] = ()
    """Toilets, lifts, food and whatever else one needs, for a page that the kiosk makes of it."""
    payment: Payment | None = None
    """What one can pay with, for the same page."""
    terms: dict[str, Localised]
    """What objects of a collection are and what they are made of, each under a name of your own
    that objects use, in the order in which visitors are offered them."""
    pages: tuple[Page, ...]
    """The pages, in their order on the home screen."""
    words: dict[str, Localised]
    """The kiosk's own words, from words.yaml."""
    folder: Path
    """Where the files of the pictures are: the folder of content.yaml."""
    tables: tuple[str, ...] = ()
    """The paths, from `folder`, of the tables that it names, those included that are not there."""
    files: tuple[str, ...] = ()
    """The paths of all files beside content.yaml that it names, tables and pictures alike."""
    kept: dict[str, KeptFile] = field(default_factory=dict)
    """What the store has copied, by the file's path from `folder`."""
    version: str = ""
    """Its name in the store; content with mistakes has none."""

    def place_of(self, file: str) -> Path:
        """Return where to load `file` from: the store's copy, else the file itself."""
        return self.places_of(file)[0]

    def places_of(self, file: str) -> tuple[Path, Path, Path]:
        """Return where to load `file` from in full, in middle and in small size.

        That is the store's copies, else three times the file itself.
        """
        kept = self.kept.get(file)
        if kept is None:
            return (self.folder / file,) * 3
        return kept.copy, kept.middle, kept.small

    def page(self, page_id: str) -> Page | None:
        """Return the page called `page_id`, if there is one."""
        return next((page for page in self.pages if page.id == page_id), None)

    def exhibits(self, page_id: str, number: str) -> Exhibits | None:
        """Return the objects of that collection of a page, if there is one."""
        page = self.page(page_id)
        collection = page.collections.get(number) if page else None
        return collection.exhibits() if collection else None

    def periods(self, page_id: str) -> dict[str, tuple[Page, Item]]:
        """Return the periods that objects of a page can be from, in their order, and their pages.

        Those of the page itself come first: another page may use the same id.
        """
        own_first = sorted(self.pages, key=lambda page: page.id != page_id)
        found: dict[str, tuple[Page, Item]] = {}
        for page in own_first:
            for period_id, item in page.periods.items():
                found.setdefault(period_id, (page, item))
        return found

    def phrase(self, key: str) -> Phrase | None:
        """Return the phrase that goes by `key`, if there is one."""
        blocks = (block for page in self.pages for block in page.blocks)
        every = (phrase for block in blocks for phrase in block.phrases())
        return next((phrase for phrase in every if phrase.key == key), None)

    def hours_of(self, page_id: str) -> Hours | None:
        """Return the hours of a page, of the centre if the id is empty, as far as any are known."""
        page = self.page(page_id)
        owner = page if page_id else self.center
        return self.known_hours(owner.hours) if owner else None

    def known_hours(self, name: str | None) -> Hours | None:
        """Return the hours of that name, as far as any are known."""
        found = self.hours.get(name or "")
        return found if found and found.known else None

    @property
    def serves(self) -> bool:
        """Whether there is any service, or anything that one can pay with."""
        return bool(self.services or (self.payment and self.payment.sides))

    def language_order(self, language: str) -> tuple[str, ...]:
        """Return where to look for a text: the visitor's language, then the fallbacks."""
        return (language, *self.fallback)
