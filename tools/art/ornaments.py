"""What the screens are built with: paper edges, hill stages, borders, dividers and marks.

All are drawn on nothing, in pixels of which two are one design pixel. What tiles is drawn from
waves that repeat over its breadth, so that its right edge goes on in its left.
"""

import math
import random
from collections.abc import Callable, Iterable, Sequence
from functools import partial

import skia
from PIL import Image

from tools.art.motif import band, spiral
from tools.art.palette import CINNABAR, DEEP, GOLD, INK, PAPER, TURQUOISE, mix
from tools.art.paper import Scene
from tools.art.shapes import (
    Point,
    Points,
    blob,
    curve,
    disc,
    even,
    hill,
    join,
    leaf_width,
    moved,
    polygon,
    ribbon,
    sampled,
    taper,
    trace,
)

BREADTH = 2160  # what tiles: the short side of a screen
BEYOND = 180.0  # how far paths reach beyond the picture, so that no shadow of an end is seen
SHADE = 15.0
RIM = (0.7, 1.0)  # the lit edge is broader where it faces the light, on the upper left
STILL = "#D9CBB0"  # felt that waits
GLARE = "#FFD84D"  # the gold of high contrast

Swings = Sequence[tuple[float, int, float]]


class Ornament(Scene):
    """A picture with alpha that begins with nothing."""

    def __init__(self, width: int, height: int, scale: float = 1.0) -> None:
        """Begin with nothing; `scale` is pixels a unit."""
        self._surface = skia.Surface(width, height)
        self.canvas = self._surface.getCanvas()
        self.canvas.clear(0)
        self.canvas.scale(scale, scale)

    def finished(self) -> Image.Image:
        """The picture as it is, without grain: its edge meets the flat colour of a page."""
        pixels = self._surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
        return Image.fromarray(pixels, "RGBA")

    def overlapping(
        self, path: skia.Path, *colours: str, edge: float, span: tuple[float, float] | None = None
    ) -> None:
        """Lay down a sheet whose shadow also falls upwards, on what it overlaps."""
        self.fill(path, INK, alpha=0.36, blur=SHADE)
        self.fill(path, INK, alpha=0.36, blur=SHADE / 4)
        self.fill(path, *colours, span=span)
        with self.clipped(path), self.placed(*RIM):
            self.stroke(path, PAPER, 2.4, edge, blur=0.8)


def wave(level: float, swings: Swings) -> Callable[[float], float]:
    """A line around `level` that repeats over BREADTH; swings are height, times and phase."""

    def height(x: float) -> float:
        return level + sum(
            rise * math.sin(math.tau * (times * x / BREADTH + phase))
            for rise, times, phase in swings
        )

    return height


def along(height: Callable[[float], float]) -> list[Point]:
    """Points along a wave, from BEYOND before the picture to BEYOND behind it."""
    steps = round((BREADTH + 2 * BEYOND) / 12)
    return [(x, height(x)) for x in (-BEYOND + 12 * step for step in range(steps + 1))]


def horns(radius: float, stem: float, width: float) -> skia.Path:
    """Horns as felt has them, bold: like those of `horn`, with one turn and a full tip."""
    curl = spiral(radius, 0, radius, 1.05, 180, end=0.2)
    half = band([(0.0, stem), (0.0, stem / 2), *curl], width, 0.44)
    return join(half, moved(half, 0, 0, flip=True))


# Plants, around (0, 0) where they stand.


def tuft(rng: random.Random, height: float) -> list[skia.Path]:
    """Blades of feather grass that fan out and bend with the wind."""
    blades = []
    for lean in (-0.5, -0.22, 0.04, 0.3, 0.55, 0.8):
        tall, bend = height * rng.uniform(0.55, 1.0), height * (lean * 0.7 + 0.16)
        foot = lean * height * 0.22
        spine = [(foot, 12.0), (foot + bend * 0.22, -tall * 0.55), (foot + bend, -tall)]
        blades.append(ribbon(sampled(spine, 8), taper(height * 0.11, 1.6)))
    return blades


def cup(height: float) -> skia.Path:
    """The flower of a tulip that is this high."""
    petal = trace("0 0, 0 0, -0.62 -0.35, -0.55 -1.0, -0.4 -1.5, -0.4 -1.5, -0.12 -1.0, 0.05 -0.4")
    middle = blob([(0, 0), (-0.42, -0.5), (0, -1.5), (0, -1.5), (0.42, -0.5)])
    whole = join(blob(petal), moved(blob(petal), 0, 0, flip=True), middle)
    return moved(whole, 0, -height * 0.76, height * 0.19)


def tulip(height: float) -> list[skia.Path]:
    """A wild tulip without its flower: stem and leaves."""
    stem = [(0.0, 14.0), (height * 0.04, -height * 0.4), (0.0, -height * 0.8)]
    parts = [ribbon(sampled(stem, 8), even(height * 0.035 + 1.5))]
    for side in (-1, 1):
        blade = [
            (0.0, 8.0),
            (side * height * 0.13, -height * 0.3),
            (side * height * 0.3, -height * 0.52),
        ]
        parts.append(ribbon(sampled(blade, 8), leaf_width(height * 0.12)))
    return parts


def horn_tree(height: float) -> list[skia.Path]:
    """Horns that grow from the ground on a stem, with a smaller pair below."""
    radius = height * 0.17
    low = moved(horns(radius * 0.62, height * 0.3, radius * 0.34), 0, -height * 0.34)
    return [moved(horns(radius, height * 0.86, radius * 0.48), 0, -height + radius), low]


def placed(parts: Iterable[skia.Path], x: float, y: float) -> list[skia.Path]:
    """Copies that stand at (x, y)."""
    return [moved(part, x, y) for part in parts]


def repeated(x: float) -> list[float]:
    """Where what stands at x is seen, before and behind the picture too."""
    return [at for at in (x - BREADTH, x, x + BREADTH) if -BEYOND < at < BREADTH + BEYOND]


# The stage of the waiting screen.

HILLS = ("#1E5270", "#164663", "#0E3854", DEEP)


def stage() -> Image.Image:
    """Four hills of dark paper with what grows on them."""
    scene = Ornament(BREADTH, 560)
    far = wave(120, ((30, 1, 0.1), (16, 3, 0.3), (6, 5, 0.7)))
    scene.overlapping(
        ground(far, 3, (), 34), mix(HILLS[0], PAPER, 0.08), HILLS[1], edge=0.34, span=(80, 330)
    )

    second = wave(215, ((26, 1, 0.62), (22, 2, 0.2), (8, 5, 0.1)))
    trees = [(150, 120), (690, 96), (960, 140), (1570, 104), (1850, 128)]
    parts = [
        part
        for x, tall in trees
        for at in repeated(x)
        for part in placed(horn_tree(tall), at, second(at))
    ]
    scene.overlapping(
        ground(second, 5, parts, 44),
        mix(HILLS[1], PAPER, 0.06),
        HILLS[2],
        edge=0.3,
        span=(150, 400),
    )

    third = wave(318, ((22, 1, 0.3), (18, 3, 0.85), (6, 4, 0.2)))
    edge = along(third)
    scene.overlapping(
        hill(edge, 800),
        mix(HILLS[2], PAPER, 0.05),
        mix(HILLS[2], DEEP, 0.5),
        edge=0.35,
        span=(290, 500),
    )
    scene.stroke(curve([(x, y + 9) for x, y in edge]), GOLD, 3.2)
    for index in range(-1, 13):
        x = BREADTH / 12 * (index + 0.5)
        scene.fill(moved(horns(24, 36, 11), x, third(x) + 54), mix(HILLS[2], GOLD, 0.42))

    near = wave(462, ((14, 1, 0.75), (14, 2, 0.5), (5, 5, 0.3)))
    flowers = [(20, 122), (172, 84), (360, 118), (424, 84), (706, 104), (912, 128), (980, 92)]
    flowers += [(1262, 112), (1446, 92), (1604, 84), (1642, 122), (1986, 112), (2136, 88)]
    spots = [(at, tall) for x, tall in flowers for at in repeated(x)]
    parts = []
    for x, tall in spots:
        parts += placed([*tulip(tall), cup(tall)], x, near(x))
    scene.overlapping(ground(near, 9, parts, 62), DEEP, edge=0.22)
    for x, tall in spots:
        flower = moved(cup(tall), x, near(x))
        scene.fill(flower, mix(DEEP, CINNABAR, 0.8), mix(DEEP, CINNABAR, 0.4))
        with scene.clipped(flower):
            scene.stroke(flower, PAPER, 3, 0.35, blur=1)
    return scene.finished()


def ground(
    height: Callable[[float], float], seed: int, parts: Iterable[skia.Path], grass: float
) -> skia.Path:
    """The outline of a hill with tufts of grass and other parts on it, cut from one sheet."""
    rng = random.Random(seed)
    outline = [hill(along(height), 800), *parts]
    x = rng.uniform(10, 60)
    while x < BREADTH:
        blades = tuft(rng, grass * rng.uniform(0.6, 1.1))
        for at in repeated(x):
            outline += placed(blades, at, height(at))
        x += rng.choice((26, 34, 48, 130, 190)) * grass / 50
    return join(*outline)


def stage_side() -> Image.Image:
    """The stage for a wide screen: slopes that stand at the left of the dark panel."""
    scene = Ornament(480, 2160)
    lines = [
        "420 -200, 364 0, 306 260, 316 520, 262 820, 184 1420, 150 1660, 90 1920, 40 2400",
        "462 -200, 402 0, 348 300, 366 600, 312 900, 240 1500, 204 1730, 140 1990, 60 2400",
        "470 -200, 432 0, 392 320, 402 640, 326 1290, 290 1570, 250 1810, 136 2180, 60 2400",
        "478 -200, 464 0, 456 340, 460 680, 422 1340, 384 1640, 338 1870, 160 2170, -20 2300",
    ]
    for index, text in enumerate(lines):
        edge = sampled(trace(text), 16)
        outline = slope(edge)
        rng = random.Random(index + 21)
        parts: list[skia.Path] = []
        flowers: list[skia.Path] = []
        grass = (40, 50, 0, 66)[index]
        for x, y in edge[::3]:
            if grass and y > 1150 and rng.random() < 0.75:
                parts += placed(tuft(rng, grass * rng.uniform(0.6, 1.1)), x + 6, y + 6)
        if index == 3:
            for at, tall in ((92, 120), (104, 150), (112, 126), (120, 158), (125, 120), (130, 134)):
                x, y = edge[at]
                parts += placed([*tulip(tall), cup(tall)], x + 8, y + 8)
                flowers.append(moved(cup(tall), x + 8, y + 8))
        colour = HILLS[index]
        light = DEEP if index == 3 else mix(colour, PAPER, 0.06)
        scene.overlapping(join(outline, *parts), light, colour, edge=(0.4, 0.4, 0.3, 0.22)[index])
        if index == 2:
            scene.stroke(curve([(x + 9, y + 4) for x, y in edge]), GOLD, 3.2)
            for (x, y), (nx, ny) in zip(edge[8::9], edge[9::9], strict=False):
                turn = math.degrees(math.atan2(ny - y, nx - x)) - 180
                scene.fill(moved(horns(13, 18, 6), x + 38, y, turn=turn), mix(HILLS[2], GOLD, 0.42))
        for flower in flowers:
            scene.fill(flower, mix(DEEP, CINNABAR, 0.8), mix(DEEP, CINNABAR, 0.4))
            with scene.clipped(flower):
                scene.stroke(flower, PAPER, 3, 0.35, blur=1)
    return scene.finished()


def slope(edge: Points) -> skia.Path:
    """All that is to the right of and below a line that comes down from the top right."""
    path = curve(edge)
    for corner in ((edge[-1][0], 2400), (700, 2400), (700, edge[0][1])):
        path.lineTo(*corner)
    path.close()
    return path


# The paper edge of a page.

SHEETS = {
    "light": ("#D5C5A6", "#EADDC4", PAPER),
    "dark": ("#1F5672", "#13415C", DEEP),
}
CUTS = (
    (66, ((11, 2, 0.1), (6, 3, 0.55))),
    (92, ((11, 2, 0.62), (7, 3, 0.05))),
    (120, ((9, 1, 0.2), (9, 3, 0.4))),
)


def edge(kind: str) -> Image.Image:
    """Three sheets cut in long waves; the nearest goes on in the page below."""
    scene = Ornament(BREADTH, 160)
    for colour, (level, swings) in zip(SHEETS[kind], CUTS, strict=True):
        scene.overlapping(
            hill(along(wave(level, swings)), 400), colour, edge=0.8 if kind == "light" else 0.35
        )
    return scene.finished()


def edge_side(kind: str) -> Image.Image:
    """The same standing, its top to the left; the light still comes from the upper left."""
    return edge(kind).transpose(Image.Transpose.TRANSPOSE)


# Borders, dividers and marks: flat, of one or two colours.

COLOURS = {"light": (TURQUOISE, CINNABAR), "dark": (GOLD, GOLD), "contrast": (GLARE, GLARE)}


def stream(points: Points, thin: float, broad: float, swell: float, tip: float) -> skia.Path:
    """A line that swells from `thin` to `broad` up to the share `swell`, and ends in a drop.

    `tip` is its breadth at the end as a share of `broad`.
    """

    def breadth(t: float) -> float:
        if t < swell:
            return thin + (broad - thin) * math.sin(math.pi / 2 * t / swell)
        return broad * (1 - (1 - tip) * (t - swell) / (1 - swell))

    return join(ribbon(points, breadth), disc(*points[-1], broad * tip * 0.85))


def border(kind: str) -> Image.Image:
    """Horns that stand and, head down between them, clouds: figure and ground alike."""
    period, count = 76, 7
    scene = Ornament(period * count, 64)
    parts = horns(12, 48, 6.4), polygon(trace("-9 48.6, -3.2 32, 3.2 32, 9 48.6"))
    for colour, turn, shift in zip(COLOURS[kind], (0, 180), (0.25, 0.75), strict=True):
        for index in range(-1, count + 1):
            for part in parts:
                place = period * (index + shift), 15.5 if turn == 0 else 48.5
                scene.fill(moved(part, *place, turn=turn), colour)
    return scene.finished()


def end(kind: str) -> Image.Image:
    """A short line out of which a pair of horns grows."""
    scene = Ornament(480, 160)
    rise = trace("-214 94, -150 94, -92 93, -44 88, -18 72, -11 44, -11 16, -11 0")
    curl = [(-x, y) for x, y in spiral(53, 0, 42, 1.05, 180, end=0.3)]
    half = stream([*sampled(rise, 10), *curl[1:]], 2, 16, 0.45, 0.7)
    for flip, colour in zip((False, True), COLOURS[kind], strict=True):
        scene.fill(moved(half, 240, 54, flip=flip), colour)
    return scene.finished()


def divider(kind: str) -> Image.Image:
    """The linked spiral, and to both sides a line that bears a pair of horns."""
    scene = Ornament(1200, 120)
    bends = trace("-592 0, -470 0, -340 0, -250 3, -190 16, -130 36, -80 46, -36 49.6, 0 50")
    curl = [(-x, y) for x, y in spiral(0, 0, 50, 0.95, 90, end=0.2)]
    arm = stream([*sampled(bends, 10), *curl[1:]], 4.5, 14, 0.62, 0.7)
    whole = join(arm, moved(horns(24, 10, 11), -330, 0, turn=-90))
    for turn, colour in zip((0, 180), COLOURS[kind], strict=True):
        scene.fill(moved(whole, 600, 60, turn=turn), colour)
    return scene.finished()


def waiting() -> Image.Image:
    """One linked spiral in felt."""
    scene = Ornament(320, 320)
    arm = stream(spiral(0, 0, 140, 1.12, 200, end=0.2), 4, 29, 0.4, 0.75)
    for turn in (0, 180):
        scene.fill(moved(arm, 160, 160, turn=turn), STILL)
    return scene.finished()


def press() -> Image.Image:
    """A ring of eight small horns, with a little shadow that lifts it off any picture."""
    scene = Ornament(320, 320)
    ring = [(80 * math.cos(math.tau * t / 90), 80 * math.sin(math.tau * t / 90)) for t in range(91)]
    one = moved(horns(17, 36, 8), 0, -116)
    mark = join(ribbon(ring, even(6)), *(moved(one, 0, 0, turn=45 * index) for index in range(8)))
    mark = moved(mark, 160, 160)
    scene.fill(mark, INK, alpha=0.4, blur=5)
    scene.fill(mark, GOLD)
    return scene.finished()


# By file name.
ORNAMENTS: dict[str, Callable[[], Image.Image]] = {
    "stage.webp": stage,
    "stage-side.webp": stage_side,
    "edge-light.webp": partial(edge, "light"),
    "edge-dark.webp": partial(edge, "dark"),
    "edge-side-light.webp": partial(edge_side, "light"),
    "edge-side-dark.webp": partial(edge_side, "dark"),
    "band-light.webp": partial(border, "light"),
    "band-dark.webp": partial(border, "dark"),
    "band-contrast.webp": partial(border, "contrast"),
    "end-light.webp": partial(end, "light"),
    "end-dark.webp": partial(end, "dark"),
    "end-contrast.webp": partial(end, "contrast"),
    "motif.png": partial(divider, "light"),
    "motif-gold.png": partial(divider, "dark"),
    "motif-contrast.png": partial(divider, "contrast"),
    "waiting.webp": waiting,
    "press.webp": press,
}
