"""Vignettes of the words of a tradition: qi, yin and yang, the five phases, the gaiwan."""

import math
from collections.abc import Callable
from functools import partial

import skia

from tools.art.animals import limb
from tools.art.boughs import bamboo_leaves, plum
from tools.art.chinese import leiwen
from tools.art.garden import gaiwan
from tools.art.light import haze
from tools.art.nature import fir, glint, hills, stars
from tools.art.palette import INK, JADE, LIGHT, PAPER, mix
from tools.art.paper import Scene
from tools.art.phases import wu_xing
from tools.art.shapes import (
    OUT,
    SIDE,
    Point,
    Points,
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

MIDDLE: Point = (720.0, 720.0)


def qi(pixels: int) -> Scene:
    """Somebody in a slow exercise at dawn; one breath of air runs through hills and body alike."""
    scene = Scene(pixels, "#CFE3D2", "#F3EBCB", "#F9DDB0", "#F9DDB0")
    scene.glow(720, 640, 720, "#FFF6D8", 0.95)
    scene.sheet(disc(720, 610, 300), "#FFF8E2", "#FBE3B0", depth=0.4, edge=0.8)
    for level, tone, seed in ((650, "#A9CDBB", 1.0), (760, "#7FB39E", 2.2), (870, "#4F8F7C", 3.1)):
        points = [
            (x, level - 110 * abs(math.sin(x / 210 + seed)) * (0.4 + abs(x - 720) / 900))
            for x in range(-60, 1560, 60)
        ]
        scene.sheet(hill(points), mix(tone, PAPER, 0.3), tone, depth=0.6, edge=0.5)
        haze(scene, level - 30, level + 130, "#F3EFD4", 0.7)
    streams: tuple[tuple[str, str, float], ...] = (
        (
            "-80 560, 180 500, 400 620, 560 560, 700 640, 900 590, 1120 660, 1300 560, 1540 620",
            "#FFFFFF",
            46,
        ),
        (
            "-80 700, 200 760, 420 700, 590 640, 720 720, 860 800, 1080 740, 1290 800, 1540 720",
            "#9AD6C4",
            40,
        ),
        (
            "-80 860, 240 860, 460 800, 640 780, 760 860, 940 900, 1160 860, 1320 900, 1540 850",
            "#F6C888",
            34,
        ),
    )
    ground = trace("-60 1060, 300 1010, 720 996, 1140 1010, 1500 1064")
    hills(scene, ground, "#8FB878", "#3F7A5C", "#17443E", lines=3, depth=1.0)
    for text, tone, broad in streams[:2]:
        _stream(scene, trace(text), tone, broad, 0.75)
    scene.fill(disc(740, 1030, 210, 20), INK, alpha=0.35, blur=12)
    _exercise(scene)
    for text, tone, broad in (streams[1], streams[2]):
        _stream(scene, [(x, y + 26) for x, y in trace(text)], tone, broad * 0.7, 0.55)
    for x, tall in ((80, 300), (170, 230), (1290, 260), (1380, 330)):
        fir(scene, x, 1140 + tall * 0.2, tall, "#1F5A50", depth=0.6)
    front = trace("-60 1230, 380 1200, 900 1230, 1500 1190")
    hills(scene, front, "#2F6B52", "#0F3A38", lines=2, depth=1.2)
    bamboo_leaves(scene, 5, trace("-70 60, 80 110, 220 130, 330 220"), 130, "#1F5A48", depth=0.8)
    bamboo_leaves(scene, 8, trace("1510 40, 1380 120, 1260 150"), 120, "#1F5A48", depth=0.8)
    return scene


def _stream(scene: Scene, points: Points, tone: str, broad: float, alpha: float) -> None:
    """A band of air: thin at both ends, swelling and thinning between."""
    path = ribbon(sampled(points, 16), partial(_swell, broad))
    scene.fill(moved(path, 5, 9), "#2F6B4F", alpha=0.16, blur=8)
    scene.fill(path, mix(tone, "#FFFFFF", 0.3), tone, alpha=alpha)
    scene.stroke(path, "#FFFFFF", 2, 0.7)


def _swell(broad: float, t: float) -> float:
    return broad * math.pow(abs(math.sin(math.pi * t)), 0.6) * (0.55 + 0.45 * math.sin(t * 15) ** 2)


def _exercise(scene: Scene) -> None:
    """A figure in loose white, one knee bent, the arms rounded as if they held a ball."""
    white = ("#FFFFFF", "#EDE6D4", "#CFC6AE")
    with scene.placed(720, 1030, 1.0):
        far = limb(trace("30 -250, 110 -180, 150 -20"), (84, 76, 40))
        scene.sheet(far, mix(white[1], INK, 0.12), mix(white[2], INK, 0.2), depth=0.4)
        scene.sheet(
            blob(trace("124 -20, 124 -20, 160 -28, 204 -6, 204 4, 120 4, 120 4")), INK, depth=0.2
        )
        arm = limb(trace("26 -420, 110 -440, 176 -370"), (54, 48, 40))
        scene.sheet(arm, mix(white[1], INK, 0.12), mix(white[2], INK, 0.16), depth=0.4)
        scene.sheet(disc(186, -360, 22), "#C98F63", depth=0.2)
        near = limb(trace("-20 -250, -120 -190, -112 -20"), (90, 82, 44))
        scene.sheet(near, *white, depth=0.5, edge=0.7)
        scene.sheet(
            blob(trace("-136 -20, -136 -20, -110 -30, -50 -6, -50 4, -140 4, -140 4")),
            INK,
            depth=0.2,
        )
        trunk = blob(
            trace(
                "-70 -220, -70 -220, -66 -320, -60 -420, -16 -462, 34 -452, 64 -400, 66 -310, "
                "84 -220, 84 -220, 0 -206"
            )
        )
        with scene.layer(trunk, *white, depth=0.6, edge=0.7):
            scene.stroke(curve(trace("6 -450, 16 -340, 10 -210")), "#A89E84", 4, 0.6)
            scene.fill(box(-90, -292, 90, -270), JADE, alpha=0.9)
        scene.fill(box(-16, -492, 24, -440), "#B57E54")
        scene.sheet(disc(10, -516, 44, 50), "#D9A071", "#C08A5C", depth=0.3)
        hair = overlap(
            disc(6, -524, 48, 50),
            polygon(trace("-60 -600, 60 -600, 30 -540, 0 -520, -14 -480, -60 -480")),
        )
        scene.sheet(hair, "#3A2A28", "#1E1412", depth=0.2)
        scene.sheet(disc(-30, -556, 20), "#2A1E1C", depth=0.15)
        near_arm = limb(trace("-40 -420, -120 -330, -20 -300, 70 -310"), (60, 62, 54, 40))
        scene.sheet(near_arm, *white, depth=0.6, edge=0.7)
        scene.sheet(disc(84, -312, 23), "#D9A071", depth=0.2)


def yin_yang(pixels: int) -> Scene:
    """Night and day in one round: each flows into the other and holds a little of it."""
    scene = Scene(pixels, "#1F5244", "#1E5244", "#12362F")
    scene.glow(720, 720, 900, "#7FB39E", 0.4)
    radius = 500.0
    scene.sheet(disc(*MIDDLE, radius + 46), "#F6E6BE", "#D9B36A", "#8E6830", depth=1.2, edge=0.8)
    scene.fill(disc(*MIDDLE, radius + 30), "#5A3A1C")
    with scene.clipped(disc(*MIDDLE, radius)):
        _day(scene)
        night = _half(radius)
        with scene.layer(
            night, "#061B33", "#0D3558", "#1E4A6E", depth=1.1, edge=0.75, span=(220, 1220)
        ):
            _night(scene)
        scene.sheet(disc(720, 470, 84), "#FFF6D8", "#FFDF94", depth=0.35, edge=0.9)
        scene.glow(720, 470, 220, "#FFE3A0", 0.55)
        scene.sheet(disc(720, 970, 84), "#12345C", "#0A2342", depth=0.35, edge=0.5)
        hole = disc(754, 948, 66)
        scene.sheet(cut(disc(724, 970, 64), hole), "#FFF8E4", "#EAD9B0", depth=0.2, edge=0.8)
        for x, y, size in ((766, 960, 4), (750, 1000, 3), (776, 990, 2.5)):
            scene.dots([(x, y, size)], LIGHT, 0.95)
    for seed, text in (
        (3, "-60 60, 60 130, 190 150, 300 230"),
        (8, "1500 1400, 1380 1330, 1260 1300"),
    ):
        bamboo_leaves(scene, seed, trace(text), 120, "#0F3A32", depth=0.9)
    return scene


def _half(radius: float) -> skia.Path:
    """The dark half: the left of the round, its edge in an S through the middle."""
    x, y = MIDDLE
    left = overlap(disc(x, y, radius + 4), box(x - radius - 8, y - radius - 8, x, y + radius + 8))
    return cut(join(left, disc(x, y - radius / 2, radius / 2)), disc(x, y + radius / 2, radius / 2))


def _day(scene: Scene) -> None:
    """The light half: sky, hills and a field of flowers."""
    scene.fill(disc(*MIDDLE, 510), "#8FCBD9", "#CFE6DC", "#FBE9BE", span=(220, 900))
    for level, tone, seed in ((820, "#9CC3A0", 0.4), (930, "#7FAE72", 1.4), (1050, "#5E9458", 2.2)):
        points = [(x, level - 60 * math.sin(x / 170 + seed)) for x in range(180, 1300, 60)]
        scene.sheet(hill(points), mix(tone, PAPER, 0.3), tone, depth=0.6, edge=0.5)
    for index in range(60):
        x, y = 740 + (index * 97) % 470, 1010 + (index * 53) % 190
        scene.dots([(x, y, 5 + index % 3)], ("#F6E38A", "#E0604A", PAPER)[index % 3], 0.95)
    for x, y, span in ((1010, 620, 34), (1080, 660, 24), (960, 680, 20)):
        wing = trace(f"{x - span} {y - span * 0.3}, {x - span * 0.4} {y - span * 0.5}, {x} {y}")
        other = [(2 * x - a, b) for a, b in wing]
        for part in (wing, other):
            scene.stroke(curve(part), "#2A5A62", 5, 0.8)


def _night(scene: Scene) -> None:
    """What is on the dark half: stars, mountains, water with the night in it."""
    stars(scene, 5, 130, 900)
    for level, tone, seed in ((820, "#2A5A7E", 0.2), (900, "#1C4668", 1.7)):
        points = [
            (x, level - 130 * abs(math.sin(x / 110 + seed)) * (0.5 + 0.5 * math.sin(x / 70) ** 2))
            for x in range(180, 1300, 30)
        ]
        scene.sheet(
            polygon([*points, (1300, 1300), (180, 1300)]), mix(tone, PAPER, 0.2), tone, depth=0.5
        )
    scene.sheet(strip(980, SIDE), "#2F6A8E", "#0B2A48", depth=0.4)
    for index in range(40):
        glint(scene, 230 + (index * 83) % 640, 1000 + (index * 37) % 200, 40, "#BFE3EE", 0.4)


def gaiwan_tea(pixels: int) -> Scene:
    """A gaiwan on a tray of bamboo, three cups poured from it, tea leaves in a scoop, blossom."""
    scene = Scene(pixels, "#F3E6C8", "#E3CFA0", "#C9A56E")
    scene.glow(380, 260, 900, "#FFF8E0", 0.9)
    with scene.placed(0, -80):
        _screen(scene)
        with scene.layer(strip(880, SIDE + 3 * OUT), "#A86A3A", "#6A3E22", "#3A2014", depth=1.2):
            for index in range(14):
                y = 890 + 540 * (index / 14) ** 1.5
                scene.stroke(line([(0, y), (SIDE, y)]), "#2A140C", 2.4, 0.25)
            scene.glow(520, 900, 620, "#FFE2A8", 0.4, stretch=1.6)
        tray = polygon([(170, 1010), (1270, 1010), (1380, 1250), (60, 1250)])
        with scene.layer(tray, "#E3C282", "#B98A48", depth=0.9, edge=0.7):
            for index in range(15):
                t = index / 14
                scene.stroke(
                    line([(170 + 1100 * t, 1000), (60 + 1320 * t, 1260)]), "#6A441C", 5, 0.45
                )
        rim = polygon([(60, 1250), (1380, 1250), (1366, 1304), (74, 1304)])
        with scene.layer(rim, "#C9985A", "#7A4E24", depth=0.5):
            leiwen(scene, 90, 1350, 1278, 13, "#5A3414", 4.4, 0.8)
        with scene.placed(640, 1150, 1.34):
            gaiwan(scene)
        for x, y, size in ((1010, 1120, 1.0), (1150, 1164, 1.12), (296, 1190, 1.16)):
            with scene.placed(x, y, size):
                _cup(scene)
        with scene.placed(980, 1256, 1.0):
            _scoop(scene)
        wood = "#5A3A28"
        plum(scene, 31, trace("1520 250, 1380 290, 1240 270, 1120 330, 1010 330"), 20, wood)
        plum(scene, 32, trace("1520 420, 1420 430, 1330 480, 1290 540"), 17, wood)
    return scene


def _screen(scene: Scene) -> None:
    """A paper window with a lattice, morning behind it."""
    for index in range(8):
        x = index * 206.0
        scene.stroke(line([(x, -40), (x, 900)]), "#8A5A34", 16, 0.85)
    for y in (120, 420, 720):
        scene.stroke(line([(-40, y), (SIDE + 40, y)]), "#8A5A34", 13, 0.85)
    for index in range(7):
        for y in (270, 570):
            x = 103 + index * 206.0
            scene.stroke(box(x - 54, y - 70, x + 54, y + 70), "#8A5A34", 7, 0.6)
    scene.veil(strip(-40, 900), "#FFF6DC", (0, 0), (900, 900), (0.6, 0.12))


def _cup(scene: Scene) -> None:
    """A small cup of tea, a blue line around it."""
    scene.fill(disc(14, 2, 78, 13), INK, alpha=0.4, blur=8)
    body = blob(trace("-66 -74, -66 -74, 66 -74, 66 -74, 54 -26, 34 0, -34 0, -54 -26"))
    with scene.layer(body, "#FFFFFF", "#F2F4EE", "#AFC2C4", across=True, depth=0.5, edge=0.6):
        scene.stroke(curve(trace("-70 -52, 0 -42, 70 -52")), "#0F7C80", 4)
    scene.sheet(disc(0, -74, 66, 17), "#F6F6EE", "#DCE5E2", depth=0.1, edge=0.8)
    scene.fill(disc(0, -71, 54, 11), "#D9973A", "#9A5A1E")
    scene.glow(-16, -74, 30, LIGHT, 0.7)


def _scoop(scene: Scene) -> None:
    """A scoop of bamboo with curled tea leaves."""
    scene.fill(disc(10, 14, 170, 14), INK, alpha=0.35, blur=8)
    scoop = blob(
        trace("-160 -16, -160 -16, 60 -34, 150 -24, 176 0, 150 18, 60 18, -160 14, -160 14")
    )
    scene.sheet(scoop, "#F0D9A0", "#B98A48", depth=0.4, edge=0.7)
    for index in range(34):
        x, y = 10 + (index * 47) % 140, -26 + (index * 19) % 36
        bend = sampled([(x, y), (x + 10, y - 8), (x + 22, y - 1)], 5)
        scene.fill(ribbon(bend, leaf_width(7)), ("#2F5A3A", "#4A7244", "#1F4030")[index % 3])


SCENES: dict[str, Callable[[int], Scene]] = {
    "qi": qi,
    "yin-yang": yin_yang,
    "wu-xing": wu_xing,
    "gaiwan": gaiwan_tea,
}
