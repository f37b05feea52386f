"""Opening hours from nodes: what of them cannot be told is not known, and never looks closed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from kiosk.content.dates import Dates
from kiosk.content.hours import DayHours, Hours, Minutes, Season, SpecialDays
from kiosk.content.reading.checks import Declared, check_texts
from kiosk.content.reading.dates import read_dates
from kiosk.content.reading.hours import read_day, read_week
from kiosk.content.reading.source_text import Findings
from kiosk.content.reading.suggestions import clip
from kiosk.content.reading.validation import validate
from kiosk.content.reading.yaml_nodes import Node

T = TypeVar("T", Season, SpecialDays)
_DURATION = re.compile(r"(?:([0-9]{1,2})\s*h)?\s*(?:([0-9]{1,3})\s*min)?")
_READERS: dict[str, Callable[[Node, Findings], Any]] = {
    "week": read_week,
    "during": read_dates,
    "on": read_dates,
    "open": read_day,
}


def read_hours(node: Node, declared: Declared, findings: Findings) -> Hours | None:
    """Return the hours that stand in `node`; None if nothing can be told of them."""
    own: dict[str, Any] = {}
    if week := node.given("week"):
        own["week"] = read_week(week, findings)
    if place := node.given("seasons"):
        own["seasons"] = tuple(_entries(Season, place, declared, findings))
    if place := node.given("except"):
        own["except"] = tuple(_entries(SpecialDays, place, declared, findings))
    if place := node.given("last_admission"):
        own["last_admission"] = _minutes(place, findings)
    usable = check_texts(Hours, node.without(*own), declared, findings)
    hours = validate(Hours, node, findings, own)
    return hours if usable else None


def _entries(kind: type[T], place: Node, declared: Declared, findings: Findings) -> Iterator[T]:
    """Yield the seasons or the special days of a list, and tell those that contradict others."""
    if not isinstance(place.value, list):
        hint = "Start each entry below it with `- `."
        findings.error(place.offset, "this must be a list", hint)
    before: list[tuple[T, Node]] = []
    for node in place.elements:
        entry = _season(node, findings) if kind is Season else _special(node, declared, findings)
        if entry is None:
            continue
        _tell_contradiction(entry, node, before, findings)
        before.append((entry, node))
        yield entry


def _season(node: Node, findings: Findings) -> Any:
    own = _own(node, ("during", "week"), findings)
    if own.get("during", ...) is None:
        return None
    return validate(Season, node, findings, own)


def _special(node: Node, declared: Declared, findings: Findings) -> Any:
    """Return special days; whatever else is wrong with them, their hours are not the usual ones."""
    own = _own(node, ("on", "open"), findings)
    check_texts(SpecialDays, node.without(*own), declared, findings)
    dates = own.get("on", ...)
    if dates is None:
        return None
    special = validate(SpecialDays, node, findings, own)
    return special or (SpecialDays(on=dates, open=DayHours(None)) if dates is not ... else None)


def _own(node: Node, names: Sequence[str], findings: Findings) -> dict[str, Any]:
    """Return what is read in a way of its own of the lines of an entry."""
    given = ((name, node.given(name)) for name in names)
    return {name: _READERS[name](line, findings) for name, line in given if line}


def _tell_contradiction(
    entry: Season | SpecialDays, node: Node, before: Sequence[tuple[Any, Node]], findings: Findings
) -> None:
    name = "during" if isinstance(entry, Season) else "on"
    dates: Dates = getattr(entry, name)
    for other, where in before:
        if not dates.meet(getattr(other, name)) or _hours_of(other) == _hours_of(entry):
            continue
        line = findings.source.line(where.at((name,)).offset)
        findings.error(
            node.at((name,)).offset,
            f"for some of these days line {line} says something else",
            "Until one of the two is mended, the kiosk takes their hours as not known.",
        )
        return


def _hours_of(entry: Season | SpecialDays) -> object:
    return entry.week if isinstance(entry, Season) else entry.open


def _minutes(node: Node, findings: Findings) -> Minutes | None:
    text = node.text.strip()
    found = _DURATION.fullmatch(text)
    count = int(found[1] or 0) * 60 + int(found[2] or 0) if found else 0
    if count:
        return Minutes(count)
    digits = re.fullmatch(r"[0-9]{1,3}", text)
    hint = f"Write `{digits[0]} min`." if digits else "Such as `30 min` or `1 h`."
    findings.error(node.offset, f"`{clip(text)}` does not say how long before", hint)
    return None
