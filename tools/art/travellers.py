"""Travellers of every kind, of cut paper: they walk to the right, without faces.

Each is drawn around the point on the ground between the feet; a grown-up is about 240 high.
"""

from typing import NamedTuple

import skia

from tools.art.animals import limb
from tools.art.palette import CINNABAR, GOLD, INK, MAROON, PAPER, TURQUOISE, WOOD, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    Point,
    blob,
    box,
    curve,
    cut,
    disc,
    join,
    line,
    moved,
    overlap,
    polygon,
    ribbon,
    taper,
    trace,
)


class Look(NamedTuple):
    """The colours of somebody."""

    coat: str
    legs: str
    skin: str
    hair: str


TRUNK = blob(
    trace(
        "-23 -100, -23 -100, -27 -146, -23 -180, -4 -195, 14 -190, 27 -164, 27 -130, 25 -100, "
        "25 -100"
    )
)
DRESS = blob(
    trace(
        "-40 -52, -40 -52, -24 -116, -27 -148, -22 -180, -4 -195, 14 -190, 26 -164, 24 -120, "
        "44 -52, 44 -52, 2 -46"
    )
)
HAIR = overlap(
    disc(0, -25, 23, 24), polygon(trace("-30 -56, 20 -56, 16 -36, 4 -32, -2 -14, -14 0, -30 0"))
)
SHOE = blob(trace("-13 -9, -13 -9, 6 -11, 23 0, 23 8, 23 8, -13 8, -13 8"))
NECK: Point = (7, -196)


def piece(scene: Scene, path: skia.Path, tone: str, *, edge: float = 0.45) -> None:
    """A piece of a figure: lit above, darker below."""
    scene.sheet(path, mix(tone, PAPER, 0.18), mix(tone, INK, 0.12), depth=0.22, edge=edge)


def _legs(scene: Scene, look: Look, stride: float = 1.0) -> None:
    """Two legs, the far one darker; `stride` 0 stands still."""
    far, near = -14 - 26 * stride, 6 + 32 * stride
    for foot, lift, turn, tone in (
        (far, 6 * stride, 24 * stride, mix(look.legs, INK, 0.35)),
        (near, 0.0, -10 * stride, look.legs),
    ):
        path = [(foot * 0.1, -116.0), (foot * 0.4 + 5 * stride, -62.0), (foot, -10 - lift)]
        piece(scene, moved(SHOE, foot, -8 - lift, turn=turn), "#3A2A2A", edge=0.3)
        piece(scene, limb(path, (32, 25, 17)), tone, edge=0.35)


def arm(scene: Scene, look: Look, *points: Point, far: bool = False) -> None:
    """An arm from the shoulder over the elbow to the hand."""
    tone = mix(look.coat, INK, 0.4 if far else 0.1)
    x, y = points[-1]
    piece(scene, disc(x, y, 9), mix(look.skin, INK, 0.25 if far else 0))
    piece(scene, join(disc(*points[0], 11.5), limb(points, (23, 20, 15))), tone)


def head(scene: Scene, look: Look, *, bun: bool = False, tail: bool = False) -> None:
    """Neck, head and hair around the top of the trunk at the origin."""
    skin = mix(look.skin, INK, 0.14)
    scene.fill(ribbon([(-2, 6), (2, -14)], taper(20, 17)), skin)
    if tail:
        piece(scene, limb(trace("-14 -38, -34 -26, -32 4"), (16, 17, 5)), look.hair)
    if bun:
        piece(scene, disc(-20, -40, 12), look.hair)
    face = join(disc(2, -24, 20, 22), disc(22, -21, 5, 4.5))
    scene.sheet(face, mix(look.skin, PAPER, 0.25), look.skin, depth=0.2, edge=0.4)
    piece(scene, HAIR, look.hair, edge=0.3)


def _cap(scene: Scene, tone: str) -> None:
    """A cap with a peak."""
    dome = overlap(disc(0, -28, 23, 24), box(-30, -60, 30, -30))
    piece(scene, join(dome, box(6, -37, 42, -30, 3)), tone)


def _beanie(scene: Scene, tone: str) -> None:
    """A knitted hat with a bobble."""
    piece(scene, disc(-4, -56, 8), PAPER)
    piece(scene, overlap(disc(0, -30, 23, 25), box(-30, -60, 30, -30)), tone)
    piece(scene, box(-25, -39, 25, -28, 5), mix(tone, PAPER, 0.3))


def rucksack(scene: Scene, tone: str, *, tall: float, mat: str = "") -> None:
    """A rucksack on the back with its strap, and a rolled mat on top if it has a colour."""
    top = -196.0
    bag = blob(
        [
            (-18, top + 4),
            (-44, top),
            (-66, top + 16),
            (-72, top + tall - 14),
            (-60, top + tall),
            (-22, top + tall - 2),
            (-22, top + tall - 2),
        ]
    )
    if mat:
        piece(scene, box(-74, top - 22, -14, top + 6, 13), mat)
        scene.stroke(disc(-28, top - 8, 7), mix(mat, INK, 0.35), 3)
    with scene.layer(bag, mix(tone, PAPER, 0.25), tone, mix(tone, INK, 0.2), depth=0.3, edge=0.55):
        scene.stroke(line([(-80, top + tall * 0.34), (-10, top + tall * 0.3)]), INK, 3, 0.35)
        pocket = box(-74, top + tall * 0.5, -42, top + tall * 0.92, 7)
        scene.sheet(pocket, mix(tone, PAPER, 0.3), tone, depth=0.12, edge=0.5)
    strap = curve(trace("-16 -190, 4 -194, 14 -174, 4 -146, -18 -124"))
    scene.stroke(strap, mix(tone, INK, 0.35), 8)


def backpacker(scene: Scene) -> None:
    """Somebody who strides along with a great rucksack and a pole."""
    look = Look("#F0C24E", "#33506E", "#8F5A3A", "#1E1412")
    arm(scene, look, (6, -180), (28, -150), (50, -142), far=True)
    _legs(scene, look)
    piece(scene, TRUNK, look.coat)
    with scene.placed(*NECK):
        head(scene, look)
        _cap(scene, "#E58A3A")
    rucksack(scene, CINNABAR, tall=98, mat="#2F7A8C")
    scene.stroke(line([(48, -146), (62, 2)]), WOOD, 5.5)
    arm(scene, look, (0, -178), (8, -140), (48, -138))


def suitcase(scene: Scene) -> None:
    """A woman who pulls a wheeled suitcase behind her."""
    look = Look(CINNABAR, "#26364A", "#F0CBA4", "#2A1A16")
    arm(scene, look, (6, -180), (26, -146), (44, -122), far=True)
    _legs(scene, look)
    coat = blob(
        trace(
            "-36 -70, -36 -70, -25 -116, -27 -148, -22 -180, -4 -195, 14 -190, 26 -164, 25 -118, "
            "36 -74, 36 -74, 0 -68"
        )
    )
    with scene.layer(coat, mix(CINNABAR, PAPER, 0.2), CINNABAR, MAROON, depth=0.3, edge=0.5):
        scene.stroke(curve(trace("8 -180, 16 -130, 12 -60")), MAROON, 4, 0.7)
        scene.fill(box(-40, -124, 40, -113), MAROON, alpha=0.8)
    with scene.placed(*NECK):
        head(scene, look, tail=True)
    piece(scene, limb(trace("-16 -188, 8 -184, 26 -190"), (13, 18, 13)), PAPER)
    for shift in (-7, 7):
        scene.stroke(line([(-84 + shift, -82), (-58 + shift, -126)]), "#4A525C", 4)
    scene.stroke(line([(-68, -128), (-48, -124)]), "#2A3038", 8)
    with scene.placed(-116, -14):
        scene.canvas.rotate(30)
        for shift in (-24, 22):
            scene.sheet(disc(shift, 2, 10), "#5A626C", "#1E242C", depth=0.2)
        case = box(-40, -104, 38, -2, 12)
        with scene.layer(case, "#F3CE74", GOLD, "#B57A26", depth=0.4, edge=0.7):
            for shift in (-20, 0, 20):
                scene.stroke(line([(shift, -96), (shift, -10)]), "#8A5A1A", 4, 0.5)
    arm(scene, look, (-4, -178), (-26, -148), (-58, -124))


def grandmother(scene: Scene) -> None:
    """An old woman in a long coat, a bag in her hand."""
    look = Look("#7A4A86", "#4A3A4A", "#E9C09A", "#E4E2E0")
    _legs(scene, look, 0.45)
    piece(scene, DRESS, look.coat)
    with scene.placed(NECK[0] + 4, NECK[1] + 4):
        head(scene, look, bun=True)
    scene.stroke(curve(trace("-10 -96, -2 -124, 12 -124, 20 -96")), WOOD, 5)
    piece(scene, box(-16, -98, 26, -62, 8), "#E0A468")
    arm(scene, look, (-2, -176), (-10, -146), (6, -122))


def grandfather(scene: Scene) -> None:
    """An old man with a white beard, a cap and a stick."""
    look = Look("#3F7A5C", "#5A4A3C", "#E3B48A", "#F1EEEA")
    _legs(scene, look, 0.5)
    with scene.layer(
        TRUNK, mix(look.coat, PAPER, 0.2), look.coat, mix(look.coat, INK, 0.2), depth=0.25
    ):
        scene.fill(box(8, -200, 14, -90), mix(look.coat, INK, 0.4))
    with scene.placed(NECK[0] + 6, NECK[1] + 5):
        head(scene, look)
        beard = blob(trace("4 -16, 4 -16, 24 -14, 24 -14, 20 6, 8 10, -2 -4"))
        piece(scene, beard, look.hair, edge=0.2)
        flat = blob(trace("-26 -30, -26 -30, -20 -50, 4 -54, 34 -36, 34 -36, 20 -32"))
        piece(scene, flat, "#6A5A4A")
    scene.stroke(curve([(38, -112), (50, -124), (60, -114), (66, 2)]), WOOD, 6.5)
    arm(scene, look, (2, -176), (8, -138), (50, -118))


def mother(scene: Scene) -> None:
    """A mother; her hand reaches down to a child's behind her."""
    look = Look("#1F8C94", "#F3E3C4", "#D9A071", "#3A2018")
    arm(scene, look, (6, -180), (26, -150), (46, -134), far=True)
    _legs(scene, look, 0.8)
    piece(scene, TRUNK, look.coat)
    with scene.placed(*NECK):
        head(scene, look, bun=True)
    rucksack(scene, "#E58A3A", tall=70)
    arm(scene, look, (-2, -178), (-18, -140), (-50, -106))


def child(scene: Scene) -> None:
    """A child in a knitted hat with a small rucksack, one hand held up to a grown-up."""
    look = Look("#F2B63A", "#3A5A86", "#E3B48A", "#3A2018")
    with scene.placed(0, 0, 0.58):
        _legs(scene, look)
        piece(scene, TRUNK, look.coat)
        with scene.placed(6, -192, 1.36):
            head(scene, look)
            _beanie(scene, CINNABAR)
        rucksack(scene, CINNABAR, tall=78)
        arm(scene, look, (6, -176), (40, -176), (68, -188))


def father(scene: Scene) -> None:
    """A father with a small child on his shoulders, its arms in the air."""
    look = Look("#2E5C94", "#3A3440", "#D9A071", "#241614")
    small = Look("#E0604A", "#D9533E", "#E3B48A", "#4A2A1A")
    _legs(scene, look, 0.9)
    piece(scene, TRUNK, look.coat)
    with scene.placed(-18, -210):
        arm(scene, small, (8, -52), (26, -84), (46, -108), far=True)
        body = blob(trace("-22 20, -22 20, -22 -38, -2 -58, 17 -48, 20 20, 20 20"))
        piece(scene, body, small.coat)
        with scene.placed(2, -56, 0.9):
            head(scene, small)
            _beanie(scene, TURQUOISE)
        arm(scene, small, (-6, -46), (-30, -74), (-46, -102))
    with scene.placed(NECK[0] + 4, NECK[1]):
        head(scene, look)
    piece(scene, disc(28, -130, 14, 9), GOLD)
    piece(scene, limb(trace("8 -186, 18 -162, 22 -136"), (15, 15, 12)), small.skin)
    thigh = join(limb(trace("-34 -186, -12 -188, 10 -184"), (25, 24, 22)), disc(10, -183, 11))
    piece(scene, thigh, small.legs)
    arm(scene, look, (-8, -168), (-10, -126), (18, -144))


def photographer(scene: Scene) -> None:
    """Somebody who stands still, the camera before the eyes."""
    look = Look("#F3E6CC", "#7A3A2E", "#F0CBA4", "#6A3A1C")
    arm(scene, look, (10, -180), (44, -164), (56, -204), far=True)
    _legs(scene, look, 0.25)
    piece(scene, TRUNK, look.coat)
    bag = box(-36, -128, 4, -92, 7)
    scene.stroke(line([(12, -190), (-18, -118)]), WOOD, 6)
    piece(scene, bag, "#8A5630")
    with scene.placed(*NECK):
        head(scene, look)
        _cap(scene, "#2F6B4F")
    piece(scene, join(box(32, -234, 66, -204, 5), box(42, -242, 58, -230, 3)), "#2A3038")
    piece(scene, box(62, -230, 88, -208, 3), "#4A525C")
    scene.sheet(box(84, -233, 92, -205, 3), "#9CC6D6", "#3F7E9C", depth=0.1)
    arm(scene, look, (0, -178), (30, -152), (44, -200))


def wheelchair(scene: Scene) -> None:
    """Somebody who rolls along in a wheelchair, a bag on its back."""
    look = Look("#2FA39A", "#33405A", "#C98F63", "#1E1412")
    arm(scene, look, (-4, -158), (14, -124), (34, -96), far=True)
    piece(scene, box(-66, -150, -34, -96, 10), "#E9A53A")
    scene.stroke(curve(trace("-62 -160, -46 -158, -36 -78, 36 -76, 52 -30, 74 -20")), "#3A4450", 7)
    piece(scene, moved(SHOE, 64, -30, turn=-6), "#3A2A2A")
    piece(scene, limb(trace("-18 -94, 36 -96, 46 -76, 60 -36"), (34, 30, 26, 18)), look.legs)
    with scene.placed(-14, 24):
        piece(scene, TRUNK, look.coat)
        with scene.placed(*NECK):
            head(scene, look)
    scene.sheet(cut(disc(48, -15, 15), disc(48, -15, 8)), "#5A626C", "#1E242C", depth=0.2)
    wheel = disc(-8, -52, 52)
    for turn in range(0, 180, 30):
        spoke = moved(line([(-48, 0), (48, 0)]), -8, -52, turn=turn)
        scene.stroke(spoke, "#DDE3E6", 2.6, 0.85)
    scene.sheet(cut(wheel, disc(-8, -52, 43)), "#5A626C", "#1E242C", depth=0.3, edge=0.5)
    scene.stroke(disc(-8, -52, 36), "#C9D2D8", 3.4)
    scene.sheet(disc(-8, -52, 8), "#9AA4AC", "#4A525C", depth=0.1)
    arm(scene, look, (-14, -154), (-24, -118), (6, -98))
