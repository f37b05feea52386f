"""Clay figures of imagined, typical form: a watchtower and a camel."""

import math

from tools.art.animals import limb
from tools.art.buildings import roof
from tools.art.motif import horn
from tools.art.palette import INK, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    blob,
    box,
    curve,
    disc,
    join,
    leaf_width,
    line,
    moved,
    overlap,
    polygon,
    ribbon,
    sampled,
    trace,
)

CLAY = ("#B98A72", "#8A5644")


_STOREYS = ((0.0, 112.0, 96.0), (-140.0, 88.0, 74.0), (-258.0, 62.0, 60.0))


def watchtower(scene: Scene) -> None:
    """A pottery tower of three storeys under tiled roofs, about 320 wide and 450 high."""
    scene.sheet(box(-150, -14, 150, 4, 3), "#C79A80", "#7A4A3A", depth=0.4)
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
            lift=0.2,
            ribs=9,
            colours=CLAY,
            finial=False,
            depth=0.5,
        )
    scene.sheet(
        join(box(-34, -384, 34, -368, 4), polygon([(-10, -380), (10, -380), (0, -420)])),
        "#D6AE92",
        CLAY[1],
        depth=0.25,
    )


AMBER, GLAZE, CREAM = "#C9781E", "#3F7F4E", "#F3E3BC"


def camel(scene: Scene) -> None:
    """A two-humped camel in three running glazes, about 300 wide and 300 high."""
    scene.sheet(box(-118, -16, 112, 2, 4), CREAM, "#A8803E", depth=0.4)
    for points in (
        [(52, -110), (62, -70), (56, -38), (60, -10)],
        [(-66, -116), (-54, -74), (-70, -44), (-62, -10)],
    ):
        scene.fill(limb(points, (40, 19, 13, 15)), mix(AMBER, INK, 0.45))
    neck = limb([(56, -128), (106, -118), (126, -176), (112, -240)], (74, 54, 36, 30))
    head = blob(
        trace(
            "96 -250, 110 -264, 130 -260, 150 -246, 166 -232, 164 -222, 152 -219, "
            "134 -222, 116 -222, 100 -230"
        )
    )
    ear = ribbon(sampled([(100, -250), (94, -262), (90, -270)], 6), leaf_width(10))
    trunk = blob(
        trace(
            "-96 -150, -86 -178, -70 -190, -72 -228, -58 -264, -40 -262, -28 -230, "
            "-16 -196, 4 -194, 10 -230, 20 -262, 38 -268, 52 -236, 56 -190, 78 -168, "
            "84 -136, 66 -104, 20 -92, -30 -96, -74 -104, -94 -126"
        )
    )
    legs = [
        limb(points, (46, 22, 14, 17))
        for points in (
            [(48, -124), (44, -76), (46, -40), (42, -8)],
            [(-70, -128), (-68, -80), (-86, -46), (-80, -8)],
        )
    ]
    tail = limb([(-94, -150), (-106, -126), (-102, -100)], (9, 7, 11))
    pads = [disc(x, -7, 15, 8) for x in (46, -76)]
    body = join(trunk, neck, head, ear, tail, *legs, *pads)
    with scene.layer(body, "#E9A545", AMBER, "#8A4A16", depth=0.6, edge=0.6):
        for index in range(9):
            x = -88 + index * 22.0
            _drip(scene, x, -176, 60 + 34 * math.sin(index * 2.1), 12, CREAM, 0.55)
        tuft = blob(
            [(70, -118), (96, -96), (124, -118), (134, -170), (122, -200), (112, -160), (96, -136)]
        )
        scene.fill(overlap(tuft, body), mix(AMBER, "#5A2A10", 0.6), alpha=0.8, blur=2)
        for x in (-54, 30):
            scene.fill(disc(x, -256, 28, 26), mix(AMBER, "#5A2A10", 0.6), alpha=0.8, blur=4)
        scene.dots([(130, -247, 3)], INK, 1)
        scene.stroke(curve([(164, -225), (154, -227), (145, -227)]), INK, 1.8, 0.6)
    _saddle(scene)


def _saddle(scene: Scene) -> None:
    """The cloth and packs between the humps, in green and cream glaze that runs."""
    cloth = blob(
        trace(
            "-56 -196, -56 -196, -10 -200, 46 -196, 46 -196, 62 -150, 58 -118, "
            "58 -118, -66 -118, -66 -118, -70 -150"
        )
    )
    with scene.layer(cloth, "#63A66C", GLAZE, "#235A3A", depth=0.3, edge=0.6):
        for index in range(10):
            _drip(
                scene,
                -66 + index * 14,
                -196,
                40 + 30 * math.sin(index * 1.7),
                8,
                (CREAM, AMBER)[index % 2],
                0.75,
            )
        scene.fill(moved(horn(15, 26, 7), -4, -140), CREAM)
    for index in range(11):
        x = -64 + index * 12.2
        scene.stroke(line([(x, -118), (x, -106)]), CREAM, 4)
    pack = blob(
        [(-28, -214), (-8, -224), (10, -216), (14, -196), (6, -186), (-22, -186), (-30, -196)]
    )
    with scene.layer(pack, CREAM, "#C9A468", depth=0.3):
        for index in range(4):
            _drip(scene, -24 + index * 12, -222, 18 + 9 * (index % 2), 7, GLAZE, 0.85)


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
