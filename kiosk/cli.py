"""The commands: run, check and render."""

from __future__ import annotations

import argparse
import logging
import re
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from kiosk import __version__
from kiosk.content.model import Content
from kiosk.content.reading import Reading
from kiosk.content.store import load
from kiosk.errors import ContentError, KioskError, UsageError
from kiosk.station import folders, hardware
from kiosk.station.logs import start_logging

_log = logging.getLogger(__name__)

EXIT_CODES = "exit codes: 0 fine, 1 problems found, 2 it could not be done (the message says why)"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` (else those of the process) name; return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in {"-h", "--help", "--version"}):
        given.insert(0, "run")
    options = _parser().parse_args(given)
    try:
        return int(options.command(options))
    except KioskError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return error.exit_code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="The visitor kiosk: shows content.yaml on a touch screen. Plain 'kiosk' is "
        "'kiosk run', full screen.",
        epilog=EXIT_CODES,
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_run(commands)
    _add_check(commands)
    _add_render(commands)
    return parser


def _add_run(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    run = commands.add_parser(
        "run",
        help="show the kiosk on this screen",
        description="Show the kiosk on this screen. Saving the content file shows the change.",
        epilog="examples: kiosk run --windowed --page museum --language zh | "
        "kiosk run --content D:/kiosk/content.yaml",
    )
    _add_content(run)
    shape = run.add_mutually_exclusive_group()
    shape.add_argument("--windowed", action="store_true", help="in a window, as on a desktop")
    shape.add_argument("--fullscreen", action="store_true", help="on the whole screen (default)")
    run.add_argument("--size", type=_size, metavar="WxH", help="size of the window: 1080x1920")
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


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = commands.add_parser(
        "check",
        help="look for mistakes in a content file",
        description="Look for mistakes in a content file; each with its line and how to mend it.",
        epilog=EXIT_CODES,
    )
    check.add_argument("file", type=Path, nargs="?", help="default: the file that kiosk run shows")
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.set_defaults(command=_check)


def _add_render(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    render = commands.add_parser(
        "render",
        help="make a picture of every page",
        description="Make a picture of every page, PAGE.LANG.WxH.png, without a screen. Name "
        "pages, languages and sizes to make fewer.",
        epilog="example: kiosk render --out pictures --page museum home --size 1080x1920",
    )
    _add_content(render)
    render.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to put them")
    render.add_argument("--page", nargs="+", metavar="ID", default=[], help="also home, attract")
    render.add_argument("--language", nargs="+", metavar="CODE", default=[])
    render.add_argument(
        "--size",
        nargs="+",
        type=_size,
        metavar="WxH",
        default=[(1080, 1920), (1920, 1080)],
        help="default: 1080x1920 1920x1080",
    )
    render.set_defaults(command=_render)


def _add_content(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--content",
        type=Path,
        metavar="FILE",
        help="default: $KIOSK_CONTENT, content.yaml beside the program or here, the shipped one",
    )


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", text)
    if not match:
        message = f"{text!r} is not a size: write width x height, such as 1080x1920"
        raise argparse.ArgumentTypeError(message)
    return int(match[1]), int(match[2])


def _read(path: Path) -> Reading:
    return load(path, folders.data_folder() / "content")


def _content(reading: Reading, path: Path) -> Content:
    """Return what to show first: what was read, else the shipped content.

    Raises:
        ContentError: neither can be used.
    """
    if reading.content is not None:
        return reading.content
    shipped = folders.shipped_content()
    fallback = _read(shipped).content if path != shipped else None
    if fallback is None:
        reason = reading.errors[0].explained() if reading.errors else f"{path}: nothing in it"
        raise ContentError(f"No content can be shown.\n{reason}")
    return fallback


def _check_choices(content: Content, languages: Sequence[str], pages: Sequence[str]) -> None:
    """Raise UsageError for a language or a page that the content does not have."""
    for kind, wanted, known in (
        ("language", languages, [language.code for language in content.languages]),
        ("page", pages, ["home", "attract", *(page.id for page in content.pages)]),
    ):
        for name in wanted:
            if name not in known:
                message = f"there is no {kind} {name!r}; there are: {', '.join(known)}"
                raise UsageError(message)


def _run(options: argparse.Namespace) -> int:
    path = folders.find_content(options.content)
    hardware.require_display()
    start_logging(folders.data_folder())
    reading = _read(path)
    content = _content(reading, path)
    _check_choices(
        content, [options.language] if options.language else [], [options.page or "home"]
    )
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
        _read,
    )


def _check(options: argparse.Namespace) -> int:
    from kiosk.content.check import check

    return check(options.file or folders.find_content(), options.format, sys.stdout)


def _render(options: argparse.Namespace) -> int:
    start_logging(None)
    path = folders.find_content(options.content)
    reading = _read(path)
    if reading.content is None:
        raise ContentError(reading.errors[0].explained() if reading.errors else f"{path}: empty")
    content = reading.content
    _check_choices(content, options.language, options.page)
    from kiosk.rendering import Picture, render

    languages = options.language or [language.code for language in content.languages]
    pages = options.page or ["attract", "home", *(page.id for page in content.pages)]
    pictures = [
        Picture(page, language, size)
        for size, page, language in product(options.size, pages, languages)
    ]
    render(content, options.out, pictures, _tell)
    return 0


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
