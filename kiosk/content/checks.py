"""What types cannot say: names that must exist, ids that must be unique, languages left out.

The rules go by the names of fields, so that a new block kind comes under them by itself: `picture`
and `pictures` hold names of pictures, `source` the name of a source, `id` an id.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from kiosk.content.diagnostics import Subject
from kiosk.content.localised import Localised
from kiosk.content.shape import alternatives, steps
from kiosk.content.source_text import Findings
from kiosk.content.suggestions import clip, did_you_mean
from kiosk.content.yaml_nodes import Node

ID = re.compile("[a-z0-9-]{1,60}")
LANGUAGE_CODE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*")
#: The kiosk's own screens; `kiosk render` names its files after them.
RESERVED_PAGES = frozenset({"home", "attract"})


@dataclass(frozen=True)
class Declared:
    """The names that a content file declares, broken entries included: one mistake, one error."""

    languages: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    usable_sources: frozenset[str] = field(default_factory=frozenset)


def check_texts(kind: Any, node: Node, declared: Declared, findings: Findings) -> bool:
    """Look at each name and text in `node`; return False if `node` cannot be shown as it is.

    An unknown picture leaves a gap on the screen, an unknown language is not shown, but a figure
    whose source is unknown must not be shown at all.
    """
    usable = True
    for name, part_type, part in steps(kind, node):
        if Localised in alternatives(part_type):
            _check_languages(name, part, declared.languages, findings)
        elif name in {"picture", "pictures"}:
            for place in part.elements or [part]:
                _check_known("picture", place, declared.pictures, findings)
        elif name == "source" and part.text:
            _check_known("source", part, declared.sources, findings)
            usable = usable and part.text in declared.usable_sources
        elif name == "id" and part.text:
            usable = check_id(part.text, part.offset, findings) and usable
        else:
            usable = check_texts(part_type, part, declared, findings) and usable
    return usable


def _check_known(what: str, place: Node, known: tuple[str, ...], findings: Findings) -> None:
    if place.text and place.text not in known:
        message = f"there is no {what} called `{clip(place.text)}`"
        findings.error(place.offset, message, did_you_mean(place.text, known))


def _check_languages(
    name: str, place: Node, languages: tuple[str, ...], findings: Findings
) -> None:
    texts = place.entries
    for code, text in texts.items():
        # Other spellings are the validator's to tell.
        if code not in languages and LANGUAGE_CODE.fullmatch(code):
            message = f"`{code}` is not one of the languages of this kiosk"
            findings.error(text.key_offset, message, did_you_mean(code, languages))
    missing = [code for code in languages if place.given(code) is None]
    if texts and missing:
        findings.warning(
            place.key_offset,
            f"`{name}` has no text in {', '.join(missing)}",
            "Until it has one, the kiosk shows the next language in `fallback`.",
            Subject.MISSING_TRANSLATION,
        )


def check_id(text: str, offset: int, findings: Findings) -> bool:
    """Return whether `text`, which stands at `offset`, can be an id."""
    if ID.fullmatch(text):
        return True
    message = f"`{clip(text)}` cannot be an id"
    findings.error(offset, message, "Use lower-case letters a-z, digits and hyphens.")
    return False


def item_ids(kind: Any, node: Node) -> Iterator[Node]:
    """Yield the ids inside a block."""
    for name, part_type, part in steps(kind, node):
        if name == "id":
            yield part
        else:
            yield from item_ids(part_type, part)


def check_zone(place: Node, findings: Findings) -> bool:
    """Return whether the text of `place` is a time zone."""
    try:
        ZoneInfo(place.text)
    except (KeyError, ValueError, OSError):
        message = f"there is no time zone `{clip(place.text)}`"
        hint = did_you_mean(place.text, available_timezones()) or "Such as `Asia/Almaty`."
        findings.error(place.offset, message, hint)
        return False
    return True
