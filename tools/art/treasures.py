"""Pots of imagined, typical form: a painted jar, a celadon vase, a blue-and-white jar."""

import math

import skia

from tools.art.chinese import cloud_head, draw_lotus, leiwen_around, peony
from tools.art.light import roundness
from tools.art.motif import band, spiral
from tools.art.palette import PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    Point,
    blob,
    box,
    curve,
    disc,
    leaf_width,
    line,
    moved,
    overlap,
    ribbon,
    sampled,
    trace,
)
from tools.art.vessels import lathe, ring

PAINT, RED = "#2A150E", "#8E2A1C"


def petal_jar(scene: Scene) -> None:
    """A round-shouldered clay jar painted with flowers and a net, about 340 wide and 350 high."""
    for side in (-1, 1):
        lug = disc(side * 160, -150, 24, 30)
        scene.sheet(lug, "#D9935A", "#8A4A28", depth=0.5)
        scene.fill(disc(side * 166, -150, 9, 14), "#4A2414")
    body = lathe(
        trace(
            "62 0, 70 -16, 112 -80, 158 -150, 168 -216, 138 -270, 86 -298, 62 -314, 62 -334, "
            "80 -352"
        )
    )
    with scene.layer(body, "#EDB983", "#D28A52", "#B0683A", depth=1.0, edge=0.5):
        _net(scene, body)
        for y, half, width in ((-132, 144, 7), (-100, 126, 7), (-282, 118, 7), (-294, 98, 4)):
            ring(scene, y, half, PAINT, width)
        for index in range(-2, 3):
            share = index / 2.35
            narrow = math.sqrt(1 - share * share)
            with scene.placed(share * 172, -214 + 12 * narrow):
                scene.canvas.scale(narrow, 1)
                _petals(scene)
        for index in range(-8, 9):
            scene.stroke(line([(index * 12, -296), (index * 9, -312)]), PAINT, 5)
        for index in range(26):
            x = -150 + (index * 97) % 300
            scene.dots([(x, -20 - (index * 41) % 80, 1.6)], "#7A4426", 0.5)
        roundness(scene, body, 0.6, 0.45)
    scene.fill(disc(0, -350, 80, 11), "#3A1C10", "#6E3C20")
    scene.stroke(disc(0, -350, 80, 11), "#F3C998", 4)


def _petals(scene: Scene) -> None:
    """A flower of four petals left bare in a dark round, and a red leaf at each side of it."""
    scene.fill(disc(0, 0, 52), PAINT)
    leaf = ribbon(sampled([(5, -5), (24, -24), (35, -35)], 10), leaf_width(27))
    for turn in range(4):
        scene.fill(moved(leaf, 0, 0, turn=turn * 90), "#E9B07A")
        scene.fill(moved(disc(41, 0, 5.5), 0, 0, turn=turn * 90), "#E9B07A")
    scene.dots([(0, 0, 9)], RED, 1)
    for side in (-1, 1):
        bow = sampled([(side * 46, -58), (side * 66, 0), (side * 46, 58)], 12)
        scene.fill(ribbon(bow, leaf_width(17)), RED)


def _net(scene: Scene, body: skia.Path) -> None:
    """A band of netting below the flowers."""
    band_path = overlap(box(-200, -128, 200, -94), body)
    with scene.clipped(band_path):
        for index in range(-20, 21):
            for lean in (-22, 22):
                x = index * 15.0
                scene.stroke(line([(x - lean, -96), (x + lean, -124)]), PAINT, 2.6)


def celadon(scene: Scene) -> None:
    """A celadon vase with broad shoulders and carved petals, about 250 wide and 410 high."""
    body = lathe(
        trace(
            "62 0, 66 -14, 62 -50, 80 -130, 114 -230, 124 -290, 106 -342, 58 -370, "
            "30 -380, 26 -394, 40 -412"
        )
    )
    carved = "#3F7A66"
    with scene.layer(body, "#DDEEDC", "#B4D8C2", "#86B8A2", "#5F9A84", depth=1.0, edge=0.6):
        for y, half in ((-352, 92), (-330, 112), (-24, 66), (-34, 64)):
            ring(scene, y, half, carved, 3, 0.5)
        for index in range(-2, 3):
            bend = index / 2.5
            narrow = (1 - bend * bend) ** 0.5
            with scene.placed(bend * 116, -238 + 8 * narrow):
                scene.canvas.scale(narrow, 1)
                petal = blob(
                    [
                        *((0, 80), (0, 80), (-28, 14), (-21, -40), (0, -80)),
                        *((0, -80), (21, -40), (28, 14)),
                    ]
                )
                scene.fill(petal, "#EAF6EA", "#8FC0A8", alpha=0.55)
                scene.stroke(petal, carved, 3, 0.7)
                scene.stroke(moved(petal, 3, 3), "#FFFFFF", 1.6, 0.5)
                draw_lotus(scene, 0, 16, 0.66, mix(carved, "#8FC0A8", 0.35), "#EAF6EA")
            with scene.placed(bend * 76, -94):
                scene.canvas.scale(narrow, 1)
                petal = blob([*((-16, 66), (-19, 0), (0, -62), (0, -62), (19, 0), (16, 66))])
                scene.stroke(petal, carved, 3, 0.55)
                scene.stroke(moved(petal, 3, 3), "#FFFFFF", 1.4, 0.4)
        for start in ((-70, -300), (-10, -322), (44, -284), (20, -150), (-44, -180), (62, -210)):
            crack: list[Point] = [
                start,
                (start[0] + 16, start[1] + 22),
                (start[0] + 8, start[1] + 48),
            ]
            scene.stroke(line(crack), PAPER, 1.4, 0.5)
        roundness(scene, body, 0.5, 0.9)
        scene.fill(disc(-66, -296, 9, 26), "#FFFFFF", alpha=0.75, blur=3)
    scene.fill(disc(0, -411, 40, 7), "#2F5A4C", "#5F9A84")
    scene.stroke(disc(0, -411, 40, 7), "#F2F8EC", 3)


COBALT = "#174496"


def blue_jar(scene: Scene) -> None:
    """A broad jar of white porcelain with a cobalt peony and scrolls, about 320 wide, 350 high."""
    body = lathe(
        trace("92 0, 96 -14, 98 -46, 136 -130, 160 -216, 140 -280, 92 -308, 80 -320, 80 -350")
    )
    with scene.layer(body, "#FFFFFF", "#F1F6FA", "#DCE7F1", depth=1.0, edge=0.6):
        for y, half in trace(
            "-338 80, -312 90, -262 148, -252 152, -112 128, -102 122, -30 98, -12 96"
        ):
            ring(scene, y, half, COBALT, 3.4)
        leiwen_around(scene, -288, 118, 10, 9, COBALT, 3)
        for index in (-2, -1, 1, 2, 0):
            share = index / 2.3
            with scene.placed(share * 158, -190 + 10 * (1 - share * share)):
                scene.canvas.scale(max(0.22, (1 - share * share) ** 0.5), 1)
                _spray(scene) if index % 2 else peony(scene, 0, 0, 1.1, COBALT, "#FFFFFF")
        for index in range(-4, 5):
            share = index / 4.4
            with scene.placed(share * 112, -62):
                scene.canvas.scale(max(0.3, (1 - share * share) ** 0.5), 1)
                lappet = blob(trace("-14 -34, -14 -34, 14 -34, 14 -34, 14 0, 0 30, 0 30, -14 0"))
                scene.stroke(lappet, COBALT, 3.4)
                scene.fill(cloud_head(0, -8, 8), COBALT)
        roundness(scene, body, 0.5, 0.9)
        scene.fill(disc(-86, -236, 10, 30), "#FFFFFF", alpha=0.85, blur=3)
    scene.fill(disc(0, -349, 80, 10), "#33507E", "#7F98BC")
    scene.stroke(disc(0, -349, 80, 10), "#FFFFFF", 4)


def _spray(scene: Scene) -> None:
    """A scroll of leaves between two flowers."""
    stem = curve([(-40, 34), (-12, 8), (0, -20), (26, -40)])
    scene.stroke(stem, COBALT, 4)
    for x, y, turn, flip in ((14, -36, 0.0, False), (-14, 30, 0.0, True)):
        curl = spiral(0, 0, 18, 1.2, 180)
        scene.fill(
            moved(band([(-30.0, 10.0), *curl], 5.5, 0.5), x, y, flip=flip, turn=turn), COBALT
        )
    for points in (
        [(-8, 4), (-34, -10), (-46, -38)],
        [(2, -18), (-16, -36), (-18, -58)],
        [(-10, 8), (16, 16), (40, 6)],
        [(-24, 24), (-2, 46), (24, 50)],
    ):
        scene.fill(ribbon(sampled(points, 8), leaf_width(16)), mix(COBALT, "#FFFFFF", 0.12))
