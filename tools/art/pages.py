"""The home page and the buildings: hall at dusk, market lane."""

import math
from collections.abc import Callable

from tools.art.animals import kulan
from tools.art.buildings import balustrade, lantern, roof, stairs, wall
from tools.art.garden import wellness
from tools.art.indoors import cinema, museum
from tools.art.market import shopping
from tools.art.motif import draw_cloud, horn, link_arm
from tools.art.nature import fir, grass, hills, mountains, stars, tulip
from tools.art.palette import (
    CINNABAR,
    PAPER,
    TURQUOISE,
)
from tools.art.paper import Scene
from tools.art.shapes import OUT, SIDE, box, join, line, moved, trace
from tools.art.yurt import yurt

FAR = -OUT, SIDE + OUT


def cultural_center(pixels: int) -> Scene:
    """A tiered Chinese hall at dusk on its terrace, the snowy Alatau behind."""
    scene = Scene(
        pixels, "#08203A", "#0D3E60", "#3D5C7D", "#C98D78", "#F0BE86", "#F0BE86", "#F0BE86"
    )
    stars(scene, 3, 120, 620)
    scene.glow(720, 800, 700, "#FFC98A", 0.5)
    draw_cloud(scene, 290, 470, 150, TURQUOISE)
    draw_cloud(scene, 1190, 410, 140, CINNABAR)
    peaks = trace(
        "-60 760, 90 600, 210 690, 330 560, 470 700, 620 610, 760 690, 900 600, "
        "1030 690, 1160 540, 1290 680, 1400 610, 1500 700"
    )
    mountains(scene, 5, peaks, ("#8FA6C4", "#6F7FA6", "#8C83A0"), snow=720, bottom=1100)
    low = trace(
        "-60 860, 140 760, 300 830, 480 770, 760 840, 1000 770, 1180 830, 1330 760, 1500 840"
    )
    mountains(scene, 8, low, ("#56668F", "#4A4F78"), rough=0.16, bottom=1150)
    _trees_beside(scene)
    scene.sheet(box(*_flat(1060, 1500)), "#8C8794", "#4A4C62", "#23293F", span=(1060, 1440))
    _paving(scene, 1060)
    with scene.placed(720, 1090, 0.91), scene.placed(0, -1090):
        _hall(scene, 0)
    return scene


def _flat(top: float, bottom: float) -> tuple[float, float, float, float]:
    """A box over the whole breadth."""
    return -OUT, top, SIDE + OUT, bottom


def _paving(scene: Scene, top: float) -> None:
    """Joints of paving that run to a vanishing point."""
    for index in range(-14, 15):
        start, end = 720 + index * 70, 720 + index * 200
        scene.stroke(line([(start, top), (end, SIDE + 10)]), "#171C30", 2.5, 0.3)
    for index in range(7):
        y = top + 16 + 380 * (index / 7) ** 1.7
        scene.stroke(line([(0, y), (SIDE, y)]), "#171C30", 2.5, 0.25)


def _trees_beside(scene: Scene) -> None:
    """Dark firs to both sides of the hall."""
    for index, x in enumerate((20, 90, 170, 60, 140, 1420, 1350, 1270, 1380, 1300)):
        fir(scene, x, 1075 + (index % 5) * 4, 250 + 60 * math.sin(index * 2.3), "#14403F")


def _hall(scene: Scene, x: float) -> None:
    """The three-storey hall on two terraces."""
    scene.glow(x, 950, 640, "#FFB25E", 0.4)
    scene.sheet(box(x - 520, 1030, x + 520, 1100), "#D8CBBB", "#8F8591", depth=0.8)
    balustrade(scene, x - 520, x + 520, 1034, 44, 52)
    scene.sheet(box(x - 455, 985, x + 455, 1036), "#E6DAC8", "#A89C9C", depth=0.5)
    wall(scene, x, 830, 390, 158, 7, door=True)
    for side in (-1, 1):
        balustrade(
            scene, x + min(side * 130, side * 450), x + max(side * 130, side * 450), 990, 34, 40
        )
    roof(scene, x, 690, 300, 520, 160, finial=False)
    wall(scene, x, 600, 268, 104, 5)
    roof(scene, x, 500, 190, 375, 122, finial=False)
    wall(scene, x, 432, 165, 84, 3)
    roof(scene, x, 300, 92, 270, 148)
    stairs(scene, x, 985, 118, 1160, 9)
    for side in (-1, 1):
        lantern(scene, x + side * 440, 892, 24, string=36)
    scene.glow(x, 1150, 420, "#FFC27A", 0.28, stretch=1.5)


def home(pixels: int) -> Scene:
    """Both sides in one dusk: yurt and kulans left, roofs right, the linked spiral between."""
    dusk = ("#051E33", "#06263D", "#0A3654", "#2B587C", "#C08A80", "#F6C48A")
    scene = Scene(pixels, *dusk, *["#F6C48A"] * 3)
    stars(scene, 11, 110, 520)
    scene.glow(720, 760, 620, "#FFB978", 0.4)
    peaks = [(-60, 790), (110, 680), (220, 740), (350, 640), (480, 760), (610, 700), (730, 790)]
    peaks += [(860, 710), (960, 780), (1090, 660), (1220, 760), (1350, 680), (1500, 780)]
    mountains(scene, 21, peaks, ("#86A3C6", "#7488AE", "#A58FA0"), snow=770, bottom=1200)
    _linked_spiral(scene, 720, 540, 84)
    low = [(-60, 900), (120, 820), (320, 870), (540, 810), (760, 880), (980, 830), (1200, 880)]
    mountains(scene, 25, [*low, (1500, 830)], ("#5C6E98", "#4C5680"), rough=0.12, bottom=1300)
    _pavilions(scene)
    back = trace("-60 930, 200 900, 480 945, 740 1020, 900 1062, 1200 1085, 1500 1090")
    hills(scene, back, "#C99A52", "#8A7A40", "#3A4C38")
    yurt(scene, 340, 990, 140)
    kulan(scene, 542, 1040, 0.68, grazing=True)
    kulan(scene, 696, 1084, 0.8, coat="#D59B5B")
    front = [(-60, 1120), (240, 1085), (520, 1130), (860, 1170), (1140, 1120), (1500, 1150)]
    hills(scene, front, "#5F6A3C", "#1F4038", "#0C2C34", lines=3)
    for index in range(-6, 7):
        scene.fill(moved(horn(20, 34, 9.5), 720 + index * 118, 1368), PAPER, alpha=0.14)
    grass(scene, 4, front, 240, 60, "#C9A24E", "#8C8A48", "#3F6B4A")
    for index, x in enumerate((90, 190, 268, 1010, 1120, 1200, 1330)):
        tulip(scene, x, 1230 + (index * 29) % 60, 110 + (index * 37) % 40)
    return scene


def _linked_spiral(scene: Scene, x: float, y: float, radius: float) -> None:
    """Horn and cloud that wind into each other; their long arms reach to both sides."""
    scene.glow(x, y, radius * 2.6, "#FFE2B0", 0.3)
    arm = link_arm(radius, radius * 0.2, 300)
    pair = join(arm, moved(horn(30, 4, 10.5), -250, 1, turn=-90))
    for turn, colour, light in ((0, TURQUOISE, "#4FCBC4"), (180, CINNABAR, "#F0644A")):
        scene.sheet(moved(pair, x, y, turn=turn), light, colour, depth=0.3, edge=0.55)


def _pavilions(scene: Scene) -> None:
    """The roofs of the Chinese side on one terrace, the farther one lower, and a lantern."""
    scene.glow(1080, 930, 420, "#FFB25E", 0.5)
    with scene.placed(1330, 874, 0.72):
        wall(scene, 0, 110, 170, 150, 5)
        roof(scene, 0, -10, 110, 250, 122, ribs=16)
    scene.sheet(box(800, 1040, SIDE + OUT, 1160), "#CDBFAF", "#7C7584")
    balustrade(scene, 800, SIDE + 40, 1046, 34, 40)
    with scene.placed(1064, 796):
        wall(scene, 0, 130, 176, 120, 5, door=True)
        roof(scene, 0, 30, 120, 262, 112, ribs=16, finial=False)
        wall(scene, 0, -30, 98, 70, 3)
        roof(scene, 0, -150, 44, 182, 124, ribs=14)
    stairs(scene, 1064, 1036, 60, 1112, 6)
    lantern(scene, 817, 950, 24, string=34)


SCENES: dict[str, Callable[[int], Scene]] = {
    "home": home,
    "cultural-center": cultural_center,
    "museum": museum,
    "wellness": wellness,
    "cinema": cinema,
    "shopping": shopping,
}
