"""Animals of the steppe, drawn around the point on the ground between their feet."""

from collections.abc import Sequence

import skia

from tools.art.palette import GOLD, INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    Points,
    blob,
    curve,
    disc,
    join,
    leaf_width,
    line,
    polygon,
    ribbon,
    sampled,
    taper,
    trace,
)

# Outlines clockwise, looking right; a corner is a point given twice.
_KULAN_BACK: Points = ((-67, -108), (-60, -119), (-44, -124), (-18, -120), (6, -119), (26, -124))
_KULAN_HEAD: Points = trace(
    "43 -138, 56 -155, 67 -169, 76 -173, 87 -167, 100 -149, 111 -131, 113 -123, 108 -116, "
    "99 -118, 90 -126, 81 -133, 74 -134, 70 -124, 64 -110"
)
_KULAN_GRAZING: Points = trace(
    "44 -116, 62 -98, 76 -76, 84 -62, 92 -56, 98 -40, 103 -20, 104 -9, 98 -2, 90 -4, "
    "85 -14, 80 -30, 74 -42, 66 -50, 60 -70"
)
_KULAN_TRUNK: Points = trace(
    "56 -98, 50 -86, 42 -76, 26 -70, 2 -69, -20 -72, -38 -80, -52 -76, -66 -82, -72 -96"
)
# Legs from the trunk to the pastern: standing near and far, then at a gallop.
_KULAN_STANDING: tuple[Points, ...] = (
    ((40, -92), (41, -66), (41, -38), (39, -9)),
    ((-56, -100), (-46, -72), (-61, -43), (-55, -9)),
    ((44, -88), (49, -64), (53, -38), (56, -9)),
    ((-48, -98), (-35, -72), (-46, -43), (-36, -9)),
)
_KULAN_GALLOP: tuple[Points, ...] = (
    ((40, -92), (62, -72), (86, -62), (108, -44)),
    ((-56, -100), (-62, -74), (-88, -60), (-106, -34)),
    ((46, -90), (66, -66), (72, -42), (54, -32)),
    ((-48, -98), (-40, -72), (-66, -52), (-74, -22)),
)


def limb(points: Points, widths: Sequence[float]) -> skia.Path:
    """A leg, neck or tail: a band through the points with these breadths along it."""

    def breadth(t: float) -> float:
        place = t * (len(widths) - 1)
        index = min(int(place), len(widths) - 2)
        return widths[index] + (widths[index + 1] - widths[index]) * (place - index)

    return ribbon(sampled(points, 12), breadth)


def hoof(x: float, half: float) -> skia.Path:
    """A hoof that stands on the ground."""
    return polygon(
        [(x - half, -half * 1.3), (x + half, -half * 1.3), (x + half * 1.2, 0), (x - half * 1.1, 0)]
    )


def kulan(
    scene: Scene,
    x: float,
    y: float,
    scale: float,
    *,
    flip: bool,
    coat: str = "#D29A58",
    grazing: bool = False,
    running: bool = False,
) -> None:
    """A wild ass on long thin legs: sandy, white below, its short mane and back stripe dark.

    It stands, grazes or gallops, and looks right.
    """
    dark, pale, far = mix(coat, "#2A140A", 0.72), mix(coat, PAPER, 0.86), mix(coat, INK, 0.36)
    legs = _KULAN_GALLOP if running else _KULAN_STANDING
    head = _KULAN_GRAZING if grazing else _KULAN_HEAD
    ears = ((82, -63), (90, -71), (101, -77)), ((78, -67), (84, -78), (93, -86))
    if not grazing:
        ears = ((70, -168), (64, -181), (65, -194)), ((77, -171), (76, -183), (80, -195))
    with scene.placed(x, y, scale, flip=flip):
        for joints, widths in zip(legs[2:], ((20, 11, 6.5, 5), (36, 20, 7.5, 5)), strict=True):
            scene.fill(join(limb(joints, widths), _kulan_hoof(joints, running)), far)
        end = (-104, -104) if running else (-78, -74)
        scene.fill(limb([(-66, -110), (-78, -104 if running else -94), end], (8, 5, 4)), coat)
        tip = (-126, -96) if running else (-77, -42)
        scene.fill(ribbon(sampled([end, tip], 8), leaf_width(10)), dark)
        mane = ((24, -122), *head[:4]) if not grazing else ((26, -124), *head[:4])
        scene.fill(ribbon(sampled(mane, 8), lambda t: 3 + 14 * min(1, 3 * t, 5 - 5 * t)), dark)
        scene.fill(ribbon(sampled(ears[1], 8), leaf_width(9)), far)
        near = [
            limb(joints, widths)
            for joints, widths in zip(legs, ((26, 13, 7.5, 5.5), (42, 25, 8.5, 5.5)), strict=False)
        ]
        trunk = blob([*_KULAN_BACK, *head, *_KULAN_TRUNK])
        body = join(trunk, *near, ribbon(sampled(ears[0], 8), leaf_width(10)))
        with scene.layer(body, mix(coat, PAPER, 0.2), coat, depth=0.22, edge=0.5):
            _kulan_marks(scene, legs, dark, pale, grazing=grazing)
        for joints in legs[:2]:
            scene.fill(_kulan_hoof(joints, running), INK)


def _kulan_hoof(joints: Points, running: bool) -> skia.Path:
    """The hoof below a leg, turned along it at a gallop."""
    (knee_x, knee_y), (x, y) = joints[-2:]
    if not running:
        return limb([(x, y - 2), (x + 3, y + 9)], (5.5, 8.5))
    long = ((x - knee_x) ** 2 + (y - knee_y) ** 2) ** 0.5
    dx, dy = (x - knee_x) / long, (y - knee_y) / long
    return limb([(x - dx * 2, y - dy * 2), (x + dx * 10, y + dy * 10 + 2)], (5.5, 8))


def _kulan_marks(
    scene: Scene, legs: tuple[Points, ...], dark: str, pale: str, *, grazing: bool
) -> None:
    """White below and behind, up before the thigh; the back stripe, the muzzle, the eye."""
    belly = trace(
        "52 -92, 40 -84, 22 -82, 0 -82, -20 -86, -30 -100, -37 -98, -38 -82, -30 -60, 30 -56, "
        "60 -80"
    )
    scene.fill(blob(belly), pale, blur=1.2)
    rump = [(-86, -112), (-66, -110), (-60, -96), (-62, -80), (-70, -70), (-90, -80)]
    scene.fill(blob(rump), pale, blur=1.2)
    for joints, start in zip(legs[:2], (1, 1), strict=True):
        scene.stroke(line(joints[start:]), pale, 5, 0.75, blur=1.4)
    throat = [(62, -112), (72, -131), (80, -131), (72, -114), (57, -94)]
    if not grazing:
        scene.fill(blob(throat), pale, alpha=0.8, blur=2)
    scene.stroke(curve(_KULAN_BACK), dark, 6)
    scene.fill(disc(97 if grazing else 107, -4 if grazing else -121, 13), pale, blur=1.6)
    eye, nostril = ((89, -50), (100, -9)) if grazing else ((89, -155), (110, -125))
    scene.dots([(*eye, 2.3), (*nostril, 1.5)], INK, 1)


_GAZELLE: Points = trace(
    "-54 -84, -49 -94, -34 -99, -8 -95, 16 -94, 30 -98, 41 -107, 51 -119, 57 -131, "
    "61 -139, 68 -142, 76 -138, 87 -127, 96 -117, 97 -110, 91 -107, 81 -110, 74 -113, 70 -110, "
    "65 -101, 58 -89, 51 -79, 43 -71, 33 -66, 10 -64, -14 -67, -28 -73, -40 -70, -52 -74"
)
_GAZELLE_LEGS: tuple[Points, ...] = (
    ((34, -84), (34, -58), (35, -34), (33, -7)),
    ((-42, -86), (-32, -62), (-47, -38), (-42, -7)),
    ((41, -80), (45, -56), (46, -32), (49, -7)),
    ((-35, -82), (-20, -60), (-32, -37), (-24, -7)),
)


def gazelle(
    scene: Scene, x: float, y: float, scale: float, *, flip: bool = False, coat: str = "#C98F55"
) -> None:
    """A goitered gazelle with lyre horns, thin legs, white belly and black tail; looks right."""
    dark, pale = mix(coat, "#24120A", 0.75), mix(coat, PAPER, 0.86)
    with scene.placed(x, y, scale, flip=flip):
        for joints, widths in zip(
            _GAZELLE_LEGS[2:], ((15, 8, 4.6, 4), (28, 14, 5, 4)), strict=True
        ):
            foot = hoof(joints[-1][0] + 1.5, 3.2)
            scene.fill(join(limb(joints, widths), foot), mix(coat, INK, 0.36))
        scene.fill(limb([(-53, -86), (-62, -80), (-61, -64)], (7, 8, 3)), dark)
        for spine in (
            sampled([(68, -140), (66, -156), (65, -172), (74, -189)], 10),
            sampled([(62, -139), (54, -155), (51, -172), (58, -190)], 10),
        ):
            scene.fill(ribbon(spine, taper(6.4, 1.2)), dark)
            for a, b in spine[3:22:3]:
                scene.stroke(line([(a - 2, b + 0.4), (a + 2, b - 0.8)]), pale, 0.9, 0.5)
        ear = ribbon(sampled([(62, -134), (51, -142), (42, -144)], 8), leaf_width(10))
        near = [
            limb(joints, widths)
            for joints, widths in zip(
                _GAZELLE_LEGS, ((20, 10, 5.4, 4.2), (34, 19, 6, 4.4)), strict=False
            )
        ]
        body = join(blob(_GAZELLE), *near, ear)
        with scene.layer(body, mix(coat, PAPER, 0.2), coat, depth=0.2, edge=0.5):
            _gazelle_marks(scene, dark, pale)
        for joints in _GAZELLE_LEGS[:2]:
            scene.fill(hoof(joints[-1][0] + 1, 3.4), INK)


def _gazelle_marks(scene: Scene, dark: str, pale: str) -> None:
    """Belly with its dark seam, rump, legs, throat and face."""
    belly = [(-36, -70), (-24, -77), (6, -73), (34, -75), (48, -82), (40, -50), (-10, -50)]
    scene.fill(blob(belly), pale, blur=1)
    seam = curve([(-34, -80), (-22, -81), (6, -77), (38, -80)])
    scene.stroke(seam, dark, 3.4, 0.45, blur=1)
    scene.fill(blob([(-66, -92), (-50, -92), (-47, -80), (-54, -68), (-66, -72)]), pale, blur=1)
    throat = [(70, -116), (76, -112), (66, -92), (54, -74), (50, -82), (62, -102)]
    scene.fill(blob(throat), pale, alpha=0.9, blur=1.2)
    scene.fill(disc(95, -111, 6), pale, blur=1)
    for joints in _GAZELLE_LEGS[:2]:
        scene.stroke(line(joints[1:]), pale, 3.4, 0.65, blur=1)
    scene.stroke(curve([(74, -134), (87, -121)]), pale, 3, 0.85, blur=0.6)
    scene.dots([(72, -131, 2.2), (94.5, -115, 1.2)], INK, 1)


def birds(scene: Scene, spots: Sequence[tuple[float, float, float]], colour: str = INK) -> None:
    """Distant birds as x, y and half span."""
    for x, y, span in spots:
        for side in (-1, 1):
            wing = sampled(
                [
                    (x, y),
                    (x + side * span * 0.45, y - span * 0.42),
                    (x + side * span, y - span * 0.2),
                ],
                6,
            )
            scene.fill(ribbon(wing, taper(span * 0.16, 0.8)), colour, alpha=0.75)


def gull(scene: Scene, x: float, y: float, size: float, *, flip: bool) -> None:
    """A dark-headed gull on the wing, about 200 units from tip to tip; it flies to the right."""
    with scene.placed(x, y, size, flip=flip):
        far = trace("4 -4, 14 -34, 44 -58, 92 -70, 92 -70, 60 -36, 30 -4, 18 4")
        scene.sheet(blob(far), "#C3D2DC", "#8FA6B8", depth=0.15, edge=0.5)
        body = trace("-58 16, -58 16, -28 -2, 10 -8, 40 -6, 54 2, 40 10, 4 16, -30 14")
        scene.fill(polygon([(50, 0), (66, 5), (50, 7)]), GOLD)
        scene.sheet(blob(body), "#FFFFFF", "#D3DFE6", depth=0.15, edge=0.6)
        near = trace("22 2, 4 -30, -34 -60, -104 -70, -104 -70, -62 -38, -34 -6, -14 6, 6 8")
        with scene.layer(blob(near), "#F6FAFC", "#C3D2DC", depth=0.2, edge=0.7):
            scene.fill(polygon([(-120, -90), (-84, -90), (-74, -40), (-120, -50)]), INK, alpha=0.85)
        with scene.clipped(blob(body)):
            scene.fill(disc(48, 2, 17, 12), INK, alpha=0.85, blur=1.5)
        scene.dots([(46, -1, 2)], PAPER, 1)
