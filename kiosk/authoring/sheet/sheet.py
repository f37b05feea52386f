"""The contact sheet as one HTML file that needs no network and no other file."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from html import escape
from pathlib import Path
from string import Template

from msgspec import Struct

from kiosk.authoring.places import find_places
from kiosk.authoring.sheet.shots import Scope, Shot, Taken, opened, shots, take
from kiosk.content.diagnostics import Diagnostic, Subject
from kiosk.content.localised import Localised
from kiosk.content.model import Content, Language, TranslationStatus
from kiosk.content.reading.written import Written
from kiosk.errors import KioskError

TEMPLATE = Path(__file__).with_name("sheet.html")
OWN_SCREENS = {"attract": "Waiting screen", "home": "Home screen", "services": "Services"}
#: What opens from a page, by the word after its id.
_BELOW = {"hours": "opening hours", "collection": "all objects"}


def write_sheet(written: Written, scope: Scope, file: Path, tell: Callable[[str], None]) -> None:
    """Write to `file` what the kiosk shows of a content file; `tell` hears of each picture.

    Raises:
        KioskError: a picture cannot be made, or the file cannot be written.
    """
    content = written.reading.content
    if content is None:
        raise KioskError("There is nothing to show.")
    try:
        # Rather now than after the minutes that the pictures take.
        file.touch()
        taken = take(content, list(shots(content, scope)), tell, scope.at)
        document = Sheet(content, written, scope, taken).html()
        file.write_text(document, "utf-8")
    except OSError as error:
        message = f"{file}: cannot be written ({error.strerror})"
        raise KioskError(message) from error
    tell(str(file))


class Sheet(Struct, frozen=True):
    """The sheet of `content` as HTML; `taken` are the pictures of all its shots."""

    content: Content
    written: Written
    """What the content was read from, and what is wrong with it."""
    scope: Scope
    taken: dict[Shot, Taken]

    def html(self) -> str:
        """Return the whole document."""
        found = self._by_page()
        shown = {*OWN_SCREENS, *(page.id for page in self.content.pages), *self.scope.pages}
        pages = [*self.scope.pages, *(page for page in found if page and page not in shown)]
        switches = self._switches()
        return Template(TEMPLATE.read_text("utf-8")).substitute(
            title=escape(self._in_words(self.content.center.name)),
            about=self._about(),
            switches="".join(_switch(name, label) for name, label in switches),
            hidden="\n".join(
                f"body:has(#show-{name}:not(:checked)) .{name} {{ display: none; }}"
                for name, _ in switches
            ),
            links="".join(self._link(page, found.get(page, [])) for page in pages),
            general=self._findings(found.get("", [])),
            missing=self._missing(found),
            sections="\n".join(self._section(page, found.get(page, [])) for page in pages),
        )

    def _by_page(self) -> dict[str, list[Diagnostic]]:
        """Return what is wrong with each page, by its id; under an empty id what is elsewhere."""
        places = find_places(self.written)
        found: dict[str, list[Diagnostic]] = {}
        for one in self.written.reading.diagnostics:
            place = places.at(one)
            found.setdefault(place.subject if place else "", []).append(one)
        return found

    def _in_words(self, text: Localised) -> str:
        return text.within(self.content.language_order(self.content.default_language))

    def _about(self) -> str:
        reading = self.written.reading
        errors = len(reading.errors)
        counts = (
            (len(self.content.pages), "page"),
            (len(self.scope.languages), "language"),
            (errors, "error"),
            (len(reading.diagnostics) - errors, "warning"),
        )
        numbers = (f"{number} {noun}{'' if number == 1 else 's'}" for number, noun in counts)
        return " · ".join([f"<code>{escape(Path(self.written.source.file).name)}</code>", *numbers])

    def _switches(self) -> list[tuple[str, str]]:
        """Return the classes that a reader can hide, and what they are called."""
        names = {one.code: one.name for one in self.content.languages}
        sizes = [(_size_class(size), _shape(size).capitalize()) for size in self.scope.sizes]
        languages = [(f"lang-{code}", names[code]) for code in self.scope.languages]
        return [*languages, *sizes, ("card", "Opened cards")]

    def _title(self, page_id: str) -> str:
        page_id, _, below = page_id.partition("/")
        page = self.content.page(page_id)
        title = self._in_words(page.title) if page else OWN_SCREENS.get(page_id, page_id)
        return f"{title}, {_BELOW[below]}" if below else title

    def _link(self, page: str, found: list[Diagnostic]) -> str:
        count = f" <b>{len(found)}</b>" if found else ""
        return f'<a href="#{escape(page)}">{escape(self._title(page))}{count}</a>'

    def _missing(self, found: dict[str, list[Diagnostic]]) -> str:
        entries = [
            f'<li><a href="#{escape(page)}">{escape(page or "file")}</a>, {self._line(one)}: '
            f"{_marked(one.message)}</li>"
            for page, several in found.items()
            for one in several
            if one.subject is Subject.MISSING_TRANSLATION
        ]
        if not entries:
            return '<p class="fine">Every text is there in every language.</p>'
        return f"<p>Texts that are missing: {len(entries)}</p><ul>{''.join(entries)}</ul>"

    def _section(self, page: str, found: list[Diagnostic]) -> str:
        heading = f"<h2>{escape(self._title(page))} <code>{escape(page)}</code></h2>"
        shown = page in self.scope.pages
        body = self._row(page, "") if shown else "<p>This page cannot be shown.</p>"
        for item in opened(self.content, page):
            name = f"{escape(self._in_words(item.title))} <code>{escape(item.id)}</code>"
            body += f'<div class="card"><h3>{name}</h3>{self._row(page, item.id)}</div>'
        return f'<section id="{escape(page)}">{heading}{self._findings(found)}{body}</section>'

    def _findings(self, found: list[Diagnostic]) -> str:
        entries = (
            f'<li class="{one.severity.value}"><b>{one.severity.value.capitalize()}</b> '
            f'<span class="where">{self._line(one)}</span> {_marked(one.message)}. '
            f'<span class="hint">{_marked(one.hint)}</span></li>'
            for one in found
        )
        return f'<ul class="findings">{"".join(entries)}</ul>' if found else ""

    def _line(self, found: Diagnostic) -> str:
        own = found.file == self.written.source.file
        return f"line {found.line}" if own else f"{escape(found.file_name)}, line {found.line}"

    def _row(self, page: str, item: str) -> str:
        cells = (
            self._cell(page, item, language)
            for language in self.content.languages
            if language.code in self.scope.languages
        )
        return f'<div class="row">{"".join(cells)}</div>'

    def _cell(self, page: str, item: str, language: Language) -> str:
        draft = ", draft" if language.translation_status is TranslationStatus.DRAFT else ""
        pictures = ""
        for size in self.scope.sizes:
            taken = self.taken.get(Shot(page, item, language.code, size))
            if taken is not None:
                address = base64.b64encode(taken.data).decode("ascii")
                alt = " · ".join(part for part in (page, item, language.name, _shape(size)) if part)
                pictures += (
                    f'<button class="shot {_size_class(size)}{" long" * taken.goes_on}" '
                    f'style="--shape: {size[0]} / {size[1]}"><img alt="{escape(alt)}" '
                    f'src="data:image/webp;base64,{address}"></button>'
                )
        return (
            f'<div class="cell lang-{language.code}" lang="{language.code}">'
            f"<p>{escape(language.name)} <span>{language.code}{draft}</span></p>"
            f'<div class="shots">{pictures}</div></div>'
        )


def _marked(text: str) -> str:
    """Return a message of the checker as HTML; what stands in backquotes is from the file."""
    return re.sub("`([^`]*)`", r"<code>\1</code>", escape(text))


def _switch(name: str, label: str) -> str:
    return f'<label><input type="checkbox" id="show-{name}" checked> {escape(label)}</label>'


def _size_class(size: tuple[int, int]) -> str:
    return f"size-{size[0]}x{size[1]}"


def _shape(size: tuple[int, int]) -> str:
    return f"{'portrait' if size[0] < size[1] else 'landscape'} {size[0]} × {size[1]}"
