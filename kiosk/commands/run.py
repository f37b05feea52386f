"""`kiosk run`: the kiosk on this screen."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from msgspec.structs import replace

from kiosk.commands.arguments import add_content, check_choices, inches, size
from kiosk.content.model import Content
from kiosk.content.zones import zone
from kiosk.errors import GraphicsError
from kiosk.station import folders, hardware
from kiosk.station.graphics import GpuTrial
from kiosk.station.logs import start_logging
from kiosk.visit.station import Station
from kiosk.visit.visit import Patience

if TYPE_CHECKING:
    from kiosk.app import Options
    from kiosk.commands.arguments import Commands
    from kiosk.content.settings import Settings

_log = logging.getLogger(__name__)

#: As the sounds were made.
LOUDEST = 100


def add(commands: Commands) -> None:
    """Declare the command."""
    run = commands.add_parser(
        "run",
        help="show the kiosk on this screen",
        description="Show the kiosk on this screen. Saving the content file shows the change.",
        epilog="examples: kiosk run --windowed --page museum --language zh | "
        "kiosk run --content D:/kiosk/content.yaml",
    )
    add_content(run)
    run.add_argument(
        "--station",
        type=Path,
        metavar="FILE",
        help=f"what this terminal is, where no option says otherwise; default: {folders.STATION}, "
        "if it is there",
    )
    shape = run.add_mutually_exclusive_group()
    shape.add_argument("--windowed", action="store_true", help="in a window, as on a desktop")
    shape.add_argument("--fullscreen", action="store_true", help="on the whole screen (default)")
    run.add_argument("--size", type=size, metavar="WxH", help="size of the window: 1080x1920")
    run.add_argument("--language", metavar="CODE", default="", help="begin in: kk, ru, zh, en")
    run.add_argument("--page", metavar="ID", default="", help="begin on this page (or home)")
    run.add_argument(
        "--renderer",
        choices=("auto", "gpu", "software"),
        help="auto, the default, takes software where there is no graphics processor",
    )
    run.add_argument("--no-attract", action="store_true", help="begin and end visits at home")
    run.add_argument(
        "--diagonal",
        type=inches,
        metavar="INCHES",
        help="of the screen, so that fingers and eyes find everything large enough: 24",
    )
    run.add_argument(
        "--sound", action=argparse.BooleanOptionalAction, help="soft sounds under the finger"
    )
    run.add_argument("--trace", type=Path, metavar="FILE", help="write times as JSON lines")
    run.set_defaults(command=_run)


def _run(options: argparse.Namespace) -> int:
    path = folders.find_content(options.content, of_service=True)
    hardware.require_display()
    data = folders.data_folder()
    start_logging(data)
    # What this system lacks for Qt is told before anything is read: that needs a part of it too.
    from kiosk import app

    settings = _settings(options.station, data)

    def check(content: Content) -> None:
        languages = [options.language] if options.language else []
        check_choices(content, languages, [options.page or "home"])

    try:
        code = app.run(path, data, _app_options(options, settings, data), check)
    except GraphicsError as error:
        _log.error("%s The kiosk starts anew and draws without it.", error)
        _start_anew("--renderer", "software")
    if code == app.START_ANEW:
        _start_anew()
    return code


def _start_anew(*more: str) -> NoReturn:
    """Become the same program with `more` arguments, of which the last ones count."""
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:], *more])  # noqa: S606 - our own


def _settings(given: Path | None, data: Path) -> Settings | None:
    """Return what station.yaml says, if there is one; what is wrong with it goes to the log."""
    path = folders.find_station(given)
    if path is None:
        return None
    # A start without one does without what that takes.
    from kiosk.content.keeping.settings import load_settings

    reading = load_settings(path, data / "settings")
    for error in reading.errors:
        _log.error("%s", error)
    settings = reading.settings
    if told := ", ".join(filter(None, (settings.name, settings.place))):
        _log.info("This terminal is %s", told)
    return settings


def _app_options(options: argparse.Namespace, settings: Settings | None, data: Path) -> Options:
    """Return what the command line asks for; what it leaves out is as `settings` say."""
    from kiosk.app import Options

    renderer, sound, diagonal = options.renderer, options.sound, options.diagonal
    volume, station = LOUDEST, Station()
    if settings is not None:
        renderer = renderer or settings.renderer.value
        sound = settings.sound if sound is None else sound
        diagonal = diagonal or settings.diagonal
        volume, station = settings.volume, _station(settings)
    return Options(
        gpu=_gpu(renderer or "auto", GpuTrial(data / "gpu-failed", renderer == "gpu")),
        windowed=options.windowed,
        size=options.size,
        language=options.language,
        page=options.page,
        attract=not options.no_attract and options.page in {"", "attract"},
        trace=options.trace,
        diagonal=diagonal or 0,
        volume=volume if sound else 0,
        station=station,
        settings=folders.find_station(options.station),
    )


def _station(settings: Settings) -> Station:
    """Return what screens are to know of the terminal."""
    station = Station(patience=Patience(settings.idle, settings.countdown))
    if settings.screen_hours is None:
        return station
    try:
        return replace(station, screen_hours=settings.screen_hours, zone=zone(settings.zone))
    except (KeyError, ValueError, OSError) as error:
        # It was there when the settings were read.
        _log.error("The screen stays on: there is no time zone %s any more", error)
        return station


def _gpu(renderer: str, trial: GpuTrial) -> GpuTrial | None:
    """Return how to try the GPU; None if the processor shall draw, or the GPU is known to fail."""
    if renderer == "software" or (renderer == "auto" and not hardware.has_gpu()):
        return None
    if trial.failed_before():
        _log.warning("The GPU failed before. To try it again, delete %s", trial.file)
        return None
    return trial
