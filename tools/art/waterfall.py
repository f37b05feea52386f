"""The waterfall Burkhan-Bulak in its gorge."""

import math
import random

from tools.art.light import haze, shaft
from tools.art.nature import fir, forest, glint
from tools.art.palette import INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.peaks import alps
from tools.art.shapes import (
    blob,
    curve,
    disc,
    even,
    line,
    moved,
    polygon,
    ribbon,
    ridge,
    sampled,
    trace,
)


def burkhan_bulak(pixels: int) -> Scene:
    """A tall waterfall in a gorge with firs, beams of light through its mist."""
    scene = Scene(pixels, "#3F8FBA", "#A3D0DA", "#F2EFD8", "#F2EFD8")
    scene.glow(300, 60, 620, "#FFF6DC", 0.6)
    far = trace("-60 400, 150 300, 300 370, 470 250, 640 330, 800 230, 960 320, 1160 240, 1340 330")
    alps(scene, 121, [*far, (1500, 290)], "#9DBCD4", "#BCD4D8", foot=520, snow=400)
    haze(scene, 300, 520, "#EAF1E6", 0.6)
    _rock_wall(scene)
    forest(scene, 4, [(420, 420), (560, 402), (630, 372)], 12, 80, "#2F6A5A")
    forest(scene, 7, [(810, 366), (900, 408), (1060, 450)], 14, 84, "#2F6A5A")
    haze(scene, 700, 1150, "#DCEDEA", 0.5)
    _fall(scene)
    for x, y, reach in ((600, 1000, 190), (850, 1020, 210), (720, 1060, 260)):
        scene.glow(x, y, reach, "#FFFFFF", 0.55, add=False, stretch=1.3)
    _cliff(scene, 0)
    haze(scene, 760, 1180, "#CFE6E4", 0.42)
    _cliff(scene, 1)
    pool = blob(
        trace(
            "340 1126, 500 1092, 720 1080, 930 1092, 1090 1122, 1210 1200, 1340 1300, "
            "1560 1400, 1560 1520, -120 1520, -120 1400, 100 1300, 230 1200"
        )
    )
    rng = random.Random(12)
    with scene.layer(pool, "#EAF7F4", "#86D0D2", "#2C8FA8", "#0C4E72", depth=0.4):
        for index in range(5):
            scene.stroke(disc(720, 1096, 230 + index * 90, 26 + index * 34), "#FFFFFF", 4, 0.4)
        for _ in range(60):
            near = rng.random()
            aside = rng.uniform(-1, 1) * (300 + 200 * near)
            glint(scene, 720 + aside, 1112 + 330 * near, 24 + 60 * near, PAPER, 0.45)
    _spray(scene)
    for top, bottom, wide in ((40, 620, 130), (250, 860, 90), (-160, 330, 110)):
        shaft(scene, top, bottom, 1150, wide, 0.3)
    _boulders(scene)
    return scene


def _spray(scene: Scene) -> None:
    """Mist where the water strikes, drops in it, and a piece of a rainbow."""
    for index, colour in enumerate(
        ("#E86A5A", "#F3B04A", "#F6E38A", "#7CC98A", "#5FB0D9", "#8A7AC4")
    ):
        bow = curve(
            [
                (860 + 9 * index, 1120),
                (896 - 4 * index, 980 + 6 * index),
                (990 - 8 * index, 860 + 9 * index),
                (1100, 800 + 11 * index),
            ]
        )
        scene.stroke(bow, colour, 12, 0.2, blur=3)
    for x, y, reach, alpha in (
        (720, 1080, 360, 0.95),
        (540, 1080, 190, 0.6),
        (900, 1080, 190, 0.6),
    ):
        scene.glow(x, y, reach, "#FFFFFF", alpha, add=False, stretch=1.4)
    rng = random.Random(41)
    for _ in range(130):
        angle, far = rng.uniform(math.pi, 2 * math.pi), 60 + 250 * rng.random()
        drop = (720 + 1.5 * far * math.cos(angle), 1100 + 0.75 * far * math.sin(angle))
        scene.dots([(*drop, rng.uniform(1.5, 5))], "#FFFFFF", 0.75)


def _rock_wall(scene: Scene) -> None:
    """The wall that the water falls over, in upright slabs that lean to the middle."""
    back = trace("-60 520, 260 470, 560 400, 640 372, 720 396, 800 366, 900 410, 1180 470")
    edge = ridge(5, [*back, (1500, 520)], 0.1)
    rng = random.Random(8)
    rock = ("#A3ADAC", "#6A7F87", "#3A525E")
    with scene.layer(polygon([*edge, (1500, 1500), (-60, 1500)]), *rock, span=(380, 1150)):
        for index in range(-12, 13):
            top = (720 + index * 44.0, 360.0)
            low = (720 + index * 58.0, 1200.0)
            joint = ridge(60 + index, [top, low], 0.035, 6)
            wide = rng.uniform(24, 46)
            slab = [*joint, (low[0] + wide, low[1]), (top[0] + wide * 0.6, top[1])]
            tone = (PAPER, INK)[index % 2]
            scene.fill(polygon(slab), tone, alpha=rng.uniform(0.05, 0.2))
            scene.stroke(line(joint), INK, 3, 0.25)
        for _ in range(34):
            x, y = rng.uniform(360, 1080), rng.uniform(440, 1040)
            step = ridge(rng.randrange(999), [(x, y), (x + rng.uniform(40, 90), y + 8)], 0.1, 3)
            scene.stroke(line(step), INK, 4, 0.3)
            scene.stroke(line([(a, b + 4) for a, b in step]), PAPER, 2.4, 0.3)


def _fall(scene: Scene) -> None:
    """The water: one torn ribbon that broadens on two ledges, with rocks and mist on them."""
    half = trace("40 374, 46 470, 58 596, 84 622, 88 720, 104 838, 136 870, 142 980, 160 1120")
    left = ridge(31, [(720 - wide, y) for wide, y in half], 0.05, 3)
    right = ridge(32, [(720 + wide, y) for wide, y in half], 0.05, 3)
    water_path = polygon([*left, *reversed(right)])
    with scene.layer(water_path, "#FFFFFF", "#F1FAFB", "#C9E8EE", depth=0.7, edge=0.9):
        for index in range(-8, 9):
            share = index / 8.5
            strand = [
                (720 + share * wide + 5 * math.sin(index * 2 + y / 60), y) for wide, y in half
            ]
            colour = ("#5FB0C8", "#2F8FB4", "#8CCBDC")[index % 3]
            scene.stroke(curve(strand), colour, 3.6, 0.55)
    rocks = ((648, 622, 30), (806, 626, 26), (742, 640, 18), (604, 872, 38), (848, 876, 34))
    for x, y, size in (*rocks, (690, 888, 22), (774, 884, 16)):
        stone = moved(blob(trace("-1 0.5, -0.7 -0.3, 0 -0.6, 0.8 -0.2, 1 0.5")), x, y, size)
        scene.sheet(stone, "#8FA0A2", "#41565E", depth=0.35)
    for y, reach in ((640, 110), (892, 170)):
        scene.glow(720, y, reach, "#FFFFFF", 0.6, add=False, stretch=1.4)


def _cliff(scene: Scene, step: int) -> None:
    """Both walls of the gorge, the far ones (0) or the near ones (1), with firs on their steps."""
    inner, top, tone = ((210, 560, "#5E8280"), (390, 800, "#264A48"))[step]
    for side in (-1, 1):
        edge = [
            (720 + side * (inner + dx), top + dy)
            for dx, dy in trace("640 -200, 420 -120, 230 -60, 90 0, 30 110, 46 240, -20 380, 0 640")
        ]
        line_points = ridge(7 + step, edge, 0.12, 5)
        outer = 720 + side * 900
        path = polygon([*line_points, (outer, 1500), (outer, 300)])
        tones = (mix(tone, PAPER, 0.22), tone, mix(tone, INK, 0.55))
        with scene.layer(path, *tones, depth=1.1 + 0.5 * step, span=(top - 150, 1350)):
            for index in range(14):
                y = top + 10 + index * 52
                seam = [
                    (720 + side * (inner - 60), y + 30),
                    (720 + side * (inner + 240), y),
                    (720 + side * 800, y - 70),
                ]
                scene.stroke(curve(seam), INK, 3, 0.16)
                scene.stroke(curve([(a, b + 5) for a, b in seam]), PAPER, 2, 0.1)
        for index, (dx, dy) in enumerate(
            ((92, 4), (150, -22), (220, -52), (300, -80), (400, -108), (500, -140))
        ):
            x, y = 720 + side * (inner + dx), top + dy + 12
            tall = (150 + 50 * math.sin(index * 1.9)) * (1 + step * 0.45)
            fir(scene, x, y, tall, mix("#3A7264", "#0C3A3C", step * 0.75), depth=0.4)


def _boulders(scene: Scene) -> None:
    """Wet stones and firs at the lower corners."""
    stones = (
        *((520, 1116, 34), (900, 1112, 38), (400, 1138, 56), (1024, 1136, 60)),
        *((300, 1196, 84), (1130, 1196, 90), (170, 1320, 130), (1270, 1316, 136)),
    )
    for x, y, size in stones:
        stone = blob(
            [
                (x - size, y + size * 0.3),
                (x - size * 0.8, y - size * 0.3),
                (x - size * 0.2, y - size * 0.55),
                (x + size * 0.5, y - size * 0.42),
                (x + size, y + size * 0.2),
                (x, y + size * 0.45),
            ]
        )
        with scene.layer(stone, "#9FB0B0", "#5A6F74", "#2F4650", depth=0.5):
            scene.fill(
                ribbon(
                    sampled([(x - size, y - size * 0.2), (x, y - size * 0.5), (x + size, y)], 8),
                    even(size * 0.22),
                ),
                "#6F9A5C",
                alpha=0.7,
            )
    for side in (-1, 1):
        for dx, height in ((520, 430), (590, 600), (690, 720)):
            fir(scene, 720 + side * dx, 1480, height, "#0C302E", depth=0.9)
