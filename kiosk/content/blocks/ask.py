"""What visitors ask and only the staff know."""

from typing import Annotated

from kiosk.content.blocks.block import Block
from kiosk.content.entry import Entry
from kiosk.content.limits import NOT_EMPTY
from kiosk.content.localised import Localised
from kiosk.content.meanings import RowsOf


class Topic(Entry, frozen=True, kw_only=True):
    """Something that visitors ask about."""

    title: Localised
    """What it is about, in a few words."""
    answer: Localised | None = None
    """The answer. Left out, the screen says whom to ask."""


class Ask(Block, frozen=True, kw_only=True):
    """What visitors ask and only the staff know: hours, prices, programmes."""

    kind = "ask"
    order = 110

    topics: Annotated[tuple[Topic, ...], NOT_EMPTY] = ()
    """What visitors ask about."""
    topics_from: Annotated[str, RowsOf("topics")] | None = None
    """In place of `topics`: the path of a table, such as `visit.csv`, with one topic a row."""
