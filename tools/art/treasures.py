"""More vessels of imagined, typical form: bell, celadon vase, blue-and-white jar."""

import math

import skia

from tools.art.motif import band, horn, spiral
from tools.art.palette import GOLD, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    Point,
    blob,
    box,
    disc,
    join,
    leaf_width,
    line,
    moved,
    ribbon,
    sampled,
    trace,
)
from tools.art.vessels import BRONZE, horns_around, lathe, ring, turned


def bell(scene: Scene) -> None:
    """A bronze bell with rows of bosses and an arched mouth, about 240 wide and 440 high."""
    shank = lathe(trace("24 -300, 22 -340, 30 -348, 30 -362, 20 -370, 17 -420, 24 -430, 24 -440"))
    with turned(scene, shank, *BRONZE, shine=0.3):
        for y in (-356, -398):
            ring(scene, y, 30, BRONZE[2], 3)
    body = blob(
        trace(
            "-92 -306, -92 -306, 92 -306, 92 -306, 106 -180, 126 -6, 126 -6, 70 -40, "
            "0 -52, -70 -40, -126 -6, -126 -6, -106 -180"
        )
    )
    with turned(scene, body, *BRONZE):
        scene.fill(box(-20, -300, 20, -130), BRONZE[2], alpha=0.35)
        for y in (-292, -238, -184, -132):
            ring(scene, y, 112, BRONZE[2], 3, 0.8)
        for side in (-1, 1):
            scene.stroke(line([(side * 22, -296), (side * 24, -130)]), BRONZE[2], 3, 0.8)
            for row, y in enumerate((-265, -211, -158)):
                for column in range(3):
                    x = side * (40 + column * (23 + row * 2.0))
                    scene.sheet(
                        disc(x, y + 4, 9), mix(BRONZE[0], PAPER, 0.3), BRONZE[1], depth=0.16
                    )
                    scene.dots([(x - 2, y + 2, 3)], PAPER, 0.6)
        scene.fill(moved(horn(22, 40, 9), 0, -238), mix(BRONZE[0], GOLD, 0.5))
        horns_around(scene, -98, 92, 4, 17, mix(BRONZE[0], GOLD, 0.5))


def celadon(scene: Scene) -> None:
    """A celadon vase with broad shoulders and carved petals, about 230 wide and 400 high."""
    body = lathe(
        trace(
            "60 0, 64 -14, 60 -50, 76 -130, 108 -230, 116 -290, 98 -340, 52 -368, "
            "28 -378, 24 -392, 36 -410"
        )
    )
    line_colour = "#4C8672"
    with turned(scene, body, "#E1EEDD", "#A5CBB4", "#5C8F7C", shine=0.85):
        for y, half in ((-352, 84), (-330, 104), (-24, 64), (-34, 62)):
            ring(scene, y, half, line_colour, 2.4, 0.55)
        for index in range(-2, 3):
            bend = index / 2.5
            narrow = (1 - bend * bend) ** 0.5
            with scene.placed(bend * 108, -240 + 8 * narrow):
                scene.canvas.scale(narrow, 1)
                petal = blob(
                    [
                        *((0, 74), (0, 74), (-25, 14), (-19, -36), (0, -72)),
                        *((0, -72), (19, -36), (25, 14)),
                    ]
                )
                scene.stroke(petal, line_colour, 3, 0.7)
                scene.fill(moved(horn(7.5, 13, 3.6), 0, -10), line_colour, alpha=0.7)
            with scene.placed(bend * 70, -96):
                scene.canvas.scale(narrow, 1)
                petal = blob([*((-14, 62), (-17, 0), (0, -58), (0, -58), (17, 0), (14, 62))])
                scene.stroke(petal, line_colour, 2.6, 0.55)
        for start in ((-70, -300), (-10, -318), (44, -280), (20, -150), (-44, -180), (62, -210)):
            crack: list[Point] = [
                start,
                (start[0] + 16, start[1] + 22),
                (start[0] + 8, start[1] + 48),
            ]
            scene.stroke(line(crack), PAPER, 1.2, 0.5)
    scene.fill(disc(0, -409, 36, 6), "#3E6F5E")
    scene.stroke(disc(0, -409, 36, 6), "#F2F8EC", 2.5)


COBALT = "#1D4C9A"


def blue_jar(scene: Scene) -> None:
    """A broad jar of white porcelain with cobalt scrolls and waves, about 300 wide, 330 high."""
    body = lathe(
        trace("84 0, 88 -14, 92 -50, 128 -130, 148 -210, 128 -268, 84 -296, 76 -308, 76 -334")
    )
    with turned(scene, body, "#FFFFFF", "#E6EEF6", "#9FB4CF", shine=0.8):
        for y, half in trace(
            "-322 76, -300 84, -262 134, -252 140, -112 122, -102 116, -34 92, -12 88"
        ):
            ring(scene, y, half, COBALT, 3.2)
        horns_around(scene, -276, 98, 7, 9, COBALT)
        for index in range(-2, 3):
            _scroll(scene, index)
        for index in range(-4, 5):
            bend = index / 4.4
            with scene.placed(bend * 104, -66):
                scene.canvas.scale(max(0.3, (1 - bend * bend) ** 0.5), 1)
                lappet = blob(trace("-14 -30, -14 -30, 14 -30, 14 -30, 14 0, 0 26, 0 26, -14 0"))
                scene.stroke(lappet, COBALT, 3)
                scene.fill(moved(horn(4.6, 8, 2.4), 0, -10), COBALT)
    scene.fill(disc(0, -333, 76, 9), "#51698F")
    scene.stroke(disc(0, -333, 76, 9), "#FFFFFF", 3)


def _scroll(scene: Scene, index: int) -> None:
    """One flower of the jar's main band, between two spirals of leaves."""
    bend = index / 2.45
    with scene.placed(bend * 146, -180 + 8 * (1 - bend * bend)):
        scene.canvas.scale(max(0.24, (1 - bend * bend) ** 0.5), 1)
        petals = [
            disc(19 * math.cos(a), 19 * math.sin(a), 12)
            for a in (math.radians(60 * step + 30) for step in range(6))
        ]
        scene.fill(join(*petals), mix(COBALT, PAPER, 0.2), COBALT)
        scene.dots([(0, 0, 9)], "#FFFFFF", 1)
        scene.dots([(0, 0, 5)], COBALT, 1)
        for way in (-1, 1):
            curl = spiral(0, 0, 17, 1.2, 180)
            path: skia.Path = band([(-34.0, way * 10.0), *curl], 4.5, 0.5)
            scene.fill(moved(path, 40, way * 36, flip=way < 0), COBALT)
            leaf = ribbon(
                sampled([(4, way * 30), (18, way * 46), (34, way * 60)], 8), leaf_width(11)
            )
            scene.fill(leaf, mix(COBALT, PAPER, 0.15))
            scene.fill(moved(leaf, 0, 0, flip=True), mix(COBALT, PAPER, 0.15))
