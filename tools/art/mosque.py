"""The mosque of Zharkent: sweeping eaves, a tiered minaret, a veranda of carved wood."""

from tools.art.buildings import roof
from tools.art.light import haze
from tools.art.motif import horn
from tools.art.nature import leaf, tulip
from tools.art.palette import CINNABAR, GOLD, INK, JADE, LIGHT, PAPER, SAND, mix
from tools.art.paper import Scene
from tools.art.peaks import alps
from tools.art.shapes import (
    OUT,
    SIDE,
    blob,
    box,
    curve,
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

GREEN = ("#5FA58C", "#2B6B5C")
CARVED = ("#D9995A", "#8E5228")


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
    for index in range(20):
        x = (30 + index * 33) if index < 5 else 790 + (index - 5) * 46
        y = 1262 + (index * 61) % 110
        tulip(scene, x, y, 110 + (index * 31) % 50, (CINNABAR, "#E2A02E", "#D9532E")[index % 3])
    _branch(scene)
    return scene


def _yard_wall(scene: Scene) -> None:
    """The wall of the yard between the gate and the right edge, under a ridge of tiles."""
    with scene.layer(box(560, 1034, SIDE + OUT, 1150), "#F0DFBC", "#C9A878", depth=0.7):
        for x in range(640, 1500, 116):
            scene.stroke(box(x, 1070, x + 84, 1128, 6), "#9A7446", 3, 0.6)
            scene.fill(moved(horn(11, 18, 5), x + 42, 1094), "#9A7446", alpha=0.7)
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
                scene.fill(moved(horn(5.5, 9, 2.6), at + side * gap * 0.2, top + 38), "#5A3018")
        post = join(
            box(x - 7, top + 20, x + 7, bottom), box(x - 13, bottom - 16, x + 13, bottom, 3)
        )
        scene.sheet(post, *CARVED, depth=0.3, edge=0.5)


def _gate(scene: Scene, x: float) -> None:
    """The portal with three tiers of open pavilions on it, each smaller, under upturned eaves."""
    scene.sheet(box(x - 250, 1050, x + 250, 1110), "#DCC6A0", "#94795A", depth=0.7)
    with scene.layer(box(x - 190, 790, x + 190, 1056), "#F3E3C2", "#D9B98A", depth=1.0):
        for side in (-1, 1):
            panel = box(x + side * 128 - 40, 850, x + side * 128 + 40, 1030, 6)
            scene.fill(panel, mix(JADE, PAPER, 0.3), JADE)
            scene.stroke(panel, GOLD, 4)
            for y in (890, 950, 1005):
                scene.fill(moved(horn(13, 22, 6), x + side * 128, y), LIGHT)
        door = join(box(x - 62, 900, x + 62, 1060), disc(x, 902, 62, 70))
        scene.fill(door, CINNABAR)
        inner = join(box(x - 48, 906, x + 48, 1060), disc(x, 908, 48, 56))
        scene.fill(inner, "#9A5A2C", "#54301C")
        scene.stroke(line([(x, 850), (x, 1060)]), INK, 3, 0.6)
        for side in (-1, 1):
            scene.fill(moved(horn(9, 15, 4.4), x + side * 24, 940), LIGHT)
            scene.stroke(box(x + side * 24 - 15, 970, x + side * 24 + 15, 1040), LIGHT, 2.5, 0.8)
    roof(scene, x, 700, 150, 282, 112, colours=GREEN, lift=0.5, ribs=18, finial=False)
    for base, half, height, eave, drop in (
        (706, 122, 100, 222, 94),
        (556, 88, 86, 172, 82),
        (420, 58, 74, 126, 70),
    ):
        _pavilion(scene, x, base, half, height)
        crown = half * 0.62
        roof(
            scene,
            x,
            base - height - drop + 14,
            crown,
            eave,
            drop,
            colours=GREEN,
            lift=0.55,
            ribs=14,
            finial=False,
        )
    _spire(scene, x, 296)


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
