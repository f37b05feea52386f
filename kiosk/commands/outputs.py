"""`kiosk outputs`: tells weston how to turn the picture; the terminal's own service asks for it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from kiosk.content.keeping.settings import load_settings
from kiosk.content.settings import Settings
from kiosk.station import folders
from kiosk.station.outputs import IN_X, connectors, weston_ini

if TYPE_CHECKING:
    from kiosk.commands.arguments import Commands

NAME = "outputs"


def add(commands: Commands) -> None:
    """Declare the command, without help: it is not for people."""
    commands.add_parser(NAME).set_defaults(command=_outputs)


def _outputs(options: argparse.Namespace) -> int:  # noqa: ARG001
    path = folders.find_station()
    # What is wrong with it, the kiosk itself says.
    settings = (
        load_settings(path, folders.data_folder() / "settings").settings if path else Settings()
    )
    sys.stdout.write(weston_ini(settings.rotation.value, (*connectors(), IN_X)))
    return 0
