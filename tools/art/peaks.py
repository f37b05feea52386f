"""High mountains with faceted flanks: a lit side, a shaded one, snow on both."""

import random

from tools.art.nature import Teeth, snow_edge
from tools.art.palette import PAPER, SNOW
from tools.art.paper import Scene
from tools.art.shapes import Point, Points, land, polygon, ribbon, ridge, taper

SHADE = "#12264A"
FINE_TEETH = Teeth((0.5, 1.3), 10, 0.13, (0.62, 0.86), (0.4, 0.54))


def alps(
    scene: Scene,
    seed: int,
    points: Points,
    *colours: str,
    foot: float,
    snow: float = 0.0,
    white: str = SNOW,
    depth: float = 1.0,
) -> None:
    """A range whose peaks are the high points; snow lies above y = `snow`, `foot` is its end."""
    rng = random.Random(seed)
    edge = ridge(seed, points, 0.16)
    top = min(y for _, y in edge)
    with scene.layer(land(edge), *colours, depth=depth, edge=0.55, span=(top, foot)):
        if snow:
            torn = snow_edge(rng, edge, snow, FINE_TEETH)
            torn = ridge(rng.randrange(999), torn, 0.14, 2)
            scene.fill(polygon([*edge, *reversed(torn)]), white)
        ends = [(-1e3, foot), *points, (3e3, foot)]
        for index in range(1, len(ends) - 1):
            peak = ends[index]
            if peak[1] < ends[index - 1][1] and peak[1] < ends[index + 1][1]:
                fall = index + 1
                while fall + 1 < len(ends) and ends[fall + 1][1] > ends[fall][1]:
                    fall += 1
                _flanks(scene, rng, peak, ends[index + 1 : fall + 1], foot)


def _flanks(scene: Scene, rng: random.Random, peak: Point, fall: Points, foot: float) -> None:
    """The shaded side of a peak, down to the valley where its `fall` ends; ribs on both sides."""
    valley = fall[-1]
    end = (peak[0] + 0.3 * (valley[0] - peak[0]), valley[1] + 0.6 * (foot - valley[1]))
    bends = [(peak[0] - 1, peak[1] - 6)]
    for share in (0.28, 0.6, 1.0):
        sway = rng.uniform(-0.12, 0.03) * (end[1] - peak[1]) if share < 1 else 0.0
        bends.append(
            (peak[0] + (end[0] - peak[0]) * share + sway, peak[1] + (end[1] - peak[1]) * share)
        )
    spine = ridge(rng.randrange(999), bends, 0.18, 3)
    hem = ridge(rng.randrange(999), [end, valley], 0.12, 4)
    above = [(valley[0], valley[1] - 20), *((x, y - 60) for x, y in reversed(fall[:-1]))]
    scene.fill(polygon([*spine, *hem, *above, (peak[0], peak[1] - 80)]), SHADE, alpha=0.4)
    for x, y in spine[4:-3:4]:
        reach = min(110.0, (y - peak[1]) * rng.uniform(0.35, 0.6) + 16)
        for side, colour, alpha in ((1, PAPER, 0.3), (-1, SHADE, 0.26)):
            rib = [(x, y), (x + side * reach * rng.uniform(0.45, 0.7), y + reach)]
            line = ridge(rng.randrange(999), rib, 0.16, 3)
            scene.fill(ribbon(line, taper(reach * 0.09 + 2, 0.5)), colour, alpha=alpha)
