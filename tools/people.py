"""Draw the people of the block `count` as a font: `python -m tools.people`.

Three who stand, equally tall because each counts as many. Each is there filled, hatched and
outlined.
"""

import sys
from collections.abc import Callable

import skia

from tools.art.shapes import blob, box, curve, disc, heap, join, overlap, polygon, trace
from tools.letters import EM, glyph, stroked, write_font

#: Of a letter and its people, who are drawn with y downwards and stand at `GROUND`.
WIDTH, GROUND = 560, 960
#: Of the outline and of the stripes, and from one stripe to the next.
LINE, STRIPE, PACE = 26, 60, 118


def limb(points: str, width: float) -> skia.Path:
    """An arm or a leg."""
    return stroked(curve(trace(points)), width)


def wanderer() -> skia.Path:
    """With a cap and a rucksack."""
    cap = "206 112, 222 46, 300 16, 372 44, 398 96, 398 96, 452 112, 452 112, 446 136, 446 136"
    coat = "214 276, 262 240, 346 242, 394 286, 404 440, 390 610, 390 610, 226 610, 226 610"
    rucksack = "216 262, 216 262, 150 250, 102 300, 96 470, 128 552, 216 556, 216 556"
    return join(
        disc(300, 124, 88),
        box(264, 190, 334, 280),
        blob(trace(f"{cap}, 206 136, 206 136")),
        blob(trace(f"{coat}, 208 440")),
        blob(trace(rucksack)),
        limb("270 590, 256 770, 246 936", 92),
        limb("348 590, 366 770, 372 936", 92),
        limb("366 300, 428 420, 420 560", 66),
        limb("246 950, 280 950", 62),
        limb("372 950, 412 950", 62),
    )


def lady() -> skia.Path:
    """In a long coat, with a knot of hair and a bag."""
    right = "208 280, 250 244, 322 244, 366 280, 384 440, 410 640, 418 780, 418 780"
    return join(
        disc(286, 128, 90),
        box(254, 190, 316, 280),
        disc(200, 64, 48),
        blob(trace(f"{right}, 158 780, 158 780, 162 640, 188 440")),
        limb("244 770, 238 930", 78),
        limb("334 770, 340 930", 78),
        limb("346 296, 424 420, 456 560", 60),
        limb("228 296, 156 420, 140 560", 60),
        limb("236 952, 262 952", 58),
        limb("340 952, 366 952", 58),
        box(398, 590, 524, 716, 26),
    )


def townsman() -> skia.Path:
    """With a broad hat, the hands in the pockets of a jacket."""
    hat = "196 92, 206 30, 280 14, 354 30, 364 92, 364 92, 424 104, 424 124, 280 128, 136 124"
    jacket = "172 290, 222 244, 338 244, 388 290, 396 440, 412 660, 412 660, 300 644, 280 600"
    return join(
        disc(280, 134, 84),
        box(248, 190, 312, 280),
        blob(trace(f"{hat}, 136 104, 196 92")),
        blob(trace(f"{jacket}, 260 644, 148 660, 148 660, 164 440")),
        limb("232 620, 228 770, 222 936", 90),
        limb("328 620, 332 770, 338 936", 90),
        limb("206 300, 150 430, 168 556", 84),
        limb("354 300, 410 430, 392 556", 84),
        limb("212 950, 236 950", 60),
        limb("338 950, 362 950", 60),
    )


def outlined(person: skia.Path) -> skia.Path:
    """The edge of an area, inside it: none is larger than another."""
    return overlap(person, stroked(person, 2 * LINE))


def hatched(person: skia.Path) -> skia.Path:
    """Stripes within an outline."""
    stripes = heap(
        polygon([(x, EM), (x + EM, 0), (x + EM + STRIPE, 0), (x + STRIPE, EM)])
        for x in range(-EM, WIDTH, PACE)
    )
    return join(overlap(person, stripes), outlined(person))


#: How they are drawn, by the first letter of each kind, in Unicode's private use area.
KINDS: dict[int, Callable[[skia.Path], skia.Path]] = {
    0xE000: lambda person: person,
    0xE010: hatched,
    0xE020: outlined,
}


def main() -> int:
    """Write the font."""
    people = (wanderer(), lady(), townsman())
    letters = {
        first + number: glyph(drawn(person), GROUND)
        for first, drawn in KINDS.items()
        for number, person in enumerate(people)
    }
    write_font("Kiosk People", letters, WIDTH)
    return 0


if __name__ == "__main__":
    sys.exit(main())
