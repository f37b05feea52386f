"""What an object is and where it stands: a block that no author writes, below its text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.exhibits import Exhibit
from kiosk.content.model import Page
from kiosk.present.amounts import size
from kiosk.present.blocks import HeadedView, block_view
from kiosk.present.speech import Speech
from kiosk.visit.places import ItemPlace


@dataclass(frozen=True, kw_only=True)
class Facts(Block):
    """What is known of an object of a page."""

    kind: ClassVar[str] = "facts"
    page: Page
    exhibit: Exhibit

    def blank(self) -> bool:
        """Return whether nothing is known but its name and its text."""
        one = self.exhibit
        return not (one.period or one.material or one.kind or one.size or one.room or one.case)


@dataclass(frozen=True)
class ExhibitFactView:
    """One fact: what it is about, and what it is; with the names of a place, it leads there."""

    key: str
    label: str
    said: str
    kind: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class FactsView(HeadedView):
    """What is known of an object."""

    facts: tuple[ExhibitFactView, ...]


@block_view.register
def _(block: Facts, speech: Speech) -> FactsView:
    return FactsView(title="", note="", facts=tuple(_facts(block, speech)))


def _facts(block: Facts, speech: Speech) -> Iterator[ExhibitFactView]:
    exhibit, content = block.exhibit, speech.content
    terms = content.terms
    page, period = content.periods(block.page.id).get(exhibit.period or "", (None, None))
    if page and period:
        place = ItemPlace(page.id, period.id)
        opens = place.exists(content)
        yield ExhibitFactView(
            key="period",
            label=speech.word("filter_period"),
            said=speech.text(period.title),
            kind=place.kind if opens else "",
            names=place.names if opens else (),
        )
    texts = {
        "filter_material": speech.text(terms.get(exhibit.material or "")),
        "filter_kind": speech.text(terms.get(exhibit.kind or "")),
        "fact_size": size(exhibit.size, speech) if exhibit.size else "",
        "fact_room": exhibit.room or "",
        "fact_case": exhibit.case or "",
    }
    for word, text in texts.items():
        if text:
            yield ExhibitFactView(word.partition("_")[2], speech.word(word), text, "", ())
