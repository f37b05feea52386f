"""Travellers who do not walk: a cyclist and somebody on a horse; they move to the right.

Each is drawn around the point on the ground below the middle, in the measure of `travellers`.
"""

import math

from tools.art.animals import hoof, limb
from tools.art.motif import felt_horn
from tools.art.palette import CINNABAR, INK, PAPER, TURQUOISE, WOOD, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    Point,
    blob,
    box,
    curve,
    cut,
    disc,
    join,
    leaf_width,
    line,
    moved,
    overlap,
    ribbon,
    sampled,
    trace,
)
from tools.art.travellers import SHOE, TRUNK, Look, arm, head, piece, rucksack

_WHEELS: tuple[Point, Point] = ((-66, -48), (70, -48))


def cyclist(scene: Scene) -> None:
    """Somebody on a touring bicycle with bags at the back wheel and a helmet."""
    look = Look("#2F8C6E", "#26364A", "#E3B48A", "#2A1A16")
    steel = "#D9533E"
    arm(scene, look, (20, -196), (38, -166), (56, -146), far=True)
    far = limb(trace("-22 -134, 26 -112, 8 -66"), (30, 24, 15))
    piece(scene, moved(SHOE, 6, -62, turn=8), "#3A2A2A", edge=0.3)
    piece(scene, far, mix(look.legs, INK, 0.35), edge=0.35)
    for x, y in _WHEELS:
        for turn in range(0, 180, 24):
            scene.stroke(moved(line([(-44, 0), (44, 0)]), x, y, turn=turn), "#DDE3E6", 1.8, 0.8)
        scene.sheet(cut(disc(x, y, 48), disc(x, y, 41)), "#5A626C", "#1E242C", depth=0.25, edge=0.5)
    (back_x, axle), (front_x, _) = _WHEELS
    frame = (
        ((-30, -116), (4, -44)),
        ((-27, -108), (50, -112)),
        ((4, -44), (50, -104)),
        ((back_x, axle), (4, -44)),
        ((back_x, axle), (-27, -106)),
        ((front_x, axle), (48, -124)),
    )
    for start, end in frame:
        scene.stroke(line([start, end]), mix(steel, INK, 0.2), 9)
        scene.stroke(line([start, end]), steel, 6)
    scene.stroke(curve([(48, -124), (46, -138), (58, -144), (70, -138)]), "#2A3038", 6)
    piece(scene, box(-52, -126, -12, -116, 5), "#3A2A2A")
    piece(scene, box(-104, -104, -48, -50, 9), "#E9A53A")
    scene.stroke(line([(-104, -86), (-48, -86)]), "#8A5A1A", 4, 0.6)
    near = limb(trace("-24 -134, 36 -100, 14 -30"), (34, 27, 16))
    piece(scene, moved(SHOE, 12, -22, turn=-6), "#3A2A2A", edge=0.3)
    piece(scene, near, look.legs, edge=0.35)
    scene.sheet(disc(4, -44, 13), "#9AA4AC", "#4A525C", depth=0.1)
    trunk = blob(
        trace("-38 -118, -38 -118, -40 -146, -16 -184, 14 -214, 34 -204, 36 -182, 6 -140, -2 -116")
    )
    piece(scene, trunk, look.coat)
    with scene.placed(34, -212):
        head(scene, look)
        dome = overlap(disc(0, -32, 25, 23), box(-34, -64, 34, -28))
        piece(scene, dome, "#F2B63A")
        for shift in (-10, 0, 10):
            scene.stroke(line([(shift, -52), (shift * 1.3, -32)]), INK, 3, 0.35)
    arm(scene, look, (18, -192), (34, -158), (60, -140))


_COAT = "#9A5A32"
_MANE = "#3A1E14"


def rider(scene: Scene) -> None:
    """Somebody on a bay horse that walks, its saddle cloth of felt."""
    look = Look("#2E5C94", "#4A3A4A", "#D9A071", "#241614")
    with scene.placed(0, 0, 1.5):
        _horse(scene)
    cloth = blob(
        trace("-62 -190, -62 -190, 44 -194, 44 -194, 50 -134, 50 -134, -66 -130, -66 -130")
    )
    with scene.layer(cloth, mix(CINNABAR, PAPER, 0.2), CINNABAR, depth=0.3, edge=0.6):
        scene.fill(box(-80, -150, 80, -142), PAPER, alpha=0.9)
        scene.fill(moved(felt_horn(8, 15, 5), -42, -168), PAPER)
        scene.fill(moved(felt_horn(8, 15, 5), 34, -168), PAPER)
    piece(scene, blob(trace("-44 -206, -24 -196, 14 -196, 34 -208, 34 -184, -44 -184")), WOOD)
    piece(scene, moved(SHOE, 8, -98, turn=-4), "#3A2A2A")
    piece(scene, limb(trace("-10 -204, 24 -166, 4 -108"), (38, 30, 19)), look.legs)
    scene.stroke(curve(trace("4 -160, 20 -120, 12 -92")), "#C9A05E", 3)
    with scene.placed(-8, -106):
        piece(scene, TRUNK, look.coat)
        rucksack(scene, TURQUOISE, tall=66)
        with scene.placed(7, -196):
            head(scene, look)
            brim = disc(2, -34, 40, 8)
            crown = blob(trace("-22 -36, -22 -36, -18 -58, 0 -64, 20 -58, 24 -36, 24 -36"))
            piece(scene, join(brim, crown), "#F3E3C4")
            scene.fill(box(-22, -44, 24, -38), WOOD)
        arm(scene, look, (0, -178), (14, -140), (46, -132))
    scene.stroke(curve(trace("40 -238, 84 -240, 132 -262")), "#4A2A1A", 4)


def _horse(scene: Scene) -> None:
    """The horse alone, smaller by a third, its back at y = -130."""
    legs = (
        ((38, -92), (46, -64), (44, -36), (52, -8)),
        ((-56, -104), (-44, -70), (-64, -40), (-60, -8)),
        ((42, -90), (62, -66), (70, -40), (62, -18)),
        ((-48, -98), (-40, -70), (-36, -42), (-26, -10)),
    )
    for joints, widths in zip(legs[2:], ((24, 13, 8, 6), (40, 22, 9, 6)), strict=True):
        foot = moved(hoof(0, 5), joints[-1][0] + 3, joints[-1][1] + 9)
        scene.fill(join(limb(joints, widths), foot), mix(_COAT, INK, 0.45))
    tail = limb(trace("-70 -118, -88 -100, -90 -66, -84 -40"), (10, 17, 20, 6))
    piece(scene, tail, _MANE)
    trunk = blob(
        trace(
            "-72 -104, -68 -122, -48 -131, -18 -125, 10 -124, 32 -134, 50 -158, 66 -182, 82 -192, "
            "92 -186, 106 -164, 118 -142, 119 -132, 112 -126, 102 -130, 90 -142, 82 -146, 76 -130, "
            "66 -104, 54 -86, 30 -76, 0 -74, -30 -80, -54 -76, -68 -86"
        )
    )
    near = [
        limb(joints, widths)
        for joints, widths in zip(legs, ((30, 16, 9, 7), (46, 27, 10, 7)), strict=False)
    ]
    ear = ribbon(sampled([(80, -186), (76, -200), (80, -210)], 6), leaf_width(11))
    with scene.layer(join(trunk, *near, ear), mix(_COAT, PAPER, 0.2), _COAT, depth=0.3, edge=0.5):
        scene.fill(disc(0, -72, 60, 10), INK, alpha=0.2, blur=6)
        scene.fill(disc(112, -132, 12), mix(_COAT, INK, 0.5), blur=3)
        scene.dots([(93, -170, 2.8)], INK, 1)
        for joints in legs[:2]:
            scene.stroke(line(joints[2:]), _MANE, 8, 0.8, blur=1)
    mane = sampled(trace("30 -130, 46 -156, 62 -180, 80 -194, 92 -186"), 8)
    scene.fill(ribbon(mane, lambda t: 4 + 15 * math.sin(math.pi * min(1, t + 0.08))), _MANE)
    for joints in legs[:2]:
        scene.fill(hoof(joints[-1][0] + 2, 5.4), INK)
    bridle = trace("86 -184, 98 -150, 112 -140")
    scene.stroke(line(bridle), "#4A2A1A", 3)
    scene.stroke(line(trace("100 -168, 96 -144")), "#4A2A1A", 3)
