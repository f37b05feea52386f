"""The market lane at evening."""

from tools.art import visitors
from tools.art.buildings import lantern, roof, wall
from tools.art.chinese import peony
from tools.art.goods import CLOTHES, ELECTRONICS, WEAR, television
from tools.art.motif import horn
from tools.art.nature import mountains, stars
from tools.art.palette import CINNABAR, GOLD, INK, JADE, LIGHT, PAPER, TURQUOISE, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    OUT,
    SIDE,
    Point,
    blob,
    box,
    curve,
    disc,
    join,
    line,
    moved,
    polygon,
    ribbon,
    sampled,
    strip,
    trace,
)
from tools.art.visitors import Visitor, draw_visitors

VANISH: Point = (720.0, 760.0)
AWNINGS = (CINNABAR, TURQUOISE, "#C98A2E", JADE)
SILKS = (CINNABAR, "#3FA5A6", GOLD, JADE, "#7A4A86", "#D9653A")


SHOPPERS = (
    Visitor(visitors.man, 676, 850, 0.36),
    Visitor(visitors.grandmother, 752, 846, 0.34),
    Visitor(visitors.youth, 838, 930, 0.56),
    Visitor(visitors.wheelchair, 560, 990, 0.72),
    Visitor(visitors.child, 620, 1056, 0.86),
    Visitor(visitors.woman, 690, 1054, 0.86),
)


def shopping(pixels: int) -> Scene:
    """A market lane at nightfall: stalls, silk across the lane, and lanterns far and near."""
    dusk = ("#061A33", "#0D345A", "#4A5A80", "#D98A66", "#F8CB80", "#C97E48", "#7A4630")
    scene = Scene(pixels, *dusk)
    stars(scene, 8, 110, 420)
    scene.glow(*VANISH, 620, "#FFD08A", 0.95)
    peaks = trace("420 700, 520 610, 590 660, 680 560, 760 650, 850 590, 940 660, 1040 640")
    mountains(scene, 15, peaks, ("#B08FA0", "#E0A88A"), snow=650, bottom=800, white="#FBE9DA")
    roof(scene, 720, 560, 60, 150, 80, ribs=10)
    wall(scene, 720, 632, 92, 130, 3, door=True)
    _lane(scene)
    for step in (4, 3, 2, 1, 0):
        for side in (-1, 1):
            _stall(scene, side, step)
        scene.glow(*VANISH, 250 + 90 * (4 - step), "#FFC67E", 0.3 if step else 0.14)
    for spread, radius in ((0.26, 9), (0.42, 15), (0.62, 23)):
        _lantern_string(scene, spread, radius)
    _silk(scene)
    _lantern_string(scene, 1.0, 40)
    _rug(scene)
    draw_visitors(scene, SHOPPERS)
    with scene.placed(812, 1082, 0.56):
        _cat(scene)
    _near(scene)
    return scene


def _lane(scene: Scene) -> None:
    """Polished paving that carries the light of the lane's end towards the viewer."""
    x, y = VANISH
    scene.sheet(
        strip(y + 4, SIDE + OUT),
        *("#FFD08A", "#B8744A", "#5A3A44", "#1E1A30"),
        depth=0.3,
    )
    for index in range(-16, 17):
        scene.stroke(line([(x + index * 12, y + 6), (x + index * 150, 1500)]), "#3A1418", 3, 0.28)
    for index in range(9):
        level = y + 15 + 700 * (index / 9) ** 2
        scene.stroke(line([(-60, level), (1500, level)]), "#3A1418", 3, 0.24)
        scene.stroke(line([(-60, level + 3), (1500, level + 3)]), LIGHT, 1.4, 0.14)
    path = polygon([(x - 60, y), (x + 60, y), (x + 230, SIDE + OUT), (x - 230, SIDE + OUT)])
    scene.veil(path, "#FFDFA0", (0, y), (0, 1400), (0.75, 0.3, 0.0), add=True, blur=26)
    for index, (reach, level, size) in enumerate(
        ((120, 880, 60), (190, 1010, 90), (300, 1230, 150))
    ):
        for side in (-1, 1):
            tone = ("#FF8A4A", "#FFB866")[index % 2]
            scene.glow(x + side * reach, level, size, tone, 0.5, stretch=1.7)


def _rug(scene: Scene) -> None:
    """A felt rug with horns, rolled out before the viewer."""
    top, bottom = 1176.0, 1396.0

    def across(share: float, y: float) -> Point:
        half = 250 + 150 * (y - top) / (bottom - top)
        return 720 + share * half, y

    corners = [across(-1, top), across(1, top), across(1, bottom), across(-1, bottom)]
    with scene.layer(polygon(corners), "#7E2A22", CINNABAR, "#8E1C16", depth=0.6, edge=0.5):
        for inset, colour, width in ((0.06, GOLD, 6), (0.12, PAPER, 3)):
            low, high = bottom - inset * 220, top + inset * 180
            edge = [across(-1 + inset, high), across(1 - inset, high)]
            edge += [across(1 - inset, low), across(-1 + inset, low)]
            scene.stroke(polygon(edge), colour, width, 0.85)
        for row, (y, size) in enumerate(((1240, 0.92), (1322, 1.12))):
            for index in range(-2, 3):
                x = across(index * 0.34, y)[0]
                mark = moved(horn(21, 36, 11), x, y, size)
                scene.fill(mark, ("#F3D79A", "#7FD0C8")[(row + index) % 2])
    scene.veil(polygon(corners), "#FFDFA0", (0, top), (0, bottom), (0.35, 0), add=True)


def _cat(scene: Scene) -> None:
    """A cat that sits in the lane, its back to the viewer, its shadow long."""
    shadow = polygon([(-30, -4), (30, -4), (60, 200), (-26, 200)])
    scene.veil(shadow, INK, (0, 0), (10, 190), (0.6, 0), blur=8)
    body = blob(trace("-36 0, -40 -34, -22 -72, 22 -72, 40 -34, 36 0, 0 4"))
    ears = [polygon([(side * 24, -96), (side * 22, -132), (side * 4, -110)]) for side in (-1, 1)]
    tail = ribbon(sampled(trace("20 -8, 62 -2, 84 -22, 80 -54, 66 -66"), 8), lambda t: 14 - 5 * t)
    scene.sheet(
        join(body, disc(0, -94, 27, 24), *ears, tail), "#4A2A28", "#1A1016", depth=0.3, edge=0.2
    )


def _silk(scene: Scene) -> None:
    """Lengths of silk that hang across the lane between the strings of lanterns."""
    for side in (-1, 1):
        for index, (reach, top, size) in enumerate(((196, 470, 0.5), (284, 372, 0.78))):
            x = VANISH[0] + side * reach
            colour = SILKS[(index * 2 + (side > 0)) % 6]
            wide, tall = 62 * size, 300 * size
            cloth = blob(
                [
                    (x - wide, top),
                    (x - wide, top),
                    (x + wide, top),
                    (x + wide, top),
                    (x + wide * 0.86, top + tall * 0.5),
                    (x + wide, top + tall),
                    (x + wide, top + tall),
                    (x, top + tall * 0.9),
                    (x - wide, top + tall),
                    (x - wide, top + tall),
                    (x - wide * 1.1, top + tall * 0.5),
                ]
            )
            with scene.layer(cloth, mix(colour, INK, 0.3), colour, mix(colour, LIGHT, 0.3)):
                for share in (-0.5, 0.05, 0.55):
                    fold = [(x + wide * share, top), (x + wide * share * 0.8, top + tall)]
                    scene.stroke(line(fold), INK, 7 * size, 0.25, blur=4)
                peony(scene, x, top + tall * 0.46, 0.74 * size, LIGHT, colour)


def _near(scene: Scene) -> None:
    """Two great lanterns and the dark eaves of the nearest roofs, just over the viewer."""
    for side in (-1, 1):
        with scene.placed(720 + side * 720, 0, flip=side > 0):
            eave = blob(
                trace(
                    "-80 -80, -80 -80, 360 -80, 360 -80, 330 -10, 396 96, 414 84, 414 84, "
                    "400 132, 300 118, 120 150, -80 190, -80 190"
                )
            )
            with scene.layer(eave, "#0B2E38", "#0A3A42", "#082028", depth=1.6, edge=0.35):
                for index in range(14):
                    scene.stroke(
                        curve(
                            [(index * 30 - 60, -80), (index * 31 - 56, 40), (index * 33 - 50, 190)]
                        ),
                        "#04141C",
                        5,
                        0.6,
                    )
            beam = curve(trace("-80 184, 120 146, 300 114, 396 128"))
            scene.stroke(beam, GOLD, 7, 0.7)
        lantern(scene, 720 + side * 650, 306, 80, string=90)


def _stall(scene: Scene, side: int, step: int) -> None:
    """One stall of the lane, of electronics or of clothes; step 0 is the nearest."""
    inner, outer, posts = 250, 640, (266, 628)
    clothes = (step + (side > 0)) % 2 == 0
    kind = step * 3 + (side > 0)
    with scene.placed(*VANISH, 1.35 * 0.62**step, flip=side < 0):
        scene.sheet(box(inner + 24, -260, outer, 250), "#6B3826", "#2A1A22", depth=0.8, edge=0.2)
        scene.glow(410, -60, 300, "#FFC27A", 0.95)
        (_rail if clothes else _shelves)(scene, inner, outer, kind)
        for post in posts:
            scene.sheet(box(post - 8, -210, post + 8, 100), "#8A5630", "#3F2418", depth=0.3)
        with scene.layer(box(inner, 104, outer, 250), "#B06C36", "#5A3320", depth=0.7):
            for x in range(inner, outer, 56):
                scene.stroke(line([(x, 104), (x, 250)]), INK, 2.5, 0.3)
            for x in range(inner + 12, outer, 112):
                panel = box(x, 132, x + 88, 226, 6)
                scene.stroke(panel, GOLD, 3, 0.5)
        wares = WEAR if clothes else ELECTRONICS[1:]
        for index in range(5):
            with scene.placed(inner + 44 + index * 78, 104, 1.3):
                wares[(index + kind) % len(wares)](scene, index + kind)
        scene.sheet(box(inner - 14, 100, outer, 116, 4), "#E0A468", "#8A5428", depth=0.3)
        _awning(scene, inner - 40, outer, AWNINGS[(step + (side > 0)) % 4])


def _shelves(scene: Scene, inner: float, outer: float, kind: int) -> None:
    """Two shelves of electronics, screens lit above."""
    for row, level in enumerate((-84, 22)):
        scene.sheet(box(inner + 30, level, outer, level + 11), "#B5763E", "#6B3E20", depth=0.3)
        count = (4, 6)[row]
        for index in range(count):
            at = inner + 40 + (index + 0.5) * 350 / count
            with scene.placed(at, level, 1.2 if row else 1.0):
                if row == 0:
                    television(scene, index + kind)
                else:
                    ELECTRONICS[1 + (index + kind) % 5](scene, index + kind)


def _rail(scene: Scene, inner: float, outer: float, kind: int) -> None:
    """A rail full of clothes."""
    scene.stroke(line([(inner + 24, -156), (outer, -156)]), "#D9C9A8", 7)
    for index in range(7):
        with scene.placed(inner + 66 + index * 52, -152, 1.62):
            CLOTHES[(index + kind) % 4](scene, index * 3 + kind)


def _awning(scene: Scene, left: float, right: float, colour: str) -> None:
    """A striped awning with a scalloped hem."""
    top, bottom, count = -300.0, -176.0, 9
    wide = (right - left) / count
    for index in range(count):
        start = left + wide * index
        tone = (colour, "#FBEBD0")[index % 2]
        strip = join(
            box(start, top, start + wide, bottom),
            disc(start + wide / 2, bottom, wide / 2, wide * 0.6),
        )
        scene.sheet(strip, mix(tone, INK, 0.35), tone, depth=0.25, edge=0.25)
    scene.sheet(box(left - 6, top - 10, right, top + 8, 4), mix(colour, INK, 0.2), depth=0.3)


def _lantern_string(scene: Scene, spread: float, radius: float) -> None:
    """A sagging string of lanterns across the lane."""
    half, sag = 640 * spread, -116 * spread
    string = [(half * at / 4, 26 * spread + sag * (at / 4) ** 2) for at in range(-4, 5)]
    with scene.placed(720, 700 - 420 * spread):
        scene.stroke(curve(string), "#2A1210", 3)
        for share in (-0.8, -0.5, -0.17, 0.17, 0.5, 0.8):
            drop = 26 * spread + sag * share * share
            lantern(scene, half * share, drop + radius * 1.5, radius, string=radius * 0.5)
