"""Paths: polygons, smooth curves, tapered ribbons, ridges, and moving them about.

Every scene is drawn on a square of `SIDE` units, y downwards, whatever its size in pixels.
"""

import math
import random
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

import skia

SIDE = 1440.0
OUT = 60.0  # how far shapes reach beyond the edge, so that no shadow of an end is seen

Point = tuple[float, float]
Points = Sequence[Point]


def trace(text: str) -> list[Point]:
    """Points written as "x y, x y"."""
    pairs = (pair.split() for pair in text.split(","))
    return [(float(x), float(y)) for x, y in pairs]


def polygon(points: Points) -> skia.Path:
    """A closed path with straight sides."""
    path = skia.Path()
    path.addPoly([skia.Point(*point) for point in points], True)
    return path


def line(points: Points) -> skia.Path:
    """An open path with straight parts."""
    path = skia.Path()
    path.addPoly([skia.Point(*point) for point in points], False)
    return path


def _curve(path: skia.Path, points: Points, *, closed: bool) -> None:
    """Go on along a Catmull-Rom curve through the points; a point given twice is a corner."""
    count = len(points)

    def at(index: int) -> Point:
        return points[index % count] if closed else points[max(0, min(count - 1, index))]

    for index in range(count if closed else count - 1):
        before, start, end, after = (at(index + step) for step in (-1, 0, 1, 2))
        if start == end:
            continue
        path.cubicTo(
            start[0] + (end[0] - before[0]) / 6,
            start[1] + (end[1] - before[1]) / 6,
            end[0] - (after[0] - start[0]) / 6,
            end[1] - (after[1] - start[1]) / 6,
            end[0],
            end[1],
        )


def blob(points: Points) -> skia.Path:
    """A closed smooth curve through the points; a point given twice is a corner."""
    path = skia.Path()
    path.moveTo(*points[0])
    _curve(path, points, closed=True)
    path.close()
    return path


def curve(points: Points) -> skia.Path:
    """An open smooth curve through the points."""
    path = skia.Path()
    path.moveTo(*points[0])
    _curve(path, points, closed=False)
    return path


def hill(points: Points, bottom: float = SIDE + OUT) -> skia.Path:
    """Ground under a smooth curve, down to `bottom`."""
    path = curve(points)
    path.lineTo(points[-1][0], bottom)
    path.lineTo(points[0][0], bottom)
    path.close()
    return path


def land(points: Points, bottom: float = SIDE + OUT) -> skia.Path:
    """Ground under a jagged line, down to `bottom`."""
    return polygon([*points, (points[-1][0], bottom), (points[0][0], bottom)])


def box(left: float, top: float, right: float, bottom: float, radius: float = 0.0) -> skia.Path:
    """A rectangle, with round corners if asked."""
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeLTRB(left, top, right, bottom), radius, radius)
    return path


def strip(top: float, bottom: float) -> skia.Path:
    """A strip over the whole breadth of a square picture."""
    return box(-OUT, top, SIDE + OUT, bottom)


def everywhere(aspect: float = 1.0) -> skia.Path:
    """The whole picture, `aspect` times as wide as high."""
    return box(-OUT, -OUT, SIDE * aspect + OUT, SIDE + OUT)


def disc(x: float, y: float, radius: float, height: float | None = None) -> skia.Path:
    """A circle, or an oval when its half height is given."""
    tall = radius if height is None else height
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(x - radius, y - tall, x + radius, y + tall))
    return path


def join(*paths: skia.Path) -> skia.Path:
    """One outline around all of the paths."""
    builder = skia.OpBuilder()
    for path in paths:
        builder.add(path, skia.kUnion_PathOp)
    return builder.resolve()


def heap(paths: Iterable[skia.Path]) -> skia.Path:
    """Many paths that run the same way round, as one; much cheaper than `join`."""
    result = skia.Path()
    for path in paths:
        result.addPath(path)
    return result


def cut(path: skia.Path, hole: skia.Path) -> skia.Path:
    """The path without the hole."""
    return skia.Op(path, hole, skia.kDifference_PathOp)


def overlap(one: skia.Path, other: skia.Path) -> skia.Path:
    """What both paths cover."""
    return skia.Op(one, other, skia.kIntersect_PathOp)


def moved(
    path: skia.Path, x: float, y: float, scale: float = 1.0, *, flip: bool = False, turn: float = 0
) -> skia.Path:
    """A copy, turned (degrees), scaled, mirrored if asked, then moved."""
    matrix = skia.Matrix()
    matrix.setTranslate(x, y)
    matrix.preScale(-scale if flip else scale, scale)
    matrix.preRotate(turn)
    copy = skia.Path(path)
    copy.transform(matrix)
    return copy


def beside(points: Points, gap: Callable[[float], float]) -> list[Point]:
    """The points moved sideways, to the right of the way; `gap` says how far, for 0 to 1."""
    result: list[Point] = []
    last = len(points) - 1
    for index, (x, y) in enumerate(points):
        before, after = points[max(0, index - 1)], points[min(last, index + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        share = gap(index / last) / (math.hypot(dx, dy) or 1.0)
        result.append((x - dy * share, y + dx * share))
    return result


def ribbon(points: Points, width: Callable[[float], float]) -> skia.Path:
    """A band along the points; `width` gives its breadth for 0 (start) to 1 (end)."""
    right = beside(points, lambda t: width(t) / 2)
    left = beside(points, lambda t: -width(t) / 2)
    return skia.Simplify(polygon([*right, *reversed(left)]))


def taper(broad: float, tip: float) -> Callable[[float], float]:
    """A breadth that shrinks from start to end."""
    return lambda t: tip + (broad - tip) * (1 - t)


def even(width: float) -> Callable[[float], float]:
    """The same breadth everywhere."""
    return lambda _: width


def leaf_width(broad: float) -> Callable[[float], float]:
    """A breadth that swells in the middle and is nothing at both ends."""
    return lambda t: broad * math.sin(math.pi * t) ** 0.8


def sampled(points: Points, steps: int) -> list[Point]:
    """Many points along the smooth curve through few."""
    result: list[Point] = []
    last = len(points) - 1
    for index in range(last):
        p0, p1 = points[max(0, index - 1)], points[index]
        p2, p3 = points[index + 1], points[min(last, index + 2)]
        for step in range(steps):
            t = step / steps
            x, y = (
                0.5
                * (
                    2 * b
                    + (c - a) * t
                    + (2 * a - 5 * b + 4 * c - d) * t * t
                    + (3 * b - a - 3 * c + d) * t**3
                )
                for a, b, c, d in zip(p0, p1, p2, p3, strict=True)
            )
            result.append((x, y))
    result.append(points[-1])
    return result


def ridge(seed: int, points: Points, roughness: float, splits: int = 6) -> list[Point]:
    """A mountain line: midpoint displacement between the given points.

    Each new midpoint moves to a side by at most `roughness` times the length it divides.
    """
    rng = random.Random(seed)
    edge = list(points)
    for split in range(splits):
        finer = [edge[0]]
        for start, end in pairwise(edge):
            reach = roughness * 0.9**split * rng.uniform(-1, 1)
            dx, dy = end[0] - start[0], end[1] - start[1]
            middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
            finer += [(middle[0] - dy * reach, middle[1] + dx * reach), end]
        edge = finer
    return edge
