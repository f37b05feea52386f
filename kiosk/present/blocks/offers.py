"""Treatments, tickets and tours in words, row by row."""

from __future__ import annotations

from msgspec import Struct

from kiosk.content.blocks.offers import Offer, Offers, What
from kiosk.present.amounts import length, prices
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.speech import Speech


class ConditionView(Struct, frozen=True):
    """For whom an offer is, for whom not, or what to ask first; `icon` is a name among QML's."""

    icon: str
    text: str


class OffersView(HeadedView, frozen=True):
    """One offer, and what stands above the first one."""

    warning: str
    checked: str
    group: str
    """The name of the group that begins here; ``""`` where none does."""
    name: str
    takes: str
    price: str
    """A line for each currency."""
    text: str
    conditions: tuple[ConditionView, ...]
    spoken: str
    """What it is, how long it takes and what it costs, to be read out."""


@block_view.register
def _(block: Offers, speech: Speech) -> OffersView:
    offer = block.listed[0]
    advice = speech.content.words["not_medical_advice"]
    name = speech.text(offer.title)
    takes = length(offer.takes, speech) if offer.takes else ""
    costs = prices(offer.price, speech) if offer.price else []
    return OffersView(
        **heading(block, speech),
        warning=speech.running(advice) if block.of is What.TREATMENTS else "",
        checked=speech.word("prices_checked", date=speech.date(block.checked_on)),
        group=speech.text(offer.group),
        name=name,
        takes=takes,
        price="\n".join(costs),
        text=speech.running(offer.text),
        conditions=tuple(_conditions(offer, speech)),
        spoken=". ".join(part for part in (name, takes, *costs) if part),
    )


def _conditions(offer: Offer, speech: Speech) -> list[ConditionView]:
    said = {
        "offer_for": ("users", offer.for_),
        "offer_not_for": ("prohibit", offer.not_for),
        "offer_ask": ("chats", offer.ask),
    }
    return [
        ConditionView(icon, speech.word(word, text=speech.plain(text)))
        for word, (icon, text) in said.items()
        if text
    ]
