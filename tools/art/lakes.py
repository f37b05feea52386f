"""Sights of water: the lakes Alakol and Balkhash and the waterfall Burkhan-Bulak."""

import math
import random

from tools.art.animals import birds, swan
from tools.art.motif import draw_cloud
from tools.art.nature import fir, forest, glint, mountains, reed, sun, water
from tools.art.palette import CINNABAR, INK, PAPER, TURQUOISE, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    OUT,
    SIDE,
    blob,
    curve,
    disc,
    even,
    hill,
    line,
    moved,
    polygon,
    ribbon,
    ridge,
    sampled,
    trace,
)


def alakol(pixels: int) -> Scene:
    """A wide blue lake, a pebble shore before it and snowy mountains far behind."""
    scene = Scene(pixels, "#2A86B8", "#7CC0D4", "#F3EAD0", "#F3EAD0", "#F3EAD0")
    sun(scene, 430, 400, 66)
    draw_cloud(scene, 1060, 420, 170, TURQUOISE)
    far = [(-60, 640), (140, 560), (320, 620), (520, 530), (700, 620), (880, 550), (1060, 620)]
    mountains(scene, 101, [*far, (1240, 540), (1500, 630)], ("#86A9C6", "#A5BFCC"), snow=610)
    water(scene, 640, 1100, "#BEE6EA", "#3FA7CC", "#0F6CA4", "#0B4C80", seed=5, light=PAPER)
    for index, y in enumerate((800, 868, 940)):
        _breaker(scene, y, index)
    shore = [(-60, 1060), (240, 1000), (560, 1030), (900, 960), (1200, 985), (1500, 920)]
    with scene.layer(hill([(x, y - 34) for x, y in shore]), PAPER, "#CFE6E6", depth=0.4):
        pass
    with scene.layer(hill(shore), "#D9C9AE", "#8C7A6C", "#4A4448", depth=0.6):
        _pebbles(scene)
    birds(scene, ((640, 430, 34), (730, 480, 26), (590, 500, 22), (820, 540, 18)), "#1B3A54")
    return scene


def _breaker(scene: Scene, y: float, index: int) -> None:
    """One long wave with a lit crest."""
    points = [(-60 + step * 120, y + 16 * math.sin(step * 1.1 + index * 2)) for step in range(14)]
    tone = ("#3C9CC6", "#2787B8", "#1A73A6")[index]
    with scene.layer(
        hill(points),
        mix(tone, PAPER, 0.35),
        tone,
        mix(tone, "#0B3C5D", 0.4),
        depth=0.35,
        span=(y - 20, y + 200),
        edge=0.75,
    ):
        for glow in range(12):
            glint(scene, (glow * 331 + index * 170) % 1440, y + 36 + glow * 9 % 60, 60, PAPER, 0.3)


def _pebbles(scene: Scene) -> None:
    """Pebbles of the shore, larger towards the viewer."""
    rng = random.Random(23)
    colours = ("#B8A48E", "#8E8A8C", "#E8DCC6", "#A5705A", "#6F7A80", "#D3B48C", "#566870")
    spots = sorted((rng.random() ** 0.9, rng.uniform(-20, SIDE + 20)) for _ in range(520))
    for near, x in spots:
        y, size = 950 + 510 * near, (7 + 30 * near) * rng.uniform(0.7, 1.3)
        colour = colours[rng.randrange(len(colours))]
        stone = disc(x, y, size, size * rng.uniform(0.52, 0.7))
        scene.fill(disc(x + 3, y + size * 0.3, size, size * 0.6), INK, alpha=0.35)
        scene.fill(stone, mix(colour, PAPER, 0.35), mix(colour, INK, 0.25))


def balkhash(pixels: int) -> Scene:
    """A long lake, light green and fresh on the left, deep blue and saline on the right."""
    scene = Scene(pixels, "#3F93B8", "#A9D3D0", "#FBE8BE", "#FBE8BE", "#FBE8BE")
    sun(scene, 760, 470, 70)
    draw_cloud(scene, 330, 430, 150, TURQUOISE)
    draw_cloud(scene, 1140, 410, 150, CINNABAR)
    far = [(-60, 640), (260, 600), (620, 635), (940, 595), (1240, 630), (1500, 600)]
    mountains(scene, 111, far, ("#B79C84", "#C9AD88"), rough=0.06)
    water(scene, 650, 1440, "#A5D9D0", "#2C7FB0", "#0B4A80", "#072A52", seed=8, light=PAPER)
    bends = [(742, 650), (716, 700), (746, 770), (706, 860), (766, 985), (700, 1140), (780, 1320)]
    border = sampled([*bends, (730, 1500)], 12)
    fresh = polygon([*border, (-OUT, 1500), (-OUT, 650)])
    with scene.layer(
        fresh, "#D2EBC4", "#7CC9A4", "#4FA88C", "#2F7F74", depth=0.5, edge=0.8, span=(650, 1300)
    ):
        for index in range(46):
            near = (index * 0.618) % 1
            glint(scene, (index * 211) % 760, 664 + 560 * near, 24 + 80 * near, PAPER, 0.4)
    scene.stroke(line(border), "#5FB4A8", 34, 0.35, blur=14)
    spit = blob(
        [(-60, 760), (120, 744), (330, 752), (470, 770), (330, 782), (100, 792), (-60, 796)]
    )
    scene.sheet(spit, "#E7CE96", "#B99A60", depth=0.3)
    spit = blob([(1500, 720), (1260, 708), (1080, 716), (980, 730), (1120, 742), (1500, 750)])
    scene.sheet(spit, "#E7CE96", "#B99A60", depth=0.3)
    swan(scene, 430, 930, 1.1)
    swan(scene, 560, 985, 0.85, flip=True)
    _reeds(scene)
    return scene


def _reeds(scene: Scene) -> None:
    """Reeds that grow from the lower corners."""
    rng = random.Random(31)
    spots = [(rng.uniform(-20, 1460), rng.random()) for _ in range(84)]
    for x, chance in spots:
        middle = min(1.0, abs(x - 760) / 640)
        if chance > middle * 1.25:
            continue
        tall = 190 + 330 * middle**1.5 * rng.uniform(0.7, 1.05)
        colour = ("#8FA64C", "#6B8E48", "#4B7A4A", "#B0A650")[rng.randrange(4)]
        reed(scene, x, 1330 + rng.uniform(-20, 60), tall, rng.uniform(8, 60), colour)
    front = [(-60, 1240), (260, 1290), (760, 1350), (1200, 1290), (1500, 1230)]
    scene.sheet(hill(front), "#4B7A4A", "#1F4F40", "#12383A", depth=0.6)


def burkhan_bulak(pixels: int) -> Scene:
    """A tall waterfall in a gorge with firs."""
    scene = Scene(pixels, "#4A9CC0", "#B7DDE0", "#F2EFD8", "#F2EFD8")
    far = trace("-60 420, 200 330, 420 400, 620 300, 800 390, 1000 290, 1240 390, 1500 330")
    mountains(scene, 121, far, ("#8FB4CE", "#A5C4CC"), snow=420)
    _rock_wall(scene)
    forest(scene, 4, [(420, 420), (560, 402), (630, 372)], 12, 80, "#24604E")
    forest(scene, 7, [(810, 366), (900, 408), (1060, 450)], 14, 84, "#24604E")
    _fall(scene)
    _cliff(scene, -1)
    _cliff(scene, 1)
    pool = blob(
        trace(
            "330 1130, 480 1090, 720 1078, 960 1092, 1110 1136, 1200 1260, 1260 1500, "
            "180 1500, 240 1260"
        )
    )
    rng = random.Random(12)
    with scene.layer(pool, "#E2F4F2", "#7CCBD0", "#2C8FA8", "#0F5C80", depth=0.4):
        for _ in range(60):
            near = rng.random()
            x, y = 720 + rng.uniform(-1, 1) * (300 + 200 * near), 1112 + 330 * near
            glint(scene, x, y, 24 + 60 * near, PAPER, 0.45)
    scene.glow(720, 1090, 270, "#FFFFFF", 0.85, stretch=1.5, add=False)
    _boulders(scene)
    return scene


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


def _cliff(scene: Scene, side: int) -> None:
    """Two walls of the gorge on one side, with firs on their steps."""
    for step, (inner, top, tone) in enumerate(((210, 560, "#4F6F6C"), (380, 800, "#2F5650"))):
        edge = [
            (720 + side * (inner + dx), top + dy)
            for dx, dy in trace("640 -200, 420 -120, 230 -60, 90 0, 30 110, 46 240, -20 380, 0 640")
        ]
        line_points = ridge(7 + step, edge, 0.12, 5)
        outer = 720 + side * 900
        path = polygon([*line_points, (outer, 1500), (outer, 300)])
        with scene.layer(
            path,
            mix(tone, PAPER, 0.22),
            tone,
            mix(tone, INK, 0.55),
            depth=1.1,
            span=(top - 150, 1350),
        ):
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
            fir(
                scene,
                x,
                y,
                (150 + 50 * math.sin(index * 1.9)) * (1 + step * 0.35),
                mix("#1F5A48", "#0C3A3C", step * 0.5),
                depth=0.4,
            )


def _boulders(scene: Scene) -> None:
    """Wet stones and firs at the lower corners."""
    stones = (
        (430, 1150, 60),
        (1010, 1150, 66),
        (360, 1215, 84),
        (1085, 1220, 90),
        (560, 1122, 34),
        (880, 1120, 38),
        (250, 1330, 130),
        (1190, 1330, 136),
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
        for dx, height in ((560, 470), (660, 560)):
            fir(scene, 720 + side * dx, 1400, height, "#103F3A", depth=0.6)
