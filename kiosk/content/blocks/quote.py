"""What somebody said."""

from datetime import date
from typing import Annotated

from kiosk.content.blocks.block import Block
from kiosk.content.localised import Localised
from kiosk.content.meanings import LanguageCode, Names, Retold


class Quote(Block, frozen=True, kw_only=True):
    """What somebody said, in larger letters, with name and role."""

    kind = "quote"
    order = 60

    text: Localised
    """The words as they were published, without quotation marks around them: the kiosk draws one.
    In the languages of `reported` it tells in a sentence what was said."""
    reported: Annotated[tuple[Annotated[str, LanguageCode(needed=True)], ...], Retold("text")] = ()
    """Codes of the languages into which it was translated. There no quotation mark is drawn, and
    the name stands above the text, which can begin “In his words, …”."""
    speaker: Localised
    """Who said it."""
    role: Localised
    """What the speaker is, as published."""
    as_of: date
    """The day on which it was published: `2025-10-26`."""
    source: Annotated[str, Names("sources", needed=True)]
    """Who published it: the name of a source in `sources:`."""
