"""The layer engine: sheets of paper or felt, lit from one side, laid over each other."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import numpy.typing as npt
import skia
from PIL import Image

from tools.art.palette import DEEP, INK, PAPER, paint_colour
from tools.art.shapes import SIDE, Point, everywhere

# The light comes from the upper left, so shadows fall this way (for depth 1).
SHADOW = (7.0, 12.0)
BROAD = 24.0
GRAIN = 2.2  # standard deviation of the grain, of 255; more of it and WebP doubles in size
VIGNETTE = 0.16


class Scene:
    """One picture in the making."""

    def __init__(self, pixels: int, *sky: str, aspect: float = 1.0) -> None:
        """Begin with a sky that runs through these colours from top to bottom.

        The picture is `pixels` high (`SIDE` units) and `aspect` times as wide.
        """
        self.width, self.height = round(pixels * aspect), pixels
        self._surface = skia.Surface(self.width, self.height)
        self.canvas = self._surface.getCanvas()
        self.canvas.scale(pixels / SIDE, pixels / SIDE)
        self.fill(everywhere(aspect), *sky, span=(0, SIDE))

    def fill(
        self,
        path: skia.Path,
        *colours: str,
        alpha: float = 1.0,
        span: tuple[float, float] | None = None,
        across: bool = False,
        blur: float = 0.0,
    ) -> None:
        """Fill flat, or with a gradient down (or `across`) the path or the given span."""
        paint = skia.Paint(AntiAlias=True, Dither=True, Alphaf=alpha)
        if len(colours) == 1:
            paint.setColor(paint_colour(colours[0], alpha))
        else:
            bounds = path.getBounds()
            if across:
                start, end = span or (bounds.left(), bounds.right())
                ends = [skia.Point(start, 0), skia.Point(end, 0)]
            else:
                start, end = span or (bounds.top(), bounds.bottom())
                ends = [skia.Point(0, start), skia.Point(0, end)]
            stops = [paint_colour(colour) for colour in colours]
            paint.setShader(skia.GradientShader.MakeLinear(points=ends, colors=stops))
        if blur:
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
        self.canvas.drawPath(path, paint)

    def stroke(
        self, path: skia.Path, colour: str, width: float, alpha: float = 1.0, blur: float = 0.0
    ) -> None:
        """Draw along the path with round ends."""
        paint = skia.Paint(AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
        paint.setColor(paint_colour(colour, alpha))
        if blur:
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
        self.canvas.drawPath(path, paint)

    @contextmanager
    def clipped(self, path: skia.Path) -> Iterator[None]:
        """Draw only inside the path."""
        self.canvas.save()
        self.canvas.clipPath(path, doAntiAlias=True)
        try:
            yield
        finally:
            self.canvas.restore()

    @contextmanager
    def placed(self, x: float, y: float, scale: float = 1, *, flip: bool = False) -> Iterator[None]:
        """Draw around (x, y) as the origin, scaled and mirrored if asked."""
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.scale(-scale if flip else scale, scale)
        try:
            yield
        finally:
            self.canvas.restore()

    @contextmanager
    def mirrored(self, y: float, alpha: float, blur: float) -> Iterator[None]:
        """Draw upside down below the line at `y`, as wet stone or still water shows it."""
        paint = skia.Paint(Alphaf=alpha)
        paint.setImageFilter(skia.ImageFilters.Blur(blur * 0.4, blur))
        self.canvas.save()
        self.canvas.clipRect(skia.Rect.MakeLTRB(-SIDE, y, 4 * SIDE, 2 * SIDE))
        self.canvas.saveLayer(None, paint)
        self.canvas.translate(0, 2 * y)
        self.canvas.scale(1, -1)
        try:
            yield
        finally:
            self.canvas.restore()
            self.canvas.restore()

    @contextmanager
    def layer(
        self,
        path: skia.Path,
        *colours: str,
        depth: float = 1.0,
        edge: float = 0.4,
        span: tuple[float, float] | None = None,
        across: bool = False,
    ) -> Iterator[None]:
        """Lay a cut sheet down; what is drawn inside the block is its texture.

        `depth` scales the shadows, `edge` is the strength of the lit rim.
        """
        self.canvas.save()
        self.canvas.translate(SHADOW[0] * depth, SHADOW[1] * depth)
        self.fill(path, INK, alpha=0.34, blur=BROAD * depth)
        self.canvas.translate(-SHADOW[0] * depth * 0.7, -SHADOW[1] * depth * 0.7)
        self.fill(path, INK, alpha=0.38, blur=BROAD * depth / 4)
        self.canvas.restore()
        self.fill(path, *colours, span=span, across=across)
        with self.clipped(path):
            yield
            if edge:
                self.stroke(path, PAPER, 3.4, edge, blur=1.1)

    def sheet(
        self,
        path: skia.Path,
        *colours: str,
        depth: float = 1.0,
        edge: float = 0.4,
        span: tuple[float, float] | None = None,
        across: bool = False,
    ) -> None:
        """A layer without texture."""
        with self.layer(path, *colours, depth=depth, edge=edge, span=span, across=across):
            pass

    def glow(
        self,
        x: float,
        y: float,
        radius: float,
        colour: str,
        alpha: float = 0.6,
        *,
        add: bool = True,
        stretch: float = 1.0,
    ) -> None:
        """Light (or, without `add`, mist) that fades outwards; `stretch` widens it."""
        shader = skia.GradientShader.MakeRadial(
            center=skia.Point(0, 0),
            radius=radius,
            colors=[paint_colour(colour, alpha * share) for share in (1, 0.42, 0.12, 0)],
            positions=[0, 0.35, 0.68, 1],
        )
        paint = skia.Paint(AntiAlias=True, Dither=True, Shader=shader)
        paint.setBlendMode(skia.BlendMode.kScreen if add else skia.BlendMode.kSrcOver)
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.scale(stretch, 1)
        self.canvas.drawCircle(0, 0, radius, paint)
        self.canvas.restore()

    def veil(
        self,
        path: skia.Path,
        colour: str,
        start: Point,
        end: Point,
        alphas: Sequence[float],
        *,
        add: bool = False,
        blur: float = 0.0,
    ) -> None:
        """Lay one colour over the path, its strength changing from `start` to `end`.

        For haze and thin paper; with `add` for beams of light.
        """
        shader = skia.GradientShader.MakeLinear(
            points=[skia.Point(*start), skia.Point(*end)],
            colors=[paint_colour(colour, alpha) for alpha in alphas],
        )
        paint = skia.Paint(AntiAlias=True, Dither=True, Shader=shader)
        if add:
            paint.setBlendMode(skia.BlendMode.kScreen)
        if blur:
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
        self.canvas.drawPath(path, paint)

    def dots(self, points: Sequence[tuple[float, float, float]], colour: str, alpha: float) -> None:
        """Small discs given as x, y and radius."""
        paint = skia.Paint(AntiAlias=True)
        paint.setColor(paint_colour(colour, alpha))
        for x, y, radius in points:
            self.canvas.drawCircle(x, y, radius, paint)

    def finished(self) -> Image.Image:
        """The picture with its paper grain and vignette."""
        pixels = self._surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
        colour = pixels[..., :3].astype(np.float32)
        colour += grain(self.width, self.height)[..., None]
        down = np.linspace(-1, 1, self.height, dtype=np.float32) ** 2
        across = np.linspace(-1, 1, self.width, dtype=np.float32) ** 2
        dark = VIGNETTE * np.clip((down[:, None] + across[None, :]) / 2, 0, 1)[..., None] ** 1.6
        tint = np.array([int(DEEP[at : at + 2], 16) for at in (1, 3, 5)], dtype=np.float32)
        colour = colour * (1 - dark) + tint * 0.5 * dark
        return Image.fromarray(np.clip(colour + 0.5, 0, 255).astype(np.uint8), "RGB")


class Cutout(Scene):
    """Sheets on nothing, in pixels: what screens lay over a picture or a page."""

    def __init__(self, width: int, height: int) -> None:
        """Begin with nothing."""
        self._surface = skia.Surface(width, height)
        self.canvas = self._surface.getCanvas()
        self.canvas.clear(0)

    def overlap(
        self,
        path: skia.Path,
        *colours: str,
        edge: float,
        span: tuple[float, float] | None = None,
        growing: Sequence[skia.Path] = (),
    ) -> None:
        """Lay down a sheet whose shadow falls upwards too, on the picture that it overlaps.

        `edge` is the strength of the lit rim; what is `growing` out of the sheet is cut with it.
        """
        whole = skia.Path(path)
        for part in growing:
            whole.addPath(part)
        for blur in (15, 4):
            self.fill(whole, INK, alpha=0.36, blur=blur)
        for part in (*growing, path):
            self.fill(part, *colours, span=span)
            with self.clipped(part), self.placed(0.7, 1.0):  # a rim broader towards the light
                self.stroke(part, PAPER, 2.4, edge, blur=0.8)

    def finished(self) -> Image.Image:
        """The picture without grain, since its edge goes on in the flat colour of a page."""
        pixels = self._surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
        return Image.fromarray(pixels, "RGBA")


def grain(width: int, height: int) -> npt.NDArray[np.float32]:
    """Noise smeared sideways like the fibres of paper, the same for every picture of a size."""
    noise = np.random.default_rng(7).normal(size=(height, width + 12)).astype(np.float32)
    smeared = np.zeros((height, width), dtype=np.float32)
    for shift in range(12):
        smeared += noise[:, shift : shift + width]
    soft = (smeared + np.roll(smeared, 1, axis=0)).astype(np.float32)
    return soft * np.float32(GRAIN / float(soft.std()))
