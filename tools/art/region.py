"""The wide landscapes of Zhetysu: the region and its seven rivers."""

import math
import random
from collections.abc import Callable

import skia

from tools.art.animals import birds, kulan
from tools.art.badlands import striped_hill
from tools.art.nature import fir, forest, glint, grass, hills, mountains, reed, tulip
from tools.art.palette import INK, PAPER
from tools.art.paper import Scene
from tools.art.shapes import (
    OUT,
    SIDE,
    Point,
    beside,
    blob,
    box,
    curve,
    disc,
    hill,
    join,
    line,
    polygon,
    ribbon,
    sampled,
    trace,
)
from tools.art.travellers import procession
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
    scene.veil(flat(480, 820), "#FBE6BC", (0, 800), (0, 520), (0.85, 0))
    _rays(scene, (250, 330))
    low = trace("-60 720, 160 660, 330 710, 560 650, 800 720, 1040 640, 1250 700, 1500 640")
    mountains(scene, 37, low, ("#5E93A0", "#6FA090"), rough=0.13, bottom=1000)
    scene.veil(flat(620, 900), "#F3E3B8", (0, 860), (0, 680), (0.7, 0))
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
    for index in range(8):
        tulip(scene, 330 + index * 126 + 34 * math.sin(index * 3), 1240, 120 + (index * 37) % 50)
    near = trace("-60 1190, 300 1214, 720 1250, 1140 1224, 1500 1184")
    hills(scene, near, "#2A6048", "#123C3A", "#08222C", lines=3, depth=1.6)
    grass(scene, 19, near, 260, 84, "#4F8A50", "#2A6048", "#9DAE58")
    for index in range(10):
        place = 300 + index * 104 + 30 * math.sin(index * 2.1)
        tulip(scene, place, 1540, 230 + (index * 53) % 80)
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


def flat(top: float, bottom: float) -> skia.Path:
    """A strip over the whole breadth."""
    return box(-OUT, top, SIDE + OUT, bottom)


def _rays(scene: Scene, start: Point, reach: float = 1100) -> None:
    """Light that comes over the mountains from the upper left, through the haze."""
    x, y = start
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


# The line from which a river's distance is reckoned, and the seven's place between the others.
AFAR = 470.0
SEVEN = range(-3, 4)
TRAIL = 2.5  # the trail runs between two of them


def tourism(pixels: int) -> Scene:
    """Travellers on a road above the steppe, where seven rivers come from the snow."""
    scene = Scene(pixels, "#1B6AA0", "#4FA6C8", "#BFE0D8", "#FBEBC0", "#FBEBC0", "#FBEBC0")
    scene.glow(240, 250, 700, "#FFF6D0", 0.9)
    far = trace("-60 560, 120 470, 260 520, 420 420, 560 480, 720 400, 960 490, 1180 420, 1500 540")
    mountains(scene, 47, far, ("#A9C8DA", "#B5D0D6"), snow=540, bottom=900, rough=0.14)
    scene.veil(flat(400, 760), "#EAF0DC", (0, 740), (0, 440), (0.8, 0))
    peaks: list[Point] = [(-60, 600)]
    for index, top in enumerate((540, 488, 528, 456, 500, 392, 470, 430, 516, 470, 530)):
        peaks += [
            (720 + (index - 5) * 152 + (index * 37) % 30 - 15, top),
            (_valley(index - 4), 596),
        ]
    mountains(
        scene,
        43,
        [*peaks[:-1], (1560, 620)],
        ("#5F94BC", "#5A8CB0", "#7FB4B4"),
        snow=668,
        rough=0.13,
        bottom=960,
    )
    scene.veil(flat(560, 820), "#DCEBD6", (0, 760), (0, 590), (0.75, 0))
    for offset in SEVEN:
        start, foot = (_valley(offset), 592.0), _course(offset, 694)
        bend = (start[0] * 0.4 + foot[0] * 0.6 + 16, 646.0)
        scene.fill(ribbon(sampled([start, bend, foot], 10), lambda t: 2.5 + 6 * t), "#FFFFFF")
    bands = (
        (668, 30, ("#86B8A4", "#76AE8C"), 44),
        (712, 22, ("#8FBF8A", "#94BE74"), 34),
        (768, 20, ("#C9D27E", "#A4C068"), 0),
        (842, 24, ("#BFCB6C", "#84AE58"), 0),
        (944, 30, ("#98BA5C", "#5F9850"), 0),
        (1084, 36, ("#74A654", "#3F7E4C"), 0),
    )
    for index, (level, wave, colours, trees) in enumerate(bands):
        _band(scene, index, level, wave, colours)
        if trees:
            edge = sampled([(x, level + 34.0) for x in range(-40, 1500, 180)], 4)
            forest(scene, 6 + index, edge, trees, 60 + 16 * index, "#1F5A50", 0.2)
        if index == 1:
            _rays(scene, (-90, -150), 1700)
    _life(scene)
    scene.veil(flat(700, 980), "#F6F3CC", (0, 960), (0, 700), (0.3, 0))
    _road(scene)
    procession(scene)
    front = trace("-60 1210, 240 1250, 560 1310, 760 1324, 1000 1302, 1240 1242, 1500 1200")
    hills(scene, front, "#2F6B46", "#124038", "#0A2830", lines=2, depth=1.5)
    grass(scene, 14, front, 320, 76, "#A9C45C", "#5C9450", "#D6CC70")
    for index in range(13):
        x = 20 + index * 118 + 34 * math.sin(index * 2.1)
        away = abs(x - 720) / 720
        tulip(scene, x, 1560 - 70 * away, 230 + (index * 53) % 70 + 40 * away)
    birds(scene, ((1010, 330, 30), (1080, 362, 22), (960, 374, 18)), "#24506E")
    return scene


def _valley(offset: float) -> float:
    """Where a river's spring lies; `offset` is -3 to 3 for the seven."""
    return 720 + offset * 152


def _course(offset: float, y: float) -> Point:
    """Where a river is at this height of the picture: it winds, wider towards the viewer."""
    near = y - AFAR
    sway = 0.15 * math.sin(offset * 0.9 + 7.4 * math.log(near / 100))
    sway *= min(1.0, max(0.2, (near - 190) / 150))
    return 720 + (0.45 * offset * (near / 230) ** -0.2 + sway) * near, y


def _breadth(y: float) -> float:
    """A river's breadth at this height of the picture."""
    return 6 + 0.0002 * max(0.0, y - 640) ** 2 + 0.075 * max(0.0, y - 640)


def _band(scene: Scene, index: int, level: float, wave: float, colours: tuple[str, str]) -> None:
    """One sheet of steppe, each river's bed a little lower than what lies between."""
    crest: list[Point] = [(-OUT, level - wave)]
    for offset in range(-7, 8):
        bed = _course(offset, level)[0]
        middle = (bed + _course(offset + 1, level)[0]) / 2
        if -OUT < bed < middle < SIDE + OUT:
            lift = wave * (0.6 + 0.4 * math.sin(offset * 2.4 + index * 1.9))
            crest += [(bed, level + wave * 0.25), (middle, level - lift)]
    crest.append((SIDE + OUT, level - wave))
    with scene.layer(hill(crest), *colours, depth=0.8, edge=0.45, span=(level - wave, level + 220)):
        for offset in SEVEN:
            _river(scene, offset, level - 20, level + 330)
        _trail(scene, level - 20, level + 330)
        scene.veil(
            flat(level - 40, level + 60), "#FFF6C8", (0, level - 20), (0, level + 60), (0.32, 0)
        )


def _river(scene: Scene, offset: int, top: float, bottom: float) -> None:
    """A stretch of one of the seven, from `top` to `bottom`."""
    path = [_course(offset, top + (bottom - top) * step / 90) for step in range(91)]

    def along(factor: float) -> Callable[[float], float]:
        return lambda t: factor * _breadth(top + (bottom - top) * t)

    scene.fill(ribbon(path, along(1.3)), "#2F6B46", alpha=0.3, blur=5)
    scene.fill(ribbon(path, along(1.1)), "#F3E6B4", alpha=0.85)
    bed = ribbon(path, along(1))
    scene.fill(bed, "#E4F4EC", "#4FB4C4", "#1B7FA4", "#0B4C74", span=(620, 1120))
    with scene.clipped(bed):
        scene.stroke(line(beside(path, along(0.48))), "#0B3C5D", 9, 0.35, blur=5)
        scene.stroke(line(beside(path, along(-0.4))), "#FFF6D0", 5, 0.5, blur=3)
        rng = random.Random(70 + offset)
        for _ in range(26):
            y = rng.uniform(top, bottom)
            x = _course(offset, y)[0] + rng.uniform(-0.4, 0.4) * _breadth(y)
            glint(scene, x, y, 0.26 * _breadth(y) + 3, PAPER, rng.uniform(0.4, 0.85))


def _trail(scene: Scene, top: float, bottom: float) -> None:
    """A stretch of the trail from the road to the mountains."""
    path = [(_between(TRAIL, y), y) for y in (top + (bottom - top) * n / 60 for n in range(61))]
    wide = ribbon(path, lambda t: 0.36 * _breadth(top + (bottom - top) * t))
    scene.fill(wide, "#2F6B46", alpha=0.3, blur=3)
    scene.fill(wide, "#FBF0D2", "#EFD8A6", span=(690, 960))


def _between(offset: float, y: float) -> float:
    """The middle of the dry ground between two of the rivers, at this height."""
    return (_course(math.floor(offset), y)[0] + _course(math.ceil(offset), y)[0]) / 2


def _life(scene: Scene) -> None:
    """Yurts and a kulan between the rivers, larger towards the viewer."""
    for offset, y, half in ((-2.5, 708, 24), (-0.5, 738, 28)):
        x = _between(offset, y)
        scene.fill(disc(x + half * 0.4, y + 2, half * 1.2, half * 0.12), INK, alpha=0.35, blur=4)
        yurt(scene, x, y, half)
    scene.fill(disc(82, 842, 38, 4), INK, alpha=0.3, blur=3)
    kulan(scene, 78, 840, 0.44)


def _road(scene: Scene) -> None:
    """A near rise that the road runs along; at its end the trail goes down to the rivers."""
    rise = trace("-60 930, 160 916, 420 932, 700 918, 960 902, 1180 890, 1500 912")
    hills(scene, rise, "#A9BE5E", "#6F9A4C", "#2F6B46", lines=3)
    grass(scene, 27, [(x, y + 14) for x, y in rise], 120, 26, "#D6CC70", "#8FAE54", "#5C9450")
    fork = trace("1060 966, 1150 962, 1204 944, 1208 916, 1180 892, 1164 872")
    spine = trace("-80 1004, 200 994, 520 998, 820 986, 1080 964, 1300 960, 1520 972")
    away = ribbon(sampled(fork, 14), lambda t: 44 - 22 * t)
    along = ribbon(sampled(spine, 14), lambda t: 92 - 14 * t)
    earth = ("#F9EBC8", "#EFD8A6", "#D0AE74")
    with scene.clipped(hill(rise)):
        scene.sheet(join(away, along), *earth, depth=0.5, edge=0.7, span=(880, 1060))
    rng = random.Random(12)
    for _ in range(90):
        near = rng.random()
        spot = (rng.uniform(0, SIDE), 1075 + 160 * near, 2.6 + 4 * near)
        scene.dots([spot], ("#F6E38A", PAPER, "#E58A6A")[rng.randrange(3)], 0.9)


SCENES: dict[str, Callable[[int], Scene]] = {"region": region, "tourism": tourism}
