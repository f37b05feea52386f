"""What the YAML parser complains about, in plain words.

The parser says where it could not go on. Mostly the mistake is in that line or in the one above it,
and mostly it is one that can be seen from the line alone.
"""

from __future__ import annotations

import re
import unicodedata

import yaml

#: Around any text; `in_quotes` says it so that it works for the text in question.
_QUOTES = 'Put the whole text in straight quotes: "like this".'
_INDENT = "Compare the spaces at the start of this line with the lines around it."
_SPACE = "Write `:` and a space after the name: `name: text`."
_TOGETHER = "If it belongs to the text above, indent it like that."

#: A line that cannot be meant so → what is wrong with it, and what to do. The mistake is the group.
_SLIPS = tuple(
    (re.compile(pattern), message, hint)
    for pattern, message, hint in (
        (
            r" *([^\S \n\t])",
            "a {character} where spaces are expected",
            "Delete what is before the first letter and type spaces.",
        ),
        (r" *(?:- )?[A-Za-z][\w-]*(：)", "a Chinese colon", _SPACE),
        (r" *([–—•·●▪*]) *\w+:", "a `{sign}` where a hyphen is expected", "Write `-` and a space."),
        (r" *(-)\w+: ", "a hyphen without a space after it", "Write `-` and a space."),
        (r" *- (-) \w+:", "a second hyphen", "One `-` begins one entry: delete the other."),
        (r" *(?:- )?[a-z_]+(:)[^\s:/]", "no space after the colon", _SPACE),
        (r" *(?:- )?[a-z_]+:([^\S \n])", "a {character} after the colon", _SPACE),
        (r" *(?:- )?[a-z_]+ *(=)", "an equals sign instead of a colon", _SPACE),
    )
)
#: Part of the parser's words → what it means, and what to do.
_MEANINGS = (
    ("could not find expected ':'", "a colon is missing after the name", f"{_SPACE} {_TOGETHER}"),
    ("unexpected end of stream", "the quote that opens here is never closed", 'Add the last `"`.'),
    ("unexpected document indicator", "the quote that opens here is never closed", "Close it."),
    ("expected ',' or ']'", "the list that opens with `[` is not closed", "Add `,` or `]`."),
    ("expected ',' or '}'", "the map that opens with `{` is not closed", "Add `,` or `}`."),
    ("expected '-' indicator", "a line in a list that does not start with `-`", _INDENT),
    ("block sequence entries are not allowed", "`-` cannot stand here", _INDENT),
    ("expected key", "this line does not fit the lines above it", _QUOTES),
    ("alphabetic or numeric character", "a text cannot start with `*` or `&`", _QUOTES),
    ("comment or line break", "nothing may follow `|` or `>`", "Start the text on a new line."),
    ("expected <document start>", "this line does not fit the lines above it", _INDENT),
)
_ESCAPES = ("escape character", "escape code", "hexdecimal number")
#: Here the parser notices at the end what is wrong at the beginning.
_BEGINS_EARLIER = ("quoted scalar", "flow sequence", "flow mapping", "simple key")
_NAME_BEFORE = re.compile(r" *(?:- )?[\w-]+: +")
_BRACKET = re.compile(r" *(?:- )?[\w-]+: +([\[{])")
_WORD_ALONE = re.compile(r" *(?:- )?(\w+) *$")
_FILE = re.compile(r" *(?:- )?(?:file|\w+_from): *")
#: A drive, or a folder that another computer shares.
_ELSEWHERE = re.compile(r"[\"']?(?:[A-Za-z]:|\\\\)")
_BLOCK_TEXT = re.compile(r".*[:-] [|>][-+0-9]*(?: +#.*)?")
_SECOND_NAME = re.compile(r" *(?:- )?[\w-]+: .* ([a-z_]{2,})$")


def explain(error: yaml.YAMLError, text: str) -> tuple[int, str, str]:
    """Return the offset, what is wrong there, and what to do."""
    problem = str(getattr(error, "problem", None) or error)
    offset = _offset(error, text)
    start = text.rfind("\n", 0, offset) + 1
    place, message, hint = _explained(problem, text, start, offset)
    return place, message, hint.replace(_QUOTES, in_quotes(text, place))


def in_quotes(text: str, offset: int) -> str:
    """Return how to quote what stands on the line at `offset`, such that it works at once."""
    line = _line(text, text.rfind("\n", 0, offset) + 1)
    name = _NAME_BEFORE.match(line)
    value = line[name.end() :] if name else line
    if '"' not in value and "\\" not in value:
        return _QUOTES
    if value.endswith('"') and value.count('"') == 1:
        return 'Write the first of the two straight quotes, too: "like this".'
    if "'" in value:
        return "Write “…” and ’ inside the text, and put the whole of it in `'…'`."
    if '"' not in value:
        return "Put the whole text in `'…'`."
    return "Put the whole text in `'…'`; or write “…” inside it, and put the whole in `\"…\"`."


def _explained(problem: str, text: str, start: int, offset: int) -> tuple[int, str, str]:
    above = _line_above(text, start)
    for line in (start, start if _in_block_text(text, above) else above):
        if slip := _slip(text, line):
            return slip
    if seen := _seen(problem, text, start, offset):
        return seen
    for part, message, hint in _MEANINGS:
        if part in problem:
            return offset, message, hint
    return offset, f"this is not YAML ({problem})", f"{_INDENT} {_QUOTES}"


def _seen(problem: str, text: str, start: int, offset: int) -> tuple[int, str, str] | None:
    """Explain what the parser's words alone do not tell; `start` is where the line begins."""
    before = text[start:offset]
    if any(part in problem for part in _ESCAPES):
        return offset, "a backslash inside double quotes", _without_backslash(text, start)
    if "cannot start any token" in problem or "tab character" in problem:
        return _bad_start(text, offset)
    if "mapping values are not allowed" in problem:
        return _second_colon(text, offset, start)
    if "block sequence entries" in problem and ": " in before:
        return offset, "a text cannot start with `- `", _QUOTES
    return _left_over(text, start, offset) if "expected key" in problem else None


def _left_over(text: str, start: int, offset: int) -> tuple[int, str, str] | None:
    """Explain what stands where only a new name can."""
    before = text[start:offset]
    if not before.strip():
        return offset, "this line is indented unlike the lines above it", _INDENT
    if before.rstrip().endswith(("'", '"')):
        return _after_quote(text, start, offset)
    if bracket := _BRACKET.match(before):
        return start + bracket.start(1), f"a text cannot start with `{bracket[1]}`", _QUOTES
    return None


def _offset(error: yaml.YAMLError, text: str) -> int:
    context = str(getattr(error, "context", None) or "")
    mark = getattr(error, "problem_mark", None)
    # A backslash has a place of its own.
    if any(part in context for part in _BEGINS_EARLIER) and "scape" not in str(error):
        mark = getattr(error, "context_mark", None) or mark
    return min(mark.index, len(text)) if mark else 0


def _line_above(text: str, start: int) -> int:
    """Return where the last line with something on it begins before `start`; 0 for none."""
    # A copy of all that is above, for each line of a long text, would take minutes.
    end = start
    while end and text[end - 1].isspace():
        end -= 1
    return text.rfind("\n", 0, end) + 1


def _line_below(text: str, start: int) -> int:
    """Return where the next line with something on it begins after `start`."""
    end = text.find("\n", start)
    below = re.compile(r"\s*").match(text, len(text) if end < 0 else end)
    return text.rfind("\n", 0, below.end() if below else len(text)) + 1


def _line(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start : len(text) if end < 0 else end].rstrip("\r")


def _in_block_text(text: str, start: int) -> bool:
    """Return whether the line at `start` belongs to a text that follows a `|` or `>`."""
    indent, above = _indent(text, start), start
    while above and _indent(text, above) >= indent:
        above = _line_above(text, above)
    return above < start and _BLOCK_TEXT.fullmatch(_line(text, above)) is not None


def _without_backslash(text: str, start: int) -> str:
    line = _line(text, start)
    if not (file := _FILE.match(line)):
        return "For the sign itself write `\\\\`."
    if not _ELSEWHERE.match(line, file.end()):
        return "Write `/` between folders."
    place = "beside this file" if "_from" in file.group() else "into `assets/art`"
    return f"Copy the file {place}, and write its path from this file's folder, without quotes."


def _indent(text: str, start: int) -> int:
    line = _line(text, start)
    return len(line) - len(line.lstrip(" "))


def _slip(text: str, start: int) -> tuple[int, str, str] | None:
    for pattern, message, hint in _SLIPS:
        if found := pattern.match(_line(text, start)):
            sign = found[1]
            character = unicodedata.name(sign, "strange character").lower()
            return start + found.start(1), message.format(sign=sign, character=character), hint
    return None


def _second_colon(text: str, offset: int, start: int) -> tuple[int, str, str]:
    """Explain a colon that comes where none can: its line, or the one above, is to blame."""
    before, above = text[start:offset], _line_above(text, start)
    if ": " in before:
        hint = _QUOTES
        joined = _SECOND_NAME.match(before)
        if joined and re.search(rf"^ *{joined[1]}:", text, re.MULTILINE):
            hint += f" If two lines have run together, put `{joined[1]}:` on a line of its own."
        return offset, "a colon inside a text", hint
    if above < start:
        name = _WORD_ALONE.match(_line(text, above))
        if name and _indent(text, above) < _indent(text, start):
            return above + name.start(1), "a colon is missing after the name", _SPACE
        if _stands_out(text, above, start):
            hint = f"{_INDENT} {_TOGETHER}"
            return above, "this line has fewer spaces before it than its neighbours", hint
    return offset, "this line is indented too far, or the one above lacks its end", _INDENT


def _stands_out(text: str, above: int, start: int) -> bool:
    """Return whether the lines around `above` are indented like the one at `start`, or further.

    What begins an entry does not: the lines below it belong to it.
    """
    if _line(text, above).lstrip().startswith("- "):
        return False
    indent = _indent(text, start)
    before, after = _line_above(text, above), _line_below(text, start)
    around = (_indent(text, before), _indent(text, after)) if before < above else (0,)
    return min(around) >= indent


def _after_quote(text: str, start: int, offset: int) -> tuple[int, str, str]:
    """Explain a text that goes on after a quote: mostly that quote was to open another text."""
    quote = text[start:offset].rstrip()[-1]
    opened = text.rfind(quote, 0, start)
    line = text.rfind("\n", 0, max(opened, 0)) + 1
    if opened >= 0 and _NAME_BEFORE.fullmatch(text, line, opened):
        return opened, "the quote that opens here is never closed", f"Add the last `{quote}`."
    if re.search(": | #", _line(text, offset)):
        return offset, "the text goes on after its closing quote", _QUOTES
    hint = "For quotation marks inside a text use “…”, for an apostrophe ’."
    return offset, "the text goes on after its closing quote", hint


def _bad_start(text: str, offset: int) -> tuple[int, str, str]:
    character = text[offset : offset + 1]
    if character == "\t" or not character:
        return offset, "a tab where spaces are expected", "Use two spaces for each step."
    return offset, f"a text cannot start with `{character}`", _QUOTES
