"""`kiosk read`: reads content for a kiosk that runs; people have no use for it."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.keeping.loading import load, publish
from kiosk.content.keeping.reader_process import Request, limit_memory
from kiosk.content.keeping.store import Store
from kiosk.content.keeping.stored_form import to_bytes
from kiosk.content.reading.reading import Reading
from kiosk.station.logs import start_logging

if TYPE_CHECKING:
    from kiosk.commands.arguments import Commands
    from kiosk.content.reading.pictures import Fault

NAME = "read"


def add(commands: Commands) -> None:
    """Declare the command, without help: it is not for people."""
    commands.add_parser(NAME).set_defaults(command=_read)


def _read(options: argparse.Namespace) -> int:  # noqa: ARG001
    # Pydantic would look through all packages that are installed for plug-ins of its own.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    # Whoever wants something read soon wants it read fast: all that is needed is made by now.
    import kiosk.content.reading.reader  # noqa: F401
    from kiosk.content.blocks.block import Block
    from kiosk.content.reading.validation import prepare

    prepare(Block.kinds.values())
    start_logging(None)
    gc.freeze()
    asked = sys.stdin.buffer.read()
    if not asked:
        return 0  # whoever started this has ended
    request = Request.from_bytes(asked)
    limit_memory()
    store = Store(request.store, _shrink)
    if request.publish:
        publish(request.path, store)
    reading = Reading(None) if request.publish else load(request.path, store)
    sys.stdout.buffer.write(to_bytes(reading))
    sys.stdout.buffer.flush()
    return 0


def _shrink(source: Path, target: Path | None, side: int) -> Fault | None:
    """Decode a picture and make a smaller one; brings Qt, which most readings do not need."""
    from kiosk.content.reading.pictures import ENDINGS

    if source.suffix not in ENDINGS:
        return None  # a table
    from kiosk.pictures.shrinking import shrink

    return shrink(source, target, side)
