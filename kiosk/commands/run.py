"""`kiosk run`: the kiosk on this screen."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.arguments import EXIT_CODES, add_content, check_choices, read, size
from kiosk.content.model import Content
from kiosk.content.reading import Reading
from kiosk.errors import ContentError
from kiosk.station import folders, hardware
from kiosk.station.logs import start_logging

if TYPE_CHECKING:
    from kiosk.commands.arguments import Commands


def add(commands: Commands) -> None:
    """Declare the command."""
    run = commands.add_parser(
        "run",
        help="show the kiosk on this screen",
        description="Show the kiosk on this screen. Saving the content file shows the change.",
        epilog="examples: kiosk run --windowed --page museum --language zh | "
        f"kiosk run --content D:/kiosk/content.yaml; {EXIT_CODES}",
    )
    add_content(run)
    shape = run.add_mutually_exclusive_group()
    shape.add_argument("--windowed", action="store_true", help="in a window, as on a desktop")
    shape.add_argument("--fullscreen", action="store_true", help="on the whole screen (default)")
    run.add_argument("--size", type=size, metavar="WxH", help="size of the window: 1080x1920")
    run.add_argument("--language", metavar="CODE", default="", help="begin in: kk, ru, zh, en")
    run.add_argument("--page", metavar="ID", default="", help="begin on this page (or home)")
    run.add_argument(
        "--renderer",
        choices=("auto", "gpu", "software"),
        default="auto",
        help="auto takes software where there is no graphics processor",
    )
    run.add_argument("--no-attract", action="store_true", help="begin and end visits at home")
    run.add_argument("--trace", type=Path, metavar="FILE", help="write times as JSON lines")
    run.set_defaults(command=_run)


def _run(options: argparse.Namespace) -> int:
    path = folders.find_content(options.content)
    hardware.require_display()
    start_logging(folders.data_folder())
    reading = read(path)
    content = _content(reading, path)
    check_choices(content, [options.language] if options.language else [], [options.page or "home"])
    from kiosk import app

    software = options.renderer == "software"
    if options.renderer == "auto":
        software = not hardware.has_gpu()
    return app.run(
        path,
        reading,
        content,
        app.Options(
            windowed=options.windowed,
            size=options.size,
            language=options.language,
            page=options.page,
            attract=not options.no_attract and options.page in {"", "attract"},
            software=software,
            trace=options.trace,
        ),
        read,
    )


def _content(reading: Reading, path: Path) -> Content:
    """Return what to show first: what was read, else the shipped content.

    Raises:
        ContentError: neither can be used.
    """
    if reading.content is not None:
        return reading.content
    shipped = folders.shipped_content()
    fallback = read(shipped).content if path != shipped else None
    if fallback is None:
        reason = reading.errors[0].explained() if reading.errors else f"{path}: nothing in it"
        raise ContentError(f"No content can be shown.\n{reason}")
    return fallback
