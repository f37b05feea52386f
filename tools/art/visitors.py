"""Visitors seen from behind, of cut paper: they look at what the scene shows.

Each stands at the origin, between the feet; a grown-up is about 240 high. With `still` they stand.
"""

from collections.abc import Callable
from typing import NamedTuple

from tools.art.animals import limb
from tools.art.palette import INK, PAPER, WOOD, mix
from tools.art.paper import Scene
from tools.art.shapes import blob, box, cut, disc, line, moved, trace
from tools.art.travellers import Look, piece


class Visitor(NamedTuple):
    """Somebody: what is drawn, where the feet are, how large, whether mirrored."""

    draw: Callable[[Scene], None]
    x: float
    y: float
    size: float
    flip: bool = False


def draw_visitors(scene: Scene, visitors: tuple[Visitor, ...], *, shade: float = 0.4) -> None:
    """Draw them from the far ones to the near ones, each on a soft shadow."""
    for who in sorted(visitors, key=lambda one: one.y):
        half = 62 * who.size
        scene.fill(
            disc(who.x + half * 0.2, who.y + 1, half, half * 0.15), INK, alpha=shade, blur=half / 12
        )
        with scene.placed(who.x, who.y, who.size, flip=who.flip):
            who.draw(scene)


def _legs(scene: Scene, look: Look, step: float) -> None:
    """Two legs from behind; the right one is ahead by `step` (0 stands)."""
    for x, lift in ((13, 10 * step), (-13, 0.0)):
        shoe = blob(trace("-12 -12, 12 -12, 14 2, 0 6, -14 2"))
        piece(scene, moved(shoe, x * 1.1, -2 - lift), "#3A2A2A", edge=0.3)
        tone = mix(look.legs, INK, 0.25 if lift else 0.05)
        piece(scene, limb([(x * 0.8, -118), (x, -64), (x, -8 - lift)], (32, 26, 20)), tone)


def _arm(scene: Scene, look: Look, *points: tuple[float, float]) -> None:
    x, y = points[-1]
    piece(scene, disc(x, y, 9), look.skin)
    piece(scene, limb(points, (24, 20, 16)), mix(look.coat, INK, 0.12))


def _head(scene: Scene, look: Look, *, long: bool = False, bun: bool = False) -> None:
    """The back of a head: all hair, ears to both sides."""
    scene.fill(box(-9, -206, 9, -184), mix(look.skin, INK, 0.2))
    for side in (-1, 1):
        scene.fill(disc(side * 20, -218, 5, 6), look.skin)
    shape = "-21 -216, -20 -238, 0 -248, 20 -238, 21 -216, 12 -199, -12 -199"
    if long:
        shape = "-23 -216, -21 -238, 0 -248, 21 -238, 23 -216, 26 -166, 0 -160, -26 -166"
    piece(scene, blob(trace(shape)), look.hair, edge=0.3)
    if bun:
        piece(scene, disc(0, -240, 13), look.hair, edge=0.3)


def _trunk(scene: Scene, look: Look, *, coat: float = -104.0) -> None:
    """A jacket, or a coat that reaches down to y = `coat`."""
    wide = 30 + (coat + 104) * 0.16
    path = blob(
        [
            *((-wide, coat), (-wide, coat), (-30, -140), (-35, -176), (-22, -192), (0, -196)),
            *((22, -192), (35, -176), (30, -140), (wide, coat), (wide, coat), (0, coat + 5)),
        ]
    )
    with scene.layer(
        path, mix(look.coat, PAPER, 0.22), look.coat, mix(look.coat, INK, 0.2), depth=0.25, edge=0.5
    ):
        scene.stroke(line([(0, -184), (0, coat)]), INK, 2.5, 0.18)


def man(scene: Scene) -> None:
    """A man in a jacket, a bag over his shoulder."""
    look = Look("#2E5C94", "#3A3440", "#D9A071", "#241614")
    _legs(scene, look, 1)
    _arm(scene, look, (-30, -178), (-40, -140), (-34, -108))
    _arm(scene, look, (30, -178), (40, -142), (42, -108))
    _trunk(scene, look)
    scene.stroke(line([(-22, -188), (30, -118)]), WOOD, 6)
    piece(scene, box(20, -128, 50, -88, 7), "#8A5630")
    _head(scene, look)


def woman(scene: Scene) -> None:
    """A woman in a red coat, her hair long."""
    look = Look("#B3261E", "#2A2430", "#F0CBA4", "#2A1A16")
    _legs(scene, look, 0.8)
    _arm(scene, look, (-29, -178), (-38, -142), (-36, -108))
    _arm(scene, look, (29, -178), (38, -142), (34, -110))
    _trunk(scene, look, coat=-62)
    scene.fill(box(-34, -128, 34, -118), mix(look.coat, INK, 0.35))
    _head(scene, look, long=True)


def grandmother(scene: Scene) -> None:
    """An old woman in a violet coat, white hair in a bun, a stick in her hand."""
    look = Look("#7A4A86", "#4A3A4A", "#E9C09A", "#E4E2E0")
    with scene.placed(0, 0, 0.94):
        _legs(scene, look, 0.4)
        scene.stroke(line([(44, -112), (50, 2)]), WOOD, 6)
        _arm(scene, look, (-29, -176), (-38, -140), (-34, -110))
        _arm(scene, look, (29, -176), (40, -142), (44, -112))
        _trunk(scene, look, coat=-50)
        _head(scene, look, bun=True)


def youth(scene: Scene) -> None:
    """Somebody young with a rucksack."""
    look = Look("#F0C24E", "#33506E", "#8F5A3A", "#1E1412")
    _legs(scene, look, 1)
    _arm(scene, look, (-30, -178), (-40, -144), (-30, -120))
    _arm(scene, look, (30, -178), (40, -144), (30, -120))
    _trunk(scene, look)
    bag = box(-26, -186, 26, -112, 14)
    with scene.layer(bag, "#37A6A2", "#0F7C80", "#0A5A60", depth=0.3, edge=0.6):
        scene.stroke(box(-17, -150, 17, -120, 6), PAPER, 2.4, 0.5)
    _head(scene, look)


def child(scene: Scene) -> None:
    """A child, one arm up to the hand of a grown-up at its right."""
    look = Look("#E0604A", "#3A5A86", "#E3B48A", "#3A2018")
    with scene.placed(0, 0, 0.6):
        _legs(scene, look, 1)
        _arm(scene, look, (-30, -178), (-40, -144), (-36, -112))
        _arm(scene, look, (28, -178), (46, -190), (62, -206))
        _trunk(scene, look)
        with scene.placed(0, 44, 1.22):
            _head(scene, look)


def wheelchair(scene: Scene) -> None:
    """Somebody in a wheelchair, who turns the wheels."""
    look = Look("#2FA39A", "#33405A", "#C98F63", "#1E1412")
    for side in (-1, 1):
        wheel = cut(disc(side * 46, -50, 11, 50), disc(side * 46, -50, 5, 42))
        scene.sheet(wheel, "#5A626C", "#1E242C", depth=0.3, edge=0.5)
        piece(scene, disc(side * 44, -92, 9), look.skin)
        path = [(side * 28, -152), (side * 46, -124), (side * 44, -96)]
        piece(scene, limb(path, (24, 20, 16)), mix(look.coat, INK, 0.12))
    scene.sheet(box(-38, -70, 38, -58, 4), "#3A4450", "#1E242C", depth=0.2)
    with scene.placed(0, 24):
        _trunk(scene, look)
        _head(scene, look)
    back = box(-34, -132, 34, -64, 10)
    with scene.layer(back, "#4A5664", "#2A323C", depth=0.3, edge=0.5):
        scene.stroke(line([(-34, -98), (34, -98)]), PAPER, 2, 0.3)
    for side in (-1, 1):
        scene.stroke(line([(side * 32, -64), (side * 32, -142), (side * 40, -146)]), "#3A4450", 6)
