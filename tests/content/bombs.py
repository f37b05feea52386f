"""Content files that are made to hang the reader, to crash it or to take all memory."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from math import isqrt
from pathlib import Path

import yaml

from kiosk.content.reading.reader import read
from kiosk.content.reading.reading import Reading
from kiosk.content.reading.source_text import MAX_BYTES
from kiosk.content.reading.yaml_nodes import MAX_EVENTS
from tests.content.conftest import HEAD, PAGE
from tests.content.cost import unit

Bomb = Callable[[int], bytes]
"""What writes a file of at most so many bytes."""

_HANGS = 30
_FIGURE = "label: {en: A}, period: a, as_of: 2025-01-01, source: paper"
_LANGUAGES = "languages: [{code: en, name: E}, {code: ru, name: R}, {code: kk, name: K}]\n"


def _many(line: str, head: str = "", tail: str = "") -> Bomb:
    """Return a file with `line` as often as it may stand there, with its number in it."""

    def write(most: int) -> bytes:
        longest = len(line.replace("{0}", "999999").encode())
        times = (most - len((head + tail).encode())) // longest
        events = _events(head + line.replace("{0}", "0") + tail) - _events(head + tail)
        if events > 0:
            times = min(times, (MAX_EVENTS - 200) // events)
        lines = (line.replace("{0}", str(number)) for number in range(times))
        return (head + "".join(lines) + tail).encode()

    return write


def _events(text: str) -> int:
    try:
        return sum(1 for _ in yaml.parse(text, Loader=yaml.CBaseLoader))
    except yaml.YAMLError:
        return 0


def _filled(text: str, head: str = "", tail: str = "") -> Bomb:
    """Return a file with `text` as often as it may stand there."""

    def write(most: int) -> bytes:
        times = (most - len((head + tail).encode())) // len(text.encode())
        return (head + text * times + tail).encode()

    return write


def _indents(most: int) -> bytes:
    """Return lines of which each is a space longer than the one before."""
    return "\n".join(" " * depth + "a:" for depth in range(isqrt(2 * most) - 12)).encode()


def _aliases(_: int) -> bytes:
    lines = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    for old, new in zip("abcdefgh", "bcdefghi", strict=True):
        lines.append(f"{new}: &{new} [{','.join([f'*{old}'] * 9)}]")
    return "\n".join(lines).encode()


_BLOCKS = HEAD + PAGE
_ITEMS = _BLOCKS + "      - kind: cards\n        items:\n"

BOMBS: dict[str, Bomb] = {
    "1 lists": _filled("["),
    "1 maps": _filled("{a: "),
    "1 lists in a block": _filled("[", "a:\n  b: "),
    "1 closed lists": _filled("]"),
    "2 indents": _indents,
    "2 dashes": _filled("- "),
    "2 questions": _filled("? "),
    "2 questions in lines": _filled("?\n"),
    "2 dashes in lines": _filled("-\n"),
    "3 aliases": _aliases,
    "4 merges": _filled("  <<: *a\n", "a: &a {b: c}\nd:\n"),
    "5 a list in itself": lambda _: b"a: &a [*a]",
    "6 a call": _filled(" !!python/object/apply:os.system [ls]\n", "a:"),
    "12 a name twice": _filled("a: b\n"),
    "12 names twice": _filled("- {kind: text, kind: text}\n", _BLOCKS.rstrip(" ")),
    "18 texts": _filled("x,", "a: [", "]"),
    "19 digits": _filled("9", "pages: [{blocks: [{kind: number, value: ", "}]}]"),
    "19 numbers": _many("      - {kind: number, " + _FIGURE + ", value: a{0}}\n", _BLOCKS),
    "21 names at the edge": _many("a{0}: b\n"),
    "21 names in a page": _many("    a{0}: b\n", HEAD + "  - id: a\n"),
    "21 names in a block": _many("        a{0}: b\n", _BLOCKS + "      - kind: text\n"),
    "21 names in cards": _many("        - {id: a{0}, titel: {en: A}}\n", _ITEMS),
    "21 kinds": _many("      - {kind: a{0}}\n", _BLOCKS),
    "21 pictures": _many("a{0},", _BLOCKS + "      - {kind: gallery, pictures: [", "]}\n"),
    "21 pictures that are named": _many(
        "  a{0}: {file: a{0}.png, alt: {en: A}, credit: {en: B}}\n",
        _LANGUAGES + "pictures:\n",
        "pages: [{id: a, title: {en: A}, line: {en: B}, picture: b, blocks: "
        f"[{{kind: gallery, pictures: [{','.join(f'b{number}' for number in range(9_000))}]}}]}}]",
    ),
    "21 pictures that are there": _many(
        "  a{0}: {file: house.png, alt: {en: A}, credit: {en: B}}\n", _LANGUAGES + "pictures:\n"
    ),
    "21 zones": _many("- {name: {en: A}, zone: Asia/A{0}}\n", "clocks:\n"),
    "21 good zones": _many("- {name: {en: A}, zone: Asia/Almaty}\n", "clocks:\n"),
    "21 sources": _many("  a{0}: {name: {en: A}}\n", HEAD.replace("pictures:", "x:")),
    "21 languages": _many("- {code: a{0}, name: A}\n", "languages:\n"),
    "21 codes": _many("a{0}: b,", _BLOCKS + "      - {kind: text, text: {", "}}\n"),
    "22 translations": _many(
        "      - {kind: text, text: {en: A}}\n",
        _LANGUAGES + "pages:\n" + PAGE.replace("picture: house", "picture: a"),
    ),
    "22 ids": _many("        - {id: a, title: {en: A}}\n", _ITEMS),
    "22 cards without title": _many("        - {id: a{0}}\n", _ITEMS),
    "22 empty cards": _many("        - {}\n", _ITEMS),
    "22 empty names": _many("        a{0}:\n", _BLOCKS + "      - kind: text\n"),
    "22 pages": _many("  - {id: a{0}}\n", HEAD),
    "23 one word": _filled("w", _BLOCKS + "      - {kind: text, text: {en: ", "}}\n"),
    "23 one name": _filled("w", "", ": a\n"),
    "23 accents": _filled("\u0301", "a: Z"),
    "23 wide characters": _filled("x", "a: 😀", "\n]"),
    "lines": _filled("\n"),
    "returns": _filled("\r"),
    "next lines": _filled("\u0085"),
    "lines in a text": _filled("\n", "a: |\n  b", "]"),
    "lines that are folded": _filled(" b\n", "a: b\n", "]"),
    "comments": _filled("#\n"),
    "one comment": _filled("#"),
    "number signs": _filled("- a #b\n", "a:\n"),
    "quotation marks": _filled('- a"\n', "a:\n"),
    "quotes": _filled("'"),
    "escapes": _filled("\\x41", 'a: "', '"'),
    "a quote without end": _filled("a\n", 'a: "'),
    "directives": _many("%TAG !a{0}! b\n"),
    "tabs": _filled("\t"),
    "spaces": _filled(" "),
    "bytes": lambda most: b"\xff" * most,
    "UTF-16": lambda most: "\ufeffa: [".ljust(most // 2, "a").encode("utf-16-le"),
    "mistakes in one line": _filled("{a: b},", _BLOCKS.rstrip() + " [", "]"),
}


def measure(bomb: Bomb, folder: Path, most: int) -> tuple[float, float, Reading]:
    """Read a bomb; return the seconds of the processor, the peak of memory in MB, the reading."""
    path = folder / "content.yaml"
    path.write_bytes(bomb(most))
    start = time.process_time()
    reading = read(path)
    seconds = time.process_time() - start
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, reading


def main() -> None:
    """Read bombs of a part of the size that a file may have, and tell what they cost and say.

    That part and the names of the bombs are the arguments. The cost is in the units of `cost.py`.
    """
    folder, part, *names = sys.argv[1:]
    most = round(MAX_BYTES * float(part))
    one = unit()
    for name in names:
        # Each has a process of its own, or its memory would be that of the largest before it.
        child = os.fork()
        if not child:
            # Seconds of the processor. It ends a parser that does not come back, too.
            resource.setrlimit(resource.RLIMIT_CPU, (_HANGS, _HANGS))
            seconds, megabytes, reading = measure(BOMBS[name], Path(folder), most)
            first = reading.diagnostics[0] if reading.diagnostics else None
            told = [first.line, first.message, first.hint] if first else []
            sys.stdout.write(json.dumps([name, seconds / one, megabytes, told]) + "\n")
            sys.stdout.flush()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            sys.stdout.write(json.dumps([name, 0, 0, [0, f"status {status}", ""]]) + "\n")


if __name__ == "__main__":
    main()
