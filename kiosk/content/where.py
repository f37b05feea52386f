"""Where something is told: on its page, or beyond it."""

from enum import Enum


class Where(Enum):
    """Where something is told."""

    HERE = "here"
    HOME = "home"
    EVERYWHERE = "everywhere"
