"""Periods along a line."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.blocks.items import Items


@dataclass(frozen=True, kw_only=True)
class Timeline(Items, kind="timeline", order=90):
    """Periods along a line, in their order, each with `when`; those with a `text` open."""
