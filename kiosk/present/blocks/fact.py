"""A practical fact in words, as blocks and items have them."""

from __future__ import annotations

from msgspec import Struct


class FactView(Struct, frozen=True):
    """One fact: the name of its icon, what it is about, and what it is."""

    icon: str
    label: str
    text: str
