"""Grounds of the periods up to Han: what stands behind and before each object."""

import math
import random

from tools.art.light import haze
from tools.art.nature import mountains
from tools.art.palette import INK, LIGHT, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    SIDE,
    blob,
    box,
    curve,
    disc,
    even,
    hill,
    leaf_width,
    line,
    moved,
    polygon,
    ribbon,
    sampled,
    taper,
    trace,
)


def terraces(scene: Scene) -> None:
    """Terraces of loess above a bend of a broad river, round thatched houses, at dusk."""
    scene.glow(300, 380, 800, "#FFD79A", 0.7)
    for index, y in enumerate((470, 560, 650, 740)):
        tone = mix("#A8623A", "#F3CE98", 0.62 - index * 0.16)
        points = [(x, y + 26 * math.sin(x / 170 + index * 2)) for x in range(-60, 1560, 120)]
        with scene.layer(hill(points), mix(tone, PAPER, 0.2), tone, depth=0.7):
            for step in (26, 50):
                scene.stroke(curve([(x, b + step) for x, b in points]), INK, 3, 0.14)
    river = ribbon(
        sampled(trace("1100 760, 820 800, 380 830, 260 900, 700 980, 1500 1010"), 12),
        lambda t: 14 + 100 * t,
    )
    scene.sheet(river, "#F6E2B0", "#D9B878", depth=0.3)
    for x, y, size in ((330, 760, 0.8), (1090, 790, 1.1), (1190, 800, 0.8)):
        with scene.placed(x, y, size):
            scene.sheet(box(-60, -50, 60, 6, 4), "#D9A672", "#8E5A38", depth=0.4)
            thatch = blob([(0, -150), (0, -150), (-92, -36), (-92, -36), (92, -36), (92, -36)])
            with scene.layer(thatch, "#C99A56", "#7E5228", depth=0.6):
                for step in range(-5, 6):
                    scene.stroke(line([(0, -150), (step * 18, -30)]), "#5E3A1C", 3, 0.5)
            scene.fill(box(-16, -36, 16, 6), "#3A1C12")


def hearth(scene: Scene) -> None:
    """A fire between stones at the right, ears of millet at both sides."""
    scene.glow(1130, 1090, 330, "#FFB050", 0.75)
    _flame(scene, 1130, 1160, 1.0)
    for x, size in ((1040, 38), (1110, 30), (1180, 42), (1236, 28)):
        scene.sheet(disc(x, 1166, size, size * 0.66), "#A8806A", "#4A2E26", depth=0.4)
    for index, (x, bend) in enumerate(
        ((120, 90), (210, 120), (300, 70), (60, 60), (1330, -80), (1400, -60))
    ):
        _millet(scene, index, x, 1500, 800 - (index * 67) % 170, bend)


def _flame(scene: Scene, x: float, y: float, size: float) -> None:
    """A fire in three sheets of paper that burns at (x, y)."""
    outline = trace(
        "0 0, -62 -30, -70 -96, -30 -130, -36 -210, 8 -262, 8 -262, 22 -190, 56 -150, "
        "74 -80, 56 -24"
    )
    for share, colour in ((1.0, "#D9481E"), (0.7, "#F28A2A"), (0.42, "#FFDF80")):
        path = moved(blob(outline), x, y, size * share)
        scene.sheet(path, mix(colour, LIGHT, 0.3), colour, depth=0.25, edge=0.5)


def _millet(scene: Scene, seed: int, x: float, y: float, height: float, bend: float) -> None:
    """A stalk of millet under its heavy ear."""
    stem = sampled(
        [
            (x, y),
            (x + bend * 0.1, y - height * 0.6),
            (x + bend * 0.5, y - height),
            (x + bend * 1.2, y - height * 0.92),
        ],
        10,
    )
    scene.fill(ribbon(stem, taper(13, 6)), "#7E8A3A", "#A89A3E")
    for share, side in ((0.25, 1), (0.45, -1)):
        root = stem[round(share * len(stem))]
        leaf = [root, (root[0] + side * 70, root[1] - 110), (root[0] + side * 150, root[1] - 70)]
        scene.sheet(ribbon(sampled(leaf, 8), leaf_width(24)), "#9AA44A", "#5E7434", depth=0.3)
    tip = (x + bend * 2.3, y - height * 0.6)
    ear = sampled([stem[-8], stem[-1], (x + bend * 1.9, y - height * 0.82), tip], 12)
    rng = random.Random(seed)
    spikes = ribbon(ear, lambda t: 12 + 42 * math.sin(math.pi * (0.15 + 0.85 * t)))
    scene.sheet(spikes, "#E9BE5A", "#B5782A", "#7E4E1C", depth=0.5, edge=0.4)
    for a, b in ear[2:]:
        for _ in range(5):
            at = (a + rng.uniform(-26, 26), b + rng.uniform(-10, 14), rng.uniform(3, 5.5))
            scene.dots([at], ("#FBE3A0", "#A8681E", "#E9BE5A")[rng.randrange(3)], 0.95)


def altar(scene: Scene) -> None:
    """A hall of timber on a platform of rammed earth, smoke of offerings, a red morning."""
    scene.glow(330, 420, 720, "#FFB87A", 0.6)
    for index, (y, left) in enumerate(((760, 60), (830, -10), (900, -80))):
        step = box(left, y, SIDE - left, 1200)
        with scene.layer(
            step, mix("#A8744E", PAPER, 0.12), "#6E4632", depth=0.7, span=(y, y + 200)
        ):
            for row in range(3):
                level = y + 22 + row * 22
                scene.stroke(line([(0, level), (SIDE, level)]), "#3E2418", 3, 0.35 - index * 0.05)
    thatch = polygon([(310, 330), (1130, 330), (1330, 520), (110, 520)])
    for x in range(190, 1300, 132):
        scene.sheet(box(x - 20, 510, x + 20, 766), "#A8402E", "#5A1E18", depth=0.5, across=True)
    with scene.layer(thatch, "#8E6A44", "#5A3E2A", "#3A261C", depth=1.0):
        for index in range(48):
            x = 110 + index * 26
            scene.stroke(line([(720 + (x - 720) * 0.64, 330), (x, 520)]), "#2E1C14", 3, 0.4)
    for side in (-1, 1):
        for lift in range(5):
            drift = 330 + 30 * math.sin(lift * 1.4)
            scene.glow(
                720 + side * drift, 800 - lift * 120, 90 + lift * 26, "#FBE8D0", 0.34, add=False
            )


def torches(scene: Scene) -> None:
    """A fire in a bowl at each side."""
    for x in (200, 1240):
        scene.glow(x, 940, 230, "#FFB050", 0.6)
        _flame(scene, x, 1010, 0.62)
        bowl = blob(
            [
                (x - 76, 996),
                (x - 76, 996),
                (x + 76, 996),
                (x + 76, 996),
                (x + 40, 1050),
                (x, 1060),
                (x - 40, 1050),
            ]
        )
        scene.sheet(
            polygon([(x - 12, 1050), (x + 12, 1050), (x + 50, 1250), (x - 50, 1250)]),
            "#4F7868",
            "#1F3A34",
            depth=0.5,
        )
        scene.sheet(bowl, "#8FB09A", "#3E6A5C", "#1F3A34", across=True, depth=0.6)


def hall(scene: Scene) -> None:
    """A lacquered hall in lamplight, its curtains drawn aside."""
    scene.glow(560, 560, 640, "#FFC878", 0.55)
    for x in (250, 470, 970, 1190):
        scene.sheet(box(x - 26, 120, x + 26, 1200), "#8E2A20", "#4A1410", across=True, depth=0.6)
    for x, y in ((400, 470), (1040, 470), (720, 300)):
        scene.glow(x, y, 210, "#FFD890", 0.7)
    for side in (-1, 1):
        for index, reach in enumerate((470, 560, 640)):
            edge = 720 + side * reach
            sweep = [
                (edge, 60),
                (edge - side * 10, 420),
                (edge + side * 40, 760),
                (edge + side * 130, 960),
            ]
            path = curve(sweep)
            path.lineTo(720 + side * 1000, 960)
            path.lineTo(720 + side * 1000, 60)
            path.close()
            tone = ("#A83A2C", "#8A2820", "#6A1A18")[index]
            with scene.layer(path, mix(tone, PAPER, 0.12), tone, mix(tone, INK, 0.4), depth=0.8):
                for fold in range(4):
                    shift = side * (26 + fold * 40)
                    scene.stroke(
                        curve([(x + shift * (1 + y / 900), y) for x, y in sweep]),
                        INK,
                        7,
                        0.22,
                        blur=3,
                    )


def walls(scene: Scene) -> None:
    """A walled town among fields, a beacon tower on the hills, evening."""
    scene.glow(380, 430, 720, "#FFE0B0", 0.7)
    far = trace("-60 640, 180 540, 380 610, 600 520, 820 600, 1060 500, 1280 590, 1500 540")
    mountains(scene, 202, far, ("#B58A98", "#D9B09A"), rough=0.18)
    haze(scene, 540, 740, "#F6D8B4", 0.7)
    near = [(-60, 720), (300, 660), (620, 720), (980, 670), (1500, 710)]
    scene.sheet(hill(near), "#B58A5E", "#96744A", depth=0.6)
    wall_line = [(x, 690 - 26 * math.sin(x / 210)) for x in range(-60, 1560, 60)]
    scene.sheet(ribbon(wall_line, even(44)), "#C9A070", "#8E6A48", depth=0.5)
    for x, y in wall_line[::2]:
        scene.sheet(box(x - 14, y - 38, x + 14, y - 20), "#C9A070", "#A88058", depth=0.1)
    for x, y, size in ((230, 660, 1.0), (1180, 650, 1.15)):
        with scene.placed(x, y, size):
            scene.sheet(
                polygon([(-58, 40), (-42, -120), (42, -120), (58, 40)]),
                "#C99A6A",
                "#7E5A3C",
                depth=0.6,
                across=True,
            )
            scene.sheet(box(-54, -146, 54, -116), "#B58658", "#7E5A3C", depth=0.3)
            scene.sheet(
                polygon([(-64, -146), (64, -146), (30, -196), (-30, -196)]),
                "#7A4A3A",
                "#4A2A22",
                depth=0.4,
            )
    for index, y in enumerate((780, 850, 930)):
        tone = ("#A8A05A", "#8E9450", "#76844A")[index]
        points = [(x, y + 16 * math.sin(x / 200 + index)) for x in range(-60, 1560, 120)]
        with scene.layer(hill(points), mix(tone, PAPER, 0.2), tone, depth=0.5):
            for furrow in range(-12, 13):
                scene.stroke(
                    line([(720 + furrow * 90, y - 20), (720 + furrow * 190, y + 160)]), INK, 3, 0.1
                )


def willows(scene: Scene) -> None:
    """Hanging willow twigs at both upper sides."""
    rng = random.Random(5)
    for side in (-1, 1):
        for _ in range(13):
            x = 720 + side * rng.uniform(470, 760)
            long = rng.uniform(200, 560) * (0.3 + abs(x - 720) / 900)
            sway = -side * rng.uniform(10, 70)
            twig = sampled([(x, -40), (x + sway * 0.2, long * 0.5), (x + sway, long)], 10)
            scene.fill(ribbon(twig, taper(5, 1.6)), "#5A6A34")
            for a, b in twig[3::2]:
                for way in (-1, 1):
                    tip = (a + way * rng.uniform(12, 22), b + rng.uniform(30, 52))
                    leaf = ribbon(sampled([(a, b), (a + way * 14, b + 16), tip], 5), leaf_width(10))
                    scene.fill(leaf, ("#8E9C4A", "#6E8440", "#AEB65E")[rng.randrange(3)])
