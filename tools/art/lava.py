"""Katutau: needles of old lava, hollowed by the weather."""

import math
import random

import skia

from tools.art.animals import birds
from tools.art.light import air, haze
from tools.art.nature import hills, sun
from tools.art.near import bush, plumes, rocks
from tools.art.paper import Scene
from tools.art.shapes import (
    Points,
    blob,
    cut,
    disc,
    land,
    line,
    moved,
    polygon,
    ridge,
    trace,
)

LAVA = (("#E2704A", "#8E2F2C", "#4A1828"), ("#C9584A", "#7A2634", "#3A1430"))


def katutau(pixels: int) -> Scene:
    """Dark red and violet volcanic rock in needles, hollowed by the weather, at a low sun."""
    sky = "#F2A66E"
    scene = Scene(pixels, "#2B2550", "#6A4476", "#C4697A", sky, "#FBC98A", sky)
    for radius in (560, 430, 310):
        scene.fill(disc(560, 610, radius), "#FFC27E", alpha=0.13)
    sun(scene, 560, 610, 150, "#FFB45E")
    far = trace(
        "-60 690, 160 620, 330 680, 520 660, 760 690, 960 600, 1140 650, 1300 590, 1500 650"
    )
    scene.sheet(land(ridge(81, far, 0.2)), "#B0648C", "#DB8A84", sky, depth=0.6, span=(590, 800))
    haze(scene, 610, 930, "#FFC890", 0.7)
    _needles(
        scene, 1, 800, 0.55, trace("700 60, 790 150, 850 90, 960 210, 1040 300, 1100 190"), sky
    )
    _needles(scene, 2, 800, 0.6, trace("-20 250, 60 330, 140 210, 230 120, 320 70"), sky)
    haze(scene, 680, 930, "#FFC088", 0.5)
    row = trace("690 90, 760 170, 850 330, 930 500, 1010 380")
    _needles(scene, 5, 930, 1.0, row, "#8E3A58", 0.22)
    _needles(scene, 6, 920, 0.8, trace("330 110, 420 190, 500 120, 600 90"), "#8E3A58", 0.25)
    haze(scene, 800, 930, "#E88A6A", 0.28)
    plain = [(-60, 930), (300, 915), (640, 935), (1060, 910), (1500, 930)]
    hills(scene, plain, "#B4523E", "#6E2A30", "#3A1828", lines=3, depth=0.6)
    rocks(scene, 21, ((480, 960, 30), (660, 990, 46), (740, 975, 24)), "#D9694A", "#5A2030")
    _needles(scene, 7, 1060, 0.9, trace("430 60, 520 120, 590 210, 650 90"), "#8E3A58", 0.08)
    rise = [(-60, 1060), (300, 1030), (620, 1062), (900, 1040), (1500, 1060)]
    hills(scene, rise, "#8E3A36", "#4E1E2C", "#2A1220", lines=2, depth=0.6)
    for x, y, size in ((600, 1070, 30), (760, 1090, 44), (850, 1076, 22)):
        rocks(scene, round(x), ((x, y, size),), "#C9583E", "#4A1C2C")
    _window(scene)
    _needles(scene, 9, 1130, 1.2, trace("-30 690, 90 800, 210 560, 300 300"), "#2A1030", 0.2)
    front = [(-60, 1140), (260, 1120), (640, 1190), (1020, 1160), (1500, 1120)]
    hills(scene, front, "#5E2630", "#341828", "#1E101C", lines=3)
    rocks(scene, 14, ((410, 1170, 54), (330, 1190, 90), (980, 1196, 60)), "#A8483E", "#4A1C2C")
    rocks(scene, 15, ((1240, 1230, 130), (1080, 1240, 64)), "#93403C", "#3A1626")
    low = [(-60, 1290), (360, 1270), (760, 1330), (1140, 1290), (1500, 1240)]
    hills(scene, low, "#351826", "#1E101C", lines=2)
    plumes(scene, 12, low, 110, 100, "#B5663E", "#7E4438", "#D98A50")
    bush(scene, 31, 1400, 1300, 360, lean=-0.5, wood="#1E0E18")
    birds(scene, ((760, 380, 26), (820, 410, 18)))
    return scene


def _needles(
    scene: Scene,
    seed: int,
    base: float,
    scale: float,
    tops: Points,
    sky: str,
    distance: float = 0.5,
) -> None:
    """Towers of rock side by side, given as x and height; `scale` is their breadth."""
    rng = random.Random(seed)
    for index, (x, height) in sorted(enumerate(tops), key=lambda item: -item[1][1]):
        half = scale * (44 + height * 0.11) * rng.uniform(0.85, 1.15)
        _needle(scene, rng, (x, base, half, height), LAVA[index % 2], sky, distance)


def _needle(
    scene: Scene,
    rng: random.Random,
    place: tuple[float, float, float, float],
    tones: tuple[str, ...],
    sky: str,
    distance: float,
) -> None:
    """One tower: broken sides, a lit face, a dark one, ledges and hollows."""
    x, base, half, height = place
    lean = rng.uniform(-0.2, 0.25) * half
    left, right = [], []
    for share, wide in (
        (0.0, 1.25),
        (0.3, 0.95),
        (0.52, 0.84),
        (0.6, 0.66),
        (0.82, 0.5),
        (0.95, 0.28),
    ):
        y = base + 60 - (height + 60) * share
        drift = lean * share
        left.append((x + drift - half * wide * rng.uniform(0.85, 1.12), y))
        right.append((x + drift + half * wide * rng.uniform(0.85, 1.12), y))
    peak = (x + lean + rng.uniform(-0.1, 0.1) * half, base - height)
    seed = rng.randrange(999)
    edge = ridge(seed, [*left, peak, *reversed(right)], 0.13, 3)
    path = polygon(edge)
    colours = [air(tone, sky, distance) for tone in tones]
    with scene.layer(path, *colours, depth=1.0, edge=0.6, span=(base - height, base + 40)):
        spine = ridge(
            seed + 1,
            [
                peak,
                (x + lean * 0.5 - half * 0.1, base - height * 0.5),
                (x + half * 0.15, base + 60),
            ],
            0.16,
            4,
        )
        scene.fill(
            polygon([*spine, *((a + half, b) for a, b in right), (peak[0] + half, peak[1])]),
            "#1A0A20",
            alpha=0.5 * (1 - distance),
        )
        scene.fill(
            polygon([*spine, *((a - half * 0.1, b) for a, b in left)]),
            "#FFB070",
            alpha=0.3 * (1 - 0.5 * distance),
        )
        for _ in range(round(height / 40)):
            y = base - rng.uniform(0.02, 0.85) * height
            start = x + rng.uniform(-1.1, 0.7) * half
            ledge = ridge(
                rng.randrange(999),
                [(start, y), (start + rng.uniform(0.3, 0.8) * half, y + rng.uniform(-6, 14))],
                0.14,
                3,
            )
            scene.stroke(line(ledge), "#1A0A20", 4, 0.4 * (1 - distance))
            scene.stroke(line([(a, b + 4) for a, b in ledge]), "#FFB880", 2, 0.35 * (1 - distance))
        if half > 90:
            _hollows(scene, rng, path, (x - half * 0.55, base - height * 0.5), half * 0.8, 9)
            _hollows(scene, rng, path, (x + half * 0.2, base - height * 0.2), half * 0.7, 7)


def _hollows(
    scene: Scene,
    rng: random.Random,
    rock: skia.Path,
    middle: tuple[float, float],
    reach: float,
    count: int,
) -> None:
    """A cluster of hollows that the weather has eaten, the lower right wall of each lit."""
    for _ in range(count):
        angle, far = rng.uniform(0, 2 * math.pi), reach * rng.random() ** 0.7
        x, y = middle[0] + far * math.cos(angle), middle[1] + 0.8 * far * math.sin(angle)
        size = reach * rng.uniform(0.1, 0.26) * (1.2 - 0.6 * far / reach)
        if not rock.contains(x - size * 1.4, y) or not rock.contains(x + size * 1.4, y):
            continue
        rim = [
            (
                x + size * rng.uniform(0.8, 1.2) * math.cos(a),
                y + size * rng.uniform(0.55, 0.95) * math.sin(a),
            )
            for a in (math.pi * step / 4 for step in range(8))
        ]
        mouth = blob(rim)
        scene.stroke(mouth, "#FFB880", 4, 0.28)
        scene.fill(mouth, "#16081A", "#4A1A2A")
        with scene.clipped(mouth):
            scene.stroke(
                moved(mouth, -size * 0.25, -size * 0.3), "#D9694A", size * 0.3, 0.5, blur=2
            )


def _window(scene: Scene) -> None:
    """A wall of rock at the right with a window worn through it, where the sky is seen."""
    top = trace("900 1150, 940 1000, 990 860, 1010 720, 1060 640, 1120 560, 1190 590, 1240 480")
    edge = ridge(77, [*top, (1330, 420), (1400, 470), (1520, 380), (1520, 1200)], 0.14, 4)
    hole = polygon(
        ridge(
            79,
            trace(
                "1124 910, 1136 800, 1176 716, 1236 690, 1292 736, 1312 830, 1300 922, "
                "1240 890, 1180 916, 1124 910"
            ),
            0.14,
            3,
        )
    )
    path = cut(polygon(edge), hole)
    with scene.layer(path, "#D9603F", "#8E2C30", "#431629", depth=1.6, edge=0.7, span=(400, 1160)):
        rng = random.Random(7)
        for start, foot in (
            ((1120, 560), 1010),
            ((1240, 480), 1140),
            ((1330, 420), 1330),
            ((1060, 640), 960),
        ):
            crack = ridge(
                foot, [start, ((start[0] + foot) / 2 + 40, 800), (foot + 20, 1200)], 0.16, 4
            )
            side = [*crack, (foot + 120, 1200), (start[0] + 70, start[1] - 60)]
            scene.fill(polygon(side), "#1A0A20", alpha=0.34)
            scene.stroke(line(crack), "#FFB070", 3, 0.4)
        scene.stroke(moved(hole, -9, -8), "#1A0A20", 20, 0.5, blur=5)
        for middle, reach, count in (
            ((1060, 930), 80, 10),
            ((1380, 760), 120, 12),
            ((1130, 1050), 90, 10),
            ((1370, 1010), 110, 9),
            ((1330, 580), 70, 7),
        ):
            _hollows(scene, rng, path, middle, reach, count)
