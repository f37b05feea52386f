"""Content with pages of very many items, as a museum's collection has them; made in memory."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from kiosk.content.blocks.cards import Cards
from kiosk.content.blocks.items import Item
from kiosk.content.blocks.notice import Notice
from kiosk.content.blocks.text import Text
from kiosk.content.blocks.timeline import Timeline
from kiosk.content.localised import Localised
from kiosk.content.model import Content, Page

OBJECTS = 10_000
CARDS, TIMELINE = "collection", "chronicle"
#: Sentences of different length, so that no two rows need be equally high.
LINES = {
    "kk": "Бұл ойдан шығарылған нәрсе; ол туралы айтылатын сөз көп емес. ",
    "ru": "Это вымышленный предмет; о нём можно сказать лишь немногое. ",
    "zh": "这是一件虚构的展品，关于它可说的不多。",
    "en": "This is an invented object; there is little to say of it. ",
}
NAMES = {"kk": "Нәрсе", "ru": "Предмет", "zh": "展品", "en": "Object"}


def with_long_pages(content: Content, objects: int = OBJECTS) -> Content:
    """Return content with two more pages: all objects as cards, and all along a timeline.

    They take their pictures from those of `content` in turn.
    """
    pictures = tuple(content.pictures)
    items = tuple(_item(number, pictures[number % len(pictures)]) for number in range(objects))
    cards = Cards(title=_said("Collection"), note=_said("End of the collection"), items=items)
    timeline = Timeline(title=_said("Chronicle"), note=_said("End of the chronicle"), items=items)
    pages = (_page(content, CARDS, cards), _page(content, TIMELINE, timeline))
    return replace(content, pages=(*content.pages, *pages))


def with_many_pictures(content: Content, folder: Path, count: int) -> Content:
    """Return content with `count` pictures, each a file of its own in `folder`, which is empty."""
    files = [(content.folder / picture.file).resolve() for picture in content.pictures.values()]
    some = next(iter(content.pictures.values()))
    pictures = {}
    for number in range(count):
        file = files[number % len(files)]
        (folder / f"{number}.webp").symlink_to(file)
        pictures[f"picture-{number}"] = replace(some, file=str(folder / f"{number}.webp"))
    return replace(content, pictures=pictures)


def _page(content: Content, name: str, block: Cards | Timeline) -> Page:
    blocks = (Text(text=_said("Before")), block, Notice(text=_said("After")))
    return replace(content.pages[0], id=name, title=_said(name), blocks=blocks)


def _said(text: str) -> Localised:
    return Localised({code: f"{text} ({code})" for code in NAMES})


def _item(number: int, picture: str) -> Item:
    lines = {code: line * (1 + number % 3) for code, line in LINES.items()}
    return Item(
        id=f"object-{number}",
        title=Localised({code: f"{name} {number}" for code, name in NAMES.items()}),
        when=_said(f"{number}") if number % 2 else None,
        line=Localised(lines),
        picture=picture if number % 5 else None,
        text=Localised({code: line * 4 for code, line in lines.items()}),
    )
