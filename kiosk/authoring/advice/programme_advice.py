"""What is worth knowing about programmes: showings that are over, and those in closed hours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import takewhile
from typing import Any

from msgspec import Struct

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.event import Event
from kiosk.content.dates import Dates
from kiosk.content.diagnostics import Diagnostic, Subject
from kiosk.content.hours import Hours
from kiosk.content.model import Content
from kiosk.content.reading.dates import read_dates
from kiosk.content.reading.gathered_rows import gathered, with_lists
from kiosk.content.reading.pictures import on_disk
from kiosk.content.reading.shape import tabled
from kiosk.content.reading.showings import lines_of, read_showings
from kiosk.content.reading.source_text import Findings, read_text
from kiosk.content.reading.table import read_table
from kiosk.content.reading.table_rows import ColumnNames, row_node
from kiosk.content.reading.written import Written
from kiosk.content.reading.yaml_nodes import Node
from kiosk.content.showings import Calendar, Showings, begins
from kiosk.content.zones import USUAL, zone

#: So many days of a line are compared with opening hours.
_COMPARED = 400


def advise_on_programmes(written: Written, today: date, findings: Findings) -> None:
    """Add the warnings about the programmes of a file, and of its tables, to `findings`."""
    content = written.reading.content
    if content is None or written.root is None:
        return
    for page in written.root.at(("pages",)).elements:
        page_id = page.at(("id",)).text
        hours = content.hours_of(page_id) or content.hours_of("")
        for block in page.at(("blocks",)).elements:
            if _has_events(block):
                advice = _Advice(today, hours, _zone_of(block))
                for event, place in _events(block, content, findings):
                    advice.take(event, place)


def _has_events(block: Node) -> bool:
    kind: Any = Block.kinds.get(block.at(("kind",)).text)
    return any(one.row is Event for one in tabled(kind))


def _zone_of(block: Node) -> str:
    written = block.given("zone")
    return written.text if written else USUAL


def _events(block: Node, content: Content, findings: Findings) -> Iterator[tuple[Node, Findings]]:
    """Yield the events of a programme, and where to tell what there is to say of each."""
    items = block.given("items")
    for event in items.elements if items else ():
        yield event, findings
    file = block.given("items_from")
    path = on_disk(file.text, content.folder) if file else ""
    if path not in content.tables:
        return
    names = ColumnNames(Event, tuple(language.code for language in content.languages))
    table = read_table(content.folder / path, read_text, names.known)
    if isinstance(table, Diagnostic):
        return
    # What is wrong with it has been told.
    columns = names.columns(table, Findings(table))
    rows = [(row, with_lists(Event, row_node(row, columns))) for row in table.entries if columns]
    told = Findings(table, findings.diagnostics)
    for _, event in gathered(Event, rows, Findings(table)):
        yield event, told


class _Advice(Struct, frozen=True):
    """Looks at one event after the other."""

    today: date
    hours: Hours | None
    zone: str

    def take(self, event: Node, findings: Findings) -> None:
        """Look at an event."""
        unheard = Findings(findings.source)
        read = [(line, read_showings(line, unheard)) for line in _lines(event, "shown", Showings)]
        lines = [(place, line) for place, line in read if line]
        days = (read_dates(line, unheard) for line in _lines(event, "not_shown", Dates))
        days_off = [dates for dates in days if dates]
        over = [(place, line) for place, line in lines if line.last and line.last < self.today]
        if lines and len(over) == len(lines):
            last = max(line.last for _, line in lines if line.last)
            findings.warning(
                lines[0][0].offset,
                f"this was shown until {last}, and is not on the screen any more",
                "Write when it is shown again, or remove it.",
                Subject.OVER,
            )
            return
        for place, line in over:
            hint = "Remove this line; or write the new days, if it comes again."
            findings.warning(place.offset, f"{line.last} is over", hint, Subject.PASSED)
        for place, line in lines:
            self._closed(place, line, days_off, findings)

    def _closed(
        self, place: Node, line: Showings, days_off: Iterable[Dates], findings: Findings
    ) -> None:
        """Tell of the first day and time of a line at which it is closed."""
        begin = max(self.today, line.first or self.today)
        near = takewhile(lambda day: (day - begin).days < _COMPARED, Calendar([line]).days(begin))
        for day in near if self.hours else ():
            if any(day in dates for dates in days_off):
                continue
            for span in line.times:
                at = begins(day, span.begin, zone(self.zone))
                if self.hours and at and self.hours.is_open(at, zone(self.hours.zone)) is False:
                    findings.warning(
                        place.offset,
                        f"on {day} it is closed at {span.begin // 60:02}:{span.begin % 60:02}",
                        "Write the day under `not_shown:`, another time, or other hours.",
                        Subject.CLOSED,
                    )
                    return


def _lines(event: Node, name: str, element: type) -> list[Node]:
    place = event.given(name)
    return lines_of(place, element) if place else []
