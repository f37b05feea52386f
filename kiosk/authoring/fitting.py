"""Whether every text fits its place: every screen laid out in every language and text size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from kiosk.app import App, Options
from kiosk.authoring.misfits import Fault, Misfit, misfits
from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT, Stop, scenes, settle, tour
from kiosk.content.diagnostics import Diagnostic, Subject
from kiosk.content.model import Content, Page
from kiosk.content.reading.source_text import Findings
from kiosk.content.reading.written import Part, Written, parts
from kiosk.content.reading.yaml_nodes import Node
from kiosk.present.typography import plain
from kiosk.station.folders import own_folder
from kiosk.visit.visit import TextSize

#: Screens that are named in a warning; the others are counted.
_SHOWN = 3


class Finding(Struct, frozen=True):
    """A text or a button that does not fit, and the screen on which it does not."""

    stop: Stop
    size: tuple[int, int]
    """Of the screen, in pixels."""
    text_size: TextSize
    misfit: Misfit

    @property
    def where(self) -> str:
        """Return on which screens: `ru 1080x1920 at 150 %`."""
        width, height = self.size
        return f"{self.stop.language} {width}x{height} at {round(100 * self.text_size.value)} %"


def fit(
    content: Content,
    sizes: Sequence[tuple[int, int]] = (PORTRAIT, LANDSCAPE),
    text_sizes: Sequence[TextSize] = tuple(TextSize),
    languages: Sequence[str] = (),
) -> Iterator[Finding]:
    """Lay out all that visitors can come to, and yield what does not fit.

    Without `languages`, in all that the content has.

    Raises:
        KioskError: a screen does not come to rest.
    """
    app = App(_lightened(content), Options(windowed=True, size=sizes[0]))
    # Laid out, but not painted.
    app.window.contentItem().setOpacity(0)
    codes = languages or [language.code for language in content.languages]
    try:
        app.show()
        for size in sizes:
            for stop in scenes(app, size):
                for misfit in misfits(app.window):
                    yield Finding(stop, size, TextSize.NORMAL, misfit)
            for text_size in text_sizes:
                for stop in tour(app, size, codes, text_size=text_size):
                    for misfit in misfits(app.window):
                        yield Finding(stop, size, text_size, misfit)
        # A picture that a window leaves behind half decoded stays so for the next one.
        settle(app.window)
    finally:
        app.close()


def advise_on_layout(written: Written, content: Content) -> tuple[Diagnostic, ...]:
    """Return warnings of what does not fit, each at its text in the file, else at its page."""
    findings = Findings(written.source)
    places: dict[tuple[int, Misfit], list[Finding]] = {}
    for found in fit(content):
        places.setdefault((_offset(written, found), found.misfit), []).append(found)
    for (offset, misfit), screens in places.items():
        shown = ", ".join(found.where for found in screens[:_SHOWN])
        more = f" and {len(screens) - _SHOWN} more" if len(screens) > _SHOWN else ""
        findings.warning(
            offset,
            f"{misfit}: {shown}{more}",
            "The place for it cannot grow; ask whoever maintains the kiosk."
            if misfit.fault is Fault.SMALL
            else "Shorten it, or look at the page with `kiosk render`.",
            Subject.LAYOUT,
        )
    return tuple(findings.diagnostics)


def _lightened(content: Content) -> Content:
    """Return the content with the same small picture in all places: only their rooms matter."""
    pictures = {
        name: replace(picture, file="motif.png") for name, picture in content.pictures.items()
    }
    return replace(content, pictures=pictures, folder=own_folder() / "assets" / "ui")


def _offset(written: Written, found: Finding) -> int:
    """Return where the text that does not fit stands in the file, else where its page begins."""
    root = written.root or Node(0, 0, {})
    page_id = found.stop.page.partition("/")[0]
    pages = [page for page in root.at(("pages",)).elements if page.at(("id",)).text == page_id]
    own = [part for page in pages for part in parts(Page, page)]
    fallback = pages[0].at(("id",)).offset if pages else 0
    return _best(own, found.misfit.text) or _best(written.parts(), found.misfit.text) or fallback


def _best(candidates: Iterable[Part], shown: str) -> int | None:
    """Return where the text stands that is all of `shown`, or most of its beginning."""
    words = " ".join(plain(shown).split())
    begun = {
        len(text): node.offset
        for part in candidates
        if part.localised
        for node in part.node.entries.values()
        if (text := " ".join(node.text.split())) and words.startswith(text)
    }
    return begun[max(begun)] if begun else None
