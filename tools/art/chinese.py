"""Ornament of Chinese things: the thunder pattern, lotus petals, scrolls of lotus and peony.

The ram's horn is no part of it: that belongs to felt, yurts and the kiosk's own frames.
"""

import math

import skia

from tools.art.palette import mix
from tools.art.paper import Scene
from tools.art.shapes import (
    Points,
    blob,
    disc,
    join,
    leaf_width,
    line,
    moved,
    ribbon,
    sampled,
    trace,
)

# A line that winds inwards in right angles, in a square of 16 around the origin.
_FRET = trace("-8 8, -8 -8, 8 -8, 8 5, -4 5, -4 -4, 4 -4, 4 1, 0 1")


def fret(x: float, y: float, half: float, *, flip: bool = False) -> skia.Path:
    """One square spiral of the thunder pattern, to be stroked; `half` is half its side."""
    return moved(line(_FRET), x, y, half / 8, flip=flip)


def leiwen(
    scene: Scene,
    left: float,
    right: float,
    y: float,
    half: float,
    colour: str,
    width: float,
    alpha: float = 1.0,
) -> None:
    """A running thunder pattern from left to right: square spirals in mirrored pairs."""
    count = max(2, 2 * round((right - left) / (half * 5)))
    gap = (right - left) / count
    for index in range(count):
        shape = fret(left + gap * (index + 0.5), y, half, flip=index % 2 == 1)
        scene.stroke(shape, colour, width, alpha)
    for index in range(1, count, 2):
        x = left + gap * index
        join_line = [(x - gap / 2 + half, y + half), (x + gap / 2 - half, y + half)]
        scene.stroke(line(join_line), colour, width, alpha)


def around(share: float) -> float:
    """How narrow a thing looks on a round body at this share (-1 to 1) of its half breadth."""
    return max(0.3, math.sqrt(max(0.0, 1 - share * share)))


def leiwen_around(
    scene: Scene,
    y: float,
    half: float,
    count: int,
    size: float,
    colour: str,
    width: float,
    alpha: float = 1.0,
) -> None:
    """The thunder pattern around a vessel, narrower towards its sides."""
    for index in range(count):
        share = (index + 0.5) / count * 2 - 1
        with scene.placed(
            half * share * (1.12 - 0.12 * share * share), y + half * 0.06 * (1 - share**2)
        ):
            scene.canvas.scale(around(share), 1)
            scene.stroke(fret(0, 0, size, flip=index % 2 == 1), colour, width, alpha)


def lotus_panel(
    scene: Scene, x: float, y: float, half: float, tall: float, colour: str, width: float
) -> None:
    """A pointed petal that stands at (x, y), with a smaller one in it."""
    for share, line_width in ((1.0, width), (0.6, width * 0.7)):
        wide, high = half * share, tall * (0.3 + 0.7 * share)
        petal = blob(
            [
                *((x - wide * 0.8, y), (x - wide * 0.8, y), (x - wide, y - high * 0.42)),
                *((x - wide * 0.46, y - high * 0.82), (x, y - high), (x, y - high)),
                *((x + wide * 0.46, y - high * 0.82), (x + wide, y - high * 0.42)),
                *((x + wide * 0.8, y), (x + wide * 0.8, y)),
            ]
        )
        scene.stroke(petal, colour, line_width)


def lotus(tilt: float = 0.0) -> tuple[skia.Path, ...]:
    """A lotus from the side, about 60 wide and 44 high over the origin: its petals, outer first."""
    result = []
    for turn, size in ((-74, 0.86), (74, 0.86), (-42, 1.0), (42, 1.0), (0, 1.04)):
        petal = blob(
            [(0, 0), (0, 0), (-11, -14), (-8, -30), (0, -42), (0, -42), (8, -30), (11, -14)]
        )
        result.append(moved(petal, 0, 0, size, turn=turn + tilt))
    return tuple(result)


def draw_lotus(
    scene: Scene, x: float, y: float, size: float, tone: str, light: str, *, turn: float = 0.0
) -> None:
    """A painted lotus flower whose petals are parted by lines of `light`."""
    for petal in lotus(turn):
        shape = moved(petal, x, y, size)
        scene.fill(shape, mix(tone, light, 0.1))
        scene.stroke(shape, light, 2.2 * size, 0.9)


def peony(scene: Scene, x: float, y: float, size: float, tone: str, light: str) -> None:
    """A painted peony from the front, about 90 wide: three rings of petals and a heart."""
    for count, reach, petal, share in ((9, 34, 13, 0.0), (7, 22, 12, 0.35), (5, 11, 9, 0.05)):
        discs = [
            disc(
                x + size * reach * math.cos(a), y + size * reach * 0.95 * math.sin(a), size * petal
            )
            for a in (2 * math.pi * step / count + reach for step in range(count))
        ]
        scene.fill(join(*discs), mix(tone, light, share))
        for one in discs:
            scene.stroke(one, light, 1.6 * size, 0.8)
    scene.dots([(x, y, 7 * size)], light, 1)
    scene.dots([(x, y, 3.6 * size)], tone, 1)


def scroll_leaf(points: Points, broad: float) -> skia.Path:
    """A leaf of a scroll, through three points."""
    return ribbon(sampled(points, 8), leaf_width(broad))


def cloud_head(x: float, y: float, half: float) -> skia.Path:
    """A ruyi head, `half` its half width: two curls that meet in a point below."""
    left = blob(
        trace(
            "0 0.7, 0 0.7, -0.36 0.34, -0.78 0.34, -1.0 -0.02, -0.74 -0.4, -0.42 -0.3, -0.3 -0.62, "
            "0 -0.78, 0 -0.78"
        )
    )
    return moved(join(left, moved(left, 0, 0, flip=True)), x, y, half)


def petals_around(
    scene: Scene,
    y: float,
    half: float,
    count: int,
    size: tuple[float, float],
    colour: str,
    width: float,
) -> None:
    """Lotus petals side by side around a vessel; `size` is half their breadth and their height."""
    for index in range(count):
        share = (index + 0.5) / count * 2 - 1
        with scene.placed(
            half * share * (1.12 - 0.12 * share * share), y + half * 0.06 * (1 - share**2)
        ):
            scene.canvas.scale(around(share), 1)
            lotus_panel(scene, 0, 0, *size, colour, width)


def lotus_around(scene: Scene, y: float, half: float, size: float, tone: str, light: str) -> None:
    """A scroll of lotus around a vessel: flowers parted by leaves on a waving stem."""
    for index in range(-2, 3):
        share = index / 2.5
        with scene.placed(half * share * (1.12 - 0.12 * share * share), y + half * 0.06):
            scene.canvas.scale(around(share), 1)
            if index % 2:
                for side in (-1, 1):
                    stem = [(-30 * size, 6 * size), (0, -9 * side * size), (30 * size, 6 * size)]
                    scene.stroke(line(sampled(stem, 8)), tone, 3 * size)
                    for x in (-13, 13):
                        tip = [(x * size, 0), (x * 1.2 * size, side * 12 * size)]
                        leaf = [*tip, (x * 1.9 * size, side * 18 * size)]
                        scene.fill(scroll_leaf(leaf, 11 * size), mix(tone, light, 0.15))
            else:
                draw_lotus(scene, 0, 18 * size, size * 0.86, tone, light)
