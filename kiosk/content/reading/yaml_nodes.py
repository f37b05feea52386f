"""YAML as texts, lists and maps that know their places, and nothing else of what YAML can do.

Nothing is guessed: every scalar stays the text that stands in the file. The tree is built from
the parser's events, without recursion, so that no file can exhaust the stack or the memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

import yaml
from msgspec import Struct

from kiosk.content.reading.readable_text import Taken, composed, readable, unreadable
from kiosk.content.reading.source_text import Findings, tell_unreadable
from kiosk.content.reading.yaml_problems import explain, in_quotes

#: A page needs ten.
MAX_DEPTH = 32
#: 10,000 cards in four languages take 370,000.
MAX_EVENTS = 500_000

#: A number sign with something close behind it: few comments are written so.
_DIRECTIVE = re.compile("^%", re.MULTILINE)
_SLIPPED = re.compile(r"\n *(- )")
_HASH = re.compile(" #[^ #\n]")

#: What a backslash begins between double quotes; of those without a number, what nobody can read.
_ESCAPE = re.compile(r"\\(?:x..|u.{4}|U.{8}|.)", re.DOTALL)
_SHORT_ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "v": "\v"} | {
    "N": "\x85",
    "L": "\u2028",
    "P": "\u2029",
}

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"


class Node(Struct):
    """A text, list or map, and where it begins."""

    offset: int
    key_offset: int
    """Where its key begins; where there is no key, where it begins itself."""
    value: str | list[Node] | dict[str, Node]
    absent: bool = False
    """Nothing at all stands there, not even quotes."""

    @property
    def entries(self) -> dict[str, Node]:
        """The entries of a map; of anything else, none."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def elements(self) -> list[Node]:
        """The elements of a list; of anything else, none."""
        return self.value if isinstance(self.value, list) else []

    @property
    def text(self) -> str:
        """The text of a scalar; of anything else, none."""
        return self.value if isinstance(self.value, str) else ""

    def given(self, key: str) -> Node | None:
        """Return what stands under `key`, unless nothing does."""
        node = self.entries.get(key)
        return None if node is None or node.absent else node

    def without(self, *keys: str) -> Node:
        """Return the map without the entries `keys`; anything else as it is."""
        if not isinstance(self.value, dict):
            return self
        rest = {name: node for name, node in self.value.items() if name not in keys}
        return Node(self.offset, self.key_offset, rest)

    def plain(self) -> Plain:
        """Return the values alone; an entry that is empty is as good as left out."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items() if not node.absent}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value

    def at(self, path: tuple[int | str, ...]) -> Node:
        """Return the node at the end of `path`, or the last one on the way that exists."""
        node = self
        for step in path:
            if isinstance(step, str) and step in node.entries:
                node = node.entries[step]
            elif isinstance(step, int) and step < len(node.elements):
                node = node.elements[step]
        return node


class _Refused(Exception):  # noqa: N818 - never leaves this module
    """Something that ends the reading: the rest of the file cannot be trusted.

    Without a hint it is what text may look like that lacks its quotes.
    """

    def __init__(self, offset: int, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.offset = offset
        self.hint = hint


def parse(findings: Findings) -> Node | None:
    """Return the root of the file's one document; None, and an error, if it is not YAML."""
    source = findings.source.readable
    tell_unreadable(source.taken, findings)
    # The parser compares each directive with all before it, which takes hours; none is needed.
    if directive := _DIRECTIVE.search(source.text):
        message, hint = "a line cannot start with `%`", "Indent it like the lines around."
        findings.error(source.origin(directive.start()), message, hint)
        return None
    try:
        root = _Tree(findings).grown()
    except yaml.YAMLError as error:
        offset, message, hint = explain(error, source.text)
        findings.error(source.origin(offset), message, hint)
        return None
    except _Refused as refused:
        quotes = in_quotes(findings.source.text, refused.offset)
        findings.error(refused.offset, str(refused), refused.hint or f"Is this text? {quotes}")
        return None
    if root is None or root.absent:
        findings.error(0, "the file is empty", "Start from the content.yaml that was shipped.")
        return None
    return root


class _Tree:
    """The nodes so far. A large file has half a million events, so each one takes few steps."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._readable = findings.source.readable
        self._documents = 0
        #: What the next node goes into: at first the file, as if it were a list of documents.
        self._inner = Node(0, 0, [])
        #: The name that waits for its value, where `_inner` is a map.
        self._name: str | None = None
        self._name_offset = 0
        #: The lists and maps around `_inner`.
        self._outer: list[Node] = []
        #: The last map in which something stood twice.
        self._ambiguous: Node | None = None

    def grown(self) -> Node | None:
        """Return the root, if there is one.

        Raises:
            yaml.YAMLError: it is not YAML.
            _Refused: it has something that content needs not, or too much of it.
        """
        take = {
            yaml.ScalarEvent: self._take_scalar,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingStartEvent: self._open,
            yaml.SequenceEndEvent: self._close,
            yaml.MappingEndEvent: self._close,
            yaml.AliasEvent: self._refuse_alias,
            yaml.DocumentStartEvent: self._count_document,
        }
        events: Iterator[Any] = yaml.parse(self._readable.text, Loader=yaml.CBaseLoader)
        for count, event in enumerate(events):
            if count > MAX_EVENTS:
                message = "the file has too many entries"
                raise _Refused(self._offset(event), message, "Split it or shorten it.")
            if (step := take.get(type(event))) is not None:
                step(event)
        return next(iter(self._inner.elements), None)

    def _offset(self, event: Any) -> int:
        return self._readable.origin(event.start_mark.index)

    def _take_scalar(self, event: Any) -> None:
        offset, text = self._offset(event), event.value
        if not text.isascii():
            text = composed(text)
        if event.anchor or event.tag:
            _refuse_extras(event, offset)
        # Only between double quotes can an escape such as \0 make a character not in the file.
        if event.style == '"' and unreadable(text) is not None:
            self._tell_escapes(event)
            text = readable(text)
        if self._name is not None or type(self._inner.value) is list:
            if self._name is None and event.end_mark.line > event.start_mark.line:
                text = self._without_slipped(text, event)
            self._place(Node(offset, offset, text, not text and not event.style))
            if not event.style:
                self._look_behind(event)
        elif text == "<<":
            message = "`<<` is a merge key, which is not accepted"
            raise _Refused(offset, message, "Write the lines out.")
        else:
            self._name, self._name_offset = text, offset

    def _open(self, event: Any) -> None:
        offset = self._offset(event)
        if event.anchor or event.tag:
            _refuse_extras(event, offset)
        if len(self._outer) >= MAX_DEPTH:
            raise _Refused(offset, "too many lists or maps inside each other", "Close some here.")
        if self._name is None and type(self._inner.value) is dict:
            message = "a list or map stands where a name is expected"
            raise _Refused(offset, message)
        node = Node(offset, offset, [] if type(event) is yaml.SequenceStartEvent else {})
        self._place(node)
        self._outer.append(self._inner)
        self._inner = node

    def _close(self, _: Any) -> None:
        self._inner = self._outer.pop()

    def _place(self, node: Node) -> None:
        value = self._inner.value
        if type(value) is list:
            value.append(node)
        elif type(value) is dict and (name := self._name) is not None:
            self._name = None
            node.key_offset = self._name_offset
            if name in value:
                self._tell_twice(name, value[name])
            else:
                value[name] = node

    def _tell_twice(self, name: str, first: Node) -> None:
        # Where a name or hyphen is missing, all names below it come twice.
        if self._ambiguous is self._inner:
            return
        self._ambiguous = self._inner
        line = self._findings.source.line(first.key_offset)
        self._findings.error(
            self._name_offset,
            f"`{name[:40]}` stands here a second time; the first is on line {line}",
            "Remove one of the two. If something new begins here, write its `- ` or its name.",
        )

    def _without_slipped(self, text: str, event: Any) -> str:
        """Return the entry `text` of a list without entries that stand too far in to be some."""
        start, end = event.start_mark.index, event.end_mark.index
        found = _SLIPPED.search(self._readable.text, start, end)
        if event.style or found is None:
            return text
        hint = "Give its `-` as many spaces as those of its neighbours have."
        place = self._readable.origin(found.start(1))
        self._findings.error(place, "this line is indented too far", hint)
        return composed(self._readable.text[start : found.start()].rstrip())

    def _look_behind(self, event: Any) -> None:
        """Warn of what follows a plain text, or is in it, and was hardly meant so."""
        end = self._readable.origin(event.end_mark.index)
        if _HASH.match(self._findings.source.text, end):
            hint = f"Does it belong to the text? {in_quotes(self._findings.source.text, end)}"
            self._findings.warning(end + 1, "from the `#` on, this is not shown", hint)
        if event.value.count('"') % 2:
            message = "a quotation mark without its partner"
            hint = "Remove it, or write the other one; inside a text use “…”."
            self._findings.warning(self._offset(event), message, hint)

    def _tell_escapes(self, event: Any) -> None:
        """Warn of the escapes between double quotes that make what nobody can read."""
        start = event.start_mark.index
        written = self._readable.text[start : event.end_mark.index]
        escapes = (
            Taken(self._readable.origin(start + found.start()), unread)
            for found in _ESCAPE.finditer(written)
            if (unread := unreadable(_character(found.group())))
        )
        tell_unreadable(escapes, self._findings)

    def _count_document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            message = "a second document begins here"
            raise _Refused(self._offset(event), message, "Remove this `---` line.")

    def _refuse_alias(self, event: Any) -> None:
        message = f"`*{event.anchor}` is a reference, which is not accepted"
        raise _Refused(self._offset(event), message)


def _character(escape: str) -> str:
    """Return what an escape of YAML stands for, if nobody may be able to read it."""
    if escape[1] in "xuU":
        return chr(int(f"0x{escape[2:]}", 0))
    return _SHORT_ESCAPES.get(escape[1], "")


def _refuse_extras(event: Any, offset: int) -> None:
    if event.anchor:
        message = f"`&{event.anchor}` is an anchor, which is not accepted"
        raise _Refused(offset, message)
    raise _Refused(offset, "a text that starts with `!` is a tag, not accepted here")
