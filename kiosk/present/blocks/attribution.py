"""Who says so, and when."""

from __future__ import annotations

from kiosk.present.speech import Speech


def attribution(source: str, when: str, speech: Speech) -> str:
    """Return who says so, below it when; `source` is its name in content.yaml."""
    known = speech.content.sources.get(source)
    name = speech.word("source", source=speech.text(known.name)) if known else ""
    return "\n".join(part for part in (name, when) if part)
