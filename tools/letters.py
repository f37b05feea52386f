"""Drawings as the letters of a font: they take any colour and size, and cost no picture each.

Needs skia-python and fontTools, from the `art` extra.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import skia
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

FONTS = Path(__file__).resolve().parents[1] / "assets" / "fonts"
#: Of a letter; drawings have y downwards.
EM = 1000
#: In seconds since 1904, always the same: the same drawing is the same file.
MADE = 3_850_000_000


def stroked(path: skia.Path, width: float) -> skia.Path:
    """The area of a line."""
    pen = skia.Paint(
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=width,
        StrokeCap=skia.Paint.kRound_Cap,
        StrokeJoin=skia.Paint.kRound_Join,
    )
    area = skia.Path()
    pen.getFillPath(path, area)
    return area


def glyph(area: skia.Path, ground: float) -> Any:
    """An area as a glyph of TrueType: curves of the second degree, what is inside by winding.

    At `ground` in the drawing is the line on which letters stand.
    """
    letter = TTGlyphPen(None)
    pen = Cu2QuPen(letter, max_err=1, reverse_direction=True)
    # A name of its own: the iterator does not keep the path.
    wound = skia.AsWinding(area)
    verbs = skia.Path.Iter(wound, forceClose=True)
    while True:
        verb, points = verbs.next()
        at = [(point.x(), ground - point.y()) for point in points]
        match verb:
            case skia.Path.kDone_Verb:
                return letter.glyph()
            case skia.Path.kMove_Verb:
                pen.moveTo(at[0])
            case skia.Path.kLine_Verb:
                pen.lineTo(at[1])
            case skia.Path.kQuad_Verb:
                pen.qCurveTo(*at[1:])
            case skia.Path.kConic_Verb:
                quads = skia.Path.ConvertConicToQuads(*points, verbs.conicWeight(), 2)
                for control, end in zip(quads[1::2], quads[2::2], strict=True):
                    pen.qCurveTo(*((one.x(), ground - one.y()) for one in (control, end)))
            case skia.Path.kCubic_Verb:
                pen.curveTo(*at[1:])
            case skia.Path.kClose_Verb:
                pen.closePath()


def write_font(family: str, letters: Mapping[int, Any], width: int) -> None:
    """Write a font of glyphs of one width, each under its character."""
    names = {code: f"uni{code:04X}" for code in letters}
    glyphs = {".notdef": TTGlyphPen(None).glyph()}
    glyphs |= {names[code]: letter for code, letter in letters.items()}
    font = FontBuilder(EM, isTTF=True)
    font.setupGlyphOrder(list(glyphs))
    font.setupCharacterMap(names)
    font.setupGlyf(glyphs)
    font.setupHorizontalMetrics(dict.fromkeys(glyphs, (width, 0)))
    font.setupHorizontalHeader(ascent=EM, descent=0)
    name = family.replace(" ", "")
    font.setupNameTable({"familyName": family, "styleName": "Regular", "psName": f"{name}-Regular"})
    font.setupOS2(sTypoAscender=EM, sTypoDescender=0, usWinAscent=EM, usWinDescent=0, fsType=0)
    font.setupPost()
    font.updateHead(created=MADE, modified=MADE)
    font.save(FONTS / f"{name}.ttf")
