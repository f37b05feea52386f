"""Rooms: the museum's niches and the cinema."""

import math
import random
from functools import partial
from itertools import pairwise

from tools.art import visitors
from tools.art.chinese import leiwen
from tools.art.motif import spiral
from tools.art.palette import (
    AQUA,
    CINNABAR,
    DEEP,
    GOLD,
    INK,
    LAPIS,
    LIGHT,
    PAPER,
    TURQUOISE,
    mix,
)
from tools.art.paper import Scene
from tools.art.shapes import (
    OUT,
    SIDE,
    Point,
    beside,
    blob,
    box,
    curve,
    cut,
    disc,
    everywhere,
    hill,
    join,
    line,
    moved,
    polygon,
    ribbon,
    sampled,
    strip,
    trace,
)
from tools.art.vessels import ding, painted_jar, plinth, tall_vase
from tools.art.visitors import Visitor, draw_visitors

# The museum's three vessels: where, how large, how high they stand; and their niches' half breadth.
STANDS = ((258.0, 1.44, 1010.0, 210.0), (720.0, 1.56, 1010.0, 210.0), (1182.0, 1.34, 1010.0, 210.0))


# Low: what cuts the picture to the form of a page or tile leaves them out, and no half heads.
VISITORS = (
    Visitor(visitors.man, 452, 1760, 2.2),
    Visitor(visitors.wheelchair, 596, 1770, 2.3),
    Visitor(visitors.child, 880, 1680, 2.3),
    Visitor(visitors.woman, 1010, 1780, 2.2),
)


def museum(pixels: int) -> Scene:
    """Three large vessels in their niches, each in a cone of light, mirrored in a dark floor."""
    scene = Scene(pixels, "#120D10", "#1A1215")
    openings = []
    for x, _, y, half in STANDS:
        top = y - (520 if x == 720 else 440)
        openings.append(join(box(x - half, top, x + half, 1180), disc(x, top, half)))
    wall = everywhere()
    for (x, _, y, half), opening in zip(STANDS, openings, strict=True):
        scene.fill(opening, "#2A1712", "#6E4226", "#A66C38", "#5A341F")
        with scene.clipped(opening):
            for radius, alpha in ((430, 0.55), (240, 0.5)):
                scene.glow(x, y - 190, radius, "#FFDDA0", alpha)
            scene.fill(box(x + half * 0.55, 0, x + half + 60, SIDE), "#120A0A", alpha=0.5, blur=46)
            scene.fill(box(x - half, 1120, x + half, 1190), "#1E1210", alpha=0.7, blur=8)
        wall = cut(wall, opening)
    with scene.layer(wall, "#071620", "#123041", "#0A1C28", depth=1.8, edge=0.3):
        scene.glow(720, 560, 900, "#E0A860", 0.2)
        leiwen(scene, -20, SIDE + 20, 202, 26, GOLD, 7, 0.34)
        for line_y in (156, 248):
            scene.stroke(line([(0, line_y), (SIDE, line_y)]), GOLD, 3, 0.28)
    for opening in openings:
        scene.stroke(opening, mix(GOLD, PAPER, 0.2), 5, 0.7)
        scene.stroke(opening, LIGHT, 12, 0.25, blur=8)
    floor = strip(1176, SIDE + OUT)
    scene.sheet(floor, "#3A2620", "#1A1214", "#0C0A0E", depth=0.8)
    with scene.mirrored(1240, 0.4, 7):
        _vessels(scene)
    for x, _, _, half in STANDS:
        shine = polygon(
            [(x - half, 1180), (x + half, 1180), (x + half * 1.3, 1500), (x - half * 1.3, 1500)]
        )
        scene.veil(shine, "#E8A862", (x, 1180), (x, 1420), (0.34, 0.0), add=True, blur=24)
    for x, _, _, half in STANDS:
        scene.glow(x, 1232, half * 1.5, "#FFC880", 0.45, stretch=1.3)
    _vessels(scene)
    for x, _, y, _ in STANDS:
        _spot(scene, x, y)
    _rope(scene)
    draw_visitors(scene, VISITORS)
    return scene


def _vessels(scene: Scene) -> None:
    """The three on their plinths."""
    draws = (painted_jar, tall_vase, ding)
    for (x, size, y, _), draw in zip(STANDS, draws, strict=True):
        scene.fill(disc(x + 20, 1240, 190, 16), INK, alpha=0.6, blur=12)
        with scene.placed(x, y):
            plinth(scene, 150, 1236 - y, "#8E7460")
            scene.fill(disc(26, 2, 120, 12), INK, alpha=0.6, blur=8)
            front = box(-152, 20, 152, 1240 - y)
            scene.veil(front, "#0A0608", (-150, 20), (120, 1240 - y), (0.0, 0.25, 0.85))
            scene.sheet(box(-46, 84, 46, 112, 3), LIGHT, "#8A6230", depth=0.15, edge=0.5)
            for row, half in ((93, 30), (102, 20)):
                scene.stroke(line([(-half, row), (half, row)]), "#4A3014", 2.4, 0.8)
        with scene.placed(x, y, size):
            draw(scene)


def _spot(scene: Scene, x: float, y: float) -> None:
    """A lamp on the ceiling, a little to the left, and its cone with dust in it."""
    lamp = x - 70
    cone = polygon([(lamp - 16, 40), (lamp + 16, 40), (x + 236, y + 60), (x - 236, y + 60)])
    scene.veil(cone, "#FFE7B4", (lamp, 40), (x, y + 60), (0.56, 0.22, 0.06), add=True, blur=9)
    core = polygon([(lamp - 10, 40), (lamp + 10, 40), (x + 120, y + 40), (x - 120, y + 40)])
    scene.veil(core, "#FFF3D6", (lamp, 40), (x, y + 40), (0.5, 0.16, 0.05), add=True, blur=14)
    scene.sheet(box(lamp - 26, -30, lamp + 26, 46, 8), "#2A3440", "#0A1018", depth=0.4)
    scene.glow(lamp, 52, 90, "#FFF6DC", 0.9)
    rng = random.Random(round(x))
    for _ in range(34):
        down = rng.uniform(0.25, 1)
        scene.dots(
            [
                (
                    lamp + (x - lamp) * down + rng.uniform(-190, 190) * down,
                    40 + y * down * 0.9,
                    rng.uniform(1, 2.4),
                )
            ],
            "#FFF3D6",
            rng.uniform(0.15, 0.6),
        )


def _rope(scene: Scene) -> None:
    """Two posts and the rope that keeps visitors off, near and dark."""
    posts = (-30.0, 490.0, 950.0, 1470.0)
    for left, right in pairwise(posts):
        sag = sampled([(left, 1196), ((left + right) / 2, 1300), (right, 1196)], 14)
        scene.sheet(ribbon(sag, lambda _: 17), "#8E2A22", "#3A0E10", depth=0.8, edge=0.45)
    for x in posts:
        scene.sheet(
            box(x - 11, 1190, x + 11, SIDE + OUT),
            "#B98A3C",
            "#4A3014",
            "#1A1210",
            depth=0.8,
            across=True,
        )
        scene.sheet(disc(x, 1182, 20), LIGHT, "#7A5220", depth=0.4, edge=0.6)


SCREEN = (250.0, 372.0, 1190.0, 806.0)
# A two-humped camel from afar, its feet at y = 0; a corner is a point given twice.
CAMEL = trace(
    "-46 -52, -38 -66, -30 -84, -22 -68, -12 -62, -4 -66, 4 -86, 14 -68, 24 -58, 34 -64, "
    "40 -84, 50 -92, 62 -86, 62 -80, 50 -80, 48 -64, 40 -46, 30 -40, 30 -40, 34 0, 34 0, "
    "28 0, 28 0, 23 -38, 23 -38, 21 -38, 21 -38, 15 0, 15 0, 9 0, 9 0, 12 -38, 12 -38, "
    "-18 -38, -18 -38, -10 0, -10 0, -16 0, -16 0, -25 -38, -25 -38, -27 -38, -27 -38, "
    "-26 0, -26 0, -32 0, -32 0, -38 -36, -44 -44"
)
HEART: Point = (838.0, 508.0)  # of the spiral on it


def cinema(pixels: int) -> Scene:
    """A beam falls on the screen; its dunes and stars flow out over the seats as light."""
    scene = Scene(pixels, "#01080E", "#04161F", "#020A12")
    left, top, right, bottom = SCREEN
    scene.glow(720, 600, 860, "#1E6E86", 0.6)
    _curtains(scene)
    scene.sheet(box(left - 18, top - 18, right + 18, bottom + 18, 26), "#0A1A24", "#020A10")
    screen = box(left, top, right, bottom, 14)
    with scene.layer(screen, "#0A2F56", "#155E86", "#4FA9AE", "#F7D08C", depth=0.4, edge=0.9):
        _film(scene)
    scene.glow(720, 600, 640, "#FFDFA0", 0.3, stretch=1.3)
    _beam(scene)
    rows = ((884, 0.56), (950, 0.72), (1040, 0.95), (1166, 1.28), (1330, 1.75))
    for row, (y, size) in enumerate(rows):
        _seats(scene, y, size, row)
        if row == 1:
            _streams(scene)
    return scene


def _curtains(scene: Scene) -> None:
    """Heavy red folds to both sides and a valance above."""
    for side in (-1, 1):
        for index in range(6):
            x = 720 + side * (760 - index * 46)
            fold = blob(
                [
                    (x - 34, -40),
                    (x + 34, -40),
                    (x + 30, 500),
                    (x + 36, 900),
                    (x - 36, 900),
                    (x - 28, 500),
                ]
            )
            glow = mix("#14060A", "#D84A34", 0.12 + 0.12 * index)
            scene.sheet(
                fold,
                *(mix(glow, "#000000", 0.72), glow, mix(glow, "#000000", 0.6)),
                depth=0.7,
                edge=0.2,
                across=True,
            )
            scene.fill(box(x - 60, -60, x + 60, 330), "#01060A", alpha=0.5, blur=60)
    for index in range(9):
        middle = index * 180.0
        swag = moved(blob(trace("-110 -60, 110 -60, 96 180, 0 268, -96 180")), middle, 0)
        scene.sheet(swag, "#080204", "#2E0A0C", "#7A211A", depth=0.8, edge=0.25, span=(60, 268))
        fringe = sampled([(middle - 96, 184), (middle, 272), (middle + 96, 184)], 8)
        scene.stroke(curve(fringe), GOLD, 6, 0.6)


def _film(scene: Scene) -> None:
    """What is shown: night over dunes, stars that wind into one spiral."""
    rng = random.Random(12)
    for _ in range(150):
        x, y = rng.uniform(250, 1190), 372 + 300 * rng.random() ** 1.4
        scene.dots([(x, y, rng.uniform(0.8, 2.6))], "#FFF3D0", rng.uniform(0.3, 1))
    scene.glow(*HEART, 230, "#FFE9B8", 0.9)
    dunes = (
        ("200 690, 420 640, 640 676, 900 628, 1260 680", "#8C7FA0", "#B58A84"),
        ("200 726, 380 676, 560 640, 560 640, 700 690, 980 724, 1260 700", "#E8A765", "#B8703E"),
        ("200 790, 460 742, 760 716, 940 690, 940 690, 1060 730, 1260 756", "#F6C878", "#C98A4B"),
    )
    for text, light, dark in dunes:
        scene.sheet(hill(trace(text), 900), light, dark, depth=0.4, edge=0.6, span=(640, 830))
    for index in range(4):
        scene.fill(moved(blob(CAMEL), 650 + index * 74, 740 - index * 9, 0.62), "#4A2620")


def _beam(scene: Scene) -> None:
    """The projector's light, from behind and above the viewer's left."""
    left, top, right, bottom = SCREEN
    lamp: Point = (560, -150)
    for shrink, alpha in ((0.0, 0.34), (0.16, 0.26), (0.34, 0.24)):
        wide = (right - left) * shrink / 2
        tall = (bottom - top) * shrink / 2
        cone = polygon(
            [
                (lamp[0] - 12, lamp[1]),
                (lamp[0] + 16, lamp[1]),
                (right - wide, top + tall),
                (right - wide, bottom - tall),
                (left + wide, bottom - tall),
            ]
        )
        scene.veil(
            cone, "#CFEFF2", lamp, (760, 700), (alpha * 1.5, alpha * 0.6, 0.02), add=True, blur=10
        )
    rng = random.Random(5)
    for _ in range(150):
        down = rng.uniform(0.15, 0.95)
        x = lamp[0] + (rng.uniform(left + 40, right - 40) - lamp[0]) * down
        y = lamp[1] + (rng.uniform(top, bottom) - lamp[1]) * down
        scene.dots([(x, y, rng.uniform(0.8, 2.6))], "#F4FBF6", rng.uniform(0.1, 0.6))


def _streams(scene: Scene) -> None:
    """The film's spiral: its two arms leave the screen and roll out over the seats."""
    flows = (
        (
            "938 388, 1060 404, 1180 470, 1262 590, 1296 720, 1330 850, 1420 960, 1560 1030",
            CINNABAR,
        ),
        ("738 628, 610 664, 470 716, 350 800, 262 896, 150 980, 20 1030, -120 1120", TURQUOISE),
    )
    for turn, (text, colour) in zip((180, 0), flows, strict=True):
        arm = [(-a, b) for a, b in spiral(0, 0, 118, 1.15, 90, end=0.08)]
        sign = -1 if turn else 1
        inner = [(HEART[0] + sign * a, HEART[1] + sign * b) for a, b in reversed(arm)]
        outer = sampled([inner[-8], inner[-1], *trace(text)], 14)[14:]
        points = [*inner[:-1], *outer]
        bright = mix(colour, PAPER, 0.82)
        scene.stroke(line(outer[20:]), mix(colour, GOLD, 0.3), 130, 0.5, blur=50)
        for strand in (1, 0, -1):
            flow = beside(points, partial(_beside_flow, strand))
            tone = mix(colour, (PAPER, GOLD, "#FF8A5A" if turn else AQUA)[strand], 0.42)
            scene.sheet(
                ribbon(flow, lambda t: 4 + 1.02 * _flow(t)),
                *(bright, mix(tone, PAPER, 0.3), tone, mix(tone, DEEP, 0.25)),
                depth=0.45,
                edge=0.65,
                span=(420, 1060),
            )


def _beside_flow(strand: int, t: float) -> float:
    """How far a strand (-1 to 1) keeps from the middle one."""
    return strand * _flow(t)


def _flow(t: float) -> float:
    """How broad one strand of an arm is on its way (0 to 1) to the viewer."""
    return 3 + 7 * min(1.0, t * 2) + 88 * math.pow(max(0.0, t - 0.42), 1.2)


def _seats(scene: Scene, y: float, size: float, row: int) -> None:
    """One row of seat backs across the picture, dark, their rims lit by the screen."""
    wide = 146 * size
    count = math.ceil(SIDE / wide) + 3
    tone = mix(mix("#7A1A20", LAPIS, 0.1), "#03060C", 0.3 + row * 0.13)
    floor = strip(y + 70 * size, SIDE + OUT)
    scene.fill(floor, mix(DEEP, "#000000", 0.55 + row * 0.09))
    back = blob(
        trace("-60 170, -60 170, -64 20, -54 -50, -22 -72, 22 -72, 54 -50, 64 20, 60 170, 60 170")
    )
    for index in range(-count, count + 1):
        x = 720 + (index / 2) * wide
        if index % 2 != row % 2 or not -wide < x < SIDE + wide:
            continue
        away = (x - 720) / 720
        with scene.placed(x, y, size):
            if (index * 7 + row * 5) % 11 in (0, 3, 8):
                _spectator(scene, index + row, row)
            with scene.layer(
                back,
                mix(tone, "#FF8A5A", 0.3 * (1 - abs(away) * 0.5)),
                tone,
                mix(tone, "#000000", 0.6),
                depth=0.6,
                edge=0.1,
                span=(-72, 170),
            ):
                scene.stroke(
                    curve(trace("-44 160, -48 20, -38 -36, 0 -50, 38 -36, 48 20, 44 160")),
                    "#05030A",
                    2.6,
                    0.6,
                )
                rim = curve(
                    trace("-64 30, -60 -20, -52 -51, -22 -71, 22 -71, 52 -51, 60 -20, 64 30")
                )
                glint = mix("#FFD79A", AQUA, 0.15 + 0.13 * row)
                scene.stroke(rim, glint, 9, 0.35, blur=5)
                scene.stroke(rim, glint, 4, 0.95 - 0.08 * row, blur=0.8)
            scene.sheet(box(64, 36, 82, 170, 8), "#1E2A38", "#05090F", depth=0.3, edge=0.2)


def _spectator(scene: Scene, who: int, row: int) -> None:
    """The head and shoulders of somebody in a seat, lit from before; glasses are strapped on."""
    hair = ("#2A1A16", "#4A2A1A", "#1E1412", "#8A6A4A", "#C9C4BE")[who % 5]
    coat = (CINNABAR, "#1F7E8C", "#7A4A86", "#2E5C94", "#B5762E")[who % 5]
    dark = 0.34 + 0.08 * row
    shoulders = blob(trace("-52 -30, -52 -30, -44 -74, -16 -88, 16 -88, 44 -74, 52 -30, 52 -30"))
    scene.sheet(shoulders, mix(coat, "#03060C", dark), mix(coat, "#03060C", 0.7), depth=0.3)
    head = disc(0, -122, 31, 36)
    with scene.layer(
        head, mix(hair, "#03060C", dark), mix(hair, "#000000", 0.7), depth=0.3, edge=0.08
    ):
        scene.fill(box(-40, -132, 40, -121), "#05080C", alpha=0.9)
    rim = curve(trace("-31 -116, -29 -140, -14 -156, 14 -156, 29 -140, 31 -116"))
    scene.stroke(rim, "#FFD79A", 8, 0.24, blur=4)
    scene.stroke(rim, "#FFE3B4", 3, 0.5, blur=0.8)
