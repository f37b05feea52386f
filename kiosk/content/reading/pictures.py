"""Which paths may name a picture or a table, and whether there is a picture to be shown."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from kiosk.content.limits import MOST_MEGABYTES
from kiosk.content.reading.picture_files import look
from kiosk.content.reading.readable_text import composed
from kiosk.content.reading.suggestions import closest

#: Why something cannot be shown, and what to do.
Fault: TypeAlias = "tuple[str, str]"

ENDINGS = (".webp", ".png", ".jpg", ".jpeg")
#: A decoded pixel takes four bytes.
MOST_PIXELS = MOST_MEGABYTES * 2**20 // 4
#: The largest telephone photographs. `kiosk content optimise` takes so many, and makes them fewer.
MOST_OPTIMISED = 200_000_000
#: How many times as long as wide. A page is filled by the middle of a picture, but all of it is
#: decoded: on a 4K screen a strip of 4000 x 40 pixels would take 2 GB.
LONGEST = 6

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
#: Windows takes these for devices, whatever their ending; so does it with superscript digits.
_DEVICES = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE
)
_NOT_ON_WINDOWS = set('<>:"|?*')

#: The fault of a picture whose tag the decoder does not follow.
LYING: Fault = (
    "it lies on its side or is mirrored: a tag in it says so, which the kiosk cannot follow",
    "Run `kiosk content optimise`, or turn it with a picture program and save it.",
)


def refusal(file: str) -> Fault | None:
    """Return why `file` may not name a picture, and what to write; None if it may."""
    if refused := path_refusal(file, "assets/art/museum.webp"):
        return refused
    ending = PurePosixPath(file).suffix.lower()
    if ending == ".svg":
        return "SVG is drawn wrongly by the kiosk", "Save the picture as WebP or PNG."
    if ending not in ENDINGS:
        return "not a picture that the kiosk can show", f"It can show {', '.join(ENDINGS)}."
    return None


def path_refusal(  # noqa: PLR0911 - one return a reason
    file: str, example: str
) -> Fault | None:
    """Return why `file` may not be opened, and what to write, such as `example`."""
    inside = f"Write the path from this file's folder, such as `{example}`."
    if not file.isprintable():
        return "a character that no file name should have", inside
    path, slashed = PurePosixPath(file), file.replace("\\", "/")
    copy = _copy_hint(PurePosixPath(slashed).name, example)
    if "\\" in file:
        outside = _SCHEME.match(file) or slashed.startswith("/") or ".." in slashed.split("/")
        return "a path with backslashes", copy if outside else f"Use `/`: `{slashed}`."
    if _SCHEME.match(file):
        return "an address or a drive, not a path", copy
    if path.is_absolute():
        return "a path from the root of the disk", copy
    if ".." in path.parts:
        return "a path that leaves the folder of this file", copy
    if not all(_fits_windows(part) for part in path.parts):
        return "a name that Windows cannot use", "Give the file another name."
    return None


def _copy_hint(name: str, example: str) -> str:
    """Return how to use the file `name` from elsewhere; `example` shows where such files belong."""
    place = PurePosixPath(example)
    if name and _fits_windows(name):
        place = place.with_name(name)
    folder = "beside this file" if place.parent == PurePosixPath() else f"into `{place.parent}`"
    return f"Copy the file {folder} and write its path from this file's folder: `{place}`."


def _fits_windows(name: str) -> bool:
    device = _DEVICES.fullmatch(name.strip(" ."))
    return not device and name == name.rstrip(" .") and not _NOT_ON_WINDOWS & set(name)


def on_disk(file: str, folder: Path) -> str:
    """Return the path that `file` has in `folder`, where only its accents are written otherwise.

    A Mac writes й in the name of a file as two characters, most others as one.
    """
    if file.isascii() or (folder / file).exists():
        return file
    parts: list[str] = []
    for part in PurePosixPath(file).parts:
        try:
            names = os.listdir(folder.joinpath(*parts))  # noqa: PTH208 - as below
        except OSError:
            return file
        alike = (name for name in names if composed(name) == composed(part))
        parts.append(part if part in names else next(alike, part))
    return "/".join(parts)


def absence(file: str, folder: Path) -> Fault | None:
    """Return why `file` cannot be had from `folder`, and what to do; None if it is there."""
    try:
        return _absence(file, folder)
    except OSError as error:
        return f"cannot be read: {error.strerror}", "Check its permissions."
    except RuntimeError:  # from Path.resolve, until Python 3.13
        return "a link that leads back to itself", "Put the picture itself there."


def _absence(file: str, folder: Path) -> Fault | None:
    place = folder
    for part in PurePosixPath(file).parts:
        # Asked from the folder itself: on Windows and macOS any case would be found. With hundreds
        # of pictures `iterdir` would take most of the time.
        names = os.listdir(place) if place.is_dir() else []  # noqa: PTH208
        if part not in names:
            other = next((name for name in names if name.casefold() == part.casefold()), None)
            if other:
                return f"no `{part}`, but `{other}`: capitals count", f"Write `{other}`."
            stems = {PurePosixPath(name).stem: name for name in names}
            other = stems.get(closest(PurePosixPath(part).stem, tuple(stems)))
            hint = "Put it there, or mend the path, which goes from this file's folder."
            if other:
                hint = f"Did you mean `{other}`?"
            return f"no such file: `{part}` is missing", hint
        place = place / part
    if not place.resolve().is_relative_to(folder.resolve()):
        return "a link that leads out of the folder", "Put the file itself there."
    # Opening a pipe or a device would wait for ever.
    if not place.is_file():
        return "not a file", "Name the file itself."
    return None


def fault(file: str, folder: Path, most_pixels: int = MOST_PIXELS) -> Fault | None:
    """Return why the picture `file` in `folder` cannot be shown, and what to do; None if it can.

    Nothing is decoded; what comes to light then is told by `damaged.py`.
    """
    if missing := absence(file, folder):
        return missing
    try:
        return _damage(folder / file, most_pixels)
    except OSError as error:
        return f"cannot be read: {error.strerror}", "Check its permissions."


def _damage(  # noqa: PLR0911 - one return a reason
    file: Path, most_pixels: int
) -> Fault | None:
    size = file.stat().st_size
    if not size:
        return "an empty file", "Copy the picture again."
    if size > MOST_MEGABYTES * 2**20:
        return f"a file of more than {MOST_MEGABYTES} MB", "Save the picture smaller."
    picture = look(file)
    if picture is None:
        again = "Open it with a picture program and save it as WebP, PNG or JPEG."
        return "neither WebP nor PNG nor JPEG, whatever its ending says", again
    pixels = picture.width * picture.height
    if not picture.whole or not pixels:
        return "only the beginning of a picture", "Copy it again."
    if pixels > MOST_OPTIMISED:
        too_many = f"{picture.width} × {picture.height} pixels are too many for any tool here"
        fewer = f"{MOST_OPTIMISED // 1_000_000} million pixels"
        return too_many, f"Make it smaller with a picture program: at most {fewer}."
    if max(picture.width, picture.height) > LONGEST * min(picture.width, picture.height):
        strip = f"{picture.width} × {picture.height} pixels are a strip, not a picture"
        return strip, f"Cut it: at most {LONGEST} times as long as wide."
    if pixels > most_pixels:
        too_many = f"{picture.width} × {picture.height} pixels are more than the kiosk can hold"
        return too_many, "Run `kiosk content optimise`, or save it smaller."
    return None


def damaged(complaint: str) -> Fault:
    """Return the fault of a picture of which the decoder has complained."""
    again = (
        "Copy it again, or open it with a picture program, look whether it is whole, and save it."
    )
    return f"a picture that is damaged inside ({complaint})", again
