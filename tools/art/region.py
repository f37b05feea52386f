"""The wide landscapes of Zhetysu: the region and its seven rivers."""

import math
import random
from collections.abc import Callable

from tools.art.animals import birds, kulan
from tools.art.badlands import striped_hill
from tools.art.motif import draw_cloud
from tools.art.nature import forest, glint, grass, hills, mountains, sun, tulip
from tools.art.palette import AQUA, CINNABAR, PAPER, TURQUOISE, mix
from tools.art.paper import Scene
from tools.art.shapes import hill, line, ribbon, trace
from tools.art.yurt import yurt


def region(pixels: int) -> Scene:
    """Snow mountains, striped hills, a lake, a yurt and kulans on the steppe."""
    scene = Scene(pixels, "#1D6E9E", "#4C9DBD", "#9CCBD0", "#F3E2BC", "#F3E2BC", "#F3E2BC")
    sun(scene, 970, 440, 58)
    draw_cloud(scene, 620, 430, 160, TURQUOISE)
    draw_cloud(scene, 1210, 420, 120, CINNABAR)
    peaks = trace(
        "-60 700, 80 560, 200 640, 350 470, 500 640, 620 540, 740 650, 880 520, "
        "1010 660, 1140 560, 1270 670, 1380 580, 1500 680"
    )
    mountains(scene, 31, peaks, ("#7FA4C4", "#6C94B4", "#A9BFC4"), snow=690, bottom=1100)
    low = trace("-60 790, 160 700, 330 770, 560 700, 800 780, 1040 710, 1250 780, 1500 720")
    mountains(scene, 37, low, ("#4F8390", "#4A8076"), rough=0.13, bottom=1100)
    badland = [(640, 970), (760, 850), (830, 790), (900, 730), (960, 790), (1060, 690), (1150, 770)]
    striped_hill(scene, 3, [*badland, (1250, 700), (1360, 780), (1500, 730)], step=26)
    lake = hill([(-60, 850), (300, 845), (700, 850), (1000, 900), (1100, 960)])
    with scene.layer(lake, "#BFE6E0", "#3FA9B4", "#0F7C90", depth=0.5, span=(840, 1010)):
        for index in range(40):
            glint(
                scene,
                (index * 277) % 1000,
                862 + (index * 37) % 150,
                30 + index % 5 * 16,
                PAPER,
                0.35,
            )
    hills(
        scene,
        [(-60, 960), (200, 930), (460, 985), (760, 1000), (1100, 965), (1500, 1000)],
        "#C9B765",
        "#8E9A4E",
        "#4F7A4A",
    )
    yurt(scene, 400, 1040, 112)
    kulan(scene, 800, 1088, 0.92, grazing=True)
    kulan(scene, 640, 1066, 0.8, coat="#BE8A50")
    kulan(scene, 1000, 1078, 0.95, coat="#D39C5E", flip=True)
    front = [(-60, 1130), (260, 1100), (620, 1140), (980, 1120), (1500, 1150)]
    hills(scene, front, "#6E8C48", "#2F6B4F", "#17463F", lines=3)
    grass(scene, 9, front, 260, 62, "#DCC36A", "#9DAE58", "#4F8A50")
    birds(scene, ((300, 400, 26), (360, 430, 20), (250, 442, 16)))
    return scene


def tourism(pixels: int) -> Scene:
    """Seven rivers that come down from the snow through the steppe."""
    scene = Scene(pixels, "#2F86B4", "#8CC6D2", "#F7E9C6", "#F7E9C6", "#F7E9C6")
    sun(scene, 720, 388, 70)
    draw_cloud(scene, 330, 420, 150, TURQUOISE)
    draw_cloud(scene, 1120, 420, 150, CINNABAR)
    side = [(-60, 640), (60, 560), (170, 610), (290, 500), (400, 590), (520, 450), (600, 530)]
    peaks = [*side, (720, 390), (830, 530), (930, 440), (1030, 580), (1150, 490), (1280, 610)]
    mountains(
        scene, 41, [*peaks, (1390, 550), (1500, 640)], ("#6FA0C0", "#5C90AC", "#7FB0AC"), snow=660
    )
    low = [(-60, 700), (180, 640), (420, 690), (720, 640), (1020, 690), (1260, 640), (1500, 700)]
    mountains(scene, 44, low, ("#4F8A84", "#5C9A6C"), rough=0.1)
    forest(
        scene, 6, [(-20, 735), (300, 712), (720, 700), (1100, 712), (1460, 735)], 46, 84, "#1F5A50"
    )
    ground = [(-60, 740), (260, 716), (720, 704), (1180, 716), (1500, 740)]
    hills(scene, ground, "#CFD27C", "#A9BE62", "#6E9A50", "#3F7A4E", lines=6, step=64)
    for index in range(7):
        _river(scene, index - 3)
    yurt(scene, 508, 884, 36)
    yurt(scene, 803, 908, 42)
    kulan(scene, 1104, 930, 0.36)
    front = [(-60, 1200), (300, 1230), (720, 1190), (1140, 1232), (1500, 1200)]
    hills(scene, front, "#4F8A50", "#1F5244", lines=2)
    for index, x in enumerate(range(60, 1440, 94)):
        tulip(scene, x, 1290 + (index * 29) % 50, 120 + (index * 37) % 60)
    grass(scene, 14, front, 240, 60, "#A9C45C", "#5C9450", "#D6CC70")
    return scene


def _river(scene: Scene, offset: int) -> None:
    """One of the seven ribbons, from the foot of the snow to the plain; `offset` is -3 to 3."""
    rng = random.Random(70 + offset)
    phase = rng.uniform(0, 6)
    path = [(720 + offset * 76.0, 604.0)]
    for step in range(101):
        t = step / 100
        sway = (8 + 46 * t) * math.sin(phase + 9.5 * t**0.7)
        path.append((720 + offset * (84 + 122 * t**0.9) + sway, 660 + 640 * t**1.25))

    def breadth(t: float) -> float:
        return 3 + 84 * t * math.sqrt(t)

    tone = mix(AQUA, "#0F6C9C", abs(offset) / 5)
    scene.sheet(
        ribbon(path, lambda t: breadth(t) * 1.3 + 2), "#EAD9A0", "#B9A868", depth=0.35, edge=0.3
    )
    with scene.layer(
        ribbon(path, breadth),
        PAPER,
        mix(tone, PAPER, 0.3),
        tone,
        mix(tone, "#0B3C5D", 0.45),
        depth=0.2,
    ):
        for shift in (-0.24, 0.22):
            flow = [(x + breadth(i / len(path)) * shift, y) for i, (x, y) in enumerate(path)]
            scene.stroke(line(flow[20:]), PAPER, 2.6, 0.5)


SCENES: dict[str, Callable[[int], Scene]] = {"region": region, "tourism": tourism}
