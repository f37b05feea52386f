"""What is worth knowing about the pictures of a content file: small, not used.

How large a picture must be follows from the places that it fills on a screen of 1080 x 1920 or
1920 x 1080, the screens of the visual design: the home screen, the head of a page and the waiting
screen fill up to 1146 x 1220 (`AttractSizes.sceneSize`), and an item that opens is a page of its
own. A picture of a gallery opens over the whole screen. A card and a period that do not open fill
less than 952 x 590.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from kiosk.content.blocks.items import Item
from kiosk.content.diagnostics import Subject
from kiosk.content.model import Content, Picture
from kiosk.content.reading.picture_files import look
from kiosk.content.reading.pictures import ENDINGS, fault, on_disk, refusal
from kiosk.content.reading.source_text import Findings
from kiosk.content.reading.suggestions import clip
from kiosk.content.reading.written import Part, Written
from kiosk.content.reading.yaml_nodes import Node

#: What the short side needs, in pixels. Stretched by up to a tenth a picture still looks sharp.
LARGE, SMALL = 1080, 540


def advise_on_pictures(written: Written, folder: Path, findings: Findings) -> None:
    """Add the warnings about the pictures of a file that lies in `folder` to `findings`."""
    section = 0
    entries: dict[str, Node] = {}
    needed: dict[str, int] = {}
    for part in written.parts():
        if part.kind is Picture:
            entries[part.name] = part.node
        for names, place in part.references():
            if names.section == "pictures":
                needed[place.text] = max(needed.get(place.text, 0), _short_side(part))
        if part.owner is Content and part.name == "pictures":
            section = part.node.key_offset
    for name, entry in entries.items():
        if name not in needed:
            findings.warning(
                entry.key_offset,
                f"nothing shows the picture `{clip(name)}`",
                "Name it where it belongs, or remove the entry.",
                Subject.UNUSED_PICTURE,
            )
        _measure(entry.at(("file",)), needed.get(name, 0), folder, findings)
    files = [PurePosixPath(_file(entry.at(("file",)), folder)) for entry in entries.values()]
    for path in _unnamed(files, folder):
        findings.warning(
            section,
            f"nothing uses the file `{clip(str(path))}`",
            "Give it an entry under `pictures:`, or delete the file.",
            Subject.UNUSED_FILE,
        )


def _short_side(part: Part) -> int:
    """Return the pixels that the short side of a picture needs where `part` names it."""
    stays_small = part.owner is Item and not part.within.given("text")
    # A strip of it fills the width: its height needs no more than that of a small place.
    stays_small = stays_small or part.name == "landscape_picture"
    return SMALL if stays_small else LARGE


def _file(place: Node, folder: Path) -> str:
    """Return the path that `place` names, as it is on this disk."""
    return place.text if refusal(place.text) else on_disk(place.text, folder)


def _measure(place: Node, needed: int, folder: Path, findings: Findings) -> None:
    """Tell whether the picture that `place` names is too small; `needed` is in pixels."""
    file = _file(place, folder)
    # What may not be opened, is not there or cannot be shown is told by the reader.
    if not file or refusal(file) or fault(file, folder):
        return
    picture = look(folder / file)
    if picture is not None and min(picture.width, picture.height) < needed:
        findings.warning(
            place.offset,
            f"`{clip(file)}` is {picture.width} x {picture.height} pixels: too small for its place",
            f"Both sides need {needed} pixels or more; less is stretched and looks blurred.",
            Subject.SMALL_PICTURE,
        )


def _unnamed(files: list[PurePosixPath], folder: Path) -> Iterator[PurePosixPath]:
    """Yield the pictures that lie beside those of `files` but are not among them."""
    named = set(files)
    for beside in sorted({file.parent for file in files if not refusal(str(file))}):
        try:
            paths = sorted((folder / beside).iterdir())
        except OSError:
            continue
        for path in paths:
            file = beside / path.name
            if path.suffix.lower() in ENDINGS and file not in named and path.is_file():
                yield file
