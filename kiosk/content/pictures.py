"""Which paths in a content file may name a picture, and whether the file is there."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath, PureWindowsPath

from kiosk.content.suggestions import closest

ENDINGS = (".webp", ".png", ".jpg", ".jpeg")

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
#: Windows takes these for devices, whatever their ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def refusal(file: str) -> tuple[str, str] | None:  # noqa: PLR0911 - one return a reason
    """Return why `file` may not name a picture, and what to write; None if it may."""
    inside = "Write the path from this file's folder, such as `assets/art/museum.webp`."
    if not file.isprintable():
        return "a character that no file name should have", inside
    if "\\" in file:
        return "a path with backslashes", f"Use `/`. {inside}"
    if _SCHEME.match(file):
        return "an address or a drive, not a path", f"Pictures come from files only. {inside}"
    path = PurePosixPath(file)
    if path.is_absolute() or PureWindowsPath(file).is_absolute():
        return "a path from the root of the disk", inside
    parts = file.split("/")
    if ".." in parts:
        return "a path that leaves the folder of this file", inside
    if any(_DEVICES.fullmatch(part.strip(" .")) or part != part.rstrip(" .") for part in parts):
        return "a name that Windows cannot use", "Give the file another name."
    if path.suffix.lower() == ".svg":
        return "SVG is drawn wrongly by the kiosk", "Save the picture as WebP or PNG."
    if path.suffix.lower() not in ENDINGS:
        return "not a picture that the kiosk can show", f"It can show {', '.join(ENDINGS)}."
    return None


def absence(file: str, folder: Path) -> tuple[str, str] | None:
    """Return why the picture `file` cannot be had from `folder`; None if it is there."""
    try:
        return _absence(file, folder)
    except OSError as error:
        return f"cannot be read: {error.strerror}", "Check its permissions."


def _absence(file: str, folder: Path) -> tuple[str, str] | None:
    place = folder
    for part in PurePosixPath(file).parts:
        # Asked from the folder itself: on Windows and macOS any case would be found.
        names = [entry.name for entry in place.iterdir()] if place.is_dir() else []
        if part not in names:
            other = next((name for name in names if name.casefold() == part.casefold()), None)
            if other:
                return f"no `{part}`, but `{other}`: capitals count", f"Write `{other}`."
            stems = {PurePosixPath(name).stem: name for name in names}
            other = stems.get(closest(PurePosixPath(part).stem, tuple(stems)))
            hint = f"Did you mean `{other}`?" if other else "Put it there, or mend the path."
            return f"no such file: `{part}` is missing", hint
        place = place / part
    if not place.resolve().is_relative_to(folder.resolve()):
        return "a link that leads out of the folder", "Put the picture itself there."
    if not place.is_file():
        return "not a file", "Name the picture itself."
    return None
