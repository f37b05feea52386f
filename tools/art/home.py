"""The home screen's wide picture: both sides of the border in one dusk."""

import math

from tools.art import visitors
from tools.art.animals import kulan
from tools.art.badlands import striped_hill
from tools.art.boughs import plum
from tools.art.brackets import name_board
from tools.art.buildings import balustrade, lamp_post, roof, stairs, wall
from tools.art.motif import spiral
from tools.art.nature import forest, grass, hills, mountains, stars, tulip
from tools.art.palette import CINNABAR, INK, PAPER, TURQUOISE, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    SIDE,
    Point,
    box,
    curve,
    disc,
    hill,
    join,
    moved,
    polygon,
    ribbon,
    sampled,
    trace,
)
from tools.art.visitors import Visitor, draw_visitors
from tools.art.yurt import yurt

WIDE = 2 * SIDE
FAR = 560.0
SEEN, ABOVE = 993.0, 256.0  # what of the world the landscape picture shows: its height, from y
LOW_DUSK = ("#0A2B49", "#154464", "#4A6E8C", "#BC9590", "#EDB58A")  # where less sky is seen
DUSK = ("#061B33", "#0A2B49", "#164866", "#4A6E8C", "#C99A8C", "#F6C288", "#F6C288")
HEART: Point = (1440.0, 606.0)  # of the spiral in the sky
ROUND = 184.0  # its radius


def home(pixels: int) -> Scene:
    """Yurts and kulans left, roofs and lanterns right, the linked spiral in the sky between.

    Twice as wide as high, and half as wide again as a square scene of the same `pixels`. What
    matters lies between 396 and 1044; the upper left and right of that strip stay empty for the
    title and the clocks.
    """
    scene = Scene(pixels * 2 // 3, *DUSK, *["#F6C288"] * 2, aspect=2)
    stars(scene, 11, 240, 520, WIDE)
    _world(scene)
    with scene.placed(0, -40):
        bough = trace("2960 1350, 2830 1262, 2720 1254, 2590 1196, 2430 1200")
        plum(scene, 12, bough, 17, "#8A5038")
    return scene


def home_landscape(pixels: int) -> Scene:
    """The same dusk four times as wide as high, for screens that are wider than high.

    One sees farther to both sides. Of its height 70% in the middle are seen, and the lowest tenth
    of that lies behind the paper's edge: all feet are above it.
    """
    scene = Scene(pixels * 4 // 9, *LOW_DUSK, *["#F6C288"] * 3, aspect=4)
    stars(scene, 11, 340, 760, 4 * SIDE)
    scale = SIDE / SEEN
    with scene.placed(2 * SIDE - scale * WIDE / 2, -scale * ABOVE, scale):
        _world(scene, wide=True)
    return scene


def _world(scene: Scene, *, wide: bool = False) -> None:
    """All but the sky; it reaches by `FAR` beyond the square picture's edges."""
    scene.glow(1440, 760, 900, "#FFB978", 0.55, stretch=1.7)
    _sky_spiral(scene)
    with scene.placed(0, -40):
        _ranges(scene)
        if wide:
            _dunes(scene)
        _steppe(scene, wide=wide)
        _city(scene)
        _foreground(scene)


def _sky_spiral(scene: Scene) -> None:
    """Horn and cloud wind into each other around the last light.

    The horn's arm comes along the ridge from the left, the cloud's pours down behind it right.
    """
    x, y = HEART
    scene.glow(x, y, 420, "#FFD9A0", 0.6)
    for turn, colour, far, tail in (
        (180, CINNABAR, "#9A8398", _pouring),
        (0, TURQUOISE, "#4A7C94", _rising),
    ):
        for strand in (2, 1, 0):
            radius = ROUND - 22.0 * strand
            curl = [(-a, b) for a, b in spiral(0, 0, radius, 1.42, 90, end=0.1)]
            points = [*tail(radius, strand), *curl]
            arm = join(ribbon(points, _strand), disc(*points[-1], 8))
            light = mix(colour, ("#FFE0A8", "#FFB27A", PAPER)[strand], (0.08, 0.34, 0.5)[strand])
            side = -1 if turn else 1
            scene.sheet(
                moved(arm, x, y, turn=turn),
                *(far, far, light, light),
                depth=0.42,
                edge=0.5,
                across=True,
                span=(x - side * 1330, x + side * ROUND),
            )
    scene.glow(x, y, 130, "#FFF0C8", 0.7)


def _pouring(radius: float, strand: int) -> list[Point]:
    """The cloud's arm, upside down: out of the turn in an ever wider bow."""
    result: list[Point] = []
    for angle in range(124, 0, -2):
        away = math.radians(angle)
        reach = radius + (0.95 * ROUND + 10 * strand) * (angle / 100) ** 1.7
        result.append((-reach * math.sin(away), reach * math.cos(away)))
    return result


def _rising(radius: float, strand: int) -> list[Point]:
    """The horn's arm: from far on the left along the ridge into the turn."""
    tail = trace("-1330 118, -1060 84, -800 92, -560 130, -400 150, -220 204")
    spread = [(a, b - 22.0 * strand * at / 5) for at, (a, b) in enumerate(tail)]
    return sampled([*spread, (0.0, radius)], 16)[:-1]


def _strand(t: float) -> float:
    """The breadth of one strand of an arm: thin afar, broad in the turn, fine at the heart."""
    return (5 + 21 * min(1.0, t * 2.1)) * (1 - 0.72 * max(0.0, t - 0.55) / 0.45)


def _ranges(scene: Scene) -> None:
    """The Zhetysu Alatau in three ranges, the farthest snowy and pale, haze between them."""
    far = trace(
        "-620 760, -480 690, -350 752, -220 700, -60 790, 90 740, 190 776, 330 712, 440 770, "
        "560 730, "
        "680 790, 830 700, 930 742, "
        "1040 640, 1120 700, 1190 668, 1290 770, 1420 730, 1530 780, 1660 690, 1740 738, "
        "1850 640, 1960 730, 2060 700, 2180 770, 2330 708, 2450 765, 2580 716, 2700 780, "
        "2800 730, 2940 790, 3070 706, 3200 770, 3330 712, 3500 780"
    )
    mountains(
        scene, 21, far, ("#8FA9C8", "#8C93B4", "#C9A39A"), snow=800, bottom=1100, white="#F7E9E4"
    )
    haze = box(-FAR, 700, WIDE + FAR, 960)
    scene.veil(haze, "#F6C288", (0, 930), (0, 740), (0.62, 0))
    middle = trace(
        "-620 850, -400 806, -180 860, 160 812, 340 850, 520 800, 760 860, 960 806, "
        "1180 868, 1400 836, 1640 872, "
        "1850 818, 2080 866, 2320 810, 2560 860, 2740 806, 2940 870, 3160 812, 3500 866"
    )
    mountains(scene, 25, middle, ("#6C7BA2", "#6A6388"), rough=0.14, bottom=1200)
    scene.veil(box(-FAR, 780, WIDE + FAR, 1000), "#E9A77C", (0, 980), (0, 820), (0.5, 0))
    low = trace(
        "-620 900, -260 920, 260 880, 620 915, 1000 884, 1440 926, 1900 890, 2320 916, 2940 880, "
        "3500 920"
    )
    mountains(scene, 28, low, ("#4A5A80", "#38506A"), rough=0.08, bottom=1100)
    meadow = trace("-620 950, -60 960, 400 946, 900 952, 1440 940, 2000 950, 2940 946, 3500 950")
    hills(scene, meadow, "#8A8456", "#5C6A4A", "#4A5A44", depth=0.7, lines=2, step=12)
    forest(scene, 6, [(640, 952), (900, 946), (1240, 950)], 34, 84, "#1D4A50", 0.25)
    scene.veil(box(-FAR, 840, WIDE + FAR, 1000), "#F2B27E", (0, 990), (0, 860), (0.34, 0))


def _dunes(scene: Scene) -> None:
    """Dunes and a striped hill far on the left, which only the landscape picture shows."""
    striped_hill(
        scene, 3, trace("-640 900, -560 856, -510 880, -446 838, -380 886, -300 950"), step=16
    )
    dune = hill(
        trace("-330 970, -240 930, -150 860, -90 836, -90 836, -10 880, 90 930, 220 960"), 1000
    )
    with scene.layer(dune, "#F6D294", "#D99E5A", depth=0.6, edge=0.7):
        lee = curve(trace("-90 834, -86 870, -60 900, -70 940, -20 1000"))
        lee.lineTo(300, 1000)
        lee.lineTo(300, 820)
        lee.close()
        scene.fill(lee, "#8E5A4A", alpha=0.6)


VISITORS = (
    Visitor(visitors.man, 1846, 1092, 0.26),
    Visitor(visitors.child, 1872, 1094, 0.27),
    Visitor(visitors.woman, 1892, 1094, 0.26),
    Visitor(visitors.wheelchair, 2046, 1096, 0.27),
    Visitor(visitors.youth, 2082, 1090, 0.26),
    Visitor(visitors.grandmother, 2440, 1090, 0.26),
    Visitor(visitors.man, 2470, 1092, 0.26),
)


def _river(scene: Scene) -> None:
    """The border river: it takes up the colours of the sky and winds down to the viewer."""
    path = sampled(
        trace(
            "1436 944, 1452 954, 1410 966, 1402 982, 1470 1004, 1540 1034, 1532 1076, 1450 1122,"
            "1378 1180, 1352 1260, 1380 1360, 1440 1480"
        ),
        14,
    )

    def breadth(t: float) -> float:
        return 5 + 190 * math.pow(t, 1.7)

    scene.sheet(
        ribbon(path, lambda t: breadth(t) * 1.14 + 8), "#E5BE80", "#A98A4C", depth=0.3, edge=0.4
    )
    with scene.layer(
        ribbon(path, breadth), "#FFE3B4", "#F0A884", "#3E9AA4", "#0F5C74", "#0B3C5D", depth=0.25
    ):
        for shift, colour in (
            (-0.3, "#FFE9C4"),
            (-0.1, "#E8795C"),
            (0.14, "#7FE0D8"),
            (0.32, PAPER),
        ):
            flow = [(x + breadth(i / len(path)) * shift, y) for i, (x, y) in enumerate(path)]
            scene.fill(ribbon(flow[8:], lambda t: 1 + 9 * t), colour, alpha=0.5)


def _steppe(scene: Scene, *, wide: bool) -> None:
    """Golden grass with two yurts and four kulans."""
    back = trace(
        "-620 950, -300 930, -60 940, 260 924, 620 936, 1000 962, 1260 1000, "
        "1420 1060, 1480 1130, 1500 1300"
    )
    hills(scene, back, "#DDAA60", "#B08E4A", "#646A42", "#3A4C38")
    scene.veil(hill(back), "#FFD490", (1500, 900), (500, 1080), (0.5, 0))
    beyond = ((-404, 970, 72), (-112, 1012, 122)) if wide else ()
    for x, y, half in (*beyond, (196, 966, 84), (484, 1010, 152)):
        _shadow(scene, x, y, half * 1.25)
        scene.glow(x, y - half * 0.4, half * 1.9, "#FFC27A", 0.35)
        yurt(scene, x, y, half)
        scene.glow(x, y - half * 0.28, half * 0.5, "#FFD08A", 0.55)
    herd = (
        (712, 992, 0.66, "#C08A50", True, True),
        (1250, 1024, 0.74, "#C99255", False, True),
        (1086, 1042, 1.12, "#D9A05E", False, False),
        (868, 1046, 0.98, "#CC9457", True, True),
    )
    for x, y, size, coat, flip, grazing in herd:
        _shadow(scene, x, y, 92 * size)
        kulan(scene, x, y, size, coat=coat, flip=flip, grazing=grazing)


def _shadow(scene: Scene, x: float, y: float, half: float) -> None:
    """What stands on the ground keeps the light from it, to the lower right."""
    scene.fill(disc(x + half * 0.3, y + 4, half, half * 0.12), INK, alpha=0.42, blur=7)


def _city(scene: Scene) -> None:
    """The Chinese side: a three-tiered hall, lower ones beside it, lanterns along a terrace."""
    scene.glow(1960, 930, 620, "#FFB25E", 0.6, stretch=1.5)
    for x in (1700, 2230, 2790, 3330):
        with scene.placed(x, 926, 0.7):
            wall(scene, 0, 30, 230, 110, 7)
            roof(scene, 0, -46, 180, 290, 92, ribs=18)
    with scene.placed(3064, 1004, 0.62):
        wall(scene, 0, -128, 150, 128, 3, door=True)
        roof(scene, 0, -236, 60, 250, 130, ribs=16)
    with scene.placed(2510, 1004, 0.86):
        wall(scene, 0, -128, 200, 128, 5, door=True)
        roof(scene, 0, -220, 140, 300, 108, ribs=18, finial=False)
        wall(scene, 0, -286, 112, 72, 3)
        roof(scene, 0, -384, 64, 196, 108, ribs=14)
    terrace = join(
        box(1640, 1008, WIDE + FAR, 1060),
        polygon([(1590, 1060), (1640, 1050), (1640, 1040), (WIDE + FAR, 1060)]),
    )
    ground = trace("1340 1180, 1480 1090, 1640 1052, 2000 1046, 2940 1046, 3500 1046")
    scene.sheet(terrace, "#E0D0BA", "#9A8F94")
    hills(scene, ground, "#C9A06A", "#7A6A58", "#3A4048", "#1C2C38", lines=0, depth=0.6)
    scene.glow(1960, 1060, 420, "#FFD08A", 0.6, stretch=2)
    balustrade(scene, 1640, WIDE + FAR, 1012, 34, 40)
    with scene.placed(1960, 1004, 0.9):
        wall(scene, 0, -128, 232, 128, 7, door=True)
        roof(scene, 0, -230, 170, 334, 116, ribs=20, finial=False)
        wall(scene, 0, -300, 152, 78, 5)
        roof(scene, 0, -382, 108, 240, 92, ribs=16, finial=False)
        name_board(scene, 0, -252, 54, 20)
        wall(scene, 0, -434, 88, 58, 3)
        roof(scene, 0, -536, 44, 156, 106, ribs=12)
    for x in (1960, 2510):
        stairs(scene, x, 1000, 66, 1078, 5)
    for x, y, size in ((1786, 1066, 0.5), (2150, 1066, 0.5), (2330, 1070, 0.52), (2700, 1066, 0.5)):
        with scene.placed(x, y, size):
            lamp_post(scene)
    with scene.placed(2900, 1070, 0.52):
        lamp_post(scene)
    draw_visitors(scene, VISITORS)
    forest(scene, 9, [(1570, 1080), (1640, 1068)], 5, 150, "#123A3C", 0.4)


def _foreground(scene: Scene) -> None:
    """Dark ground near the viewer: feather grass and tulips left, a bough in blossom right."""
    _river(scene)
    front = trace(
        "-620 1100, -300 1080, -60 1090, 300 1074, 760 1098, 1060 1140, 1240 1220, 1320 1400"
    )
    hills(scene, front, "#77723F", "#28483C", "#0C2C34", lines=3, depth=1.3)
    grass(scene, 4, front[:-1], 300, 62, "#D2A850", "#8C8A48", "#3F6B4A", "#B9964A")
    for index in range(34):
        x = 20 + index * 34 + 14 * math.sin(index * 2.4)
        tulip(scene, x, 1168 + (index * 29) % 72, 50 + (index * 37) % 22)
    right = trace("1380 1420, 1500 1250, 1660 1176, 2200 1136, 2940 1112, 3500 1120")
    hills(scene, right, "#3C5A48", "#123A3A", "#082430", lines=3, depth=1.3)
    grass(scene, 6, right[1:], 240, 56, "#4F7A50", "#2A5A46", "#8C8A48")
    near = trace(
        "-620 1190, -60 1210, 420 1232, 900 1290, 1440 1340, 1980 1290, 2460 1246, 2940 1216, "
        "3500 1200"
    )
    hills(scene, near, "#1C4038", "#0B2A34", "#061C26", lines=2, depth=1.5)
    grass(scene, 5, near, 420, 92, "#16403A", "#0F3436", "#2A5A46", "#8C7A3E")
