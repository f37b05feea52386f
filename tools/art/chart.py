"""Tourism in figures: travellers on the bars of a chart, under a sun that is a ring chart.

Bars and ring show no values: they have no scale, and none of the published figures is like them.
"""

import math
import random
from collections.abc import Callable
from typing import NamedTuple

from tools.art import travellers
from tools.art.light import haze
from tools.art.motif import felt_horn
from tools.art.nature import forest, grass, hills, mountains, tulip
from tools.art.palette import CINNABAR, GOLD, INK, LIGHT, PAPER, TURQUOISE, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    SIDE,
    Point,
    box,
    cut,
    disc,
    hill,
    moved,
    overlap,
    polygon,
    ribbon,
    sampled,
    trace,
)

FOOT = 985.0  # where the bars stand
BROAD = 132.0  # of a bar
GAP = 30.0
ROUND = 20.0  # the radius of a bar's corners
UNIT = 58.0  # a bar's height is a number of these, each with its horn
RING: Point = (258.0, 562.0)
HONEY, AMBER, EMBER = "#EDBB52", "#E58A3A", "#D4572B"
TEAL, NAVY = "#1F8C94", "#14607E"


class Traveller(NamedTuple):
    """Somebody on a bar: how far from its middle, how large, whether turned to the left."""

    draw: Callable[[Scene], None]
    place: float
    size: float
    flip: bool = False


class Bar(NamedTuple):
    """A bar of this many units, its felt, and who is on it."""

    units: int
    tone: str
    people: tuple[Traveller, ...]


BARS = (
    Bar(1, HONEY, (Traveller(travellers.photographer, 2, 0.66),)),
    Bar(3, AMBER, (Traveller(travellers.suitcase, 25, 0.62),)),
    Bar(
        2,
        TEAL,
        (Traveller(travellers.grandmother, -32, 0.64), Traveller(travellers.grandfather, 22, 0.66)),
    ),
    Bar(
        4,
        EMBER,
        (Traveller(travellers.mother, 25, 0.66), Traveller(travellers.child, -37, 0.7)),
    ),
    Bar(5, CINNABAR, (Traveller(travellers.father, 2, 0.68),)),
    Bar(3, HONEY, (Traveller(travellers.backpacker, 2, 0.68),)),
    Bar(4, NAVY, (Traveller(travellers.wheelchair, -2, 0.68, flip=True),)),
)


def tourism(pixels: int) -> Scene:
    """Travellers on the felt bars of a chart, snow mountains behind them, a ring chart as the sun.

    What matters lies between 440 and 1000 down and 140 and 1300 across, which the tile on home
    and the page show in every layout.
    """
    scene = Scene(pixels, "#2478A8", "#3F90B8", "#8CC3CC", "#CFE3D0", "#F3E8C4", "#F3E8C4")
    _sky(scene)
    _country(scene)
    for index, bar in enumerate(BARS):
        _bar(scene, 720 + (index - (len(BARS) - 1) / 2) * (BROAD + GAP), bar)
    _ring(scene)
    _meadow(scene)
    return scene


def _sky(scene: Scene) -> None:
    """Discs of paper around the sun, lighter towards it."""
    for radius, tone in (
        (1110, "#4FA0C0"),
        (840, "#76B8C8"),
        (570, "#A0CED0"),
        (410, "#CBE3D6"),
        (250, "#F3EFD6"),
    ):
        light, warm = mix(tone, PAPER, 0.12), mix(tone, "#F6E3B4", 0.2)
        scene.sheet(disc(*RING, radius), light, warm, depth=0.5, edge=0.5)
    scene.glow(*RING, 620, "#FFF3C8", 0.55)


def _country(scene: Scene) -> None:
    """Two ranges in the haze and the hills before them, pale, so that the bars stand out."""
    far = trace(
        "-60 740, 120 690, 260 740, 420 640, 560 690, 720 570, 860 610, 1010 500, 1150 570, "
        "1290 490, 1500 580"
    )
    mountains(scene, 47, far, ("#A9C8DA", "#B5D0D6"), snow=690, bottom=1000, rough=0.14)
    haze(scene, 560, 900, "#EAF0DC", 0.9)
    near = trace(
        "-60 830, 90 780, 230 840, 400 750, 540 810, 690 700, 830 770, 980 670, 1120 750, "
        "1260 650, 1400 730, 1500 680"
    )
    mountains(scene, 43, near, ("#8FB8CF", "#93BCC6"), snow=770, bottom=1010, rough=0.13)
    haze(scene, 640, 930, "#EAF0D8", 0.9)
    first, second = (
        [(x, level + wave * math.sin(x / 210 + level)) for x in range(-60, 1560, 120)]
        for level, wave in ((890.0, 20.0), (936.0, 14.0))
    )
    forest(scene, 6, [(x, y + 10) for x, y in first], 34, 84, "#6BA596", 0.2)
    hills(scene, first, "#B5D3AC", "#A4C890", depth=0.6, lines=2)
    hills(scene, second, "#BBD287", "#9CBC5C", depth=0.6, lines=2)


def _bar(scene: Scene, x: float, bar: Bar) -> None:
    """A bar of felt, stitched along its edges, a horn for each unit, people on top."""
    half = BROAD / 2
    top = FOOT - 14 - UNIT * bar.units
    body = box(x - half, top, x + half, FOOT + 60, ROUND)
    tones = (mix(bar.tone, LIGHT, 0.25), bar.tone, mix(bar.tone, INK, 0.22))
    with scene.layer(body, *tones, depth=1.1, edge=0.8, span=(top, FOOT)):
        mark = mix(bar.tone, LIGHT, 0.5)
        for row in range(bar.units):
            horn = moved(felt_horn(13.5, 28, 8.5), x, top + 35 + UNIT * row)
            scene.sheet(horn, mark, mix(mark, bar.tone, 0.3), depth=0.12)
        stitches = box(x - half + 11, top + 11, x + half - 11, FOOT + 90, ROUND - 8)
        scene.stroke(stitches, PAPER, 2.4, 0.5)
    for who in bar.people:
        scene.fill(disc(x + who.place + 8, top + 1, 56 * who.size, 6), INK, alpha=0.45, blur=3)
        with scene.placed(x + who.place, top - 3, who.size, flip=who.flip):
            who.draw(scene)


# Where the ring's parts end, as a share of the circle, and their felt.
PARTS = ((0.36, GOLD), (0.6, CINNABAR), (0.78, TURQUOISE), (0.91, AMBER), (1.0, PAPER))


def _ring(scene: Scene) -> None:
    """The sun as a ring chart of felt."""
    x, y = RING
    scene.glow(x, y, 300, "#FFF3C8", 0.8)
    ring = cut(disc(x, y, 114), disc(x, y, 62))
    start = 0.0
    for end, tone in PARTS:
        angles = [math.radians(360 * (start + (end - start) * n / 12) - 90) for n in range(13)]
        spread = [(x + 300 * math.cos(angle), y + 300 * math.sin(angle)) for angle in angles]
        apart = 6 * math.cos(angles[6]), 6 * math.sin(angles[6])
        part = moved(overlap(ring, polygon([(x, y), *spread])), *apart)
        scene.sheet(part, mix(tone, LIGHT, 0.25), tone, mix(tone, INK, 0.08), depth=0.5, edge=0.9)
        start = end
    scene.glow(x, y, 120, "#FFF6D0", 0.9)
    scene.sheet(disc(x, y, 40), "#FFF3C8", LIGHT, "#F0C24E", depth=0.3, edge=0.9)


def _meadow(scene: Scene) -> None:
    """The meadow before the bars, a path through it to the lowest of them."""
    foot = trace("-60 992, 240 978, 560 990, 900 976, 1200 986, 1500 972")
    hills(scene, foot, "#A9C45C", "#6FA352", "#3F7E4C", lines=0, depth=0.8)
    bends = trace("1010 1500, 1000 1350, 850 1220, 560 1140, 320 1088, 224 1034, 232 970")
    path = ribbon(sampled(bends, 14), lambda t: 170 * (1 - t) ** 1.5 + 34)
    with scene.clipped(hill(foot)):
        scene.sheet(path, "#D9BC84", "#EFD8A6", "#F9EBC8", "#EFD8A6", depth=0.4, edge=0.7)
    grass(scene, 27, foot, 260, 34, "#D6CC70", "#8FAE54", "#5C9450")
    rng = random.Random(12)
    for _ in range(150):
        close = rng.random()
        x, y = rng.uniform(0, SIDE), 1030 + 200 * close
        if not path.contains(x, y):
            tone = ("#F6E38A", PAPER, "#E58A6A")[rng.randrange(3)]
            scene.dots([(x, y, 2.6 + 4 * close)], tone, 0.9)
    front = trace("-60 1210, 240 1250, 560 1310, 760 1324, 1000 1302, 1240 1242, 1500 1200")
    hills(scene, front, "#2F6B46", "#124038", "#0A2830", lines=2, depth=1.5)
    grass(scene, 14, front, 320, 76, "#A9C45C", "#5C9450", "#D6CC70")
    for index in range(13):
        x = 20 + index * 118 + 34 * math.sin(index * 2.1)
        away = abs(x - 720) / 720
        tulip(scene, x, 1560 - 70 * away, 230 + (index * 53) % 70 + 40 * away)


SCENES: dict[str, Callable[[int], Scene]] = {"tourism": tourism}
