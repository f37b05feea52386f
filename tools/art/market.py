"""The market lane at evening."""

from tools.art.buildings import lantern, roof, wall
from tools.art.motif import horn
from tools.art.nature import stars
from tools.art.palette import CINNABAR, GOLD, INK, JADE, MAROON, PAPER, TURQUOISE, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    OUT,
    SIDE,
    Point,
    blob,
    box,
    curve,
    disc,
    join,
    line,
    moved,
    polygon,
    trace,
)

VANISH: Point = (720.0, 760.0)
AWNINGS = (CINNABAR, TURQUOISE, "#C98A2E", JADE)
SILKS = (CINNABAR, "#3FA5A6", GOLD, JADE, "#7A4A86", "#D9653A")


def shopping(pixels: int) -> Scene:
    """A market lane with stalls and strings of red lanterns."""
    dusk = ("#0A2340", "#143F62", "#5A5F7E", "#E09A62", "#F6C47C", "#C97E48", "#7A4630")
    scene = Scene(pixels, *dusk)
    stars(scene, 8, 90, 480)
    scene.glow(*VANISH, 560, "#FFD08A", 0.8)
    roof(scene, 720, 560, 60, 150, 80, ribs=10)
    wall(scene, 720, 632, 92, 130, 3, door=True)
    scene.sheet(box(-OUT, 764, SIDE + OUT, SIDE + OUT), "#F0B878", "#9A6A52", "#40364A", depth=0.3)
    for index in range(-16, 17):
        scene.stroke(line([(720 + index * 12, 766), (720 + index * 150, 1500)]), MAROON, 3, 0.2)
    for index in range(9):
        y = 775 + 700 * (index / 9) ** 2
        scene.stroke(line([(-60, y), (1500, y)]), MAROON, 3, 0.16)
    scene.glow(720, 900, 460, "#FFDCA0", 0.5, stretch=0.8)
    for step in (3, 2, 1, 0):
        for side in (-1, 1):
            _stall(scene, side, step)
    for spread, radius in ((0.42, 15), (0.62, 23), (1.0, 36)):
        _lantern_string(scene, spread, radius)
    return scene


def _stall(scene: Scene, side: int, step: int) -> None:
    """One stall of the lane; step 0 is the nearest."""
    inner, outer, posts = 250, 640, (266, 628)
    with scene.placed(*VANISH, 1.35 * 0.62**step, flip=side < 0):
        scene.sheet(box(inner + 24, -260, outer, 250), "#6B3826", "#2A1A22", depth=0.8, edge=0.2)
        scene.glow(410, -60, 300, "#FFC27A", 0.95)
        for row, level in enumerate((-92, 18)):
            scene.sheet(box(inner + 30, level, outer, level + 11), "#B5763E", "#6B3E20", depth=0.3)
            for index in range(6):
                _ware(
                    scene, inner + 66 + index * 58, level, index * 2 + step * 3 + row + side, 1.15
                )
        for post in posts:
            scene.sheet(box(post - 8, -210, post + 8, 100), "#8A5630", "#3F2418", depth=0.3)
        with scene.layer(box(inner, 104, outer, 250), "#B06C36", "#5A3320", depth=0.7):
            for x in range(inner, outer, 56):
                scene.stroke(line([(x, 104), (x, 250)]), INK, 2.5, 0.3)
                scene.fill(moved(horn(9, 15, 4.4), x + 28, 164), GOLD, alpha=0.75)
        for index in range(5):
            _ware(scene, inner + 44 + index * 78, 104, index + step * 2 + (side > 0) * 3, 1.35)
        scene.sheet(box(inner - 14, 100, outer, 116, 4), "#E0A468", "#8A5428", depth=0.3)
        _awning(scene, inner - 40, outer, AWNINGS[(step + (side > 0)) % 4])


def _ware(scene: Scene, x: float, y: float, kind: int, size: float) -> None:
    """Something for sale that stands at (x, y): jar, bolts of silk, teapot, tea box or fan."""
    colour = SILKS[kind % 6]
    light = mix(colour, PAPER, 0.35)
    with scene.placed(x, y, size):
        if kind % 5 == 0:
            jar = blob(
                trace(
                    "-9 -46, -9 -46, 9 -46, 9 -46, 7 -38, 20 -22, 11 0, 11 0, -11 0, -11 0, "
                    "-20 -22, -7 -38"
                )
            )
            with scene.layer(jar, light, colour, across=True, depth=0.25):
                scene.fill(box(-30, -26, 30, -18), PAPER, alpha=0.75)
        elif kind % 5 == 1:
            for index, (dx, dy) in enumerate(((-14, -10), (14, -10), (0, -30))):
                tone = SILKS[(kind + index * 2) % 6]
                scene.sheet(disc(dx, dy, 14, 10), mix(tone, PAPER, 0.3), tone, depth=0.2)
                scene.stroke(disc(dx, dy, 7, 5), PAPER, 2, 0.6)
        elif kind % 5 == 2:
            scene.stroke(curve([(14, -26), (28, -22), (18, -8)]), colour, 4)
            spout = polygon([(-14, -10), (-30, -28), (-24, -30), (-10, -20)])
            pot = join(disc(0, -16, 18, 16), disc(0, -35, 5), box(-9, -34, 9, -28, 3), spout)
            scene.sheet(pot, light, colour, depth=0.25)
        elif kind % 5 == 3:
            with scene.layer(box(-18, -40, 18, 0, 3), light, colour, depth=0.25):
                scene.fill(disc(0, -20, 10), PAPER, alpha=0.85)
                scene.fill(moved(horn(3.4, 6, 1.8), 0, -20), colour)
        else:
            fan = blob([(0, 0), (0, 0), (-26, -32), (-26, -32), (0, -48), (26, -32), (26, -32)])
            with scene.layer(fan, light, colour, depth=0.25):
                for share in (-18, -9, 0, 9, 18):
                    scene.stroke(line([(0, 0), (share * 1.3, -48)]), PAPER, 1.6, 0.6)


def _awning(scene: Scene, left: float, right: float, colour: str) -> None:
    """A striped awning with a scalloped hem."""
    top, bottom, count = -300.0, -176.0, 9
    wide = (right - left) / count
    for index in range(count):
        start = left + wide * index
        tone = (colour, "#FBEBD0")[index % 2]
        strip = join(
            box(start, top, start + wide, bottom),
            disc(start + wide / 2, bottom, wide / 2, wide * 0.6),
        )
        scene.sheet(strip, mix(tone, INK, 0.35), tone, depth=0.25, edge=0.25)
    scene.sheet(box(left - 6, top - 10, right, top + 8, 4), mix(colour, INK, 0.2), depth=0.3)


def _lantern_string(scene: Scene, spread: float, radius: float) -> None:
    """A sagging string of lanterns across the lane."""
    half, sag = 640 * spread, -116 * spread
    string = [(half * at / 4, 26 * spread + sag * (at / 4) ** 2) for at in range(-4, 5)]
    with scene.placed(720, 700 - 420 * spread):
        scene.stroke(curve(string), "#2A1210", 3)
        for share in (-0.8, -0.5, -0.17, 0.17, 0.5, 0.8):
            drop = 26 * spread + sag * share * share
            lantern(scene, half * share, drop + radius * 1.5, radius, string=radius * 0.5)
