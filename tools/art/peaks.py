"""High mountains with faceted flanks: a lit side, a shaded one, snow on both."""

import random

from tools.art.palette import PAPER, SNOW, mix
from tools.art.paper import Scene
from tools.art.shapes import Point, Points, land, polygon, ridge


def alps(
    scene: Scene,
    seed: int,
    points: Points,
    *colours: str,
    foot: float,
    snow: float = 0.0,
    white: str = SNOW,
    shade: str = "#12264A",
    depth: float = 1.0,
) -> None:
    """A range whose peaks are the high points; snow lies above y = `snow`, `foot` is its end."""
    rng = random.Random(seed)
    edge = ridge(seed, points, 0.16)
    top = min(y for _, y in edge)
    with scene.layer(land(edge), *colours, depth=depth, edge=0.55, span=(top, foot)):
        if snow:
            scene.fill(polygon([*edge, *reversed(_snow_line(rng, edge, snow))]), white)
        ends = [(-1e3, foot), *points, (3e3, foot)]
        for left, peak, right in zip(ends, ends[1:], ends[2:], strict=False):
            if peak[1] < left[1] and peak[1] < right[1]:
                _flanks(scene, rng, peak, right, foot, (shade, mix(white, PAPER, 0.5)))


def _snow_line(rng: random.Random, edge: Points, level: float) -> list[Point]:
    """The lower edge of the snow: torn, lower under higher peaks."""
    result: list[Point] = [edge[0]]
    deep, wait = False, edge[0][0]
    for x, y in edge:
        if x < wait:
            continue
        high = max(0.0, level - y)
        wait = x + rng.uniform(0.5, 1.3) * (10 + high * 0.13)
        deep = not deep
        result.append((x, y + high * (rng.uniform(0.62, 0.86) if deep else rng.uniform(0.4, 0.54))))
    result.append(edge[-1])
    return ridge(rng.randrange(999), result, 0.14, 2)


def _flanks(
    scene: Scene,
    rng: random.Random,
    peak: Point,
    right: Point,
    foot: float,
    tones: tuple[str, str],
) -> None:
    """The shaded side of a peak, with ribs on both sides of its spine."""
    fall = foot - peak[1]
    end = (peak[0] + 0.42 * (right[0] - peak[0]), right[1] + 0.55 * (foot - right[1]))
    bends = [(peak[0] - 1, peak[1] - 6)]
    for share in (0.3, 0.62, 1.0):
        sway = rng.uniform(-0.1, 0.04) * fall if share < 1 else 0.0
        bends.append(
            (peak[0] + (end[0] - peak[0]) * share + sway, peak[1] + (end[1] - peak[1]) * share)
        )
    spine = ridge(rng.randrange(999), bends, 0.18, 3)
    outside = [(right[0], right[1] + 4), (right[0], peak[1] - 80), (peak[0], peak[1] - 80)]
    scene.fill(polygon([*spine, *outside]), tones[0], alpha=0.38)
    for x, y in spine[3:-3:3]:
        reach = min(150.0, (y - peak[1]) * rng.uniform(0.4, 0.7) + fall * 0.04)
        lit = [(x, y), (x + reach * 0.9, y + reach * 0.85), (x + reach * 0.3, y + reach)]
        scene.fill(polygon(lit), tones[1], alpha=0.13)
        dark = [(x, y), (x - reach * 0.85, y + reach * 0.8), (x - reach * 0.2, y + reach * 0.95)]
        scene.fill(polygon(dark), tones[0], alpha=0.17)
