"""`kiosk content …`: what staff do with content beside editing it, one file a command."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from kiosk.commands import versions

if TYPE_CHECKING:
    from kiosk.commands.arguments import Commands

_COMMANDS: tuple[ModuleType, ...] = (versions,)


def add(commands: Commands) -> None:
    """Declare the group and the commands in it."""
    group = commands.add_parser("content", help="versions, translations and pictures of content")
    inner = group.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.add(inner)
