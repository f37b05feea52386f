"""Pictures that look whole from outside and are not: only decoding tells."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from kiosk.content.diagnostics import from_top
from kiosk.content.reading.pictures import Fault
from kiosk.content.reading.source_text import Findings, TooManyErrorsError
from kiosk.content.reading.suggestions import clip
from kiosk.content.reading.written import Written
from kiosk.content.reading.yaml_nodes import Node


def without_damaged(written: Written, fault: Callable[[Path], Fault | None]) -> Written:
    """Return what was read without the pictures that cannot be shown; they leave an ornament.

    `fault` decodes a file and says what is wrong with it.
    """
    content = written.reading.content
    if content is None:
        return written
    files = dict.fromkeys(picture.file for picture in content.pictures.values())
    faults = {file: found for file in files if (found := fault(content.place_of(file)))}
    if not faults:
        return written
    findings = Findings(written.source)
    root = written.root or Node(0, 0, "")
    whole = {name: one for name, one in content.pictures.items() if one.file not in faults}
    with contextlib.suppress(TooManyErrorsError):
        for name, picture in content.pictures.items():
            if wrong := faults.get(picture.file):
                place = root.at(("pictures", name, "file"))
                findings.error(place.offset, f"`{clip(picture.file)}`: {wrong[0]}", wrong[1])
    reading = replace(
        written.reading,
        content=replace(content, pictures=whole),
        diagnostics=from_top(
            (*written.reading.diagnostics, *findings.diagnostics), written.source.file
        ),
    )
    return replace(written, reading=reading)
