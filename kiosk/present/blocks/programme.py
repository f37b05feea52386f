"""What the films and events of a programme are, in words, row by row."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.blocks.event import Event
from kiosk.content.blocks.programme import Programme, Sort
from kiosk.present.amounts import age, length, price
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.blocks.fact import FactView
from kiosk.present.blocks.showtimes import hall
from kiosk.present.pictures import picture_view
from kiosk.present.speech import Speech
from kiosk.present.views import PictureView


class ProgrammeView(HeadedView, frozen=True):
    """A film or an event: what it is, whenever it is shown."""

    name: str
    picture: PictureView
    facts: tuple[FactView, ...]
    text: str
    caution: FactView
    """Who should not see it; without a text where nothing is to be said."""


@block_view.register
def _(block: Programme, speech: Speech) -> ProgrammeView:
    event = block.items[0]
    return ProgrammeView(
        **heading(block, speech),
        name=speech.text(event.title),
        picture=picture_view(event.picture, speech),
        facts=tuple(fact for fact in _facts(event, speech) if fact.text),
        text=speech.running(event.text),
        caution=_caution(event, block.of, speech),
    )


def _facts(event: Event, speech: Speech) -> Iterator[FactView]:
    takes = length(event.takes, speech) if event.takes else ""
    yield FactView("clock", speech.word("fact_takes"), takes)
    yield FactView("users", speech.word("fact_age"), age(event.age, speech) if event.age else "")
    yield FactView("translate", speech.word("fact_spoken"), speech.languages(event.spoken))
    subtitles = speech.languages(event.subtitles)
    told = speech.word("subtitles", languages=subtitles) if subtitles else ""
    yield FactView("subtitles", "", told)
    yield FactView("mapPin", "", hall(event, speech))
    cost = price(event.price, speech) if event.price else ""
    yield FactView("money", speech.word("fact_price"), cost)
    until = speech.word("shown_until", day=speech.day(event.last)) if event.last else ""
    yield FactView("calendarCheck", "", until)


def _caution(event: Event, of: Sort, speech: Speech) -> FactView:
    if event.not_for:
        text = speech.word("offer_not_for", text=speech.plain(event.not_for))
        return FactView("prohibit", "", text)
    return FactView("chats", "", speech.word("ask_before") if of is Sort.MOTION else "")
