"""Herbs before the moon gate of a garden, and a covered cup of tea."""

import math
import random

from tools.art.animals import limb
from tools.art.boughs import bamboo_leaves
from tools.art.buildings import roof, wall
from tools.art.chinese import draw_lotus, fret, leiwen, lotus_around, petals_around, scroll_leaf
from tools.art.nature import glint, leaf
from tools.art.palette import CINNABAR, GOLD, INK, JADE, LIGHT, PAPER, TURQUOISE, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    OUT,
    SIDE,
    Point,
    blob,
    box,
    curve,
    cut,
    disc,
    even,
    everywhere,
    heap,
    hill,
    join,
    leaf_width,
    line,
    moved,
    overlap,
    polygon,
    ribbon,
    sampled,
    strip,
    taper,
    trace,
)
from tools.art.vessels import ring, turned

GATE: Point = (720.0, 566.0)
OPENING = 492.0  # radius of the gate
CHINA = ("#FFFFFF", "#F2F4EE", "#AFC2C4")


def wellness(pixels: int) -> Scene:
    """A mortar full of herbs, ginseng, goji, stones and flowers before a morning garden."""
    scene = Scene(pixels, "#F6E6BE", "#EFEBCB", "#CFE0BE", "#A9CBAE")
    _garden(scene)
    _gate(scene)
    _table(scene)
    _ginseng(scene)
    _stones(scene)
    _flowers(scene)
    with scene.placed(720, 1060, 1.13):
        _mortar(scene)
    _goji(scene)
    for seed, text, size, colour in (
        (3, "-60 60, 60 130, 190 150, 300 230", 132, "#123E36"),
        (8, "1500 -20, 1400 90, 1300 120, 1220 210", 120, "#123E36"),
        (5, "-70 900, 10 880, 70 900, 120 960", 120, "#0C2C2A"),
        (6, "1520 760, 1440 760, 1390 800, 1350 870", 112, "#0C2C2A"),
    ):
        bamboo_leaves(scene, seed, trace(text), size, colour, depth=0.9)
    return scene


def _garden(scene: Scene) -> None:
    """Hills in the haze, a pavilion, a pond and bamboo, all in the light of the morning."""
    scene.glow(430, 260, 620, "#FFF3C8", 0.95)
    far = trace("140 560, 330 420, 470 486, 620 372, 800 470, 960 400, 1120 486, 1300 450")
    scene.sheet(hill(far), "#C3D8C0", "#A9C9B4", depth=0.5)
    scene.veil(box(0, 380, SIDE, 700), "#F6EFD0", (0, 660), (0, 420), (0.8, 0))
    middle = trace("140 660, 360 560, 560 610, 760 540, 980 600, 1180 560, 1320 600")
    scene.sheet(hill(middle), "#94BFA0", "#7BAE92", depth=0.7)
    scene.veil(box(0, 520, SIDE, 800), "#EAF0D2", (0, 760), (0, 560), (0.7, 0))
    with scene.placed(1000, 690, 0.62):
        scene.sheet(box(-150, 86, 150, 130), "#D8CBBB", "#9C958F", depth=0.4)
        wall(scene, 0, -30, 108, 120, 3)
        roof(scene, 0, -140, 34, 196, 122, ribs=14)
    near = trace("140 760, 340 690, 560 740, 760 744, 940 760, 1120 716, 1320 740")
    scene.sheet(hill(near), "#6AA583", "#4F8A6C", depth=0.8)
    pond = hill(trace("300 830, 520 806, 760 800, 980 812, 1180 836"), 1000)
    with scene.layer(pond, "#E4F0DC", "#9CCFC0", "#5FA8A0", depth=0.4, span=(800, 960)):
        for index in range(26):
            glint(scene, 300 + (index * 187) % 860, 822 + (index * 31) % 110, 40, PAPER, 0.5)
    for at in ((520, 866, 52, 14), (600, 896, 70, 18), (930, 872, 56, 15), (1010, 908, 74, 19)):
        scene.sheet(disc(*at), "#7FBF8C", "#3F7E5C", depth=0.25)
    for flower in ((586, 880, 30), (1016, 888, 32)):
        lotus_flower(scene, *flower)
    rng = random.Random(5)
    canes = ((312.0, 22, 0.0), (372.0, -10, 0.3), (1118.0, -22, 0.1), (1060.0, 12, 0.4))
    for x, lean, tone in canes:
        stem = sampled([(x, 1050), (x + lean * 0.6, 620), (x + lean * 2, 40)], 12)
        light, dark = mix("#7FB08A", PAPER, tone * 0.7), mix("#2F6E50", "#A9C9B4", tone)
        with scene.layer(ribbon(stem, even(20)), light, dark, across=True, depth=0.5):
            for joint in range(80, 1050, 96):
                scene.stroke(line([(x - 60, joint), (x + 90, joint)]), "#24513F", 3, 0.6)
        for _ in range(12):
            y, side = rng.uniform(150, 700), rng.choice((-1, 1))
            start = (x + lean * (1050 - y) / 500, y)
            tip = (start[0] + side * 92, y + 46)
            leaf(scene, start, (start[0] + side * 44, y + 4), tip, 17, mix("#3F8460", dark, 0.3))
    for shift, broad, alpha in ((0, 90, 0.5), (190, 60, 0.36), (360, 130, 0.4), (560, 70, 0.3)):
        beam = polygon(
            [
                (150 + shift, -40),
                (150 + shift + broad * 0.5, -40),
                (520 + shift + broad * 2.2, 980),
                (520 + shift, 980),
            ]
        )
        scene.veil(beam, "#FFF6CF", (200, 0), (640, 960), (alpha, 0), add=True, blur=12)


def lotus_flower(scene: Scene, x: float, y: float, size: float) -> None:
    """A pink lotus on the pond."""
    for turn in (-64, 64, -34, 34, 0):
        petal = blob([(0, 0), (0, 0), (-0.34, -0.6), (0, -1.5), (0, -1.5), (0.34, -0.6)])
        scene.sheet(moved(petal, x, y, size, turn=turn), "#F9D9D2", "#E58F8A", depth=0.1)


def _gate(scene: Scene) -> None:
    """A wall of dark plaster, round-gated: one sees how thick it is, and its rim of stone."""
    x, y = GATE
    wall_path = cut(everywhere(), disc(x, y, OPENING))
    jamb = cut(everywhere(), disc(x + 12, y + 16, OPENING - 22))
    scene.sheet(jamb, "#5C7466", "#C9CDB0", "#8FA58C", depth=1.2, span=(60, 1060), edge=0.3)
    with scene.layer(wall_path, "#2A6350", "#1E5244", "#12362F", depth=0.9, edge=0.4):
        for index in range(9):
            for column in range(10):
                at = 90 + column * 158 + (index % 2) * 79, 70 + index * 150
                scene.stroke(fret(*at, 22, flip=column % 2 == 1), PAPER, 2.4, 0.08)
        scene.veil(everywhere(), "#FFF1C0", (0, 0), (900, 900), (0.2, 0), add=True)
    rim = cut(disc(x, y, OPENING + 40), disc(x, y, OPENING))
    with scene.layer(rim, "#F4EAD2", "#CDBFA2", "#8F8468", depth=0.7, edge=0.6):
        for index in range(28):
            angle = math.radians(index * 360 / 28)
            ends = [
                (x + r * math.cos(angle), y + r * math.sin(angle)) for r in (OPENING, OPENING + 40)
            ]
            scene.stroke(line(ends), "#7A6E56", 2.4, 0.5)
    scene.stroke(disc(x, y, OPENING + 62), GOLD, 3, 0.7)


def _table(scene: Scene) -> None:
    """Dark wood with a runner of embroidered silk."""
    with scene.layer(strip(992, SIDE + OUT), "#8A5630", "#4A2818", "#2A1812", depth=1.3):
        for index in range(12):
            y = 1004 + 430 * (index / 12) ** 1.5
            scene.stroke(line([(0, y), (SIDE, y)]), "#2A140C", 2.4, 0.25)
        scene.glow(600, 1010, 560, "#FFE2A8", 0.4, stretch=1.6)
    runner = polygon([(352, 992), (1088, 992), (1300, SIDE + OUT), (140, SIDE + OUT)])
    with scene.layer(runner, PAPER, "#EBDCBC", "#BFA983", depth=0.5):
        for index in range(-2, 3):
            x = 720 + index * 190
            draw_lotus(scene, x, 1318, 1.25, CINNABAR if index % 2 == 0 else "#C9605A", PAPER)
            if index < 2:
                for side in (-1, 1):
                    stem = sampled(
                        [(x + 44, 1300), (x + 95, 1300 - side * 34), (x + 146, 1300)], 10
                    )
                    scene.stroke(line(stem), JADE, 5, 0.8)
                    for at in (68, 95, 122):
                        bud = [(x + at, 1300 - side * 24), (x + at + 8, 1300 - side * 40)]
                        scene.fill(scroll_leaf([*bud, (x + at + 22, 1300 - side * 50)], 15), JADE)
        for y in (1218, 1376):
            scene.stroke(line([(0, y), (SIDE, y)]), CINNABAR, 5)
        leiwen(scene, 100, 1340, 1398, 13, CINNABAR, 4, 0.85)


def _ginseng(scene: Scene) -> None:
    """A ginseng root: a ringed body, two legs, and many fine rootlets."""
    scene.fill(disc(286, 1124, 190, 22), INK, alpha=0.5, blur=14)
    tan = ("#F3DCA8", "#D2A661", "#8A5E30")
    fine = (
        "412 1116, 450 1112, 478 1128, 512 1118",
        "380 1116, 410 1150, 446 1152, 470 1172",
        "322 1176, 360 1196, 372 1214, 408 1220",
        "288 1150, 280 1190, 300 1214, 292 1236",
        "182 1166, 150 1196, 120 1190, 92 1210",
        "206 1130, 150 1140, 128 1166, 90 1158",
        "344 1022, 384 1012, 408 1028, 440 1016",
        "180 1056, 150 1070, 130 1096, 96 1098",
    )
    for text in fine:
        root = sampled(trace(text), 8)
        scene.sheet(ribbon(root, taper(13, 1.5)), *tan, depth=0.2, edge=0.4)
    parts = [
        limb(trace("262 862, 258 900, 252 960, 262 1016, 266 1066"), (24, 44, 84, 98, 84, 30)),
        limb(trace("280 1030, 318 1092, 368 1120, 424 1118"), (30, 50, 30, 8)),
        limb(trace("266 1040, 272 1112, 296 1162, 334 1182"), (30, 48, 26, 7)),
        limb(trace("250 1030, 222 1098, 198 1138, 168 1190"), (30, 50, 28, 7)),
        limb(trace("256 966, 214 998, 190 1026, 174 1066"), (20, 40, 24, 6)),
        limb(trace("262 966, 308 988, 328 1012, 352 1028"), (18, 34, 20, 5)),
    ]
    with scene.layer(join(*parts), *tan, depth=0.8, across=True, edge=0.6):
        for index in range(9):
            y = 916 + index * 17
            wrinkle = curve([(206, y), (262, y + 9), (322, y - 2)])
            scene.stroke(wrinkle, "#7A4E26", 2, 0.45)
        scene.fill(box(300, 850, 420, 1200), "#5A3416", alpha=0.28, blur=26)
    for dx, dy, bend in ((-96, -46, -40), (-40, -96, -30), (44, -92, 20), (92, -30, 44)):
        start = (262.0, 872.0)
        leaf(scene, start, (262 + bend, 872 + dy * 0.8), (262 + dx, 872 + dy), 44, "#4F9A6C")
    for at in ((262, 842), (246, 832), (278, 830), (262, 818)):
        scene.sheet(disc(*at, 12), "#F0654A", CINNABAR, depth=0.15)


def _stones(scene: Scene) -> None:
    """Four smooth stones, one upon the other."""
    scene.fill(disc(1180, 1068, 150, 18), INK, alpha=0.5, blur=14)
    for x, y, half, tall, tone in (
        (1142, 1030, 128, 40, "#71827F"),
        (1150, 958, 100, 36, "#A0978A"),
        (1138, 892, 76, 33, "#6B8086"),
        (1146, 836, 50, 26, "#BBAF9C"),
    ):
        stone = blob(
            [
                (x - half, y + tall * 0.1),
                (x - half * 0.72, y - tall * 0.72),
                (x - half * 0.1, y - tall),
                (x + half * 0.68, y - tall * 0.76),
                (x + half, y),
                (x + half * 0.74, y + tall * 0.78),
                (x, y + tall),
                (x - half * 0.76, y + tall * 0.8),
            ]
        )
        with turned(scene, stone, mix(tone, PAPER, 0.45), tone, mix(tone, INK, 0.45), shine=0.3):
            scene.fill(disc(x + 10, y + tall * 1.1, half, tall * 0.5), INK, alpha=0.4, blur=12)


def _flowers(scene: Scene) -> None:
    """Two chrysanthemums with their leaves."""
    for start, bend, tip in (
        ((1250, 1080), (1200, 1130), (1130, 1150)),
        ((1280, 1080), (1350, 1110), (1420, 1090)),
        ((1270, 1010), (1340, 960), (1390, 900)),
    ):
        leaf(scene, start, bend, tip, 62, "#3F8460")
    scene.fill(disc(1270, 1150, 150, 18), INK, alpha=0.4, blur=14)
    _chrysanthemum(scene, 1276, 1034, 112, "#F2B63C", "#C97A1E")
    _chrysanthemum(scene, 1128, 1096, 72, "#FFF7E2", "#E0CFA8")


def _chrysanthemum(scene: Scene, x: float, y: float, radius: float, light: str, dark: str) -> None:
    """A full flower from the front: four rings of narrow petals."""
    petal = ribbon([(0.0, -i / 10) for i in range(11)], leaf_width(0.21))
    for index, share in enumerate((1.0, 0.8, 0.58, 0.36)):
        count = 22 - 4 * index
        turns = [(step + index * 0.5) * 360 / count for step in range(count)]
        wheel = heap([moved(petal, x, y, radius * share, turn=turn) for turn in turns])
        tone = mix(dark, light, 0.3 + 0.22 * index)
        scene.sheet(wheel, mix(tone, PAPER, 0.3), tone, depth=0.22, edge=0.45)
    scene.sheet(disc(x, y, radius * 0.12), light, dark, depth=0.15)


def _mortar(scene: Scene) -> None:
    """A bronze mortar at the origin, herbs over its rim, the pestle leaning in it."""
    bronze = ("#F2CF84", "#B98236", "#6A4216")
    scene.fill(disc(30, 6, 210, 24), INK, alpha=0.5, blur=14)
    scene.sheet(disc(0, -292, 196, 36), "#5A3A18", "#2E1C0C", depth=0.2, edge=0.4)
    for tip, bend, size, tone in (
        ((-190, -420), (-150, -330), 62, "#3F8460"),
        ((-120, -500), (-110, -380), 74, "#5FA878"),
        ((-30, -530), (-50, -400), 78, "#4F9A6C"),
        ((40, -470), (0, -380), 62, "#7FBF8C"),
        ((210, -400), (150, -320), 58, "#4F9A6C"),
    ):
        leaf(scene, (bend[0] * 0.5, -280.0), bend, tip, size, tone)
    for x, y in ((-64, -322), (-104, -312), (-24, -314), (150, -304)):
        scene.sheet(disc(x, y, 17), "#F0654A", CINNABAR, depth=0.15)
    shaft = ribbon(sampled([(20, -250), (110, -430), (166, -560)], 12), lambda t: 44 + 10 * t)
    scene.sheet(shaft, *bronze, across=True, depth=0.7, edge=0.7)
    scene.sheet(disc(172, -572, 42), *bronze, depth=0.5, edge=0.7)
    bowl = blob(
        trace(
            "-196 -292, -196 -292, 196 -292, 196 -292, 184 -220, 160 -130, 112 -60, 76 -44, "
            "76 -44, 104 0, 104 0, -104 0, -104 0, -76 -44, -76 -44, -112 -60, -160 -130, "
            "-184 -220"
        )
    )
    front = cut(bowl, disc(0, -294, 186, 32))
    with turned(scene, front, *bronze, shine=0.8):
        ring(scene, -250, 188, "#6A4216", 5)
        lotus_around(scene, -176, 160, 1.2, "#6A4216", "#F6DDA0")
        ring(scene, -108, 146, "#6A4216", 5)
        ring(scene, -30, 92, "#6A4216", 4)


def gaiwan(scene: Scene) -> None:
    """A covered bowl on its saucer, the lid ajar; it stands at the origin."""
    scene.fill(disc(34, 8, 232, 26), INK, alpha=0.5, blur=14)
    scene.sheet(disc(0, -16, 226, 40), *CHINA, across=True, depth=0.8, edge=0.7)
    scene.fill(disc(0, -22, 182, 27), "#9FB3B6", alpha=0.55)
    scene.stroke(disc(0, -17, 212, 34), TURQUOISE, 3.4, 0.9)
    scene.fill(disc(22, -22, 104, 15), INK, alpha=0.35, blur=6)
    bowl = blob(
        trace(
            "-196 -292, -196 -292, 196 -292, 196 -292, 176 -246, 150 -176, 116 -98, 80 -54, "
            "70 -44, 68 -22, 68 -22, 0 -12, -68 -22, -68 -22, -70 -44, -80 -54, -116 -98, "
            "-150 -176, -176 -246"
        )
    )
    inside = disc(0, -292, 196, 36)
    with turned(scene, bowl, *CHINA, shine=0.75):
        ring(scene, -262, 184, TURQUOISE, 4)
        lotus_around(scene, -204, 152, 1.15, TURQUOISE, "#FFFFFF")
        ring(scene, -138, 132, CINNABAR, 3)
        for side in (-1, 1):
            for index in range(3):
                blade = sampled(
                    [
                        (0, -60),
                        (side * (18 + 20 * index), -92),
                        (side * (30 + 34 * index), -118 + 6 * index),
                    ],
                    8,
                )
                scene.fill(ribbon(blade, leaf_width(11)), JADE, alpha=0.85)
        ring(scene, -48, 74, TURQUOISE, 4)
    with scene.layer(inside, "#C9D5D2", "#F6F6EE", depth=0.1, edge=0.8):
        scene.fill(disc(0, -278, 168, 24), "#C98A2E", "#8A4E1C")
        scene.glow(-70, -282, 90, LIGHT, 0.7)
    _lid(scene)
    front = overlap(cut(disc(0, -292, 196, 36), disc(0, -297, 190, 33)), box(-220, -292, 220, -200))
    scene.sheet(front, "#FFFFFF", "#DCE5E2", depth=0.12, edge=0.6)


def _lid(scene: Scene) -> None:
    """The lid leans on the bowl's rim: its left edge is up, and steam comes out."""
    with scene.placed(26, -312):
        scene.canvas.rotate(9)
        under = disc(0, 0, 168, 30)
        scene.sheet(under, "#8FA5A6", "#5F7C80", depth=0.5, edge=0.3)
        dome = blob(
            trace(
                "-170 -4, -170 -4, -150 -44, -96 -82, -34 -98, 34 -98, 96 -82, 150 -44, 170 -4, "
                "170 -4, 110 18, 0 26, -110 18"
            )
        )
        knob = blob(
            trace(
                "-30 -94, -30 -94, 30 -94, 30 -94, 34 -112, 44 -128, 44 -128, -44 -128, -44 -128, "
                "-34 -112"
            )
        )
        scene.sheet(knob, *CHINA, across=True, depth=0.4, edge=0.6)
        scene.sheet(disc(0, -128, 44, 9), "#DCE5E2", "#FFFFFF", depth=0.1, edge=0.7)
        scene.fill(disc(0, -127, 32, 5.4), "#93A9AA")
        with turned(scene, dome, *CHINA, shine=0.6):
            ring(scene, -74, 106, TURQUOISE, 3.4)
            petals_around(scene, -24, 132, 9, (12, 34), TURQUOISE, 2.6)
            ring(scene, -10, 164, TURQUOISE, 4)


def _goji(scene: Scene) -> None:
    """Goji berries strewn on the cloth and the wood."""
    rng = random.Random(4)
    spots = [
        (456, 1150),
        (500, 1190),
        (420, 1206),
        (560, 1216),
        (346, 1232),
        (980, 1176),
        (1040, 1206),
        (930, 1214),
        (1100, 1196),
        (1146, 1214),
        (1216, 1190),
        (884, 1180),
    ]
    berry = blob(
        [(-1.5, 0), (-1.5, 0), (-0.7, -0.62), (0.6, -0.62), (1.4, 0), (0.6, 0.62), (-0.7, 0.62)]
    )
    for x, y in spots:
        turn = rng.uniform(-60, 60)
        scene.fill(disc(x + 6, y + 9, 24, 7), INK, alpha=0.4, blur=4)
        scene.sheet(moved(berry, x, y, 16, turn=turn), "#FF7A55", CINNABAR, depth=0.2, edge=0.4)
        scene.dots([(x - 4, y - 4, 3)], PAPER, 0.8)
