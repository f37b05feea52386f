"""Kinds of tourism: on the water, in nature, in the mountains."""

import math
from collections.abc import Callable

from tools.art.animals import birds, gazelle
from tools.art.motif import band, draw_cloud, horn, spiral
from tools.art.nature import (
    blossom,
    fir,
    forest,
    grass,
    hills,
    leaf,
    mountains,
    sun,
    tulip,
    water,
)
from tools.art.palette import CINNABAR, GOLD, LIGHT, PAPER, TURQUOISE, WOOD, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    blob,
    box,
    curve,
    hill,
    line,
    moved,
    polygon,
    ribbon,
    sampled,
    taper,
    trace,
)


def tourism_water(pixels: int) -> Scene:
    """A small sailing boat on a lake whose waves curl like the motif."""
    scene = Scene(pixels, "#2B8FBE", "#83C8D6", "#F6E8C4", "#F6E8C4", "#F6E8C4")
    sun(scene, 1000, 420, 74)
    draw_cloud(scene, 330, 430, 150, TURQUOISE)
    far = [(-60, 650), (160, 560), (340, 630), (560, 540), (760, 640), (960, 570), (1200, 640)]
    mountains(scene, 141, [*far, (1500, 570)], ("#86A9C6", "#A3C0C8"), snow=620)
    water(scene, 660, 1440, "#BDE6E4", "#3CA6C4", "#0F6C9C", seed=15, light=PAPER)
    _wave(scene, 850, 0, "#3FA9C4")
    with scene.placed(690, 930, 1.35):
        _boat(scene)
    for index, y in enumerate((950, 1070, 1200, 1340)):
        _wave(scene, y, index + 1, ("#2A93B8", "#1A7AA8", "#0F5F90", "#0B4670")[index])
    birds(scene, ((520, 470, 28), (590, 505, 22), (470, 515, 18)), "#1B3A54")
    return scene


def _wave(scene: Scene, y: float, index: int, colour: str) -> None:
    """A row of water with curling crests."""
    gap = 260.0
    first = -60.0 + gap * (0.75 if index % 2 == 0 else 0.25)
    points = [
        (-60 + step * gap / 4, y + 22 * math.sin(math.pi * (step / 2 + index)) + 10)
        for step in range(26)
    ]
    with scene.layer(
        hill(points),
        mix(colour, PAPER, 0.3),
        colour,
        mix(colour, "#072A42", 0.3),
        depth=0.6,
        edge=0.7,
        span=(y - 20, y + 240),
    ):
        for step in range(7):
            curl = spiral(38, 0, 38, 1.45, 180)
            start = sampled([(-190, 104), (-90, 96), (-24, 56), (0, 0)], 10)[:-1]
            path = band([*start, *curl], 15, 0.4, thin_start=True)
            scene.fill(moved(path, first + step * gap - 34, y + 52), PAPER, alpha=0.7)


def _boat(scene: Scene) -> None:
    """A wooden boat with a sail; its waterline is at the origin."""
    scene.stroke(line([(0, -20), (0, -352)]), WOOD, 9)
    sail = blob(trace("10 -344, 10 -344, 96 -230, 150 -90, 150 -90, 80 -70, 10 -66, 10 -66"))
    with scene.layer(sail, PAPER, "#F3DDB4", "#D9B486", depth=0.8, edge=0.7):
        for share in (0.3, 0.55, 0.8):
            scene.stroke(
                curve(
                    [(6, -344 + 280 * share), (80, -330 + 280 * share), (160, -330 + 270 * share)]
                ),
                "#B98E5A",
                2.5,
                0.6,
            )
        scene.fill(moved(horn(19, 34, 9), 56, -158), CINNABAR)
    jib = blob(trace("-10 -316, -10 -316, -50 -190, -104 -84, -104 -84, -50 -72, -10 -70, -10 -70"))
    scene.sheet(jib, "#37B0AC", TURQUOISE, depth=0.6, edge=0.6)
    hull = blob(trace("-150 -56, -150 -56, 0 -40, 170 -62, 170 -62, 130 0, 80 34, -80 34, -120 0"))
    with scene.layer(hull, "#C9783E", "#8A4A26", "#4A2818", depth=0.7, edge=0.6):
        for shift in (0, 24, 46):
            scene.stroke(
                curve([(-160, -30 + shift), (0, -14 + shift), (180, -36 + shift)]),
                "#3A1E14",
                3,
                0.5,
            )
        scene.stroke(curve([(-150, -52), (0, -36), (170, -58)]), LIGHT, 8)


def tourism_eco(pixels: int) -> Scene:
    """A gazelle among tulips on the spring steppe, a branch of apple blossom above."""
    scene = Scene(pixels, "#8CCBD2", "#CFE6D8", "#FBEFD0", "#FBEFD0")
    sun(scene, 440, 540, 82)
    far = trace("-60 700, 180 590, 380 680, 600 560, 820 680, 1040 580, 1260 670, 1500 600")
    mountains(scene, 151, far, ("#8FB4CC", "#A9CCC0"), snow=650)
    hills(
        scene, [(-60, 790), (340, 740), (760, 790), (1160, 735), (1500, 780)], "#BFD28A", "#8FB86A"
    )
    hills(
        scene, [(-60, 900), (300, 870), (700, 920), (1100, 870), (1500, 910)], "#9CC06C", "#6FA05A"
    )
    gazelle(scene, 760, 1080, 2.5, flip=True)
    middle = [(-60, 1060), (340, 1030), (760, 1080), (1160, 1040), (1500, 1070)]
    hills(scene, middle, "#7DB05C", "#3F8A50", "#1F5A48", lines=3)
    for index in range(15):
        x = 70 + index * 93.0 + (index * 53) % 40
        y = 1130 + (index * 67) % 90
        colour = (CINNABAR, "#E2A02E", "#D9532E")[index % 3]
        tulip(scene, x, y, 130 + (index * 41) % 60, colour)
    grass(scene, 19, [(x, y + 120) for x, y in middle], 220, 60, "#A9CC6C", "#5FA054", "#D6DC8A")
    _branch(scene)
    return scene


def _branch(scene: Scene) -> None:
    """Apple blossom that reaches in from the upper right."""
    stem = sampled([(1520, 190), (1340, 270), (1190, 300), (1040, 390), (930, 420)], 12)
    twigs = [
        sampled([(1300, 280), (1230, 380), (1190, 460)], 10),
        sampled([(1120, 335), (1050, 300), (960, 290)], 10),
        sampled([(1400, 245), (1360, 360), (1350, 430)], 10),
    ]
    for spine, wide in ((stem, 26.0), *((twig, 11.0) for twig in twigs)):
        path = ribbon(spine, taper(wide, wide * 0.25))
        scene.sheet(path, "#8A5A3C", "#5A3624", depth=0.5, edge=0.4)
    leaves = (
        (1240, 290, 60, -50),
        (1090, 360, -10, 70),
        (990, 405, -40, 56),
        (1330, 275, 20, 84),
        (1040, 300, -30, -60),
        (1210, 420, 60, 30),
        (1352, 390, 60, 40),
    )
    for x, y, dx, dy in leaves:
        leaf(scene, (x, y), (x + dx * 0.7, y + dy * 0.4), (x + dx, y + dy), 30, "#5FA060")
    for x, y, size in (
        (1180, 300, 50),
        (1290, 240, 42),
        (1070, 350, 44),
        (950, 420, 46),
        (960, 290, 40),
        (1190, 470, 46),
        (1350, 440, 42),
        (1250, 350, 34),
        (1010, 410, 30),
        (1110, 300, 32),
    ):
        blossom(scene, x, y, size)


def tourism_mountain(pixels: int) -> Scene:
    """Peaks, firs and a trail that winds up to them."""
    scene = Scene(pixels, "#1F6FA6", "#6DB4D0", "#F3E6C6", "#F3E6C6")
    sun(scene, 1090, 360, 66)
    draw_cloud(scene, 330, 420, 150, TURQUOISE)
    back = [(-60, 640), (140, 500), (300, 600), (440, 480), (600, 580), (900, 470), (1060, 590)]
    mountains(scene, 161, [*back, (1240, 480), (1500, 620)], ("#8FB4D0", "#A9C6CC"), snow=640)
    peaks = trace("-60 860, 160 700, 320 790, 520 560, 640 470, 730 330, 830 480, 960 600")
    mountains(
        scene,
        163,
        [*peaks, (1120, 780), (1290, 660), (1500, 840)],
        ("#5A86A8", "#4A7890", "#4F7F7C"),
        snow=760,
        depth=1.2,
    )
    ground = [(-60, 900), (300, 850), (620, 890), (940, 850), (1500, 900)]
    hills(scene, ground, "#8FB468", "#5C9450", "#2F6B4F", lines=2)
    forest(scene, 31, [(-20, 905), (300, 862), (560, 890)], 26, 150, "#1F5A4A", depth=0.4)
    forest(scene, 33, [(900, 868), (1200, 874), (1460, 905)], 26, 150, "#1F5A4A", depth=0.4)
    _trail(scene)
    front = [(-60, 1130), (220, 1160), (520, 1260), (900, 1270), (1220, 1170), (1500, 1120)]
    hills(scene, front, "#4F8A50", "#1F5244", "#0F3A3A", lines=2)
    for x, height in ((60, 460), (180, 380), (290, 300), (1160, 300), (1270, 400), (1390, 470)):
        fir(scene, x, 1250, height, "#134A40", depth=0.7)
    return scene


def _trail(scene: Scene) -> None:
    """A path in bends, broad in front and lost among the firs, with a signpost without words."""
    spine = sampled(
        trace("640 1500, 760 1260, 900 1150, 700 1070, 560 1010, 760 960, 830 920, 740 880"),
        16,
    )
    path = ribbon(spine, lambda t: 150 * (1 - t) ** 1.6 + 9)
    scene.sheet(path, "#E9CF96", "#F3DFAE", "#C9A468", depth=0.4, edge=0.6)
    scene.sheet(box(978, 1020, 992, 1190), "#9A6238", WOOD, depth=0.4)
    for y, way in ((1036, 1), (1078, -1)):
        arrow = polygon(
            [
                (985 - way * 60, y),
                (985 + way * 50, y),
                (985 + way * 76, y + 16),
                (985 + way * 50, y + 32),
                (985 - way * 60, y + 32),
            ]
        )
        scene.sheet(
            arrow,
            (GOLD if way > 0 else "#37B0AC"),
            (mix(GOLD, WOOD, 0.3) if way > 0 else TURQUOISE),
            depth=0.35,
            edge=0.6,
        )


SCENES: dict[str, Callable[[int], Scene]] = {
    "tourism-water": tourism_water,
    "tourism-eco": tourism_eco,
    "tourism-mountain": tourism_mountain,
}
