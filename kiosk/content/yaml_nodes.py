"""YAML as texts, lists and maps that know their places, and nothing else of what YAML can do.

Nothing is guessed: every scalar stays the text that stands in the file. The tree is built from
the parser's events, without recursion, so that no file can exhaust the stack or the memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml

from kiosk.content.source_text import Findings, unprintable
from kiosk.content.yaml_problems import explain

#: A page needs ten.
MAX_DEPTH = 32
MAX_EVENTS = 200_000

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"


@dataclass(slots=True)
class Node:
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

    def without(self, key: str) -> Node:
        """Return the map without the entry `key`; anything else as it is."""
        if not isinstance(self.value, dict):
            return self
        rest = {name: node for name, node in self.value.items() if name != key}
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
    """Something that ends the reading: the rest of the file cannot be trusted."""

    def __init__(self, offset: int, message: str, hint: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.hint = hint


def parse(findings: Findings) -> Node | None:
    """Return the root of the file's one document; None, and an error, if it is not YAML."""
    tree = _Tree(findings)
    try:
        for event in _checked(findings.source.text):
            tree.take(event)
    except yaml.YAMLError as error:
        findings.error(*explain(error, findings.source.text))
        return None
    except _Refused as refused:
        findings.error(refused.offset, str(refused), refused.hint)
        return None
    if tree.root is None or tree.root.absent:
        findings.error(0, "the file is empty", "Start from the content.yaml that was shipped.")
        return None
    return tree.root


def _checked(text: str) -> Iterator[Any]:
    """Yield the parser's events as long as they are few, flat and plain."""
    depth = 0
    documents = 0
    for count, event in enumerate(yaml.parse(text, Loader=yaml.CBaseLoader)):
        offset = _offset(event)
        if count > MAX_EVENTS:
            raise _Refused(offset, "the file has too many entries", "Split it or shorten it.")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.DocumentStartEvent):
            documents += 1
        if depth > MAX_DEPTH:
            raise _Refused(offset, "too many lists or maps inside each other", "Close some here.")
        if documents > 1:
            raise _Refused(offset, "a second document begins here", "Remove this `---` line.")
        _refuse_extras(event, offset)
        yield event


def _offset(event: Any) -> int:
    return int(event.start_mark.index)


def _refuse_extras(event: Any, offset: int) -> None:
    quote = "If this is text, put it in quotes."
    if isinstance(event, yaml.AliasEvent):
        raise _Refused(offset, f"`*{event.anchor}` is a reference, which is not accepted", quote)
    if getattr(event, "anchor", None):
        raise _Refused(offset, f"`&{event.anchor}` is an anchor, which is not accepted", quote)
    if getattr(event, "tag", None):
        raise _Refused(offset, "a text that starts with `!` is a tag, not accepted here", quote)
    # Only between double quotes can an escape such as \0 make a character that is not in the file.
    if isinstance(event, yaml.ScalarEvent) and event.style == '"':
        found = unprintable(event.value)
        if found is not None:
            message = f"a character that cannot be shown (U+{ord(found):04X})"
            raise _Refused(offset, message, "Delete the part that begins with a backslash.")


class _Tree:
    """The nodes so far: `_open` are the lists and maps that have not ended yet."""

    def __init__(self, findings: Findings) -> None:
        self.root: Node | None = None
        self._findings = findings
        self._open: list[Node] = []
        self._keys: list[Node | None] = []

    def take(self, event: Any) -> None:
        offset = _offset(event)
        if isinstance(event, yaml.ScalarEvent):
            absent = not event.value and not event.style
            self._place(Node(offset, offset, event.value, absent))
        elif isinstance(event, yaml.CollectionStartEvent):
            node = Node(offset, offset, [] if isinstance(event, yaml.SequenceStartEvent) else {})
            self._place(node)
            self._open.append(node)
            self._keys.append(None)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._keys.pop()

    def _place(self, node: Node) -> None:
        """Put `node` into the innermost list or map that is open."""
        if not self._open:
            self.root = node
        elif isinstance(container := self._open[-1].value, list):
            container.append(node)
        elif (key := self._keys[-1]) is None:
            self._keys[-1] = self._key(node)
        else:
            self._keys[-1] = None
            node.key_offset = key.offset
            self._enter(self._open[-1].entries, key, node)

    @staticmethod
    def _key(node: Node) -> Node:
        if not isinstance(node.value, str):
            message = "a list or map stands where a name is expected"
            raise _Refused(node.offset, message, "If this is text, put it in quotes.")
        if node.value == "<<":
            message = "`<<` is a merge key, which is not accepted"
            raise _Refused(node.offset, message, "Write the lines out.")
        return node

    def _enter(self, entries: dict[str, Node], key: Node, node: Node) -> None:
        if (first := entries.get(key.text)) is None:
            entries[key.text] = node
            return
        line = self._findings.source.line(first.key_offset)
        self._findings.error(
            key.offset,
            f"`{key.text[:40]}` stands here a second time; the first is on line {line}",
            "Remove one of the two, or give it another name.",
        )
