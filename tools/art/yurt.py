"""The white felt yurt."""

from tools.art.motif import horn
from tools.art.palette import (
    CINNABAR,
    FELT,
    LIGHT,
    MAROON,
    PAPER,
    SAND,
    TURQUOISE,
    WOOD,
)
from tools.art.paper import Scene
from tools.art.shapes import (
    blob,
    box,
    curve,
    disc,
    moved,
    overlap,
    trace,
)


def yurt(scene: Scene, x: float, y: float, half: float) -> None:
    """A white felt yurt that stands at (x, y), `half` its half width."""
    with scene.placed(x, y, half / 100):
        dome = blob(
            trace(
                "-104 -66, -104 -66, -84 -96, -48 -124, -20 -138, -20 -138, 20 -138, "
                "20 -138, 48 -124, 84 -96, 104 -66, 104 -66"
            )
        )
        body = blob(
            trace(
                "-100 -70, -100 -70, -103 -36, -99 2, -99 2, 0 6, 99 2, 99 2, 103 -36, "
                "100 -70, 100 -70"
            )
        )
        crown = overlap(disc(0, -136, 24, 17), box(-30, -160, 30, -135))
        scene.sheet(crown, WOOD, "#3B2014", depth=0.3)
        for offset in (-14, -7, 0, 7, 14):
            scene.stroke(curve([(offset, -136), (offset * 0.7, -147), (0, -153)]), SAND, 1.5)
        with scene.layer(body, PAPER, FELT, "#CDBBA0", depth=0.6, edge=0.6):
            scene.fill(box(-110, -26, 110, -12), CINNABAR)
            scene.fill(box(-110, -22, 110, -16), LIGHT)
            scene.fill(box(30, -70, 110, 10), "#3A4A60", alpha=0.2, blur=16)
        _yurt_door(scene)
        with scene.layer(dome, PAPER, FELT, "#DCCBB0", depth=0.35, edge=0.7):
            band = box(-120, -86, 120, -66)
            scene.fill(band, TURQUOISE)
            for step in range(-6, 7):
                scene.fill(moved(horn(3.9, 7, 2.1), step * 16, -77), PAPER)
            for edge in (-88, -67):
                scene.fill(box(-120, edge, 120, edge + 2.5), CINNABAR)
            for side in (-1, 1):
                for foot, head in ((84, 20), (48, 12), (14, 4)):
                    scene.stroke(
                        curve(
                            [(side * foot, -88), (side * (foot * 0.62), -116), (side * head, -138)]
                        ),
                        "#A98F66",
                        1.8,
                        0.8,
                    )
            scene.fill(box(26, -150, 120, -60), "#3A4A60", alpha=0.2, blur=18)


def _yurt_door(scene: Scene) -> None:
    """The carved door in the middle of a yurt drawn around the origin."""
    scene.sheet(box(-23, -62, 23, 5, 2), CINNABAR, "#7E1812", depth=0.2, edge=0.4)
    for left in (-19, 1.5):
        scene.fill(box(left, -57, left + 17.5, 4), SAND, "#8A5428")
        scene.fill(moved(horn(3.6, 8, 2), left + 8.7, -44), MAROON)
        scene.stroke(box(left + 3, -30, left + 14.5, -3), MAROON, 1.3)
