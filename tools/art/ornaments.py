"""What screens are built with: the stage and paper edges, borders, dividers and marks.

All are drawn on nothing, in pixels of which two are one design pixel.
"""

import math
from collections.abc import Callable
from functools import partial

import skia
from PIL import Image

from tools.art.motif import felt_horn, link_arm, spiral
from tools.art.palette import CINNABAR, GOLD, INK, TURQUOISE
from tools.art.paper import Cutout
from tools.art.shapes import Points, box, disc, join, moved, ribbon, sampled, trace
from tools.art.stage import edge, edge_side, stage, stage_side, strip, strip_side

GLARE = "#FFD84D"  # the gold of high contrast
QUIET = "#D9CBB0"  # felt in the shade

# Of the horn and of the cloud.
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
    period, count = 56, 9
    scene = Cutout(period * count, 64)
    shape = felt_horn(9.2, 42, 5.2)
    rail = box(-40, 40.5, period * count + 40, 44.5)
    for colour, turn, shift in zip(COLOURS[kind], (0, 180), (0.25, 0.75), strict=True):
        base = 19.5 if turn == 0 else 44.5
        scene.fill(moved(rail, 0 if turn == 0 else period * count, base, turn=turn), colour)
        for index in range(-1, count + 1):
            scene.fill(moved(shape, period * (index + shift), base, turn=turn), colour)
    return scene.finished()


def end(kind: str) -> Image.Image:
    """A short line out of which a pair of horns grows."""
    scene = Cutout(480, 160)
    rise = trace("-214 94, -150 94, -92 93, -44 88, -18 72, -11 44, -11 16, -11 0")
    curl = [(-x, y) for x, y in spiral(53, 0, 42, 1.05, 180, end=0.3)]
    half = stream(sampled([*rise[:-1], *curl[3::5]], 10), 2, 16, 0.45, 0.7)
    for flip, colour in zip((False, True), COLOURS[kind], strict=True):
        scene.fill(moved(half, 240, 54, flip=flip), colour)
    return scene.finished()


def divider(kind: str) -> Image.Image:
    """The linked spiral, and to both sides a line that bears a pair of horns."""
    scene = Cutout(1200, 120)
    bends = trace("-592 0, -470 0, -340 0, -256 3, -190 15, -130 33, -84 45, -42 51, 0 50")
    curl = [(-x, y) for x, y in spiral(0, 0, 50, 0.95, 90, end=0.2)]
    arm = stream(sampled([*bends, *curl[4::4]], 10), 5, 17, 0.55, 0.66)
    whole = join(arm, moved(felt_horn(25, 10, 14), -330, 0, turn=-90))
    for turn, colour in zip((0, 180), COLOURS[kind], strict=True):
        scene.fill(moved(whole, 600, 60, turn=turn), colour)
    return scene.finished()


def waiting() -> Image.Image:
    """One linked spiral in felt."""
    scene = Cutout(320, 320)
    arm = join(link_arm(76, 15, 158), moved(felt_horn(18, 20, 10), -130, 0, turn=-90))
    for turn in (0, 180):
        scene.fill(moved(arm, 160, 160, turn=turn), QUIET)
    return scene.finished()


def press() -> Image.Image:
    """A ring of eight small horns, with a little shadow that lifts it off any picture."""
    scene = Cutout(320, 320)
    one = moved(felt_horn(21.5, 28, 11), 0, -108)
    mark = join(*(moved(one, 0, 0, turn=45 * index) for index in range(8)))
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
    "strip.webp": strip,
    "strip-side.webp": strip_side,
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
