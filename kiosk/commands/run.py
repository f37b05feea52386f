"""`kiosk run`: the kiosk on this screen."""

from __future__ import annotations

import argparse
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.arguments import add_content, check_choices, inches, size
from kiosk.content.loading import last_good, recall, to_show
from kiosk.content.reading import Reading
from kiosk.content.store import Store
from kiosk.errors import ContentError
from kiosk.station import folders, hardware
from kiosk.station.lock import only_one
from kiosk.station.logs import start_logging
from kiosk.station.reader_process import ReaderProcess, Request, own_command

if TYPE_CHECKING:
    from kiosk.app import Options
    from kiosk.commands.arguments import Commands


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
    run.add_argument(
        "--diagonal",
        type=inches,
        default=0.0,
        metavar="INCHES",
        help="of the screen, so that fingers and eyes find everything large enough: 24",
    )
    run.add_argument("--sound", action="store_true", help="soft sounds under the finger")
    run.add_argument("--trace", type=Path, metavar="FILE", help="write times as JSON lines")
    run.set_defaults(command=_run)


def _run(options: argparse.Namespace) -> int:
    path = folders.find_content(options.content)
    hardware.require_display()
    data = folders.data_folder()
    start_logging(data)
    store, shipped = Store(data / "content"), folders.shipped_content()
    with only_one(data), closing(ReaderProcess(own_command("read"))) as reader:

        def read(one: Path) -> Reading:
            known = recall(one, store)
            return known or reader.read(Request(one, store.folder, publish=one == path))

        def read_live(_: Path) -> Reading:
            return to_show(path, store, shipped, read)

        reading = read_live(path)
        content = reading.content or last_good(store, shipped, read)
        if content is None:
            reasons = "\n".join(error.explained() for error in reading.errors[:1])
            raise ContentError(f"No content can be shown.\n{reasons}")
        languages = [options.language] if options.language else []
        check_choices(content, languages, [options.page or "home"])
        from kiosk import app
        from kiosk.bridge.watcher import ContentWatcher

        watch = partial(ContentWatcher, path, read_live)
        return app.run(reading, content, _app_options(options), watch, reader.prepare)


def _app_options(options: argparse.Namespace) -> Options:
    from kiosk.app import Options

    software = options.renderer == "software"
    if options.renderer == "auto":
        software = not hardware.has_gpu()
    return Options(
        windowed=options.windowed,
        size=options.size,
        language=options.language,
        page=options.page,
        attract=not options.no_attract and options.page in {"", "attract"},
        software=software,
        trace=options.trace,
        diagonal=options.diagonal,
        sound=options.sound,
    )
