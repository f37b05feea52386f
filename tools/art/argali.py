"""The argali, the wild sheep of the mountains, with its great curled horns."""

import math

from tools.art.animals import hoof, limb
from tools.art.palette import INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    Points,
    beside,
    blob,
    curve,
    disc,
    join,
    leaf_width,
    line,
    polygon,
    ribbon,
    sampled,
    trace,
)

_LEGS: tuple[Points, ...] = (
    ((36, -80), (36, -54), (38, -32), (36, -8)),
    ((-46, -86), (-36, -58), (-51, -36), (-46, -8)),
    ((44, -76), (49, -54), (51, -32), (54, -8)),
    ((-38, -82), (-24, -58), (-36, -36), (-28, -8)),
)
_BODY = trace(
    "-66 -94, -60 -112, -36 -117, -6 -112, 20 -114, 36 -122, 50 -138, 58 -152, 68 -158, 80 -152, "
    "94 -138, 104 -124, 106 -115, 99 -110, 88 -113, 78 -115, 72 -106, 66 -88, 56 -74, 40 -64, "
    "10 -62, -20 -66, -40 -72, -60 -74, -68 -84"
)


def argali(scene: Scene, x: float, y: float, scale: float, *, flip: bool = False) -> None:
    """A ram that stands at (x, y) and looks right, about 125 high."""
    coat = "#8A6248"
    dark, pale = mix(coat, "#20120A", 0.6), mix(coat, PAPER, 0.82)
    with scene.placed(x, y, scale, flip=flip):
        for joints, widths in zip(_LEGS[2:], ((18, 10, 6.4, 5.4), (30, 15, 6.6, 5.4)), strict=True):
            foot = hoof(joints[-1][0] + 1.5, 4.2)
            scene.fill(join(limb(joints, widths), foot), mix(coat, INK, 0.4))
        _horn(scene, 9, -5, "#A8926E")
        near = [
            limb(joints, widths)
            for joints, widths in zip(_LEGS, ((26, 13, 7.4, 5.6), (38, 20, 7.6, 5.6)), strict=False)
        ]
        ear = ribbon(sampled([(60, -142), (48, -146), (38, -142)], 8), leaf_width(10))
        body = join(blob(_BODY), *near, ear)
        with scene.layer(body, mix(coat, PAPER, 0.16), coat, depth=0.24, edge=0.5):
            scene.fill(blob(trace("-80 -104, -62 -102, -54 -90, -58 -72, -80 -76")), pale, blur=1.4)
            belly = "-40 -68, -20 -74, 10 -70, 40 -72, 50 -62, 20 -50, -30 -54"
            scene.fill(blob(trace(belly)), pale, blur=1.6)
            for joints in _LEGS[:2]:
                scene.stroke(line(joints[1:]), pale, 5, 0.85, blur=1)
            ruff = "60 -126, 74 -116, 72 -94, 60 -74, 44 -66, 36 -84, 44 -108"
            scene.fill(blob(trace(ruff)), pale, alpha=0.85, blur=2.5)
            scene.fill(disc(103, -117, 10, 9), pale, blur=1.4)
            scene.stroke(curve(trace("-60 -110, -36 -116, -6 -111, 20 -113")), dark, 5, 0.6)
            scene.dots([(82, -142, 2.6), (104, -119, 1.5)], INK, 1)
        for joints in _LEGS[:2]:
            scene.fill(hoof(joints[-1][0] + 1, 4.6), INK)
        _horn(scene, 0, 0, "#DCC59A")


def _horn(scene: Scene, dx: float, dy: float, tone: str) -> None:
    """A ribbed horn that rises from the brow and bends back, down and forward."""
    way = trace("77 -149, 70 -168, 48 -179, 24 -167, 14 -142, 22 -116, 46 -104, 68 -114, 74 -128")
    points = sampled([(x + dx, y + dy) for x, y in way], 6)

    def breadth(t: float) -> float:
        return 25 * math.pow(1 - t, 0.75) + 2.5

    path = ribbon(points, breadth)
    light, dark = mix(tone, PAPER, 0.35), mix(tone, INK, 0.35)
    with scene.layer(path, light, tone, dark, depth=0.28, edge=0.6):
        count = len(points) - 1
        outer = beside(points, lambda t: breadth(t) / 2)
        inner = beside(points, lambda t: -breadth(t) / 2)
        for index in range(2, count, 2):
            scene.stroke(line([outer[index], inner[index]]), dark, 1.5, 0.6)
        scene.fill(polygon([*inner[4:40], *reversed(points[4:40])]), INK, alpha=0.12)
