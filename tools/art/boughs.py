"""Plants that stand between the viewer and a scene, dark and near: pine, bamboo, plum blossom."""

import math
import random

import skia

from tools.art.nature import blossom
from tools.art.palette import PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import Points, heap, join, leaf_width, polygon, ribbon, sampled, taper


def pine(
    scene: Scene, seed: int, points: Points, size: float, colour: str, *, thick: float
) -> None:
    """A pine bough along the points, its needles in fans that open upwards and outwards."""
    rng = random.Random(seed)
    spine = sampled(points, 10)
    wood = mix(colour, "#6B3A22", 0.6)
    twigs = []
    tufts = [(*spine[index], 1.0) for index in range(8, len(spine), 6)]
    for index in range(10, len(spine) - 4, 9):
        x, y = spine[index]
        side = rng.choice((-1, 1))
        tip = x + side * size * rng.uniform(0.5, 0.9), y + size * rng.uniform(0.1, 0.8)
        twig = sampled([(x, y), ((x + tip[0]) / 2, tip[1] - size * 0.1), tip], 8)
        twigs.append(ribbon(twig, taper(thick * 0.36, 4)))
        tufts += [(*tip, 0.85), (*twig[5], 0.7)]
    tufts.append((*spine[-1], 1.0))
    for x, y, share in sorted(tufts, key=lambda tuft: tuft[1]):
        reach = size * share * rng.uniform(0.8, 1.15)
        light = mix(colour, PAPER, rng.uniform(0.12, 0.3))
        scene.sheet(_needles(rng, x, y, reach), light, colour, depth=0.4, edge=0.1)
    scene.sheet(join(ribbon(spine, taper(thick, 5)), *twigs), wood, depth=0.3, edge=0.25)


def _needles(rng: random.Random, x: float, y: float, reach: float) -> skia.Path:
    """A fan of needles around (x, y), longest upwards."""
    needles = []
    for step in range(19):
        angle = math.radians(172 + step * 196 / 18 + rng.uniform(-3, 3))
        long = reach * (0.72 + 0.28 * abs(math.sin(angle))) * rng.uniform(0.85, 1.05)
        tip = x + long * math.cos(angle), y + long * math.sin(angle) * 0.86
        across = reach * 0.045
        dx, dy = -math.sin(angle) * across, math.cos(angle) * across
        needles.append(polygon([(x + dx, y + dy), tip, (x - dx, y - dy)]))
    return heap(needles)


def bamboo_leaves(
    scene: Scene, seed: int, points: Points, size: float, colour: str, *, depth: float
) -> None:
    """A thin bamboo twig along the points with leaves that hang."""
    rng = random.Random(seed)
    spine = sampled(points, 10)
    scene.fill(ribbon(spine, taper(size * 0.07, 2)), mix(colour, "#1A0E0A", 0.3))
    for index in range(6, len(spine), 5):
        x, y = spine[index]
        for fan in range(rng.choice((2, 3, 3))):
            angle = math.radians(rng.uniform(25, 75) + fan * 38)
            long = size * rng.uniform(0.7, 1.15)
            middle = x + long * 0.5 * math.cos(angle), y + long * 0.44 * math.sin(angle)
            tip = x + long * math.cos(angle), y + long * math.sin(angle) + long * 0.1
            blade = ribbon(sampled([(x, y), middle, tip], 10), leaf_width(size * 0.16))
            tone = mix(colour, PAPER, rng.uniform(0, 0.12))
            scene.sheet(blade, mix(tone, PAPER, 0.12), tone, depth=depth, edge=0.22)


def plum(scene: Scene, seed: int, points: Points, size: float, wood: str) -> None:
    """A bough of plum or apple in blossom along the points."""
    rng = random.Random(seed)
    spine = sampled(points, 10)
    wooden = [ribbon(spine, taper(size * 0.95, 7))]
    spots = []
    for index in range(5, len(spine), 3):
        x, y = spine[index]
        side = rng.choice((-1.0, 1.0))
        tip = x - rng.uniform(0.4, 2.2) * size, y + side * rng.uniform(1.2, 3.4) * size
        twig = sampled([(x, y), (x - size * 0.3, (y + tip[1]) / 2), tip], 8)
        wooden.append(ribbon(twig, taper(size * 0.3, 3)))
        spots += [(*twig[-1], 0.95), (*twig[9], 0.5), (*twig[-4], 0.32)]
    spots.append((*spine[-1], 0.8))
    scene.sheet(join(*wooden), mix(wood, PAPER, 0.15), wood, depth=0.6, edge=0.3)
    for x, y, share in spots:
        blossom(scene, x, y, size * share * rng.uniform(0.8, 1.1))
