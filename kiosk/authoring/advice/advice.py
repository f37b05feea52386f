"""What is worth knowing about content that has no mistake: warnings, each with its place.

The limits of words are those of the visual design: a title has one to seven words, an invitation
six, which is a line of the waiting screen, a card up to seventy-five; a figure older than twelve
months is told to staff.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.authoring.advice.picture_advice import advise_on_pictures
from kiosk.authoring.advice.programme_advice import advise_on_programmes
from kiosk.content.blocks.figure import Figure
from kiosk.content.blocks.items import Detail, Items
from kiosk.content.dates import Dates
from kiosk.content.diagnostics import Diagnostic, Subject, from_top
from kiosk.content.field_types import meaning
from kiosk.content.hours import Hours
from kiosk.content.interval import LocalTime
from kiosk.content.meanings import Checked, Ends, Shown, one_of
from kiosk.content.model import Content, Page, Source, Town
from kiosk.content.reading.dates import read_dates
from kiosk.content.reading.shape import retold
from kiosk.content.reading.source_text import Findings, read_text
from kiosk.content.reading.suggestions import clip
from kiosk.content.reading.table import read_table
from kiosk.content.reading.written import Part, Written
from kiosk.content.reading.yaml_nodes import Node
from kiosk.content.ways import town_of

TITLE_WORDS = 7
INVITATION_WORDS = 6
CARD_WORDS = 75

#: Chinese is written without spaces. In the content that is shipped, three of its characters stand
#: for two English words (5,337 for 3,587).
_CHINESE = re.compile("[\u3400-\u9fff]")
_CHINESE_CHARACTERS, _WORDS = 3, 2

#: So many characters that lack a glyph are named one by one.
_SHOWN = 5

#: What is named elsewhere: its section, where to name it, and what it is told under otherwise.
_NAMED = {
    Source: ("sources", "`source:` of a figure", Subject.UNUSED_SOURCE),
    Hours: ("hours", "`hours:` of a page, of a service or of `center:`", Subject.UNUSED_HOURS),
    Town: ("towns", "`distance:` of an item", Subject.UNUSED_TOWN),
}

#: Returns the characters of a text for which the kiosk has no glyph; None where nobody can tell.
Lacking = Callable[[str], Iterable[str]]


def advise(written: Written, today: date, lacking: Lacking | None) -> tuple[Diagnostic, ...]:
    """Return the warnings about a content file, in no order; none if it cannot be shown at all.

    Texts that are missing or drafts are not among them: the reader tells those.
    """
    content = written.reading.content
    if content is None:
        return ()
    advice = _Advice(Findings(written.source), today, lacking)
    for part in written.parts():
        advice.take(part)
    advice.measured(content)
    advice.unused()
    for file in content.tables if lacking else ():
        advice.table(content.folder / file)
    advise_on_pictures(written, content.folder, advice.findings)
    advise_on_programmes(written, today, advice.findings)
    return tuple(advice.findings.diagnostics)


def advised(written: Written, today: date, lacking: Lacking | None = None) -> Written:
    """Return what was read with all warnings about it, from top to bottom."""
    found = (*written.reading.diagnostics, *advise(written, today, lacking))
    in_order = from_top(found, written.source.file)
    return replace(written, reading=replace(written.reading, diagnostics=in_order))


def count_words(text: str) -> int:
    """Return how many words `text` has; Chinese characters count as two thirds of a word each."""
    chinese = len(_CHINESE.findall(text))
    others = _CHINESE.sub(" ", text).split()
    spaced = sum(any(letter.isalnum() for letter in word) for word in others)
    return spaced + round(chinese * _WORDS / _CHINESE_CHARACTERS)


class _Advice(Struct):
    """Looks at one part of a file after the other."""

    findings: Findings
    today: date
    lacking: Lacking | None
    _entries: dict[tuple[str, str], Node] = field(default_factory=dict)
    """Sources, hours and towns, by their section and their name there."""
    _named: set[tuple[str, str]] = field(default_factory=set)

    def take(self, part: Part) -> None:
        """Look at a part."""
        if part.localised:
            for code, text in part.node.entries.items():
                self._text(part, code, text)
            self._quoted(part)
        elif part.kind in _NAMED:
            self._entries[_NAMED[part.kind][0], part.name] = part.node
        elif part.kind is Dates:
            self._passed(part.node)
        elif part.kind is Page:
            self._page(part.node)
        elif part.kind is date and issubclass(part.owner, Figure):
            self._figure(part.node)
        elif meaning(part.kind, Checked):
            self._checked(part.node)
        elif meaning(part.kind, Ends):
            self._end(part.node)
        elif meaning(part.kind, Shown):
            self._glyphs(part.node, self.findings)
        self._named |= {(names.section, place.text) for names, place in part.references()}

    def table(self, path: Path) -> None:
        """Look for the glyphs of what stands in a table; one that cannot be had is no advice."""
        table = read_table(path, read_text, lambda _: False)
        if isinstance(table, Diagnostic):
            return
        findings = Findings(table, self.findings.diagnostics)
        for row in table.entries:
            for column, cell in enumerate(row):
                if not table.name(column).startswith("#"):
                    self._glyphs(Node(cell.start, cell.start, cell.text), findings)

    def measured(self, content: Content) -> None:
        """Look from which towns distances are given, those in tables among them."""
        blocks = (block for page in content.pages for block in page.blocks)
        for block in blocks:
            for item in block.items if isinstance(block, Items) else ():
                if item.distance:
                    self._named.add(("towns", town_of(item.distance)))

    def unused(self) -> None:
        """Tell which sources, hours and towns nothing names; after all parts were looked at."""
        about = {section: (where, subject) for section, where, subject in _NAMED.values()}
        for (section, name), node in self._entries.items():
            if (section, name) not in self._named:
                (where, subject), one = about[section], one_of(section)
                them = "them" if one == section else "it"
                self.findings.warning(
                    node.key_offset,
                    f"nothing names the {one} `{clip(name)}`",
                    f"Remove {them}, or name {them} under {where}.",
                    subject,
                )

    def _passed(self, node: Node) -> None:
        """Tell of days of opening hours that are over."""
        dates = read_dates(node, Findings(self.findings.source))
        if dates and not dates.yearly and dates.last < self.today:
            self.findings.warning(
                node.offset,
                f"{dates.last} is over",
                "Remove this entry; or write the new days, if it comes again.",
                Subject.PASSED,
            )

    def _text(self, part: Part, code: str, text: Node) -> None:
        self._glyphs(text, self.findings)
        words = count_words(text.text)
        if part.name == "title" and words > TITLE_WORDS:
            self.findings.warning(
                text.offset,
                f"a title of about {words} words in {clip(code)}",
                f"Say it in {TITLE_WORDS} words or fewer: titles are read in passing.",
                Subject.LONG_TITLE,
            )
        elif part.name == "invitation" and words > INVITATION_WORDS:
            self.findings.warning(
                text.offset,
                f"an invitation of about {words} words in {clip(code)}",
                f"Say it in {INVITATION_WORDS} words or fewer: it is read from afar.",
                Subject.LONG_INVITATION,
            )
        elif (
            part.name in {"line", "text"}
            and isinstance(part.owner, type)
            and issubclass(part.owner, Detail)
            and words > CARD_WORDS
        ):
            self.findings.warning(
                text.offset,
                f"`{part.name}` has about {words} words in {clip(code)}",
                f"Shorten it to {CARD_WORDS}: more is not read standing up.",
                Subject.LONG_CARD,
            )

    def _quoted(self, part: Part) -> None:
        """Tell of words that somebody is said to have said in more than one language."""
        told = retold(part.owner, part.name, part.within)
        quoted = [code for code in part.node.entries if part.node.given(code)]
        quoted = [] if told is None else [code for code in quoted if code not in told]
        if len(quoted) > 1:
            self.findings.warning(
                part.node.key_offset,
                f"this is quoted in {', '.join(map(clip, quoted))}, as if it had been said in each",
                "Name under `reported:` the languages it was translated into; there it must tell "
                "what was said.",
                Subject.QUOTED_OFTEN,
            )

    def _glyphs(self, text: Node, findings: Findings) -> None:
        lacking = sorted(set(self.lacking(text.text))) if self.lacking else []
        if not lacking:
            return
        shown, rest = lacking[:_SHOWN], len(lacking[_SHOWN:])
        named = ", ".join(f"`{one}` (U+{ord(one):04X})" for one in shown)
        more = f" and {rest} more" if rest else ""
        findings.warning(
            _place(lacking[0], text, findings.source.text),
            f"the kiosk's fonts lack {named}{more}",
            "Visitors would see an empty box. Write it with other characters.",
            Subject.MISSING_GLYPH,
        )

    def _page(self, page: Node) -> None:
        blocks = page.given("blocks")
        if blocks is None or (isinstance(blocks.value, list) and not blocks.elements):
            self.findings.warning(
                page.at(("id",)).offset,
                "a page without blocks: it says that it is being prepared",
                "Give it `blocks:`, or put `#` before its lines until there is something to say.",
                Subject.EMPTY_PAGE,
            )

    def _figure(self, place: Node) -> None:
        if day := self._year_ago(place):
            self.findings.warning(
                place.offset,
                f"this figure is of {day}: older than twelve months",
                "Ask its source for the new one, and write the day on which that was published.",
                Subject.OLD_FIGURE,
            )

    def _checked(self, place: Node) -> None:
        if day := self._year_ago(place):
            self.findings.warning(
                place.offset,
                f"these prices were checked on {day}: more than twelve months ago",
                "Ask whether they still hold, and write the day on which you did.",
                Subject.OLD_PRICES,
            )

    def _year_ago(self, place: Node) -> date | None:
        """Return the day that stands there, if it is more than twelve months ago."""
        try:
            day = date.fromisoformat(place.text.strip())
        except ValueError:
            return None
        # In months and days, because no 29 February may have a next year.
        year_later = (day.year + 1, day.month, day.day)
        return day if year_later < (self.today.year, self.today.month, self.today.day) else None

    def _end(self, place: Node) -> None:
        try:
            end = LocalTime.read(place.text.strip())
        except ValueError:
            return
        if end.day < self.today:
            self.findings.warning(
                place.offset,
                f"this was over on {end.day}, and is not shown any more",
                "Ask whether it still holds; then write a new day, or remove the block.",
                Subject.OVER,
            )


def _place(character: str, text: Node, source: str) -> int:
    """Return where a character of `text` stands in its source."""
    # Between double quotes it may be written as an escape and not be found where it stands.
    if source[text.offset : text.offset + 1] == '"':
        return text.offset
    return max(text.offset, source.find(character, text.offset))
