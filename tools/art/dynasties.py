"""Grounds of the periods from Tang on: what stands behind and before each object."""

import math
import random

from tools.art.figures import AMBER
from tools.art.light import crescent, haze
from tools.art.motif import horn
from tools.art.nature import mountains, stars
from tools.art.palette import CINNABAR, GOLD, INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    SIDE,
    blob,
    box,
    curve,
    disc,
    hill,
    join,
    leaf_width,
    moved,
    polygon,
    ribbon,
    sampled,
    trace,
)


def silk_road(scene: Scene) -> None:
    """Dunes under a great sun, a tall brick pagoda, a caravan on a crest."""
    scene.sheet(disc(660, 400, 190), "#FFF0C4", "#F6C56A", depth=0.4)
    far = trace("-60 640, 240 560, 520 620, 840 540, 1140 610, 1500 560")
    scene.sheet(hill(far), "#E9A25E", "#D98E4A", depth=0.6)
    with scene.placed(270, 690, 0.95):
        for index in range(7):
            half, y = 92 - index * 10, -index * 56.0
            with scene.layer(
                box(-half, y - 46, half, y + 6), "#E3A86A", "#A8683A", across=True, depth=0.4
            ):
                scene.fill(join(box(-9, y - 26, 9, y + 6), disc(0, y - 26, 9)), "#6A3A20")
            scene.sheet(
                polygon(
                    [
                        (-half - 12, y - 40),
                        (half + 12, y - 40),
                        (half - 6, y - 56),
                        (6 - half, y - 56),
                    ]
                ),
                "#C98450",
                "#8E5430",
                depth=0.25,
            )
        scene.sheet(polygon([(-20, -392), (20, -392), (0, -450)]), GOLD, "#8E5430", depth=0.3)
    crest = [(-60, 770), (220, 700), (420, 690), (640, 770), (1000, 820), (1500, 740)]
    for index in range(6):
        _mount(scene, 1000 + index * 62, 822 - index * 11, 0.36)
    scene.sheet(hill(crest), "#F3B868", "#D98E44", "#A8602E", depth=0.8)
    low = [(-60, 960), (380, 930), (720, 850), (720, 850), (1060, 900), (1500, 860)]
    with scene.layer(hill(low), "#F6C880", "#DB9A50", depth=0.9):
        for index in range(8):
            y = 960 + index * 22
            scene.stroke(
                curve([(-60, y + 30), (380, y), (760, y - 50), (1500, y - 20)]), INK, 3, 0.1
            )


def _mount(scene: Scene, x: float, y: float, size: float) -> None:
    """A laden camel far away."""
    outline = trace(
        "-70 -80, -56 -108, -40 -132, -22 -104, -4 -100, 10 -130, 28 -106, 44 -92, 62 -104, "
        "70 -150, 84 -160, 104 -150, 100 -142, 86 -140, 80 -96, 56 -66, 50 -60"
    )
    legs = [box(at - 5, -70, at + 5, 10) for at in (-58, -44, 36, 48)]
    trunk = blob([*outline, (-40, -58)])
    scene.fill(moved(join(trunk, *legs), x, y, size, flip=True), "#7E3F22")


def bamboo_mist(scene: Scene) -> None:
    """Steep hills in mist under a moon, bamboo before them."""
    scene.glow(400, 360, 420, "#FFFFFF", 0.7)
    scene.sheet(disc(400, 360, 104), "#FFFDF2", "#F3EFD2", depth=0.3)
    for index, (y, seed) in enumerate(((560, 3), (660, 4), (770, 8))):
        rng = random.Random(seed)
        tone = mix("#4F7F78", "#E3EEE4", 0.72 - index * 0.22)
        points: list[tuple[float, float]] = []
        x = -120.0
        while x < 1540:
            wide, tall = rng.uniform(120, 220), rng.uniform(90, 330) * (1 - index * 0.2)
            points += [
                (x, y + 60),
                (x + wide * 0.34, y - tall * 0.8),
                (x + wide * 0.5, y - tall),
                (x + wide * 0.7, y - tall * 0.7),
            ]
            x += wide
        scene.sheet(
            hill(points),
            tone,
            mix(tone, "#F3F6EC", 0.75),
            depth=0.6,
            edge=0.5,
            span=(y - 300, y + 200),
        )
        haze(scene, y - 60, 1160 if index == 2 else y + 150, "#EEF4EA", 0.85)
    for x, wide, pale in ((300, 30, 0.45), (1130, 34, 0.4), (1030, 22, 0.6), (390, 20, 0.62)):
        _bamboo(scene, x, wide, mix("#4E8A52", "#DCEBD8", pale), 0.4)


def bamboo(scene: Scene) -> None:
    """Near stems of bamboo at both sides, with their leaves."""
    for x, wide in ((92, 58), (200, 40), (1352, 56), (1258, 36)):
        _bamboo(scene, x, wide, "#4E8A48", 0.9)
    rng = random.Random(22)
    for side in (-1, 1):
        for _ in range(13):
            root = (720 + side * rng.uniform(470, 690), rng.uniform(60, 900))
            spread = -side * rng.uniform(0.2, 1.0)
            for turn in (-0.5, 0, 0.45):
                long = rng.uniform(110, 190)
                angle = 1.0 + turn + rng.uniform(-0.15, 0.15)
                reach = (spread * long * math.cos(angle) * 1.4, long * math.sin(angle))
                leaf = [(0.0, 0.0), (reach[0] / 2 + spread * 18, reach[1] / 2 - 16), reach]
                blade = moved(ribbon(sampled(leaf, 8), leaf_width(26)), *root)
                tone = ("#3F7A44", "#6AA05A", "#2B5F40")[rng.randrange(3)]
                scene.sheet(blade, mix(tone, PAPER, 0.2), tone, depth=0.22, edge=0.5)


def _bamboo(scene: Scene, x: float, wide: float, tone: str, depth: float) -> None:
    """One stem with its nodes."""
    y, step = SIDE + 90, wide * 4.4
    while y > -60:
        part = box(x - wide / 2, y - step + 4, x + wide / 2, y, wide * 0.16)
        scene.sheet(
            part, mix(tone, PAPER, 0.4), tone, mix(tone, INK, 0.35), across=True, depth=depth * 0.5
        )
        scene.fill(
            box(x - wide * 0.56, y - step - 2, x + wide * 0.56, y - step + 9, 5),
            mix(tone, PAPER, 0.5),
        )
        y -= step


def steppe_city(scene: Scene) -> None:
    """A pavilion with white tents beside it on the steppe, under a blue evening."""
    stars(scene, 60, 70, 600)
    crescent(scene, 1080, 330, 50)
    far = trace("-60 690, 160 590, 380 660, 620 560, 860 650, 1100 570, 1300 650, 1500 600")
    mountains(scene, 209, far, ("#5E82B8", "#8FB0D4"), rough=0.18, snow=650)
    haze(scene, 600, 790, "#C9DAEA", 0.7)
    scene.sheet(
        hill([(-60, 790), (360, 760), (760, 800), (1160, 760), (1500, 790)]),
        "#9DB6CC",
        "#6A8CB0",
        depth=0.6,
    )
    for x, y, size in ((250, 830, 1.0), (390, 815, 0.66), (1180, 830, 1.05), (1060, 812, 0.6)):
        with scene.placed(x, y, size):
            dome = blob(
                trace("-92 -60, -92 -60, -60 -100, -14 -124, 14 -124, 60 -100, 92 -60, 92 -60")
            )
            scene.sheet(box(-86, -64, 86, 4, 6), "#F6F8FA", "#A9BCD2", across=True, depth=0.5)
            scene.sheet(dome, "#FFFFFF", "#C3D2E2", depth=0.4, edge=0.7)
            scene.fill(box(-18, -52, 18, 4, 3), CINNABAR)
            scene.fill(box(-88, -64, 88, -56), "#2A5AA8")
            for step in range(-3, 4):
                scene.fill(moved(horn(5.5, 9, 2.6), step * 24, -74), "#2A5AA8")
    scene.sheet(
        hill([(-60, 880), (400, 850), (900, 890), (1500, 850)]), "#7F9CBE", "#4A6E9C", depth=0.7
    )


def peonies(scene: Scene) -> None:
    """Peonies in flower at both lower corners."""
    for x, y, size, tone in (
        (150, 1060, 128, "#C9405A"),
        (330, 1190, 104, "#E0708A"),
        (90, 1270, 112, "#D9546E"),
        (1300, 1080, 124, "#D9546E"),
        (1130, 1200, 98, "#E88AA0"),
        (1360, 1270, 112, "#C9405A"),
    ):
        for index in range(5):
            angle = math.radians(200 + index * 70 + x)
            tip = (x + size * 1.75 * math.cos(angle), y + size * 1.5 * math.sin(angle))
            bow = ((x + tip[0]) / 2 + 20, (y + tip[1]) / 2 - 26)
            blade = ribbon(sampled([(x, y), bow, tip], 8), leaf_width(size * 0.5))
            scene.sheet(blade, "#5E9A6A", "#24584A", depth=0.3, edge=0.5)
        _peony(scene, x, y, size, tone)


def _peony(scene: Scene, x: float, y: float, size: float, tone: str) -> None:
    """A full peony: rings of petals, lighter outside, gold in the middle."""
    for ring, (count, reach, petal, light) in enumerate(
        ((8, 0.66, 0.44, 0.45), (7, 0.44, 0.38, 0.25), (6, 0.24, 0.3, 0.05))
    ):
        for step in range(count):
            angle = 2 * math.pi * (step / count + ring * 0.07)
            at = (x + size * reach * math.cos(angle), y + size * reach * 0.86 * math.sin(angle))
            shape = disc(*at, size * petal, size * petal * 0.9)
            scene.sheet(
                shape, mix(tone, PAPER, light + 0.25), mix(tone, PAPER, light), depth=0.2, edge=0.55
            )
    scene.dots([(x, y, size * 0.17)], GOLD, 1)
    for step in range(9):
        angle = 2 * math.pi * step / 9
        scene.dots(
            [(x + size * 0.13 * math.cos(angle), y + size * 0.13 * math.sin(angle), size * 0.035)],
            AMBER,
            1,
        )
