"""The mirrored spiral: ram's horn and auspicious cloud, linked where they meet."""

import math

import skia

from tools.art.palette import PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import Point, disc, join, leaf_width, moved, ribbon, sampled


def spiral(
    x: float, y: float, radius: float, turns: float, start: float, *, end: float = 0.16
) -> list[Point]:
    """Points of a spiral that winds inwards, clockwise on screen.

    `start` is the first angle in degrees (0 right, 90 down); `end` is the last radius as a share.
    """
    steps = max(12, round(turns * 44))
    result: list[Point] = []
    for step in range(steps + 1):
        t = step / steps
        reach = radius * (1 - (1 - end) * t**0.92)
        angle = math.radians(start + 360 * turns * t)
        result.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return result


def band(
    points: list[Point], width: float, tip: float = 0.3, *, thin_start: bool = False
) -> skia.Path:
    """A band that narrows inwards and ends in a round drop."""

    def breadth(t: float) -> float:
        rise = min(1.0, 0.12 + t * 2.2) if thin_start else 1.0
        return width * rise * (1 - (1 - tip) * t)

    x, y = points[-1]
    return join(ribbon(points, breadth), disc(x, y, width * tip * 1.35))


def horn(radius: float, stem: float, width: float) -> skia.Path:
    """Ram's horns: a stem that rises at x = 0 from y = `stem` and curls to both sides at y = 0."""
    curl = spiral(radius, 0, radius, 1.45, 180)
    points = [(0.0, stem), (0.0, stem * 0.66), (0.0, stem * 0.33), *curl]
    half = band(points, width)
    return join(half, moved(half, 0, 0, flip=True))


def felt_horn(radius: float, stem: float, width: float) -> skia.Path:
    """The same with one turn and a full tip, bold enough to be seen small."""
    curl = spiral(radius, 0, radius, 1.05, 180, end=0.2)
    half = band([(0.0, stem), (0.0, stem / 2), *curl], width, 0.44)
    return join(half, moved(half, 0, 0, flip=True))


def cloud_lines(reach: float, radius: float, width: float) -> skia.Path:
    """Two tails from -`reach` and `reach` that meet at the middle and curl up and outwards."""
    tail = [(reach, 0.0), (reach * 0.7, 0.0), (radius * 1.9, 0.0)]
    curl = spiral(radius * 1.12, -radius, radius, 1.5, 90)
    half = band([*sampled(tail, 8), *curl], width, thin_start=True)
    return join(half, moved(half, 0, 0, flip=True))


def draw_cloud(
    scene: Scene,
    x: float,
    y: float,
    reach: float,
    colour: str,
    line: str,
    *,
    depth: float = 0.6,
    fade: float,
) -> None:
    """A paper cloud: two large curls in the middle, small ones beside, tails to both sides."""
    radius = reach * 0.21
    base = [(reach * share / 8, reach * 0.012) for share in range(-8, 9)]
    parts = [ribbon(base, leaf_width(reach * 0.15)), disc(0, -radius * 0.55, radius * 0.8)]
    for side in (-1, 1):
        parts.append(disc(side * radius, -radius * 0.92, radius * 1.14))
        parts.append(disc(side * reach * 0.51, -radius * 0.42, radius * 0.68))
    body = moved(join(*parts), x, y)
    small = cloud_lines(reach * 0.3, radius * 0.36, radius * 0.15)
    with scene.layer(body, mix(colour, PAPER, fade), colour, depth=depth, edge=0.5):
        lines = moved(cloud_lines(reach * 0.96, radius * 0.78, radius * 0.2), x, y - radius * 0.06)
        scene.fill(lines, line)
        for side in (-1, 1):
            scene.fill(moved(small, x + side * reach * 0.5, y - radius * 0.1), line)


def link_arm(radius: float, width: float, reach: float) -> skia.Path:
    """One of two equal arms around (0, 0); turned by 180 degrees, the other winds into it.

    It comes from x = -`reach`, dips to y = `radius` and winds inwards.
    """
    curl = [(-x, y) for x, y in spiral(0, 0, radius, 1.3, 90)]
    bends = [(-reach, 0.0), (-reach * 0.76, radius * 0.04), (-reach * 0.52, radius * 0.4)]
    bends += [(-reach * 0.28, radius * 0.84), (-reach * 0.12, radius), (0.0, radius)]
    thin = width / 2

    def breadth(t: float) -> float:
        start = thin * min(1.0, 0.1 + t * 9)
        return start + (width - thin) * min(1.0, t * 2.4) - width * 0.4 * t**3

    arm = ribbon([*sampled(bends, 14)[:-1], *curl], breadth)
    return join(arm, disc(*curl[-1], width * 0.72))
