"""content.yaml, read so that nothing in it can break the kiosk.

A broken block costs that block, a broken page that page; every mistake becomes a diagnostic.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.diagnostics import Diagnostic, Severity, Subject, from_top
from kiosk.content.hours import Hours
from kiosk.content.localised import Localised
from kiosk.content.meanings import PERIODS
from kiosk.content.model import (
    Center,
    Clock,
    Content,
    Language,
    Picture,
    Source,
    Town,
    TranslationStatus,
)
from kiosk.content.reading.checks import LANGUAGE_CODE, Declared, check_id, check_texts
from kiosk.content.reading.opening import read_hours
from kiosk.content.reading.pages import PageReader
from kiosk.content.reading.periods import find_periods
from kiosk.content.reading.pictures import fault, on_disk, refusal
from kiosk.content.reading.reading import Reading
from kiosk.content.reading.services import read_payment, read_services
from kiosk.content.reading.source_text import Findings, SourceText, TooManyErrorsError, read_text
from kiosk.content.reading.suggestions import clip, closest, did_you_mean
from kiosk.content.reading.table import ReadText
from kiosk.content.reading.table_rows import Tables
from kiosk.content.reading.validation import validate
from kiosk.content.reading.words import read_words
from kiosk.content.reading.written import Written
from kiosk.content.reading.yaml_nodes import Node, parse

_log = logging.getLogger(__name__)
T = TypeVar("T")

#: The names at the left edge, and whether a file must have them.
TOP_LEVEL = {
    "center": True,
    "languages": True,
    "default_language": False,
    "fallback": False,
    "clocks": False,
    "sources": False,
    "pictures": False,
    "hours": False,
    "towns": False,
    "services": False,
    "payment": False,
    "terms": False,
    "pages": True,
}
#: Those under which each entry has a name of the author's own.
_NAMED = ("pictures", "sources", "hours", "towns", "terms")
#: What stands in for the center where the file does not say; its texts are empty.
_NO_CENTER = Center(name=Localised(), short_name=Localised(), picture="")
#: Nobody reads more, and a hostile file could make millions.
_MOST_DIAGNOSTICS = 1000


def read(path: Path, text_of: ReadText = read_text) -> Reading:
    """Return what the content file says and what is wrong with it; raises for nothing in it.

    `text_of` gives the text of the file itself and of the tables that it names.
    """
    return read_written(path, text_of).reading


def read_written(path: Path, text_of: ReadText = read_text) -> Written:
    """Return the same together with the places of everything in the file."""
    words = read_words()
    source = text_of(path, None)
    if isinstance(source, Diagnostic):
        return Written(Reading(None, (source,)), SourceText(str(path), ""))
    findings = Findings(source)
    reader = _ContentReader(findings, path.absolute().parent, words, text_of)
    root, content, pages_written = None, None, 0
    try:
        root = parse(findings)
        if root is not None:
            pages_written = len(root.at(("pages",)).elements)
            content = reader.content(root)
    except TooManyErrorsError:
        _log.info("%s has more errors than anybody reads", path)
    except Exception as error:  # noqa: BLE001 - the last net: a visitor's screen depends on it
        _log.exception("The reader failed on %s", path)
        findings.error(0, f"the file cannot be read: {error!r}", "Please report this.")
    reading = Reading(content, _in_order(findings.diagnostics, source.file), pages_written)
    return Written(reading, source, root)


def _openable(pictures: dict[str, Picture]) -> Iterator[str]:
    """Yield the files that pictures may be loaded from, whether they are there or not."""
    yield from (picture.file for picture in pictures.values() if not refusal(picture.file))


def _section(root: Node, name: str) -> Node:
    """Return what stands under a name at the left edge, or a node with nothing in it."""
    return root.given(name) or Node(0, 0, "", absent=True)


def _in_order(found: list[Diagnostic], file: str) -> tuple[Diagnostic, ...]:
    """Return what was found from top to bottom; of what is too much, errors first."""
    if len(found) > _MOST_DIAGNOSTICS:
        found = sorted(found, key=lambda one: one.severity is not Severity.ERROR)
    return from_top(found[:_MOST_DIAGNOSTICS], file)


class _ContentReader(Struct, frozen=True):
    """Puts the content together piece by piece; what is wrong with a piece goes to `findings`."""

    findings: Findings
    folder: Path
    words: dict[str, Localised]
    text_of: ReadText

    def content(self, root: Node) -> Content | None:
        """Return what can be shown of the file, or None if it has no language or no page."""
        if not root.entries:
            hint = "It begins with names at the left edge, such as `center:` and `pages:`."
            self.findings.error(root.offset, "this is not a content file", hint)
            return None
        root = self._check_top_level(root)
        languages = self._languages(root)
        codes = tuple(languages)
        written = [node.at(("code",)).text for node in _section(root, "languages").elements]
        named = Declared(
            languages=tuple(dict.fromkeys(code for code in written if code)),
            more_languages=not all(written),
            entries={name: _section(root, name).entries for name in _NAMED},
        )
        pictures = {
            name: self._on_disk(picture)
            for name, picture in self._named(root, "pictures", Picture, named).items()
        }
        sources = self._named(root, "sources", Source, named)
        hours = self._hours(root, named)
        terms = self._terms(root, named)
        declared = replace(named, usable={"pictures": pictures, "sources": sources, "hours": hours})
        center = self._piece(root.given("center"), Center, declared)
        clocks = self._clocks(root, declared)
        services = read_services(_section(root, "services"), declared, self.findings)
        payment = root.given("payment")
        default, fallback = self._language_order(root, codes, named)
        tables = Tables(self.findings.source.folder, declared, self.text_of)
        known = {**declared.entries, PERIODS: find_periods(root, tables, self.findings.source)}
        declared = replace(declared, entries=known)
        tables = replace(tables, declared=declared)
        pages = PageReader(declared, self.findings, tables).pages(_section(root, "pages"))
        self.findings.diagnostics.extend(tables.found)
        if not languages or not pages:
            return None
        return Content(
            center=center or _NO_CENTER,
            languages=tuple(languages.values()),
            default_language=default,
            fallback=fallback,
            clocks=clocks,
            sources=sources,
            pictures=self._with_safe_files(root, pictures),
            hours=hours,
            towns=self._named(root, "towns", Town, named),
            services=services,
            payment=read_payment(payment, self.findings) if payment else None,
            terms=terms,
            pages=pages,
            words=self.words,
            folder=self.folder,
            tables=tables.named,
            files=tuple(dict.fromkeys([*_openable(pictures), *tables.named])),
        )

    def _check_top_level(self, root: Node) -> Node:
        """Return the root with the names that were meant, so that a slip costs nothing else."""
        meant = dict(root.entries)
        for name, node in root.entries.items():
            if name not in TOP_LEVEL:
                message = f"`{clip(name)}` is not known here"
                self.findings.error(node.key_offset, message, did_you_mean(name, TOP_LEVEL))
                meant.setdefault(closest(name, tuple(TOP_LEVEL)), node)
        root = Node(root.offset, root.key_offset, meant)
        for name, needed in TOP_LEVEL.items():
            if needed and root.given(name) is None:
                self.findings.error(0, f"`{name}:` is missing in this file", f"Write `{name}:`.")
        for name in ("languages", "pages", "clocks", "fallback", "services"):
            place = root.given(name)
            if place is not None and not place.elements:
                message = f"`{name}` must be a list with at least one entry"
                self.findings.error(place.offset, message, "Start each entry with `- `.")
        for name in _NAMED:
            place = root.given(name)
            if place is not None and not isinstance(place.value, dict):
                message = f"`{name}` must give each entry a name"
                self.findings.error(place.offset, message, "Write `name:`, and the rest below it.")
        return root

    def _piece(self, node: Node | None, kind: type[T], declared: Declared) -> T | None:
        if node is None:
            return None
        usable = check_texts(kind, node, declared, self.findings)
        piece = validate(kind, node, self.findings)
        return piece if usable else None

    def _named(self, root: Node, name: str, kind: type[T], declared: Declared) -> dict[str, T]:
        """Return the entries of a map whose keys are names of the author's own."""
        pieces = {}
        for key, node in _section(root, name).entries.items():
            valid_name = check_id(key, node.key_offset, self.findings)
            piece = self._piece(node, kind, declared)
            if valid_name and piece is not None:
                pieces[key] = piece
        return pieces

    def _hours(self, root: Node, declared: Declared) -> dict[str, Hours]:
        found = {}
        for key, node in _section(root, "hours").entries.items():
            valid_name = check_id(key, node.key_offset, self.findings)
            hours = read_hours(node, declared, self.findings)
            if valid_name and hours is not None:
                found[key] = hours
        return found

    def _terms(self, root: Node, declared: Declared) -> dict[str, Localised]:
        # As entries of a map their texts are looked at under their names.
        check_texts(dict[str, Localised], _section(root, "terms"), declared, self.findings)
        return self._named(root, "terms", Localised, declared)

    def _languages(self, root: Node) -> dict[str, Language]:
        languages: dict[str, Language] = {}
        for node in _section(root, "languages").elements:
            language = validate(Language, node, self.findings)
            code = node.at(("code",))
            if language is None:
                continue
            if not LANGUAGE_CODE.fullmatch(language.code):
                hint = "Language codes are short and lower-case: `kk`, `ru`, `zh`, `en`."
                message = f"`{clip(language.code)}` is not the code of a language"
                self.findings.error(code.offset, message, hint)
            elif language.code in languages:
                self.findings.error(code.offset, f"`{language.code}` stands here a second time")
            else:
                languages[language.code] = language
                self._warn_about(language, node)
        return languages

    def _warn_about(self, language: Language, node: Node) -> None:
        if language.translation_status is TranslationStatus.DRAFT:
            self.findings.warning(
                node.offset,
                f"the texts in `{language.code}` are a draft",
                "Have a native speaker read them, then write `translation_status: checked`.",
                Subject.DRAFT_TRANSLATION,
            )
        lacking = [
            name for name, word in self.words.items() if language.code not in word.by_language
        ]
        if lacking:
            self.findings.warning(
                node.offset,
                f"the kiosk itself lacks {len(lacking)} of its words in `{language.code}`",
                "They show in the next language of `fallback`; ask whoever maintains the kiosk.",
                Subject.MISSING_TRANSLATION,
            )

    def _clocks(self, root: Node, declared: Declared) -> tuple[Clock, ...]:
        nodes = _section(root, "clocks").elements
        clocks = (self._piece(node, Clock, declared) for node in nodes)
        return tuple(clock for clock in clocks if clock is not None)

    def _language_order(
        self, root: Node, codes: tuple[str, ...], named: Declared
    ) -> tuple[str, tuple[str, ...]]:
        """Return the default language and the fallbacks; all languages where none are named."""
        place = root.given("default_language")
        default = place.text if place else ""
        if place and default not in codes:
            self._unknown_language(place, named)
        fallback = []
        for place in _section(root, "fallback").elements:
            if place.text in codes:
                fallback.append(place.text)
            else:
                self._unknown_language(place, named)
        first = default if default in codes else next(iter(codes), "")
        return first, tuple(fallback) or codes

    def _unknown_language(self, place: Node, named: Declared) -> None:
        # One whose entry is broken is told there.
        if place.text not in named.languages and not named.more_languages:
            message = f"`{clip(place.text)}` is not one of the languages of this kiosk"
            self.findings.error(place.offset, message, did_you_mean(place.text, named.languages))

    def _on_disk(self, picture: Picture) -> Picture:
        """Return the picture with the name that its file has on this disk."""
        if refusal(picture.file):
            return picture
        return replace(picture, file=on_disk(picture.file, self.folder))

    def _with_safe_files(self, root: Node, pictures: dict[str, Picture]) -> dict[str, Picture]:
        """Return the pictures that may be opened and can be shown; the others leave an ornament."""
        safe = {}
        for name, picture in pictures.items():
            wrong = refusal(picture.file) or fault(picture.file, self.folder)
            if wrong is None:
                safe[name] = picture
            else:
                place = root.at(("pictures", name, "file"))
                self.findings.error(place.offset, f"`{clip(picture.file)}`: {wrong[0]}", wrong[1])
        return safe
