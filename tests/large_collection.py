"""Content with a collection of very many objects, as a museum has them; made in memory."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.content.blocks.collection import Collection
from kiosk.content.blocks.exhibits import Exhibit
from kiosk.content.blocks.items import Item
from kiosk.content.blocks.timeline import Timeline
from kiosk.content.localised import Localised
from kiosk.content.model import Content, Page

OBJECTS = 10_000
PAGE = "collection"
LANGUAGES = ("kk", "ru", "zh", "en")
#: Numbers that have no factor in common, so that every combination occurs.
PERIODS, MATERIALS, KINDS = 7, 9, 11


def said(text: str) -> Localised:
    return Localised({code: f"{text} ({code})" for code in LANGUAGES})


def with_collection(content: Content, objects: int = OBJECTS) -> Content:
    """Return content whose only page has a timeline and, below it, a collection."""
    pictures = tuple(content.pictures)
    items = tuple(
        Exhibit(
            id=f"object-{number}",
            title=said(f"Thing {(number * 7919) % objects}"),
            picture=pictures[number % len(pictures)],
            text=said(f"What is said of it: {number}"),
            period=f"period-{number % PERIODS}",
            material=f"material-{number % MATERIALS}",
            kind=f"kind-{number % KINDS}",
        )
        for number in range(objects)
    )
    periods = tuple(
        Item(id=f"period-{number}", title=said(f"Period {number}"), text=said("A time"))
        for number in range(PERIODS)
    )
    names = [
        *(f"material-{number}" for number in range(MATERIALS)),
        *(f"kind-{number}" for number in range(KINDS)),
    ]
    blocks = (Timeline(items=periods), Collection(title=said("Collection"), items=items))
    page: Page = replace(content.pages[0], id=PAGE, title=said("Things"), blocks=blocks)
    return replace(content, pages=(page,), terms={name: said(name) for name in names})
