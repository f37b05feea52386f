"""Sights of the dry land: Altyn-Emel, dune, Aktau, Katutau and the mounds of Besshatyr."""

import math
import random
from collections.abc import Callable

from tools.art.animals import birds, gazelle, kulan
from tools.art.badlands import aktau, katutau
from tools.art.lakes import alakol, balkhash, burkhan_bulak
from tools.art.mosque import zharkent_mosque
from tools.art.motif import band, draw_cloud, spiral
from tools.art.nature import grass, hills, mountains, stars, sun
from tools.art.palette import CINNABAR, GOLD, LIGHT, PAPER, TURQUOISE
from tools.art.paper import Scene
from tools.art.shapes import (
    SIDE,
    blob,
    curve,
    hill,
    moved,
    overlap,
    sampled,
    trace,
)


def altyn_emel(pixels: int) -> Scene:
    """Gazelles and kulans on the steppe before the mountains."""
    scene = Scene(pixels, "#2F7F9E", "#8CBFC0", "#F5DFAE", "#F9C98A", "#F9C98A")
    sun(scene, 700, 500, 92)
    draw_cloud(scene, 1100, 430, 150, TURQUOISE)
    draw_cloud(scene, 320, 420, 140, CINNABAR)
    far = [(-60, 720), (140, 610), (300, 680), (520, 580), (700, 670), (900, 560), (1080, 660)]
    mountains(scene, 51, [*far, (1260, 580), (1500, 690)], ("#9A8FB0", "#B79AA8"), rough=0.15)
    near = [(-60, 800), (200, 730), (430, 790), (690, 720), (920, 790), (1180, 720), (1500, 800)]
    mountains(scene, 54, near, ("#B5705A", "#C58A62"), rough=0.13)
    plain = [(-60, 870), (360, 840), (760, 870), (1120, 840), (1500, 870)]
    hills(scene, plain, "#F0CE8C", "#DCAE66", "#A87A42")
    for x, size, flip in ((1200, 0.54, False), (1290, 0.5, True)):
        kulan(scene, x, 906, size, flip=flip, grazing=x == 1290)
    middle = [(-60, 1010), (300, 970), (700, 1020), (1100, 980), (1500, 1030)]
    hills(scene, middle, "#DDB068", "#B07E40", "#6B4A2C", lines=2)
    kulan(scene, 960, 1120, 2.05, flip=True)
    gazelle(scene, 490, 1128, 1.9)
    gazelle(scene, 262, 1060, 1.15, flip=True, coat="#BF824A")
    front = [(-60, 1160), (320, 1120), (760, 1165), (1180, 1125), (1500, 1160)]
    hills(scene, front, "#9A7A3E", "#5A4A30", "#2E2A28", lines=3)
    grass(scene, 3, front, 260, 70, "#E6C676", "#B89A54", "#7C8048")
    return scene


def singing_dune(pixels: int) -> Scene:
    """The great dune with its sharp crest; the wind on it curls into spirals."""
    scene = Scene(pixels, "#0E4A6E", "#3F86A0", "#B9CFC0", "#F8DDA4", "#F8DDA4", "#F8DDA4")
    sun(scene, 330, 470, 78)
    far = [(-60, 740), (160, 640), (400, 720), (640, 640), (900, 730), (1180, 630), (1500, 730)]
    mountains(scene, 61, far, ("#7D93B4", "#93A0B0"), rough=0.15)
    near = [(-60, 830), (240, 770), (560, 820), (900, 760), (1240, 820), (1500, 770)]
    mountains(scene, 63, near, ("#6B7F98", "#8A8C90"), rough=0.1)
    hills(
        scene,
        [(-60, 900), (200, 850), (520, 910), (1000, 880), (1260, 840), (1500, 890)],
        "#EFCB8A",
        "#D7A45E",
        lines=0,
    )
    _song(scene)
    _great_dune(scene)
    low = [(-60, 1090), (220, 1030), (520, 1110), (840, 1170), (1160, 1090), (1500, 1130)]
    hills(scene, low, "#D28C4C", "#9C5A30", "#6B3520", lines=5, step=30)
    front = [(-60, 1250), (380, 1200), (820, 1260), (1180, 1215), (1500, 1270)]
    hills(scene, front, "#8C4A2A", "#54261A", lines=3)
    return scene


def _song(scene: Scene) -> None:
    """Streams of sand that leave the crest and curl, as the dune's voice."""
    for index, (x, y, size) in enumerate(((1020, 430, 92), (1190, 590, 66), (880, 392, 46))):
        curl = spiral(size, 0, size, 1.35, 180)
        start = sampled([(-size * 3.6, size * 1.9), (-size * 1.6, size * 1.8), (0, 0)], 12)[:-1]
        path = moved(band([*start, *curl], size * 0.24, 0.4, thin_start=True), x, y)
        scene.sheet(path, "#FFF0CC", (GOLD, "#EBC27C", TURQUOISE)[index], depth=0.3, edge=0.5)


def _great_dune(scene: Scene) -> None:
    """The dune: the lit face with lines of wind, the shaded face behind the crest."""
    outline = trace(
        "-60 1010, 150 960, 360 850, 540 690, 680 540, 760 500, 850 560, 1000 700, "
        "1180 820, 1330 880, 1500 910"
    )
    path = hill(outline)
    with scene.layer(path, "#FBDD9C", "#E9B566", "#C98A4B", depth=1.2, edge=0.6, span=(500, 1150)):
        for index in range(1, 22):
            y = 500 + index * 33
            points = [
                (-60, y + 330 - index * 6),
                (220, y + 250),
                (480, y + 110),
                (690, y + 30),
                (780 + 8 * index, y - 10),
            ]
            scene.stroke(curve(points), "#A8652E", 2.2, 0.28)
            scene.stroke(curve([(a, b + 3.5) for a, b in points]), PAPER, 2, 0.35)
        crest = trace(
            "760 498, 748 560, 790 640, 850 720, 830 810, 770 890, 800 980, 880 1080, 860 1240"
        )
        shade = curve(crest)
        shade.lineTo(SIDE + 60, 1240)
        shade.lineTo(SIDE + 60, 480)
        shade.close()
        scene.sheet(overlap(shade, path), "#C27F45", "#A05C33", "#7C3F28", depth=0.35, edge=0.55)
        with scene.clipped(overlap(shade, path)):
            for index in range(9):
                x = 800 + index * 70
                scene.stroke(
                    curve(
                        [
                            (x, 520 + index * 40),
                            (x + 60, 760 + index * 16),
                            (x + 190, 1000),
                            (x + 300, 1200),
                        ]
                    ),
                    LIGHT,
                    2.2,
                    0.14,
                )


def besshatyr(pixels: int) -> Scene:
    """Five grassy mounds in a row under the evening sky, with a ring of stones."""
    scene = Scene(pixels, "#123A5C", "#3F7290", "#C9A48C", "#FBCB8C", "#FBCB8C")
    stars(scene, 17, 50, 400)
    sun(scene, 780, 590, 96, "#FFD08A")
    draw_cloud(scene, 330, 420, 150, TURQUOISE)
    draw_cloud(scene, 1120, 420, 150, CINNABAR)
    far = [(-60, 690), (180, 620), (380, 680), (640, 610), (860, 690), (1120, 600), (1500, 690)]
    mountains(scene, 91, far, ("#7A7FA6", "#9A8AA0"), rough=0.16)
    rows = (
        (((215, 800, 165, 130), (1215, 800, 175, 138)), 806, ("#C2B466", "#A9A85C", "#7E9450")),
        (((450, 860, 215, 180), (985, 860, 225, 190)), 868, ("#B9B05E", "#9AA456", "#6E8C4C")),
        (((715, 940, 300, 262),), 946, ("#A9AC5A", "#6E8C4C", "#2F5A40")),
    )
    for mounds, level, colours in rows:
        for mound in mounds:
            _mound(scene, *mound)
        ground = [(-60, level + 6), (380, level - 4), (720, level + 10), (1100, level - 4)]
        hills(scene, [*ground, (1500, level + 6)], *colours, depth=0.5, lines=2)
    rng = random.Random(3)
    for index in range(13):
        angle = math.pi * (0.05 + 0.9 * index / 12)
        x, y = 720 - 520 * math.cos(angle), 990 + 92 * math.sin(angle)
        boulder = blob(trace("-1 0.55, -1 0.55, -0.8 -0.3, -0.1 -0.75, 0.7 -0.4, 1 0.55, 1 0.55"))
        stone = moved(boulder, x, y, rng.uniform(15, 30), flip=rng.random() < 0.5)
        scene.sheet(stone, "#D3CABC", "#77737C", depth=0.25)
    front = [(-60, 1130), (300, 1110), (720, 1150), (1120, 1110), (1500, 1140)]
    hills(scene, front, "#4F7A46", "#234F40", "#12343A", lines=3)
    grass(scene, 18, front, 260, 66, "#D6C06A", "#8EA552", "#4A7E4C")
    birds(scene, ((560, 430, 24), (620, 462, 18), (520, 474, 15)))
    return scene


def _mound(scene: Scene, x: float, base: float, half: float, height: float) -> None:
    """A burial mound of earth and stones, grown over with grass."""
    points = [
        (x - half * 1.5, base + 20),
        (x - half * 0.95, base - height * 0.16),
        (x - half * 0.5, base - height * 0.72),
        (x - half * 0.12, base - height),
        (x + half * 0.12, base - height),
        (x + half * 0.5, base - height * 0.72),
        (x + half * 0.95, base - height * 0.16),
        (x + half * 1.5, base + 20),
    ]
    rng = random.Random(int(x))
    path = hill(points, base + 120)
    with scene.layer(path, "#E3C873", "#A9A856", "#5F8248", depth=0.9, edge=0.6):
        shade = blob(
            [
                (x + half * 0.1, base - height * 1.1),
                (x + half * 0.34, base - height * 0.5),
                (x + half * 0.3, base + 200),
                (x + half * 2, base + 200),
                (x + half * 1.2, base - height),
            ]
        )
        scene.fill(shade, "#1F3F3A", alpha=0.34, blur=9)
        for index in range(1, 7):
            level = [(a, b + index * height * 0.15) for a, b in points]
            scene.stroke(curve(level), PAPER, 2.2, 0.2)
        scene.dots(
            [
                (
                    x + rng.uniform(-1, 1) * half,
                    base - rng.uniform(-0.1, 0.6) * height,
                    rng.uniform(2, 5),
                )
                for _ in range(26)
            ],
            "#6E6A5A",
            0.4,
        )


SCENES: dict[str, Callable[[int], Scene]] = {
    "altyn-emel": altyn_emel,
    "singing-dune": singing_dune,
    "aktau": aktau,
    "katutau": katutau,
    "besshatyr": besshatyr,
    "alakol": alakol,
    "balkhash": balkhash,
    "burkhan-bulak": burkhan_bulak,
    "zharkent-mosque": zharkent_mosque,
}
