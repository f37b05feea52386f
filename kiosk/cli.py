"""The command line: finds the command that is asked for and runs it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from kiosk import __version__
from kiosk.commands import check, content, preview, read, render, run, schema
from kiosk.commands.arguments import EXIT_CODES
from kiosk.errors import KioskError


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


class _Parser(argparse.ArgumentParser):
    """Names the exit codes in the help of every command: their parsers are of this class too."""

    def format_help(self) -> str:
        if EXIT_CODES not in (self.epilog or ""):
            self.epilog = f"{self.epilog}; {EXIT_CODES}" if self.epilog else EXIT_CODES
        return super().format_help()


def _parser() -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = _Parser(
        prog="kiosk",
        description="The visitor kiosk: shows content.yaml on a touch screen. Plain 'kiosk' is "
        "'kiosk run', full screen.",
        epilog=EXIT_CODES,
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in (run, preview, check, content, render, schema, read):
        command.add(commands)
    return parser
