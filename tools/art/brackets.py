"""Dougong: the bracket sets between the columns of a Chinese building and its eaves."""

from tools.art.palette import GOLD, INK, LIGHT, PAPER, mix
from tools.art.paper import Scene
from tools.art.shapes import box, join, line, polygon, trace

GREEN, BLUE, RED = "#2E8C72", "#2A67A4", "#B3382A"


def bracket(
    scene: Scene, x: float, foot: float, height: float, *, tiers: int = 3, painted: str = GREEN
) -> None:
    """One set that stands at (x, foot): arms that grow longer upwards, a block under each end."""
    step = height / (tiers + 0.6)
    unit = step * 0.48
    base = polygon(
        [
            (x - unit * 0.6, foot),
            (x + unit * 0.6, foot),
            (x + unit * 0.95, foot - step * 0.6),
            (x - unit * 0.95, foot - step * 0.6),
        ]
    )
    scene.sheet(base, mix(RED, LIGHT, 0.35), RED, depth=step / 160, edge=0.6)
    for tier in range(tiers):
        y = foot - step * (tier + 0.6)
        half = unit * (1.5 + 1.25 * tier)
        tone = painted if tier % 2 == 0 else mix(painted, BLUE, 0.75)
        arm = polygon(
            [
                *((x - half, y - step * 0.52), (x - half, y - step * 0.3)),
                *((x - half * 0.62, y - step * 0.02), (x + half * 0.62, y - step * 0.02)),
                *((x + half, y - step * 0.3), (x + half, y - step * 0.52)),
            ]
        )
        with scene.layer(arm, mix(tone, PAPER, 0.34), tone, depth=step / 130, edge=0.75):
            scene.stroke(
                line([(x - half, y - step * 0.44), (x + half, y - step * 0.44)]),
                LIGHT,
                max(0.8, step * 0.06),
                0.9,
            )
        count = tier + 2
        for index in range(count):
            at = x - half + 2 * half * index / (count - 1)
            block = polygon(
                [
                    *((at - unit * 0.3, y - step * 0.5), (at + unit * 0.3, y - step * 0.5)),
                    *((at + unit * 0.46, y - step * 0.98), (at - unit * 0.46, y - step * 0.98)),
                ]
            )
            tint = mix(RED, GOLD, 0.3)
            scene.sheet(block, mix(tint, LIGHT, 0.45), tint, depth=step / 180, edge=0.6)


def bracket_row(
    scene: Scene, left: float, right: float, foot: float, height: float, count: int, tiers: int = 2
) -> None:
    """Sets side by side under an eave, on a painted beam, in the shade of the roof."""
    back = box(left, foot - height, right, foot)
    scene.fill(back, "#3A1210", "#5A1E18")
    gap = (right - left) / count
    for index in range(count + 1):
        tone = GREEN if index % 2 == 0 else BLUE
        bracket(scene, left + gap * index, foot, height, tiers=tiers, painted=tone)
    beam = box(left, foot - height * 0.02, right, foot + height * 0.26)
    with scene.layer(beam, "#2F8C8A", "#0B4A5A", depth=height / 200, edge=0.4):
        for index in range(count):
            middle = left + gap * (index + 0.5)
            panel = box(
                middle - gap * 0.3, foot + height * 0.04, middle + gap * 0.3, foot + height * 0.2
            )
            scene.fill(panel, (BLUE, GREEN)[index % 2])
            scene.stroke(panel, LIGHT, max(0.8, height * 0.025), 0.9)
    shade = box(left - 20, foot - height * 1.2, right + 20, foot - height * 0.55)
    scene.fill(shade, INK, alpha=0.5, blur=height * 0.16)


def name_board(scene: Scene, x: float, y: float, half: float, tall: float) -> None:
    """A board for a name, blank, in a gilt frame; (x, y) is its middle."""
    frame = box(x - half, y - tall, x + half, y + tall, tall * 0.16)
    horns = join(
        polygon(
            trace(
                f"{x - half * 1.06} {y - tall * 1.12}, {x + half * 1.06} {y - tall * 1.12}, "
                f"{x + half} {y - tall * 0.7}, {x - half} {y - tall * 0.7}"
            )
        ),
    )
    scene.sheet(join(frame, horns), "#FFE9A8", GOLD, "#9A6420", depth=tall / 60, edge=0.8)
    inner = box(x - half * 0.88, y - tall * 0.68, x + half * 0.88, y + tall * 0.72, tall * 0.08)
    with scene.layer(inner, "#123A6A", "#0A2348", depth=tall / 120, edge=0.3):
        scene.glow(x - half * 0.3, y - tall * 0.5, half, PAPER, 0.16)
    scene.stroke(inner, LIGHT, max(1.0, tall * 0.05), 0.8)
