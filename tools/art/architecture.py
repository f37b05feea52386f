"""Vignettes of Chinese architecture: the curved roof, the bracket set, courtyards on one axis."""

import math
from collections.abc import Callable

from tools.art.boughs import pine
from tools.art.brackets import bracket_row
from tools.art.buildings import balustrade, roof, stairs, wall
from tools.art.light import haze
from tools.art.motif import draw_cloud
from tools.art.palette import GOLD, INK, LIGHT, PAPER, mix
from tools.art.paper import Scene
from tools.art.peaks import alps
from tools.art.shapes import (
    OUT,
    SIDE,
    Point,
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
    strip,
    taper,
    trace,
)

GREEN = ("#3FA58E", "#0F6660")
GREY = ("#9AA7AC", "#56646C")
YELLOW = ("#F3C64E", "#B5781E")


def curved_roof(pixels: int) -> Scene:
    """The raised corner of a green roof, small animals on its ridge; grey and yellow roofs afar."""
    scene = Scene(pixels, "#2E7FA8", "#7FB8C4", "#F3DDB0", "#FBE7C0", "#FBE7C0")
    scene.glow(1180, 420, 760, "#FFF3CC", 0.8)
    scene.sheet(disc(1196, 430, 96), "#FFF8E0", "#FFE0A0", depth=0.3, edge=0.8)
    draw_cloud(scene, 900, 300, 150, "#F3EBDC", "#9CC3C8", depth=0.4, fade=0.6)
    draw_cloud(scene, 1290, 640, 120, "#F3E0C4", "#A9C3B8", depth=0.4, fade=0.6)
    far = trace("-60 820, 220 720, 480 800, 760 700, 1040 780, 1260 700, 1500 780")
    alps(scene, 301, far, "#8FB0C4", "#C9CFC4", "#FBE7C0", foot=960, snow=760)
    haze(scene, 760, 1010, "#FBE7C0", 0.8)
    for x, y, size, tones in (
        *((1250, 960, 0.62, YELLOW), (930, 1000, 0.56, GREY), (1130, 1080, 0.8, GREY)),
        *((690, 1100, 0.7, GREEN), (1390, 1120, 0.8, GREEN)),
    ):
        with scene.placed(x, y, size):
            wall(scene, 0, 40, 180, 150, 5)
            roof(scene, 0, -80, 120, 260, 140, ribs=16, colours=tones)
    scene.sheet(hill(trace("-60 1260, 400 1230, 900 1256, 1500 1220")), "#6E9A6A", "#1F4A40")
    _corner(scene)
    pine(scene, 9, trace("1540 1330, 1400 1300, 1240 1316, 1120 1280"), 110, "#123F3C", thick=36)
    return scene


# The eave of the great corner, from the wall at the left to its tip, and the hip above it.
EAVE = trace("-80 900, 200 884, 480 842, 700 760, 860 650, 960 520")
HIP = trace("-80 330, 160 420, 420 520, 640 574, 820 570, 960 506")


def _corner(scene: Scene) -> None:
    """One great corner of a roof, its brackets, tiles and beasts."""
    with scene.layer(box(-80, 900, 470, 1500), "#A82E22", "#6A1A16", depth=0.8):
        scene.fill(box(-80, 900, 500, 960), "#3A0E0C", alpha=0.7, blur=24)
        for x in (60, 400):
            scene.sheet(
                box(x - 40, 880, x + 40, 1500), "#D9483A", "#8E1C16", across=True, depth=0.5
            )
    bracket_row(scene, -120, 470, 1020, 170, 4, tiers=2)
    under = blob([*EAVE, EAVE[-1], (820, 760), (640, 870), (440, 930), (-80, 980), (-80, 980)])
    with scene.layer(under, "#5A2018", "#3A1210", depth=0.6):
        for index in range(26):
            x = -70 + index * 40
            start = (x, 990 - max(0, x) * 0.32)
            scene.stroke(line([start, (x + 60, start[1] - 130)]), "#2E8C72", 13, 0.9)
            scene.stroke(line([start, (x + 60, start[1] - 130)]), LIGHT, 3, 0.4)
    eave, hip = sampled(EAVE, 12), sampled(HIP, 12)
    shape = polygon([*eave, *reversed(hip)])
    with scene.layer(shape, "#45B098", "#168074", "#0A565C", depth=1.3, edge=0.5):
        count = 46
        for index in range(count + 1):
            t = index / count
            low = eave[round(t * (len(eave) - 1))]
            high = hip[round(min(1.0, t * 1.02) * (len(hip) - 1))]
            bow = ((low[0] + high[0]) / 2 - 12, (low[1] + high[1]) / 2 + 30 * (1 - t))
            row = sampled([high, bow, low], 8)
            scene.stroke(line(row), "#08484C", 10, 0.5)
            scene.stroke(line([(x - 5, y - 2) for x, y in row]), PAPER, 3, 0.28)
    for index in range(0, len(eave) - 1, 2):
        across, level = eave[index]
        size = 17 - 7 * index / len(eave)
        scene.sheet(
            disc(across, level + 4, size, size), "#F3CE74", GOLD, "#8A5A1E", depth=0.14, edge=0.7
        )
        scene.fill(disc(across, level + 4, size * 0.45), "#0F6660")
    spine = ribbon([*hip, (1010, 440), (1014, 400)], taper(52, 17))
    scene.sheet(spine, "#F6DC92", GOLD, "#9A6A24", depth=0.7, edge=0.8)
    for index, share in enumerate((0.56, 0.65, 0.74, 0.83, 0.91)):
        at, top = hip[round(share * (len(hip) - 1))]
        with scene.placed(at, top - 18 + 6 * index / 5, 1.0 - 0.08 * index):
            _beast(scene, rider=index == 4)
    bell: Point = (968, 540)
    scene.stroke(line([bell, (968, 596)]), "#3A2A1A", 4)
    cup = blob(trace("948 596, 948 596, 988 596, 988 596, 994 636, 1000 648, 936 648, 942 636"))
    scene.sheet(cup, "#F3CE74", "#B5781E", "#7A4A18", across=True, depth=0.3)
    scene.stroke(line([(968, 648), (968, 682)]), "#3A2A1A", 3)
    scene.sheet(disc(968, 690, 12, 9), "#F3CE74", "#B5781E", depth=0.15)


def _beast(scene: Scene, *, rider: bool) -> None:
    """A small sitting animal of glazed clay that looks to the corner; or a bird, the last."""
    if rider:
        body = blob(trace("-34 0, -40 -34, -20 -60, 6 -66, 24 -92, 44 -84, 40 -64, 30 -30, 34 0"))
        tail = ribbon(sampled([(-30, -30), (-62, -58), (-54, -94)], 8), taper(20, 6))
    else:
        body = blob(
            trace(
                "-32 0, -38 -26, -22 -62, -2 -82, 2 -108, 16 -118, 24 -108, 44 -98, 46 -86, "
                "26 -80, 24 -50, 30 0"
            )
        )
        tail = ribbon(sampled([(-26, -12), (-58, -34), (-50, -84), (-36, -90)], 8), taper(16, 7))
    scene.sheet(join(body, tail), "#F9E3A0", GOLD, "#9A6420", depth=0.4, edge=0.8)
    scene.dots([(34 if rider else 26, -80 if rider else -98, 3.4)], INK, 0.9)


WOOD = (("#E9B878", "#B5793E"), ("#DFA862", "#A0642E"), ("#F3CB92", "#C48A4C"))


def dougong(pixels: int) -> Scene:
    """A great bracket set on its column, two others behind it."""
    scene = Scene(pixels, "#1B4A56", "#2F7078", "#6FA39A", "#E3D3A4", "#F3DDB0")
    scene.glow(360, 620, 900, "#FFEBC0", 0.6)
    for x in (90, 1350):
        with scene.placed(x, 1130, 0.62):
            _set(scene)
    scene.veil(strip(-OUT, SIDE + OUT), "#CFE0CC", (0, 400), (0, 1100), (0.1, 0.42))
    _eave(scene)
    with scene.placed(720, 1130):
        _set(scene)
    return scene


def _eave(scene: Scene) -> None:
    """The painted rafters and the tiles of the eave above."""
    with scene.layer(box(-OUT, -OUT, SIDE + OUT, 330), "#0F5C60", "#0A4A50", depth=0.4):
        for index in range(25):
            x = index * 60.0
            scene.stroke(line([(720 + (x - 720) * 0.8, -40), (x, 250)]), "#06363C", 16, 0.7)
    for index in range(25):
        x = index * 60.0
        scene.sheet(disc(x, 262, 25), "#F3CE74", GOLD, "#8A5A1E", depth=0.3, edge=0.7)
        scene.fill(disc(x, 262, 12), "#0F6660")
    scene.sheet(box(-OUT, 286, SIDE + OUT, 372), "#4A1A16", "#2E1010", depth=0.8)
    for index in range(19):
        x = 12 + index * 79.0
        end = box(x - 24, 300, x + 24, 362, 5)
        with scene.layer(end, "#3FA58E", "#12655E", depth=0.4, edge=0.6):
            scene.fill(disc(x, 331, 13), LIGHT)
            scene.fill(disc(x, 331, 7), "#12655E")


def _set(scene: Scene) -> None:
    """A set of four tiers over a column; its foot stands at the origin, it is 760 high."""
    column = box(-74, -40, 74, 620)
    with scene.layer(column, "#D9483A", "#B32E24", "#7A1814", across=True, depth=0.9):
        scene.fill(box(-90, -44, 90, 30), "#3A0C0A", alpha=0.45, blur=16)
    beam = box(-520, -104, 520, -24, 4)
    with scene.layer(beam, "#2F8C8A", "#0B4A5A", depth=0.8):
        for side in (-1, 1):
            panel = box(side * 300 - 170, -88, side * 300 + 170, -40, 20)
            scene.fill(panel, "#2A67A4")
            scene.stroke(panel, LIGHT, 5, 0.9)
            for step in range(-2, 3):
                flower = disc(side * 300 + step * 62, -64, 13)
                scene.fill(flower, ("#F3CE74", "#F6E3C0")[step % 2])
    _block(scene, 0, -104, 96, 84, 0)
    for tier, half in enumerate((170, 270, 380, 500)):
        y = -188 - 148 * tier
        _arm(scene, 0, y, half, 84, tier)
        nose = join(box(-38, y - 80, 38, y, 8), disc(0, y - 8, 38, 26))
        scene.sheet(nose, *WOOD[(tier + 2) % 3], depth=0.6, edge=0.7)
        scene.stroke(disc(0, y - 36, 17), "#7A4A22", 4, 0.5)
        count = tier + 2
        for index in range(count + 1):
            at = -half + 42 + (2 * half - 84) * index / count
            _block(scene, at, y - 84, 44, 62, tier + 1)


def _arm(scene: Scene, x: float, y: float, half: float, high: float, tier: int) -> None:
    """A bow-shaped arm with its lower edge at y: the end is cut off in steps."""
    curl = [(x + half, y - high), (x + half, y - high * 0.56)]
    curl += [
        (x + half - 26, y - high * 0.24),
        (x + half - 66, y - high * 0.05),
        (x + half - 110, y),
    ]
    path = polygon([*curl, *((2 * x - a, b) for a, b in reversed(curl))])
    light, dark = WOOD[tier % 3]
    with scene.layer(path, light, dark, depth=0.7, edge=0.75):
        for step in range(3):
            grain = [
                (x - half, y - high * (0.72 - 0.2 * step)),
                (x, y - high * (0.66 - 0.22 * step)),
            ]
            grain.append((x + half, y - high * (0.74 - 0.2 * step)))
            scene.stroke(curve(grain), "#7A4A22", 2.6, 0.35)


def _block(scene: Scene, x: float, y: float, half: float, high: float, tier: int) -> None:
    """A block with its foot at y, narrower below, a slot on top where the next arm lies."""
    path = polygon(
        [
            *((x - half * 0.72, y), (x + half * 0.72, y), (x + half, y - high * 0.42)),
            *(
                (x + half, y - high),
                (x + half * 0.36, y - high),
                (x + half * 0.36, y - high * 0.74),
            ),
            *(
                (x - half * 0.36, y - high * 0.74),
                (x - half * 0.36, y - high),
                (x - half, y - high),
            ),
            (x - half, y - high * 0.42),
        ]
    )
    light, dark = WOOD[tier % 3]
    with scene.layer(path, mix(light, PAPER, 0.1), dark, depth=0.5, edge=0.75):
        scene.stroke(line([(x - half, y - high * 0.42), (x + half, y - high * 0.42)]), INK, 3, 0.25)


def courtyard(pixels: int) -> Scene:
    """Three courtyards behind each other along one line, gates between them, a great hall last."""
    scene = Scene(pixels, "#3A86A8", "#8FC0C4", "#F6DFB4", "#F6DFB4")
    scene.glow(330, 200, 700, "#FFF3CC", 0.7)
    far = trace("-60 340, 180 240, 420 320, 700 210, 980 310, 1220 220, 1500 300")
    alps(scene, 311, far, "#8FB0C8", "#B9CBC6", "#F6DFB4", foot=520, snow=310)
    haze(scene, 280, 520, "#F6DFB4", 0.75)
    scene.sheet(strip(420, SIDE + OUT), "#A9B884", "#5E8A5A", "#2F5A48", depth=0.5)
    for index in range(13):
        for side in (-1, 1):
            y = 470 + index * 74.0
            x = 720 + side * (480 + index * 36 + 20 * math.sin(index * 2.0))
            tree = disc(x, y, 50 + index * 4, 44 + index * 4)
            scene.sheet(tree, "#7FA868", "#2F6B4F", depth=0.5, edge=0.5)
    for near, far_y, low in ((0.34, 452, 640), (0.5, 640, 940), (0.74, 940, 1350)):
        _yard(scene, near, far_y, low)
    return scene


def _yard(scene: Scene, size: float, top: float, bottom: float) -> None:
    """One yard: the hall at its far end, a wing at each side, paving with the axis on it."""
    near, far = 560 * size + 50, 520 * size + 10
    ground = polygon(
        [(720 - far, top), (720 + far, top), (720 + near, bottom), (720 - near, bottom)]
    )
    with scene.layer(ground, "#E9D5AC", "#D0B484", depth=0.6, span=(top, bottom)):
        for index in range(1, 7):
            y = top + (bottom - top) * (index / 7) ** 1.3
            scene.stroke(line([(0, y), (SIDE, y)]), "#8E6E48", 2.4, 0.35)
        axis = polygon(
            [
                *((720 - far * 0.15, top), (720 + far * 0.15, top)),
                *((720 + near * 0.15, bottom), (720 - near * 0.15, bottom)),
            ]
        )
        scene.fill(axis, "#FBF0D2", "#F3DFB2")
    for side in (-1, 1):
        _wing(scene, side, size, (720 + side * far, top), (720 + side * near, bottom))
    with scene.placed(720, top + 8, size):
        half = 250
        scene.sheet(box(-half - 40, -26, half + 40, 16), "#EFE3CC", "#B5A488", depth=0.4)
        wall(scene, 0, -200, half, 176, 5, door=True)
        tones = GREEN if size < 0.7 else GREY
        roof(scene, 0, -352, half * 0.72, half * 1.42, 172, ribs=18, colours=tones)
        stairs(scene, 0, -20, 70, 34, 4)
    if size > 0.7:
        for side in (-1, 1):
            balustrade(
                scene,
                720 + min(side * 120, side * 640),
                720 + max(side * 120, side * 640),
                bottom + 4,
                44,
                52,
            )
        with scene.placed(720, bottom + 40, 0.9):
            for side in (-1, 1):
                scene.sheet(box(side * 120 - 34, -190, side * 120 + 34, 20), "#C9402F", "#7A1A16")
            roof(scene, 0, -300, 120, 230, 120, ribs=16, colours=GREY)


def _wing(scene: Scene, side: int, size: float, far: Point, near: Point) -> None:
    """A side hall seen from its end: a long roof whose eave runs along the yard."""
    high = 118 * size
    (fx, fy), (nx, ny) = far, near
    out = 130 * size + 24
    face = polygon([(fx, fy - high * 0.5), (nx, ny - high), (nx, ny), (fx, fy + 6)])
    with scene.layer(face, "#B3382A", "#7A1F1A", depth=0.4):
        for index in range(1, 7):
            t = index / 7
            x, y = fx + (nx - fx) * t, fy + (ny - fy) * t
            tall = high * (0.5 + 0.5 * t)
            pane = box(x - 13 * size - 4, y - tall * 0.72, x + 13 * size + 4, y - tall * 0.1)
            scene.fill(pane, "#FFE3A0", "#F0B452")
    eave_far, eave = (fx - side * 8, fy - high * 0.42), (nx - side * 14, ny - high * 0.9)
    ridge_far, ridge = (fx + side * out * 0.7, fy - high), (nx + side * out * 0.8, ny - high * 1.5)
    gable = polygon(
        [
            (nx, ny),
            eave,
            ridge,
            (nx + side * out * 1.7, ny - high * 0.8),
            (nx + side * out * 1.6, ny),
        ]
    )
    scene.sheet(gable, "#E3D2B4", "#B59A78", depth=0.5)
    slope = polygon([eave_far, eave, ridge, ridge_far])
    tones = GREY if size > 0.7 else GREEN
    with scene.layer(slope, *tones, depth=0.8, edge=0.7):
        for index in range(26):
            t = index / 25
            low = (
                eave_far[0] + (eave[0] - eave_far[0]) * t,
                eave_far[1] + (eave[1] - eave_far[1]) * t,
            )
            top = (
                ridge_far[0] + (ridge[0] - ridge_far[0]) * t,
                ridge_far[1] + (ridge[1] - ridge_far[1]) * t,
            )
            scene.stroke(line([low, top]), tones[1], 3.4, 0.8)
    scene.stroke(line([ridge_far, ridge]), GOLD, 9 * size + 2)
    scene.stroke(line([eave_far, eave]), GOLD, 5 * size + 1)


SCENES: dict[str, Callable[[int], Scene]] = {
    "curved-roof": curved_roof,
    "dougong": dougong,
    "courtyard": courtyard,
}
