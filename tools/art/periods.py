"""Periods of Chinese history: for each an imagined, typical object on felt, all composed alike."""

from collections.abc import Callable

from tools.art.figures import camel, watchtower
from tools.art.motif import horn
from tools.art.palette import INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import OUT, SIDE, curve, disc, hill, line, moved
from tools.art.treasures import bell, blue_jar, celadon
from tools.art.vessels import ding, painted_jar

MIDDLE = SIDE / 2
GROUND = 1040.0


def _period(
    draw: Callable[[Scene], None], ground: str, accent: str, size: float
) -> Callable[[int], Scene]:
    """A scene maker: the object in a round light, spirals at both sides, a felt mat below."""

    def make(pixels: int) -> Scene:
        scene = Scene(pixels, mix(ground, PAPER, 0.3), ground, mix(ground, INK, 0.12))
        _weave(scene, mix(ground, INK, 0.35))
        halo = disc(MIDDLE, 690, 406)
        scene.sheet(disc(MIDDLE, 690, 436), mix(accent, ground, 0.35), depth=0.7, edge=0.5)
        scene.sheet(halo, mix(ground, PAPER, 0.75), mix(ground, PAPER, 0.35), depth=0.45, edge=0.5)
        with scene.clipped(halo):
            scene.glow(MIDDLE, 640, 420, "#FFFFFF", 0.55)
        for side in (-1, 1):
            _ornament(scene, side, accent)
        mat = [(-OUT, 1100), (200, 1042), (720, 1010), (1240, 1042), (SIDE + OUT, 1100)]
        with scene.layer(hill(mat), mix(accent, PAPER, 0.12), mix(accent, INK, 0.4), depth=1.0):
            for shift in (26, 46):
                scene.stroke(curve([(x, y + shift) for x, y in mat]), PAPER, 2.5, 0.3)
            for index in range(-6, 7):
                x = MIDDLE + index * 118.0
                y = 1112 + abs(index) ** 1.8 * 2.6
                scene.fill(moved(horn(21, 36, 10), x, y), PAPER, alpha=0.22)
        scene.fill(disc(MIDDLE + 24, GROUND + 4, 250, 24), INK, alpha=0.45, blur=16)
        with scene.placed(MIDDLE, GROUND, size):
            draw(scene)
        return scene

    make.__doc__ = draw.__doc__
    return make


def _weave(scene: Scene, colour: str) -> None:
    """The faint warp of the felt."""
    for index in range(72):
        x = index * 20.0 + 10
        scene.stroke(line([(x, -OUT), (x, SIDE + OUT)]), colour, 1.6, 0.06)


def _ornament(scene: Scene, side: int, accent: str) -> None:
    """Three mirrored spirals in a column beside the light, the middle one large."""
    for y, size in ((430, 26), (690, 40), (930, 26)):
        x = MIDDLE + side * (512 if size == 40 else 484)
        path = moved(horn(size, size * 1.9, size * 0.46), 0, 0, turn=90 * side)
        scene.sheet(moved(path, x, y), mix(accent, PAPER, 0.2), accent, depth=0.22, edge=0.5)


SCENES: dict[str, Callable[[int], Scene]] = {
    "period-neolithic": _period(painted_jar, "#E6C79C", "#A5562E", 2.15),
    "period-shang": _period(ding, "#C9D4C0", "#2F6B5C", 2.0),
    "period-zhou": _period(bell, "#DCCB9A", "#6B5A2E", 1.62),
    "period-han": _period(watchtower, "#DDBFA6", "#8A4A3A", 1.68),
    "period-tang": _period(camel, "#F0D596", "#B3701E", 2.12),
    "period-song": _period(celadon, "#D3E2D4", "#4F8A78", 1.7),
    "period-yuan": _period(blue_jar, "#CBDAE8", "#1F4F8F", 1.9),
}
