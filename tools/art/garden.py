"""Tea before the moon gate of a garden."""

import random

from tools.art.motif import band, horn, spiral
from tools.art.nature import leaf
from tools.art.palette import (
    CINNABAR,
    GOLD,
    INK,
    JADE,
    PAPER,
    TURQUOISE,
    mix,
)
from tools.art.paper import Scene
from tools.art.shapes import (
    OUT,
    SIDE,
    blob,
    box,
    cut,
    disc,
    even,
    everywhere,
    hill,
    join,
    line,
    moved,
    polygon,
    ribbon,
    sampled,
    taper,
    trace,
)
from tools.art.vessels import ring, turned


def wellness(pixels: int) -> Scene:
    """A gaiwan with spirals of steam before a moon gate, among herbs."""
    scene = Scene(pixels, "#F2E3C2", "#E3E6CC", "#B9D0B4")
    scene.glow(720, 560, 620, "#FFF4CE", 0.8)
    hillside = trace("-60 760, 250 640, 520 700, 760 610, 1020 690, 1250 630, 1500 720")
    scene.sheet(hill(hillside), "#9FC3AE", "#7BA893", depth=0.7)
    nearer = [(-60, 830), (300, 760), (640, 810), (980, 750), (1500, 830)]
    scene.sheet(hill(nearer), "#6E9F83", "#4F866C", depth=0.7)
    scene.sheet(disc(880, 420, 66), "#FFFBEE", "#FBE7B8", depth=0.2, edge=0.5)
    _bamboo(scene)
    gate = cut(everywhere(), disc(720, 620, 430))
    with scene.layer(gate, "#2F6B4F", "#265A48", "#173F38", depth=1.4, edge=0.4):
        for index in range(9):
            for column in range(9):
                scene.stroke(
                    moved(horn(17, 30, 8), 90 + column * 158 + (index % 2) * 79, 100 + index * 150),
                    PAPER,
                    1.6,
                    0.1,
                )
    scene.stroke(disc(720, 620, 434), mix(GOLD, PAPER, 0.4), 12)
    scene.stroke(disc(720, 620, 462), GOLD, 3, 0.8)
    table = box(-OUT, 1010, SIDE + OUT, SIDE + OUT)
    scene.sheet(table, "#8A5630", "#5A3320", "#3A2218", depth=1.1)
    runner = polygon([(330, 1010), (1110, 1010), (1330, SIDE + OUT), (110, SIDE + OUT)])
    with scene.layer(runner, PAPER, "#E9D9B8", "#BFA983", depth=0.5):
        for index in range(-3, 4):
            scene.fill(moved(horn(20, 34, 10), 720 + index * 118, 1216), TURQUOISE, alpha=0.85)
        for y in (1166, 1262):
            scene.stroke(line([(0, y), (SIDE, y)]), CINNABAR, 6)
    _sprigs(scene)
    _steam(scene, 720, 560)
    with scene.placed(720, 1050, 1.5):
        _gaiwan(scene)
    return scene


def _bamboo(scene: Scene) -> None:
    """Slim canes with leaves behind the gate."""
    rng = random.Random(5)
    for x, lean in trace("395 20, 450 -12, 1030 -24, 985 10"):
        stem = sampled([(x, 1050), (x + lean * 0.6, 620), (x + lean * 2, 160)], 12)
        with scene.layer(ribbon(stem, even(17)), "#7FB08A", "#3F7E5C", across=True, depth=0.3):
            for joint in range(180, 1050, 92):
                scene.stroke(line([(x - 60, joint), (x + 90, joint)]), "#24513F", 3, 0.7)
        for _ in range(9):
            y = rng.uniform(230, 640)
            side = rng.choice((-1, 1))
            start = (x + lean * (1050 - y) / 450, y)
            leaf(
                scene,
                start,
                (start[0] + side * 40, y + 6),
                (start[0] + side * 86, y + 40),
                15,
                "#4C8C66",
            )


def _sprigs(scene: Scene) -> None:
    """Herbs to both sides of the bowl: leaves, berries and a ginkgo fan."""
    for side in (-1, 1):
        base = 720 + side * 300
        stem = sampled(
            [(base - side * 20, 1110), (base + side * 50, 960), (base + side * 40, 780)], 12
        )
        scene.fill(ribbon(stem, taper(9, 4)), "#2A5A44")
        for index in range(6):
            x, y = stem[2 + index * 4]
            for way in (-1, 1):
                leaf(
                    scene,
                    (x, y),
                    (x + way * 46, y - 38),
                    (x + way * 108, y - 50 + index * 3),
                    36,
                    "#4F9A6C" if way == side else "#2F7A58",
                )
        leaf(
            scene,
            stem[-1],
            (stem[-1][0], stem[-1][1] - 50),
            (stem[-1][0] + side * 8, stem[-1][1] - 100),
            34,
            "#6FB37C",
        )
        for dx, dy in ((60, 40), (86, 62), (44, 74), (112, 34)):
            berry = disc(base + side * dx, 1040 + dy, 17)
            scene.sheet(berry, "#F0654A", CINNABAR, depth=0.2, edge=0.4)
            scene.dots([(base + side * dx - 5, 1035 + dy, 4)], PAPER, 0.7)


def _steam(scene: Scene, x: float, y: float) -> None:
    """Two mirrored spirals of steam."""
    for side in (-1, 1):
        curl = spiral(86, 0, 86, 1.35, 180)
        stem = sampled([(4, 300), (30, 220), (-14, 140), (-4, 70), (0, 0)], 12)[:-1]
        path = band([*stem, *curl], 21, 0.4, thin_start=True)
        scene.sheet(
            moved(path, x + side * 10, y - 40, flip=side < 0), "#FFFFFF", "#F6EBD6", depth=0.3
        )
    for side in (-1, 1):
        curl = spiral(42, 0, 42, 1.3, 180)
        stem = sampled([(0, 190), (26, 130), (-6, 60), (0, 0)], 12)[:-1]
        path = band([*stem, *curl], 12, 0.4, thin_start=True)
        scene.sheet(
            moved(path, x + side * 96, y + 120, flip=side < 0), "#FFFFFF", "#F6EBD6", depth=0.25
        )


def _gaiwan(scene: Scene) -> None:
    """A lidded tea bowl on its saucer."""
    scene.fill(disc(10, 8, 190, 20), INK, alpha=0.5, blur=12)
    china = ("#FFFFFF", "#EEF2EE", "#AFC2C4")
    scene.sheet(disc(0, -8, 172, 26), *china, across=True, depth=0.6)
    scene.fill(disc(0, -13, 130, 15), "#B9C9CB", alpha=0.7)
    lid = blob(
        trace(
            "-116 -140, -116 -140, -108 -166, -60 -192, 0 -198, 60 -192, 108 -166, "
            "116 -140, 116 -140"
        )
    )
    with turned(scene, lid, *china, shine=0.5):
        ring(scene, -166, 106, TURQUOISE, 4)
    knob = join(box(-20, -210, 20, -194, 5), disc(0, -214, 28, 9))
    scene.sheet(knob, *china, across=True, depth=0.3)
    bowl = blob(
        trace(
            "-150 -158, -150 -158, -75 -146, 0 -142, 75 -146, 150 -158, 150 -158, "
            "128 -92, 78 -36, 58 -16, 54 -8, 54 -8, -54 -8, -54 -8, -58 -16, -78 -36, "
            "-128 -92"
        )
    )
    with turned(scene, bowl, *china, shine=0.7):
        ring(scene, -147, 146, TURQUOISE, 5)
        for index in range(-2, 3):
            with scene.placed(index * 51, -96):
                scene.canvas.scale(1 - abs(index) * 0.16, 1)
                scene.fill(horn(12.5, 30, 6), TURQUOISE if index % 2 == 0 else JADE)
        ring(scene, -40, 80, TURQUOISE, 4)
