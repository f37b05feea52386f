"""Vessels of imagined, typical form: none is a picture of an exhibit. Each stands at the origin."""

from collections.abc import Iterator
from contextlib import contextmanager

import skia

from tools.art.chinese import leiwen_around, petals_around
from tools.art.palette import GOLD, INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    Points,
    blob,
    box,
    curve,
    cut,
    disc,
    join,
    line,
    moved,
    overlap,
    polygon,
    trace,
)

BRONZE = ("#9DB8A0", "#4F8072", "#1F443F")


def lathe(profile: Points) -> skia.Path:
    """The outline of a turned vessel from its half profile (radius, y), foot to rim."""
    right = curve(profile)
    right.lineTo(0, profile[-1][1])
    right.lineTo(0, profile[0][1])
    right.close()
    return join(right, moved(right, 0, 0, flip=True))


@contextmanager
def turned(scene: Scene, path: skia.Path, *colours: str, shine: float = 0.5) -> Iterator[None]:
    """A round body, light on the left and dark on the right; the block draws on its skin."""
    with scene.layer(path, *colours, across=True, depth=0.9, edge=0.5):
        yield
        bounds = path.getBounds()
        wide, tall = bounds.width(), bounds.height()
        shade = box(
            bounds.right() - wide * 0.26,
            bounds.top() - 40,
            bounds.right() + 60,
            bounds.bottom() + 40,
        )
        scene.fill(shade, INK, alpha=0.34, blur=wide * 0.13)
        x, y = bounds.left() + wide * 0.26, bounds.top() + tall * 0.42
        scene.glow(x, y, tall * 0.42, PAPER, shine, stretch=0.22)


def ring(scene: Scene, y: float, half: float, colour: str, width: float, alpha: float = 1) -> None:
    """A line around a vessel, slightly bowed as one sees it from above."""
    scene.stroke(
        curve(
            [
                (-half, y),
                (-half * 0.5, y + half * 0.05),
                (0, y + half * 0.07),
                (half * 0.5, y + half * 0.05),
                (half, y),
            ]
        ),
        colour,
        width,
        alpha,
    )


def ding(scene: Scene) -> None:
    """A bronze tripod with two upright ears, about 250 wide and 300 high."""
    for x in (-72, 72):
        ear = cut(box(x - 26, -306, x + 26, -226, 7), box(x - 12, -290, x + 12, -232, 4))
        scene.sheet(ear, *BRONZE, depth=0.5, across=True)
    middle = join(
        polygon([(-17, -110), (17, -110), (13, -16), (-13, -16)]), box(-17, -18, 17, -2, 4)
    )
    scene.sheet(middle, BRONZE[1], BRONZE[2], depth=0.3, edge=0.25)
    for side in (-1, 1):
        leg = blob(
            [
                (side * 56, -128),
                (side * 112, -128),
                (side * 108, -96),
                (side * 94, -50),
                (side * 96, -8),
                (side * 102, 6),
                (side * 102, 6),
                (side * 66, 6),
                (side * 66, 6),
                (side * 72, -8),
                (side * 70, -50),
            ]
        )
        with scene.layer(leg, *BRONZE, across=True, depth=0.6):
            scene.stroke(disc(side * 84, -96, 11), BRONZE[2], 3.5)
    body = blob(
        trace(
            "-128 -236, -128 -236, 128 -236, 128 -236, 122 -214, 124 -170, 112 -122, "
            "66 -90, 0 -82, -66 -90, -112 -122, -124 -170, -122 -214"
        )
    )
    with turned(scene, body, *BRONZE):
        scene.fill(box(-140, -206, 140, -146), BRONZE[2], alpha=0.5)
        for y in (-208, -144):
            ring(scene, y, 128, mix(BRONZE[0], GOLD, 0.4), 4)
        relief = mix(BRONZE[0], GOLD, 0.45)
        leiwen_around(scene, -178, 116, 12, 8.5, relief, 2.4, 0.85)
        for side in (-1, 1):
            for x, half in ((31, 9.0), (86, 6.5)):
                scene.fill(disc(side * x, -177, half * 1.5, half * 1.15), BRONZE[2])
                scene.sheet(disc(side * x, -177, half, half * 0.8), "#F6E3A8", GOLD, depth=0.1)
                scene.fill(disc(side * x, -177, half * 0.4), INK)
        for x in (-62, 0, 62):
            scene.sheet(
                polygon([(x - 4, -208), (x + 4, -208), (x + 3, -136), (x - 3, -136)]),
                BRONZE[0],
                BRONZE[1],
                depth=0.12,
            )
        for index in range(-4, 5):
            wedge = [(index * 27 - 11, -134), (index * 27 + 11, -134), (index * 25, -100)]
            scene.stroke(polygon(wedge), BRONZE[2], 2.6, 0.7)
    scene.sheet(box(-136, -246, 136, -226, 8), *BRONZE, across=True, depth=0.35, edge=0.6)


def tall_vase(scene: Scene) -> None:
    """A slender green-glazed vase with carved leaves, about 150 wide and 370 high."""
    body = lathe(
        trace(
            "40 0, 44 -10, 44 -22, 40 -44, 52 -110, 80 -190, 76 -238, 46 -272, "
            "27 -304, 27 -346, 44 -372"
        )
    )
    glaze = ("#D5E6D3", "#93BFA6", "#4C7F6C")
    with turned(scene, body, *glaze, shine=0.75):
        for index in range(-4, 5):
            spread = index / 4
            petal = [
                (spread * 30, -20),
                (spread * 62 - 14, -110),
                (spread * 66, -172),
                (spread * 62 + 14, -110),
            ]
            scene.stroke(blob(petal), "#3E7362", 2.4, 0.6)
        for y, half in ((-186, 80), (-248, 70), (-272, 46), (-300, 28), (-30, 44)):
            ring(scene, y, half, "#3E7362", 2.4, 0.6)
        petals_around(scene, -206, 74, 7, (10, 38), "#3E7362", 2.2)
    scene.fill(disc(0, -371, 44, 6), "#33604F")
    scene.stroke(disc(0, -371, 44, 6), "#E6F1E2", 2.5)


def painted_jar(scene: Scene) -> None:
    """A round-shouldered clay jar painted with running spirals, about 270 wide and 270 high."""
    body = lathe(
        trace("52 0, 60 -20, 104 -88, 134 -150, 126 -200, 84 -236, 52 -252, 50 -272, 66 -288")
    )
    with turned(scene, body, "#E9B27C", "#C9804A", "#7E4526", shine=0.4):
        paint, red = "#31190F", "#7E2419"
        for y, half in ((-106, 116), (-114, 118), (-214, 116), (-222, 108), (-254, 60)):
            ring(scene, y, half, paint, 5)
        for index in range(-2, 3):
            x = index * 62.0
            narrow = (1 - (x / 150) ** 2) ** 0.5
            with scene.placed(x, -160 + 7 * narrow):
                scene.canvas.scale(narrow, 1)
                for radius in (30, 21, 12):
                    scene.stroke(disc(0, 0, radius), paint, 4.5)
                scene.dots([(0, 0, 5)], red, 1)
            if index < 2:
                wave = curve([(x + 10, -128), (x + 26, -146), (x + 36, -174), (x + 52, -190)])
                scene.stroke(wave, red, 8)
        for index in range(-8, 9):
            scene.stroke(line([(index * 11, -224), (index * 9, -240)]), paint, 3.5)
    scene.fill(disc(0, -287, 66, 8), "#4A2817")
    scene.stroke(disc(0, -287, 66, 8), "#F0C496", 3)


def plinth(scene: Scene, half: float, height: float, colour: str) -> None:
    """A block below the origin, its top lit."""
    top = polygon([(-half, -10), (half, -10), (half + 14, 12), (-half - 14, 12)])
    front = box(-half - 14, 12, half + 14, height)
    scene.sheet(front, mix(colour, PAPER, 0.1), mix(colour, INK, 0.45), depth=0.8, edge=0.3)
    scene.sheet(top, mix(colour, PAPER, 0.55), mix(colour, PAPER, 0.35), depth=0.2, edge=0.6)
    shadow = overlap(disc(10, 0, half * 0.8, 9), top)
    scene.fill(shadow, INK, alpha=0.4, blur=5)
