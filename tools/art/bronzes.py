"""Bronzes of imagined, typical form: a tripod with a mask, and bells on their frame."""

import math

from tools.art.chinese import fret, leiwen
from tools.art.light import roundness
from tools.art.motif import band, spiral
from tools.art.palette import CINNABAR, GOLD, INK, LIGHT, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    blob,
    box,
    curve,
    cut,
    disc,
    leaf_width,
    line,
    moved,
    polygon,
    ribbon,
    sampled,
    trace,
)
from tools.art.vessels import lathe, ring

GREEN = ("#A9C2A0", "#5E9080", "#2B5A50", "#173A36")
YELLOW = ("#F0CF7E", "#C08A3A", "#7E5220", "#4A2E14")
RELIEF = "#C9D2A0"


def mask_ding(scene: Scene) -> None:
    """A bronze tripod with a two-eyed mask in relief, about 400 wide and 400 high."""
    for x in (-112, 112):
        ear = cut(box(x - 34, -400, x + 34, -290, 12), box(x - 14, -376, x + 14, -300, 6))
        scene.sheet(ear, *GREEN[:3], depth=0.6, across=True, edge=0.6)
    scene.sheet(box(-24, -130, 24, -8, 8), GREEN[2], GREEN[3], depth=0.3, edge=0.25)
    for side in (-1, 1):
        _leg(scene, side)
    body = blob(
        trace(
            "-176 -296, -176 -296, 176 -296, 176 -296, 172 -240, 170 -190, 150 -138, "
            "96 -104, 0 -94, -96 -104, -150 -138, -170 -190, -172 -240"
        )
    )
    with scene.layer(body, *GREEN[:3], across=True, depth=1.0, edge=0.5):
        scene.fill(box(-200, -276, 200, -150), GREEN[3], alpha=0.55)
        _thunder(scene)
        for y in (-278, -148):
            ring(scene, y, 176, mix(GREEN[0], GOLD, 0.5), 5)
        _mask(scene)
        for index in range(-5, 6):
            middle = index * 31.0
            drop = [(middle - 13, -138), (middle + 13, -138), (middle * 0.9, -106)]
            scene.stroke(polygon(drop), GREEN[3], 3, 0.7)
        roundness(scene, body, 0.62, 0.55)
    lip = box(-188, -308, 188, -284, 10)
    with scene.layer(lip, *GREEN[:3], across=True, depth=0.4, edge=0.7):
        roundness(scene, lip, 0.5, 0.5)


def _leg(scene: Scene, side: int) -> None:
    """A column that swells at its top and foot."""
    leg = blob(
        [
            *((side * 62, -156), (side * 158, -156), (side * 150, -112), (side * 134, -66)),
            *((side * 132, -24), (side * 142, 4), (side * 142, 4), (side * 74, 4), (side * 74, 4)),
            *((side * 82, -24), (side * 80, -66), (side * 68, -112)),
        ]
    )
    with scene.layer(leg, *GREEN[:3], across=True, depth=0.7):
        for y in (-70, -60, -22):
            scene.stroke(line([(side * 70, y), (side * 140, y)]), GREEN[3], 3, 0.7)
        for shift in (-16, 16):
            mark = fret(side * 106 + shift, -108, 11, flip=shift > 0)
            scene.stroke(mark, mix(RELIEF, GREEN[1], 0.3), 3.4, 0.9)
        roundness(scene, leg, 0.5, 0.5)


def _thunder(scene: Scene) -> None:
    """The ground of small square spirals."""
    for row in range(4):
        for column in range(-8, 9):
            x, y = column * 21.0, -264 + row * 31.0
            square = trace("-8 8, -8 -8, 8 -8, 8 6, -3 6, -3 -3, 3 -3, 3 2")
            scene.stroke(line([(x + a, y + b) for a, b in square]), RELIEF, 1.8, 0.4)


def _mask(scene: Scene) -> None:
    """A face of two halves: horns, brows, eyes, jaws, a ridge for its nose."""
    tone = (mix(RELIEF, GREEN[1], 0.3), mix(RELIEF, GREEN[2], 0.6))
    horns = band([(16, -214), (40, -214), *spiral(74, -240, 29, 1.35, 140)], 9.5, 0.55)
    ears = band([(104, -206), (122, -212), *spiral(144, -240, 22, 1.3, 130)], 8, 0.55)
    jaw = band([(14, -158), (44, -156), (84, -158), *spiral(120, -176, 23, 1.3, 120)], 9, 0.55)
    fang = band([(16, -170), (30, -176), *spiral(52, -174, 13, 1.0, 200)], 6.5, 0.55)
    brow = ribbon(sampled([(16, -196), (44, -216), (88, -214), (118, -194)], 12), leaf_width(16))
    socket = blob([(22, -198), (22, -198), (56, -209), (96, -196), (96, -196), (58, -186)])
    for flip in (False, True):
        scene.fill(moved(socket, 0, 0, flip=flip), GREEN[3])
        for part in (horns, ears, jaw, fang, brow):
            scene.sheet(moved(part, 0, 0, flip=flip), *tone, depth=0.2, edge=0.75)
        x = -58 if flip else 58
        scene.sheet(disc(x, -197, 13, 10), LIGHT, GOLD, depth=0.15, edge=0.7)
        scene.fill(disc(x, -197, 5, 5), INK)
    flange = [(-7.0, -276.0), (7.0, -276.0)]
    for step in range(5):
        y = -262 + step * 24.0
        flange += [(7, y), (13, y + 3), (13, y + 15), (7, y + 18)]
    flange += [(-x, y) for x, y in reversed(flange)]
    scene.sheet(polygon(flange), *tone, depth=0.25, edge=0.8)


def bells(scene: Scene) -> None:
    """A lacquered frame with two rows of bells, about 840 wide and 800 high."""
    lacquer = ("#5A211C", "#32120F", "#1C0B0A")
    for side in (-1, 1):
        scene.sheet(box(side * 372 - 84, -34, side * 372 + 84, 8, 14), *lacquer, depth=0.7)
        scene.sheet(
            box(side * 372 - 50, -66, side * 372 + 50, -26, 10), CINNABAR, "#7A1812", depth=0.4
        )
        post = box(side * 372 - 24, -730, side * 372 + 24, -60, 6)
        with scene.layer(post, *lacquer, across=True, depth=0.8, edge=0.5):
            for y in range(-690, -80, 76):
                scene.stroke(fret(side * 372, y, 11, flip=side > 0), GOLD, 3.4, 0.85)
    for y, high in ((-748, 62), (-452, 52)):
        _beam(scene, y, high)
    for index in range(5):
        x = (index - 2) * 138.0
        _hung(scene, x, -690, 0.44 - 0.03 * index)
    for x, size in ((-226, 0.8), (0, 0.9), (226, 0.7)):
        _hung(scene, x, -402, size)


def _beam(scene: Scene, y: float, high: float) -> None:
    """A beam of the frame with a row of clouds, its ends capped with gilt."""
    beam = box(-440, y, 440, y + high, 10)
    with scene.layer(beam, "#6E2620", "#3A1512", "#200C0B", depth=1.0, edge=0.6):
        leiwen(scene, -404, 404, y + high / 2, 12, GOLD, 3.8)
        for line_y in (y + 7, y + high - 7):
            scene.stroke(line([(-440, line_y), (440, line_y)]), CINNABAR, 4)
    for side in (-1, 1):
        cap = box(side * 440 - 34, y - 8, side * 440 + 34, y + high + 8, 12)
        with scene.layer(cap, *YELLOW[:3], depth=0.4, edge=0.7):
            scene.stroke(fret(side * 440, y + high / 2, 15, flip=side > 0), YELLOW[3], 5)


def _hung(scene: Scene, x: float, y: float, size: float) -> None:
    """One bell under a beam at height `y`."""
    with scene.placed(x, y, size):
        scene.stroke(curve([(-7, -16), (-12, 10), (0, 26), (12, 10), (7, -16)]), "#8A2A20", 7)
        scene.canvas.translate(0, 396)
        bell(scene)


def bell(scene: Scene) -> None:
    """A bronze bell with rows of bosses and an arched mouth, about 240 wide and 380 high."""
    shank = lathe(trace("24 -300, 22 -326, 32 -332, 32 -346, 20 -352, 18 -376, 25 -384"))
    with scene.layer(shank, *YELLOW[:3], across=True, depth=0.5):
        roundness(scene, shank, 0.6, 0.5)
    body = blob(
        trace(
            "-94 -306, -94 -306, 94 -306, 94 -306, 108 -180, 130 -2, 130 -2, 72 -40, "
            "0 -54, -72 -40, -130 -2, -130 -2, -108 -180"
        )
    )
    with scene.layer(body, *YELLOW[:3], across=True, depth=1.0, edge=0.6):
        scene.fill(box(-20, -300, 20, -130), YELLOW[3], alpha=0.4)
        for y in (-292, -238, -184, -132):
            ring(scene, y, 112, YELLOW[3], 4, 0.7)
        for side in (-1, 1):
            scene.stroke(line([(side * 22, -296), (side * 24, -130)]), YELLOW[3], 4, 0.7)
        for level in (-266, -212, -160):
            scene.stroke(fret(0, level, 10), LIGHT, 3, 0.8)
        for index in range(4):
            share = (index - 1.5) / 2
            with scene.placed(share * 104, -92 + 7 * (1 - share**2)):
                scene.canvas.scale(math.sqrt(1 - share * share), 1)
                scene.stroke(fret(0, 6, 15, flip=index > 1), YELLOW[3], 4.6, 0.8)
        roundness(scene, body, 0.62, 0.6)
        for side in (-1, 1):
            for row, y in enumerate((-265, -211, -158)):
                for column in range(3):
                    x = side * (42 + column * (24 + row * 2.0))
                    scene.sheet(disc(x, y + 4, 9.5), LIGHT, YELLOW[1], YELLOW[2], depth=0.2)
