"""Animals of the steppe, drawn around the point on the ground between their feet."""

from collections.abc import Sequence

import skia

from tools.art.palette import GOLD, INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    Point,
    Points,
    blob,
    curve,
    disc,
    join,
    leaf_width,
    line,
    overlap,
    polygon,
    ribbon,
    sampled,
    taper,
    trace,
)

# Outlines clockwise, looking right; a corner is a point given twice.
_KULAN_BACK: Points = ((-68, -108), (-52, -121), (-28, -120), (-4, -114), (18, -115))
_KULAN_HEAD: Points = trace(
    "34 -123, 49 -139, 62 -157, 71 -171, 81 -174, 91 -166, 103 -149, 113 -133, "
    "118 -123, 115 -115, 106 -114, 97 -122, 88 -130, 80 -133, 75 -127, 70 -112"
)
_KULAN_GRAZING: Points = (
    *((36, -121), (58, -110), (76, -90), (87, -68), (96, -60), (102, -42), (106, -22), (106, -10)),
    *((100, -3), (91, -4), (86, -13), (82, -26), (77, -38), (72, -47), (66, -57), (58, -74)),
)
_KULAN_LEGS: Points = trace(
    "64 -96, 58 -82, 52 -70, 50 -56, 49 -44, 48 -36, 45 -22, 45 -9, 49 0, "
    "49 0, 38 0, 38 0, 39 -9, 39 -22, 39 -38, 37 -47, 34 -58, 26 -64, 8 -62, "
    "-12 -64, -28 -70, -36 -64, -41 -54, -49 -44, -51 -35, -49 -22, -48 -8, "
    "-44 0, -44 0, -56 0, -56 0, -56 -8, -57 -22, -63 -36, -65 -45, -61 -55, "
    "-65 -68, -73 -82, -74 -97"
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
    flip: bool = False,
    coat: str = "#CC9457",
    grazing: bool = False,
) -> None:
    """A wild ass with a short dark mane, dark back stripe and white belly; it looks right."""
    dark, pale, far = mix(coat, "#2A140A", 0.65), mix(coat, PAPER, 0.75), mix(coat, INK, 0.42)
    head = _KULAN_GRAZING if grazing else _KULAN_HEAD
    ears = ((89, -65), (105, -79)), ((85, -69), (94, -90))
    if not grazing:
        ears = ((73, -168), (69, -194)), ((80, -171), (83, -196))
    with scene.placed(x, y, scale, flip=flip):
        for leg, foot in (
            (limb([(48, -80), (56, -48), (52, -24), (56, -3)], (22, 12, 8, 9)), 57.0),
            (limb([(-42, -84), (-32, -56), (-42, -38), (-36, -3)], (34, 20, 9, 9)), -35.0),
        ):
            scene.fill(join(leg, hoof(foot, 5.4)), far)
        scene.fill(limb([(-68, -108), (-79, -92), (-78, -72)], (8, 6, 5)), coat)
        tuft = sampled([(-78, -80), (-82, -58), (-76, -40)], 8)
        scene.fill(ribbon(tuft, leaf_width(11)), dark)
        crest = head[:4] if not grazing else ((30, -120), *head[:4])
        scene.fill(ribbon(sampled(crest, 8), lambda t: 5 + 9 * min(1, 3 * t, 6 - 6 * t)), dark)
        scene.fill(ribbon(sampled(ears[1], 12), leaf_width(10)), far)
        outline = blob([*_KULAN_BACK, *head, *_KULAN_LEGS[2 * grazing :]])
        body = join(outline, ribbon(sampled(ears[0], 12), leaf_width(11)))
        with scene.layer(body, mix(coat, PAPER, 0.14), coat, depth=0.22, edge=0.4):
            _kulan_marks(scene, dark, pale, grazing=grazing)
        for foot in (43.5, -50.0):
            scene.fill(hoof(foot, 5.2), INK)


def _kulan_marks(scene: Scene, dark: str, pale: str, *, grazing: bool) -> None:
    """Belly, rump, back stripe and face."""
    belly = trace("-40 -74, -10 -74, 24 -74, 50 -82, 70 -92, 58 -56, 0 -48, -40 -56")
    scene.fill(blob(belly), pale, alpha=0.9, blur=1.6)
    rump = [(-80, -100), (-68, -98), (-64, -80), (-60, -64), (-70, -56), (-84, -70)]
    scene.fill(blob(rump), pale, alpha=0.8, blur=1.6)
    for leg in ([(44, -60), (43, -4)], [(-52, -48), (-52, -4)]):
        scene.stroke(line(leg), pale, 6, 0.55, blur=1.5)
    scene.stroke(curve([*_KULAN_BACK, (32, -122)]), dark, 5.5)
    scene.fill(disc(98 if grazing else 114, -6 if grazing else -117, 14), pale, blur=1.8)
    eye, nostril = ((91, -48), (101, -9)) if grazing else ((91, -152), (113, -124))
    scene.dots([(*eye, 2.2), (*nostril, 1.4)], INK, 1)


_GAZELLE: Points = trace(
    "-52 -85, -38 -94, -16 -92, 8 -90, 24 -95, 33 -106, 39 -122, 44 -137, "
    "48 -147, 55 -151, 63 -147, 71 -138, 81 -129, 86 -123, 86 -117, 79 -114, "
    "69 -117, 62 -120, 58 -118, 56 -106, 52 -94, 47 -83, 42 -74, 37 -66, "
    "35 -52, 34 -44, 33.6 -38, 31.6 -22, 31.5 -8, 34 0, 34 0, 26 0, 26 0, "
    "27.5 -8, 27.6 -22, 28 -38, 27 -47, 24 -57, 17 -63, 0 -62, -16 -65, "
    "-27 -71, -31 -65, -33 -56, -39 -46, -42 -38, -40.6 -22, -40 -8, -37 0, "
    "-37 0, -46 0, -46 0, -44.6 -8, -46 -22, -51 -37, -53 -45, -49 -54, "
    "-52 -64, -57 -74"
)


def gazelle(
    scene: Scene, x: float, y: float, scale: float, *, flip: bool = False, coat: str = "#C98F55"
) -> None:
    """A goitered gazelle with lyre horns, thin legs, white belly and black tail; looks right."""
    dark, pale = mix(coat, "#24120A", 0.75), mix(coat, PAPER, 0.82)
    with scene.placed(x, y, scale, flip=flip):
        for leg, foot in (
            (limb([(34, -74), (41, -46), (38, -24), (43, -2)], (16, 7, 5, 5)), 44.0),
            (limb([(-34, -76), (-24, -52), (-34, -37), (-27, -2)], (24, 13, 6, 5)), -26.0),
        ):
            scene.fill(join(leg, hoof(foot, 3.4)), mix(coat, INK, 0.42))
        scene.fill(limb([(-52, -83), (-60, -74), (-59, -60)], (7, 7, 3)), dark)
        for spine in (
            sampled([(59, -147), (57, -164), (58, -182), (68, -196)], 10),
            sampled([(54, -147), (46, -164), (44, -182), (53, -198)], 10),
        ):
            scene.fill(ribbon(spine, taper(6.8, 1.2)), dark)
            for a, b in spine[3:22:3]:
                scene.stroke(line([(a - 2, b + 0.4), (a + 2, b - 0.8)]), pale, 0.9, 0.5)
        ear = ribbon(sampled([(50, -141), (40, -147), (31, -148)], 8), leaf_width(9))
        with scene.layer(
            join(blob(_GAZELLE), ear), mix(coat, PAPER, 0.15), coat, depth=0.2, edge=0.4
        ):
            _gazelle_marks(scene, dark, pale)
        for foot in (30.0, -41.5):
            scene.fill(hoof(foot, 3.6), INK)


def _gazelle_marks(scene: Scene, dark: str, pale: str) -> None:
    """Belly with its dark seam, rump, throat and face."""
    belly = [(-34, -66), (-22, -72), (6, -68), (34, -70), (44, -76), (38, -50), (-10, -50)]
    scene.fill(blob(belly), pale, blur=1)
    scene.stroke(curve([(-36, -76), (-22, -74), (6, -71), (40, -75)]), dark, 3.4, 0.5, blur=1)
    scene.fill(blob([(-62, -84), (-48, -84), (-46, -70), (-52, -60), (-62, -64)]), pale, blur=1)
    throat = [(60, -124), (70, -116), (58, -100), (50, -84), (46, -92), (53, -108)]
    scene.fill(blob(throat), pale, alpha=0.9, blur=1.2)
    scene.fill(disc(85, -117, 6), pale, blur=1)
    for legs in ([(31, -56), (30, -6)], [(-47, -46), (-43, -6)]):
        scene.stroke(line(legs), pale, 3, 0.5, blur=1)
    scene.stroke(curve([(68, -137), (78, -126)]), pale, 3, 0.8, blur=0.6)
    scene.dots([(66, -137, 2.2), (84.5, -122, 1.2)], INK, 1)


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


def swan(scene: Scene, x: float, y: float, scale: float, *, flip: bool = False) -> None:
    """A swan on the water, its neck in an S; it looks right."""
    with scene.placed(x, y, scale, flip=flip):
        trunk = blob(
            trace("-72 -44, -72 -44, -44 -36, -10 -42, 22 -38, 42 -22, 34 -4, 0 2, -40 -4, -62 -24")
        )
        neck = limb(
            [(24, -16), (44, -32), (42, -56), (30, -76), (36, -97), (52, -99)],
            (24, 18, 12, 9, 9, 11),
        )
        bill: list[Point] = [(52, -104), (74, -93), (54, -93)]
        scene.fill(polygon(bill), GOLD)
        scene.fill(polygon([(52, -104), (60, -99), (54, -94)]), INK)
        body = join(trunk, neck, disc(51, -99, 8))
        with scene.layer(body, PAPER, "#C9D5DC", depth=0.2, edge=0.6):
            scene.dots([(54, -101, 1.5)], INK, 1)
        wing = blob(trace("-80 -52, -80 -52, -40 -50, 4 -46, 24 -30, 4 -12, -36 -18, -60 -34"))
        with scene.layer(wing, "#FFFFFF", "#DCE5EA", depth=0.15, edge=0.6):
            for shift in (0, 11):
                scene.stroke(
                    curve([(-70, -46 + shift), (-30, -30 + shift), (14, -26 + shift)]),
                    "#9FB2BE",
                    1.8,
                    0.7,
                )
        scene.fill(
            overlap(disc(-4, 5, 66, 5), polygon([(-90, 0), (90, 0), (90, 20), (-90, 20)])),
            "#E8F4F4",
            alpha=0.5,
        )
