"""What visitors ask and only the staff know."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from kiosk.content.blocks.block import STRICT, Block
from kiosk.content.limits import NOT_EMPTY
from kiosk.content.localised import Localised
from kiosk.content.meanings import RowsOf


@dataclass(frozen=True, kw_only=True)
class Topic:
    """Something that visitors ask about."""

    __pydantic_config__: ClassVar = STRICT

    title: Localised
    """What it is about, in a few words."""
    answer: Localised | None = None
    """The answer. Left out, the screen says whom to ask."""


@dataclass(frozen=True, kw_only=True)
class Ask(Block, kind="ask", order=110):
    """What visitors ask and only the staff know: hours, prices, programmes."""

    topics: Annotated[tuple[Topic, ...], NOT_EMPTY] = ()
    """What visitors ask about."""
    topics_from: Annotated[str, RowsOf("topics")] | None = None
    """In place of `topics`: the path of a table, such as `visit.csv`, with one topic a row."""
