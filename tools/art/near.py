"""What stands right before the viewer and frames a scene: bushes, feather grass, rocks, pebbles."""

import math
import random
from collections.abc import Sequence

from tools.art.palette import INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    Point,
    Points,
    disc,
    leaf_width,
    polygon,
    ribbon,
    ridge,
    sampled,
    taper,
)


def bush(
    scene: Scene,
    seed: int,
    x: float,
    y: float,
    height: float,
    *,
    lean: float,
    wood: str,
    tips: Sequence[str] = (),
) -> None:
    """A gnarled bush of the desert that stands at (x, y): saxaul, or tamarisk with coloured tips.

    `lean` (-1 to 1) bends it to a side.
    """
    rng = random.Random(seed)
    sprays: list[tuple[list[Point], str]] = []

    def grow(start: Point, angle: float, length: float, wide: float, level: int) -> None:
        bend = angle + rng.uniform(-0.5, 0.5)
        middle = (
            start[0] + length * 0.5 * math.sin(bend),
            start[1] - length * 0.5 * math.cos(bend),
        )
        end = (start[0] + length * math.sin(angle), start[1] - length * math.cos(angle))
        spine = sampled([start, middle, end], 8)
        scene.fill(ribbon(spine, taper(wide, wide * 0.5)), wood)
        if level == 0:
            for _ in range(6):
                turn = angle + rng.uniform(-0.9, 0.9)
                far = length * rng.uniform(0.7, 1.5)
                root = spine[rng.randrange(4, len(spine))]
                side = (root[0] + far * math.sin(turn), root[1] - far * math.cos(turn))
                bow = (
                    (root[0] + side[0]) / 2 + rng.uniform(-6, 6),
                    (root[1] + side[1]) / 2 - far * 0.12,
                )
                tint = tips[rng.randrange(len(tips))] if tips else wood
                sprays.append((sampled([root, bow, side], 5), tint))
            return
        for _ in range(3 if level > 1 else 2):
            share = rng.uniform(0.5, 1)
            root = spine[round(share * (len(spine) - 1))]
            turn = angle + rng.uniform(-0.75, 0.75) + lean * 0.25
            grow(root, turn, length * rng.uniform(0.55, 0.8), wide * 0.55, level - 1)

    for index in range(4):
        grow((x, y), (index - 1.5) * 0.42 + lean * 0.5, height * 0.42, height * 0.045, 3)
    for spine, tint in sprays:
        scene.fill(ribbon(spine, leaf_width(height * (0.0095 if tips else 0.008))), tint)


def plumes(
    scene: Scene, seed: int, points: Points, count: int, height: float, *colours: str
) -> None:
    """Feather grass along a line: thin stems that end in long bent plumes."""
    rng = random.Random(seed)
    path = sampled(points, 30)
    for _ in range(count):
        x, y = path[rng.randrange(len(path))]
        x, y = x + rng.uniform(-24, 24), y + rng.uniform(0, 24)
        tall, bend = height * rng.uniform(0.55, 1.1), height * rng.uniform(0.1, 0.6)
        stem = sampled([(x, y), (x + bend * 0.2, y - tall * 0.55), (x + bend, y - tall)], 6)
        colour = colours[rng.randrange(len(colours))]
        scene.fill(ribbon(stem, taper(height * 0.035, 1)), mix(colour, INK, 0.3))
        plume = sampled(
            [stem[-4], stem[-1], (x + bend * 1.75, y - tall * 1.08), (x + bend * 2.3, y - tall)], 6
        )
        scene.fill(ribbon(plume, leaf_width(height * 0.06)), colour)


def rocks(
    scene: Scene, seed: int, spots: Sequence[tuple[float, float, float]], *colours: str
) -> None:
    """Broken stones given as x, y and size: a lit top, a face, a dark side."""
    rng = random.Random(seed)
    for x, y, size in spots:
        angles = sorted(rng.uniform(0.05, 0.95) for _ in range(5))
        crown = [
            (x - size * math.cos(math.pi * a), y - size * (0.35 + 0.5 * math.sin(math.pi * a)))
            for a in angles
        ]
        outline = ridge(rng.randrange(999), [(x - size, y), *crown, (x + size, y)], 0.08, 2)
        path = polygon(
            [*outline, (x + size * 0.8, y + size * 0.2), (x - size * 0.8, y + size * 0.2)]
        )
        with scene.layer(path, *colours, depth=min(0.6, size / 120), edge=0.3):
            keel = crown[2]
            side = [
                keel,
                (x + size * 0.12, y + size),
                (x + size * 2, y + size),
                (x + size, y - size),
            ]
            scene.fill(polygon(side), INK, alpha=0.32)
            scene.fill(
                polygon([(x - size * 1.2, y), crown[0], keel, (x - size * 0.2, y - size * 0.24)]),
                PAPER,
                alpha=0.16,
            )


def pebbles(
    scene: Scene, seed: int, count: int, band: tuple[float, float], colours: Sequence[str]
) -> None:
    """Pebbles on the ground between two heights, larger towards the viewer."""
    rng = random.Random(seed)
    top, bottom = band
    for near, x in sorted((rng.random(), rng.uniform(-20, 1460)) for _ in range(count)):
        size = (4 + 22 * near) * rng.uniform(0.6, 1.3)
        y = top + (bottom - top) * near
        colour = colours[rng.randrange(len(colours))]
        scene.fill(disc(x + size * 0.2, y + size * 0.3, size, size * 0.5), INK, alpha=0.35)
        scene.fill(
            disc(x, y, size, size * rng.uniform(0.45, 0.6)),
            mix(colour, PAPER, 0.3),
            mix(colour, INK, 0.3),
        )
