"""The contact sheet: every page in every language in one HTML file, for those who proofread.

It needs no network and no other file. A page is shown whole, as if its screen were long enough for
all of it, and with what lies behind “Read more” unfolded.
"""

from __future__ import annotations

import base64
import os
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from PySide6.QtCore import QBuffer, QMetaObject, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import App, Options
from kiosk.content.blocks import Item
from kiosk.content.diagnostics import Diagnostic, Severity, Subject
from kiosk.content.localised import Localised
from kiosk.content.model import Content, Language, TranslationStatus
from kiosk.content.reading import Reading
from kiosk.content.source_text import Findings, read_text
from kiosk.content.yaml_nodes import parse
from kiosk.errors import KioskError
from kiosk.rendering import settle, visit_at

TEMPLATE = Path(__file__).with_name("sheet.html")
#: At half its size a screen can be read, and takes a quarter of the room.
SCALE = 2
QUALITY = 60
#: No page is longer than this many screens.
MOST_SCREENS = 40
OWN_SCREENS = {"attract": "Waiting screen", "home": "Home screen"}


@dataclass(frozen=True)
class Choice:
    """What to put on the sheet: ids of pages (`home`, `attract` too), languages, sizes in pixels.

    Opened cards are shown at the first size only: they are many, and laid out like pages.
    """

    pages: tuple[str, ...]
    languages: tuple[str, ...]
    sizes: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Shot:
    """A picture to take: a page, or one of its cards opened."""

    page: str
    item: str
    language: str
    size: tuple[int, int]


@dataclass(frozen=True)
class Taken:
    """The picture that was taken, as WebP."""

    data: bytes
    goes_on: bool
    """Whether it is longer than the screen."""


def write_sheet(
    path: Path, reading: Reading, choice: Choice, file: Path, tell: Callable[[str], None]
) -> None:
    """Write to `file` what the kiosk shows of the content at `path`; `tell` hears of each picture.

    Raises:
        KioskError: a picture cannot be made, or the file cannot be written.
    """
    content = reading.content
    if content is None:
        raise KioskError("There is nothing to show.")
    taken = take(content, list(shots(content, choice)), tell)
    sheet = Sheet(path, content, reading.diagnostics, choice, taken)
    try:
        file.write_text(sheet.html(), "utf-8")
    except OSError as error:
        message = f"{file}: cannot be written ({error.strerror})"
        raise KioskError(message) from error
    tell(str(file))


def shots(content: Content, choice: Choice) -> Iterator[Shot]:
    """Yield the pictures of the sheet, those of one size after the other."""
    for size in choice.sizes:
        for page in choice.pages:
            items = opened(content, page) if size == choice.sizes[0] else ()
            for item in ("", *(item.id for item in items)):
                for language in choice.languages:
                    yield Shot(page, item, language, size)


def opened(content: Content, page_id: str) -> tuple[Item, ...]:
    """Return the cards of a page that open."""
    page = content.page(page_id)
    return tuple(item for block in page.blocks for item in block.openable()) if page else ()


def take(content: Content, wanted: list[Shot], tell: Callable[[str], None]) -> dict[Shot, Taken]:
    """Take pictures, without a display; raises KioskError when one cannot be taken."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = App(content, Options(windowed=True))
    taken = {}
    try:
        app.show()
        for number, shot in enumerate(wanted, start=1):
            app.window.resize(*shot.size)
            app.kiosk.set_visit(visit_at(shot.page, shot.language, shot.item))
            picture = _whole(app.window)
            taken[shot] = Taken(_webp(picture), goes_on=picture.height() > shot.size[1])
            name = "/".join(part for part in (shot.page, shot.item) if part)
            tell(f"{number}/{len(wanted)} {name} {shot.language} {shot.size[0]}x{shot.size[1]}")
    finally:
        app.close()
    return taken


def _whole(window: QQuickWindow) -> QImage:
    """Return the picture of the screen; where it can be scrolled, continued to the end."""
    screen = settle(window)
    blocks = _scrolled(window)
    if blocks is None:
        return screen
    # The page keeps its place when the language changes.
    with _moved(blocks):
        QMetaObject.invokeMethod(blocks, "positionViewAtBeginning")
    _unfold(blocks)
    screen = settle(window)
    frame = blocks.mapRectToScene(QRectF(0, 0, blocks.width(), blocks.height())).toRect()
    top = blocks.property("contentY")
    parts = [(0, screen.copy(0, 0, screen.width(), frame.bottom() + 1))]
    while not blocks.property("atYEnd") and len(parts) < MOST_SCREENS:
        with _moved(blocks):
            blocks.setProperty("contentY", blocks.property("contentY") + frame.height())
            settle(window)
            # Only now the list knows how long it is.
            QMetaObject.invokeMethod(blocks, "returnToBounds")
        _unfold(blocks)
        picture = settle(window).copy(frame)
        parts.append((round(blocks.property("contentY") - top), picture))
    bar = screen.copy(0, frame.bottom() + 1, screen.width(), screen.height() - frame.bottom() - 1)
    last = parts[-1][0]
    whole = QImage(screen.width(), screen.height() + last, QImage.Format.Format_RGB32)
    whole.fill(window.color())
    painter = QPainter(whole)
    for offset, part in parts:
        painter.drawImage(frame.x() if offset else 0, offset, part)
    painter.drawImage(0, last + frame.bottom() + 1, bar)
    painter.end()
    return whole


def _scrolled(window: QQuickWindow) -> Any:
    """Return the list of blocks that is on the screen; None on a screen without one."""
    lists = (item for item in _items(window.contentItem()) if item.objectName() == "blocks")
    return next((item for item in lists if item.isVisible()), None)


@contextmanager
def _moved(blocks: QQuickItem) -> Iterator[None]:
    """Move as a visitor does, so that the page does not go back to the place that it keeps."""
    QMetaObject.invokeMethod(blocks, "movementStarted")
    yield
    QMetaObject.invokeMethod(blocks, "movementEnded")


def _unfold(blocks: QQuickItem) -> None:
    for item in _items(blocks):
        if item.property("unfolded") is False:
            item.setProperty("unfolded", True)


def _items(root: QQuickItem) -> Iterator[QQuickItem]:
    yield root
    for child in root.childItems():
        yield from _items(child)


def _webp(picture: QImage) -> bytes:
    width = picture.width() // SCALE
    scaled = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    # mypy: the stubs know a file's name only, and bytes for the format.
    if not scaled.save(buffer, "WEBP", QUALITY):  # type: ignore[call-overload]
        raise KioskError("A picture cannot be written as WebP: Qt's plugin for it is missing.")
    return bytes(buffer.data().data())


@dataclass(frozen=True)
class Sheet:
    """The sheet as HTML; `taken` are the pictures of all its shots."""

    path: Path
    content: Content
    diagnostics: tuple[Diagnostic, ...]
    choice: Choice
    taken: dict[Shot, Taken]

    def html(self) -> str:
        """Return the whole document."""
        found = by_page(self.path, self.diagnostics)
        shown = {"home", "attract", *(page.id for page in self.content.pages)}
        pages = [*self.choice.pages, *(page for page in found if page and page not in shown)]
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
            general=_findings(found.get("", [])),
            missing=self._missing(found),
            sections="\n".join(self._section(page, found.get(page, [])) for page in pages),
        )

    def _in_words(self, text: Localised) -> str:
        return text.within(self.content.language_order(self.content.default_language))

    def _about(self) -> str:
        errors = sum(one.severity is Severity.ERROR for one in self.diagnostics)
        counts = (
            (len(self.content.pages), "page"),
            (len(self.choice.languages), "language"),
            (errors, "error"),
            (len(self.diagnostics) - errors, "warning"),
        )
        numbers = (f"{number} {noun}{'' if number == 1 else 's'}" for number, noun in counts)
        return " · ".join([f"<code>{escape(self.path.name)}</code>", *numbers])

    def _switches(self) -> list[tuple[str, str]]:
        """Return the classes that a reader can hide, and what they are called."""
        names = {one.code: one.name for one in self.content.languages}
        sizes = [(_size_class(size), _shape(size).capitalize()) for size in self.choice.sizes]
        languages = [(f"lang-{code}", names[code]) for code in self.choice.languages]
        return [*languages, *sizes, ("card", "Opened cards")]

    def _title(self, page_id: str) -> str:
        page = self.content.page(page_id)
        return self._in_words(page.title) if page else OWN_SCREENS.get(page_id, "Not shown")

    def _link(self, page: str, found: list[Diagnostic]) -> str:
        count = f" <b>{len(found)}</b>" if found else ""
        return f'<a href="#{escape(page)}">{escape(self._title(page))}{count}</a>'

    def _missing(self, found: dict[str, list[Diagnostic]]) -> str:
        entries = [
            f'<li><a href="#{escape(page)}">{escape(page or "file")}</a>, line {one.line}: '
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
        body = self._row(page, "") if page in self.choice.pages else ""
        for item in opened(self.content, page):
            name = f"{escape(self._in_words(item.title))} <code>{escape(item.id)}</code>"
            body += f'<div class="card"><h3>{name}</h3>{self._row(page, item.id)}</div>'
        return f'<section id="{escape(page)}">{heading}{_findings(found)}{body}</section>'

    def _row(self, page: str, item: str) -> str:
        cells = (
            self._cell(page, item, language)
            for language in self.content.languages
            if language.code in self.choice.languages
        )
        return f'<div class="row">{"".join(cells)}</div>'

    def _cell(self, page: str, item: str, language: Language) -> str:
        draft = ", draft" if language.translation_status is TranslationStatus.DRAFT else ""
        pictures = ""
        for size in self.choice.sizes:
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


def by_page(path: Path, diagnostics: Iterable[Diagnostic]) -> dict[str, list[Diagnostic]]:
    """Return what is wrong with each page, by its id; under an empty id what is elsewhere."""
    source = read_text(path)
    root = None if isinstance(source, Diagnostic) else parse(Findings(source))
    starts = [(0, "")]
    if root is not None and not isinstance(source, Diagnostic):
        starts += ((source.line(node.key_offset), "") for node in root.entries.values())
        pages = root.at(("pages",)).elements
        starts += ((source.line(node.offset), node.at(("id",)).text) for node in pages)
    starts.sort()
    found: dict[str, list[Diagnostic]] = {}
    for one in diagnostics:
        _, page = starts[bisect_right(starts, one.line, key=lambda start: start[0]) - 1]
        found.setdefault(page, []).append(one)
    return found


def _findings(found: list[Diagnostic]) -> str:
    entries = (
        f'<li class="{one.severity.value}"><b>{one.severity.value.capitalize()}</b> '
        f'<span class="where">line {one.line}</span> {_marked(one.message)}. '
        f'<span class="hint">{_marked(one.hint)}</span></li>'
        for one in found
    )
    return f'<ul class="findings">{"".join(entries)}</ul>' if found else ""


def _marked(text: str) -> str:
    """Return a message of the checker as HTML; what stands in backquotes is from the file."""
    return re.sub("`([^`]*)`", r"<code>\1</code>", escape(text))


def _switch(name: str, label: str) -> str:
    return f'<label><input type="checkbox" id="show-{name}" checked> {escape(label)}</label>'


def _size_class(size: tuple[int, int]) -> str:
    return f"size-{size[0]}x{size[1]}"


def _shape(size: tuple[int, int]) -> str:
    return f"{'portrait' if size[0] < size[1] else 'landscape'} {size[0]} × {size[1]}"
