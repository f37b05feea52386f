"""The kiosk's own words, from words.yaml."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kiosk.content.diagnostics import Diagnostic
from kiosk.content.localised import Localised
from kiosk.content.reading.source_text import Findings, read_text
from kiosk.content.reading.yaml_nodes import Node, parse
from kiosk.errors import ContentError

WORDS = Path(__file__).parents[1] / "words.yaml"


@cache
def read_words(path: Path = WORDS) -> dict[str, Localised]:
    """Return the words by their names, spaces at their ends kept.

    Raises ContentError if the file is broken: it is part of the program.
    """
    source = read_text(path)
    if isinstance(source, Diagnostic):
        raise ContentError(source.explained())
    findings = Findings(source)
    root = parse(findings)
    words: dict[str, Localised] = {}
    for name, node in root.entries.items() if root else ():
        if node.entries and all(_is_word(text) for text in node.entries.values()):
            words[name] = Localised({code: text.text for code, text in node.entries.items()})
        else:
            findings.error(node.key_offset, f"`{name}` needs a text for each language")
    if findings.diagnostics or not words:
        raise ContentError("\n".join(found.explained() for found in findings.diagnostics))
    return words


def _is_word(node: Node) -> bool:
    return isinstance(node.value, str) and not node.absent
