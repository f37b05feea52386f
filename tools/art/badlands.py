"""Bare hills: the many-coloured layers of Aktau and the old lava of Katutau."""

import math
import random
from itertools import pairwise

from tools.art.animals import birds, gazelle
from tools.art.motif import draw_cloud
from tools.art.nature import grass, hills, mountains, sun
from tools.art.palette import CINNABAR, INK, LIGHT, PAPER, TURQUOISE, mix
from tools.art.paper import Scene
from tools.art.shapes import SIDE, Points, curve, disc, land, line, polygon, ridge, sampled, trace

LAYERS = (
    *("#F1DFB8", "#C9694A", "#F6E9CB", "#A8402E", "#DE9A62", "#8F7FA6", "#F1DFB8", "#B5533A"),
    *("#7FA09A", "#E8C48E", "#D2774E", "#F6E9CB"),
)


def striped_hill(scene: Scene, seed: int, points: Points, *, step: float = 30) -> None:
    """Worn hills whose flat, slightly tilted layers are cut open by gullies."""
    rng = random.Random(seed)
    edge = ridge(seed, points, 0.1, 4)
    top, base = min(y for _, y in points), max(y for _, y in points)
    with scene.layer(land(edge), LAYERS[seed % len(LAYERS)], depth=1.1, edge=0.55):
        level = top
        index = 0
        while level < base + 420:
            level += step * rng.uniform(0.5, 1.5)
            index += 1
            flat = [
                (x, level + (y - top) * 0.22 + 9 * math.sin(x / 90 + index) + (x - SIDE / 2) * 0.03)
                for x, y in points
            ]
            colour = LAYERS[(seed + index) % len(LAYERS)]
            layer = sampled(flat, 6)
            scene.fill(land(layer), colour)
            scene.stroke(line(layer), mix(colour, PAPER, 0.6), 2, 0.6)
            scene.stroke(line([(x, y - 4) for x, y in layer]), INK, 5, 0.1, blur=2)
        for left, peak, right in zip(points, points[1:], points[2:], strict=False):
            if peak[1] < left[1] and peak[1] < right[1]:
                _gullies(scene, rng, left, peak, right)


def _gullies(
    scene: Scene,
    rng: random.Random,
    left: tuple[float, float],
    peak: tuple[float, float],
    right: tuple[float, float],
) -> None:
    """The dark side of one worn peak and the furrows that run down from it."""
    x, y = peak
    deep = 430.0
    spur = sampled([(x, y - 6), (x + 16, y + 80), (x - 6, y + 180), (x + 24, y + deep)], 8)
    side = [*spur, (right[0] + 30, right[1] + deep * 0.7), (right[0], right[1] - 10), (right[0], y)]
    scene.fill(polygon(side), "#4A1F2E", alpha=0.26)
    for index in range(7):
        share = (index + 0.5) / 7
        start = left[0] + (right[0] - left[0]) * share
        reach = y + (45 + 90 * abs(share - 0.5))
        furrow = [
            (x + (start - x) * 0.35, reach - 30),
            (x + (start - x) * 0.7, reach + 60),
            (start + rng.uniform(-9, 9), reach + rng.uniform(150, 260)),
        ]
        scene.stroke(curve(furrow), "#4A1F2E", 4.5, 0.2)
        scene.stroke(curve([(a - 4, b) for a, b in furrow]), PAPER, 2.2, 0.28)


def aktau(pixels: int) -> Scene:
    """Hills of bare layers, white, red, ochre and lilac."""
    scene = Scene(pixels, "#1F6F97", "#6FB0C2", "#DCE3CC", "#FBE3B4", "#FBE3B4")
    draw_cloud(scene, 420, 420, 160, PAPER, "#C98A6A", fade=0.0)
    draw_cloud(scene, 1180, 420, 120, CINNABAR)
    far = [(-60, 640), (200, 560), (460, 620), (720, 540), (1020, 610), (1260, 550), (1500, 620)]
    mountains(scene, 71, far, ("#A9B4C8", "#BDB8C0"), rough=0.12)
    back = [(-60, 700), (90, 590), (230, 690), (400, 530), (560, 660), (700, 560), (850, 680)]
    striped_hill(scene, 4, [*back, (1030, 510), (1190, 660), (1330, 570), (1500, 680)], step=22)
    middle = [(-60, 760), (60, 720), (190, 830), (330, 700), (500, 850), (680, 640), (880, 850)]
    striped_hill(scene, 11, [*middle, (1070, 690), (1240, 830), (1390, 720), (1500, 800)], step=28)
    near = [(-60, 860), (120, 940), (290, 840), (470, 980), (620, 910), (780, 1010), (960, 860)]
    striped_hill(scene, 8, [*near, (1160, 980), (1330, 850), (1500, 940)], step=34)
    front = [(-60, 1120), (260, 1080), (620, 1130), (980, 1085), (1500, 1140)]
    hills(scene, front, "#E2B578", "#A86A40", "#6B3A28")
    grass(scene, 6, front, 90, 46, "#8E8A50", "#B8A25C")
    gazelle(scene, 560, 1160, 0.85)
    gazelle(scene, 690, 1150, 0.72, flip=True)
    return scene


ROCKS: tuple[tuple[Points, tuple[str, str]], ...] = (
    (
        trace("-60 700, 40 600, 110 590, 170 640, 250 520, 310 505, 370 580, 450 780"),
        ("#C76E4C", "#8A3A2C"),
    ),
    (
        trace(
            "940 800, 1030 640, 1090 620, 1130 680, 1200 500, 1270 490, 1330 580, "
            "1410 560, 1500 640"
        ),
        ("#C2623F", "#7E3128"),
    ),
    (
        trace(
            "330 940, 430 720, 500 690, 540 720, 610 500, 680 440, 740 450, 790 560, "
            "850 600, 900 760, 980 800, 1060 960"
        ),
        ("#E08452", "#8E3526"),
    ),
    (
        ((-60, 800), (70, 760), (160, 800), (220, 900), (330, 920), (430, 1010), (560, 1080)),
        ("#B9553B", "#6B241E"),
    ),
    (
        trace("800 1080, 910 940, 990 930, 1060 960, 1150 800, 1230 790, 1310 860, 1500 830"),
        ("#B24C36", "#641F1C"),
    ),
)


def katutau(pixels: int) -> Scene:
    """Rust-red volcanic rocks, hollowed by the wind."""
    scene = Scene(pixels, "#274D74", "#6D83A0", "#E0A98C", "#F6CF9A", "#F6CF9A")
    sun(scene, 960, 430, 66, "#FFD9A0")
    draw_cloud(scene, 480, 420, 130, TURQUOISE)
    far = [(-60, 720), (200, 650), (460, 700), (760, 630), (1000, 690), (1240, 640), (1500, 690)]
    mountains(scene, 81, far, ("#9C6F86", "#B07C7C"), rough=0.2)
    for index, (points, colours) in enumerate(ROCKS):
        _rock(scene, index, points, colours)
    front = [(-60, 1090), (280, 1050), (640, 1100), (1020, 1060), (1500, 1100)]
    hills(scene, front, "#C0714A", "#7A3424", "#3C1A18", lines=3)
    grass(scene, 12, front, 90, 44, "#8A8A4C", "#C2A45C")
    birds(scene, ((600, 320, 26), (660, 356, 20)))
    return scene


def _rock(scene: Scene, seed: int, points: Points, colours: tuple[str, str]) -> None:
    """One mass of old lava: a broken outline, facets, slanted flow seams, hollows."""
    rng = random.Random(100 + seed)
    edge = ridge(40 + seed, points, 0.16, 3)
    path = land(edge)
    left, right = points[0][0], points[-1][0]
    top = min(y for _, y in points)
    dark = mix(colours[1], INK, 0.45)
    with scene.layer(
        path, mix(colours[0], LIGHT, 0.3), *colours, depth=1.2, edge=0.55, span=(top, 1120)
    ):
        for start, end in pairwise(points):
            falls = end[1] > start[1] + 20
            foot = (start[0] + end[0]) / 2 + rng.uniform(-10, 40)
            reach = max(start[1], end[1]) + rng.uniform(150, 330)
            crack = ridge(rng.randrange(999), [(start[0], start[1] - 8), (foot, reach)], 0.14, 4)
            face = [*crack, (foot + 60, reach + 60), (end[0] + 12, end[1] - 8)]
            scene.fill(polygon(face), dark if falls else LIGHT, alpha=0.3 if falls else 0.13)
            scene.stroke(line(crack), dark, 3.5, 0.4)
        for index in range(12):
            y = top + 70 + index * 62
            seam = ridge(rng.randrange(999), [(left, y + 70), (right, y - 20)], 0.05, 5)
            scene.stroke(line(seam), dark, 3.4, 0.24)
            scene.stroke(line([(x, b + 4.5) for x, b in seam]), LIGHT, 2.2, 0.22)
        for _ in range(round((right - left) / 34)):
            x, y = rng.uniform(left + 30, right - 30), rng.uniform(top + 120, top + 480)
            wide = rng.uniform(9, 26)
            if path.contains(x, y - wide * 2.5):
                tall = wide * rng.uniform(0.55, 0.8)
                scene.fill(disc(x, y, wide, tall), mix(dark, INK, 0.4), dark)
                rim = [
                    (x - wide, y + 1),
                    (x - wide * 0.6, y + tall * 0.85),
                    (x, y + tall),
                    (x + wide * 0.6, y + tall * 0.85),
                    (x + wide, y + 1),
                ]
                scene.stroke(curve(rim), LIGHT, 2.2, 0.5)
