"""How each kind of block looks in words: a file a kind, found by its name.

`kiosk/present/blocks/<kind>.py` has a frozen view and a function from the block to it, registered
with `block_view`. The fields of a view are the properties of the QML file of the same kind.
"""

from __future__ import annotations

from functools import singledispatch
from importlib import import_module

from msgspec import Struct

from kiosk.content.blocks.block import Block
from kiosk.present.speech import Speech


class HeadedView(Struct, frozen=True):
    """What every block may have around it."""

    title: str
    note: str


@singledispatch
def block_view(block: Block, speech: Speech) -> HeadedView:
    """Return the view of `block`; each kind registers its own.

    Raises:
        NotImplementedError: the kind has no view: a mistake in the program.
    """
    raise NotImplementedError(f"{block.kind} in {speech.language}")


def present_block(block: Block, speech: Speech) -> HeadedView:
    """Return the view of `block`, whether or not its module was needed before."""
    import_module(f"{__name__}.{block.kind}")
    return block_view(block, speech)


def load_all() -> None:
    """Load the views of every kind: the first screen has no blocks and need not wait for them."""
    for kind in Block.kinds:
        import_module(f"{__name__}.{kind}")


def heading(block: Block, speech: Speech) -> dict[str, str]:
    """Return the fields of `HeadedView`."""
    return {"title": speech.text(block.title), "note": speech.paragraphs(block.note)}
