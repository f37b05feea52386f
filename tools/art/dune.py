"""The Singing Dune."""

import math
import random

from tools.art.animals import kulan
from tools.art.light import haze
from tools.art.nature import glint, hills, mountains
from tools.art.near import bush, plumes
from tools.art.palette import INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    SIDE,
    blob,
    curve,
    hill,
    leaf_width,
    overlap,
    ribbon,
    sampled,
    taper,
    trace,
)


def singing_dune(pixels: int) -> Scene:
    """The great dune in low light: a sharp crest, streams of sand, a river at its foot."""
    sky = "#F9DDAA"
    scene = Scene(pixels, "#174C78", "#5A8EA8", "#C9CFB8", sky, sky, sky)
    scene.glow(-40, 420, 900, "#FFE2A0", 0.75)
    far = trace(
        "-60 700, 160 640, 330 690, 520 620, 700 690, 900 640, 1080 560, 1260 640, 1500 580"
    )
    mountains(scene, 61, far, ("#8C9CBC", "#B7B2B4", sky), rough=0.18, bottom=900, snow=640)
    haze(scene, 640, 830, sky, 0.7)
    near = trace("-60 760, 240 710, 480 770, 760 720, 1020 700, 1260 770, 1500 700")
    mountains(scene, 63, near, ("#7C87A0", "#A89C94"), rough=0.14, depth=0.8)
    haze(scene, 720, 880, sky, 0.5)
    low = [(-60, 850), (200, 800), (420, 850), (900, 860), (1200, 790), (1500, 840)]
    hills(scene, low, "#F3D295", "#DDAE6A", lines=0)
    _song(scene)
    _great_dune(scene)
    _small_dune(scene)
    _river(scene)
    bush(scene, 21, 96, 1280, 480, lean=0.45, wood="#2E1A1C", tips=TAMARISK)
    bush(scene, 25, 1390, 1250, 330, lean=-0.4, wood="#2E1A1C", tips=TAMARISK)
    front = [(-60, 1230), (300, 1215), (760, 1290), (1180, 1235), (1500, 1190)]
    hills(scene, front, "#8C4A2E", "#4E2420", "#2A161A", lines=4, step=26)
    plumes(scene, 12, front, 90, 90, "#C98F54", "#8E5E3A", "#E3B46C")
    return scene


TAMARISK = ("#C9718A", "#A84F70", "#7E7A4E", "#D98FA0")


def _song(scene: Scene) -> None:
    """Sand blown off the crest: fine ribbons side by side, like the strings of an instrument."""
    for index in range(9):
        reach = 400 + 280 * abs(math.sin(index * 2.2 + 1))
        rise = 90 - 17 * index
        x, y = 742 + index * 26, 322 + index * 31
        swing = 22 + 2 * index
        spine = sampled(
            [
                (x - 10, y + 8),
                (x + reach * 0.22, y - rise * 0.5),
                (x + reach * 0.46, y - rise * 0.5 + swing),
                (x + reach * 0.72, y - rise),
                (x + reach, y - rise + swing * 0.4),
            ],
            14,
        )
        scene.fill(ribbon(spine, taper(20 - index, 0)), "#FFF1CC", alpha=0.55, blur=0.8)
        thin = [(a + 26, b + 15) for a, b in spine[: 2 * len(spine) // 3]]
        scene.fill(ribbon(thin, taper(7, 0)), "#FFE6B0", alpha=0.6)
    scene.glow(800, 350, 190, "#FFF0CC", 0.55, add=False, stretch=1.3)


# The crest of the great dune, from its top down the middle of the picture.
CREST = trace(
    "742 322, 734 380, 770 452, 830 530, 850 600, 806 676, 742 752, 716 830, 752 920, "
    "850 1010, 930 1140"
)


def _great_dune(scene: Scene) -> None:
    """The dune: the lit face with lines of wind, the lee in shadow behind the crest."""
    outline = trace(
        "-60 960, 90 920, 260 830, 420 690, 560 520, 660 390, 742 322, 742 322, 820 380, 940 500, "
        "1090 640, 1260 760, 1400 830, 1500 860"
    )
    path = hill(outline)
    lit = ("#FFE9B4", "#F3C67C", "#D9995A")
    with scene.layer(path, *lit, depth=1.5, edge=0.75, span=(320, 1120)):
        for index in range(30):
            level = 372 + index * 27
            points = [
                (-60, level + 560 - index * 9),
                (180, level + 440 - index * 6),
                (400, level + 250 - index * 3),
                (580, level + 90),
                (720 + 3 * index, level),
                (900, level - 30),
            ]
            scene.stroke(curve(points), "#A8652E", 2, 0.1 + 0.01 * index)
            scene.stroke(curve([(a, b + 3.5) for a, b in points]), PAPER, 2, 0.3)
        lee = curve(CREST)
        for corner in ((SIDE + 60, 1140), (SIDE + 60, 300)):
            lee.lineTo(*corner)
        lee.close()
        lee = overlap(lee, path)
        with scene.layer(
            lee, "#A8623C", "#8C4A38", "#5E3034", depth=0.7, edge=0.8, span=(320, 1080)
        ):
            for index in range(16):
                x, y = CREST[min(index // 2 + 1, 9)]
                shift = 46.0 * (index % 2)
                slide = [
                    (x + shift + dx, y + shift * 0.6 + dy)
                    for dx, dy in ((30, 0), (120, 130), (260, 300), (450, 430))
                ]
                scene.stroke(curve(slide), "#F0B070", 2.4, 0.2)
            scene.glow(1380, 960, 420, "#E9A56B", 0.32)
        scene.stroke(curve(CREST), "#FFF6DC", 4.5, 0.9)


def _small_dune(scene: Scene) -> None:
    """A lower dune before the great one, with the same light."""
    outline = trace(
        "-60 960, 140 930, 340 900, 520 880, 520 880, 640 930, 860 1000, 1080 1040, 1500 1050"
    )
    path = hill(outline)
    with scene.layer(path, "#FBD997", "#E0A660", "#B07244", depth=1.0, edge=0.7, span=(880, 1150)):
        for index in range(12):
            y = 902 + index * 20
            scene.stroke(curve([(-60, y + 80), (240, y + 36), (520 + index * 7, y)]), PAPER, 2, 0.3)
        lee = curve(trace("520 878, 560 930, 640 960, 720 1010, 900 1050, 1160 1100"))
        for x, y in ((SIDE + 60, 1100), (SIDE + 60, 860)):
            lee.lineTo(x, y)
        lee.close()
        scene.sheet(overlap(lee, path), "#B5703F", "#8A4C38", depth=0.4, edge=0.7, span=(880, 1100))


def _river(scene: Scene) -> None:
    """The green strip of the river at the foot of the sand, with kulans that come to drink."""
    bank = [(-60, 1090), (260, 1066), (620, 1100), (1000, 1082), (1500, 1060)]
    with scene.layer(hill(bank), "#7E9A54", "#4F7A4C", "#2F5A46", depth=0.6, span=(1060, 1180)):
        pass
    rng = random.Random(14)
    path = sampled(bank, 14)
    for _ in range(34):
        x, y = path[rng.randrange(len(path))]
        size, foot = rng.uniform(24, 54), (x + rng.uniform(-20, 20), y + rng.uniform(4, 22))
        tint = ("#3F7048", "#5E8A4C", "#B5708A", "#7E9A54")[rng.randrange(4)]
        for turn in range(-4, 5):
            angle, long = turn * 0.24 + rng.uniform(-0.1, 0.1), size * rng.uniform(0.7, 1.1)
            tip = (foot[0] + long * math.sin(angle), foot[1] - long * math.cos(angle))
            blade = ribbon(sampled([foot, tip], 6), leaf_width(size * 0.16))
            scene.fill(blade, mix(tint, (PAPER, INK)[turn % 2], 0.18))
    stream = blob(
        trace(
            "-80 1130, 300 1104, 640 1140, 1000 1120, 1520 1092, 1520 1168, 1000 1180, 560 1200, "
            "200 1164, -80 1190"
        )
    )
    with scene.layer(stream, "#CFE6DC", "#5FA8B4", "#2F7890", depth=0.3, edge=0.8):
        for index in range(30):
            glint(scene, (index * 223) % 1440, 1118 + (index * 37) % 60, 40, PAPER, 0.5)
    for x, y, size, flip, grazing in (
        (560, 1112, 0.46, False, False),
        (680, 1126, 0.48, True, True),
        (800, 1112, 0.42, True, False),
    ):
        kulan(scene, x, y, size, flip=flip, grazing=grazing)
