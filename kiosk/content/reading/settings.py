"""station.yaml, read like content.yaml; a mistake costs its line, and the default stands in."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from kiosk.content.diagnostics import Diagnostic, from_top
from kiosk.content.field_types import alternatives, field_types
from kiosk.content.reading.checks import Declared, check_texts
from kiosk.content.reading.hours import read_week
from kiosk.content.reading.source_text import Findings, TooManyErrorsError, read_text
from kiosk.content.reading.validation import validate
from kiosk.content.reading.yaml_nodes import Node, parse
from kiosk.content.schedule import Week
from kiosk.content.settings import Settings, SettingsReading

_log = logging.getLogger(__name__)

#: It is read before there is a screen. With comments a long one has 5,000.
MAX_BYTES = 1_000_000


def read_settings(path: Path) -> SettingsReading:
    """Return what the file says and what is wrong with it; raises for nothing in it."""
    source = read_text(path, MAX_BYTES)
    if isinstance(source, Diagnostic):
        return SettingsReading(Settings(), (source,))
    findings = Findings(source)
    settings = Settings()
    try:
        # One in which everything is a comment still says that all is as usual.
        says_something = any(line.split("#")[0].strip() for line in source.text.splitlines())
        if says_something and (root := parse(findings)):
            settings = _settings(root, findings)
    except TooManyErrorsError:
        _log.info("%s has more errors than anybody reads", path)
    except Exception as error:  # noqa: BLE001 - the last net: a visitor's screen depends on it
        _log.exception("The reader failed on %s", path)
        findings.error(0, f"the file cannot be read: {error!r}", "Please report this.")
    return SettingsReading(settings, from_top(findings.diagnostics, source.file))


def _settings(root: Node, findings: Findings) -> Settings:
    if not root.entries:
        hint = "It has lines such as `name: Entrance west`, from the left edge on."
        findings.error(root.offset, "this is not a station file", hint)
        return Settings()
    weeks = {
        name: read_week(node, findings)
        for name, kind in field_types(Settings).items()
        if Week in alternatives(kind) and (node := root.given(name))
    }
    whole = _part(root, weeks, findings)
    if whole is not None:
        return whole
    settings = Settings()
    for name, node in root.entries.items():
        line = Node(root.offset, root.key_offset, {name: node})
        own = {name: weeks[name]} if name in weeks else {}
        # What is wrong has been told.
        part = _part(line, own, Findings(findings.source))
        if part is not None and name in field_types(Settings):
            value: dict[str, Any] = {name: getattr(part, name)}
            settings = replace(settings, **value)
    return settings


def _part(node: Node, weeks: dict[str, Week], findings: Findings) -> Settings | None:
    """Return what some lines say; None if there is a mistake in one that is known."""
    usable = check_texts(Settings, node.without(*weeks), Declared(), findings)
    part = validate(Settings, node, findings, weeks)
    return part if usable else None
