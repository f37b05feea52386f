"""The mosque of Zharkent: sweeping eaves, a tiered minaret, a veranda of carved wood."""

import skia

from tools.art import visitors
from tools.art.buildings import roof
from tools.art.light import haze
from tools.art.nature import leaf, tulip
from tools.art.palette import CINNABAR, GOLD, INK, LIGHT, PAPER, SAND, mix
from tools.art.paper import Scene
from tools.art.peaks import alps
from tools.art.shapes import (
    OUT,
    SIDE,
    blob,
    box,
    curve,
    cut,
    disc,
    hill,
    join,
    line,
    moved,
    polygon,
    ribbon,
    sampled,
    strip,
    taper,
    trace,
)
from tools.art.visitors import Visitor, draw_visitors

GREEN = ("#5FA58C", "#2B6B5C")
BLUE = "#1F6E9A"
CARVED = ("#D9995A", "#8E5228")


VISITORS = (
    Visitor(visitors.grandmother, 596, 1222, 0.52),
    Visitor(visitors.man, 646, 1216, 0.54),
    Visitor(visitors.youth, 246, 1214, 0.54),
    Visitor(visitors.wheelchair, 304, 1224, 0.56),
)


def zharkent_mosque(pixels: int) -> Scene:
    """The gate with its tiered minaret before the long hall, poplars and mountains behind."""
    sky = "#F9E3B8"
    scene = Scene(pixels, "#3A86B4", "#94C3CC", sky, sky, sky)
    scene.glow(160, 420, 760, "#FFEFC4", 0.8)
    far = trace("-60 640, 120 540, 260 620, 430 500, 620 610, 800 530, 960 620, 1140 480, 1310 600")
    alps(scene, 131, [*far, (1500, 530)], "#9DB4CE", "#CBD3D0", sky, foot=880, snow=620)
    haze(scene, 620, 860, sky, 0.7)
    near = [(-60, 790), (240, 740), (560, 780), (900, 735), (1240, 780), (1500, 745)]
    scene.sheet(hill(near), "#B5C08E", "#8FA873", depth=0.6)
    haze(scene, 740, 900, sky, 0.4)
    for x, height in ((60, 470), (130, 380), (790, 430), (870, 520), (1330, 560), (1395, 470)):
        _poplar(scene, x, 1010, height)
    scene.sheet(strip(985, 1500), "#E3C896", "#B5986A", depth=0.6)
    with scene.placed(960, 0):
        _hall(scene, 0)
    _yard_wall(scene)
    with scene.placed(446, 1152, 0.94), scene.placed(0, -1110):
        _gate(scene, 0)
    path = [(340, 1154), (552, 1154), (740, 1500), (180, 1500)]
    with scene.layer(polygon(path), "#EBD9B4", "#CDB084", depth=0.25):
        for index in range(9):
            y = 1170 + 4 * index * (index + 3)
            scene.stroke(line([(0, y), (SIDE, y)]), "#8E7050", 2.4, 0.4)
    for side, bed in (
        (-1, [(-60, 1210), (100, 1190), (200, 1230), (240, 1300), (190, 1500), (-60, 1500)]),
        (1, [(1500, 1200), (1100, 1196), (820, 1216), (720, 1290), (800, 1500), (1500, 1500)]),
    ):
        with scene.layer(blob(bed), "#7FA35A", "#3F7A50", "#1F4F44", depth=0.5):
            for shift in (30, 70, 120):
                edge = [(x + side * 8, y + shift) for x, y in bed[:4]]
                scene.stroke(curve(edge), PAPER, 2.4, 0.14)
    for index in range(44):
        x = (6 + index * 15) if index < 14 else 760 + (index - 14) * 23
        y = 1266 + (index * 61) % 130
        tulip(scene, x, y, 46 + (index * 31) % 22, (CINNABAR, "#E2A02E", "#D9532E")[index % 3])
    draw_visitors(scene, VISITORS)
    _branch(scene)
    return scene


def _yard_wall(scene: Scene) -> None:
    """The wall of the yard between the gate and the right edge, under a ridge of tiles."""
    with scene.layer(box(560, 1034, SIDE + OUT, 1150), "#F0DFBC", "#C9A878", depth=0.7):
        for x in range(640, 1500, 116):
            scene.stroke(box(x, 1070, x + 84, 1128, 6), "#9A7446", 3, 0.6)
            scene.fill(star(x + 42, 1099, 17), "#9A7446", alpha=0.6)
            scene.fill(star(x + 42, 1099, 8), "#F0DFBC")
    cap = box(540, 1012, SIDE + OUT, 1040, 8)
    with scene.layer(cap, *GREEN, depth=0.6, edge=0.6):
        for x in range(544, 1500, 14):
            scene.stroke(line([(x, 1010), (x, 1044)]), INK, 3, 0.25)


def _branch(scene: Scene) -> None:
    """Leaves of an apricot tree that frame the upper right corner."""
    spines = (
        [(1520, 120), (1380, 170), (1230, 160), (1100, 210)],
        [(1520, 260), (1430, 300), (1370, 380), (1350, 470)],
        [(1330, 168), (1270, 230), (1240, 300)],
    )
    for points, wide in zip(spines, (24.0, 16.0, 9.0), strict=True):
        spine = sampled(points, 10)
        scene.sheet(ribbon(spine, taper(wide, 4)), "#4A3226", "#2E1E1A", depth=0.7, edge=0.3)
        for index, (x, y) in enumerate(spine[2::2]):
            way = 1 if index % 2 else -1
            tip = (x - 40 + way * 16, y + way * 52 + 26)
            tone = ("#2F6B4A", "#4F8A50", "#6E9C54")[index % 3]
            leaf(scene, (x, y), (x - 8, y + way * 30 + 8), tip, 30, tone)


def _poplar(scene: Scene, x: float, y: float, height: float) -> None:
    """A slim poplar."""
    path = blob(
        [
            (x, y - height),
            (x, y - height),
            (x - height * 0.072, y - height * 0.6),
            (x - height * 0.064, y - height * 0.15),
            (x, y - height * 0.06),
            (x + height * 0.064, y - height * 0.15),
            (x + height * 0.072, y - height * 0.6),
        ]
    )
    scene.stroke(line([(x, y), (x, y - height * 0.3)]), "#6B4A2E", 9)
    with scene.layer(path, "#8DB56A", "#4B8A58", "#2A6248", depth=0.5):
        for index in range(1, 9):
            level = y - height * index / 10
            scene.stroke(
                curve([(x - 60, level - 46), (x, level), (x + 60, level - 46)]), PAPER, 2, 0.18
            )


def _hall(scene: Scene, x: float) -> None:
    """The long prayer hall behind: a broad roof over a veranda."""
    scene.sheet(box(x - 480, 1010, x + 480, 1080), "#CBB08A", "#8E7458", depth=0.6)
    with scene.layer(box(x - 430, 830, x + 430, 1014), "#7A4426", "#4A2818", depth=0.6):
        for index in range(12):
            left = x - 410 + index * 70
            scene.fill(box(left, 880, left + 46, 1014, 20), "#2E1A14")
            scene.fill(box(left + 6, 890, left + 40, 1014, 16), "#F0B860", "#A86A30")
            for bar in range(1, 4):
                scene.stroke(
                    line([(left + 6, 890 + bar * 31), (left + 40, 890 + bar * 31)]), "#4A2818", 2.5
                )
            scene.stroke(line([(left + 23, 890), (left + 23, 1014)]), "#4A2818", 2.5)
    _veranda(scene, x - 462, x + 462, 800, 1016, 13)
    _rafters(scene, x, 846, 500, 9)
    roof(scene, x, 660, 350, 540, 162, colours=GREEN, lift=0.26, ribs=34)


def _veranda(
    scene: Scene, left: float, right: float, top: float, bottom: float, posts: int
) -> None:
    """Wooden posts joined by carved brackets."""
    gap = (right - left) / (posts - 1)
    scene.sheet(box(left - 12, top, right + 12, top + 26), *CARVED, depth=0.4)
    for index in range(posts):
        x = left + gap * index
        if index < posts - 1:
            for side, at in ((1, x), (-1, x + gap)):
                bracket = polygon(
                    [
                        (at, top + 26),
                        (at + side * gap * 0.5, top + 26),
                        (at + side * gap * 0.26, top + 44),
                        (at, top + 74),
                    ]
                )
                scene.sheet(bracket, *CARVED, depth=0.2)
                curl = [
                    (at, top + 60),
                    (at + side * gap * 0.2, top + 42),
                    (at + side * gap * 0.42, top + 30),
                ]
                scene.stroke(curve(curl), "#5A3018", 2.6, 0.7)
        post = join(
            box(x - 7, top + 20, x + 7, bottom), box(x - 13, bottom - 16, x + 13, bottom, 3)
        )
        scene.sheet(post, *CARVED, depth=0.3, edge=0.5)


def _gate(scene: Scene, x: float) -> None:
    """The tall portal with its deep arch; on it two open pavilions under upturned wooden eaves."""
    scene.sheet(box(x - 262, 1056, x + 262, 1110), "#DCC6A0", "#94795A", depth=0.7)
    for side in (-1, 1):
        wing = box(x + side * 206 - 46, 826, x + side * 206 + 46, 1060)
        with scene.layer(wing, "#EAD3A6", "#C9A472", depth=0.8):
            niche = _pointed(x + side * 206, 1046, 26, 150)
            scene.fill(niche, "#A87A4A", "#D9B98A")
            scene.stroke(niche, BLUE, 4, 0.8)
        scene.sheet(box(x + side * 206 - 54, 810, x + side * 206 + 54, 832, 4), *CARVED, depth=0.4)
    with scene.layer(box(x - 172, 636, x + 172, 1060), "#F6E8CA", "#DDBF90", depth=1.1, edge=0.7):
        for inset, tone in ((10, BLUE), (50, BLUE)):
            frame = box(x - 172 + inset, 636 + inset, x + 172 - inset, 1100)
            scene.stroke(frame, tone, 5)
        _stars_along(scene, x)
        for side in (-1, 1):
            scene.fill(_spandrel(x, side), mix("#2A8C94", PAPER, 0.15), "#1F7480")
            for at, y, size in ((84, 728, 16), (46, 716, 9), (98, 770, 9)):
                scene.fill(star(x + side * at, y, size), LIGHT)
        arch = _pointed(x, 1062, 106, 330)
        scene.stroke(arch, GOLD, 9)
        with scene.layer(arch, "#8A5A36", "#C99A66", "#7A4E30", depth=0.2, edge=0.3):
            _vault(scene, x)
        _door(scene, x)
        scene.fill(box(x + 84, 640, x + 190, 1062), "#5A3416", alpha=0.16, blur=24)
    cornice = box(x - 186, 618, x + 186, 644, 4)
    scene.sheet(cornice, *CARVED, depth=0.5, edge=0.6)
    for index in range(24):
        post = x - 178 + index * 15.5
        scene.sheet(box(post - 4, 606, post + 4, 622, 2), *CARVED, depth=0.1)
    for base, half, height, eave, drop in ((612, 104, 92, 206, 88), (468, 66, 76, 146, 76)):
        _pavilion(scene, x, base, half, height)
        _rafters(scene, x, base - height + 30, half * 1.3, 5 + half / 40)
        roof(
            scene,
            x,
            base - height - drop + 14,
            half * 0.6,
            eave,
            drop,
            colours=GREEN,
            lift=0.55,
            ribs=16,
            finial=False,
        )
    _spire(scene, x, 330)


def _pointed(x: float, foot: float, half: float, tall: float) -> skia.Path:
    """An opening under a pointed arch of Central Asia that stands at (x, foot)."""
    spring, top = foot - tall * 0.62, foot - tall
    right = sampled(
        [
            (x + half, spring),
            (x + half * 0.9, spring - tall * 0.2),
            (x + half * 0.46, top + tall * 0.075),
            (x, top),
        ],
        10,
    )
    left = [(2 * x - a, b) for a, b in reversed(right)]
    return polygon([(x - half, foot), (x + half, foot), *right, *left])


def _spandrel(x: float, side: int) -> skia.Path:
    """The field between the arch and the corner of its frame."""
    corner = box(min(x, x + side * 116), 690, max(x, x + side * 116), 870)
    return cut(corner, _pointed(x, 1062, 112, 342))


def star(x: float, y: float, radius: float) -> skia.Path:
    """A star of eight points: two squares, as tiles of Central Asia have it."""
    square = box(-0.72, -0.72, 0.72, 0.72)
    return moved(join(square, moved(square, 0, 0, turn=45)), x, y, radius)


def _stars_along(scene: Scene, x: float) -> None:
    """The band of tiles that runs round the portal's frame."""
    spots = [(x + side * 142, 700.0 + index * 40) for side in (-1, 1) for index in range(9)]
    spots += [(x - 106 + index * 42.4, 666.0) for index in range(6)]
    for index, (at, y) in enumerate(spots):
        tone = ("#1F7E8C", "#2A5FA0")[index % 2]
        scene.fill(star(at, y, 13), tone)
        scene.fill(star(at, y, 6.5), LIGHT)


def _vault(scene: Scene, x: float) -> None:
    """The hollow of the arch: honeycomb cells in rows, darker inwards."""
    for row in range(5):
        y = 780 + row * 31
        count = 4 + row
        for index in range(-count, count + 1):
            at = x + index * 22 + (row % 2) * 11
            cell = _pointed(at, y + 26, 11, 40)
            scene.fill(
                cell, mix("#F3DDB0", "#8A5A36", 0.12 * row), mix("#B98450", "#5A3420", 0.1 * row)
            )
            scene.stroke(cell, "#6A4226", 1.6, 0.6)
    inner = box(x - 110, 930, x + 110, 1070)
    scene.fill(inner, "#C99A66", "#8A5A36")
    scene.fill(box(x - 116, 916, x + 116, 934), *CARVED)
    for side in (-1, 1):
        scene.fill(
            box(x + side * 100 - 22, 740, x + side * 100 + 22, 1070), INK, alpha=0.3, blur=14
        )


def _door(scene: Scene, x: float) -> None:
    """A carved wooden door of two leaves under a small arch."""
    scene.sheet(_pointed(x, 1062, 62, 132), "#A8622E", "#5E3218", depth=0.25)
    scene.stroke(line([(x, 936), (x, 1062)]), INK, 3, 0.6)
    for side in (-1, 1):
        for low, high in ((970, 1008), (1016, 1052)):
            panel = box(x + side * 28 - 17, low, x + side * 28 + 17, high, 3)
            scene.stroke(panel, "#E0A860", 2.4, 0.9)
            scene.fill(star(x + side * 28, (low + high) / 2, 10), "#E0A860", alpha=0.9)
        scene.dots([(x + side * 7, 1012, 3)], LIGHT, 1)


def _rafters(scene: Scene, x: float, y: float, half: float, thick: float) -> None:
    """The ends of rafters and a carved, painted board below an eave."""
    board = box(x - half * 0.8, y - thick, x + half * 0.8, y + thick * 1.3, 2)
    with scene.layer(board, "#3F8C7E", "#1F5A54", depth=0.3):
        count = round(half * 1.6 / (thick * 4))
        for index in range(count):
            at = x - half * 0.8 + (index + 0.5) * half * 1.6 / count
            scene.fill(star(at, y + thick * 0.1, thick * 0.85), LIGHT, alpha=0.95)
    count = round(half * 2 / (thick * 2.6))
    for index in range(count + 1):
        at = x - half + 2 * half * index / count
        end = [(at - thick * 0.5, y - thick * 2.4), (at + thick * 0.5, y - thick * 2.4)]
        end += [(at + thick * 0.5, y - thick * 0.4), (at - thick * 0.5, y - thick * 0.4)]
        scene.sheet(polygon(end), "#E0A860", "#8E5228", depth=0.12)


def _pavilion(scene: Scene, x: float, base: float, half: float, height: float) -> None:
    """An open storey of carved posts and railing."""
    scene.sheet(box(x - half, base - height, x + half, base), "#5A3420", "#3A2016", depth=0.5)
    scene.glow(x, base - height * 0.4, half, "#FFC878", 0.5)
    _veranda(scene, x - half, x + half, base - height, base, 5)
    scene.sheet(box(x - half - 10, base - 24, x + half + 10, base - 14), *CARVED, depth=0.2)
    for index in range(13):
        at = x - half + 2 * half * index / 12
        scene.stroke(line([(at, base - 16), (at, base)]), SAND, 3)


def _spire(scene: Scene, x: float, y: float) -> None:
    """The pointed top roof and its finial of balls."""
    cone = blob(
        [
            (x, y - 92),
            (x, y - 92),
            (x - 26, y - 38),
            (x - 66, y + 4),
            (x - 66, y + 4),
            (x, y + 12),
            (x + 66, y + 4),
            (x + 66, y + 4),
            (x + 26, y - 38),
        ]
    )
    with scene.layer(cone, *GREEN, depth=0.5, edge=0.5):
        for index in range(-5, 6):
            scene.stroke(
                curve([(x, y - 92), (x + index * 5, y - 38), (x + index * 13, y + 12)]), GREEN[1], 3
            )
    for index, radius in enumerate((13, 9, 6)):
        scene.sheet(disc(x, y - 98 - index * 19, radius), LIGHT, GOLD, depth=0.15)
    scene.sheet(
        polygon([(x - 3, y - 142), (x + 3, y - 142), (x, y - 176)]), LIGHT, GOLD, depth=0.15
    )
