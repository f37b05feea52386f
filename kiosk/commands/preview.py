"""`kiosk preview`: what staff write, before visitors see it."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.commands.arguments import add_content
from kiosk.content.keeping.loading import last_good
from kiosk.content.keeping.store import Store
from kiosk.errors import ContentError
from kiosk.station import folders, hardware
from kiosk.station.logs import start_logging

if TYPE_CHECKING:
    from kiosk.commands.arguments import Commands


def add(commands: Commands) -> None:
    """Declare the command."""
    preview = commands.add_parser(
        "preview",
        help="see what you write before visitors do",
        description="Open a window with the kiosk, upright and lying, beside everything that is "
        "wrong with the content file. Saving the file shows the change.",
        epilog="example: kiosk preview --content D:/kiosk/content.yaml",
    )
    add_content(preview)
    preview.set_defaults(command=_preview)


def _preview(options: argparse.Namespace) -> int:
    path = folders.find_content(options.content)
    hardware.require_display()
    start_logging(None)
    from kiosk.authoring.preview import window as preview
    from kiosk.pictures.shrinking import shrink

    # Windows removes nothing that somebody has open.
    with TemporaryDirectory(prefix="kiosk-preview-", ignore_cleanup_errors=True) as folder:
        read = partial(preview.read_draft, store=Store(Path(folder), shrink))
        draft = read(path)
        content = draft.content
        if content is None:
            known = Store(folders.data_folder() / "content")
            content = last_good(known, folders.shipped_content(), read)
        if content is None:
            why = (error.explained() for error in draft.errors[:1])
            raise ContentError("\n".join(["No content can be shown.", *why]))
        return preview.run(path, draft, content, read)
