"""The five phases of a tradition, a round picture of each."""

import math

from tools.art.animals import limb
from tools.art.chinese import leiwen
from tools.art.light import roundness
from tools.art.palette import CINNABAR, GOLD, INK, LIGHT, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    Point,
    blob,
    box,
    curve,
    cut,
    disc,
    hill,
    join,
    leaf_width,
    line,
    moved,
    polygon,
    ribbon,
    sampled,
    trace,
)

MIDDLE: Point = (720.0, 720.0)

# Wood, fire, earth, metal and water: where on the ring (degrees), their grounds.
PHASES = (
    (-90, "#CFE3B8", "#6FA05E"),
    (-20, "#F9D2A8", "#D9603A"),
    (62, "#F3E0A8", "#C9963E"),
    (118, "#F3F1EA", "#A9B0B2"),
    (200, "#BFDDEA", "#2F6E96"),
)


def wu_xing(pixels: int) -> Scene:
    """Five round pictures on one ring: a tree, a fire, a field, a bell of bronze, a wave."""
    scene = Scene(pixels, "#F6EBCF", "#EBDDB8", "#D9C698")
    scene.glow(600, 560, 800, "#FFFBE8", 0.9)
    for index in range(40):
        x, y = (index * 211) % 1480 - 20.0, (index * 137) % 1460.0
        scene.fill(disc(x, y, 60, 22), "#C9B07A", alpha=0.06, blur=14)
    wide, high = 486.0, 216.0
    ring = cut(disc(*MIDDLE, wide + 15, high + 15), disc(*MIDDLE, wide - 15, high - 15))
    scene.sheet(ring, "#F3D590", GOLD, "#8E6830", depth=0.6)

    def at(degrees: float) -> Point:
        angle = math.radians(degrees)
        return 720 + wide * math.cos(angle), 720 + high * math.sin(angle)

    for (degrees, _, _), (after, _, _) in zip(PHASES, (*PHASES[1:], PHASES[0]), strict=True):
        middle = (degrees + (after if after > degrees else after + 360)) / 2
        (x, y), (ahead_x, ahead_y) = at(middle), at(middle + 1)
        with scene.placed(x, y, 0.8):
            scene.canvas.rotate(math.degrees(math.atan2(ahead_y - y, ahead_x - x)))
            scene.sheet(polygon(trace("-30 -40, 44 0, -30 40, -12 0")), CINNABAR, depth=0.3)
    draws = (_wood, _fire, _earth, _metal, _water)
    for (degrees, light, dark), draw in zip(PHASES, draws, strict=True):
        x, y = at(degrees)
        scene.sheet(disc(x, y, 168), "#FBF0D2", "#C9A25E", depth=0.8, edge=0.8)
        ground = disc(x, y, 152)
        tones = (light, mix(light, dark, 0.45))
        with scene.layer(ground, *tones, depth=0.4, edge=0.6), scene.placed(x, y, 0.8):
            draw(scene)
    return scene


def _wood(scene: Scene) -> None:
    scene.sheet(
        hill(trace("-220 110, -60 92, 80 100, 220 84"), 240), "#8FBA6A", "#4F8A50", depth=0.4
    )
    trunk = limb(trace("-4 120, 2 40, -2 -40"), (46, 30, 20))
    boughs = [limb(trace(t), (20, 9)) for t in ("0 20, 40 -10, 74 -40", "-2 0, -40 -24, -72 -56")]
    scene.sheet(join(trunk, *boughs), "#8A5A34", "#5A3620", depth=0.4)
    for x, y, size in (
        (-76, -64, 52),
        (76, -58, 54),
        (-34, -112, 56),
        (36, -112, 58),
        (0, -58, 62),
    ):
        scene.sheet(disc(x, y, size, size * 0.86), "#8FC272", "#3F8450", depth=0.35, edge=0.6)
    for index in range(22):
        at = (-110 + (index * 67) % 220, -150 + (index * 41) % 120)
        leaf = ribbon(
            sampled([at, (at[0] + 9, at[1] - 8), (at[0] + 20, at[1] - 6)], 5), leaf_width(9)
        )
        scene.fill(leaf, "#CFE8A8", alpha=0.8)


def _fire(scene: Scene) -> None:
    outline = trace(
        "0 126, -84 96, -104 10, -52 -46, -58 -104, -6 -168, -6 -168, 14 -96, 56 -62, 70 -100, "
        "104 -20, 88 90"
    )
    scene.glow(0, 20, 190, "#FFD060", 0.7)
    for share, tone, drop in ((1.0, "#C9341E", 0), (0.74, "#F07A2A", 30), (0.46, "#FFD766", 64)):
        path = moved(blob(outline), 0, drop, share)
        scene.sheet(path, mix(tone, LIGHT, 0.3), tone, depth=0.3, edge=0.6)
    for x, turn in ((-40, 18), (44, -16)):
        log = moved(box(-96, -16, 96, 16, 14), x * 0.2, 128, turn=turn)
        scene.sheet(log, "#8A5630", "#4A2818", depth=0.3)


def _earth(scene: Scene) -> None:
    for y, tone in ((-30, "#D9B05E"), (20, "#C08A3E"), (74, "#9A6A30"), (124, "#74491F")):
        points = [(x, y + 18 * math.sin(x / 60 + y)) for x in range(-220, 240, 20)]
        with scene.layer(hill(points, 260), mix(tone, PAPER, 0.2), tone, depth=0.4, edge=0.6):
            for shift in (18, 32):
                scene.stroke(curve([(x, b + shift) for x, b in points]), INK, 3, 0.16)
    mountain = trace("-150 -18, -96 -78, -60 -64, -6 -142, 46 -80, 82 -98, 150 -20")
    scene.sheet(polygon(mountain), "#E9C880", "#A87A3E", depth=0.4, edge=0.7)
    for index in range(9):
        x = -120 + index * 30
        scene.stroke(line([(x, 4), (x, -26)]), "#5E8A3A", 5)
        for side in (-1, 1):
            blade = sampled([(x, -10), (x + side * 8, -22), (x + side * 14, -34)], 5)
            scene.fill(ribbon(blade, leaf_width(8)), "#6FA03E")


def _metal(scene: Scene) -> None:
    bronze = ("#F6DC92", "#C08A3A", "#6E4820")
    loop = cut(disc(0, -116, 34, 38), disc(0, -116, 18, 22))
    scene.sheet(loop, *bronze, across=True, depth=0.4)
    body = blob(
        trace(
            "-58 -86, -58 -86, 58 -86, 58 -86, 74 0, 112 116, 112 116, 60 92, 0 84, -60 92, "
            "-112 116, -112 116, -74 0"
        )
    )
    with scene.layer(body, *bronze, across=True, depth=0.6, edge=0.7):
        for y in (-58, -12, 40):
            scene.stroke(curve([(-130, y), (0, y + 12), (130, y)]), "#6E4820", 5, 0.7)
        leiwen(scene, -104, 104, 64, 13, "#5A3A1A", 4, 0.7)
        roundness(scene, body, 0.55, 0.6)
        for side in (-1, 1):
            for row in range(2):
                for column in range(3):
                    at = disc(side * (22 + column * 20), -34 + row * 48, 8)
                    scene.sheet(at, LIGHT, bronze[1], depth=0.15)


def _water(scene: Scene) -> None:
    for y, tone in (
        (-50, "#8FC6DC"),
        (-4, "#5FA6C8"),
        (44, "#3484AE"),
        (92, "#1E6690"),
        (138, "#124A70"),
    ):
        points: list[Point] = []
        for step in range(-3, 4):
            x = step * 96.0 + (y % 3) * 24
            points += [(x, y + 12), (x + 40, y - 2), (x + 60, y - 32), (x + 74, y - 6)]
        with scene.layer(hill(points, 260), mix(tone, PAPER, 0.35), tone, depth=0.4, edge=0.8):
            scene.stroke(curve([(a, b + 16) for a, b in points]), PAPER, 3, 0.4)
    drop = blob(trace("0 -168, 0 -168, -30 -118, -34 -92, 0 -66, 34 -92, 30 -118"))
    scene.sheet(drop, "#DDF1F8", "#4F9CC0", depth=0.4, edge=0.9)
    scene.fill(disc(-12, -96, 6, 14), "#FFFFFF", alpha=0.8)
