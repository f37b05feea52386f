"""`kiosk schema`: what a content file may say, for editors and other tools."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from kiosk.station import folders

if TYPE_CHECKING:
    from kiosk.commands.arguments import Commands


def add(commands: Commands) -> None:
    """Declare the command."""
    schema = commands.add_parser(
        "schema",
        help="print the JSON Schema of content files",
        description="Print the JSON Schema of content files, with which an editor completes, "
        "explains and checks them. It also lies in assets/content.schema.json.",
    )
    schema.add_argument(
        "--station",
        action="store_true",
        help="that of station files, as in assets/station.schema.json",
    )
    schema.set_defaults(command=_schema)


def _schema(options: argparse.Namespace) -> int:
    if hasattr(sys, "_MEIPASS"):
        # A bundle has no docstrings to make it of.
        name = "station.schema.json" if options.station else "content.schema.json"
        copy = folders.own_folder() / "assets" / name
        sys.stdout.write(copy.read_text("utf-8"))
    else:
        from kiosk.authoring.schema import schema, schema_text, station_schema

        sys.stdout.write(schema_text(station_schema() if options.station else schema()))
    return 0
