"""Whether somebody is still here: the rule by which what happens at the screen keeps a visit alive.

Presence is an act of a person. Fingers, mice, keys and assistive technology count alike:

- An act that does something counts, always: a page opens, a page is scrolled, a picture grows.
- Pointing, which does nothing by itself, counts once a spot: a finger on an empty spot, the focus
  moved to a button. Somebody who reads may tap absent-mindedly; a drop of water or a jammed key
  points at the same spots again and again.
- Any touch answers the question, and so do its button and Escape; but not a touch where somebody
  pointed three times already, and not an eleventh time in a row (WCAG 2.2.1 asks for ten).

A key that does nothing is no act at all. So whatever happens without a person, between two acts
that do something there are only so many that count, and then the visit ends.
"""

from __future__ import annotations

from math import hypot

from msgspec.structs import replace

from kiosk.visit.visit import Visit, expired

#: Points that are nearer to each other are one spot, as a part of the screen's longer side: a
#: finger's width on a screen of 24 inches.
SPOT = 0.05
#: A spot that was pointed at so often for nothing is no person's.
WORN = 3
MOST_ANSWERS = 10

Spot = tuple[float, float]


def acted(visit: Visit, now: float) -> Visit:
    """Note that something was done."""
    return replace(visit, last_touch=now, spots=(), answers=0) if _lasts(visit, now) else visit


def pointed(visit: Visit, spot: Spot, now: float) -> Visit:
    """Note that somebody pointed at `spot`: both coordinates are parts of the longer side."""
    before = _times(visit, spot)
    if not _lasts(visit, now) or before >= WORN:
        return visit
    last_touch = visit.last_touch if before else now
    return replace(visit, last_touch=last_touch, spots=(*visit.spots, spot))


def answered(visit: Visit, now: float, spot: Spot | None = None) -> Visit:
    """Note that the question was answered; `spot` is where, unless it was without a finger."""
    if not _lasts(visit, now) or visit.answers >= MOST_ANSWERS:
        return visit
    if spot and _times(visit, spot) >= WORN:
        return visit
    return replace(visit, last_touch=now, answers=visit.answers + 1)


def _lasts(visit: Visit, now: float) -> bool:
    """Return whether there is somebody: nobody comes by what is done on the waiting screen.

    But whoever lit it is there.
    Nor does one come back whose time is over, as when a sleeping terminal is woken by a touch.
    """
    return (visit.awake or visit.lit) and not expired(visit, now)


def _times(visit: Visit, spot: Spot) -> int:
    """Return how often a spot was pointed at since something was done."""
    return sum(hypot(spot[0] - x, spot[1] - y) < SPOT for x, y in visit.spots)
