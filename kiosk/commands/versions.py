"""`kiosk content list`, `use` and `rollback`: the good versions that the kiosk has kept."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.arguments import add_content
from kiosk.content.diagnostics import Diagnostic
from kiosk.content.keeping.store import SHIPPED, Choice, Store, Version, digest
from kiosk.content.reading.source_text import read_bytes
from kiosk.errors import ContentError, KioskError
from kiosk.station import folders

if TYPE_CHECKING:
    from kiosk.commands.arguments import Commands


def add(commands: Commands) -> None:
    """Declare the commands."""
    listing = commands.add_parser(
        "list",
        help="show the good versions that are kept",
        description="Show the good versions that the kiosk has kept, newest first. The one marked "
        "with * is on the screen.",
    )
    listing.set_defaults(command=_list)
    use = commands.add_parser(
        "use",
        help="show an earlier version",
        description="Show an earlier version, until content.yaml is saved again. content.yaml "
        "itself is not changed.",
        epilog=f"example: kiosk content use 9b2e41d07c3a; '{SHIPPED}' is what came with the kiosk",
    )
    use.add_argument("version", metavar="VERSION", help=f"a name of 'list', or {SHIPPED}")
    add_content(use)
    use.set_defaults(command=_use)
    back = commands.add_parser(
        "rollback",
        help="show the version before this one",
        description="Show the version before the one on the screen, until content.yaml is saved "
        "again. content.yaml itself is not changed.",
    )
    add_content(back)
    back.set_defaults(command=_rollback)


def _store() -> Store:
    return Store(folders.data_folder() / "content")


def _list(options: argparse.Namespace) -> int:  # noqa: ARG001
    store = _store()
    choice = store.choice()
    shown = choice.version if choice else SHIPPED
    for version in store.versions():
        made = f"{version.made.astimezone():%Y-%m-%d %H:%M}"
        _tell(f"{_mark(version.name, shown)} {version.name}  {made}  {version.path}")
    _tell(f"{_mark(SHIPPED, shown)} {SHIPPED:12}  {'':16}  {folders.shipped_content()}")
    return 0


def _mark(name: str, shown: str) -> str:
    return "*" if name == shown else " "


def _use(options: argparse.Namespace) -> int:
    store = _store()
    known = [version.name for version in store.versions()]
    matching = [name for name in (*known, SHIPPED) if name.startswith(options.version)]
    if len(matching) != 1:
        problem = "more than one version begins with" if matching else "there is no version"
        message = f"{problem} {options.version!r}; there are: {', '.join((*known, SHIPPED))}"
        raise ContentError(message)
    return _choose(store, matching[0], folders.find_content(options.content))


def _rollback(options: argparse.Namespace) -> int:
    store = _store()
    path = folders.find_content(options.content)
    choice = store.choice()
    if choice and not _is_shown(choice, store, path):
        return _choose(store, choice.version, path)
    earlier = _earlier(store.versions(), choice.version if choice else "")
    return _choose(store, earlier, path)


def _is_shown(choice: Choice, store: Store, path: Path) -> bool:
    """Return whether what was chosen is on the screen, and not a file that is no version yet."""
    raw = _bytes(path)
    version = store.version(choice.version)
    if choice.instead_of == digest(raw) or (version and _bytes(version.path) == raw):
        return True
    from kiosk.content.reading.reader import read

    return read(path).content is None


def _bytes(path: Path) -> bytes:
    raw = read_bytes(path)
    return b"" if isinstance(raw, Diagnostic) else raw


def _earlier(versions: tuple[Version, ...], shown: str) -> str:
    """Return the version before `shown`; before the oldest one comes what was shipped."""
    names = [version.name for version in versions]
    if shown == SHIPPED:
        message = "The shipped content is on the screen, and there is nothing before it."
        raise ContentError(message)
    later = names.index(shown) + 1 if shown in names else 0
    return names[later] if later < len(names) else SHIPPED


def _choose(store: Store, name: str, path: Path) -> int:
    try:
        store.choose(Choice(name, digest(_bytes(path))))
    except OSError as error:
        message = f"{error.filename}: cannot be written ({error.strerror})"
        raise KioskError(message) from error
    try:
        # A kiosk that runs looks at its content when the file seems new.
        os.utime(path)
    except OSError as error:
        message = (
            f"{path}: {name} is chosen, but a kiosk that runs cannot be told so, because the time "
            f"of this file cannot be set ({error.strerror}). It shows {name} after its next start; "
            "to see it now, type this as a user who may write the file."
        )
        raise KioskError(message) from error
    _tell(
        f"The kiosk shows {name} until {path} is saved again.\n"
        "That file is unchanged. To go on from the earlier text, copy from the folder that "
        "'kiosk content list' names."
    )
    return 0


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
