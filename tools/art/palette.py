"""Colours of the art, as `#RRGGBB`, and the few sums done with them."""

import skia

INK = "#14212B"
PAPER = "#FBF6EC"
FELT = "#F1E6D2"
LAPIS = "#0B3C5D"
DEEP = "#072A42"
CINNABAR = "#B3261E"
MAROON = "#6E1512"
TURQUOISE = "#0F7C80"
JADE = "#2F6B4F"
GOLD = "#D9A441"
LIGHT = "#FFDF94"
AQUA = "#57C4C2"
SAND = "#C98A4B"
SNOW = "#EEF3F6"
WOOD = "#5A3320"


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue from 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(one: str, other: str, share: float) -> str:
    """`one` with this share (0 to 1) of `other`."""
    parts = zip(channels(one), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in parts)


def paint_colour(colour: str, alpha: float = 1.0) -> int:
    """The colour as the drawing library wants it."""
    return int(skia.Color(*channels(colour), round(255 * alpha)))
