"""Parts of landscapes: stars, mountains with snow, water, firs, grass, reeds and flowers."""

import math
import random
from typing import NamedTuple

from tools.art.palette import CINNABAR, GOLD, JADE, LIGHT, PAPER, SNOW, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    OUT,
    SIDE,
    Point,
    Points,
    blob,
    curve,
    disc,
    even,
    hill,
    join,
    land,
    leaf_width,
    line,
    moved,
    polygon,
    ribbon,
    ridge,
    sampled,
    taper,
    trace,
)


def stars(scene: Scene, seed: int, count: int, bottom: float, right: float = SIDE) -> None:
    """Small stars, fewer towards the bottom."""
    rng = random.Random(seed)
    for _ in range(count):
        x, y = rng.uniform(0, right), bottom * rng.random() ** 1.5
        bright = rng.random()
        scene.dots([(x, y, 1.1 + 1.7 * bright**2)], LIGHT, (0.25 + 0.6 * bright) * (1 - y / bottom))


def sun(scene: Scene, x: float, y: float, radius: float, colour: str) -> None:
    """A paper disc with its light."""
    scene.glow(x, y, radius * 6, colour, 0.55)
    scene.sheet(disc(x, y, radius), PAPER, colour, depth=0.3, edge=0.6)


def mountains(
    scene: Scene,
    seed: int,
    points: Points,
    colours: tuple[str, ...],
    *,
    snow: float = 0.0,
    rough: float = 0.2,
    depth: float = 1.0,
    bottom: float = SIDE + OUT,
    white: str = SNOW,
) -> None:
    """A range; its control points above y = `snow` wear snow, and each peak has a shaded side."""
    edge = ridge(seed, points, rough)
    rng = random.Random(seed)
    top = min(y for _, y in edge)
    with scene.layer(land(edge, bottom), *colours, depth=depth, span=(top, min(bottom, SIDE))):
        if snow:
            scene.fill(polygon([*edge, *reversed(snow_edge(rng, edge, snow, BROAD_TEETH))]), white)
        for left, peak, right in zip(points, points[1:], points[2:], strict=False):
            if peak[1] < left[1] and peak[1] < right[1]:
                _shade(scene, seed, peak, right, mix(colours[0], "#0A1A2E", 0.6))


def _shade(scene: Scene, seed: int, peak: Point, right: Point, colour: str) -> None:
    """The side of a peak that is away from the light, down to a point."""
    across, drop = right[0] - peak[0], right[1] - peak[1]
    foot = (peak[0] + across * 0.34, right[1] + drop * 0.75)
    spur = ridge(seed + 9, [foot, (peak[0] - 2, peak[1] - 4)], 0.18, 4)
    outside = [(peak[0], peak[1] - 60), (right[0] + across * 0.4, right[1] - drop * 0.3)]
    scene.fill(
        polygon([*outside, (right[0] + across * 0.06, right[1] + drop * 0.1), *spur]),
        colour,
        alpha=0.3,
    )


class Teeth(NamedTuple):
    """How snow ends: in teeth, farther apart and longer where a mountain is higher.

    `apart` times `least` plus `more` for each unit of height is from one end to the next; `deep`
    and `short` are how far the teeth and the gaps between them reach, as shares of the height.
    """

    apart: tuple[float, float]
    least: float
    more: float
    deep: tuple[float, float]
    short: tuple[float, float]


BROAD_TEETH = Teeth((0.7, 1.4), 14, 0.1, (0.62, 0.9), (0.3, 0.46))


def snow_edge(rng: random.Random, edge: Points, level: float, teeth: Teeth) -> list[Point]:
    """Where the snow ends below a mountain's edge whose parts above y = `level` wear it."""
    result: list[Point] = [edge[0]]
    deep, wait = False, edge[0][0]
    for x, y in edge:
        if x < wait:
            continue
        high = max(0.0, level - y)
        wait = x + rng.uniform(*teeth.apart) * (teeth.least + high * teeth.more)
        deep = not deep
        result.append((x, y + high * rng.uniform(*(teeth.deep if deep else teeth.short))))
    result.append(edge[-1])
    return result


def contour_lines(
    scene: Scene,
    points: Points,
    step: float,
    count: int,
    colour: str,
    alpha: float,
) -> None:
    """Lines that repeat a hill's edge below it, ever flatter."""
    base = max(y for _, y in points)
    for index in range(1, count + 1):
        flat = index / (count + 1)
        shifted = [(x, y + (base - y) * flat * 0.6 + index * step) for x, y in points]
        scene.stroke(curve(shifted), colour, 2.4, alpha)


def hills(
    scene: Scene,
    points: Points,
    *colours: str,
    depth: float = 1.0,
    lines: int = 4,
    step: float = 34,
) -> None:
    """A smooth hill of felt with a few stitched lines."""
    with scene.layer(hill(points), *colours, depth=depth):
        contour_lines(scene, points, step, lines, PAPER, 0.13)


def water(scene: Scene, top: float, bottom: float, *colours: str, seed: int, light: str) -> None:
    """A still surface with lens-shaped glints, wider towards the viewer."""
    rng = random.Random(seed)
    path = polygon([(-OUT, top), (SIDE + OUT, top), (SIDE + OUT, bottom), (-OUT, bottom)])
    with scene.layer(path, *colours, depth=0.5, edge=0.3):
        for _ in range(110):
            near = rng.random() ** 0.8
            glint(
                scene,
                rng.uniform(0, SIDE),
                top + 8 + (bottom - top) * near,
                18 + 90 * near,
                light,
                rng.uniform(0.1, 0.4),
            )


def glint(scene: Scene, x: float, y: float, reach: float, colour: str, alpha: float) -> None:
    """One lens of light on water."""
    points = [(x - reach, y), (x, y - 1), (x + reach, y)]
    scene.fill(ribbon(sampled(points, 8), leaf_width(reach * 0.09 + 1.5)), colour, alpha=alpha)


def fir(
    scene: Scene, x: float, y: float, height: float, colour: str, *, depth: float = 0.3
) -> None:
    """A slim Tian Shan spruce that stands at (x, y)."""
    half = height * 0.16
    left: list[Point] = []
    tiers = 6
    for tier in range(tiers):
        t = (tier + 1) / tiers
        level = y - height + height * 0.93 * t
        left.append((x - half * t**0.85, level))
        left.append((x - half * t**0.85 * 0.52, level - height * 0.035))
    outline = [(x, y - height), *left[:-1], *((2 * x - a, b) for a, b in reversed(left[:-1]))]
    trunk = polygon(
        [
            *((x - height * 0.02, y - height * 0.2), (x + height * 0.02, y - height * 0.2)),
            *((x + height * 0.02, y), (x - height * 0.02, y)),
        ]
    )
    scene.fill(trunk, mix("#3B2416", colour, 0.3))
    with scene.layer(polygon(outline), mix(colour, PAPER, 0.16), colour, depth=depth, edge=0.3):
        shade = [(x, y - height), (x + half * 1.2, y - height), (x + half * 1.2, y), (x, y)]
        scene.fill(polygon(shade), "#06222A", alpha=0.25)


def forest(
    scene: Scene,
    seed: int,
    points: Points,
    count: int,
    height: float,
    colour: str,
    depth: float = 0.3,
) -> None:
    """Firs along a line, the far ones first."""
    rng = random.Random(seed)
    path = sampled(points, 20)
    spots = [(*path[rng.randrange(len(path))], rng.uniform(0.65, 1.1)) for _ in range(count)]
    for x, y, size in sorted(spots, key=lambda spot: spot[1]):
        fir(
            scene,
            x + rng.uniform(-9, 9),
            y + rng.uniform(0, 14),
            height * size,
            mix(colour, "#0B2A2E", rng.uniform(0, 0.3)),
            depth=depth,
        )


def grass(
    scene: Scene, seed: int, points: Points, count: int, height: float, *colours: str
) -> None:
    """Blades of feather grass that grow along a line and bend with the wind."""
    rng = random.Random(seed)
    path = sampled(points, 30)
    for _ in range(count):
        x, y = path[rng.randrange(len(path))]
        tall, bend = height * rng.uniform(0.5, 1.1), rng.uniform(-0.05, 0.5) * height
        x, y = x + rng.uniform(-20, 20), y + rng.uniform(0, 16)
        blade = sampled([(x, y), (x + bend * 0.3, y - tall * 0.6), (x + bend, y - tall)], 6)
        scene.fill(ribbon(blade, taper(height * 0.07, 0.6)), colours[rng.randrange(len(colours))])


def reed(scene: Scene, x: float, y: float, height: float, bend: float, colour: str) -> None:
    """A reed with its brown head and one leaf."""
    stem = sampled([(x, y), (x + bend * 0.25, y - height * 0.6), (x + bend, y - height)], 10)
    scene.fill(ribbon(stem, taper(height * 0.028, 2)), colour)
    leaf = sampled(
        [
            (x, y - height * 0.2),
            (x + height * 0.1, y - height * 0.55),
            (x + height * 0.32, y - height * 0.6),
        ],
        8,
    )
    scene.fill(ribbon(leaf, leaf_width(height * 0.045)), mix(colour, PAPER, 0.15))
    head = [(x + bend * 0.8, y - height * 0.86), (x + bend * 1.1, y - height * 1.06)]
    scene.fill(ribbon(sampled(head, 8), leaf_width(height * 0.05)), "#7A4A26", "#A86A36")


def leaf(scene: Scene, start: Point, bend: Point, tip: Point, broad: float, colour: str) -> None:
    """A leaf with its midrib."""
    spine = sampled([start, bend, tip], 12)
    with scene.layer(ribbon(spine, leaf_width(broad)), mix(colour, PAPER, 0.2), colour, depth=0.35):
        scene.stroke(line(spine), PAPER, 2, 0.4)


def tulip(scene: Scene, x: float, y: float, height: float, colour: str = CINNABAR) -> None:
    """A wild tulip that stands at (x, y)."""
    size = height * 0.2
    stem = sampled([(x, y), (x + height * 0.04, y - height * 0.45), (x, y - height * 0.8)], 8)
    scene.fill(ribbon(stem, even(height * 0.03 + 1)), JADE)
    for side in (-1, 1):
        blade = [
            (x, y),
            (x + side * height * 0.12, y - height * 0.3),
            (x + side * height * 0.26, y - height * 0.5),
        ]
        scene.fill(
            ribbon(sampled(blade, 8), leaf_width(height * 0.085)), JADE, mix(JADE, PAPER, 0.2)
        )
    top = y - height * 0.78
    petal = blob(
        trace("0 0, 0 0, -0.62 -0.35, -0.55 -1.0, -0.4 -1.5, -0.4 -1.5, -0.12 -1.0, 0.05 -0.4")
    )
    middle = blob([(0, 0), (-0.42, -0.5), (0, -1.55), (0, -1.55), (0.42, -0.5)])
    scene.fill(moved(middle, x, top, size), mix(colour, GOLD, 0.35), mix(colour, "#000000", 0.1))
    for flip in (False, True):
        scene.sheet(
            moved(petal, x, top, size, flip=flip),
            mix(colour, GOLD, 0.25),
            colour,
            depth=0.12,
            edge=0.35,
        )


def blossom(scene: Scene, x: float, y: float, radius: float) -> None:
    """An apple blossom seen from the front."""
    petals = [
        disc(x + radius * 0.58 * math.cos(a), y + radius * 0.58 * math.sin(a), radius * 0.5)
        for a in (math.radians(72 * step - 90) for step in range(5))
    ]
    scene.sheet(join(*petals), PAPER, "#F2C4C0", depth=0.22, edge=0.7)
    scene.dots([(x, y, radius * 0.2)], GOLD, 1)
    scene.dots(
        [
            (x + radius * 0.36 * math.cos(a), y + radius * 0.36 * math.sin(a), radius * 0.055)
            for a in (math.radians(36 * step) for step in range(10))
        ],
        CINNABAR,
        0.8,
    )
