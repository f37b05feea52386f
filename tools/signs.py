"""Draw the signs that Phosphor lacks as a font: `python -m tools.signs`.

They are drawn on its grid, in lines as strong as those of its bold style.
"""

import sys

import skia

from tools.art.shapes import box, cut, disc, join, line, moved, trace
from tools.letters import EM, glyph, stroked, write_font

#: Of Phosphor's drawings: their side, and their lines.
GRID, BOLD = 256, 24
#: Where much stands close together, and within a coin.
FINE, THIN = 20, 14


def strokes(*lines: str, width: float = BOLD) -> skia.Path:
    """Lines through points."""
    return join(*(stroked(line(trace(one)), width) for one in lines))


def exchange() -> skia.Path:
    """A coin of tenge for one of yuan: both have two arrows between them."""
    return join(
        stroked(disc(78, 78, 56), FINE),
        strokes("56 60, 100 60", "56 80, 100 80", "78 80, 78 108", width=THIN),
        stroked(disc(178, 178, 56), FINE),
        strokes("158 150, 178 176, 198 150", "158 186, 198 186", "178 176, 178 206", width=THIN),
        strokes("168 30, 214 30, 214 88", "188 64, 214 90, 240 64", width=FINE),
        strokes("88 226, 42 226, 42 168", "16 192, 42 166, 68 192", width=FINE),
    )


def cash_machine() -> skia.Path:
    """A note that comes out of a slot."""
    slot = strokes("56 120, 28 120, 28 44, 228 44, 228 120, 200 120", "64 84, 192 84")
    note = stroked(box(76, 84, 180, 216, 4), BOLD)
    return join(cut(slot, box(88, 96, 168, 204)), note, stroked(disc(128, 152, 18), BOLD))


#: In Unicode's private use area, beyond what Phosphor uses.
SIGNS = {0xF8F0: exchange, 0xF8F1: cash_machine}


def main() -> int:
    """Write the font."""
    letters = {code: glyph(moved(drawn(), 0, 0, EM / GRID), EM) for code, drawn in SIGNS.items()}
    write_font("Kiosk Signs", letters, EM)
    return 0


if __name__ == "__main__":
    sys.exit(main())
