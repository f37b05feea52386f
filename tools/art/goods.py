"""Things for sale: electronics and clothes, each standing or hanging at the origin."""

from collections.abc import Callable

from tools.art.palette import CINNABAR, GOLD, INK, JADE, LIGHT, PAPER, TURQUOISE, mix
from tools.art.paper import Scene
from tools.art.shapes import blob, box, curve, cut, disc, join, line, moved, polygon, trace

CLOTHS = (CINNABAR, "#3FA5A6", GOLD, JADE, "#7A4A86", "#D9653A", "#2E5C94", "#F3E3C4")
_CASE = ("#4A5560", "#1E252D")
_SCREENS = (("#9FE3F0", "#2A7FA6"), ("#FFD79A", "#D9653A"), ("#BFE8B0", "#2F8C6E"))


def _screen(scene: Scene, left: float, top: float, right: float, bottom: float, kind: int) -> None:
    light, dark = _SCREENS[kind % 3]
    path = box(left, top, right, bottom, 2)
    with scene.layer(path, light, dark, depth=0.05, edge=0.3):
        hills = [(left, bottom), (left + (right - left) * 0.3, top + (bottom - top) * 0.5)]
        hills += [(left + (right - left) * 0.55, bottom - 3), (right, top + (bottom - top) * 0.4)]
        scene.fill(polygon([*hills, (right, bottom)]), PAPER, alpha=0.5)
    scene.glow((left + right) / 2, (top + bottom) / 2, right - left, light, 0.3)


def television(scene: Scene, kind: int) -> None:
    """A flat television set on its foot, 84 wide."""
    scene.sheet(box(-16, -6, 16, 0, 2), *_CASE, depth=0.15)
    scene.fill(box(-4, -12, 4, -4), _CASE[1])
    scene.sheet(box(-42, -62, 42, -10, 4), *_CASE, depth=0.25, edge=0.6)
    _screen(scene, -38, -58, 38, -14, kind)


def laptop(scene: Scene, kind: int) -> None:
    """A laptop, open."""
    scene.sheet(box(-24, -40, 24, -6, 3), "#9AA4AC", "#5A626C", depth=0.2, edge=0.6)
    _screen(scene, -21, -37, 21, -10, kind)
    scene.sheet(polygon([(-24, -7), (24, -7), (31, 0), (-31, 0)]), "#C9D2D8", "#7E8890", depth=0.2)


def phones(scene: Scene, kind: int) -> None:
    """Two telephones on a stand."""
    for x, tall in ((-13, 36), (11, 42)):
        scene.sheet(box(x - 10, -tall, x + 10, 0, 4), *_CASE, depth=0.2, edge=0.6)
        _screen(scene, x - 7.5, -tall + 4, x + 7.5, -5, kind + int(x > 0))


def headphones(scene: Scene, kind: int) -> None:
    """Headphones on a stand."""
    tone = CLOTHS[kind % 6]
    scene.sheet(box(-3, -34, 3, 0), "#C9D2D8", "#7E8890", depth=0.1)
    scene.sheet(box(-14, -4, 14, 0, 2), "#C9D2D8", "#7E8890", depth=0.1)
    scene.stroke(curve(trace("-18 -20, -18 -38, 0 -48, 18 -38, 18 -20")), mix(tone, INK, 0.2), 6)
    for side in (-1, 1):
        pad = box(side * 18 - 7, -30, side * 18 + 7, -8, 6)
        scene.sheet(pad, mix(tone, PAPER, 0.3), tone, depth=0.2, edge=0.6)


def camera(scene: Scene, kind: int) -> None:
    """A camera."""
    body = join(box(-24, -32, 24, 0, 4), box(-9, -39, 9, -28, 3))
    scene.sheet(body, *_CASE, depth=0.25, edge=0.6)
    scene.fill(box(-24, -14, 24, -8), CLOTHS[kind % 6], alpha=0.9)
    scene.sheet(disc(2, -15, 13), "#7E8890", "#2A323C", depth=0.15, edge=0.6)
    scene.fill(disc(2, -15, 8), "#9FE3F0", "#1E5C86")


def loudspeaker(scene: Scene, kind: int) -> None:
    """A loudspeaker."""
    tone = mix(CLOTHS[kind % 6], INK, 0.25)
    scene.sheet(box(-15, -52, 15, 0, 4), mix(tone, PAPER, 0.25), tone, depth=0.25, edge=0.6)
    for y, radius in ((-38, 7), (-16, 11)):
        scene.sheet(disc(0, y, radius), "#5A626C", "#161C22", depth=0.1)
        scene.fill(disc(0, y, radius * 0.36), "#9AA4AC")


ELECTRONICS: tuple[Callable[[Scene, int], None], ...] = (
    *(television, phones, laptop, headphones, camera, loudspeaker),
)


def _hanger(scene: Scene) -> None:
    scene.stroke(curve(trace("0 6, 0 0, 5 -3, 3 -9, -2 -8")), "#D9C9A8", 2.4)
    scene.stroke(line(trace("-17 14, 0 5, 17 14")), "#D9C9A8", 2.6)


def _cloth(scene: Scene, shape: str, kind: int) -> None:
    tone = CLOTHS[kind % len(CLOTHS)]
    path = blob(trace(shape))
    with scene.layer(path, mix(tone, PAPER, 0.3), tone, mix(tone, INK, 0.15), depth=0.25, edge=0.6):
        for x in (-8, 9):
            scene.stroke(line([(x, 30), (x * 1.3, 110)]), INK, 2.4, 0.2)


def dress(scene: Scene, kind: int) -> None:
    """A dress on its hanger; the rail is at the origin, it hangs 100 down."""
    _hanger(scene)
    _cloth(
        scene,
        "-17 14, -17 14, -8 12, 0 22, 8 12, 17 14, 17 14, 14 44, 14 44, 30 100, 30 100, 0 104, "
        "-30 100, -30 100, -14 44, -14 44",
        kind,
    )
    scene.fill(box(-15, 42, 15, 48), LIGHT, alpha=0.9)


def shirt(scene: Scene, kind: int) -> None:
    """A shirt with short sleeves."""
    _hanger(scene)
    _cloth(
        scene,
        "-18 12, -18 12, -8 10, 0 18, 8 10, 18 12, 18 12, 34 34, 34 34, 24 42, 24 42, 18 34, "
        "18 34, 19 80, 19 80, -19 80, -19 80, -18 34, -18 34, -24 42, -24 42, -34 34, -34 34",
        kind,
    )
    for y in (32, 46, 60):
        scene.dots([(0, y, 2)], PAPER, 0.9)


def jacket(scene: Scene, kind: int) -> None:
    """A jacket with long sleeves, its front open a little."""
    _hanger(scene)
    _cloth(
        scene,
        "-18 12, -18 12, -8 10, 8 10, 18 12, 18 12, 30 40, 33 84, 33 84, 22 86, 22 86, 18 50, "
        "18 50, 20 92, 20 92, -20 92, -20 92, -18 50, -18 50, -22 86, -22 86, -33 84, -33 84, "
        "-30 40",
        kind,
    )
    scene.fill(polygon(trace("-6 11, 6 11, 2 92, -2 92")), PAPER, alpha=0.75)
    for side in (-1, 1):
        scene.stroke(line([(side * 5, 11), (side * 11, 36), (side * 2, 52)]), INK, 2.4, 0.45)


def trousers(scene: Scene, kind: int) -> None:
    """Trousers over the bar of a hanger."""
    _hanger(scene)
    scene.stroke(line([(-17, 14), (17, 14)]), "#D9C9A8", 2.6)
    _cloth(
        scene,
        "-16 14, -16 14, 16 14, 16 14, 18 104, 18 104, 4 104, 4 104, 0 40, 0 40, -4 104, "
        "-4 104, -18 104, -18 104",
        kind,
    )


CLOTHES: tuple[Callable[[Scene, int], None], ...] = (dress, jacket, shirt, trousers)


def shoes(scene: Scene, kind: int) -> None:
    """A pair of sport shoes."""
    tone = CLOTHS[kind % 7]
    shape = blob(trace("-20 -4, -20 -4, -18 -24, -8 -26, -2 -16, 18 -10, 22 -2, 22 -2"))
    for x, y in ((-8, -6), (6, 0)):
        scene.sheet(moved(shape, x, y), mix(tone, PAPER, 0.35), tone, depth=0.2, edge=0.6)
        scene.fill(box(x - 20, y - 5, x + 22, y, 2), PAPER)


def handbag(scene: Scene, kind: int) -> None:
    """A handbag."""
    tone = CLOTHS[(kind + 4) % 7]
    scene.stroke(curve(trace("-13 -30, -10 -52, 10 -52, 13 -30")), mix(tone, INK, 0.3), 5)
    bag = blob(trace("-20 -32, -20 -32, 20 -32, 20 -32, 26 0, 26 0, -26 0, -26 0"))
    scene.sheet(bag, mix(tone, PAPER, 0.3), tone, depth=0.25, edge=0.6)
    scene.sheet(cut(box(-6, -26, 6, -16, 3), box(-3, -23, 3, -19)), LIGHT, GOLD, depth=0.08)


def hat(scene: Scene, kind: int) -> None:
    """A straw hat with a ribbon."""
    scene.sheet(join(disc(0, -6, 30, 7), disc(0, -16, 17, 16)), "#F6E3B4", "#C9A05E", depth=0.25)
    scene.fill(box(-17, -17, 17, -10), (CINNABAR, TURQUOISE)[kind % 2])


def folded(scene: Scene, kind: int) -> None:
    """Folded cloths in a pile."""
    for index in range(4):
        tone = CLOTHS[(kind + index * 3) % len(CLOTHS)]
        y = -10 * index
        scene.sheet(box(-25, y - 10, 25, y, 4), mix(tone, PAPER, 0.35), tone, depth=0.12, edge=0.6)


WEAR: tuple[Callable[[Scene, int], None], ...] = (shoes, folded, handbag, hat)
