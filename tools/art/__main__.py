"""Render the art: `python -m tools.art [NAME ...] [--out DIR] [--size PX]`.

Scenes go to `assets/art/NAME.webp`, ornaments to `assets/ui/`. Needs skia-python, numpy and pillow.
"""

import argparse
import sys
from pathlib import Path

from tools.art import (
    architecture,
    effects,
    journey,
    kinds,
    pages,
    periods,
    region,
    sights,
    tradition,
)
from tools.art.ornaments import ORNAMENTS

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SCENES = {
    name: scene
    for module in (pages, region, journey, sights, periods, kinds, architecture, tradition, effects)
    for name, scene in module.SCENES.items()
}
QUALITIES = (84, 80, 76)  # the first that keeps a picture within its limit
LIMIT = 0.085  # bytes a pixel: the art is in every bundle
SIZE = 2160


def main() -> int:
    """Render the scenes that were named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tools.art", description=__doc__)
    parser.add_argument("name", nargs="*", help="scene, or file of an ornament; all without a name")
    parser.add_argument("--out", type=Path, default=ASSETS, help="folder for art/ and ui/")
    parser.add_argument("--size", type=int, default=SIZE, help="pixels a side of a scene")
    options = parser.parse_args()
    unknown = set(options.name) - set(SCENES) - set(ORNAMENTS)
    if unknown:
        parser.error(f"no such picture: {', '.join(sorted(unknown))}")
    for folder in ("art", "ui"):
        (options.out / folder).mkdir(parents=True, exist_ok=True)
    for name in options.name or [*SCENES, *ORNAMENTS]:
        if name in ORNAMENTS:
            target = options.out / "ui" / name
            # Without loss, so that what is opaque has the very colour of the page beside it.
            ORNAMENTS[name]().save(target, lossless=True, quality=100, method=6, optimize=True)
        else:
            target = options.out / "art" / f"{name}.webp"
            picture = SCENES[name](options.size).finished()
            for quality in QUALITIES:
                picture.save(target, "WEBP", quality=quality, method=6)
                if target.stat().st_size <= LIMIT * picture.width * picture.height:
                    break
        sys.stdout.write(f"{target.name} {target.stat().st_size / 1024:.0f} KB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
