"""What an object is and where it stands: a block that no author writes, below its text.

Below that of a period it leads to the objects that are from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from msgspec import Struct

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.exhibits import Exhibit, Filter
from kiosk.content.blocks.items import Detail
from kiosk.content.model import Page
from kiosk.present.amounts import size
from kiosk.present.blocks import HeadedView, block_view
from kiosk.present.speech import Speech
from kiosk.visit.places import CollectionPlace, ItemPlace


class ExhibitFactView(Struct, frozen=True):
    """One fact: what it is about, and what it is; with the names of a place, it leads there."""

    key: str
    label: str
    said: str
    kind: str = ""
    names: tuple[str, ...] = ()


class Facts(Block, frozen=True, kw_only=True):
    """What is known of an item, in words already."""

    kind: ClassVar[str] = "facts"
    facts: tuple[ExhibitFactView, ...]

    def blank(self) -> bool:
        """Return whether nothing is known."""
        return not self.facts


class FactsView(HeadedView, frozen=True):
    """What is known of an item."""

    facts: tuple[ExhibitFactView, ...]


@block_view.register
def _(block: Facts, speech: Speech) -> FactsView:  # noqa: ARG001 - it is in words already
    return FactsView(title="", note="", facts=block.facts)


def facts(page: Page, item: Detail, speech: Speech) -> Facts:
    """Return what is known of an item of a page."""
    known = _of_exhibit(page, item, speech) if isinstance(item, Exhibit) else iter(())
    return Facts(facts=(*known, *_from_period(item, speech)))


def _of_exhibit(page: Page, exhibit: Exhibit, speech: Speech) -> Iterator[ExhibitFactView]:
    content = speech.content
    terms = content.terms
    found = content.periods(page.id).get(exhibit.period or "")
    if found:
        place = ItemPlace(found[0].id, found[1].id)
        label, said = speech.word("filter_period"), speech.text(found[1].title)
        opens = place.exists(content)
        yield ExhibitFactView(
            "period", label, said, place.kind if opens else "", place.names if opens else ()
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
            yield ExhibitFactView(word.partition("_")[2], speech.word(word), text)


def _from_period(item: Detail, speech: Speech) -> Iterator[ExhibitFactView]:
    """Yield what leads to the objects from a period, in each collection that can be asked so."""
    for page in speech.content.pages:
        if not page.collections:
            continue
        _, period = speech.content.periods(page.id).get(item.id, (None, None))
        for number, block in page.collections.items():
            exhibits = block.exhibits()
            if period is not item or not exhibits or Filter.PERIOD not in exhibits.filters:
                continue
            count = exhibits.having[Filter.PERIOD].get(item.id, 0).bit_count()
            place = CollectionPlace(page.id, number, period=item.id)
            if count:
                yield ExhibitFactView(
                    key=f"from-{page.id}-{number}",
                    label=speech.word("from_this_period"),
                    said=speech.word("objects_found", count=speech.number(count)),
                    kind=place.kind,
                    names=place.names,
                )
