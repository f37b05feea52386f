"""Render the art: `python -m tools.art [NAME ...] [--out DIR] [--size PX]`.

Scenes go to `assets/art/NAME.webp`, the motif to `assets/ui/`. Needs skia-python, numpy and pillow.
"""

import argparse
import sys
from pathlib import Path

from tools.art import kinds, pages, periods, region, sights
from tools.art.motif import divider

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SCENES = pages.SCENES | region.SCENES | sights.SCENES | periods.SCENES | kinds.SCENES
MOTIFS = {"motif": False, "motif-gold": True}
QUALITIES = (84, 80, 76)  # the first that keeps a picture within its limit
LIMIT = 160 * 1024  # bytes of a picture: the art is most of what a kiosk downloads
SIZE = 1440


def main() -> int:
    """Render the scenes that were named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tools.art", description=__doc__)
    parser.add_argument("name", nargs="*", help="scene or motif; all without a name")
    parser.add_argument("--out", type=Path, default=ASSETS, help="folder for art/ and ui/")
    parser.add_argument("--size", type=int, default=SIZE, help="pixels a side of a scene")
    options = parser.parse_args()
    unknown = set(options.name) - set(SCENES) - set(MOTIFS)
    if unknown:
        parser.error(f"no such picture: {', '.join(sorted(unknown))}")
    for folder in ("art", "ui"):
        (options.out / folder).mkdir(parents=True, exist_ok=True)
    for name in options.name or [*SCENES, *MOTIFS]:
        if name in MOTIFS:
            target = options.out / "ui" / f"{name}.png"
            divider(options.size / SIZE, gold=MOTIFS[name]).save(target, "PNG", optimize=True)
        else:
            target = options.out / "art" / f"{name}.webp"
            picture = SCENES[name](options.size).finished()
            for quality in QUALITIES:
                picture.save(target, "WEBP", quality=quality, method=6)
                if target.stat().st_size <= LIMIT:
                    break
        sys.stdout.write(f"{target.name} {target.stat().st_size / 1024:.0f} KB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
