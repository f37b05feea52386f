"""`kiosk content optimise`: pictures no larger than the kiosk shows them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.arguments import EXIT_CODES
from kiosk.station import folders

if TYPE_CHECKING:
    from kiosk.commands.arguments import Commands


def add(commands: Commands) -> None:
    """Declare the command."""
    optimise = commands.add_parser(
        "optimise",
        help="make copies of pictures that are larger or heavier than the kiosk needs",
        description="Look at every picture of a content file. One that is larger or heavier than "
        "any screen needs, that a tag turns, or that has colours for printing gets a WebP copy "
        "beside it, and the content file names the copy. The originals stay where they are.",
        epilog=EXIT_CODES,
    )
    optimise.add_argument(
        "file", type=Path, nargs="?", help="default: the file that kiosk run shows"
    )
    optimise.add_argument("--dry-run", action="store_true", help="say what would be done, only")
    optimise.set_defaults(command=_optimise)


def _optimise(options: argparse.Namespace) -> int:
    from kiosk.authoring.optimising import optimise

    path = options.file or folders.find_content()
    return optimise(path, _tell, dry_run=options.dry_run)


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
