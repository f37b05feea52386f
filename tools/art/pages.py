"""The pages' buildings and rooms: the hall at dusk, and which scene belongs to which page."""

import math
from collections.abc import Callable

from tools.art import visitors
from tools.art.boughs import pine
from tools.art.brackets import name_board
from tools.art.buildings import balustrade, lamp_post, lantern, roof, stairs, wall
from tools.art.garden import wellness
from tools.art.home import home, home_landscape
from tools.art.indoors import cinema, museum
from tools.art.market import shopping
from tools.art.motif import draw_cloud
from tools.art.nature import fir, mountains, stars
from tools.art.palette import INK, LIGHT, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    OUT,
    SIDE,
    box,
    disc,
    join,
    line,
    polygon,
    ribbon,
    sampled,
    strip,
    taper,
    trace,
)
from tools.art.visitors import Visitor, draw_visitors

GROUND = 1076.0  # where the paving before the hall begins
HALL = 720.0, 1112.0, 0.89  # where the hall stands, and its size


def cultural_center(pixels: int) -> Scene:
    """A tiered Chinese hall at moonrise, its light on wet paving, the snowy Alatau behind."""
    dusk = ("#06182E", "#0B3150", "#2A5674", "#8A7C94", "#DC9C82", "#F4C48C", "#F4C48C")
    scene = Scene(pixels, *dusk, *["#F4C48C"] * 2)
    stars(scene, 3, 150, 520)
    _moon(scene, 1152, 330, 104)
    scene.glow(720, 800, 760, "#FFC98A", 0.5)
    peaks = trace(
        "-60 700, 90 560, 210 650, 330 520, 470 660, 620 570, 760 650, 900 560, "
        "1030 650, 1160 500, 1290 640, 1400 570, 1500 660"
    )
    mountains(
        scene, 5, peaks, ("#93A8C6", "#8C8FB2", "#C09C9C"), snow=690, bottom=1100, white="#F6E9E6"
    )
    scene.veil(strip(560, 900), "#F4C48C", (0, 860), (0, 600), (0.75, 0))
    low = trace(
        "-60 800, 140 690, 300 770, 480 710, 760 780, 1000 710, 1180 770, 1330 690, 1500 780"
    )
    mountains(scene, 8, low, ("#5F6E98", "#565880"), rough=0.16, bottom=1150)
    scene.veil(strip(700, 1000), "#EBA87C", (0, 990), (0, 760), (0.6, 0))
    _cranes(scene)
    _trees_beside(scene)
    scene.sheet(
        strip(GROUND, 1500), "#A5857C", "#5A4A60", "#23293F", "#121A2E", span=(GROUND, 1440)
    )
    with scene.mirrored(1160, 0.55, 9), scene.placed(*HALL), scene.placed(0, -1072):
        _hall(scene, 0)
    _paving(scene, GROUND)
    _galleries(scene)
    with scene.placed(*HALL), scene.placed(0, -1072):
        _hall(scene, 0)
    scene.glow(720, 1110, 330, "#FFB766", 0.4, stretch=1.5)
    _lamps(scene)
    draw_visitors(scene, VISITORS)
    _near(scene)
    return scene


def _moon(scene: Scene, x: float, y: float, radius: float) -> None:
    """A pale full moon behind one long cloud."""
    scene.glow(x, y, radius * 4.4, "#F6E2BC", 0.4)
    scene.fill(disc(x, y, radius), "#FFF6DC", "#F3DDB0")
    with scene.clipped(disc(x, y, radius)):
        for dx, dy, size in ((-34, -20, 30), (30, 26, 40), (20, -46, 18), (-40, 40, 20)):
            scene.fill(disc(x + dx, y + dy, size), "#D8BF94", alpha=0.35, blur=10)
    draw_cloud(scene, x - 30, y + 84, 190, "#7E8AA8", "#E8D3C0", depth=0.4, fade=0.2)


def _cranes(scene: Scene) -> None:
    """Cranes on their way to the water, one behind the other."""
    for x, y, size in ((150, 452, 1.0), (262, 402, 0.82), (372, 436, 0.66), (66, 524, 0.7)):
        with scene.placed(x, y, size):
            body = ribbon(
                sampled(trace("-64 8, -30 4, 0 0, 30 -4, 58 -14, 78 -12"), 8),
                lambda t: 3 + 15 * math.sin(math.pi * min(1, t * 1.25)) ** 2,
            )
            wings = [
                ribbon(sampled([(-4, 2), (side[0] * 0.5, side[1]), side], 8), taper(22, 1))
                for side in ((-26.0, -62.0), (30.0, -56.0))
            ]
            scene.sheet(join(body, *wings), PAPER, "#D9D5DA", depth=0.25, edge=0.5)
            for tip in ((-26.0, -62.0), (30.0, -56.0)):
                edge = sampled([(tip[0] * 0.5 - 3, tip[1] * 0.8), (tip[0], tip[1])], 4)
                scene.stroke(line(edge), INK, 4, 0.8)
            scene.dots([(66, -15, 3)], "#B3261E", 1)


def _paving(scene: Scene, top: float) -> None:
    """Wet paving: joints that run to a vanishing point, and the light of the doors on it."""
    scene.glow(720, top + 90, 620, "#FFB766", 0.55, stretch=1.3)
    path = polygon([(600, top), (840, top), (1060, SIDE + OUT), (380, SIDE + OUT)])
    scene.veil(path, "#FFD592", (0, top + 60), (0, 1430), (0.42, 0), add=True, blur=40)
    for index in range(-14, 15):
        start, end = 720 + index * 70, 720 + index * 200
        scene.stroke(line([(start, top), (end, SIDE + 10)]), "#120F22", 2.5, 0.36)
    for index in range(7):
        y = top + 20 + 380 * (index / 7) ** 1.7
        scene.stroke(line([(0, y), (SIDE, y)]), "#120F22", 2.5, 0.3)
        scene.stroke(line([(0, y + 3), (SIDE, y + 3)]), LIGHT, 1.5, 0.14)


def _trees_beside(scene: Scene) -> None:
    """Dark firs to both sides of the hall."""
    for index, x in enumerate((24, 90, 176, 60, 136, 1420, 1350, 1264, 1386, 1304)):
        tall = 300 + 60 * math.sin(index * 2.3)
        fir(scene, x, 1066 + (index % 5) * 4, tall, mix("#14403F", "#3A4A60", 0.2 * (index % 2)))


def _galleries(scene: Scene) -> None:
    """Lower halls that run out of the picture to both sides."""
    for side in (-1, 1):
        x = 720 + side * 690
        scene.glow(x, 990, 260, "#FFB25E", 0.4)
        scene.sheet(box(x - 390, 1046, x + 390, 1098), "#D8CBBB", "#8F8591", depth=0.6)
        wall(scene, x, 936, 300, 112, 8)
        roof(scene, x, 836, 230, 374, 112, ribs=22)
        balustrade(scene, x - 390, x + 390, 1054, 34, 44)


def _hall(scene: Scene, x: float) -> None:
    """The three-storey hall on two terraces."""
    scene.glow(x, 950, 640, "#FFB25E", 0.4)
    scene.sheet(box(x - 520, 1030, x + 520, 1100), "#D8CBBB", "#8F8591", depth=0.8)
    balustrade(scene, x - 520, x + 520, 1034, 44, 52)
    scene.sheet(box(x - 455, 985, x + 455, 1036), "#E6DAC8", "#A89C9C", depth=0.5)
    wall(scene, x, 812, 390, 176, 7, door=True)
    for side in (-1, 1):
        balustrade(
            scene, x + min(side * 130, side * 450), x + max(side * 130, side * 450), 990, 34, 40
        )
    roof(scene, x, 664, 300, 520, 160, finial=False)
    wall(scene, x, 552, 268, 126, 5)
    roof(scene, x, 442, 190, 375, 122, finial=False)
    wall(scene, x, 350, 165, 106, 3)
    roof(scene, x, 216, 92, 270, 148)
    name_board(scene, x, 626, 92, 34)
    stairs(scene, x, 985, 118, 1130, 8)
    for side in (-1, 1):
        for at in (440, 262, 150):
            lantern(scene, x + side * at, 884, 20, string=26)
    scene.glow(x, 920, 240, "#FFE0A0", 0.4)


def _lamps(scene: Scene) -> None:
    """Lamps along the way to the doors, larger towards the viewer."""
    for y, reach, size in ((1176, 330, 0.6), (1244, 466, 0.86), (1352, 640, 1.25)):
        for side in (-1, 1):
            with scene.placed(720 + side * reach, y, size, flip=side > 0):
                lamp_post(scene)


VISITORS = (
    Visitor(visitors.grandmother, 596, 1196, 0.5),
    Visitor(visitors.man, 648, 1192, 0.52),
    Visitor(visitors.youth, 876, 1180, 0.48),
    Visitor(visitors.wheelchair, 820, 1252, 0.66),
    Visitor(visitors.child, 908, 1262, 0.66),
    Visitor(visitors.woman, 960, 1260, 0.66),
)


def _near(scene: Scene) -> None:
    """Boughs of old pines above, quite near and dark."""
    pine(scene, 4, trace("-80 60, 60 120, 190 130, 330 196, 420 196"), 120, "#123F3C", thick=40)
    pine(scene, 9, trace("-80 250, 30 300, 120 296, 200 340"), 96, "#0D3034", thick=32)
    pine(scene, 6, trace("1540 -20, 1400 60, 1260 64, 1120 120"), 114, "#123F3C", thick=38)


SCENES: dict[str, Callable[[int], Scene]] = {
    "home": home,
    "home-landscape": home_landscape,
    "cultural-center": cultural_center,
    "museum": museum,
    "wellness": wellness,
    "cinema": cinema,
    "shopping": shopping,
}
