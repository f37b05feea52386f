"""What the YAML parser complains about, in plain words."""

from __future__ import annotations

import yaml

_QUOTES = 'Put the whole text in quotes: "like this".'
_INDENT = "Compare the spaces at the start of this line with the lines around it."

#: Part of the parser's words → what it means, and what to do.
_MEANINGS = (
    ("could not find expected ':'", "a colon is missing after the name", "Write `name: text`."),
    *(
        (
            part,
            "a backslash inside double quotes",
            "Write `/` in paths; for the sign itself `\\\\`.",
        )
        for part in ("escape character", "escape code", "hexdecimal number")
    ),
    ("unexpected end of stream", "the quote that opens here is never closed", 'Add the last `"`.'),
    ("unexpected document indicator", "the quote that opens here is never closed", "Close it."),
    ("expected ',' or ']'", "the list that opens with `[` is not closed", "Add `,` or `]`."),
    ("expected ',' or '}'", "the map that opens with `{` is not closed", "Add `,` or `}`."),
    ("expected '-' indicator", "a line in a list that does not start with `-`", _INDENT),
    ("block sequence entries are not allowed", "`-` cannot stand here", _INDENT),
    ("expected key", "this line does not fit the lines above it", f"{_INDENT} {_QUOTES}"),
    ("alphabetic or numeric character", "a text cannot start with `*` or `&`", _QUOTES),
    ("comment or line break", "nothing may follow `|` or `>`", "Start the text on a new line."),
    ("expected <document start>", "this line does not fit the lines above it", _INDENT),
)
#: Here the parser notices at the end what is wrong at the beginning.
_BEGINS_EARLIER = ("quoted scalar", "flow sequence", "flow mapping", "simple key")


def explain(error: yaml.YAMLError, text: str) -> tuple[int, str, str]:
    """Return the offset, what is wrong there, and what to do."""
    problem = str(getattr(error, "problem", None) or "")
    offset = _offset(error, text)
    before = text[text.rfind("\n", 0, offset) + 1 : offset]
    if "cannot start any token" in problem or "tab character" in problem:
        return _bad_start(text, offset)
    if "mapping values are not allowed" in problem:
        if ": " in before:
            return offset, "a colon inside a text", _QUOTES
        return offset, "this line is indented too far, or the one above lacks its end", _INDENT
    if "expected key" in problem and before.rstrip().endswith(("'", '"')):
        hint = "For quotation marks inside a text use “…”, for an apostrophe ’."
        return offset, "the text goes on after its closing quote", hint
    for part, message, hint in _MEANINGS:
        if part in problem:
            return offset, message, hint
    return offset, f"this is not YAML ({problem or error})", f"{_INDENT} {_QUOTES}"


def _offset(error: yaml.YAMLError, text: str) -> int:
    context = str(getattr(error, "context", None) or "")
    mark = getattr(error, "problem_mark", None)
    # A backslash has a place of its own.
    if any(part in context for part in _BEGINS_EARLIER) and "scape" not in str(error):
        mark = getattr(error, "context_mark", None) or mark
    return min(mark.index, len(text)) if mark else 0


def _bad_start(text: str, offset: int) -> tuple[int, str, str]:
    character = text[offset : offset + 1]
    if character == "\t" or not character:
        return offset, "a tab where spaces are expected", "Use two spaces for each step."
    return offset, f"a text cannot start with `{character}`", _QUOTES
