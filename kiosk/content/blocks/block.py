"""What every block has."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from kiosk.content.entry import Entry
from kiosk.content.interval import ALWAYS, Interval
from kiosk.content.localised import Localised

if TYPE_CHECKING:
    from kiosk.content.blocks.exhibits import Exhibits
    from kiosk.content.blocks.items import Detail, Item
    from kiosk.content.blocks.phrase import Phrase


class Block(Entry, frozen=True, kw_only=True):
    """What every block has. Only its subclasses stand in content.yaml."""

    kind: ClassVar[str]
    kinds: ClassVar[dict[str, type["Block"]]] = {}
    order: ClassVar[int]
    """Where the kind stands among all that authors are offered; one without it is no kind of
    theirs."""
    leads: ClassVar[bool] = False
    """What stands below it goes on with it."""

    title: Localised | None = None
    """A heading above the block."""
    note: Localised | None = None
    """Small print below the block: where it comes from, what it is not."""

    def __init_subclass__(cls) -> None:
        """Put the class under the name that content.yaml uses for it."""
        if "order" in vars(cls):
            Block.kinds[cls.kind] = cls

    def openable(self) -> tuple["Detail", ...]:
        """Return the items that have a detail of their own."""
        return ()

    def album(self) -> tuple[str, ...]:
        """Return the names of the pictures that open over the screen and are leafed through."""
        return ()

    def interval(self) -> Interval:
        """Return from when until when it is shown."""
        return ALWAYS

    def blank(self) -> bool:
        """Return whether there is nothing in it that could be shown."""
        return False

    def left_open(self) -> Iterator[str]:
        """Yield, by the names of the kiosk's words, what visitors ask and nobody has written."""
        return iter(())

    def periods(self) -> tuple["Item", ...]:
        """Return the periods that objects can be from."""
        return ()

    def exhibits(self) -> "Exhibits | None":
        """Return the objects that open on a screen of their own; None if it has none."""
        return None

    def phrases(self) -> tuple["Phrase", ...]:
        """Return the phrases that open over the screen."""
        return ()

    def contradictions(self) -> Iterator[tuple[str, str]]:
        """Yield the fields whose values cannot go together, and what is wrong with each."""
        return iter(())
