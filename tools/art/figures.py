"""Clay figures of imagined, typical form: a watchtower and a camel."""

import math

from tools.art.animals import limb
from tools.art.buildings import roof
from tools.art.palette import INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    blob,
    box,
    curve,
    disc,
    join,
    leaf_width,
    line,
    overlap,
    polygon,
    ribbon,
    sampled,
    trace,
)

CLAY = ("#8FB08A", "#3E6650")  # the green glaze of the roofs


_STOREYS = ((0.0, 112.0, 96.0), (-140.0, 88.0, 74.0), (-258.0, 62.0, 60.0))


def watchtower(scene: Scene) -> None:
    """A pottery tower of three storeys under tiled roofs, about 320 wide and 450 high."""
    scene.sheet(box(-196, -14, 196, 8, 3), "#D9B094", "#7A4A3A", depth=0.6)
    for base, half, height in _STOREYS:
        top = base - 14 - height
        wall = polygon(
            [(-half, base - 10), (half, base - 10), (half * 0.93, top), (-half * 0.93, top)]
        )
        with scene.layer(wall, "#D6AE92", "#B58268", "#7E4C3C", across=True, depth=0.6):
            for side in (-1, 1):
                scene.stroke(
                    line([(side * half * 0.84, base), (side * half * 0.8, top)]), "#7A4636", 4
                )
            scene.fill(
                box(half * 0.3, top, half * 1.1, base), "#3A1A14", alpha=0.42, blur=half * 0.24
            )
            scene.fill(
                box(-half * 1.1, top - 6, half * 1.1, top + 24), "#3A1A14", alpha=0.5, blur=9
            )
            scene.fill(box(-half * 0.26, top + height * 0.36, half * 0.26, base), "#4A2820")
            for side in (-1, 1):
                frame = box(
                    side * half * 0.55 - half * 0.17,
                    top + height * 0.34,
                    side * half * 0.55 + half * 0.17,
                    top + height * 0.72,
                )
                scene.fill(frame, "#5C3428")
                for share in (0.25, 0.5, 0.75):
                    x = frame.getBounds().left() + frame.getBounds().width() * share
                    scene.stroke(line([(x, top), (x, base)]), "#B58268", 2.2)
        if base:
            scene.sheet(
                box(-half - 16, base - 24, half + 16, base - 10), "#D6AE92", "#8A5644", depth=0.25
            )
            for index in range(9):
                x = -half - 12 + (2 * half + 24) * index / 8
                scene.stroke(line([(x, base - 40), (x, base - 24)]), "#A87460", 4)
            scene.sheet(
                box(-half - 16, base - 44, half + 16, base - 38), "#D6AE92", "#A87460", depth=0.15
            )
        roof(
            scene,
            0,
            top - 40,
            half * 0.5,
            half * 1.42,
            52,
            lift=0.03,
            ribs=9,
            colours=CLAY,
            finial=False,
            depth=0.5,
        )
    _court(scene)
    ridge = blob(
        trace("-48 -372, -48 -372, 48 -372, 48 -372, 56 -392, 42 -384, 0 -380, -42 -384, -56 -392")
    )
    scene.sheet(ridge, "#D6AE92", CLAY[1], depth=0.25)


def _court(scene: Scene) -> None:
    """The low wall before the tower, its gate under a roof of its own."""
    for side in (-1, 1):
        left, right = sorted((side * 46, side * 184))
        with scene.layer(box(left, -58, right, -4), "#D6AE92", "#A06E58", depth=0.7):
            for row in range(3):
                scene.stroke(
                    line([(left, -44 + row * 15), (right, -44 + row * 15)]), "#7A4636", 2, 0.6
                )
        scene.sheet(
            box(left - 6, -70, right + 6, -56, 5), "#B98A72", "#7A4A3A", depth=0.4, edge=0.6
        )
    with scene.layer(box(-46, -84, 46, -4), "#E0BC9E", "#A87A60", depth=0.8):
        scene.fill(box(-24, -62, 24, -4), "#4A2820")
        scene.stroke(line([(0, -62), (0, -4)]), "#A87460", 2)
    roof(scene, 0, -112, 26, 70, 32, lift=0.03, ribs=8, colours=CLAY, finial=False, depth=0.6)


AMBER, GLAZE, CREAM = "#C9781E", "#3F7F4E", "#F3E3BC"
MANE = "#6E3212"


def camel(scene: Scene) -> None:
    """A two-humped camel in three running glazes, its head up, about 380 wide and 390 high."""
    scene.sheet(box(-150, -18, 158, 6, 8), CREAM, "#C99A4E", "#8A5E2A", depth=0.6)
    with scene.placed(0, -50):
        _camel_body(scene)
        _saddle(scene)


def _camel_body(scene: Scene) -> None:
    """The animal itself, its soles at y = 36."""
    for points, widths in (
        ([(88, -142), (104, -84), (98, -46), (110, -6), (114, 26)], (58, 29, 19, 14, 16)),
        ([(-62, -150), (-44, -92), (-62, -46), (-54, -6), (-50, 26)], (70, 36, 17, 14, 16)),
    ):
        foot = disc(points[-1][0] + 5, 27, 17, 9)
        scene.fill(join(limb(points, widths), foot), mix(AMBER, INK, 0.5))
    trunk = blob(
        trace(
            "-118 -166, -112 -200, -96 -224, -88 -262, -76 -296, -60 -300, -44 -276, -34 -240, "
            "-18 -226, 6 -224, 22 -236, 36 -268, 54 -300, 72 -298, 80 -264, 88 -232, 104 -212, "
            "118 -180, 108 -146, 80 -128, 20 -120, -40 -124, -84 -134, -110 -148"
        )
    )
    neck = limb([(88, -178), (136, -170), (164, -216), (160, -296)], (92, 68, 46, 34))
    head = blob(
        trace(
            "140 -304, 148 -322, 168 -332, 184 -326, 204 -318, 226 -312, 238 -302, 238 -290, "
            "228 -282, 210 -280, 190 -280, 168 -276, 150 -280"
        )
    )
    ear = ribbon(sampled([(154, -316), (146, -330), (140, -338)], 6), leaf_width(12))
    legs = [
        limb(points, widths)
        for points, widths in (
            ([(76, -150), (68, -84), (71, -48), (64, -6), (63, 26)], (62, 30, 21, 15, 17)),
            ([(-84, -156), (-76, -94), (-100, -46), (-93, -6), (-91, 26)], (78, 40, 19, 15, 17)),
        )
    ]
    tail = limb([(-116, -176), (-132, -150), (-126, -118)], (11, 8, 14))
    pads = [disc(x, 27, 19, 10) for x in (67, -87)]
    nape = blob(
        trace("70 -236, 96 -224, 122 -218, 140 -226, 150 -250, 166 -220, 130 -180, 90 -190")
    )
    body = join(trunk, neck, nape, head, ear, tail, *legs, *pads)
    with scene.layer(body, "#F3BC5E", "#DB8F2E", "#9A5218", depth=0.8, edge=0.7):
        for index in range(12):
            x = -104 + index * 19.0
            _drip(scene, x, -206, 52 + 36 * math.sin(index * 2.1), 13, CREAM, 0.6)
        scene.fill(overlap(box(-160, -60, 160, 60), body), CREAM, alpha=0.35, blur=14)
        _mane(scene)
        for x in (-68, 64):
            scene.fill(disc(x, -296, 30, 26), MANE, alpha=0.85, blur=5)
        for side in (
            ((116, -206), (110, -150), (86, -112)),
            ((-112, -196), (-96, -140), (-84, -90)),
        ):
            scene.stroke(curve(side), INK, 26, 0.16, blur=9)
        scene.fill(overlap(box(-120, -140, 120, -112), trunk), INK, alpha=0.28, blur=9)
        scene.fill(disc(-70, -284, 7, 20), "#FFFFFF", alpha=0.6, blur=4)
        scene.fill(disc(58, -284, 7, 20), "#FFFFFF", alpha=0.6, blur=4)
        scene.fill(disc(142, -226, 8, 30), "#FFFFFF", alpha=0.5, blur=5)
        scene.dots([(178, -311, 4.2)], INK, 1)
        scene.dots([(177, -312.4, 1.5)], PAPER, 1)
        scene.stroke(curve([(236, -293), (221, -289), (206, -292)]), INK, 2.2, 0.7)
        scene.dots([(231, -303, 2)], INK, 0.8)


def _mane(scene: Scene) -> None:
    """Dark tufts under the neck, on its crown and at the thigh."""
    for index in range(9):
        t = index / 8
        x, y = 112 + 58 * t - 22 * t * t, -148 - 110 * t
        tuft = [(x + 4, y - 6), (x + 14, y + 14), (x + 6, y + 40)]
        scene.fill(ribbon(sampled(tuft, 8), leaf_width(18)), MANE, alpha=0.85)
    for index in range(5):
        x = 146 + index * 8
        lock = [(x, -328 + index), (x - 3, -316), (x + 2, -304)]
        scene.fill(ribbon(sampled(lock, 6), leaf_width(9)), MANE, alpha=0.85)
    for index in range(4):
        x = 44 + index * 13
        lock = [(x, -150), (x + 2, -128), (x - 5, -104)]
        scene.fill(ribbon(sampled(lock, 6), leaf_width(13)), MANE, alpha=0.7)


def _saddle(scene: Scene) -> None:
    """Cloth, a big pack and rolls between the humps, in green and cream glaze that runs."""
    cloth = blob(
        trace(
            "-66 -226, -66 -226, -20 -232, 60 -226, 60 -226, 80 -176, 80 -176, 78 -136, "
            "78 -136, -78 -136, -78 -136, -84 -176, -84 -176"
        )
    )
    with scene.layer(cloth, "#7CBB7E", GLAZE, "#235A3A", depth=0.5, edge=0.7):
        for index in range(12):
            colour = (CREAM, AMBER)[index % 2]
            _drip(scene, -78 + index * 14, -230, 44 + 32 * math.sin(index * 1.7), 9, colour, 0.75)
        scene.fill(box(-100, -152, 100, -145), CREAM, alpha=0.9)
    for index in range(13):
        x = -74 + index * 12.2
        scene.stroke(line([(x, -136), (x, -122)]), CREAM, 5)
    roll = box(-58, -262, 46, -232, 15)
    with scene.layer(roll, CREAM, "#D9B473", "#A87A3C", depth=0.4, edge=0.7):
        for x in (-40, -8, 26):
            scene.fill(box(x - 5, -270, x + 5, -220), GLAZE)
    pack = blob(trace("-52 -226, -20 -240, 24 -238, 48 -222, 52 -176, 30 -150, -30 -150, -56 -178"))
    with scene.layer(pack, "#FBEFCF", CREAM, "#C9A05E", depth=0.6, edge=0.8):
        for index in range(6):
            _drip(
                scene,
                -48 + index * 20,
                -236,
                24 + 16 * (index % 2),
                10,
                (GLAZE, AMBER)[index % 2],
                0.8,
            )
        scene.fill(disc(-2, -192, 25), "#A85A1C")
        scene.fill(disc(-2, -192, 13), CREAM)
        scene.fill(disc(-2, -192, 6), GLAZE)
        pearls = [math.radians(30 * step) for step in range(12)]
        scene.dots(
            [(-2 + 19 * math.cos(a), -192 + 19 * math.sin(a), 3.6) for a in pearls], CREAM, 1
        )
        scene.fill(disc(-30, -214, 8, 12), "#FFFFFF", alpha=0.7, blur=3)


def _drip(
    scene: Scene, x: float, y: float, length: float, wide: float, colour: str, alpha: float
) -> None:
    """A run of glaze with a round end."""
    scene.fill(
        join(
            box(x - wide / 2, y - 10, x + wide / 2, y + length),
            disc(x, y + length, wide * 0.62, wide * 0.9),
        ),
        colour,
        alpha=alpha,
        blur=1.4,
    )
