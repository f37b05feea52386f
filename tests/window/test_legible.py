"""At twice the usual size all words that one needs can be read from 600 mm (EN 301 549, 5.1.4).

Measured in the pixels of the screen: how high the first letter of a text stands above its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import hypot

import numpy as np
import pytest
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QGuiApplication

from kiosk.app import App, Options
from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT, lay_out, settle, visit_at
from kiosk.bridge.session import Clock
from kiosk.content.model import Content
from kiosk.present.typography import plain
from kiosk.visit.visit import IDLE_SECONDS, TextSize
from tests.window import seen
from tests.window.contrast import PROBE, UNSEEN
from tests.window.seen import Seen
from tests.window.shipped import in_turns, languages

#: 0.7° from 600 mm.
LEAST_MM = 7.33
INCH_MM = 25.4
#: A capital, a digit, or a Chinese character, of which nothing is smaller than a capital.
HIGH = re.compile(r"[0-9\u3400-\u9fff]|[^\W\d_]")
#: Of a letter's ink so much counts: its edge may be a faint shade.
INK = 0.3
#: What a screen shows is moved up by so much of its height, to read on.
STROKE = 0.5


@pytest.mark.parametrize(
    "diagonal",
    # 0 where nobody has told it: it may be the smallest.
    [15.6, *(pytest.param(inches, marks=pytest.mark.thorough) for inches in (21.5, 32, 55, 0))],
)
@in_turns(size=(PORTRAIT, LANDSCAPE), language=languages())
def test_every_word_that_one_needs_is_high_enough(
    qapp: QGuiApplication,  # noqa: ARG001
    content: Content,
    size: tuple[int, int],
    diagonal: float,
    language: str,
) -> None:
    app = App(
        content,
        Options(windowed=True, size=size, diagonal=diagonal),
        clock=Clock(lambda: 0.0),
    )
    millimetre = hypot(*size) / (diagonal or 15.6) / INCH_MM
    measured: dict[str, float] = {}
    try:
        app.show()
        for screen in ("home", "museum", "question"):
            visit = visit_at("home" if screen == "question" else screen, language)
            comfort = replace(visit.comfort, text_size=TextSize.LARGEST)
            last_touch = -IDLE_SECONDS if screen == "question" else 0.0
            app.session.set_visit(replace(visit, comfort=comfort, last_touch=last_touch))
            lay_out(app.window, size)
            for _ in _scrolled(app):
                measured |= {f"{screen}: {text}": high for text, high in _heights(app)}
    finally:
        app.close()
    said = plain("\n".join(measured))
    for page in content.pages:
        assert f"home: {page.title.by_language[language]}" in said
    for name in ("home", "back"):
        assert content.words[name].by_language[language] in said
    for shown in content.languages:
        assert shown.name in said
    assert content.pictures["museum"].credit.by_language[language] in said
    low = {plain(text): high / millimetre for text, high in measured.items()}
    # The name of the house in full is needed for nothing, and stands beside the short one.
    low.pop(f"home: {content.center.name.by_language[language]}", None)
    assert not {text: mm for text, mm in low.items() if mm < LEAST_MM}


def _scrolled(app: App) -> Iterator[None]:
    """Show the screen from its beginning to its end."""
    panes = [
        found.item
        for found in seen.walk(app.window.contentItem())
        if found.item.objectName() == "home-scroll"
    ]
    settle(app.window)
    yield
    for pane in panes:
        far = pane.property("contentHeight") - pane.height()
        place = 0.0
        while place < far:
            place = min(far, place + STROKE * pane.height())
            pane.setProperty("contentY", place)
            settle(app.window)
            yield


def _heights(app: App) -> Iterator[tuple[str, float]]:
    """Yield the texts whose first letter is seen whole, and how high that is, in pixels."""
    texts = [
        found
        for found in seen.texts(app.window.contentItem())
        if HIGH.match(found.text) and not found.text[0].islower() and found.item.isEnabled()
    ]
    colours = [found.item.property("color") for found in texts]
    without, written = _painted(app, texts, UNSEEN), _painted(app, texts, PROBE)
    for found, colour in zip(texts, colours, strict=True):
        found.item.setProperty("color", colour)
    difference = np.abs(written - without).max(axis=2)
    for found in texts:
        line = found.item.mapToScene(QPointF(0, found.item.baselineOffset())).y()
        font = found.item.property("font")
        top = line - font.pixelSize()
        if found.clip.top() > top or found.clip.bottom() < line:
            continue
        begin, end = round(found.shown.left()), round(found.shown.right())
        inked = difference[round(top) : round(line) + 1, begin:end] > INK * 255
        columns = np.flatnonzero(inked.any(axis=0))
        if len(columns):
            width = round(QFontMetricsF(font).horizontalAdvance(found.text[0]))
            letter = inked[:, columns[0] : columns[0] + width]
            yield found.text, line - round(top) - float(np.flatnonzero(letter.any(axis=1))[0])


def _painted(app: App, texts: list[Seen], colour: object) -> NDArray[np.int16]:
    """Return the screen with its letters in a colour: red, green and blue of its pixels."""
    for found in texts:
        found.item.setProperty("color", colour)
    image = app.window.grabWindow()
    assert image.depth() == 32
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return pixels[:, :, :3].astype(np.int16)
