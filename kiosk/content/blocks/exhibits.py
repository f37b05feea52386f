"""The objects of a collection, and by what they are found."""

from enum import Enum
from functools import cached_property
from typing import Annotated

from msgspec import Struct

from kiosk.content.amounts import SIZE
from kiosk.content.blocks.items import Detail
from kiosk.content.localised import Localised
from kiosk.content.meanings import PERIODS, Names, Shown


class Filter(Enum):
    """By what objects are found; each is a field of an object."""

    PERIOD = "period"
    MATERIAL = "material"
    KIND = "kind"


class Exhibit(Detail, frozen=True, kw_only=True):
    """One object: a picture among those of its collection, and a detail that opens."""

    text: Localised | None = None
    """What is said of it when it is opened; 40 to 75 words read well."""
    period: Annotated[str, Names(PERIODS)] | None = None
    """From when it is: the `id` of an item of a timeline, of this page or of another."""
    material: Annotated[str, Names("terms")] | None = None
    """What it is made of: a name in `terms:`."""
    kind: Annotated[str, Names("terms")] | None = None
    """What it is: a name in `terms:`."""
    size: Annotated[str, SIZE] | None = None
    """How large it is: `24 cm` or `24 x 12.5 x 8 cm`."""
    room: Annotated[str, Shown()] | None = None
    """The number or the letter of the room in which it stands: `2`."""
    case: Annotated[str, Shown()] | None = None
    """The number or the letter of the showcase in which it stands: `4A`."""

    @property
    def opens(self) -> bool:
        """Return that it opens: its picture is larger there, whatever else is known."""
        return True


class Exhibits(Struct, frozen=True, dict=True):
    """The objects of one collection."""

    items: tuple[Exhibit, ...]
    filters: tuple[Filter, ...] = tuple(Filter)

    def item(self, item_id: str) -> Exhibit | None:
        """Return the object of that id, if there is one."""
        number = self.numbers.get(item_id)
        return None if number is None else self.items[number]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The numbers of the objects, by their ids."""
        return {item.id: number for number, item in enumerate(self.items)}

    @cached_property
    def having(self) -> dict[Filter, dict[str, int]]:
        """For each filter, which objects have a value: one bit each, the first object's lowest.

        All that is asked of thousands of objects is answered by a few operations on these.
        """
        numbers: dict[Filter, dict[str, list[int]]] = {one: {} for one in Filter}
        for number, item in enumerate(self.items):
            for one in Filter:
                value = getattr(item, one.value)
                if value is not None:
                    numbers[one].setdefault(value, []).append(number)
        return {
            one: {value: _bits(having, len(self.items)) for value, having in values.items()}
            for one, values in numbers.items()
        }


def _bits(numbers: list[int], count: int) -> int:
    digits = bytearray(b"0" * count)
    for number in numbers:
        digits[count - 1 - number] = ord("1")
    return int(digits, 2)
