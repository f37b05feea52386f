"""Vignettes of a cinema whose films are felt: pictures with depth, moving seats, wind and spray."""

import math
import random
from collections.abc import Callable

from tools.art.animals import limb
from tools.art.indoors import CAMEL
from tools.art.nature import stars
from tools.art.palette import AQUA, CINNABAR, GOLD, INK, LIGHT, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    OUT,
    SIDE,
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
    overlap,
    polygon,
    ribbon,
    sampled,
    strip,
    trace,
)
from tools.art.travellers import Look

NIGHT = ("#03101C", "#072A42", "#0B3C5D")


def stereo_picture(pixels: int) -> Scene:
    """Large glasses: each lens shows its own view of a crane that flies out of the screen."""
    scene = Scene(pixels, *NIGHT)
    scene.glow(720, 560, 900, "#1E7E96", 0.7)
    screen = box(150, 210, 1290, 930, 22)
    scene.sheet(box(130, 190, 1310, 950, 30), "#0A1A24", "#020A10", depth=1.0)
    with scene.layer(screen, "#0D3A66", "#1E6E96", "#F0C088", depth=0.4, edge=0.9):
        # Without glasses: two pictures that lie over each other.
        for shift, tone, alpha in ((-16, "#E0604A", 0.4), (16, "#4FC3C8", 0.5)):
            _dunes(scene, shift, tone, alpha)
    scene.glow(720, 560, 620, "#FFE3B0", 0.26, stretch=1.3)
    _glasses(scene)
    with scene.placed(1130, 452, 1.5):
        _crane(scene)
    rng = random.Random(3)
    for _ in range(40):
        x, y = rng.uniform(820, 1340), rng.uniform(240, 560)
        scene.dots([(x, y, rng.uniform(2, 5))], LIGHT, rng.uniform(0.3, 0.9))
    return scene


def _dunes(scene: Scene, shift: float, tone: str, alpha: float) -> None:
    for text in (
        "60 800, 420 660, 640 740, 960 620, 1400 760",
        "60 880, 400 800, 760 830, 1100 740, 1400 820",
    ):
        points = [(x + shift, y) for x, y in trace(text)]
        scene.fill(hill(points, 1000), mix(tone, GOLD, 0.35), tone, alpha=alpha)
        scene.stroke(curve(points), PAPER, 4, alpha)
    scene.fill(disc(420 + shift, 400, 70), LIGHT, alpha=alpha + 0.2)


def _glasses(scene: Scene) -> None:
    """The glasses before the viewer, clear pictures in their lenses."""
    frame = join(
        box(120, 560, 690, 1010, 130),
        box(750, 560, 1320, 1010, 130),
        box(600, 640, 840, 740, 40),
        polygon([(130, 690), (40, 640), (0, 660), (0, 720), (130, 790)]),
        polygon([(1310, 690), (1400, 640), (1440, 660), (1440, 720), (1310, 790)]),
    )
    bridge = blob(
        trace("640 1000, 720 800, 800 1000, 800 1000, 760 1040, 720 860, 680 1040, 640 1000")
    )
    with scene.layer(cut(frame, bridge), "#3A4652", "#161E28", "#05080C", depth=1.6, edge=0.9):
        scene.fill(box(100, 560, 1340, 600), PAPER, alpha=0.14, blur=14)
    for left, shift, tint in ((178, -26, "#F6C98A"), (808, 26, "#F6C98A")):
        lens = box(left, 612, left + 454, 958, 92)
        with scene.layer(
            lens, "#0F4A78", "#2F93B4", "#FBE0AC", depth=0.3, edge=0.3, span=(600, 900)
        ):
            scene.sheet(disc(left + 120 + shift, 690, 38), PAPER, LIGHT, depth=0.2)
            for y, tone, high in ((820, "#C98A4B", 70), (880, "#E8B46A", 50)):
                points = [
                    (left - 60 + shift + step * 90, y - high * math.sin(step * 1.3 + y) ** 2)
                    for step in range(8)
                ]
                scene.sheet(hill(points, 1000), mix(tone, PAPER, 0.25), tone, depth=0.3, edge=0.7)
            for index in range(3):
                camel = moved(blob(CAMEL), left + 190 + index * 90 + shift, 856 - index * 5, 0.86)
                scene.fill(camel, "#4A2620")
            scene.glow(left + 227, 780, 260, tint, 0.2)
        shine = polygon([(left + 40, 960), (left + 170, 610), (left + 250, 610), (left + 120, 960)])
        scene.veil(overlap(shine, lens), "#FFFFFF", (left, 610), (left, 960), (0.4, 0.04), add=True)
        scene.stroke(lens, mix(AQUA, PAPER, 0.3), 5, 0.8)


def _crane(scene: Scene) -> None:
    """A white crane that flies to the viewer's right; about 240 across."""
    body = ribbon(
        sampled(trace("-84 14, -40 8, 0 0, 44 -10, 92 -30, 116 -28"), 8),
        lambda t: 3 + 22 * math.sin(math.pi * min(1, t * 1.2)) ** 2,
    )
    for wing, tones in (
        ("-10 0, 6 -60, 44 -112, 118 -128, 84 -70, 40 -20", ("#DCE8EE", "#A9BCCB")),
        ("-20 4, -44 -50, -84 -96, -160 -104, -104 -50, -40 -2", ("#FFFFFF", "#DCE8EE")),
    ):
        path = blob(trace(wing))
        with scene.layer(path, *tones, depth=0.7, edge=0.8):
            for share in (0.3, 0.55, 0.8):
                start, *_, end = trace(wing)
                tip = trace(wing)[3]
                feather = [
                    (start[0] + (end[0] - start[0]) * share, start[1]),
                    (tip[0] * share, tip[1] * (0.4 + 0.5 * share)),
                ]
                scene.stroke(line(feather), "#7E98AC", 2, 0.5)
    scene.sheet(body, "#FFFFFF", "#E3EAEE", depth=0.5, edge=0.8)
    scene.stroke(line([(116, -28), (142, -24)]), "#3A3A3A", 5)
    scene.dots([(112, -34, 6)], CINNABAR, 1)
    scene.dots([(116, -29, 2)], INK, 1)
    for y in (12, 20):
        scene.stroke(line([(-70, y), (-128, y + 10)]), "#3A3A3A", 3.4)


_PEOPLE = (
    Look("#D9533E", "#26364A", "#E3B48A", "#2A1A16"),
    Look("#F0C24E", "#33506E", "#8F5A3A", "#1E1412"),
    Look("#2FA39A", "#3A3440", "#F0CBA4", "#6A3A1C"),
    Look("#7A4A86", "#2A3444", "#D9A071", "#E4E2E0"),
)


def _spectator(scene: Scene, look: Look, *, up: bool = False) -> None:
    """Somebody in a deep seat, from the side, looking right; the seat's foot is at the origin."""
    legs = limb(trace("-20 -128, 66 -124, 92 -96, 104 -20"), (52, 46, 36, 24))
    shoe = blob(trace("86 -20, 86 -20, 120 -22, 150 -4, 150 6, 84 6, 84 6"))
    back = blob(
        trace(
            "-66 -40, -66 -40, -92 -250, -74 -312, -40 -316, -30 -240, -16 -150, 40 -140, 58 -110, "
            "50 -60, 20 -40"
        )
    )
    with scene.layer(back, "#B3323A", "#7A1A26", "#3E0C18", depth=0.6, edge=0.6):
        scene.stroke(curve(trace("-60 -300, -50 -220, -34 -120, 40 -106")), "#F0805A", 5, 0.45)
    scene.sheet(box(-50, -42, 50, -6, 8), "#2A323C", "#0C1218", depth=0.4)
    scene.sheet(shoe, "#3A2A2A", depth=0.2)
    scene.sheet(legs, mix(look.legs, PAPER, 0.2), look.legs, depth=0.3)
    trunk = blob(trace("-52 -120, -60 -190, -48 -248, -14 -262, 20 -240, 26 -180, 22 -116"))
    scene.sheet(trunk, mix(look.coat, PAPER, 0.25), look.coat, mix(look.coat, INK, 0.25), depth=0.4)
    scene.fill(box(-20, -284, 8, -250), mix(look.skin, INK, 0.15))
    face = join(disc(-4, -304, 33, 38), disc(28, -299, 8, 7))
    scene.sheet(face, mix(look.skin, PAPER, 0.25), look.skin, depth=0.3, edge=0.5)
    hair = overlap(
        disc(-8, -306, 37, 42),
        polygon(trace("-60 -360, 26 -360, 22 -328, 2 -322, -8 -290, -26 -264, -60 -270")),
    )
    scene.sheet(hair, mix(look.hair, PAPER, 0.15), look.hair, depth=0.2, edge=0.3)
    scene.sheet(box(4, -318, 34, -298, 6), "#2A323C", "#0C1218", depth=0.15)
    scene.fill(box(18, -315, 32, -301, 4), AQUA, "#2A7FA6")
    scene.stroke(line([(4, -310), (-26, -306)]), "#161E28", 5)
    if up:
        arm = limb(trace("-16 -240, 36 -266, 62 -326"), (30, 27, 20))
        hand = disc(64, -336, 13)
    else:
        arm = limb(trace("-22 -236, -6 -172, 56 -158"), (32, 28, 22))
        hand = disc(66, -158, 13)
    scene.sheet(hand, look.skin, depth=0.2)
    scene.sheet(arm, mix(look.coat, PAPER, 0.2), mix(look.coat, INK, 0.1), depth=0.3)


def moving_seats(pixels: int) -> Scene:
    """A row of seats leans into the turn of the aircraft on the screen; legs of steel move it."""
    scene = Scene(pixels, *NIGHT)
    with scene.layer(
        box(-OUT, 90, SIDE + OUT, 700),
        "#0D3A66",
        "#3A8CB4",
        "#F6D8A0",
        depth=0.6,
        edge=0.6,
        span=(90, 700),
    ):
        with scene.placed(720, 420):
            scene.canvas.rotate(-12)
            scene.canvas.translate(-720, -420)
            for y, tone in ((520, "#8FA9C8"), (600, "#B98A7E"), (680, "#7E5A54")):
                points = [(x, y - 90 * abs(math.sin(x / 150 + y))) for x in range(-300, 1800, 75)]
                scene.sheet(
                    polygon([*points, (1800, 1000), (-300, 1000)]),
                    mix(tone, PAPER, 0.35),
                    tone,
                    depth=0.5,
                )
        for x, y, size in ((260, 250, 1.0), (1180, 200, 0.8), (1000, 470, 0.7)):
            for dx, radius in ((-60, 34), (-10, 52), (50, 38)):
                scene.sheet(disc(x + dx * size, y, radius * size), PAPER, "#CFE3EA", depth=0.2)
        with scene.placed(560, 404, 1.05):
            scene.canvas.rotate(-14)
            _aircraft(scene)
    scene.glow(720, 500, 800, "#FFE3B0", 0.2, stretch=1.4)
    scene.sheet(strip(1150, SIDE + OUT), "#12202C", "#060C12", depth=0.8)
    for index in range(9):
        y = 1168 + 260 * (index / 9) ** 1.5
        scene.stroke(line([(0, y), (SIDE, y)]), AQUA, 2, 0.14)
    _platform(scene)
    return scene


def _aircraft(scene: Scene) -> None:
    """A small aircraft from the side."""
    far = polygon(trace("-10 -18, 40 -96, 76 -96, 50 -16"))
    scene.sheet(far, "#C9D2D8", "#8A98A4", depth=0.4)
    body = blob(trace("-190 -10, -150 -30, 40 -44, 150 -30, 204 0, 150 26, 20 34, -120 16, -190 4"))
    with scene.layer(body, "#FFFFFF", "#E3EAEE", "#A9B8C4", depth=0.7, edge=0.8):
        scene.fill(box(-220, 2, 220, 14), CINNABAR)
        for index in range(7):
            scene.fill(disc(-60 + index * 26, -14, 8), "#2A7FA6")
        scene.fill(blob(trace("140 -34, 186 -16, 150 -8, 132 -12")), "#1E5C86")
    fin = polygon(trace("-190 -8, -206 -92, -164 -92, -126 -22"))
    scene.sheet(fin, mix(CINNABAR, PAPER, 0.2), CINNABAR, depth=0.3)
    wing = polygon(trace("-20 8, -90 116, -44 116, 64 12"))
    scene.sheet(wing, "#F3F6F8", "#9AA8B4", depth=0.8, edge=0.8)


def _platform(scene: Scene) -> None:
    """Four seats on one platform that leans to the left, on three legs that push and pull."""
    for x, top in ((330, 1098), (720, 1058), (1110, 1014)):
        scene.sheet(box(x - 62, 1206, x + 62, 1240, 8), "#4A5560", "#161E26", depth=0.4)
        scene.sheet(
            box(x - 34, 1140, x + 34, 1214, 8), "#C9402F", "#7A1A16", across=True, depth=0.4
        )
        scene.sheet(box(x - 17, top, x + 17, 1150, 4), "#E3EAEE", "#7E8A94", across=True, depth=0.3)
    with scene.placed(720, 1040):
        scene.canvas.rotate(-6)
        deck = box(-590, -8, 590, 40, 14)
        with scene.layer(deck, "#5A6672", "#2A343E", "#121A22", depth=0.9, edge=0.7):
            for index in range(24):
                scene.fill(disc(-564 + index * 49, 16, 6), GOLD, alpha=0.8)
        for index, look in enumerate(_PEOPLE):
            with scene.placed(-440 + index * 278, -6, 1.14):
                _spectator(scene, look, up=index == 1)


def effects(pixels: int) -> Scene:
    """Three people in their seats: wind in ribbons, a fine spray of drops, and beams of light."""
    scene = Scene(pixels, *NIGHT)
    stars(scene, 9, 60, 420)
    scene.glow(1240, 380, 700, "#2A86A8", 0.7)
    wave = trace(
        "-60 660, 200 700, 480 640, 760 700, 980 560, 1130 380, 1290 300, 1420 330, 1500 400"
    )
    for shift, tone in ((-110, "#0F4A70"), (-40, "#1E6E96"), (40, "#3496B4")):
        points = [(x, y + shift) for x, y in wave]
        with scene.layer(
            hill(points), mix(tone, PAPER, 0.25), tone, "#0B3C5D", depth=0.8, edge=0.8
        ):
            for step in (26, 54, 84):
                scene.stroke(curve([(x - step * 0.4, y + step) for x, y in points]), PAPER, 3, 0.22)
    foam = [(x - 30, y + 30) for x, y in wave[4:]]
    for index, (x, y) in enumerate(sampled(foam, 6)):
        scene.sheet(
            disc(x, y, 26 + 10 * math.sin(index * 1.7)), PAPER, "#BFE3EE", depth=0.25, edge=0.8
        )
    for x, tone in ((250, "#FFC27A"), (540, "#57C4C2"), (820, "#FF8A6A")):
        beam = polygon([(x - 12, -40), (x + 12, -40), (x + 210, 1100), (x - 170, 1100)])
        scene.veil(beam, tone, (x, 0), (x, 1000), (0.6, 0.22, 0.0), add=True, blur=12)
        scene.sheet(box(x - 30, -20, x + 30, 40, 10), "#3A4652", "#10161C", depth=0.4)
        scene.sheet(disc(x, 44, 22, 12), PAPER, tone, depth=0.1)
    scene.sheet(strip(1080, SIDE + OUT), "#12202C", "#060C12", depth=0.9)
    for x, look, up in (
        (240, _PEOPLE[2], False),
        (580, _PEOPLE[0], True),
        (920, _PEOPLE[1], False),
    ):
        scene.fill(disc(x + 20, 1104, 150, 16), INK, alpha=0.6, blur=12)
        with scene.placed(x, 1100, 1.55):
            _spectator(scene, look, up=up)
    for text, broad in (
        ("1500 520, 1240 560, 1010 500, 760 560, 520 500, 260 560, -60 520", 26),
        ("1500 640, 1260 620, 1060 700, 800 640, 560 720, 300 660, -60 720", 20),
        ("1500 820, 1300 800, 1120 860, 900 800, 700 870, 420 830, -60 880", 15),
    ):
        path = ribbon(sampled(trace(text), 14), leaf_width(broad))
        scene.fill(path, "#FFFFFF", alpha=0.62)
        scene.stroke(path, AQUA, 2, 0.6)
    rng = random.Random(14)
    for _ in range(70):
        x, y, size = rng.uniform(300, 1380), rng.uniform(420, 1000), rng.uniform(5, 13)
        drop = blob([(-2.2, -0.3), (-2.2, -0.3), (0, -0.8), (1, 0), (0, 0.8)])
        shape = moved(drop, x, y, size, flip=True)
        scene.sheet(shape, "#F3FBFD", "#7FCBE0", depth=0.1, edge=0.9)
    return scene


SCENES: dict[str, Callable[[int], Scene]] = {
    "stereo-picture": stereo_picture,
    "moving-seats": moving_seats,
    "effects": effects,
}
