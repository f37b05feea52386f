"""Logs for staff: a capped file in the data folder, and everything that goes wrong ends in it."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

MAX_BYTES = 1_000_000
KEPT_FILES = 5

_log = logging.getLogger(__name__)


def start_logging(folder: Path | None) -> None:
    """Send logs to standard error and, where it can be written, to `folder`/kiosk.log."""
    handlers: list[logging.Handler] = []
    if sys.stderr is not None:  # a bundle without a console has none
        console = logging.StreamHandler()
        # What ends a command is told there in words of its own.
        console.addFilter(lambda record: not hasattr(record, "told"))
        handlers.append(console)
    if folder is not None:
        try:
            handlers.append(
                logging.handlers.RotatingFileHandler(
                    folder / "kiosk.log",
                    maxBytes=MAX_BYTES,
                    backupCount=KEPT_FILES,
                    encoding="utf-8",
                )
            )
        except OSError as error:
            _log.warning(
                "No log file: %s. Set XDG_DATA_HOME to a folder in which the kiosk may write", error
            )
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        handlers=handlers,
        force=True,
    )
    # A full disk must not end the kiosk, nor fill standard error with tracebacks.
    logging.raiseExceptions = False
    sys.excepthook = _log_exception
    threading.excepthook = _log_thread_exception
    sys.unraisablehook = _log_unraisable


def _log_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.error("An error that nobody expected", exc_info=(kind, error, trace))


def _log_thread_exception(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _log_exception(args.exc_type, args.exc_value, args.exc_traceback)


def _log_unraisable(args: UnraisableHookArgs) -> None:
    _log.error("An error in %r", args.object, exc_info=args.exc_value)
