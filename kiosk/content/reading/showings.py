"""Showings as people write them: `fri-sun 11:00, 14:00 from 2026-12-01 until 2026-12-31`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from kiosk.content.dates import Dates
from kiosk.content.interval import FIRST_YEAR, LAST_YEAR
from kiosk.content.reading.dates import read_date, read_dates
from kiosk.content.reading.hours import DASH, days_of_week, minutes_of, span_of
from kiosk.content.reading.shape import lists
from kiosk.content.reading.source_text import BlameError, Findings
from kiosk.content.reading.suggestions import clip
from kiosk.content.reading.yaml_nodes import Node
from kiosk.content.schedule import Span
from kiosk.content.showings import EVERY_DAY, Showings

_SUCH_AS = "Such as `fri-sun 11:00, 14:00`, `daily 10:00` or `2026-12-16 12:00`."
_DAILY = {"daily", "every day"}
#: The first number that is no part of a date.
_TIME = re.compile(r"(?<![\w.-])\d{1,2}(?:[:.h]\d{0,2})?(?!\w|\.\d)")
_BETWEEN = re.compile(r"\s+(from|until|till)\s+", re.IGNORECASE)
_TO = re.compile(r"\s+to\s+|\s*[–—]\s*", re.IGNORECASE)
_A_DAY = timedelta(days=1)


def read_lists(kind: Any, node: Node, findings: Findings) -> tuple[dict[str, Any], bool]:
    """Return the lists of showings and of days in `node`, a `kind`, and whether it can be shown.

    A line of showings that cannot be told costs itself. Days on which something is not shown cost
    all of it: somebody would come on one of them.
    """
    found: dict[str, Any] = {}
    usable = True
    for name, element in lists(kind).items():
        place = node.given(name)
        if element not in _READERS or place is None:
            continue
        lines = lines_of(place, element)
        read = [_READERS[element](line, findings) for line in lines]
        found[name] = tuple(one for one in read if one is not None)
        usable = usable and (None not in read or element is not Dates)
        if element is Showings and not lines:
            findings.error(place.offset, f"`{name}` is empty", _SUCH_AS)
        usable = usable and (bool(found[name]) or element is not Showings)
    return found, usable


def lines_of(place: Node, element: Any) -> list[Node]:
    """Return the lines at a place: one needs no hyphen, and days may stand in one."""
    if isinstance(place.value, list):
        return place.elements
    if element is Showings or not isinstance(place.value, str):
        return [place]
    parts = re.finditer(r"[^,\s][^,]*", place.text)
    return [Node(place.offset + part.start(), place.key_offset, part[0]) for part in parts]


def read_showings(node: Node, findings: Findings) -> Showings | None:
    """Return the showings that stand in a line; None, and an error, if they cannot be told."""
    if isinstance(node.value, dict):
        hint = "Write it without a colon after the days: `fri-sun 11:00, 14:00`."
        findings.error(node.offset, "this must be one text", hint)
        return None
    try:
        return _showings(node.text.strip())
    except BlameError as mistake:
        mistake.tell(node.text, node.offset, findings)
        return None


def _showings(text: str) -> Showings:
    head, *tail = _BETWEEN.split(text)
    found = _TIME.search(head)
    if found is None:
        raise BlameError(text, f"`{clip(text)}` says no time", _SUCH_AS)
    when, times = head[: found.start()].strip(" ,:"), _times(head[found.start() :])
    if not when:
        raise BlameError(text, f"`{clip(text)}` does not say on which days", _SUCH_AS)
    first, last = _between(tail)
    if re.search(r"\d", when):
        if tail:
            hint = "A date needs neither `from` nor `until`; days of the week do: `daily 12:00 …`."
            raise BlameError(tail[0], f"`{clip(when)}` is a date already", hint)
        dates = _TO.split(when)
        if len(dates) > 2:  # noqa: PLR2004 - a first and a last one
            raise BlameError(when, f"`{clip(when)}` is more than from one day to another", _SUCH_AS)
        return _in_order(Showings(EVERY_DAY, times, _day(dates[0]), _day(dates[-1])), when)
    weekdays = EVERY_DAY if when.casefold() in _DAILY else days_of_week(when)
    return _in_order(Showings(tuple(sorted(weekdays)), times, first, last), when)


def _in_order(showings: Showings, when: str) -> Showings:
    """Return showings of which there is at least one."""
    first, last = showings.first, showings.last
    if first is None or last is None:
        return showings
    if last < first:
        message = f"{last} comes before {first}"
        raise BlameError(str(last), message, "Write the earlier day first.")
    # Each day of the week is among the first seven.
    if not any(first + number * _A_DAY in showings for number in range(7)):
        message = f"there is no `{clip(when)}` from {first} until {last}"
        raise BlameError(when, message, "Look at the days in a calendar.")
    return showings


def _between(tail: list[str]) -> tuple[date | None, date | None]:
    """Return the days behind `from` and `until`, which may stand there as `from … to …`."""
    named: dict[str, date] = {}
    for word, written in zip(tail[::2], tail[1::2], strict=True):
        name = "from" if word.casefold() == "from" else "until"
        parts = dict(zip((name, "until"), _TO.split(written), strict=False))
        for part, day in parts.items():
            if part in named:
                raise BlameError(day, f"`{part}` stands here twice", _SUCH_AS)
            named[part] = _day(day)
    return named.get("from"), named.get("until")


def _day(text: str) -> date:
    day = read_date(text.strip())
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise BlameError(text, f"there is no kiosk in {day.year}", "Look at the year.")
    return day


def _times(text: str) -> tuple[Span, ...]:
    spans: dict[int, Span] = {}
    for part in (part.strip() for part in text.split(",")):
        if DASH.search(part):
            span = span_of(part)
        else:
            begin = minutes_of(part)
            span = Span(begin, begin)
        if span.begin in spans:
            raise BlameError(part, f"`{part}` stands here twice", "Write each time once.")
        spans[span.begin] = span
    return tuple(spans[begin] for begin in sorted(spans))


#: What stands in a line and is read in a way of its own.
_READERS: dict[Any, Callable[[Node, Findings], Any]] = {
    Showings: read_showings,
    Dates: read_dates,
}
