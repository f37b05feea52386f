"""The mosque of Zharkent: sweeping eaves, a tiered minaret, a veranda of carved wood."""

from tools.art.buildings import roof
from tools.art.motif import draw_cloud, horn
from tools.art.nature import hills, mountains, tulip
from tools.art.palette import CINNABAR, GOLD, INK, JADE, LIGHT, PAPER, SAND, TURQUOISE, mix
from tools.art.paper import Scene
from tools.art.shapes import OUT, SIDE, blob, box, curve, disc, join, line, moved, polygon

GREEN = ("#5FA58C", "#2B6B5C")
CARVED = ("#D9995A", "#8E5228")


def zharkent_mosque(pixels: int) -> Scene:
    """The gate with its pagoda-like minaret before the long hall, mountains behind."""
    scene = Scene(pixels, "#2E84AE", "#86C2CC", "#F7E6BE", "#F7E6BE", "#F7E6BE")
    draw_cloud(scene, 330, 390, 150, TURQUOISE)
    draw_cloud(scene, 1110, 430, 140, CINNABAR)
    peaks = [(-60, 760), (130, 640), (290, 730), (450, 620), (640, 740), (860, 640), (1020, 730)]
    mountains(
        scene,
        131,
        [*peaks, (1180, 600), (1340, 720), (1500, 640)],
        ("#86A9C6", "#9DB6BE"),
        snow=730,
    )
    for x, height in ((150, 400), (225, 470), (300, 380), (1190, 420), (1270, 480), (1345, 400)):
        _poplar(scene, x, 1000, height)
    scene.sheet(box(-OUT, 960, SIDE + OUT, 1500), "#D9BE8C", "#A98C5C", depth=0.6)
    with scene.placed(720, 1080, 0.9), scene.placed(0, -1080):
        _hall(scene, 0)
        _gate(scene, 0)
    hills(
        scene,
        [(-60, 1150), (260, 1125), (720, 1180), (1180, 1125), (1500, 1150)],
        "#7FA35A",
        "#3F7A50",
        "#1F4F44",
        lines=3,
    )
    for index, x in enumerate((180, 262, 340, 1090, 1170, 1262)):
        tulip(scene, x, 1210 + (index % 2) * 22, 110 + (index * 31) % 40)
    return scene


def _poplar(scene: Scene, x: float, y: float, height: float) -> None:
    """A slim poplar."""
    path = blob(
        [
            (x, y - height),
            (x, y - height),
            (x - height * 0.1, y - height * 0.6),
            (x - height * 0.085, y - height * 0.15),
            (x, y - height * 0.06),
            (x + height * 0.085, y - height * 0.15),
            (x + height * 0.1, y - height * 0.6),
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
    """The portal with two tiers of open pavilions on it, each smaller, under upturned eaves."""
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
    for base, half, height, eave, drop in ((706, 118, 96, 214, 92), (560, 82, 84, 158, 84)):
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
    _spire(scene, x, 410)


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
