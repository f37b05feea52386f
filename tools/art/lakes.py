"""Sights of water: the lakes Alakol and Balkhash."""

import math
import random

from tools.art import visitors
from tools.art.animals import gull
from tools.art.light import haze
from tools.art.nature import glint, reed, water
from tools.art.palette import INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.peaks import alps
from tools.art.shapes import (
    OUT,
    SIDE,
    Points,
    blob,
    curve,
    disc,
    hill,
    leaf_width,
    polygon,
    ribbon,
    sampled,
    taper,
    trace,
)
from tools.art.visitors import Visitor, draw_visitors

VISITORS = (
    Visitor(visitors.man, 1168, 1010, 0.46),
    Visitor(visitors.child, 1110, 1020, 0.48),
    Visitor(visitors.woman, 1064, 1024, 0.48, flip=True),
)


def alakol(pixels: int) -> Scene:
    """A bay of black pebbles with long wave edges, snowy mountains across the blue water, gulls."""
    sky = "#F3EAD0"
    scene = Scene(pixels, "#2C7FB4", "#7FBCD4", "#D6E4DC", sky, sky)
    scene.glow(260, 330, 620, "#FFF6DC", 0.7)
    far = trace("-60 560, 120 470, 260 540, 420 430, 560 520, 720 450, 860 530, 1040 400, 1180 500")
    alps(
        scene, 101, [*far, (1320, 440), (1500, 530)], "#9DB8D2", "#C9D6DA", sky, foot=700, snow=560
    )
    haze(scene, 560, 690, sky, 0.6)
    near = trace("-60 640, 160 590, 340 640, 620 610, 880 640, 1120 580, 1300 630, 1500 590")
    alps(scene, 104, near, "#6E96B4", "#9DBAC4", foot=720, depth=0.7)
    haze(scene, 600, 680, sky, 0.4)
    water(scene, 664, 1300, "#BFE2E6", "#4FAACA", "#1F7CB0", "#0F5C94", seed=5, light=PAPER)
    scene.glow(300, 680, 300, "#FFF6DC", 0.6, stretch=1.8)
    for index in range(7):
        _swell(scene, index)
    _shore(scene)
    draw_visitors(scene, VISITORS)
    for x, y, size, flip in (
        *((930, 560, 1.15, False), (1130, 470, 0.8, False), (760, 660, 0.62, True)),
        (1250, 610, 0.5, True),
    ):
        gull(scene, x, y, size, flip=flip)
    return scene


def _swell(scene: Scene, index: int) -> None:
    """One long wave, lower and paler the nearer it comes to the shore."""
    tones = ("#1A6CA4", "#1F7AAE", "#2A8ABA", "#3C9CC4", "#58B2CC", "#83CAD4", "#B5E0DE")
    near = index / 6
    points = []
    for step in range(15):
        x = -60 + step * 115.0
        slope = -0.16 * near * (x - 500) + 56 * near * math.sin(x / 300 + 0.5)
        points.append((x, 740 + 44 * index + slope + (9 + 5 * near) * math.sin(step * 1.3 + index)))
    tone = tones[index]
    with scene.layer(
        hill(points),
        mix(tone, PAPER, 0.3),
        tone,
        mix(tone, "#0B3C5D", 0.25),
        depth=0.4,
        span=(740 + 40 * index, 900 + 50 * index),
        edge=0.9,
    ):
        for shift in (15, 30):
            scene.stroke(curve([(x, y + shift) for x, y in points]), PAPER, 2, 0.3)


def _shore(scene: Scene) -> None:
    """The last foam, the wet edge, black pebbles and a bleached branch."""
    rng = random.Random(4)
    line_points = []
    for step in range(27):
        x = -60 + step * 62.0
        y = 1086 - 0.2 * (x - 500) + 66 * math.sin(x / 300 + 0.5)
        line_points.append((x, y + rng.uniform(-13, 13)))
    with scene.layer(hill(line_points), "#FFFFFF", "#E3F1F1", depth=0.5, edge=0.9):
        for _ in range(70):
            x, y = line_points[rng.randrange(27)]
            spot = (x + rng.uniform(-40, 40), y + rng.uniform(14, 40), rng.uniform(2, 9))
            scene.dots([spot], "#8FC9D0", 0.6)
    wet = [(x, y + 40 + 7 * math.sin(x / 60)) for x, y in line_points]
    scene.sheet(hill(wet), "#3E4A54", "#232C36", depth=0.4, edge=0.5)
    dry = [(x, y + 78 + 6 * math.sin(x / 90)) for x, y in line_points]
    with scene.layer(hill(dry), "#3A3F48", "#20242E", "#14171F", depth=0.6, edge=0.4):
        _pebbles(scene, dry)
    branch = sampled([(930, 1330), (1060, 1272), (1230, 1262), (1420, 1170), (1520, 1150)], 12)
    twig = sampled([(1180, 1264), (1230, 1200), (1290, 1160)], 8)
    for spine, wide in ((twig[::-1], 18.0), (branch[::-1], 40.0)):
        wood = ribbon(spine, taper(wide, wide * 0.3))
        with scene.layer(wood, "#E9DCC9", "#A8917C", depth=0.6):
            for shift in (-6, 5):
                scene.stroke(curve([(x, y + shift) for x, y in spine]), "#6E5A4C", 2, 0.6)


def _pebbles(scene: Scene, edge: Points) -> None:
    """Dark pebbles of the shore, larger towards the viewer."""
    rng = random.Random(23)
    colours = ("#2C323C", "#3E4650", "#1C2028", "#56606A", "#4A4248", "#2A3844", "#6E7880")
    for near, x in sorted((rng.random(), rng.uniform(-20, SIDE + 20)) for _ in range(470)):
        top = min(edge, key=lambda spot: abs(spot[0] - x))[1] + 10
        y, size = top + (1450 - top) * near, (7 + 32 * near) * rng.uniform(0.7, 1.3)
        colour = colours[rng.randrange(len(colours))]
        tall = size * rng.uniform(0.5, 0.66)
        scene.fill(disc(x + 4, y + size * 0.3, size, tall), "#05070B", alpha=0.5)
        scene.fill(disc(x, y, size, tall), mix(colour, PAPER, 0.34), mix(colour, INK, 0.3))
        if size > 16:
            gleam = disc(x - size * 0.35, y - tall * 0.42, size * 0.3, tall * 0.16)
            scene.fill(gleam, "#DCEBF2", alpha=0.5, blur=1.5)


def balkhash(pixels: int) -> Scene:
    """A long lake seen from above: pale and blue water that meet at the narrows, reeds near."""
    sky = "#FBE3C0"
    scene = Scene(pixels, "#5A93BC", "#A9CBD2", sky, sky, sky)
    scene.glow(300, 320, 700, "#FFF1CC", 0.6)
    far = trace("-60 430, 240 400, 520 425, 820 392, 1100 420, 1500 396")
    scene.sheet(hill(far), "#BFB4AE", "#DCCBAE", depth=0.5)
    haze(scene, 380, 470, sky, 0.7)
    plain = [(-60, 452), (500, 446), (1000, 454), (1500, 446)]
    scene.sheet(hill(plain), "#E3CB98", "#CFAE78", depth=0.4)
    lake = trace(
        "-80 500, 200 486, 480 496, 600 520, 690 548, 790 520, 960 492, 1240 480, 1520 494"
    )
    water_path = hill(lake)
    with scene.layer(
        water_path,
        "#8FD0D6",
        "#2F9AB8",
        "#0F6AA0",
        "#0A4A84",
        depth=0.6,
        edge=0.6,
        span=(490, 1250),
    ):
        _fresh(scene)
        rng = random.Random(8)
        for _ in range(120):
            near = rng.random() ** 1.3
            y = 505 + 700 * near
            glint(scene, rng.uniform(0, SIDE), y, 12 + 80 * near, PAPER, rng.uniform(0.15, 0.45))
    scene.glow(360, 560, 330, "#FFF6DC", 0.5, stretch=1.6)
    _land(scene)
    for x, y, size, flip in (
        (520, 770, 0.42, False),
        (590, 812, 0.5, False),
        (450, 826, 0.36, False),
    ):
        gull(scene, x, y, size, flip=flip)
    _reeds(scene)
    return scene


def _fresh(scene: Scene) -> None:
    """The pale water in the west, its tongues curling into the blue."""
    bends = trace(
        "690 520, 716 600, 742 690, 720 740, 800 800, 700 860, 830 960, 690 1060, 800 1180"
    )
    for index, shift in enumerate((70, 34, 0)):
        border = sampled(
            [(x + shift * (y - 500) / 460, y) for x, y in [(640, 470), *bends, (760, 1500)]], 12
        )
        path = polygon([*border, (-OUT, 1500), (-OUT, 470)])
        tones = (
            ("#7CC9CC", "#3FA3B4", "#2A84A4"),
            ("#A9DCCB", "#6FC0B8", "#4AA0AC"),
            ("#E9F1CF", "#BFE0BC", "#86C4A8"),
        )[index]
        scene.sheet(path, *tones, depth=0.3, edge=0.8, span=(520, 1250))
    for y, reach in ((640, 210), (720, 330), (820, 420), (930, 480), (1050, 520)):
        current = [(-60, y - 20), (reach * 0.5, y + 16), (reach, y - 10), (reach + 170, y + 24)]
        scene.fill(ribbon(sampled(current, 14), leaf_width(16)), "#F8F9E6", alpha=0.45)


def _land(scene: Scene) -> None:
    """Two tongues of sand that leave a narrow way between them, and islands."""
    north = trace(
        "380 474, 500 496, 572 536, 640 552, 684 596, 712 652, 742 644, 744 604, 776 572, "
        "856 556, 920 518, 1050 498, 1120 474"
    )
    with scene.layer(blob(north), "#EFD9A4", "#D9B878", depth=0.5, edge=0.8):
        scene.fill(blob([(x, y - 22) for x, y in north]), "#B5AC6A", alpha=0.6, blur=4)
    south = trace(
        "1540 790, 1300 770, 1080 740, 900 716, 776 712, 744 728, 790 758, 930 812, 1100 886, "
        "1300 960, 1540 1010"
    )
    with scene.layer(blob(south), "#F6E3B4", "#DDB97C", "#B58A54", depth=0.9, edge=0.9):
        green = trace(
            "1540 816, 1300 800, 1080 770, 930 744, 860 744, 960 788, 1120 856, 1320 926, 1540 970"
        )
        scene.fill(blob(green), "#9DA45E", alpha=0.75, blur=4)
        rng = random.Random(18)
        for _ in range(70):
            far = rng.random()
            x, y = 880 + 600 * far, 748 + 110 * far + rng.uniform(-0.5, 0.5) * (20 + 120 * far)
            tint = ("#6E8A4C", "#86985A", "#587A4C")[rng.randrange(3)]
            scene.fill(disc(x + 3, y + 3, 7 + 6 * far, 4 + 4 * far), INK, alpha=0.25)
            scene.fill(disc(x, y, 7 + 6 * far, 4 + 4 * far), mix(tint, PAPER, 0.2), tint)
    for x, y, size in ((250, 640, 60), (380, 600, 34), (1080, 590, 52), (1230, 630, 70)):
        scene.sheet(disc(x, y, size, size * 0.2), "#F0DCA8", "#C9A468", depth=0.3, edge=0.8)
        scene.fill(disc(x - 4, y - 4, size * 0.7, size * 0.11), "#A8A45E", alpha=0.8)


def _reeds(scene: Scene) -> None:
    """Reeds that grow from the lower corners before everything else."""
    rng = random.Random(31)
    back = [(-60, 1220), (260, 1290), (620, 1370), (900, 1380), (1200, 1310), (1500, 1200)]
    scene.sheet(hill(back), "#8A9A52", "#4E6E44", "#2A4A40", depth=0.8)
    spots = sorted((rng.uniform(-20, 1460) for _ in range(110)), key=lambda x: -abs(x - 740))
    for x in spots:
        middle = min(1.0, abs(x - 760) / 640)
        tall = 120 + 400 * middle**1.6 * rng.uniform(0.7, 1.1)
        colour = ("#8FA64C", "#6B8E48", "#4B7A4A", "#B0A650")[rng.randrange(4)]
        reed(scene, x, 1420 + rng.uniform(0, 40), tall, rng.uniform(8, 60), colour)
    front = [(-60, 1330), (260, 1380), (760, 1440), (1200, 1390), (1500, 1320)]
    scene.sheet(hill(front), "#2F5A40", "#16363A", depth=0.6)
