"""The wide landscape of Zhetysu: mountains, dunes, striped hills and a lake."""

import math
from collections.abc import Callable

from tools.art.animals import birds, kulan
from tools.art.badlands import striped_hill
from tools.art.nature import fir, glint, grass, hills, mountains, reed, tulip
from tools.art.palette import INK, PAPER
from tools.art.paper import Scene
from tools.art.shapes import (
    Point,
    blob,
    curve,
    disc,
    hill,
    line,
    polygon,
    sampled,
    strip,
    trace,
)
from tools.art.yurt import yurt


def region(pixels: int) -> Scene:
    """Morning over snow mountains, a dune, striped hills and a lake with a yurt and kulans."""
    scene = Scene(pixels, "#174F7E", "#3A80A8", "#B4C6C4", "#F9D2A0", "#FBE2B0", "#FBE2B0")
    scene.glow(330, 430, 620, "#FFF0BE", 0.95)
    peaks = trace(
        "-60 640, 90 540, 210 610, 350 500, 470 590, 590 480, 700 560, 850 396, 960 500, "
        "1060 440, 1180 560, 1300 500, 1400 580, 1500 540"
    )
    mountains(
        scene, 31, peaks, ("#7F9FC4", "#8A9FBC", "#CDBFB0"), snow=650, bottom=1000, white="#FFF1E0"
    )
    scene.veil(strip(480, 820), "#FBE6BC", (0, 800), (0, 520), (0.85, 0))
    _rays(scene, (250, 330))
    low = trace("-60 720, 160 660, 330 710, 560 650, 800 720, 1040 640, 1250 700, 1500 640")
    mountains(scene, 37, low, ("#5E93A0", "#6FA090"), rough=0.13, bottom=1000)
    scene.veil(strip(620, 900), "#F3E3B8", (0, 860), (0, 680), (0.7, 0))
    badland = trace("700 900, 800 800, 870 820, 960 700, 1060 760, 1160 640, 1270 720, 1360 660")
    striped_hill(scene, 3, [*badland, (1440, 720), (1500, 690)], step=24)
    _dune(scene)
    _lake(scene)
    shore = trace("-60 972, 200 944, 460 988, 760 1004, 1060 968, 1260 944, 1500 960")
    hills(scene, shore, "#D6C06A", "#8E9A4E", "#3F6E46")
    for x, y, size, coat, flip, grazing in (
        (520.0, 1018.0, 0.74, "#BE8A50", False, True),
        (404, 1014, 0.86, "#D39C5E", True, False),
        (690, 1034, 0.98, "#CC9457", False, False),
    ):
        scene.fill(disc(x + 24, y + 4, 88 * size, 9), INK, alpha=0.35, blur=6)
        kulan(scene, x, y, size, coat=coat, flip=flip, grazing=grazing)
    scene.fill(disc(1100, 1010, 170, 16), INK, alpha=0.35, blur=8)
    yurt(scene, 1060, 1006, 128)
    front = trace("-60 1110, 260 1084, 620 1118, 980 1100, 1500 1120")
    hills(scene, front, "#7C8E48", "#2F6B4F", "#123A38", lines=3, depth=1.3)
    grass(scene, 9, front, 280, 66, "#E0C870", "#9DAE58", "#4F8A50")
    for index in range(26):
        x = 316 + index * 40 + 14 * math.sin(index * 3)
        tulip(scene, x, 1190 + (index * 29) % 44, 44 + (index * 37) % 18)
    near = trace("-60 1190, 300 1214, 720 1250, 1140 1224, 1500 1184")
    hills(scene, near, "#2A6048", "#123C3A", "#08222C", lines=3, depth=1.6)
    grass(scene, 19, near, 260, 84, "#4F8A50", "#2A6048", "#9DAE58")
    for index in range(24):
        place = 290 + index * 42 + 16 * math.sin(index * 2.1)
        tulip(scene, place, 1340 + (index * 43) % 90, 74 + (index * 53) % 30)
    for x, y, height in (
        (1436, 1480, 700),
        (1366, 1480, 540),
        (1296, 1490, 400),
        (1470, 1510, 560),
        (1384, 1540, 420),
    ):
        fir(scene, x, y, height, "#0E3A3A", depth=0.8)
    for x, height, bend in (
        (20, 520, 30),
        (58, 430, 44),
        (96, 560, 70),
        (140, 400, 20),
        (186, 470, 84),
        (236, 330, 50),
        (290, 380, 90),
    ):
        reed(scene, x - 20, 1470, height, bend, "#1F4F3C")
    birds(scene, ((560, 420, 24), (616, 446, 18), (520, 462, 15)), "#2A4A62")
    return scene


def _rays(scene: Scene, start: Point) -> None:
    """Light that comes over the mountains from the upper left, through the haze."""
    (x, y), reach = start, 1100.0
    for angle, broad in ((18, 7), (31, 5), (42, 9), (56, 6), (70, 8), (86, 5), (102, 7)):
        ends = [
            (x + reach * math.cos(math.radians(a)), y + reach * math.sin(math.radians(a)))
            for a in (angle - broad / 2, angle + broad / 2)
        ]
        scene.veil(
            polygon([start, *ends]), "#FFF3C8", start, ends[0], (0.5, 0.22, 0.0), add=True, blur=7
        )


def _dune(scene: Scene) -> None:
    """Two great dunes whose sharp crests wind down: one side in the light, one in shade."""
    far = hill(
        trace("-60 700, 120 664, 260 690, 420 660, 560 636, 700 700, 860 800, 960 880"), 1010
    )
    with scene.layer(far, "#F3D09A", "#D9A866", depth=0.8, edge=0.5):
        shade = trace("556 630, 600 700, 580 760, 660 830, 700 900, 980 900, 860 790, 700 690")
        scene.fill(blob([*shade, shade[-1]]), "#A8744A", alpha=0.5)
        for index in range(9):
            x, y = 560.0 + index * 10, 660.0 + index * 26
            scene.stroke(curve([(x - 260, y + 50), (x - 120, y + 34), (x, y)]), PAPER, 2.6, 0.35)
    crest = trace("-60 612, 60 590, 170 596, 262 640, 330 706, 424 742, 500 800, 596 832, 680 890")
    body = hill(sampled(crest, 8), 1010)
    with scene.layer(body, "#F0C27C", "#D69A56", "#B57A42", depth=1.2, edge=0.6, span=(590, 960)):
        winding = trace("60 586, 128 640, 122 700, 200 756, 210 810, 310 850, 340 900, 460 960")
        right = [
            (900, 1010),
            (690, 880),
            (596, 822),
            (500, 790),
            (424, 732),
            (330, 696),
            (262, 630),
        ]
        shade = polygon([*sampled(winding, 10), *right, (170, 586)])
        scene.fill(shade, "#8A5638", "#A8693E", alpha=0.7, span=(590, 960))
        path = sampled(winding, 10)
        for index in range(8, len(path), 5):
            x, y = path[index]
            scene.stroke(
                curve([(x - 330, y + 70), (x - 150, y + 50), (x - 4, y + 3)]), "#FFF3CF", 3, 0.42
            )
            scene.stroke(
                curve([(x + 8, y + 4), (x + 130, y + 40), (x + 300, y + 60)]), "#4A2A20", 2.6, 0.2
            )
        scene.stroke(line(path), "#FFF3CF", 4, 0.8)
        scene.glow(40, 660, 260, "#FFE9B0", 0.45)


def _lake(scene: Scene) -> None:
    """A lake that carries the mountains upside down and the light of the morning."""
    shape = hill(trace("-60 884, 200 872, 520 880, 800 872, 1100 880, 1500 868"), 1100)
    with scene.layer(shape, "#D8EEE2", "#58B4BC", "#14788C", depth=0.5, span=(870, 1050)):
        with scene.mirrored(874, 0.34, 7):
            peaks = trace(
                "300 800, 590 640, 700 730, 850 560, 960 690, 1060 640, 1180 760, 1400 800"
            )
            scene.fill(polygon([*peaks, (1400, 880), (300, 880)]), PAPER, "#6C94B4")
        for index in range(70):
            near = (index * 37 % 100) / 100
            glint(scene, (index * 277) % 1440, 884 + 130 * near, 20 + 70 * near, PAPER, 0.34)
        for x, colour in ((210, "#D9A45C"), (620, "#E6C48C"), (1250, "#C9785C")):
            scene.glow(x, 884, 90, colour, 0.6, add=False, stretch=2.6)
        scene.glow(860, 900, 120, "#FFF3DC", 0.5, stretch=1.6)


SCENES: dict[str, Callable[[int], Scene]] = {"region": region}
