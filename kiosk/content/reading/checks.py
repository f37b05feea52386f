"""What types cannot say: names that must exist, ids that must be unique, languages left out.

The rules go by what `meanings` says of the fields, so that a new block kind comes under them by
itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import PurePath
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.content import pinyin, zones
from kiosk.content.amounts import Amount, AmountError
from kiosk.content.diagnostics import Subject
from kiosk.content.field_types import alternatives, marked, meaning
from kiosk.content.localised import Localised
from kiosk.content.meanings import PERIODS, Id, LanguageCode, Minor, Names, Pinyin, Zone, one_of
from kiosk.content.reading.shape import maps, references, steps
from kiosk.content.reading.source_text import Findings
from kiosk.content.reading.suggestions import clip, did_you_mean
from kiosk.content.reading.yaml_nodes import Node

ID = re.compile("[a-z0-9-]{1,60}")
LANGUAGE_CODE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*")
#: The kiosk's own screens; `kiosk render` names its files after them.
RESERVED_PAGES = frozenset({"home", "attract", "services"})


class Declared(Struct, frozen=True):
    """The names that a content file declares, broken entries included: one mistake, one error."""

    languages: tuple[str, ...] = ()
    more_languages: bool = False
    """Whether there may be others, as the code of some language cannot be read."""
    entries: Mapping[str, Mapping[str, Node]] = field(default_factory=dict)
    """What stands under `pictures:` and the like, by its name there."""
    usable: Mapping[str, Collection[str]] = field(default_factory=dict)
    """The names of what of that can be shown."""

    def within(self, kind: Any, block: Node) -> Declared:
        """Return the same with what a block, a `kind`, declares for what stands in it."""
        own = {name: block.at((name,)).entries for name in maps(kind)}
        if not own:
            return self
        return replace(self, entries={**self.entries, **own}, usable={**self.usable, **own})


def check_texts(kind: Any, node: Node, declared: Declared, findings: Findings) -> bool:
    """Look at each name and text in `node`; return False if `node` cannot be shown as it is.

    The entries of its lists are looked at one by one, by whoever reads them.

    An unknown picture leaves a gap on the screen, an unknown language is not shown, but a figure
    whose source is unknown must not be shown at all, nor a translation as if it were a quotation.
    """
    usable = True
    for name, part_type, part in steps(kind, node):
        if Localised in alternatives(part_type):
            _check_languages(name, part, declared, findings)
        elif meaning(part_type, Names):
            for names, place in references(part_type, part):
                usable = _check_known(names, place, declared, findings) and usable
        elif any(meaning(part_type, form) for form in (Id, Zone, Pinyin)):
            usable = _check_form(part_type, part, findings) and usable
        elif code := meaning(part_type, LanguageCode):
            for place in part.elements:
                known = _check_language(place, declared, findings, needed=code.needed)
                usable = (known or not code.needed) and usable
        elif not part.elements:
            usable = check_texts(part_type, part, declared, findings) and usable
    return usable


def _check_known(names: Names, place: Node, declared: Declared, findings: Findings) -> bool:
    """Return whether what names the entry at `place` can be shown."""
    section, known = names.section, declared.entries.get(names.section, {})
    if names.besides and place.text == names.besides:
        return True
    if isinstance(place.value, str) and not place.absent and place.text not in known:
        what = one_of(section)
        there_is = "there are no" if what == section else "there is no"
        message = f"{there_is} {what} called `{clip(place.text)}`"
        # Some write the path of a picture's file.
        written = place.text if place.text.isprintable() else clip(place.text)
        new = f"Give {'them' if what == section else 'it'} an entry under `{section}:`."
        if section == PERIODS:
            new = "Give it an item with this `id` on a timeline, or leave the period out."
        findings.error(place.offset, message, did_you_mean(PurePath(written).stem, known, new))
    return not names.needed or place.text in declared.usable.get(section, ())


def _check_language(place: Node, declared: Declared, findings: Findings, *, needed: bool) -> bool:
    """Return whether `place` names a language, if `needed` one of the kiosk."""
    codes = declared.languages
    if not isinstance(place.value, str) or place.text in codes or declared.more_languages:
        return True
    if not needed and _has_name(place.text):
        return True
    what = "one of the languages of this kiosk" if needed else "the code of a language"
    message = f"`{clip(place.text)}` is not {what}"
    findings.error(place.offset, message, did_you_mean(place.text, codes))
    return False


def _has_name(code: str) -> bool:
    """Return whether CLDR has a name for a language, which visitors are then told."""
    from babel import Locale

    return code.replace("-", "_") in Locale("en").languages


def _check_languages(name: str, place: Node, declared: Declared, findings: Findings) -> None:
    """Tell what stands among the texts and is no language, and which languages are missing."""
    languages, texts = declared.languages, place.entries
    for code, text in texts.items():
        if code in languages:
            continue
        if not LANGUAGE_CODE.fullmatch(code):
            hint = did_you_mean(code, languages)
            if " " in code:
                hint = "If it belongs to the text above it, indent it like that."
            elif code.isascii() and code.islower():
                hint += " A name of what is around has fewer spaces before it."
            findings.error(text.key_offset, f"`{clip(code)}` is not the code of a language", hint)
        elif not declared.more_languages:
            message = f"`{code}` is not one of the languages of this kiosk"
            findings.error(text.key_offset, message, did_you_mean(code, languages))
    missing = [code for code in languages if place.given(code) is None]
    if texts and missing:
        empty = next((texts[code] for code in missing if code in texts), place)
        findings.warning(
            empty.key_offset,
            f"`{name}` has no text in {', '.join(missing)}",
            "Until it has one, the kiosk shows the next language in `fallback`.",
            Subject.MISSING_TRANSLATION,
        )


def check_id(text: str, offset: int, findings: Findings) -> bool:
    """Return whether `text`, which stands at `offset`, can be an id."""
    if ID.fullmatch(text):
        return True
    possible = re.sub("[^a-z0-9]+", "-", text[:60].lower()).strip("-")
    such_as = f", such as `{possible}`" if possible else ""
    hint = f"Use lower-case letters a-z, digits and hyphens{such_as}."
    findings.error(offset, f"`{clip(text)}` cannot be an id", hint)
    return False


def miswritten(kind: Any, node: Node, findings: Findings) -> Iterator[str]:
    """Yield the names of what cannot be understood in `node` and costs itself: prices, roads."""
    for name, part_type, part in steps(kind, node):
        amount = meaning(part_type, Amount)
        if amount and part.elements:
            together = ", ".join(element.text for element in part.elements)
            hint = f"Write it on the line itself: `{name}: {clip(together)}`."
            findings.error(part.offset, f"`{name}` must be one text", hint)
            yield name
        elif amount and isinstance(part.value, str):
            try:
                amount.read(part.text)
            except AmountError as mistake:
                message = f"`{name}`: `{clip(part.text)}` {mistake}"
                findings.error(part.offset, message, mistake.hint)
                yield name
        elif meaning(part_type, Minor):
            options = [str(one.value) for one in alternatives(part_type)[0]]
            if part.text not in options:
                message = f"`{name}` cannot be `{clip(part.text)}`"
                findings.error(part.offset, message, did_you_mean(part.text, options))
                yield name


def own_id(kind: Any, node: Node) -> Node | None:
    """Return where the id of an item stands, if a `kind` has one and it is there."""
    name = marked(kind, Id)
    return node.given(name) if name else None


@cache
def _zones() -> tuple[str, ...]:
    return tuple(sorted(zone for zone in zones.names() if "/" in zone))


def _check_zone(place: Node, findings: Findings) -> bool:
    """Return whether the text of `place` is a time zone."""
    try:
        zones.zone(place.text)
    except (KeyError, ValueError, OSError):
        message = f"there is no time zone `{clip(place.text)}`"
        hint = did_you_mean(place.text, _zones()) or "Such as `Asia/Almaty`."
        findings.error(place.offset, message, hint)
        return False
    return True


def _check_form(kind: Any, place: Node, findings: Findings) -> bool:
    """Return whether a text that must have a certain form can be used as it is."""
    if not isinstance(place.value, str):
        return True
    if meaning(kind, Id):
        return check_id(place.text, place.offset, findings)
    if meaning(kind, Zone):
        return _check_zone(place, findings)
    _check_pinyin(place, findings)
    return True


def _check_pinyin(place: Node, findings: Findings) -> None:
    """Tell of what cannot be read as pinyin; it costs itself, and the phrase stays."""
    words = pinyin.unreadable(place.text)
    if words:
        message = f"`{clip(words[0])}` is not pinyin"
        hint = (
            "Write syllables with their tones, such as `duōshao qián` or `Xī'ān`. Until then "
            "nobody is told how to say it."
        )
        findings.error(place.offset, message, hint)
