"""`kiosk check`: mistakes in a content file."""

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
    check = commands.add_parser(
        "check",
        help="look for mistakes in a content file",
        description="Look for mistakes in a content file; each with its line and how to mend it.",
        epilog=EXIT_CODES,
    )
    check.add_argument("file", type=Path, nargs="?", help="default: the file that kiosk run shows")
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.set_defaults(command=_check)


def _check(options: argparse.Namespace) -> int:
    from kiosk.content.check import check

    return check(options.file or folders.find_content(), options.format, sys.stdout)
