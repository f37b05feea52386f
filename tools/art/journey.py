"""Tourism in figures: travellers of every kind on their way to the nine places.

Nothing here counts: how many of each kind come was not published.
"""

import random
from collections.abc import Callable
from typing import NamedTuple

from tools.art import mounted, travellers
from tools.art.nature import grass, hills, tulip
from tools.art.palette import INK, LIGHT, PAPER, mix
from tools.art.paper import Scene
from tools.art.places import nine_places
from tools.art.shapes import (
    SIDE,
    Point,
    disc,
    hill,
    ribbon,
    sampled,
    trace,
)

SUN: Point = (430.0, 330.0)
SKY = "#F6E9C6"


class Traveller(NamedTuple):
    """Somebody on the way: where the feet are, how large, whether turned to the left."""

    draw: Callable[[Scene], None]
    x: float
    y: float
    size: float
    flip: bool = False


# Those who are far along the way come first; the near ones stand before them.
FAR = (
    Traveller(travellers.photographer, 522, 842, 0.38, flip=True),
    Traveller(mounted.cyclist, 604, 848, 0.38, flip=True),
    Traveller(travellers.backpacker, 752, 852, 0.4, flip=True),
    Traveller(mounted.rider, 1060, 858, 0.4, flip=True),
    Traveller(travellers.suitcase, 1186, 862, 0.42, flip=True),
    Traveller(travellers.grandfather, 1280, 868, 0.43, flip=True),
    Traveller(travellers.grandmother, 1316, 870, 0.43, flip=True),
)
NEAR = (
    Traveller(travellers.child, 118, 1030, 0.86),
    Traveller(travellers.mother, 192, 1028, 0.82),
    Traveller(travellers.grandmother, 322, 1026, 0.8),
    Traveller(travellers.grandfather, 396, 1030, 0.82),
    Traveller(travellers.wheelchair, 540, 1032, 0.86),
    Traveller(travellers.father, 664, 1026, 0.84),
    Traveller(mounted.rider, 856, 1030, 0.8),
    Traveller(travellers.backpacker, 1048, 1028, 0.84),
    Traveller(mounted.cyclist, 1206, 1028, 0.82),
)


def tourism(pixels: int) -> Scene:
    """Travellers on a path that bends towards a dune, striped hills, lakes, a fall, a mosque.

    What matters lies between 420 and 1044 down and 60 and 1380 across, which the tile on home
    and the page show in every layout.
    """
    scene = Scene(pixels, "#2478A8", "#3F90B8", "#8CC3CC", "#CFE3D0", SKY, SKY)
    _sky(scene)
    with scene.placed(0, -36):
        nine_places(scene, SKY)
        _way(scene)
        for who in (*FAR, *NEAR):
            scene.fill(
                disc(who.x + 14 * who.size, who.y + 1, 66 * who.size, 8 * who.size),
                INK,
                alpha=0.4,
                blur=4,
            )
            with scene.placed(who.x, who.y, who.size, flip=who.flip):
                who.draw(scene)
        _front(scene)
    return scene


def _sky(scene: Scene) -> None:
    """Discs of paper around the sun, lighter towards it."""
    for radius, tone in (
        (1110, "#4FA0C0"),
        (840, "#76B8C8"),
        (570, "#A0CED0"),
        (380, "#CBE3D6"),
        (220, "#F3EFD6"),
    ):
        light, warm = mix(tone, PAPER, 0.12), mix(tone, "#F6E3B4", 0.2)
        scene.sheet(disc(*SUN, radius), light, warm, depth=0.5, edge=0.5)
    scene.glow(*SUN, 560, "#FFF3C8", 0.5)
    scene.sheet(disc(*SUN, 92), "#FFF8DE", LIGHT, "#F6CE6A", depth=0.35, edge=0.9)


def _way(scene: Scene) -> None:
    """The meadow, and the path: from the left before the viewer, round, and back to the places."""
    meadow = trace("-60 812, 240 802, 520 816, 760 808, 1040 820, 1280 812, 1500 818")
    hills(scene, meadow, "#BBD07C", "#86B25C", "#4F8A50", lines=0, depth=0.8)
    bends = trace(
        "-120 1020, 240 1020, 700 1026, 1180 1022, 1396 976, 1376 900, 1220 868, 940 858, 660 848, "
        "500 836, 462 812"
    )
    path = ribbon(sampled(bends, 14), lambda t: 92 - 84 * t**0.8)
    with scene.clipped(hill(meadow)):
        scene.sheet(path, "#F6E6BE", "#E9D09A", depth=0.4, edge=0.7)
    rng = random.Random(12)
    for _ in range(170):
        close = rng.random()
        x, y = rng.uniform(0, SIDE), 836 + 260 * close
        if not path.contains(x, y):
            tone = ("#F6E38A", PAPER, "#E58A6A", "#D9533E")[rng.randrange(4)]
            scene.dots([(x, y, 2 + 3.4 * close)], tone, 0.9)
    edge = trace("-60 1100, 240 1090, 560 1102, 900 1090, 1200 1098, 1500 1084")
    grass(scene, 27, edge, 260, 34, "#D6CC70", "#8FAE54", "#5C9450")


def _front(scene: Scene) -> None:
    """Grass and wild tulips before the viewer, of the size that they have beside people."""
    edge = trace("-60 1180, 240 1206, 560 1236, 760 1242, 1000 1232, 1240 1200, 1500 1170")
    hills(scene, edge, "#5E9A4E", "#2F6B46", "#124038", lines=2, depth=1.2)
    grass(scene, 14, edge, 320, 62, "#A9C45C", "#5C9450", "#D6CC70")
    rng = random.Random(4)
    for _ in range(46):
        x, y = rng.uniform(-10, SIDE + 10), rng.uniform(1236, 1420)
        tone = ("#B3261E", "#D9533E", "#E2A02E")[rng.randrange(3)]
        tulip(scene, x, y + 40, 40 + 44 * (y - 1236) / 184 + rng.uniform(0, 12), tone)
    last = trace("-60 1350, 300 1380, 720 1400, 1140 1376, 1500 1340")
    hills(scene, last, "#1F5A42", "#0E3834", "#0A2830", lines=2, depth=1.4)
    grass(scene, 15, last, 260, 84, "#3F7A48", "#5C9450", "#1F5A42")


SCENES: dict[str, Callable[[int], Scene]] = {"tourism": tourism}
