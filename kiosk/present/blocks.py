"""How each kind of block looks in words: one frozen view and one function a kind.

The fields of a view are the properties of the QML file of the same kind.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import singledispatch

from kiosk.content import blocks
from kiosk.present.pictures import picture_view, slot_views
from kiosk.present.speech import Speech
from kiosk.present.views import PictureView, SlotView


@dataclass(frozen=True)
class HeadedView:
    """What every block may have around it."""

    title: str
    note: str


@singledispatch
def block_view(block: blocks.Block, speech: Speech) -> HeadedView:
    """Return the view of `block`; each kind registers its own.

    Raises:
        NotImplementedError: the kind has no view: a mistake in the program.
    """
    raise NotImplementedError(type(block).__name__)


@dataclass(frozen=True)
class TextView(HeadedView):
    """Running text, and the part behind “more”."""

    text: str
    more: str
    more_label: str
    less_label: str


@block_view.register
def _(block: blocks.Text, speech: Speech) -> TextView:
    return TextView(
        **_heading(block, speech),
        text=speech.running(block.text),
        more=speech.running(block.more),
        more_label=speech.word("more"),
        less_label=speech.word("less"),
    )


@dataclass(frozen=True)
class FigureView(HeadedView):
    """What stands around every figure: what it counts and who says so, when."""

    label: str
    caption: str


@dataclass(frozen=True)
class NumberView(FigureView):
    """One large number."""

    before: str
    number: str
    after: str


@block_view.register
def _(block: blocks.Number, speech: Speech) -> NumberView:
    numeral = speech.numeral(block.value, block.bound)
    return NumberView(
        **_figure(block, speech),
        before=numeral.before,
        number=numeral.number,
        after=numeral.after,
    )


@dataclass(frozen=True)
class ShareView(FigureView):
    """A percentage as ten by ten squares."""

    number: str
    percent: int
    rest: str


@block_view.register
def _(block: blocks.Share, speech: Speech) -> ShareView:
    return ShareView(
        **_figure(block, speech),
        number=speech.word("percent", number=speech.number(block.percent)),
        percent=block.percent,
        rest=speech.text(block.rest),
    )


@dataclass(frozen=True)
class CountView(FigureView):
    """A number as rows of figures: `solid` of `total` are marked, the next one is begun."""

    before: str
    number: str
    after: str
    total: int
    solid: int
    begun: bool
    part: str
    legend: str


@block_view.register
def _(block: blocks.Count, speech: Speech) -> CountView:
    numeral = speech.numeral(block.value, block.bound)
    solid, rest = divmod(block.part, block.each)
    return CountView(
        **_figure(block, speech),
        before=numeral.before,
        number=numeral.number,
        after=numeral.after,
        total=-(-block.value // block.each),
        solid=solid,
        begun=rest > 0 or block.part_bound is blocks.Bound.OVER,
        part=speech.joined(
            str(speech.numeral(block.part, block.part_bound)), speech.text(block.part_label)
        ),
        legend=speech.word("each_stands_for", number=speech.number(block.each)),
    )


@dataclass(frozen=True)
class TickView:
    """A mark on an axis; `at` runs from 0 to 1."""

    at: float
    text: str


@dataclass(frozen=True)
class RangeView(FigureView):
    """A range that floats over an axis; `start` and `end` run from 0 to 1."""

    number: str
    start: float
    end: float
    ticks: tuple[TickView, ...]


@block_view.register
def _(block: blocks.Range, speech: Speech) -> RangeView:
    steps = 5 if block.axis % 5 == 0 else 4 if block.axis % 4 == 0 else 1
    marks = (block.axis * step // steps for step in range(steps + 1))
    return RangeView(
        **_figure(block, speech),
        number=speech.word("between", low=speech.number(block.low), high=speech.number(block.high)),
        start=block.low / block.axis,
        end=block.high / block.axis,
        ticks=tuple(TickView(mark / block.axis, speech.number(mark)) for mark in marks),
    )


@dataclass(frozen=True)
class QuoteView(HeadedView):
    """What somebody said."""

    text: str
    speaker: str
    role: str
    caption: str


@block_view.register
def _(block: blocks.Quote, speech: Speech) -> QuoteView:
    return QuoteView(
        **_heading(block, speech),
        text=speech.paragraphs(block.text),
        speaker=speech.text(block.speaker),
        role=speech.text(block.role),
        caption=_attribution(
            block.source, speech.word("said", date=speech.date(block.as_of)), speech
        ),
    )


@dataclass(frozen=True)
class GalleryView(HeadedView):
    """Pictures to leaf through."""

    pictures: tuple[SlotView, ...]
    open_label: str
    next_label: str
    previous_label: str


@block_view.register
def _(block: blocks.Gallery, speech: Speech) -> GalleryView:
    return GalleryView(
        **_heading(block, speech),
        pictures=slot_views(block.album(), speech),
        open_label=speech.word("open_picture"),
        next_label=speech.word("next_picture"),
        previous_label=speech.word("previous_picture"),
    )


@dataclass(frozen=True)
class ItemView:
    """A card or a period; one without a key stands where there is none."""

    key: str = ""
    title: str = ""
    when: str = ""
    line: str = ""
    picture: PictureView = field(default_factory=PictureView)
    open_label: str = ""
    """What invites to open it; ``""`` if it does not open."""


@dataclass(frozen=True)
class CardsView(HeadedView):
    """A row of cards: two abreast, or the first alone."""

    first: ItemView
    second: ItemView


@block_view.register
def _(block: blocks.Cards, speech: Speech) -> CardsView:
    first, second = (*(_item(item, speech) for item in block.items), ItemView())[:2]
    return CardsView(**_heading(block, speech), first=first, second=second)


@dataclass(frozen=True)
class TimelineView(HeadedView):
    """A row of a timeline: one period."""

    period: ItemView


@block_view.register
def _(block: blocks.Timeline, speech: Speech) -> TimelineView:
    return TimelineView(**_heading(block, speech), period=_item(block.items[0], speech))


@dataclass(frozen=True)
class NoticeView(HeadedView):
    """Something not to be missed."""

    text: str


@block_view.register
def _(block: blocks.Notice, speech: Speech) -> NoticeView:
    return NoticeView(**_heading(block, speech), text=speech.running(block.text))


@dataclass(frozen=True)
class TopicView:
    """Something to ask about, with its answer if there is one."""

    title: str
    answer: str


@dataclass(frozen=True)
class AskView(HeadedView):
    """What the staff know; `ask` says whom to ask for what has no answer here."""

    topics: tuple[TopicView, ...]
    ask: str


@block_view.register
def _(block: blocks.Ask, speech: Speech) -> AskView:
    answered = all(topic.answer for topic in block.topics)
    return AskView(
        **_heading(block, speech),
        topics=tuple(
            TopicView(speech.text(topic.title), speech.running(topic.answer))
            for topic in block.topics
        ),
        ask="" if answered else speech.word("ask_staff"),
    )


def _heading(block: blocks.Block, speech: Speech) -> dict[str, str]:
    return {"title": speech.text(block.title), "note": speech.paragraphs(block.note)}


def _item(item: blocks.Item, speech: Speech) -> ItemView:
    return ItemView(
        key=item.id,
        title=speech.text(item.title),
        when=speech.text(item.when),
        line=speech.text(item.line),
        picture=picture_view(item.picture, speech),
        open_label=speech.word("more") if item.text else "",
    )


def _figure(block: blocks.Figure, speech: Speech) -> dict[str, str]:
    reported = speech.word("reported", period=block.period, date=speech.date(block.as_of))
    return {
        **_heading(block, speech),
        "label": speech.paragraphs(block.label),
        "caption": _attribution(block.source, reported, speech),
    }


def _attribution(source: str, when: str, speech: Speech) -> str:
    known = speech.content.sources.get(source)
    name = speech.word("source", source=speech.text(known.name)) if known else ""
    return "\n".join(part for part in (name, when) if part)
