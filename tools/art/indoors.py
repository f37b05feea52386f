"""Rooms: the museum's niches and the cinema."""

import math

from tools.art.motif import band, horn, spiral
from tools.art.palette import (
    AQUA,
    CINNABAR,
    DEEP,
    GOLD,
    INK,
    LAPIS,
    PAPER,
    mix,
)
from tools.art.paper import Scene
from tools.art.shapes import (
    OUT,
    SIDE,
    blob,
    box,
    curve,
    cut,
    disc,
    everywhere,
    join,
    line,
    moved,
    sampled,
    trace,
)
from tools.art.vessels import ding, painted_jar, plinth, tall_vase


def museum(pixels: int) -> Scene:
    """Three vessels on plinths in the light of their niches."""
    scene = Scene(pixels, "#2A1C1A", "#3B2822")
    niches = ((364.0, 152.0, 560.0), (720.0, 172.0, 470.0), (1076.0, 152.0, 560.0))
    openings = [join(box(x - h, top, x + h, 1096), disc(x, top, h)) for x, h, top in niches]
    wall = everywhere()
    for (x, _, _), opening in zip(niches, openings, strict=True):
        scene.fill(opening, "#6E4428", "#C08A4E", "#7A4A2C")
        with scene.clipped(opening):
            scene.glow(x, 520, 420, "#FFE9B8", 0.95)
            scene.glow(x, 880, 300, "#FFC46B", 0.4)
            scene.fill(box(x - 200, 1050, x + 200, 1110), "#4A2E20", "#2A1A16")
        wall = cut(wall, opening)
    with scene.layer(wall, "#12303F", "#1C4256", "#0D2431", depth=1.4, edge=0.35):
        scene.glow(720, 640, 760, "#E0A860", 0.25)
        for index in range(-7, 8):
            scene.fill(moved(horn(19, 34, 9), 720 + index * 104, 214), GOLD, alpha=0.4)
            scene.fill(moved(horn(9, 17, 4.5), 772 + index * 104, 222), GOLD, alpha=0.3)
        for line_y in (172, 268):
            scene.stroke(line([(0, line_y), (SIDE, line_y)]), GOLD, 3, 0.4)
    for opening in openings:
        scene.stroke(opening, mix(GOLD, PAPER, 0.2), 5, 0.75)
    floor = box(-OUT, 1090, SIDE + OUT, SIDE + OUT)
    scene.sheet(floor, "#5A3C2C", "#2E2020", "#1C1618", depth=0.8)
    for x, half, _ in niches:
        scene.glow(x, 1130, half * 1.7, "#FFC880", 0.4, stretch=1.3)
    vessels = ((painted_jar, 0.98, 890.0), (tall_vase, 1.34, 900.0), (ding, 1.0, 890.0))
    for (x, _, _), (draw, size, y) in zip(niches, vessels, strict=True):
        scene.fill(disc(x + 14, 1146, 150, 15), INK, alpha=0.5, blur=10)
        with scene.placed(x, y):
            plinth(scene, 96, 1140 - y, "#A08C74")
        with scene.placed(x, y, size):
            draw(scene)
        scene.glow(x, y - 20, 170, "#FFE0A0", 0.22)
    return scene


def cinema(pixels: int) -> Scene:
    """Rows of seats from behind, and a wave of light that rolls out of the screen."""
    scene = Scene(pixels, "#03141F", "#072A42", "#041B2B")
    scene.glow(720, 560, 900, AQUA, 0.35)
    scene.glow(720, 640, 640, GOLD, 0.3)
    screen = box(230, 350, 1210, 830, 22)
    with scene.layer(screen, "#0A3F5C", "#137C90", "#F1C873", depth=0.6, edge=0.8):
        scene.glow(720, 720, 460, "#FFF0C0", 0.95)
        scene.sheet(disc(720, 520, 84), "#FFF6D8", GOLD, depth=0.3, edge=0.5)
    with scene.placed(720, 850, 1.1):
        _light_wave(scene)
    for row, (y, size) in enumerate(((880, 0.66), (970, 0.86), (1090, 1.12), (1270, 1.5))):
        _seats(scene, y, size, row)
    return scene


def _light_wave(scene: Scene) -> None:
    """Nested bands of light that part at the screen's foot and curl outwards like a ram's horns."""
    bands = (
        (196.0, "#0F6C90"),
        (164.0, "#2AA3AC"),
        (132.0, AQUA),
        (100.0, "#F3D48A"),
        (68.0, GOLD),
    )
    for index, (radius, colour) in enumerate(bands):
        curl = spiral(0, 0, radius, 1.05, 180, end=0.42)
        foot = -331.0 + 33 * index
        rise = [(foot, 400.0), (foot, 330 - 12.0 * index)]
        rise += [
            (foot * share - radius * (1 - share), y) for share, y in ((0.8, 230.0), (0.3, 110.0))
        ]
        points = [*sampled([*rise, (-radius, 0.0)], 12)[:-1], *curl]
        path = band(points, 30, 0.42)
        for flip in (False, True):
            x = -348 if flip else 348
            scene.sheet(
                moved(path, x, -270, flip=flip),
                mix(colour, PAPER, 0.45),
                colour,
                depth=0.5,
                edge=0.7,
            )


def _seats(scene: Scene, y: float, size: float, row: int) -> None:
    """One row of seat backs across the picture, lit from the front."""
    wide = 150 * size
    count = math.ceil(SIDE / wide) + 2
    offset = (row % 2) * wide / 2
    tone = mix(mix(CINNABAR, LAPIS, 0.25), DEEP, 0.25 + row * 0.13)
    scene.fill(
        box(-OUT, y + 60 * size, SIDE + OUT, SIDE + OUT), mix(DEEP, "#000000", 0.25 + row * 0.1)
    )
    for index in range(-count // 2, count // 2 + 1):
        with scene.placed(720 + index * wide + offset, y, size):
            back = blob(
                trace(
                    "-60 160, -60 160, -64 20, -52 -52, -20 -70, 20 -70, 52 -52, 64 20, "
                    "60 160, 60 160"
                )
            )
            with scene.layer(
                back,
                mix(tone, "#FF9A6A", 0.45),
                tone,
                mix(tone, "#000000", 0.5),
                depth=0.6,
                edge=0.3,
                span=(-70, 160),
            ):
                scene.stroke(
                    curve(trace("-44 150, -48 20, -38 -38, 0 -52, 38 -38, 48 20, 44 150")),
                    "#1A0A14",
                    2.4,
                    0.5,
                )
                rim = curve([(-62, 10), (-50, -50), (-20, -68), (20, -68), (50, -50), (62, 10)])
                scene.stroke(rim, mix(GOLD, AQUA, 0.2 + 0.1 * row), 5, 0.85, blur=1.5)
            arm = box(64, 30, 84, 150, 8)
            scene.sheet(arm, "#2A3A4C", "#0A1824", depth=0.3, edge=0.25)
