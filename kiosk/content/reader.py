"""content.yaml, read so that nothing in it can break the kiosk.

A broken block costs that block, a broken page that page; every mistake becomes a diagnostic.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from kiosk.content.blocks import Block
from kiosk.content.checks import (
    LANGUAGE_CODE,
    Declared,
    check_page_id,
    check_texts,
    check_zone,
    item_ids,
)
from kiosk.content.diagnostics import Diagnostic, Subject
from kiosk.content.localised import Localised
from kiosk.content.model import (
    Center,
    Clock,
    Content,
    Language,
    Page,
    Picture,
    Source,
    TranslationStatus,
)
from kiosk.content.pictures import absence, refusal
from kiosk.content.reading import Reading
from kiosk.content.source_text import Findings, read_text
from kiosk.content.suggestions import clip, did_you_mean
from kiosk.content.validation import validate
from kiosk.content.words import read_words
from kiosk.content.yaml_nodes import Node, parse

_log = logging.getLogger(__name__)
T = TypeVar("T")

_TOP_LEVEL = (
    "center",
    "languages",
    "default_language",
    "fallback",
    "clocks",
    "sources",
    "pictures",
    "pages",
)


def read(path: Path) -> Reading:
    """Return what the content file says and what is wrong with it; raises for nothing in it."""
    source = read_text(path)
    if isinstance(source, Diagnostic):
        return Reading(None, (source,))
    words = read_words()
    findings = Findings(source)
    try:
        content = _ContentReader(findings, path.absolute().parent, words).content()
    except Exception as error:  # noqa: BLE001 - the last net: a visitor's screen depends on it
        _log.exception("The reader failed on %s", path)
        findings.error(0, f"the file cannot be read: {error!r}", "Please report this.")
        content = None
    ordered = sorted(findings.diagnostics, key=lambda found: (found.line, found.column))
    return Reading(content, tuple(ordered))


@dataclass
class _ContentReader:
    """Reads the sections of one file, each for itself, so that each can be lost for itself."""

    findings: Findings
    folder: Path
    words: dict[str, Localised]

    def content(self) -> Content | None:
        """Return the content; None if there is nothing that could be shown."""
        root = parse(self.findings)
        if root is None:
            return None
        if not root.entries:
            hint = "Start from the content.yaml that was shipped."
            self.findings.error(root.offset, "the file is not made of `name:` lines", hint)
            return None
        for name, node in root.entries.items():
            if name not in _TOP_LEVEL:
                message = f"`{clip(name)}` is not known here"
                self.findings.error(node.key_offset, message, did_you_mean(name, _TOP_LEVEL))
        languages = self._languages(self._section(root, "languages"))
        declared = self._declared(root, languages)
        sources = self._entries(root, "sources", Source, declared)
        declared = replace(declared, usable_sources=frozenset(sources))
        pictures = self._pictures(root, declared)
        clocks = self._clocks(root, declared)
        center = self._center(root, declared)
        pages = self._pages(root, declared)
        if not languages or center is None or not pages:
            return None
        codes = declared.languages
        default = self._code(root.given("default_language"), codes) or codes[0]
        fallback = root.given("fallback")
        chosen = [self._code(node, codes) for node in fallback.elements] if fallback else []
        return Content(
            center=center,
            languages=languages,
            default_language=default,
            fallback=tuple(code for code in chosen if code) or (default,),
            clocks=clocks,
            sources=sources,
            pictures=pictures,
            pages=pages,
            words=self.words,
            folder=self.folder,
        )

    def _section(self, root: Node, name: str) -> Node | None:
        node = root.given(name)
        if node is None:
            self.findings.error(root.offset, f"`{name}` is missing", f"Add `{name}:` to the file.")
        return node

    def _languages(self, node: Node | None) -> tuple[Language, ...]:
        languages: dict[str, Language] = {}
        for entry in node.elements if node else ():
            language = validate(Language, entry, self.findings)
            if language is None:
                continue
            place = entry.at(("code",))
            if not LANGUAGE_CODE.fullmatch(language.code):
                hint = "Language codes are short and lower-case: `kk`, `ru`, `zh`, `en`."
                self.findings.error(
                    place.offset, f"`{clip(language.code)}` is not the code of a language", hint
                )
            elif language.code in languages:
                message = f"`{language.code}` is declared a second time"
                self.findings.error(place.offset, message, "Remove one of the two.")
            else:
                languages[language.code] = language
                self._check_language(language, entry)
        if node and not languages:
            self.findings.error(node.key_offset, "there is no language that can be used")
        return tuple(languages.values())

    def _check_language(self, language: Language, entry: Node) -> None:
        if language.translation_status is TranslationStatus.DRAFT:
            self.findings.warning(
                entry.offset,
                f"the texts in `{language.code}` are still a draft",
                "When a native speaker has read them, write `translation_status: checked`.",
                Subject.DRAFT_TRANSLATION,
            )
        missing = [
            name for name, text in self.words.items() if language.code not in text.by_language
        ]
        if missing:
            self.findings.warning(
                entry.offset,
                f"the kiosk has no words of its own in `{language.code}`: {len(missing)} missing",
                "They belong into words.yaml; until then it uses those of another language.",
            )

    @staticmethod
    def _declared(root: Node, languages: tuple[Language, ...]) -> Declared:
        def names(section: str) -> tuple[str, ...]:
            node = root.given(section)
            return tuple(node.entries) if node else ()

        codes = tuple(language.code for language in languages)
        return Declared(codes, names("pictures"), names("sources"))

    def _entries(self, root: Node, name: str, kind: type[T], declared: Declared) -> dict[str, T]:
        """Return the named entries of a section that are as they should be."""
        section = self._section(root, name)
        entries: dict[str, T] = {}
        for key, node in section.entries.items() if section else ():
            value = validate(kind, node, self.findings)
            usable = check_texts(kind, node, declared, self.findings)
            if value is not None and usable:
                entries[key] = value
        return entries

    def _pictures(self, root: Node, declared: Declared) -> dict[str, Picture]:
        pictures = self._entries(root, "pictures", Picture, declared)
        for name, picture in list(pictures.items()):
            place = root.at(("pictures", name, "file"))
            if refused := refusal(picture.file):
                del pictures[name]
                self.findings.error(
                    place.offset, f"`{clip(picture.file)}`: {refused[0]}", refused[1]
                )
            elif absent := absence(picture.file, self.folder):
                self.findings.error(place.offset, f"`{clip(picture.file)}`: {absent[0]}", absent[1])
        return pictures

    def _clocks(self, root: Node, declared: Declared) -> tuple[Clock, ...]:
        section = root.given("clocks")
        clocks = []
        for node in section.elements if section else ():
            clock = validate(Clock, node, self.findings)
            check_texts(Clock, node, declared, self.findings)
            if clock is not None and check_zone(node.at(("zone",)), self.findings):
                clocks.append(clock)
        return tuple(clocks)

    def _center(self, root: Node, declared: Declared) -> Center | None:
        node = self._section(root, "center")
        if node is None:
            return None
        check_texts(Center, node, declared, self.findings)
        return validate(Center, node, self.findings)

    def _code(self, node: Node | None, codes: tuple[str, ...]) -> str:
        if node is None or node.text in codes:
            return node.text if node else ""
        message = f"`{clip(node.text)}` is not one of the languages of this kiosk"
        self.findings.error(node.offset, message, did_you_mean(node.text, codes))
        return ""

    def _pages(self, root: Node, declared: Declared) -> tuple[Page, ...]:
        section = self._section(root, "pages")
        pages: dict[str, Page] = {}
        for node in section.elements if section else ():
            page = self._page(node, declared)
            if page is None:
                continue
            if page.id in pages:
                message = f"there is a page `{page.id}` already"
                hint = "Give this one another id; it is not shown."
                self.findings.error(node.at(("id",)).offset, message, hint)
            else:
                pages[page.id] = page
        if section and not pages:
            self.findings.error(section.key_offset, "there is no page that can be shown")
        return tuple(pages.values())

    def _page(self, node: Node, declared: Declared) -> Page | None:
        header = node.without("blocks")
        page = validate(Page, header, self.findings)
        usable = check_texts(Page, header, declared, self.findings)
        usable = usable and check_page_id(node.at(("id",)), self.findings)
        listed = node.given("blocks")
        if listed and not listed.elements:
            self.findings.error(
                listed.offset, "`blocks` must be a list", "Begin with `- kind: text`."
            )
        ids: set[str] = set()
        blocks = [
            self._block(block, declared, ids) for block in (listed.elements if listed else ())
        ]
        if page is None or not usable:
            return None
        return replace(page, blocks=tuple(block for block in blocks if block is not None))

    def _block(self, node: Node, declared: Declared, ids: set[str]) -> Block | None:
        """Return a block; `ids` are those of the page's items so far."""
        kind = node.given("kind")
        if kind is None:
            hint = f"Begin it with `kind:` and one of {', '.join(sorted(Block.kinds))}."
            self.findings.error(node.offset, "this block does not say what it is", hint)
            return None
        block_type = Block.kinds.get(kind.text)
        if block_type is None:
            message = f"there is no kind of block called `{clip(kind.text)}`"
            self.findings.error(kind.offset, message, did_you_mean(kind.text, Block.kinds))
            return None
        body = node.without("kind")
        block = validate(block_type, body, self.findings)
        usable = check_texts(block_type, body, declared, self.findings)
        for place in item_ids(block_type, body):
            if place.text in ids:
                message = f"`{clip(place.text)}` is the id of another item of this page"
                self.findings.error(place.offset, message, "Give this one an id of its own.")
                usable = False
            ids.add(place.text)
        return block if usable else None
