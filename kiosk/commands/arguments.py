"""What several commands take: a content file, a size, names of pages and languages."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from kiosk.content.model import Content
from kiosk.content.zones import USUAL, zone
from kiosk.errors import UsageError

if TYPE_CHECKING:
    # argparse has no public name for what `add_subparsers` returns.
    Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001

EXIT_CODES = (
    "exit codes: 0 fine, 1 problems found, 2 it could not be done (the message says why), "
    "3 a kiosk runs already, 4 its picture was dead"
)


def add_content(parser: argparse.ArgumentParser) -> None:
    """Let a command be told which content file to use."""
    parser.add_argument(
        "--content",
        type=Path,
        metavar="FILE",
        help="default: $KIOSK_CONTENT, content.yaml beside the program or here, the shipped one",
    )


def size(text: str) -> tuple[int, int]:
    """Return width and height in pixels.

    Raises:
        ArgumentTypeError: `text` is not a size.
    """
    match = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", text)
    if not match:
        message = f"{text!r} is not a size: write width x height, such as 1080x1920"
        raise argparse.ArgumentTypeError(message)
    return int(match[1]), int(match[2])


def inches(text: str) -> float:
    """Return the diagonal of a screen.

    Raises:
        ArgumentTypeError: `text` is none.
    """
    try:
        length = float(text.removesuffix('"').replace(",", "."))
    except ValueError:
        length = 0
    if not 5 <= length <= 120:  # noqa: PLR2004
        message = f"{text!r} is not the diagonal of a screen: write it in inches, such as 24"
        raise argparse.ArgumentTypeError(message)
    return length


def moment(text: str) -> datetime:
    """Return a day and a time, by the clocks of Almaty unless it says otherwise.

    Raises:
        ArgumentTypeError: `text` is none.
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is not a day and a time: write it so: 2026-12-16T09:30"
        raise argparse.ArgumentTypeError(message) from None
    return at if at.tzinfo else at.replace(tzinfo=zone(USUAL))


def pages_of(content: Content) -> list[str]:
    """Return what can be made pictures of, by name: the kiosk's own screens, pages, what opens."""
    pages = [page.id for page in content.pages]
    hours = [name for name in ("home", *pages) if content.hours_of(name if name != "home" else "")]
    collections = [page.id for page in content.pages if page.collections]
    own = ["home", "attract", *(["services"] if content.serves else [])]
    return [
        *own,
        *pages,
        *(f"{name}/hours" for name in hours),
        *(f"{name}/collection" for name in collections),
    ]


def check_choices(content: Content, languages: Sequence[str], pages: Sequence[str]) -> None:
    """Raise UsageError for a language or a page that the content does not have."""
    for kind, wanted, known in (
        ("language", languages, [language.code for language in content.languages]),
        ("page", pages, pages_of(content)),
    ):
        for name in wanted:
            if name not in known:
                message = f"there is no {kind} {name!r}; there are: {', '.join(known)}"
                raise UsageError(message)
