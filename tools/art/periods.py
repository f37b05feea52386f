"""Periods of Chinese history: for each an imagined, typical object in surroundings of its time."""

from collections.abc import Callable

from msgspec import Struct

from tools.art import antiquity, dynasties
from tools.art.bronzes import bells, mask_ding
from tools.art.figures import camel, watchtower
from tools.art.palette import INK, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import OUT, SIDE, cut, disc, everywhere, hill, line, moved, strip, trace
from tools.art.treasures import blue_jar, celadon, petal_jar

MIDDLE = SIDE / 2
GROUND = 1150.0
LIP = ("#F0D590", "#C79A4E", "#9A6E30")
GATE = 640.0  # radius of the round opening that all the periods share

Painter = Callable[[Scene], None]


class Age(Struct, frozen=True):
    """What one period is composed of; the painters draw on the whole square."""

    sky: tuple[str, ...]
    frame: str
    ground: str
    behind: Painter
    thing: Painter
    size: float
    before: Painter | None = None


def _period(age: Age) -> Callable[[int], Scene]:
    """A scene maker: a round opening with the period's world behind it, the object before it."""

    def make(pixels: int) -> Scene:
        scene = Scene(pixels, *age.sky)
        age.behind(scene)
        _gate(scene, age.frame)
        _ground(scene, age.ground)
        scene.fill(disc(MIDDLE + 60, GROUND + 4, 330, 34), INK, alpha=0.5, blur=20)
        with scene.placed(MIDDLE, GROUND, age.size):
            age.thing(scene)
        if age.before:
            age.before(scene)
        return scene

    make.__doc__ = age.thing.__doc__
    return make


def _gate(scene: Scene, tone: str) -> None:
    """The sheet with the opening, its lip, and an angle of thunder pattern in each corner."""
    opening = disc(MIDDLE, MIDDLE, GATE)
    lip = cut(disc(MIDDLE, MIDDLE, GATE + 40), opening)
    sheet = cut(everywhere(), opening)
    with scene.layer(sheet, mix(tone, PAPER, 0.14), tone, mix(tone, INK, 0.3), depth=1.7, edge=0.6):
        for x, y, turn in ((0, 0, 0), (1, 0, 90), (0, 1, -90), (1, 1, 180)):
            place = (40 + x * (SIDE - 80), 40 + y * (SIDE - 80))
            _corner(scene, *place, turn)
    scene.sheet(lip, *LIP, depth=0.5, edge=0.8)


def _corner(scene: Scene, x: float, y: float, turn: float) -> None:
    """A double fret that winds inwards from both arms of a corner, cut from gilt paper."""
    arm = trace("16 176, 16 16, 176 16, 176 62, 122 62, 122 40")
    other = trace("16 176, 62 176, 62 122, 40 122")
    heart = trace("48 48, 92 48, 92 92, 48 92, 48 66, 72 66")
    for points in (arm, other, heart):
        path = moved(line(points), x, y, turn=turn)
        scene.stroke(moved(path, 3, 6), INK, 9, 0.4, blur=5)
        scene.stroke(path, LIP[2], 9.5)
        scene.stroke(moved(path, -0.8, -1.2), LIP[0], 7)


def _ground(scene: Scene, tone: str) -> None:
    """The table of felt in front, a row of stitches along its edge."""
    table = [(-OUT, GROUND + 20), (300, GROUND - 34), (MIDDLE, GROUND - 46), (1140, GROUND - 34)]
    table.append((SIDE + OUT, GROUND + 20))
    with scene.layer(hill(table), mix(tone, PAPER, 0.25), tone, mix(tone, INK, 0.5), depth=1.2):
        for index in range(-16, 17):
            x = MIDDLE + index * 48.0
            y = GROUND - 6 + index**2 * 0.24
            scene.stroke(line([(x, y), (x + 20, y + index * 0.2)]), PAPER, 3, 0.35)
        scene.fill(strip(GROUND + 150, SIDE + OUT), INK, alpha=0.2, blur=60)


AGES = {
    "neolithic": Age(
        sky=("#8E5A5E", "#E09A66", "#F8D79E", "#F8D79E"),
        frame="#8A4326",
        ground="#8E5230",
        behind=antiquity.terraces,
        thing=petal_jar,
        size=2.3,
        before=antiquity.hearth,
    ),
    "shang": Age(
        sky=("#3E2A3A", "#8E4A40", "#E8A06A", "#F6CE9A"),
        frame="#24483F",
        ground="#4A5A4C",
        behind=antiquity.altar,
        thing=mask_ding,
        size=2.02,
        before=antiquity.torches,
    ),
    "zhou": Age(
        sky=("#3A1414", "#6A241C", "#A8543A", "#6A241C"),
        frame="#4A3A1E",
        ground="#6E2A20",
        behind=antiquity.hall,
        thing=bells,
        size=1.06,
    ),
    "han": Age(
        sky=("#6E7FA0", "#D9B6A8", "#FBE0B8", "#FBE0B8"),
        frame="#7E4636",
        ground="#8A5A40",
        behind=antiquity.walls,
        thing=watchtower,
        size=2.02,
        before=antiquity.willows,
    ),
    "tang": Age(
        sky=("#D9713A", "#F3A858", "#FBD894", "#FBD894"),
        frame="#1F5A4A",
        ground="#B5762E",
        behind=dynasties.silk_road,
        thing=camel,
        size=2.16,
    ),
    "song": Age(
        sky=("#A9C9C4", "#D9E8DC", "#F3F4E4", "#E3EEE4"),
        frame="#3E6E60",
        ground="#5E7A5A",
        behind=dynasties.bamboo_mist,
        thing=celadon,
        size=1.95,
        before=dynasties.bamboo,
    ),
    "yuan": Age(
        sky=("#142E66", "#3A68A8", "#A9C9E3", "#E3EEF6"),
        frame="#173C7E",
        ground="#2A4F88",
        behind=dynasties.steppe_city,
        thing=blue_jar,
        size=2.2,
        before=dynasties.peonies,
    ),
}

SCENES: dict[str, Callable[[int], Scene]] = {
    f"period-{name}": _period(age) for name, age in AGES.items()
}
