"""Days, spans of days and days of the year, as people write them: `31 dec to 2 jan`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from kiosk.content.dates import LEAP_YEAR, Dates
from kiosk.content.reading.source_text import BlameError, Findings
from kiosk.content.reading.suggestions import clip
from kiosk.content.reading.written_figures import day_hint
from kiosk.content.reading.yaml_nodes import Node
from kiosk.content.schedule import MONTHS

_SUCH_AS = "Such as `2026-12-16`, `2026-12-31 to 2027-01-02` or, each year, `16 dec`."
_TO = re.compile(
    r"\s+(?:to|until|till)\s+|\s*[–—]\s*|\s+-\s+|(?<=[a-z])-(?=[a-z0-9])", re.IGNORECASE
)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_OF_A_YEAR = re.compile(
    r"(?:([0-9]{1,2})\.?\s*)?([a-z]{3})[a-z]*\.?(?:\s*([0-9]{1,2}))?", re.IGNORECASE
)
_A_DAY = timedelta(days=1)


def read_dates(node: Node, findings: Findings) -> Dates | None:
    """Return the days that stand in `node`; None, and an error, if they cannot be told."""
    text = node.text.strip()
    try:
        return _dates(text)
    except BlameError as mistake:
        mistake.tell(text, node.offset, findings)
        return None


def _dates(text: str) -> Dates:
    if not text:
        raise BlameError("", "days must be one text", _SUCH_AS)
    parts = _TO.split(text)
    if len(parts) > 2:  # noqa: PLR2004 - a first and a last one
        raise BlameError(text, f"`{clip(text)}` is more than from one day to another", _SUCH_AS)
    begin, end = parts[0], parts[-1]
    dated = [bool(_DATE.fullmatch(part)) for part in parts]
    if all(dated):
        first, last = read_date(begin), read_date(end)
        if last < first:
            hint = f"Did you mean `{end} to {begin}`?"
            raise BlameError(text, f"`{clip(text)}` runs backwards", hint)
        return Dates(first, last)
    if any(dated):
        message = f"`{clip(text)}` begins and ends in two ways"
        raise BlameError(text, message, "Write the year with both days, or with neither.")
    return Dates(_of_a_year(begin, last=False), _of_a_year(end, last=True), yearly=True)


def read_date(text: str) -> date:
    """Return the day that is written as `2026-12-16`.

    Raises:
        BlameError: the calendar has no such day.
    """
    if not _DATE.fullmatch(text):
        raise BlameError(text, f"`{clip(text)}` is not a day", day_hint(text))
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"the calendar has no {text}"
        raise BlameError(text, message, day_hint(text)) from None


def _of_a_year(text: str, *, last: bool) -> date:
    """Return a day of every year; of a month alone its first or its `last` one."""
    found = _OF_A_YEAR.fullmatch(text)
    if found is None or found[2].casefold() not in MONTHS or (found[1] and found[3]):
        hint = day_hint(text) if re.search(r"[0-9]{4}", text) else _SUCH_AS
        raise BlameError(text, f"`{clip(text)}` is not a day", hint)
    month = MONTHS.index(found[2].casefold()) + 1
    number = found[1] or found[3]
    if number is None:
        following = date(LEAP_YEAR + month // 12, month % 12 + 1, 1)
        return (following - _A_DAY) if last else date(LEAP_YEAR, month, 1)
    try:
        return date(LEAP_YEAR, month, int(number))
    except ValueError:
        message = f"the calendar has no {clip(text)}"
        raise BlameError(text, message, "Look at how many days the month has.") from None
