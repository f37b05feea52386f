"""Cards of equal weight."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.blocks.items import Items


@dataclass(frozen=True, kw_only=True)
class Cards(Items, kind="cards", order=80):
    """Cards of equal weight; those with a `text` open."""

    abreast = 2
