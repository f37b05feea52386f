"""Parts of Chinese buildings: sweeping roofs, lit lattice walls, terraces, stairs, lanterns."""

import skia

from tools.art.brackets import bracket_row
from tools.art.palette import (
    GOLD,
    INK,
    LIGHT,
    MAROON,
    PAPER,
    mix,
)
from tools.art.paper import Scene
from tools.art.shapes import (
    box,
    disc,
    join,
    line,
    moved,
    polygon,
    ribbon,
    sampled,
    taper,
    trace,
)

EAVE = 0.36  # the share of a wall that its brackets take
TILE = ("#1D8F8C", "#0A565C")


def roof(
    scene: Scene,
    x: float,
    top: float,
    crown: float,
    eave: float,
    drop: float,
    *,
    lift: float = 0.34,
    ribs: int = 22,
    colours: tuple[str, str] = TILE,
    finial: bool = True,
    depth: float = 1.0,
) -> None:
    """A roof around `x`: half width `crown` at the top, `eave` at the foot, `drop` high.

    `lift` is how far the corners sweep up, as a share of the drop.
    """
    foot = top + drop

    def rib(share: float) -> tuple[float, ...]:
        """Start, two handles and end of the tile row at this share (-1 to 1) of the breadth."""
        spread = eave - crown
        end = foot - drop * lift * abs(share) ** 3.2
        return (
            *(x + share * crown, top),
            *(x + share * (crown + spread * 0.2), top + drop * 0.5),
            *(
                x + share * (crown + spread * 0.5),
                end - drop * 0.02 + drop * 0.1 * (1 - abs(share)),
            ),
            *(x + share * eave, end),
        )

    path = skia.Path()
    left, right = rib(-1), rib(1)
    path.moveTo(*left[:2])
    path.cubicTo(*left[2:])
    for step in range(1, 41):
        path.lineTo(*rib(-1 + step / 20)[6:])
    path.cubicTo(*right[4:6], *right[2:4], *right[:2])
    path.close()
    with scene.layer(path, *colours, depth=depth, edge=0.55):
        for step in range(-ribs, ribs + 1):
            points = rib(step / ribs)
            row = skia.Path()
            row.moveTo(*points[:2])
            row.cubicTo(*points[2:])
            scene.stroke(row, colours[1], 3.4, 0.75)
            row.offset(-2.6, 0)
            scene.stroke(row, PAPER, 1.4, 0.16)
        scene.glow(x - eave * 0.3, top, eave * 0.8, PAPER, 0.16)
    rim = [rib(-1 + step / 40)[6:] for step in range(81)]
    scene.stroke(line([(a, b - 2) for a, b in rim]), mix(GOLD, colours[1], 0.15), 5.5)
    beads = [(a, b + 2.5, drop * 0.022 + 1.6) for a, b in rim[4:-4:2]]
    scene.dots(beads, mix(colours[1], "#000000", 0.25), 1)
    if finial:
        ridge_beam(scene, x, top, crown, drop * 0.07 + 4)
    else:
        ledge = box(x - crown - 5, top - 5, x + crown + 5, top + 5, 4)
        scene.sheet(ledge, LIGHT, GOLD, depth=0.2, edge=0.6)
    for hip in (left, right):
        edge = skia.Path()
        edge.moveTo(*hip[:2])
        edge.cubicTo(*hip[2:])
        scene.stroke(edge, mix(GOLD, colours[1], 0.3), 5)


def ridge_beam(scene: Scene, x: float, y: float, half: float, thick: float) -> None:
    """The golden beam on a roof, its ends curled up."""
    end = sampled(
        [
            (half * 0.5, 0),
            (half * 0.9, 0),
            (half + thick, -thick * 0.7),
            (half + thick * 1.1, -thick * 2),
            (half + thick * 0.4, -thick * 2.4),
        ],
        8,
    )
    tip = ribbon(end, taper(thick * 1.05, thick * 0.3))
    beam = join(box(-half, -thick / 2, half, thick / 2, 3), tip, moved(tip, 0, 0, flip=True))
    scene.sheet(moved(beam, x, y), LIGHT, GOLD, "#A8742A", depth=0.35, edge=0.6)


def window(
    scene: Scene, left: float, top: float, right: float, bottom: float, panes: int = 2
) -> None:
    """A lit lattice window."""
    frame = box(left, top, right, bottom, 3)
    scene.fill(frame, "#FFE9AE", "#F3B04E")
    width, height = right - left, bottom - top
    bar = max(2.0, min(width, height) * 0.045)
    with scene.clipped(frame):
        scene.glow((left + right) / 2, top + height * 0.55, height * 0.7, "#FFF6D8", 0.5)
        inset_x, inset_y = width * 0.2, height * 0.16
        inner = (left + inset_x, top + inset_y, right - inset_x, bottom - inset_y)
        for y in (inner[1], inner[3]):
            scene.stroke(line([(left, y), (right, y)]), MAROON, bar)
        for x in (inner[0], inner[2]):
            scene.stroke(line([(x, top), (x, bottom)]), MAROON, bar)
        for index in range(1, panes):
            x = inner[0] + (inner[2] - inner[0]) * index / panes
            scene.stroke(line([(x, top), (x, bottom)]), MAROON, bar * 0.8)
        rows = max(2, round(height / width * panes))
        for index in range(1, rows):
            y = inner[1] + (inner[3] - inner[1]) * index / rows
            scene.stroke(line([(left, y), (right, y)]), MAROON, bar * 0.8)
    scene.stroke(frame, MAROON, bar * 1.6)


def wall(
    scene: Scene, x: float, top: float, half: float, height: float, bays: int, *, door: bool = False
) -> None:
    """A red wall of columns and lit windows; bracket sets carry the eave above it."""
    bottom = top + height
    with scene.layer(box(x - half, top, x + half, bottom), MAROON, "#8E1C16", depth=0.7, edge=0.25):
        foot = top + height * EAVE
        bay = 2 * half / bays
        column = bay * 0.13
        for index in range(bays):
            left = x - half + bay * index + column * 0.95
            right = x - half + bay * (index + 1) - column * 0.95
            low = bottom - (0 if door and index == bays // 2 else height * 0.06)
            if door and index == bays // 2:
                window(scene, left, foot + height * 0.13, (left + right) / 2, low, 1)
                window(scene, (left + right) / 2, foot + height * 0.13, right, low, 1)
            else:
                window(scene, left, foot + height * 0.13, right, low)
        for index in range(bays + 1):
            at = x - half + bay * index
            scene.sheet(
                box(at - column / 2, foot, at + column / 2, bottom),
                "#CF3A2C",
                "#8E1C16",
                depth=0.2,
                edge=0.3,
            )
        sets = 2 * bays if bay > height * EAVE * 1.5 else bays
        bracket_row(scene, x - half, x + half, foot, height * EAVE, sets)


def stairs(scene: Scene, x: float, top: float, half: float, bottom: float, steps: int) -> None:
    """Steps towards the viewer, wider below, between two slanted cheeks."""
    rise = (bottom - top) / steps
    for index in range(steps):
        wide = half * (1 + 0.055 * index)
        y = top + rise * index
        scene.sheet(
            box(x - wide, y, x + wide, y + rise + 1),
            mix(PAPER, "#D9C9B4", index / steps),
            "#A89A92",
            depth=0.12,
            edge=0.6,
        )
    end = half * (1 + 0.055 * steps)
    for side in (-1, 1):
        cheek = [
            (x + side * half, top - 6),
            (x + side * (half + 16), top - 6),
            (x + side * (end + 22), bottom + 3),
            (x + side * end, bottom + 3),
        ]
        scene.sheet(polygon(cheek), "#E9DCC8", "#9C8F8A", depth=0.25)


def balustrade(
    scene: Scene, left: float, right: float, y: float, height: float, gap: float
) -> None:
    """A stone railing from left to right that stands at `y`."""
    scene.sheet(box(left, y - height * 0.78, right, y), "#E4D8C6", "#B5A79E", depth=0.2, edge=0.5)
    count = max(1, round((right - left) / gap))
    for index in range(count):
        start = left + (right - left) * index / count
        end = left + (right - left) * (index + 1) / count
        scene.fill(
            box(
                start + gap * 0.2,
                y - height * 0.55,
                end - gap * 0.2,
                y - height * 0.2,
                height * 0.1,
            ),
            "#5F5A68",
            alpha=0.55,
        )
    for index in range(count + 1):
        at = left + (right - left) * index / count
        post = join(
            box(at - gap * 0.1, y - height, at + gap * 0.1, y), disc(at, y - height, gap * 0.13)
        )
        scene.sheet(post, PAPER, "#C2B4A8", depth=0.12, edge=0.6)


def lantern(scene: Scene, x: float, y: float, radius: float, *, string: float = 0.0) -> None:
    """A red lantern with its middle at (x, y), on a string of this length."""
    if string:
        scene.stroke(line([(x, y - radius - string), (x, y - radius)]), "#2A1210", 2.5)
    scene.glow(x, y, radius * 3.4, "#FF9A4A", 0.5)
    body = disc(x, y, radius, radius * 0.86)
    with scene.layer(body, "#F0563A", "#C22A1E", "#8F1A14", depth=0.3, edge=0.5):
        scene.glow(x - radius * 0.15, y + radius * 0.1, radius * 0.9, "#FFC46B", 0.75)
        for share in (0.3, 0.68):
            scene.stroke(
                disc(x, y, radius * share, radius * 0.86), LIGHT, radius * 0.035 + 0.6, 0.75
            )
    for side in (-1, 1):
        middle = y + side * radius * 0.86
        cap = box(
            x - radius * 0.42, middle - radius * 0.1, x + radius * 0.42, middle + radius * 0.1, 3
        )
        scene.sheet(cap, LIGHT, GOLD, depth=0.12, edge=0.6)
    for offset in (-0.14, 0, 0.14):
        at = x + radius * offset
        scene.stroke(
            line([(at, y + radius), (at + radius * offset * 0.4, y + radius * 1.65)]),
            GOLD,
            radius * 0.06 + 0.8,
        )


def lamp_post(scene: Scene) -> None:
    """A street lamp about 300 high that stands at the origin: a lit glass case under a roof."""
    scene.fill(disc(26, 4, 60, 11), INK, alpha=0.45, blur=8)
    scene.glow(0, 0, 190, "#FFC27A", 0.45, stretch=1.4)
    iron = ("#4A5560", "#232B34", "#12181E")
    scene.sheet(box(-26, -16, 26, 4, 4), *iron, across=True, depth=0.3)
    scene.sheet(box(-15, -40, 15, -12, 4), *iron, across=True, depth=0.25)
    scene.sheet(box(-6, -214, 6, -36, 3), *iron, across=True, depth=0.3, edge=0.5)
    for y in (-60, -196):
        scene.sheet(box(-10, y - 5, 10, y + 5, 3), GOLD, "#8A5A1E", depth=0.1)
    scene.glow(0, -262, 230, "#FFC77E", 0.75)
    case = polygon([(-24, -216), (24, -216), (34, -300), (-34, -300)])
    with scene.layer(case, "#FFF3C8", "#FFD98A", "#F6B450", depth=0.3, edge=0.4):
        scene.glow(0, -256, 50, "#FFFFFF", 0.9)
    for start, end in (
        ((-24, -216), (-34, -300)),
        ((24, -216), (34, -300)),
        ((0, -216), (0, -300)),
    ):
        scene.stroke(line([start, end]), "#232B34", 4)
    for y, half in ((-216, 27), (-238, 27), (-300, 37)):
        scene.stroke(line([(-half, y), (half, y)]), "#232B34", 5)
    cap = polygon(
        trace("-58 -298, -46 -306, -26 -320, -10 -340, 10 -340, 26 -320, 46 -306, 58 -298")
    )
    scene.sheet(cap, *iron, depth=0.35, edge=0.6)
    scene.sheet(disc(0, -346, 8), LIGHT, GOLD, depth=0.12)
