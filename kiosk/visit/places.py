"""The places that a visitor can come to: one frozen class a kind.

A new kind of screen begins here, with what must be known to show it and whether content has it;
`kiosk/present/screens/<kind>.py` says what is on it.
"""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct
from msgspec.structs import astuple

from kiosk.content.model import Content


class Place(Struct, frozen=True):
    """Somewhere in the kiosk. Only its subclasses are places; their fields are names in content.

    So QML can say them, and a trace can keep them.
    """

    kind: ClassVar[str]
    in_bar: ClassVar[bool] = False
    """The bar has a button for it: an icon and a word of the kind's name. It has no fields then."""
    kinds: ClassVar[dict[str, type[Place]]] = {}

    def __init_subclass__(cls) -> None:
        """Put the class under the name that QML and the modules of the screens use for it."""
        Place.kinds[cls.kind] = cls

    @property
    def names(self) -> tuple[str, ...]:
        """Return the fields, in their order."""
        names: tuple[str, ...] = astuple(self)
        return names

    @property
    def key(self) -> str:
        """Return a name of it among all places that are shown in the same way."""
        return "/".join(filter(None, self.names))

    @property
    def subject(self) -> str:
        """Return what traces and reports call it: the id of its page, or else its kind."""
        return next(iter(self.names), self.kind)

    def exists(self, content: Content) -> bool:  # noqa: ARG002 - most places need to look
        """Return whether `content` has this place."""
        return True


class Home(Place, frozen=True):
    """The home screen, below all other places."""

    kind = "home"


class PagePlace(Place, frozen=True):
    """A page."""

    kind = "page"

    page: str

    def exists(self, content: Content) -> bool:
        """Return whether there is such a page."""
        return content.page(self.page) is not None


class ItemPlace(Place, frozen=True):
    """A card or a period of a page, opened."""

    kind = "item"

    page: str
    item: str

    def exists(self, content: Content) -> bool:
        """Return whether the page is there, and the item on it, with a text to open."""
        page = content.page(self.page)
        return page is not None and page.item(self.item) is not None


class HoursPlace(Place, frozen=True):
    """The opening hours of a page, day by day."""

    kind = "hours"

    page: str
    """The id of the page; ``""`` for the centre."""

    @property
    def key(self) -> str:
        """Return a name that no page has."""
        return f"{self.page} hours"

    def exists(self, content: Content) -> bool:
        """Return whether any hours of the page are known."""
        return content.hours_of(self.page) is not None


class ServicesPlace(Place, frozen=True):
    """What one needs besides: where it is, and what one can pay with."""

    kind = "services"

    @property
    def key(self) -> str:
        """Return a name that no page may have."""
        return self.kind

    def exists(self, content: Content) -> bool:
        """Return whether there is any of it."""
        return content.serves


class PicturePlace(Place, frozen=True):
    """A picture of a page over the whole screen, or of one of its items that was opened."""

    kind = "picture"

    page: str
    item: str
    """The id of the item; ``""`` for the page itself."""
    picture: str

    def exists(self, content: Content) -> bool:
        """Return whether the picture opens there."""
        page = content.page(self.page)
        if page is None or (self.item and page.item(self.item) is None):
            return False
        return self.picture in content.pictures and bool(page.album(self.picture, self.item))


class PhrasePlace(Place, frozen=True):
    """A phrase over the whole screen, to be shown to somebody."""

    kind = "phrase"

    phrase: str
    """What it goes by."""

    def exists(self, content: Content) -> bool:
        """Return whether there is such a phrase."""
        return content.phrase(self.phrase) is not None


class CollectionPlace(Place, frozen=True):
    """The objects of a collection, by what the visitor has chosen.

    Each choice is a value of a filter, or ``""`` where none was chosen.
    """

    kind = "collection"

    page: str
    collection: str
    """Which of the page's collections it is, by its number."""
    period: str = ""
    material: str = ""
    what: str = ""
    """Of the filter `kind`, a name that places have taken."""
    order: str = ""
    """In which order they stand; ``""`` for that in which they are written."""

    @property
    def key(self) -> str:
        """Return a name that no page has; whatever was chosen, it is the same place."""
        return f"{self.page} {self.kind} {self.collection}"

    def exists(self, content: Content) -> bool:
        """Return whether there is such a collection."""
        return content.exhibits(self.page, self.collection) is not None


class ExhibitPlace(CollectionPlace, frozen=True):
    """An object of a collection, opened; beside it are those that were found with it."""

    kind = "exhibit"

    item: str = ""

    @property
    def key(self) -> str:
        """Return the same name as that of the item."""
        return f"{self.page}/{self.item}"

    def exists(self, content: Content) -> bool:
        """Return whether the collection is there, and the object in it."""
        exhibits = content.exhibits(self.page, self.collection)
        return exhibits is not None and exhibits.item(self.item) is not None
