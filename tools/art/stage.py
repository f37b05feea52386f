"""Sheets of paper over a picture: the stage of the waiting screen and the edge of a page.

What tiles is drawn from waves that repeat over BREADTH, so that its right edge goes on in its left.
"""

import math
import random
from collections.abc import Callable, Iterable, Sequence

import skia
from PIL import Image

from tools.art.motif import felt_horn
from tools.art.palette import AQUA, CINNABAR, DEEP, GOLD, PAPER, mix
from tools.art.paper import Cutout
from tools.art.shapes import (
    Point,
    blob,
    curve,
    even,
    hill,
    join,
    leaf_width,
    moved,
    polygon,
    ribbon,
    sampled,
    taper,
    trace,
)

BREADTH = 2160  # what tiles: the short side of a screen
BEYOND = 180.0  # how far paths reach beyond the picture, so that no shadow of an end is seen
BOTTOM = 800.0

# From far to near: the colours from top to bottom. The nearest is the night of the dark theme.
NIGHT = (
    ("#245A76", "#164663"),
    ("#1B4D69", "#0E3854"),
    ("#12405B", "#0A3049"),
    (DEEP,),
)
LIT = (0.34, 0.28, 0.35, 0.22)
APPLIED = mix("#0E3854", AQUA, 0.36)
GOLD_LINE = 3.2

PAGES = {
    "light": (("#D5C5A6", "#EADDC4", PAPER), 0.8),
    "dark": (("#1F5672", "#13415C", DEEP), 0.35),
}
CUTS = (
    (66, ((11, 2, 0.1), (6, 3, 0.55))),
    (92, ((11, 2, 0.62), (7, 3, 0.05))),
    (120, ((9, 1, 0.2), (9, 3, 0.4))),
)

Wave = Callable[[float], float]


def stage() -> Image.Image:
    """Four hills of dark paper with what grows on them; tiles sideways."""
    scene = Cutout(BREADTH, 560)
    far = wave(120, ((30, 1, 0.1), (16, 3, 0.3), (6, 5, 0.7)))
    lay_hill(scene, far, 0, (80, 330), grass(far, 34, 3))

    second = wave(215, ((26, 1, 0.62), (22, 2, 0.2), (8, 5, 0.1)))
    trees = (150, 124), (222, 82), (690, 96), (960, 140), (1570, 90), (1644, 124), (1850, 112)
    growing = [part for x, y, tall in standing(second, trees) for part in horn_tree(x, y, tall)]
    lay_hill(scene, second, 1, (150, 400), [*grass(second, 44, 5), *growing])

    third = wave(318, ((22, 1, 0.3), (18, 3, 0.85), (6, 4, 0.2)))
    lay_hill(scene, third, 2, (290, 500))
    scene.stroke(curve([(x, y + 9) for x, y in along(third)]), GOLD, GOLD_LINE)
    for x, y, _ in standing(third, [(90 + 180 * index, 0) for index in range(12)]):
        scene.fill(moved(felt_horn(24, 36, 11), x, y + 54), APPLIED)

    near = wave(462, ((14, 1, 0.75), (14, 2, 0.5), (5, 5, 0.3)))
    flowers = [(0, 122), (178, 88), (352, 120), (372, 84), (722, 104), (896, 128), (912, 90)]
    flowers += [(1262, 112), (1440, 92), (1612, 84), (1630, 124), (1978, 112)]
    tulips = standing(near, flowers)
    growing = [part for spot in tulips for part in tulip(*spot)]
    lay_hill(scene, near, 3, (400, 560), [*grass(near, 60, 9), *growing])
    bloom(scene, tulips)
    return scene.finished()


def stage_side() -> Image.Image:
    """The same for a wide screen: steep slopes that stand at the left of the dark panel."""
    scene = Cutout(480, 2160)
    far = slope("420 -200, 364 0, 306 260, 316 520, 262 820, 184 1420, 150 1660, 90 1920, 40 2400")
    lay_slope(scene, far, 0, grass_beside(far, 40, 21))
    second = slope(
        "462 -200, 402 0, 348 300, 366 600, 312 900, 240 1500, 204 1730, 140 1990, 60 2400"
    )
    lay_slope(scene, second, 1, grass_beside(second, 50, 22))

    third = slope(
        "470 -200, 432 0, 392 320, 402 640, 326 1290, 290 1570, 250 1810, 136 2180, 60 2400"
    )
    lay_slope(scene, third, 2)
    scene.stroke(curve([(x + 9, y + 3) for x, y in third]), GOLD, GOLD_LINE)
    for middle in range(70, 2000, 170):
        x, _ = at_level(third, middle)
        below, _ = at_level(third, middle + 40)
        turn = math.degrees(math.atan2(x - below, 40)) - 90
        scene.fill(moved(felt_horn(13, 18, 6.4), x + 38, middle, turn=turn), APPLIED)

    near = slope(
        "478 -200, 464 0, 456 340, 460 680, 422 1340, 384 1640, 338 1870, 160 2170, -20 2300"
    )
    flowers = (
        (1430, 104, -34),
        (1600, 130, -32),
        (1756, 108, -30),
        (1880, 140, -28),
        (2040, 112, -22),
    )
    tulips = [(*at_level(near, level), tall, lean) for level, tall, lean in flowers]
    growing = [part for spot in tulips for part in tulip(*spot)]
    lay_slope(scene, near, 3, [*grass_beside(near, 62, 24), *growing])
    bloom(scene, tulips)
    return scene.finished()


def edge(kind: str) -> Image.Image:
    """Three sheets cut in long waves, the nearest of the colour of the page; tiles sideways."""
    scene = Cutout(BREADTH, 160)
    colours, lit = PAGES[kind]
    for colour, (level, swings) in zip(colours, CUTS, strict=True):
        scene.overlap(hill(along(wave(level, swings)), BOTTOM), colour, edge=lit)
    return scene.finished()


def strip() -> Image.Image:
    """The light one for the strips of tiles: so many at a start must be read quickly."""
    return edge("light").reduce(2)


def strip_side() -> Image.Image:
    """The same standing."""
    return edge_side("light").reduce(2)


def edge_side(kind: str) -> Image.Image:
    """The same standing, its top to the left; the light still comes from the upper left."""
    return edge(kind).transpose(Image.Transpose.TRANSPOSE)


def wave(level: float, swings: Sequence[tuple[float, int, float]]) -> Wave:
    """A line around `level` that repeats over BREADTH; swings are height, times and phase."""

    def height(x: float) -> float:
        turns = ((rise, times * x / BREADTH + phase) for rise, times, phase in swings)
        return level + sum(rise * math.sin(math.tau * turn) for rise, turn in turns)

    return height


def along(height: Wave) -> list[Point]:
    """Points along a wave, from BEYOND before the picture to BEYOND behind it."""
    steps = round((BREADTH + 2 * BEYOND) / 12)
    return [(x, height(x)) for x in (-BEYOND + 12 * step for step in range(steps + 1))]


def standing(
    height: Wave, spots: Iterable[tuple[float, float]]
) -> list[tuple[float, float, float]]:
    """Spots (x and size) as x, y and size, again where they are seen beside the picture."""
    return [
        (at, height(at), size)
        for x, size in spots
        for at in (x - BREADTH, x, x + BREADTH)
        if -BEYOND < at < BREADTH + BEYOND
    ]


def slope(text: str) -> list[Point]:
    """Points along a slope that comes down from the top right, given as for `trace`."""
    return sampled(trace(text), 30)


def at_level(points: Sequence[Point], level: float) -> Point:
    """The point of a slope that is nearest to this height."""
    return min(points, key=lambda point: abs(point[1] - level))


def lay_hill(
    scene: Cutout,
    height: Wave,
    index: int,
    span: tuple[float, float],
    growing: Sequence[skia.Path] = (),
) -> None:
    """Lay down the hill with this index in NIGHT."""
    ground = hill(along(height), BOTTOM)
    scene.overlap(ground, *NIGHT[index], edge=LIT[index], span=span, growing=growing)


def lay_slope(
    scene: Cutout, points: Sequence[Point], index: int, growing: Sequence[skia.Path] = ()
) -> None:
    """Lay down all that is right of a slope, with this index in NIGHT."""
    ground = polygon([*points, (points[-1][0], 2400), (700, 2400), (700, points[0][1])])
    scene.overlap(ground, *NIGHT[index], edge=LIT[index], span=(0, 2160), growing=growing)


def grass(height: Wave, tall: float, seed: int) -> list[skia.Path]:
    """Tufts along a wave, in groups."""
    rng = random.Random(seed)
    blades: list[skia.Path] = []
    x = 0.0
    while x < BREADTH:
        one = tuft(rng, tall * rng.uniform(0.55, 1.1))
        blades += [moved(blade, at, y) for at, y, _ in standing(height, [(x, 0)]) for blade in one]
        x += tall * rng.choice((0.3, 0.5, 0.8, 1.4, 3.2))
    return blades


def grass_beside(points: Sequence[Point], tall: float, seed: int) -> list[skia.Path]:
    """Tufts on the lower half of a slope, which lean out of it."""
    rng = random.Random(seed)
    low = [point for point in points if point[1] > 1100]
    spots = [point for point in low[::5] if rng.random() < 0.8]
    return [
        moved(blade, x + 4, y, turn=-38)
        for x, y in spots
        for blade in tuft(rng, tall * rng.uniform(0.6, 1.1))
    ]


def tuft(rng: random.Random, height: float) -> list[skia.Path]:
    """Blades of feather grass around (0, 0) that fan out and bend with the wind."""
    blades = []
    for _ in range(rng.randint(5, 8)):
        lean = rng.uniform(-0.5, 0.8)
        tall, bend = height * rng.uniform(0.5, 1.0), height * (lean * 0.7 + 0.16)
        foot = lean * height * 0.3
        spine = [(foot * 0.8, 12.0), (foot + bend * 0.2, -tall * 0.55), (foot + bend, -tall)]
        blades.append(ribbon(sampled(spine, 8), taper(height * 0.1, 1.4)))
    return blades


def tulip(x: float, y: float, height: float, lean: float = 0) -> list[skia.Path]:
    """A wild tulip that stands at (x, y) and leans (degrees)."""
    stem = [(0.0, 14.0), (height * 0.04, -height * 0.4), (0.0, -height * 0.8)]
    parts = [ribbon(sampled(stem, 8), even(height * 0.035 + 1.5))]
    for side in (-1, 1):
        tip = side * height * 0.3, -height * 0.52
        blade = sampled([(0.0, 8.0), (side * height * 0.13, -height * 0.3), tip], 8)
        parts.append(ribbon(blade, leaf_width(height * 0.12)))
    return [moved(part, x, y, turn=lean) for part in (*parts, cup(0, 0, height))]


def cup(x: float, y: float, height: float, lean: float = 0) -> skia.Path:
    """The flower of that tulip."""
    petal = blob(
        trace("0 0, 0 0, -0.62 -0.35, -0.55 -1.0, -0.4 -1.5, -0.4 -1.5, -0.12 -1.0, 0.05 -0.4")
    )
    middle = blob([(0, 0), (-0.42, -0.5), (0, -1.5), (0, -1.5), (0.42, -0.5)])
    whole = join(petal, moved(petal, 0, 0, flip=True), middle)
    return moved(moved(whole, 0, -height * 0.76, height * 0.19), x, y, turn=lean)


def bloom(scene: Cutout, tulips: Iterable[Sequence[float]]) -> None:
    """Give tulips that were cut from the dark a breath of their red."""
    for spot in tulips:
        flower = cup(*spot)
        scene.fill(flower, mix(DEEP, CINNABAR, 0.8), mix(DEEP, CINNABAR, 0.4))
        with scene.clipped(flower):
            scene.stroke(flower, PAPER, 3, 0.35, blur=1)


def horn_tree(x: float, y: float, height: float) -> list[skia.Path]:
    """Horns on a stem that stands at (x, y), a smaller pair below."""
    radius = height * 0.17
    high = felt_horn(radius, height * 0.86, radius * 0.54)
    low = felt_horn(radius * 0.62, height * 0.3, radius * 0.36)
    return [moved(low, x, y - height * 0.34), moved(high, x, y - height + radius)]
