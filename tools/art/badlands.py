"""Bare hills: striped ones, and the many-coloured layers of Aktau."""

import math
import random
from itertools import pairwise

from tools.art.animals import birds, gazelle
from tools.art.light import air, haze
from tools.art.nature import hills
from tools.art.near import bush, pebbles, rocks
from tools.art.palette import INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    SIDE,
    Points,
    curve,
    hill,
    land,
    line,
    polygon,
    ridge,
    sampled,
    trace,
)

LAYERS = (
    *("#F1DFB8", "#C9694A", "#F6E9CB", "#A8402E", "#DE9A62", "#8F7FA6", "#F1DFB8", "#B5533A"),
    *("#7FA09A", "#E8C48E", "#D2774E", "#F6E9CB"),
)


def striped_hill(scene: Scene, seed: int, points: Points, *, step: float) -> None:
    """Worn hills whose flat, slightly tilted layers are cut open by gullies."""
    rng = random.Random(seed)
    edge = ridge(seed, points, 0.1, 4)
    top, base = min(y for _, y in points), max(y for _, y in points)
    with scene.layer(land(edge), LAYERS[seed % len(LAYERS)], depth=1.1, edge=0.55):
        level = top
        index = 0
        while level < base + 420:
            level += step * rng.uniform(0.5, 1.5)
            index += 1
            flat = [
                (x, level + (y - top) * 0.22 + 9 * math.sin(x / 90 + index) + (x - SIDE / 2) * 0.03)
                for x, y in points
            ]
            colour = LAYERS[(seed + index) % len(LAYERS)]
            layer = sampled(flat, 6)
            scene.fill(land(layer), colour)
            scene.stroke(line(layer), mix(colour, PAPER, 0.6), 2, 0.6)
            scene.stroke(line([(x, y - 4) for x, y in layer]), INK, 5, 0.1, blur=2)
        for left, peak, right in zip(points, points[1:], points[2:], strict=False):
            if peak[1] < left[1] and peak[1] < right[1]:
                _gullies(scene, rng, left, peak, right)


def _gullies(
    scene: Scene,
    rng: random.Random,
    left: tuple[float, float],
    peak: tuple[float, float],
    right: tuple[float, float],
) -> None:
    """The dark side of one worn peak and the furrows that run down from it."""
    x, y = peak
    deep = 430.0
    spur = sampled([(x, y - 6), (x + 16, y + 80), (x - 6, y + 180), (x + 24, y + deep)], 8)
    side = [*spur, (right[0] + 30, right[1] + deep * 0.7), (right[0], right[1] - 10), (right[0], y)]
    scene.fill(polygon(side), "#4A1F2E", alpha=0.26)
    for index in range(7):
        share = (index + 0.5) / 7
        start = left[0] + (right[0] - left[0]) * share
        reach = y + (45 + 90 * abs(share - 0.5))
        furrow = [
            (x + (start - x) * 0.35, reach - 30),
            (x + (start - x) * 0.7, reach + 60),
            (start + rng.uniform(-9, 9), reach + rng.uniform(150, 260)),
        ]
        scene.stroke(curve(furrow), "#4A1F2E", 4.5, 0.2)
        scene.stroke(curve([(a - 4, b) for a, b in furrow]), PAPER, 2.2, 0.28)


# The layers from the top of the hills down: height in units of the near hills, and colour.
STRATA: tuple[tuple[float, str], ...] = (
    *((46, "#F4E6C8"), (14, "#D98E6A"), (26, "#F7EEDA"), (34, "#BE5B43"), (12, "#F1D9B4")),
    *((22, "#9C3D30"), (16, "#E3A56B"), (30, "#F7EEDA"), (18, "#A68BA6"), (34, "#C9694A")),
    *((12, "#F4E6C8"), (24, "#DE9A62"), (40, "#8E3A30"), (16, "#E8C690"), (26, "#F4E6C8")),
    *((22, "#9DB09A"), (44, "#B5533A"), (18, "#E3A56B"), (34, "#F1DFB8"), (60, "#A8493A")),
)


SAXAUL = ("#6B7048", "#8A8654", "#4E5640")


def _fan(seed: int, points: Points, width: float) -> list[tuple[float, tuple[float, float], bool]]:
    """Where spurs (True) and gullies meet the foot of hills, each with the peak it comes from."""
    rng = random.Random(seed)
    ends = [(0.0, SIDE), *points, (0.0, SIDE)]
    peaks = [
        here
        for left, here, right in zip(ends, ends[1:], ends[2:], strict=False)
        if here[1] < left[1] and here[1] < right[1]
    ]
    spurs: list[tuple[float, tuple[float, float], bool]] = []
    x, spur = points[0][0] - width, False
    while x < points[-1][0] + width:
        peak = min(peaks, key=lambda spot: abs(spot[0] - x))
        spurs.append((x, peak, spur))
        x += width * rng.uniform(0.3, 1.0) * (0.75 if spur else 1.0)
        spur = not spur
    return spurs


def layered_hills(
    scene: Scene,
    seed: int,
    points: Points,
    *,
    foot: float,
    scale: float,
    top: float,
    sky: str,
    distance: float,
) -> None:
    """Hills of clay whose level layers run through all of them, fluted down to `foot`.

    `top` is the height of the first layer, `scale` the size of the layers, `distance` (0 to 1)
    how much of the `sky` colour lies over them.
    """
    edge = ridge(seed, points, 0.13, 5)
    fan = _fan(seed, points, 66 * scale)

    def at(x: float, peak: tuple[float, float], t: float) -> float:
        return peak[0] + (x - peak[0]) * (0.5 + 0.5 * min(1.0, t))

    with scene.layer(land(edge), air(STRATA[0][1], sky, distance), depth=0.5 + scale, edge=0.7):
        level = top
        for index in range(2 * len(STRATA)):
            thick, colour = STRATA[index % len(STRATA)]
            nodes = []
            for x, peak, spur in fan:
                t = max(0.0, (level - peak[1]) / (foot - peak[1]))
                swing = 26 * scale * (0.15 + t)
                nodes.append((at(x, peak, t), level + (swing * 0.55 if spur else -swing * 0.45)))
            line_points = ridge(seed + index, sorted(nodes), 0.05, 2)
            tone = air(colour, sky, distance)
            scene.fill(land(line_points), tone)
            scene.stroke(line(line_points), mix(tone, INK, 0.4), 2.2 * scale, 0.3)
            level += thick * scale
        _flutes(scene, seed, fan, foot, scale, distance)


def _flutes(
    scene: Scene,
    seed: int,
    fan: list[tuple[float, tuple[float, float], bool]],
    foot: float,
    scale: float,
    distance: float,
) -> None:
    """The dark side of each spur, the light on the other one, and the furrows of the rain."""
    rng = random.Random(seed)
    shade = 0.46 * (1 - 0.6 * distance)
    for (x, peak, spur), (far_x, far_peak, _) in pairwise(fan):
        if peak != far_peak:
            continue
        start = peak[1] + rng.uniform(-10, 60) * scale
        head = peak[0] + (x - peak[0]) * 0.5
        far_head = peak[0] + (far_x - peak[0]) * 0.5
        low = foot + 90 * scale
        crease = ridge(rng.randrange(999), [(head, start), (x, low)], 0.06, 4)
        face = [*crease, (far_x, low), (far_head, start)]
        if spur:
            scene.fill(polygon(face), "#3E1A2C", alpha=shade)
        else:
            scene.fill(polygon(face), "#FFF3D6", alpha=0.16)
            scene.stroke(line(crease), "#3E1A2C", 5 * scale, shade * 0.9, blur=1.5)
        for share in (0.35, 0.7):
            high = start + rng.uniform(30, 190) * scale
            t = (high - start) / (low - start)
            upper, lower = head + (far_head - head) * share, x + (far_x - x) * share
            furrow = [(upper + (lower - upper) * t, high), (lower, low)]
            scene.stroke(line(furrow), "#3E1A2C", 2.6 * scale, 0.2)
            scene.stroke(line([(a - 3 * scale, b) for a, b in furrow]), PAPER, 1.8 * scale, 0.22)


def _talus(scene: Scene, seed: int, base: float, reach: float, scale: float, *colours: str) -> None:
    """Fans of washed-down clay at the foot of hills, in one low scalloped layer."""
    rng = random.Random(seed)
    points: list[tuple[float, float]] = []
    x = -90.0
    while x < SIDE + 90:
        wide = rng.uniform(110, 210) * scale
        points += [(x, base), (x + wide * 0.5, base - reach * rng.uniform(0.5, 1))]
        x += wide
    with scene.layer(hill(points), *colours, depth=0.3, edge=0.5, span=(base - reach, base + 160)):
        for (left, _), (middle, high), (right, _) in zip(
            points[::2], points[1::2], points[2::2], strict=False
        ):
            for share in (0.15, 0.3, 0.45, 0.6, 0.75, 0.9):
                end = left + (right - left) * share
                rill = [(middle + (end - middle) * 0.2, high + 10), (end, base + 8 * scale)]
                scene.stroke(line(rill), colours[-1], 2 * scale, 0.4)


def aktau(pixels: int) -> Scene:
    """Eroded hills of clay at noon, their white, rose, brick, ochre and lilac layers level."""
    sky = "#F2E6CF"
    scene = Scene(pixels, "#2E86B4", "#7FBFD2", "#CFE0D8", sky, sky)
    scene.glow(420, 60, 900, "#FFF6DC", 0.5)
    far = trace("-60 470, 240 430, 420 470, 560 420, 660 440, 780 400, 900 450, 1140 400, 1500 450")
    scene.sheet(land(ridge(71, far, 0.12)), "#A3B4CC", "#C9C6CC", sky, depth=0.6, span=(400, 620))
    far = trace("-60 520, 200 500, 460 540, 600 490, 720 520, 860 470, 1000 530, 1500 500")
    scene.sheet(land(ridge(73, far, 0.12)), "#B89CB0", "#DDC2B4", depth=0.6, span=(470, 640))
    haze(scene, 430, 660, sky, 0.6)
    row = trace("-60 600, 70 520, 150 560, 300 470, 380 500, 520 600, 700 560, 790 590")
    row += trace("930 520, 1010 470, 1100 480, 1230 590, 1360 500, 1500 560")
    layered_hills(scene, 4, row, foot=720, scale=0.42, top=462, sky=sky, distance=0.52)
    _talus(scene, 3, 715, 26, 0.5, air("#E9CDA4", sky, 0.4), air("#CFA07C", sky, 0.3))
    haze(scene, 560, 740, sky, 0.5)
    row = trace("-60 520, 60 560, 190 680, 420 720, 620 700, 760 640, 860 540, 930 440")
    row += trace("1010 372, 1090 380, 1150 350, 1210 420, 1330 500, 1400 470, 1500 520")
    layered_hills(scene, 12, row, foot=890, scale=0.8, top=340, sky=sky, distance=0.22)
    _talus(scene, 5, 890, 46, 0.9, air("#EBCFA2", sky, 0.15), "#C98F66", "#A86C4C")
    haze(scene, 700, 900, sky, 0.28)
    row = trace("-60 360, 60 410, 150 400, 240 470, 330 600, 430 650, 500 720, 600 840, 700 960")
    layered_hills(
        scene, 27, [*row, (900, 1040)], foot=1010, scale=1.12, top=330, sky=sky, distance=0.04
    )
    row = trace("1000 1020, 1130 930, 1220 840, 1300 800, 1380 700, 1500 640")
    layered_hills(scene, 29, row, foot=1050, scale=1.05, top=318, sky=sky, distance=0.02)
    _talus(scene, 8, 1030, 62, 1.25, "#EBCB98", "#C78A5C", "#8E5438")
    pebbles(scene, 4, 90, (1040, 1240), ("#C98F66", "#8E5438", "#E3B98A"))
    _wash(scene)
    for x, y, size, flip in (
        (770, 1010, 0.46, False),
        (840, 1018, 0.42, True),
        (716, 1022, 0.36, False),
    ):
        gazelle(scene, x, y, size, flip=flip)
    bush(scene, 5, 1370, 1240, 430, lean=-0.35, wood="#2E1A1A", tips=SAXAUL)
    bush(scene, 9, 90, 1190, 310, lean=0.4, wood="#2E1A1A", tips=SAXAUL)
    near = [(-60, 1130), (180, 1160), (420, 1290), (640, 1400), (900, 1470), (1500, 1520)]
    hills(scene, near, "#8E4A34", "#54261E", "#35161A", lines=3)
    near = [(560, 1500), (820, 1390), (1040, 1250), (1260, 1180), (1500, 1150)]
    hills(scene, near, "#7E3F30", "#47201E", "#2C1318", lines=3)
    rocks(scene, 4, ((1080, 1262, 40), (1190, 1225, 62), (330, 1262, 46)), "#C98A66", "#7A4234")
    birds(scene, ((610, 330, 24), (664, 352, 16)))
    return scene


def _wash(scene: Scene) -> None:
    """A dry stream bed that winds out of the hills, with its cracked floor."""
    left = trace("866 1006, 812 1018, 838 1040, 700 1078, 610 1130, 590 1210, 560 1330, 420 1500")
    right = trace("1000 1500, 930 1330, 852 1210, 800 1140, 870 1086, 910 1040, 850 1020, 880 1006")
    edges = [sampled(side, 12) for side in (left, right)]
    with scene.layer(polygon([*edges[0], *edges[1]]), "#F6E8CC", "#EAD0A2", "#C99A68", depth=0.35):
        rng = random.Random(2)
        for index in range(0, len(edges[0]) - 4, 2):
            (x, y), (far_x, _) = edges[0][index], edges[1][-1 - index]
            for _ in range(3):
                share, wide = rng.random(), (far_x - x) * 0.22
                start = (x + (far_x - x) * share, y + rng.uniform(-12, 12))
                crack = ridge(rng.randrange(999), [start, (start[0] + wide, start[1] + 6)], 0.3, 3)
                scene.stroke(line(crack), "#8E5A3C", 1 + wide / 60, 0.35)
