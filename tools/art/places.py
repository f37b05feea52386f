"""The nine places of the region as one sees them from afar, each standing at its own spot."""

import math

from tools.art.animals import gazelle, kulan
from tools.art.badlands import LAYERS
from tools.art.buildings import roof
from tools.art.light import haze
from tools.art.nature import fir, glint, reed
from tools.art.palette import GOLD, INK, LIGHT, PAPER, mix
from tools.art.paper import Scene
from tools.art.peaks import alps
from tools.art.shapes import (
    blob,
    box,
    curve,
    disc,
    hill,
    join,
    line,
    overlap,
    polygon,
    ribbon,
    sampled,
    trace,
)


def nine_places(scene: Scene, sky: str) -> None:
    """From left to right, the far ones first, between y = 380 and y = 850."""
    _mountains(scene, sky)
    _dune(scene)
    _katutau(scene)
    _aktau(scene)
    haze(scene, 560, 800, sky, 0.42)
    plain = trace("-60 712, 240 698, 560 706, 900 694, 1240 704, 1500 692")
    scene.sheet(hill(plain), "#E3CF86", "#B5BE70", depth=0.7)
    _mounds(scene)
    _mosque(scene)
    with scene.placed(0, -30):
        _balkhash(scene)
        _alakol(scene)
        _altyn_emel(scene)


def _mountains(scene: Scene, sky: str) -> None:
    """The Zhetysu Alatau, and the waterfall of Burkhan-Bulak in a cleft of its foothills."""
    far = trace(
        "-60 640, 120 540, 260 610, 420 490, 560 590, 700 450, 830 540, 960 420, 1100 530, "
        "1240 410, 1370 520, 1500 450"
    )
    alps(scene, 47, far, "#8FB4D0", "#A9C9D2", sky, foot=780, snow=640)
    haze(scene, 520, 760, sky, 0.5)
    cliff = trace(
        "540 720, 570 640, 610 560, 656 512, 700 500, 722 520, 722 520, 764 520, 764 520, 790 486, "
        "840 480, 888 536, 930 610, 980 650, 1010 720"
    )
    with scene.layer(hill(cliff, 760), "#7E9C94", "#5E8A7C", "#4F7A66", depth=0.9, edge=0.5):
        scene.fill(
            polygon([(700, 480), (786, 480), (800, 760), (690, 760)]), INK, alpha=0.24, blur=9
        )
        for shift in (-150, -100, -56, 110, 150, 190):
            x = 744 + shift
            seam = curve([(x, 470), (x + shift * 0.06, 600), (x + shift * 0.2, 740)])
            scene.stroke(seam, INK, 3, 0.16)
    for top, bottom, wide, x in ((516, 604, 34, 744), (600, 664, 46, 736), (660, 724, 62, 746)):
        fall = polygon(
            [
                (x - wide / 2, top),
                (x + wide / 2, top),
                (x + wide * 0.62, bottom),
                (x - wide * 0.62, bottom),
            ]
        )
        with scene.layer(fall, "#FFFFFF", "#DCEFF4", depth=0.25, edge=0.6):
            for share in (-0.34, -0.12, 0.1, 0.32):
                scene.stroke(
                    line([(x + wide * share, top), (x + wide * share * 1.2, bottom)]),
                    "#8FC3D6",
                    3,
                    0.7,
                )
    scene.glow(744, 716, 90, "#FFFFFF", 0.75, add=False, stretch=1.3)
    for x, y, tall in (
        *((570, 716, 92), (606, 712, 120), (650, 720, 84), (838, 718, 96), (880, 712, 128)),
        *((928, 718, 100), (968, 722, 76)),
    ):
        fir(scene, x, y, tall, "#2F6E60")


def _dune(scene: Scene) -> None:
    """The Singing Dune: one great crest, bright on its left, dark on its right."""
    path = hill(trace("-60 700, 20 640, 110 540, 178 464, 178 464, 236 520, 330 620, 430 720"), 760)
    with scene.layer(path, "#FFE9B4", "#F0BE70", depth=1.0, edge=0.8):
        lee = curve(trace("178 462, 172 500, 204 560, 176 620, 196 680, 240 760"))
        lee.lineTo(600, 760)
        lee.lineTo(600, 440)
        lee.close()
        scene.sheet(overlap(lee, path), "#C07A48", "#9A5A3E", depth=0.4, edge=0.7)
        for step in range(6):
            y = 540 + step * 30
            scene.stroke(curve([(-60, y + 130), (60, y + 70), (164, y - 26)]), PAPER, 2.4, 0.4)
    for step in range(3):
        y = 470 + step * 16
        drift = sampled([(184 + step * 16, y), (250, y - 24), (330 + step * 20, y - 8)], 8)
        scene.fill(ribbon(drift, lambda t: 9 * (1 - t)), "#FFF3CF", alpha=0.7, blur=1)


def _katutau(scene: Scene) -> None:
    """Katutau: red needles of lava."""
    for x, wide, tall in (
        *((498, 34, 130), (532, 42, 204), (572, 36, 160), (604, 26, 104), (462, 28, 150)),
    ):
        needle = blob(
            [
                *(
                    (x - wide * 0.7, 760),
                    (x - wide * 0.6, 712 - tall * 0.4),
                    (x - wide * 0.3, 712 - tall * 0.8),
                ),
                *(
                    (x, 712 - tall),
                    (x + wide * 0.34, 712 - tall * 0.74),
                    (x + wide * 0.6, 712 - tall * 0.3),
                ),
                (x + wide * 0.72, 760),
            ]
        )
        with scene.layer(needle, "#E07A52", "#B84A34", "#8A3430", depth=0.6, edge=0.5):
            scene.fill(box(x + wide * 0.12, 400, x + wide * 2, 780), INK, alpha=0.22, blur=5)
            for share in (0.25, 0.5, 0.72):
                hole = disc(x - wide * 0.16, 712 - tall * share, wide * 0.13, wide * 0.2)
                scene.fill(hole, "#5A1E1C", alpha=0.75)


def _aktau(scene: Scene) -> None:
    """Aktau: ridges in flat layers of many colours, cut by gullies."""
    for points, shift in (
        ("336 760, 352 690, 392 606, 410 590, 452 640, 486 700, 500 760", 5),
        ("226 760, 256 690, 300 616, 318 610, 346 660, 372 640, 392 690, 420 760", 0),
    ):
        path = hill(trace(points), 770)
        with scene.layer(path, LAYERS[0], depth=0.7, edge=0.6):
            for row in range(12):
                y = 590 + row * 15
                flat = [(x, y + 5 * math.sin(x / 24 + row)) for x in range(200, 540, 12)]
                scene.fill(hill(flat, 780), LAYERS[(row + shift) % len(LAYERS)])
            for index in range(9):
                x = 250 + index * 30
                fork = [(x, 600), (x + 6, 660), (x - 8, 770), (x + 14, 770)]
                scene.fill(polygon(fork), INK, alpha=0.16, blur=2)


def _mounds(scene: Scene) -> None:
    """Besshatyr: mounds of stone in a row."""
    for x, base, half, high in ((1096, 706, 40, 26), (1030, 712, 54, 38), (946, 722, 76, 54)):
        path = blob(
            [
                *((x - half, base), (x - half, base), (x - half * 0.4, base - high * 0.84)),
                *((x - half * 0.14, base - high), (x + half * 0.16, base - high)),
                *((x + half * 0.44, base - high * 0.8), (x + half, base), (x + half, base)),
            ]
        )
        scene.fill(disc(x + half * 0.5, base + 1, half, high * 0.14), INK, alpha=0.3, blur=5)
        with scene.layer(path, "#E0BE94", "#B58E70", "#8A6A5E", across=True, depth=0.4, edge=0.6):
            for row in range(1, 6):
                y = base - high * row / 6
                for step in range(-8, 9):
                    at = x + (step + (row % 2) * 0.5) * half / 7
                    scene.fill(disc(at, y, half * 0.06, half * 0.036), INK, alpha=0.22)


def _mosque(scene: Scene) -> None:
    """The mosque of Zharkent: its tall portal with a tower of two roofs, and the hall beside it."""
    with scene.placed(1262, 716, 1.0):
        for x, tall in ((-104, 150), (150, 176), (186, 140)):
            leaf = blob(
                [(x, -tall), (x, -tall), (x - 11, -tall * 0.5), (x, 0), (x + 11, -tall * 0.5)]
            )
            scene.sheet(leaf, "#8DB56A", "#3F7A52", depth=0.3)
        scene.sheet(box(30, -64, 150, 4), "#8A5230", "#5A3420", depth=0.5)
        for index in range(6):
            arch = join(
                box(40 + index * 19, -36, 50 + index * 19, 4), disc(45 + index * 19, -36, 5)
            )
            scene.fill(arch, "#F6CC7C")
        roof(scene, 84, -104, 44, 90, 46, colours=("#4FA58C", "#22685A"), lift=0.4, ribs=12)
        portal = box(-60, -122, 52, 4)
        with scene.layer(portal, "#F3E3C2", "#DDBE8C", depth=0.8, edge=0.7):
            scene.stroke(box(-50, -112, 42, 20), "#1F7E8C", 5)
        arch = blob(
            trace("-34 4, -34 4, -34 -58, -26 -80, -4 -98, -4 -98, 18 -80, 26 -58, 26 4, 26 4")
        )
        scene.sheet(arch, "#C9A06A", "#7E5A3A", depth=0.15, edge=0.4)
        scene.fill(join(box(-20, -46, 12, 4), disc(-4, -46, 16)), "#5A2E1C")
        for base, half, drop in ((-122, 40, 40), (-176, 25, 34)):
            scene.sheet(
                box(-4 - half * 0.62, base - 26, -4 + half * 0.62, base + 4), "#7A4426", depth=0.3
            )
            for step in range(4):
                post = -4 + (step - 1.5) * half * 0.32
                scene.fill(box(post - 3, base - 22, post + 3, base), "#F6CC7C")
            roof(
                *(scene, -4, base - 22 - drop, half * 0.36, half * 1.5, drop),
                colours=("#4FA58C", "#22685A"),
                lift=0.6,
                ribs=8,
                finial=False,
                depth=0.5,
            )
        for step, size in enumerate((6, 4)):
            scene.sheet(disc(-4, -238 - step * 10, size), LIGHT, GOLD, depth=0.1)


def _balkhash(scene: Scene) -> None:
    """Balkhash: water of two colours, reeds on its shore."""
    shore = trace("520 790, 610 744, 760 736, 930 748, 1020 780, 960 830, 780 846, 600 836")
    scene.sheet(blob(shore), "#E9D8A0", depth=0.4, edge=0.5)
    lake = blob(trace("540 790, 620 752, 760 744, 920 756, 1000 782, 946 822, 780 836, 612 828"))
    with scene.layer(lake, "#D5EFD0", "#8FD0B8", depth=0.25, edge=0.6):
        salt = blob(trace("770 700, 1060 700, 1060 880, 760 880, 796 824, 752 796, 790 766"))
        scene.sheet(salt, "#4FA9CE", "#1F6E9E", depth=0.25, edge=0.7)
        for step in range(26):
            glint(scene, 560 + (step * 97) % 420, 754 + (step * 31) % 76, 26, PAPER, 0.55)
    for x, tall in ((548, 74), (560, 92), (574, 66), (590, 80)):
        reed(scene, x, 838, tall, 8, "#5E8A3A")


def _alakol(scene: Scene) -> None:
    """Alakol: a blue lake behind a beach of dark pebbles."""
    beach = blob(trace("1040 812, 1180 756, 1340 742, 1520 750, 1520 850, 1300 846, 1120 850"))
    scene.sheet(beach, "#4A525C", "#2E363F", depth=0.4, edge=0.4)
    lake = blob(trace("1080 800, 1200 760, 1340 748, 1520 756, 1520 826, 1340 818, 1190 824"))
    with scene.layer(lake, "#A9DCE3", "#3FA0BE", "#2A7FA6", depth=0.25, edge=0.8):
        for step in range(4):
            y = 770 + step * 14
            wave = [(x, y + 4 * math.sin(x / 30 + step)) for x in range(1060, 1500, 20)]
            scene.stroke(curve(wave), PAPER, 2.6, 0.6)
    for step in range(60):
        x, y = 1050 + (step * 137) % 400, 828 + (step * 29) % 18
        scene.fill(disc(x, y, 5, 3), mix("#8A949C", PAPER, (step % 3) * 0.25))


def _altyn_emel(scene: Scene) -> None:
    """Altyn-Emel: kulan and gazelles on the grass, nobody near them."""
    meadow = hill(trace("-60 760, 120 744, 300 752, 470 784, 560 830"), 900)
    scene.sheet(meadow, "#E9CE78", "#B9B45E", depth=0.6, edge=0.5)
    for x, y, size, flip, grazing in (
        *(
            (96, 800, 0.5, False, False),
            (196, 812, 0.56, False, True),
            (330, 806, 0.5, True, False),
        ),
    ):
        scene.fill(disc(x + 10, y + 2, 50 * size * 1.6, 5), INK, alpha=0.3, blur=3)
        kulan(scene, x, y, size, coat="#C8904E", flip=flip, grazing=grazing)
    for x, y, flip in ((424, 818, True), (486, 800, False)):
        gazelle(scene, x, y, 0.42, coat="#B97F46", flip=flip)
