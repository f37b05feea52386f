"""Light and air: rays of a low sun, haze between layers, the moon."""

import math

import skia

from tools.art.palette import INK, LIGHT, PAPER, mix, paint_colour
from tools.art.paper import Scene
from tools.art.shapes import OUT, cut, disc, polygon, strip


def haze(scene: Scene, top: float, bottom: float, colour: str, alpha: float) -> None:
    """A band of air across the picture, thickest at the bottom."""
    stops = [paint_colour(colour, alpha * share) for share in (0, 0.35, 1)]
    ends = [skia.Point(0, top), skia.Point(0, bottom)]
    shader = skia.GradientShader.MakeLinear(points=ends, colors=stops, positions=[0, 0.5, 1])
    paint = skia.Paint(AntiAlias=True, Dither=True, Shader=shader)
    scene.canvas.drawPath(strip(top, bottom), paint)


def rays(
    scene: Scene, x: float, y: float, reach: float, count: int, colour: str, alpha: float
) -> None:
    """Beams all around a point, of unequal breadth, lost at `reach`."""
    stops = [paint_colour(colour, alpha * share) for share in (1, 0.5, 0)]
    shader = skia.GradientShader.MakeRadial(
        center=skia.Point(x, y), radius=reach, colors=stops, positions=[0.08, 0.5, 1]
    )
    paint = skia.Paint(AntiAlias=True, Dither=True, Shader=shader)
    paint.setBlendMode(skia.BlendMode.kScreen)
    for index in range(count):
        middle = 2 * math.pi * (index + 0.3 * math.sin(index * 2.4)) / count
        half = math.pi / count * (0.34 + 0.2 * math.sin(index * 1.7))
        ends = [
            (x + 2 * reach * math.cos(angle), y + 2 * reach * math.sin(angle))
            for angle in (middle - half, middle + half)
        ]
        scene.canvas.drawPath(polygon([(x, y), *ends]), paint)


def shaft(scene: Scene, top: float, bottom: float, y: float, wide: float, alpha: float) -> None:
    """A beam from the upper left, from x = `top` at the upper edge to x = `bottom` at `y`."""
    beam = [(top, -OUT), (top + wide * 0.6, -OUT), (bottom + wide, y), (bottom, y)]
    stops = [paint_colour(LIGHT, alpha * share) for share in (1, 0.6, 0)]
    ends = [skia.Point(0, 0), skia.Point(0, y)]
    shader = skia.GradientShader.MakeLinear(points=ends, colors=stops, positions=[0, 0.5, 1])
    paint = skia.Paint(AntiAlias=True, Dither=True, Shader=shader)
    paint.setBlendMode(skia.BlendMode.kScreen)
    paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 14))
    scene.canvas.drawPath(polygon(beam), paint)


def crescent(scene: Scene, x: float, y: float, radius: float) -> None:
    """A young moon, open to the upper right, with its light."""
    scene.glow(x, y, radius * 5, LIGHT, 0.4)
    hole = disc(x + radius * 0.42, y - radius * 0.26, radius * 0.86)
    scene.sheet(cut(disc(x, y, radius), hole), PAPER, LIGHT, depth=0.25, edge=0.6)


def air(colour: str, sky: str, distance: float) -> str:
    """A colour as it looks from this far away (0 near, 1 lost in the sky)."""
    return mix(mix(colour, INK, 0.06 * (1 - distance)), sky, distance)


def roundness(scene: Scene, path: skia.Path, dark: float, shine: float) -> None:
    """Light from the left on a round body: a dim edge, a bright flank, a dark side, its rim."""
    bounds = path.getBounds()
    left, right, wide = bounds.left(), bounds.right(), bounds.width()
    ends = [skia.Point(left, 0), skia.Point(right, 0)]
    places = [0, 0.12, 0.3, 0.52, 0.86, 1]
    paint = skia.Paint(AntiAlias=True, Dither=True)
    shades = [paint_colour(INK, dark * share) for share in (0.5, 0.1, 0, 0.22, 1, 0.72)]
    paint.setShader(skia.GradientShader.MakeLinear(points=ends, colors=shades, positions=places))
    scene.canvas.drawPath(path, paint)
    lights = [paint_colour("#FFFFFF", shine * share) for share in (0, 0.3, 1, 0.16, 0, 0.12)]
    places = [0, 0.16, 0.27, 0.42, 0.8, 1]
    paint.setShader(skia.GradientShader.MakeLinear(points=ends, colors=lights, positions=places))
    paint.setBlendMode(skia.BlendMode.kSoftLight)
    scene.canvas.drawPath(path, paint)
    gleam = disc(
        left + wide * 0.25, bounds.top() + bounds.height() * 0.36, wide * 0.035, wide * 0.16
    )
    with scene.clipped(path):
        scene.fill(gleam, "#FFFFFF", alpha=0.5 * shine, blur=wide * 0.022)
