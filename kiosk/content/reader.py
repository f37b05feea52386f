"""content.yaml, read so that nothing in it can break the kiosk.

A broken block costs that block, a broken page that page; every mistake becomes a diagnostic.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from kiosk.content.checks import LANGUAGE_CODE, Declared, check_id, check_texts, check_zone
from kiosk.content.diagnostics import Diagnostic, Severity, Subject
from kiosk.content.localised import Localised
from kiosk.content.model import (
    Center,
    Clock,
    Content,
    Language,
    Picture,
    Source,
    TranslationStatus,
)
from kiosk.content.pages import PageReader
from kiosk.content.pictures import absence, refusal
from kiosk.content.reading import Reading
from kiosk.content.source_text import Findings, TooManyErrorsError, read_text
from kiosk.content.suggestions import clip, closest, did_you_mean
from kiosk.content.validation import validate
from kiosk.content.words import read_words
from kiosk.content.yaml_nodes import Node, parse

_log = logging.getLogger(__name__)
T = TypeVar("T")

#: The names at the left edge, and whether a file must have them.
_TOP_LEVEL = {
    "center": True,
    "languages": True,
    "default_language": False,
    "fallback": False,
    "clocks": False,
    "sources": False,
    "pictures": False,
    "pages": True,
}
#: What stands in for the center where the file does not say; its texts are empty.
_NO_CENTER = Center(name=Localised(), short_name=Localised(), picture="")
#: Nobody reads more, and a hostile file could make millions.
_MOST_DIAGNOSTICS = 1000


def read(path: Path) -> Reading:
    """Return what the content file says and what is wrong with it; raises for nothing in it."""
    words = read_words()
    source = read_text(path)
    if isinstance(source, Diagnostic):
        return Reading(None, (source,))
    findings = Findings(source)
    reader = _ContentReader(findings, path.absolute().parent, words)
    content, pages_written = None, 0
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
    return Reading(content, _in_order(findings.diagnostics), pages_written)


def _section(root: Node, name: str) -> Node:
    """Return what stands under a name at the left edge, or a node with nothing in it."""
    return root.given(name) or Node(0, 0, "", absent=True)


def _in_order(found: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return what was found from top to bottom; if that is too much, errors before warnings."""
    if len(found) > _MOST_DIAGNOSTICS:
        found = sorted(found, key=lambda one: one.severity is not Severity.ERROR)
    return tuple(sorted(found[:_MOST_DIAGNOSTICS], key=lambda one: (one.line, one.column)))


@dataclass(frozen=True)
class _ContentReader:
    """Puts the content together piece by piece; what is wrong with a piece goes to `findings`."""

    findings: Findings
    folder: Path
    words: dict[str, Localised]

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
            pictures=_section(root, "pictures").entries,
        )
        pictures = self._named(root, "pictures", Picture, named)
        sources = self._named(root, "sources", Source, named)
        declared = replace(
            named, sources=_section(root, "sources").entries, usable_sources=frozenset(sources)
        )
        center = self._piece(root.given("center"), Center, declared)
        clocks = self._clocks(root, declared)
        default, fallback = self._language_order(root, codes, named)
        pages = PageReader(declared, self.findings).pages(_section(root, "pages"))
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
            pages=pages,
            words=self.words,
            folder=self.folder,
        )

    def _check_top_level(self, root: Node) -> Node:
        """Return the root with the names that were meant, so that a slip costs nothing else."""
        meant = dict(root.entries)
        for name, node in root.entries.items():
            if name not in _TOP_LEVEL:
                message = f"`{clip(name)}` is not known here"
                self.findings.error(node.key_offset, message, did_you_mean(name, _TOP_LEVEL))
                meant.setdefault(closest(name, tuple(_TOP_LEVEL)), node)
        root = Node(root.offset, root.key_offset, meant)
        for name, needed in _TOP_LEVEL.items():
            if needed and root.given(name) is None:
                self.findings.error(0, f"`{name}:` is missing in this file", f"Write `{name}:`.")
        for name in ("languages", "pages", "clocks", "fallback"):
            place = root.given(name)
            if place is not None and not place.elements:
                message = f"`{name}` must be a list with at least one entry"
                self.findings.error(place.offset, message, "Start each entry with `- `.")
        for name in ("pictures", "sources"):
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
        clocks = []
        for node in _section(root, "clocks").elements:
            clock = self._piece(node, Clock, declared)
            if clock is not None and check_zone(node.at(("zone",)), self.findings):
                clocks.append(clock)
        return tuple(clocks)

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

    def _with_safe_files(self, root: Node, pictures: dict[str, Picture]) -> dict[str, Picture]:
        """Return the pictures whose paths may be opened; those that are not there yet as well."""
        safe = {}
        for name, picture in pictures.items():
            place = root.at(("pictures", name, "file"))
            if refused := refusal(picture.file):
                self.findings.error(
                    place.offset, f"`{clip(picture.file)}`: {refused[0]}", refused[1]
                )
                continue
            safe[name] = picture
            if missing := absence(picture.file, self.folder):
                self.findings.error(
                    place.offset, f"`{clip(picture.file)}`: {missing[0]}", missing[1]
                )
        return safe
