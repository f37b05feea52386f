"""Hours of a week as people write them: `mon-fri: 09:00-12:00, 13:00-18:00`."""

from __future__ import annotations

import re
from itertools import pairwise

from msgspec import Struct

from kiosk.content.hours import DayHours
from kiosk.content.reading.source_text import BlameError, Findings
from kiosk.content.reading.suggestions import clip, did_you_mean
from kiosk.content.reading.yaml_nodes import Node
from kiosk.content.schedule import ALWAYS, CLOSED, DAY, Span, Week

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WORDS = {"always": ALWAYS, "closed": CLOSED}
#: What goes on longer than that in the morning was hardly meant to go over midnight.
LATEST = 6 * 60
_SUCH_AS = "Such as `09:00-20:00`."
#: A hyphen, or what telephones and word processors make of one.
DASH = re.compile(r"\s*[-‐‑‒–—−]\s*")
_TIME = re.compile(r"(\d{1,2}):(\d{2})")
_ALMOST = re.compile(r"(\d{1,2})(?:([:.,;h ])\s*(\d{1,2}))?")


class _Line(Struct, frozen=True):
    """A line that could be read."""

    node: Node
    days: tuple[int, ...]
    spans: tuple[Span, ...]


def read_week(node: Node, findings: Findings) -> Week:
    """Return the hours that stand in `node`: a line for some days each, or one text for all days.

    A mistake costs its line: of the days in it nobody knows.
    """
    if isinstance(node.value, list):
        hint = "Write `mon-fri: 09:00-20:00`, without a hyphen before it."
        findings.error(node.offset, "hours cannot be a list", hint)
    every_day = {f"{DAYS[0]}-{DAYS[-1]}": node} if isinstance(node.value, str) else {}
    lines = []
    told: dict[int, Node] = {}
    for key, written in (every_day or node.entries).items():
        try:
            days = days_of_week(key)
        except BlameError as mistake:
            mistake.tell(key, written.key_offset, findings)
            continue
        if written.absent:
            continue
        if twice := [day for day in days if day in told]:
            _tell_twice(twice[0], key, written, told, findings)
            continue
        told |= dict.fromkeys(days, written)
        try:
            lines.append(_Line(written, days, _spans(written)))
        except BlameError as mistake:
            mistake.tell(written.text, written.offset, findings)
    return _week(lines, findings)


def read_day(node: Node, findings: Findings) -> DayHours:
    """Return the hours of a day that stand in `node`; after a mistake they are not known."""
    try:
        return DayHours(_spans(node))
    except BlameError as mistake:
        mistake.tell(node.text, node.offset, findings)
        return DayHours(None)


def days_of_week(key: str) -> tuple[int, ...]:
    """Return the days of `mon-fri, sun`, of which Monday is 0.

    Raises:
        BlameError: there is another word among them.
    """
    days: list[int] = []
    for part in key.split(","):
        ends = [_day(name, part.strip()) for name in DASH.split(part.strip())]
        if len(ends) > 2:  # noqa: PLR2004 - a first and a last one
            raise BlameError(part.strip(), f"`{clip(key)}` is not a day of the week", _of_days(key))
        first, last = ends[0], ends[-1]
        for day in range(first, last + 1 + 7 * (last < first)):
            if day % 7 in days:
                hint = "Name each day once."
                raise BlameError(part.strip(), f"`{DAYS[day % 7]}` is in `{clip(key)}` twice", hint)
            days.append(day % 7)
    return tuple(days)


def _day(name: str, part: str) -> int:
    if name.casefold() in DAYS:
        return DAYS.index(name.casefold())
    raise BlameError(name or part, f"`{clip(name)}` is not a day of the week", _of_days(name))


def _of_days(name: str) -> str:
    return did_you_mean(name, DAYS, "Such as `mon`, `mon-fri` or `mon, wed`.")


def _spans(node: Node) -> tuple[Span, ...]:
    if not isinstance(node.value, str):
        hint = "Write them on the line itself, with a comma between: `09:00-12:00, 13:00-18:00`."
        raise BlameError("", "the hours of a day must be one text", hint)
    text = node.text.strip()
    if text.casefold() in WORDS:
        return WORDS[text.casefold()]
    if not re.search(r"\d", text):
        raise BlameError(text, f"`{clip(text)}` says no hours", did_you_mean(text, WORDS, _SUCH_AS))
    parts = [part.strip() for part in text.split(",")]
    spans = [span_of(part) for part in parts]
    for (before, span), (after, following) in pairwise(zip(parts, spans, strict=True)):
        if following.begin < span.end:
            hint = "Write the spans of a day one after the other, none within another."
            raise BlameError(after, f"`{after}` begins before `{before}` ends", hint)
    return tuple(spans)


def span_of(part: str) -> Span:
    """Return the hours that are written as `22:00-02:00`.

    Raises:
        BlameError: nobody can tell.
    """
    times = DASH.split(part)
    if len(times) != 2 or not all(times):  # noqa: PLR2004 - from, to
        raise BlameError(part, f"`{clip(part)}` does not say from when until when", _SUCH_AS)
    begin, end = (minutes_of(time) for time in times)
    if begin == end:
        message = f"`{clip(part)}` begins and ends at the same time"
        raise BlameError(part, message, "For the whole day write `always`.")
    if begin < end:
        return Span(begin, end)
    if end > LATEST:
        hint = (
            f"Did you mean `{times[1]}-{times[0]}`? What really goes on over midnight until then "
            f"is two lines: `{times[0]}-00:00`, and on the next day `00:00-{times[1]}`."
        )
        raise BlameError(part, f"`{clip(part)}` runs backwards", hint)
    return Span(begin, end + DAY)


def minutes_of(time: str) -> int:
    """Return a time in minutes after midnight.

    Raises:
        BlameError: it is none.
    """
    if found := _TIME.fullmatch(time):
        hour, minute = int(found[1]), int(found[2])
        if hour * 60 + minute < DAY and minute < 60:  # noqa: PLR2004 - minutes of an hour
            return hour * 60 + minute
        if (hour, minute) == (24, 0):
            raise BlameError(time, "there is no 24:00", "The end of the day is `00:00`.")
        hint = "Hours go from 00 to 23, and minutes from 00 to 59."
        raise BlameError(time, f"there is no {time}", hint)
    if (almost := _ALMOST.fullmatch(time)) and int(almost[1]) < 24:  # noqa: PLR2004 - hours of a day
        # `9.5` may be half past nine.
        digits = "00" if almost[3] is None else almost[3].zfill(2)
        sure = almost[2] == ":" or len(almost[3] or digits) == 2  # noqa: PLR2004
        hint = f"Write `{almost[1].zfill(2)}:{digits}`." if sure else _SUCH_AS
        raise BlameError(time, f"`{clip(time)}` is not a time", hint)
    raise BlameError(time, f"`{clip(time)}` is not a time", _SUCH_AS)


def _week(lines: list[_Line], findings: Findings) -> Week:
    """Return the week of those lines that do not run into the ones of the day before."""
    of_day = {day: line for line in lines for day in line.days}
    refused = []
    for day, line in sorted(of_day.items()):
        before = of_day.get((day - 1) % 7)
        ends = before.spans[-1].end - DAY if before and before.spans else 0
        if line.spans in {ALWAYS, CLOSED} or line.spans[0].begin >= ends:
            continue
        if line not in refused:
            refused.append(line)
            message = (
                f"`{DAYS[day]}` begins at {_written(line.spans[0].begin)}, "
                f"and `{DAYS[day - 1]}` goes on until {_written(ends)}"
            )
            findings.error(line.node.offset, message, "Let one end before the other begins.")
    known = {day: line.spans for day, line in of_day.items() if line not in refused}
    return Week(tuple(known.get(day) for day in range(7)))


def _written(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _tell_twice(
    day: int, key: str, written: Node, told: dict[int, Node], findings: Findings
) -> None:
    line = findings.source.line(told[day].key_offset)
    message = f"`{DAYS[day]}` stands already on line {line}"
    hint = "Give each day one line; several spans go on it, with a comma between."
    BlameError(DAYS[day], message, hint).tell(key, written.key_offset, findings)
