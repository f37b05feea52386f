"""Whether somebody is still here: the rule by which what happens at the screen keeps a visit alive.

Presence is an act of a person. Fingers, mice, keys and assistive technology count alike:

- An act that does something counts, always: a page opens, a page is scrolled, a picture grows.
- Pointing, which does nothing by itself, counts once a spot: a finger on an empty spot, the focus
  moved to a button. Somebody who reads may tap absent-mindedly; a drop of water or a jammed key
  points at the same spots again and again.
- The question may be answered ten times in a row, as WCAG 2.2.1 asks, and no more until something
  is done: what presses the spot under its button presses the button, too.

A key that does nothing is no act at all. So whatever happens without a person, between two acts
that do something there are only so many that count, and then the visit ends.
"""

from __future__ import annotations

from dataclasses import replace
from math import hypot

from kiosk.visit.visit import Visit

#: Points that are nearer to each other are one spot, as a part of the screen's longer side: a
#: finger's width on a screen of 24 inches.
SPOT = 0.05
MOST_ANSWERS = 10


def acted(visit: Visit, now: float) -> Visit:
    """Note that something was done; on the waiting screen nobody has come by that."""
    return replace(visit, last_touch=now, spots=(), answers=0) if visit.awake else visit


def pointed(visit: Visit, spot: tuple[float, float], now: float) -> Visit:
    """Note that somebody pointed at `spot`: both coordinates are parts of the longer side."""
    x, y = spot
    if not visit.awake or any(hypot(x - old_x, y - old_y) < SPOT for old_x, old_y in visit.spots):
        return visit
    return replace(visit, last_touch=now, spots=(*visit.spots, spot))


def answered(visit: Visit, now: float) -> Visit:
    """Note that somebody answered the question whether anybody is still there."""
    if not visit.awake or visit.answers >= MOST_ANSWERS:
        return visit
    return replace(visit, last_touch=now, answers=visit.answers + 1)
