"""The command line: finds the command that is asked for and runs it."""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from types import ModuleType

from kiosk import __version__
from kiosk.commands.arguments import EXIT_CODES
from kiosk.errors import InstallationError, KioskError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` (else those of the process) name; return its exit code."""
    _write_all_letters()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in {"-h", "--help", "--version"}):
        given.insert(0, "run")
    # What a start makes is there to stay, and looking through it for garbage costs milliseconds.
    gc.disable()
    try:
        options = _parser(given[0]).parse_args(given)
        if given[0] not in _QUICK:
            gc.enable()
        code = int(options.command(options))
        if sys.stdout is not None:
            sys.stdout.flush()
    except KioskError as error:
        return _fail(error)
    except ImportError as error:
        from kiosk.station.libraries import explain

        screen, otherwise = given[0] in {"run", "preview"}, "Install the kiosk anew."
        why = explain(str(error), os.environ, screen=screen, otherwise=otherwise)
        return _fail(InstallationError(why))
    except BrokenPipeError:
        # Whoever reads what is written has enough of it, as in `kiosk check | head`.
        return _fail(KioskError())
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _fail(KioskError(f"{where}{error.strerror}"), error)
    return code


def _fail(error: KioskError, cause: OSError | None = None) -> int:
    """Say what went wrong, and return the exit code; the log also keeps the trace of `cause`."""
    import logging

    if message := str(error):
        if sys.stderr is not None:  # a bundle without a console has none
            with contextlib.suppress(OSError):
                sys.stderr.write(f"kiosk: {message}\n")
        if logging.root.handlers:
            told = {"told": True}
            logging.getLogger(__name__).error("%s", message, exc_info=cause, extra=told)
    # What is left to be written would fail again when Python ends, and be told then: see
    # https://docs.python.org/3/library/signal.html#note-on-sigpipe
    with contextlib.suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return error.exit_code


def _write_all_letters() -> None:
    """Let files and pipes get UTF-8; on Windows they would get a code page of 256 letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a bundle without a console has none
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


class _Parser(argparse.ArgumentParser):
    """Names the exit codes in the help of every command: their parsers are of this class too."""

    def format_help(self) -> str:
        if EXIT_CODES not in (self.epilog or ""):
            self.epilog = f"{self.epilog}; {EXIT_CODES}" if self.epilog else EXIT_CODES
        return super().format_help()


#: These search for garbage themselves, once they have started, or end before it pays.
_QUICK = {"run", "read", "outputs"}
_NAMES = ("run", "preview", "check", "content", "render", "schema", "read", "outputs")


def _parser(name: str = "") -> argparse.ArgumentParser:
    """Return the parser of the command `name`; of all commands if there is none of that name."""
    parser: argparse.ArgumentParser = _Parser(
        prog="kiosk",
        description="The visitor kiosk: shows content.yaml on a touch screen. Plain 'kiosk' is "
        "'kiosk run', full screen.",
        epilog=EXIT_CODES,
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for one in [name] if name in _NAMES else _NAMES:
        _module(one).add(commands)
    return parser


def _module(name: str) -> ModuleType:
    """Return the module of a command; a start loads no other, for each costs milliseconds."""
    module: ModuleType
    # Written out, so that whatever makes the bundle sees which modules there are.
    match name:
        case "run":
            from kiosk.commands import run as module
        case "preview":
            from kiosk.commands import preview as module
        case "check":
            from kiosk.commands import check as module
        case "content":
            from kiosk.commands import content as module
        case "render":
            from kiosk.commands import render as module
        case "schema":
            from kiosk.commands import schema as module
        case "outputs":
            from kiosk.commands import outputs as module
        case _:
            from kiosk.commands import read as module
    return module
