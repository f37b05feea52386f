"""The burial mounds of Besshatyr."""

import math
import random

from tools.art.animals import birds
from tools.art.light import air, crescent, haze
from tools.art.nature import hills, mountains, stars
from tools.art.near import plumes, rocks
from tools.art.palette import INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    blob,
    disc,
    hill,
    line,
    polygon,
    ridge,
    trace,
)


def besshatyr(pixels: int) -> Scene:
    """Great mounds of stone in a row on the plain after sunset, a ring of stones before them."""
    sky = "#F7C08C"
    scene = Scene(pixels, "#16264E", "#3E4C7E", "#9A7A94", "#EFA888", sky, sky)
    stars(scene, 17, 90, 520)
    scene.glow(160, 660, 900, "#FFB870", 0.9)
    crescent(scene, 1010, 330, 44)
    far = trace(
        "-60 640, 120 560, 260 610, 450 520, 590 590, 760 500, 900 570, 1080 480, 1260 570, "
        "1500 500"
    )
    mountains(
        scene,
        91,
        far,
        ("#6E6A9C", "#A27C98", sky),
        rough=0.2,
        bottom=860,
        snow=560,
        white="#D9C2D0",
    )
    haze(scene, 580, 760, sky, 0.7)
    near = trace("-60 690, 200 650, 460 700, 740 660, 1000 700, 1240 650, 1500 690")
    mountains(scene, 93, near, ("#6A4E78", "#9C6A80"), rough=0.12, depth=0.8)
    haze(scene, 660, 790, sky, 0.55)
    plain = [(-60, 752), (400, 742), (900, 752), (1500, 738)]
    hills(scene, plain, "#D9A070", "#A8785A", "#6E5248", depth=0.7, lines=2)
    row = ((1336, 770, 92, 58), (1160, 786, 124, 80), (950, 812, 172, 112), (690, 852, 236, 160))
    for index, (x, base, half, height) in enumerate(row):
        ground = [(-60, base + 4), (x - half, base - 4), (x + half, base), (1500, base - 8)]
        _mound(scene, index, x, base, half, height, distance=0.5 - 0.12 * index)
        shadow = disc(x + half * 1.1, base + 10, half * 1.2, height * 0.16)
        tone = mix("#C08A5C", sky, 0.4 - 0.1 * index)
        hills(scene, ground, tone, mix(tone, "#4A3038", 0.3), depth=0.3, lines=1)
        scene.fill(shadow, "#2A1C3A", alpha=0.3, blur=14)
    _mound(scene, 9, 420, 1010, 450, 258, distance=0.0)
    ground = [(-60, 1000), (200, 1012), (640, 1016), (1000, 985), (1500, 960)]
    hills(scene, ground, "#9C7048", "#6A4A3A", "#3A2A30", depth=0.4, lines=4)
    _ring(scene)
    rocks(scene, 6, ((300, 1250, 80), (130, 1240, 130)), "#A8807A", "#3A2C38")
    front = [(-60, 1200), (340, 1225), (760, 1275), (1160, 1225), (1500, 1165)]
    hills(scene, front, "#4A3434", "#2A2028", "#181620", lines=3)
    plumes(scene, 18, front, 150, 110, "#B58858", "#7A5A44", "#D9AC70")
    plumes(scene, 19, [(1130, 1450), (1480, 1440)], 34, 330, "#6A4C40", "#A87C50", "#3E2E34")
    birds(scene, ((690, 470, 24), (750, 496, 17), (640, 504, 14)))
    return scene


def _ring(scene: Scene) -> None:
    """Upright stones in an arc around the great mound, their shadows long towards the right."""
    rng = random.Random(3)
    for index in range(15):
        angle = math.pi * (0.02 + 0.86 * index / 14)
        x, y = 420 + 640 * math.cos(angle), 1012 + 150 * math.sin(angle)
        tall = (34 + 62 * math.sin(angle)) * rng.uniform(0.85, 1.2)
        wide = tall * rng.uniform(0.3, 0.42)
        shadow = [(x - wide / 2, y), (x + wide / 2, y + 4), (x + tall * 2.2, y + tall * 0.5)]
        scene.fill(polygon(shadow), INK, alpha=0.4, blur=3)
        lean = rng.uniform(-0.1, 0.1) * tall
        stone = [
            *(
                (x - wide / 2, y),
                (x - wide * 0.46 + lean, y - tall * 0.8),
                (x - wide * 0.1 + lean, y - tall),
            ),
            *((x + wide * 0.36 + lean, y - tall * 0.86), (x + wide / 2, y)),
        ]
        path = polygon(ridge(index, [*stone, stone[0]], 0.05, 2))
        with scene.layer(path, "#F0C8A0", "#8A6A6A", "#4A3A48", across=True, depth=0.3, edge=0.6):
            scene.stroke(line([(x, y - tall * 0.9), (x + wide * 0.1, y - tall * 0.2)]), INK, 2, 0.3)


def _mound(
    scene: Scene, seed: int, x: float, base: float, half: float, height: float, *, distance: float
) -> None:
    """A burial mound: a low cone of piled stone with a flat top."""
    sky = "#E9A98A"
    crown = height * 0.98
    outline = [
        *((x - half * 1.12, base + 8), (x - half * 0.96, base - height * 0.06)),
        *((x - half * 0.62, base - height * 0.5), (x - half * 0.3, base - crown)),
        *(
            (x - half * 0.3, base - crown),
            (x - half * 0.1, base - height),
            (x + half * 0.12, base - height),
        ),
        *((x + half * 0.31, base - crown), (x + half * 0.31, base - crown)),
        *((x + half * 0.64, base - height * 0.48), (x + half * 0.98, base - height * 0.05)),
        (x + half * 1.14, base + 8),
    ]
    path = hill(outline, base + 60)
    tones = [air(tone, sky, distance) for tone in ("#E9B98C", "#A87A66", "#5A4450")]
    with scene.layer(path, *tones, across=True, depth=1.0, edge=0.75):
        _stones(scene, seed, (x, base, half, height), distance)
        shade = blob(
            [
                *((x + half * 0.02, base - height * 1.2), (x + half * 0.2, base - height * 0.55)),
                *(
                    (x + half * 0.24, base + 90),
                    (x + half * 2, base + 90),
                    (x + half * 1.2, base - height),
                ),
            ]
        )
        scene.fill(shade, "#1E1630", alpha=0.5 * (1 - distance), blur=half * 0.05)


def _stones(
    scene: Scene, seed: int, mound: tuple[float, float, float, float], distance: float
) -> None:
    """The stones that a mound is piled of, in uneven courses, larger below."""
    rng = random.Random(seed)
    x, base, half, height = mound
    rows = max(6, round(height / 15))
    for row in range(rows + 1):
        share = row / rows
        level = base - height * (1 - share)
        reach = half * (0.3 + 0.84 * share**1.15)
        size = half * (0.024 + 0.022 * share)
        at = -reach
        while at < reach:
            wide = size * rng.uniform(0.8, 1.7)
            bow = 0.05 * height * (1 - (at / reach) ** 2)
            tall = size * rng.uniform(0.5, 0.75)
            cx, cy = x + at, level + bow + rng.uniform(-2, 2)
            tint = air(
                ("#F3CFA0", "#B58A74", "#8A6A66", "#D9A67E")[rng.randrange(4)], "#E9A98A", distance
            )
            scene.fill(
                disc(cx + size * 0.16, cy + size * 0.24, wide * 0.55, tall), "#2A1C2E", alpha=0.4
            )
            scene.fill(
                disc(cx, cy, wide * 0.55, tall), mix(tint, PAPER, 0.15), mix(tint, INK, 0.25)
            )
            at += wide * 1.12
