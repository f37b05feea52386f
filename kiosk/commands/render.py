"""`kiosk render`: a picture of every page, or all of them on one sheet, without a screen."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.arguments import add_content, check_choices, moment, pages_of, size
from kiosk.errors import ContentError, UsageError
from kiosk.station import folders
from kiosk.station.logs import start_logging

if TYPE_CHECKING:
    from kiosk.commands.arguments import Commands


def add(commands: Commands) -> None:
    """Declare the command."""
    render = commands.add_parser(
        "render",
        help="make a picture of every page",
        description="Make a picture of every page, PAGE.LANG.WxH.png, without a screen. Name "
        "pages, languages and sizes to make fewer.",
        epilog="examples: kiosk render --out pictures --page museum home --size 1080x1920 | "
        "kiosk render --sheet sheet.html",
    )
    add_content(render)
    render.add_argument("--out", type=Path, metavar="DIR", help="where to put them")
    render.add_argument(
        "--sheet",
        type=Path,
        metavar="FILE",
        help="all in one HTML file, whole pages with what the checker says, for proofreading",
    )
    render.add_argument(
        "--page",
        nargs="+",
        metavar="ID",
        default=[],
        help="also home, attract, services, ID/hours, ID/collection",
    )
    render.add_argument("--language", nargs="+", metavar="CODE", default=[])
    render.add_argument(
        "--size",
        nargs="+",
        type=size,
        metavar="WxH",
        default=[],
        help="default: 1080x1920 1920x1080",
    )
    render.add_argument(
        "--at",
        type=moment,
        metavar="TIME",
        help="as it would be then, such as 2026-12-16T09:30 by the clocks of Almaty",
    )
    render.set_defaults(command=_render)


def _render(options: argparse.Namespace) -> int:
    if not options.out and not options.sheet:
        raise UsageError("say where to put the pictures: --out DIR or --sheet FILE")
    start_logging(None)
    path = folders.find_content(options.content)
    from kiosk.content.reading.damaged import without_damaged
    from kiosk.content.reading.reader import read_written
    from kiosk.pictures.shrinking import fault

    written = without_damaged(read_written(path), fault)
    reading = written.reading
    if reading.content is None:
        raise ContentError(reading.errors[0].explained() if reading.errors else f"{path}: empty")
    content = reading.content
    check_choices(content, options.language, options.page)
    from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT, Picture, render

    languages = options.language or [language.code for language in content.languages]
    pages = options.page or pages_of(content)
    sizes = options.size or [PORTRAIT, LANDSCAPE]
    if options.sheet:
        from kiosk.authoring.advice.advice import advised
        from kiosk.authoring.sheet.sheet import write_sheet
        from kiosk.authoring.sheet.shots import Scope

        scope = Scope(tuple(pages), tuple(languages), tuple(sizes), options.at)
        written = advised(written, (options.at or datetime.now().astimezone()).date())
        write_sheet(written, scope, options.sheet, _tell)
    if not options.out:
        return 0
    pictures = [
        Picture(page, language, size) for size, page, language in product(sizes, pages, languages)
    ]
    return 1 if render(content, options.out, pictures, _tell, options.at) else 0


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
