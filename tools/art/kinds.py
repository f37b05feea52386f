"""Kinds of tourism: on the water, in nature, in the mountains."""

import math
import random
from collections.abc import Callable

from tools.art.animals import gazelle, gull
from tools.art.light import haze
from tools.art.nature import (
    blossom,
    fir,
    forest,
    glint,
    grass,
    hills,
    leaf,
    reed,
    sun,
    tulip,
    water,
)
from tools.art.near import rocks
from tools.art.palette import CINNABAR, GOLD, INK, LIGHT, PAPER, TURQUOISE, WOOD, mix
from tools.art.paper import Scene
from tools.art.peaks import alps
from tools.art.shapes import (
    SIDE,
    blob,
    box,
    curve,
    disc,
    hill,
    join,
    land,
    line,
    moved,
    overlap,
    polygon,
    ribbon,
    ridge,
    sampled,
    taper,
    trace,
)
from tools.art.travellers import TRUNK, Look, arm, head, piece


def tourism_water(pixels: int) -> Scene:
    """A sailing boat on a lake at sunset, waves in layers of paper, reeds in front."""
    sky = "#FFD79A"
    scene = Scene(pixels, "#24507E", "#6E86A8", "#E9A27E", sky, sky)
    scene.glow(420, 600, 900, "#FFC98A", 0.8)
    sun(scene, 420, 600, 110, "#FFC468")
    far = trace(
        "-60 600, 130 520, 300 590, 520 600, 700 540, 880 590, 1040 470, 1200 560, 1340 500"
    )
    alps(
        scene,
        141,
        [*far, (1500, 560)],
        "#8A7AA6",
        "#C998A0",
        sky,
        foot=720,
        snow=560,
        white="#F3D5CC",
    )
    haze(scene, 560, 690, sky, 0.7)
    near = trace("-60 650, 200 630, 520 655, 800 640, 1060 610, 1260 640, 1500 600")
    scene.sheet(land(ridge(143, near, 0.1)), "#7E5A7E", "#A8748A", depth=0.6)
    colours = ("#F6C88E", "#7E9CB0", "#2F7E9E", "#0F5480", "#0A3A62")
    water(scene, 664, 1440, *colours, seed=15, light="#FFE9C0")
    for index in range(26):
        y = 672 + index * 15
        reach = 46 + 100 * abs(math.sin(index * 2.3)) * (0.4 + index / 26)
        glint(scene, 420 + 30 * math.sin(index * 1.7), y, reach, "#FFF1CC", 0.8 - 0.02 * index)
    for index in range(3):
        _swell(scene, index)
    with scene.placed(820, 985, 1.75):
        _boat(scene)
    for index in range(3, 7):
        _swell(scene, index)
    for x, y, size, flip in ((480, 420, 0.9, False), (620, 360, 0.6, False), (350, 340, 0.5, True)):
        gull(scene, x, y, size, flip=flip)
    rng = random.Random(9)
    for side, foot in ((-1, 250), (1, 210)):
        for _ in range(26):
            x = 720 + side * (760 - foot * rng.random() ** 1.3)
            tall = rng.uniform(260, 470) * (0.5 + abs(x - 720) / 1300)
            tone = ("#2E4A3C", "#1F3A38", "#4A5E40")[rng.randrange(3)]
            reed(scene, x, 1470, tall, -side * rng.uniform(6, 50), tone)
    return scene


def _swell(scene: Scene, index: int) -> None:
    """One row of waves: slow backs, quick fronts, a lit crest and its foam."""
    near = index / 6
    gap, high = 190 + 170 * near, 14 + 34 * near
    y = 800 + 62 * index + 40 * near * near
    points = []
    for step in range(-2, round(1700 / gap) + 3):
        x = step * gap + (index % 2) * gap * 0.5 - 60
        points += [
            (x, y + high),
            (x + gap * 0.42, y + high * 0.2),
            (x + gap * 0.62, y - high * 0.6),
        ]
        points += [(x + gap * 0.76, y + high * 0.35)]
    tone = mix("#3F8CA8", "#0A3A62", near)
    tones = (mix(tone, "#FFE0B0", 0.42 - 0.2 * near), tone, mix(tone, "#072A42", 0.35))
    with scene.layer(
        hill(points), *tones, depth=0.4 + 0.5 * near, edge=0.85, span=(y - high, y + 150)
    ):
        for shift, alpha in ((12 + 8 * near, 0.34), (26 + 18 * near, 0.2), (44 + 30 * near, 0.12)):
            lines = [(a - shift * 0.5, b + shift) for a, b in points]
            scene.stroke(curve(lines), "#FFEBC8", 2 + 2 * near, alpha)


SAILORS = (
    Look("#D9533E", "#26364A", "#E3B48A", "#2A1A16"),
    Look("#F0C24E", "#33506E", "#D9A071", "#3A2018"),
)


def _boat(scene: Scene) -> None:
    """A wooden boat with a sail; its waterline is at the origin."""
    scene.stroke(line([(0, -20), (0, -352)]), WOOD, 9)
    sail = blob(trace("10 -344, 10 -344, 96 -230, 150 -90, 150 -90, 80 -70, 10 -66, 10 -66"))
    with scene.layer(sail, PAPER, "#F3DDB4", "#D9B486", depth=0.8, edge=0.7):
        for share in (0.3, 0.55, 0.8):
            scene.stroke(
                curve(
                    [(6, -344 + 280 * share), (80, -330 + 280 * share), (160, -330 + 270 * share)]
                ),
                "#B98E5A",
                2.5,
                0.6,
            )
        scene.fill(polygon(trace("0 -150, 170 -150, 170 -122, 0 -122")), CINNABAR)
    jib = blob(trace("-10 -316, -10 -316, -50 -190, -104 -84, -104 -84, -50 -72, -10 -70, -10 -70"))
    scene.sheet(jib, "#37B0AC", TURQUOISE, depth=0.6, edge=0.6)
    for at, look, way in ((-84, SAILORS[0], False), (-22, SAILORS[1], True)):
        with scene.placed(at, 52, 0.62, flip=way):
            piece(scene, TRUNK, look.coat)
            with scene.placed(7, -196):
                head(scene, look, tail=way)
            arm(scene, look, (0, -178), (26, -150), (44, -126))
    hull = blob(trace("-150 -56, -150 -56, 0 -40, 170 -62, 170 -62, 130 0, 80 34, -80 34, -120 0"))
    with scene.layer(hull, "#C9783E", "#8A4A26", "#4A2818", depth=0.7, edge=0.6):
        for shift in (0, 24, 46):
            scene.stroke(
                curve([(-160, -30 + shift), (0, -14 + shift), (180, -36 + shift)]),
                "#3A1E14",
                3,
                0.5,
            )
        scene.stroke(curve([(-150, -52), (0, -36), (170, -58)]), LIGHT, 8)


def tourism_eco(pixels: int) -> Scene:
    """A gazelle among tulips on the spring steppe, apple blossom above, snow far away."""
    sky = "#FBEFD0"
    scene = Scene(pixels, "#6FB5CC", "#B5DBD8", sky, sky)
    scene.glow(240, 300, 700, "#FFFBE6", 0.8)
    far = trace(
        "-60 600, 140 490, 300 580, 460 470, 640 570, 860 430, 1040 560, 1240 460, 1500 560"
    )
    alps(scene, 151, far, "#8FB4D0", "#B5CFD2", sky, foot=780, snow=590)
    haze(scene, 560, 760, sky, 0.7)
    for level, sway, tones in (
        (700, 40, ("#C3D9A0", "#A9CB92")),
        (770, 30, ("#B5D47E", "#8FBF6E")),
        (860, 34, ("#A3CB6A", "#74AE5C")),
    ):
        edge = [(at, level + sway * math.sin(at / 240 + level)) for at in range(-60, 1560, 120)]
        hills(scene, edge, *tones, depth=0.7, lines=2)
        haze(scene, level, level + 90, "#F3F1C8", 0.16)
    rng = random.Random(8)
    for _ in range(130):
        near = rng.random()
        x, y, size = rng.uniform(0, SIDE), 850.0 + 190 * near, 2.5 + 5.5 * near
        scene.stroke(line([(x, y), (x, y + size * 3)]), "#4F8A50", size * 0.3)
        cup = blob(
            [(x, y), (x - size, y - size), (x - size * 0.7, y - size * 2.2), (x, y - size * 1.6)]
        )
        tone = (CINNABAR, "#F2B63A", "#D9532E")[rng.randrange(3)]
        scene.fill(join(cup, moved(cup, 2 * x, 0, flip=True)), mix(tone, GOLD, 0.2), tone)
    gazelle(scene, 250, 930, 0.8, coat="#C08E58")
    gazelle(scene, 345, 945, 0.7, flip=True, coat="#B98550")
    scene.fill(disc(690, 1128, 190, 20), "#1F4A3A", alpha=0.4, blur=10)
    gazelle(scene, 640, 1136, 3.3)
    middle = [(-60, 1080), (340, 1070), (760, 1110), (1160, 1060), (1500, 1080)]
    hills(scene, middle, "#86BA5C", "#3F8A50", "#1F5A48", lines=3)
    grass(scene, 19, middle, 240, 74, "#A9CC6C", "#5FA054", "#D6DC8A")
    for index in range(34):
        x, y = 10 + index * 43.0 + (index * 53) % 30, 1150 + (index * 67) % 110
        tulip(scene, x, y, 64 + (index * 41) % 26, (CINNABAR, "#E2A02E", "#D9532E")[index % 3])
    front = [(-60, 1270), (300, 1300), (760, 1350), (1160, 1300), (1500, 1260)]
    hills(scene, front, "#2F7A4C", "#174A40", "#0E3034", lines=2)
    grass(scene, 23, front, 160, 120, "#4F8E4C", "#2F6E48", "#7EAA54")
    for x, y, tall, tone in (
        (60, 1400, 136, CINNABAR),
        (150, 1440, 150, "#D9532E"),
        (262, 1420, 128, "#E2A02E"),
        (390, 1450, 140, CINNABAR),
        (620, 1452, 124, "#D9532E"),
        (880, 1456, 132, CINNABAR),
        (1060, 1440, 126, "#E2A02E"),
        (1180, 1424, 146, CINNABAR),
        (1290, 1440, 134, "#D9532E"),
        (1384, 1404, 150, CINNABAR),
    ):
        tulip(scene, x, y, tall, tone)
    _branch(scene)
    return scene


def _branch(scene: Scene) -> None:
    """Apple blossom that reaches in from the upper right."""
    stem = sampled([(1520, 190), (1340, 270), (1190, 300), (1040, 390), (930, 420)], 12)
    twigs = [
        sampled([(1300, 280), (1230, 380), (1190, 460)], 10),
        sampled([(1120, 335), (1050, 300), (960, 290)], 10),
        sampled([(1400, 245), (1360, 360), (1350, 430)], 10),
    ]
    for spine, wide in ((stem, 26.0), *((twig, 11.0) for twig in twigs)):
        path = ribbon(spine, taper(wide, wide * 0.25))
        scene.sheet(path, "#8A5A3C", "#5A3624", depth=0.5, edge=0.4)
    leaves = (
        (1240, 290, 60, -50),
        (1090, 360, -10, 70),
        (990, 405, -40, 56),
        (1330, 275, 20, 84),
        (1040, 300, -30, -60),
        (1210, 420, 60, 30),
        (1352, 390, 60, 40),
    )
    for x, y, dx, dy in leaves:
        leaf(scene, (x, y), (x + dx * 0.7, y + dy * 0.4), (x + dx, y + dy), 30, "#5FA060")
    rng = random.Random(17)
    for spine in (stem, *twigs):
        for a, b in spine[2::2]:
            for _ in range(2):
                at = (a + rng.uniform(-26, 26), b + rng.uniform(-28, 22))
                blossom(scene, *at, rng.uniform(15, 22))
            scene.sheet(disc(a + rng.uniform(-30, 30), b - 20, 7), "#F6B8B4", "#D9606A", depth=0.1)


def tourism_mountain(pixels: int) -> Scene:
    """Peaks in the first light, a lake below them, firs, a trail with two walkers."""
    sky = "#F6D3B4"
    scene = Scene(pixels, "#2E5C94", "#7FA3C4", "#E9C0B4", sky, sky)
    scene.glow(60, 260, 800, "#FFE6BE", 0.7)
    back = trace(
        "-60 520, 120 400, 260 480, 420 360, 560 450, 900 420, 1060 330, 1220 430, 1360 370"
    )
    alps(
        scene,
        161,
        [*back, (1500, 460)],
        "#A9A6C8",
        "#D3BEC4",
        sky,
        foot=800,
        snow=560,
        white="#FBE3D3",
    )
    haze(scene, 480, 760, sky, 0.65)
    peaks = trace(
        "-60 700, 130 560, 280 640, 470 470, 600 330, 690 236, 800 360, 940 520, 1090 600"
    )
    alps(
        scene,
        163,
        [*peaks, (1240, 520), (1500, 690)],
        *("#7E96BC", "#6E90A8", "#9DB4B0"),
        foot=960,
        snow=690,
        white="#FFEDE0",
        depth=1.3,
    )
    haze(scene, 740, 940, "#E9DCCB", 0.55)
    slope = trace("-60 760, 120 740, 330 830, 560 900, 760 910, 980 880, 1180 800, 1500 720")
    hills(scene, slope, "#8FA878", "#5E8A5C", "#3A6A54", lines=3)
    forest(scene, 31, [(-20, 790), (220, 830), (470, 900)], 40, 130, "#3A6E5C", depth=0.4)
    forest(scene, 33, [(980, 905), (1200, 830), (1460, 770)], 40, 130, "#3A6E5C", depth=0.4)
    tarn = trace(
        "330 960, 470 926, 640 930, 760 914, 930 926, 1060 950, 1180 984, 900 1010, 520 1010"
    )
    with scene.layer(blob(tarn), "#F3D9C9", "#9DB8C9", "#3F7E9C", depth=0.3, edge=0.5):
        mirrored = [(500, 920), (600, 960), (690, 1004), (800, 950), (900, 920)]
        scene.fill(polygon(mirrored), "#5E86A4", alpha=0.6, blur=3)
        scene.fill(polygon([(630, 970), (690, 1004), (750, 970)]), "#FFEDE0", alpha=0.8, blur=3)
        for index in range(16):
            glint(scene, 450 + index * 35, 925 + (index * 29) % 60, 36, PAPER, 0.5)
    rocks(scene, 8, ((372, 968, 26), (420, 984, 18), (1120, 976, 24)), "#A9B0A8", "#4E6664")
    meadow = [(-60, 950), (260, 975), (520, 998), (760, 984), (960, 1004), (1180, 970), (1500, 930)]
    hills(scene, meadow, "#A3B86A", "#6A9A54", "#2F6B4F", lines=3)
    rng = random.Random(6)
    for _ in range(60):
        spot = (rng.uniform(0, SIDE), rng.uniform(1040, 1180), rng.uniform(3, 6))
        scene.dots([spot], ("#F6E38A", PAPER, "#C98AB0")[rng.randrange(3)], 0.9)
    _trail(scene)
    for x, y, tall, tone in ((742, 1126, 104, CINNABAR), (800, 1112, 96, "#1F7E8C")):
        _walker(scene, x, y, tall, tone)
    for x, height in ((90, 560), (230, 430), (1200, 400), (1330, 540)):
        fir(scene, x, 1240, height, "#1F5246", depth=0.7)
    front = [(-60, 1180), (220, 1220), (520, 1330), (900, 1340), (1220, 1230), (1500, 1170)]
    hills(scene, front, "#2F6246", "#153E3A", "#0C2A2E", lines=2)
    for x, height in ((-10, 900), (150, 520), (1300, 500), (1450, 860)):
        fir(scene, x, 1480, height, "#0E3432", depth=1.0)
    rocks(scene, 5, ((420, 1350, 70), (1040, 1350, 90)), "#8A9A94", "#2E4A48")
    grass(scene, 41, [(x, y + 20) for x, y in front], 130, 80, "#4F8A50", "#2F6246", "#8FB068")
    return scene


def _trail(scene: Scene) -> None:
    """A path in bends, broad in front and lost at the lake."""
    spine = sampled(
        trace("600 1500, 700 1330, 860 1230, 900 1160, 760 1120, 620 1090, 640 1046, 720 1016"), 16
    )
    path = ribbon(spine, lambda t: 150 * (1 - t) ** 1.5 + 10)
    scene.sheet(path, "#F6E6C0", "#EBD3A0", "#C9A468", depth=0.4, edge=0.7)


def _walker(scene: Scene, x: float, y: float, tall: float, tone: str) -> None:
    """Somebody who walks up the trail with a rucksack and a pole, seen from behind."""
    with scene.placed(x, y, tall / 100):
        for points in ([(-4, -46), (-9, -24), (-8, 0)], [(4, -46), (10, -26), (14, -4)]):
            scene.fill(ribbon(sampled(points, 6), taper(13, 9)), "#2A3444")
        scene.fill(
            ribbon(sampled([(10, -70), (20, -56), (24, -44)], 6), taper(9, 6)), mix(tone, INK, 0.3)
        )
        scene.stroke(line([(24, -48), (30, 2)]), "#3A2A20", 2.4)
        coat = blob([(-13, -44), (-15, -72), (0, -80), (15, -72), (13, -44)])
        scene.sheet(coat, mix(tone, PAPER, 0.2), tone, depth=0.15, edge=0.5)
        scene.sheet(box(-11, -76, 11, -46, 6), GOLD, "#A8702A", depth=0.15, edge=0.6)
        scene.sheet(box(-13, -83, 13, -75, 4), "#5E8A6A", "#2F5A48", depth=0.1)
        scene.sheet(disc(0, -91, 8, 9), "#E9C09A", "#B5805A", depth=0.1)
        scene.fill(overlap(disc(0, -93, 9, 9), box(-12, -106, 12, -93)), mix(tone, INK, 0.2))


SCENES: dict[str, Callable[[int], Scene]] = {
    "tourism-water": tourism_water,
    "tourism-eco": tourism_eco,
    "tourism-mountain": tourism_mountain,
}
