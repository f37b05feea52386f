"""How well the words on the screen stand out, measured in its pixels as WCAG 2 defines it."""

from __future__ import annotations

from collections.abc import Iterator
from math import floor, prod

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QFont
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.window import seen
from tests.window.seen import Seen

#: WCAG 2.2, success criteria 1.4.3 (AA), 1.4.6 (AAA) and 1.4.11 (what is no text).
LEAST, LEAST_LARGE, LEAST_HIGH, LEAST_ICON = 4.5, 3.0, 7.0, 3.0
#: Large is what has 24 CSS pixels, or 18.66 bold ones, where text has 16. Nobody sets the size of
#: text on a kiosk for its distance, so what counts is that part of the design's 36 pixels of body:
#: "Understanding 1.4.3" puts it at 150 % and about 120 %. In design pixels, at usual text size.
LARGE, LARGE_BOLD = 54.0, 42.0
#: The darkest corner of a picture under one letter does not decide, a busy picture does.
PERCENTILE = 2
#: No colour of the design: what changes when letters take it is what is seen of them.
PROBE = QColor("#FF00FF")
UNSEEN = QColor("transparent")
#: Of letters of which less is seen, too little is on the screen to be read.
FEWEST_PIXELS = 8

Pixels = NDArray[np.float64]
"""Red, green and blue from 0 to 1, in rows."""


class Contrast(Struct, frozen=True):
    """How a text stands out from what is under its letters."""

    text: str
    ratio: float
    least: float
    """The ratio that it must have."""
    letters: str
    ground: str
    """Two colours that have this ratio: `#14212b`."""

    def __str__(self) -> str:
        """Return the text, the ratio and the colours in one line."""
        text = self.text if len(self.text) <= 40 else f"{self.text[:40]}…"
        return f"{text!r}: {self.ratio:.2f} of {self.least}, {self.letters} on {self.ground}"


def contrasts(
    window: QQuickWindow, top: QQuickItem, *, high: bool, unit: float = 1.0
) -> Iterator[Contrast]:
    """Measure all words and icons that are seen in `top`; `unit` is a design pixel in pixels.

    Exempt, by WCAG, is a control that is off, when it is drawn fainter. A card that does not open
    is no control: it is read.
    """
    texts = [one for one in seen.walk(top, _is_written) if not _is_off(one)]
    # What goes on below the edge dissolves there; it is read when it is scrolled up.
    edges = [one.box.top() for one in seen.walk(top, lambda item: item.objectName() == "over-page")]
    colours = [one.item.property("color") for one in texts]
    ground = _painted(window, texts, [UNSEEN] * len(texts))
    probed = _painted(window, texts, [PROBE] * len(texts))
    _colour(texts, colours)
    for one, colour in zip(texts, colours, strict=True):
        place = one.shown.toAlignedRect()
        if any(item.inherits("QQuickFlickable") for item in one.path):
            place.setBottom(min([place.bottom(), *(floor(edge) - 1 for edge in edges)]))
        if place.isEmpty():
            continue
        area = np.s_[place.top() : place.bottom() + 1, place.left() : place.right() + 1]
        under = ground[area][ground[area] != probed[area]]
        # Letters that leave no trace lie under something else.
        if len(under) >= FEWEST_PIXELS:
            least = _least(one.item, high=high, unit=unit)
            yield _contrast(one.text, least, colour, _opacity(one), under)


def _painted(window: QQuickWindow, texts: list[Seen], colours: list[QColor]) -> NDArray[np.uint32]:
    """Return the screen with its letters in other colours: its pixels as QRgb, in rows."""
    _colour(texts, colours)
    image = window.grabWindow()
    assert image.depth() == 32
    # A copy, because the pixels go with their image.
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1).copy()


def _colour(texts: list[Seen], colours: list[QColor]) -> None:
    for one, colour in zip(texts, colours, strict=True):
        one.item.setProperty("color", colour)


def _contrast(
    text: str, least: float, colour: QColor, opacity: float, under: NDArray[np.uint32]
) -> Contrast:
    ground = np.stack([under >> shift & 0xFF for shift in (16, 8, 0)], axis=-1) / 255
    letters = pixel(colour)
    covering = colour.alphaF() * opacity
    blended = covering * letters + (1 - covering) * ground
    ratios = ratio(blended, ground)
    place = np.argsort(ratios)[len(ratios) * PERCENTILE // 100]
    return Contrast(text, float(ratios[place]), least, _name(blended[place]), _name(ground[place]))


def pixel(colour: QColor) -> Pixels:
    """Return what a colour is in an opaque picture."""
    return np.array([colour.redF(), colour.greenF(), colour.blueF()])


def ratio(one: Pixels, other: Pixels) -> NDArray[np.float64]:
    """Return the contrast of colours with others: 1 to 21."""
    lights = luminance(one), luminance(other)
    return (np.maximum(*lights) + 0.05) / (np.minimum(*lights) + 0.05)


def luminance(pixels: Pixels) -> NDArray[np.float64]:
    """Return the relative luminance that WCAG 2 defines: 0 to 1."""
    linear = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    brightness: NDArray[np.float64] = linear @ np.array([0.2126, 0.7152, 0.0722])
    return brightness


def _name(one: Pixels) -> str:
    return QColor.fromRgbF(*map(float, one)).name()


def _is_written(item: QQuickItem) -> bool:
    kinds = ("QQuickText", "QQuickTextInput", "QQuickTextEdit")
    return any(item.inherits(kind) for kind in kinds) and bool(str(item.property("text")).strip())


def _is_off(one: Seen) -> bool:
    return not one.item.isEnabled() and _opacity(one) < 1


def _opacity(one: Seen) -> float:
    return prod(item.opacity() for item in (*one.path, one.item))


def _least(item: QQuickItem, *, high: bool, unit: float) -> float:
    if not seen.is_text(item):
        return LEAST_ICON
    if high:
        return LEAST_HIGH
    font: QFont = item.property("font")
    bold = font.weight() >= QFont.Weight.DemiBold
    return LEAST_LARGE if font.pixelSize() >= (LARGE_BOLD if bold else LARGE) * unit else LEAST
