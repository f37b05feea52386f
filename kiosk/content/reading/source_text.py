"""A file as text: read with a size limit, decoded, and able to say where an offset is.

What of a text can be read is told by `readable_text`. It is imported where a text is looked at:
its patterns take a start milliseconds, and one with content that is known looks at none.
"""

from __future__ import annotations

import codecs
import re
import stat
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from kiosk.content.diagnostics import Diagnostic, Severity, Subject

if TYPE_CHECKING:
    from kiosk.content.reading.readable_text import Readable, Taken

#: Twenty times what a large center writes; more is a mistake or an attack.
MAX_BYTES = 5_000_000
#: 10,000 cards in four languages have 160,000.
MAX_LINES = 500_000

#: Nobody reads more, and a hostile file could make millions.
MOST_ERRORS = 1000
#: A language that is no longer one of the kiosk has thousands of texts: told often enough.
MOST_ALIKE = 100
#: Those included that are not told.
MOST_IN_ALL = 50_000

#: Unicode knows more line ends, but editors count these.
_LINE_END = re.compile("\r\n|\r|\n")

#: What git and its like leave at the left edge where two people changed the same lines.
_MERGED = re.compile(r"^([<>=|])\1{6}(?: |$)", re.MULTILINE)

SAVE_AS_UTF_8 = "Save the file as UTF-8: in the editor's “Save as”, under “Encoding”."


class SourceText(Struct, frozen=True, dict=True):
    """The text of a file; places in it are offsets in characters."""

    file: str
    text: str

    @property
    def folder(self) -> Path:
        """The folder of the file; the paths of other files in it go from there."""
        return Path(self.file).parent

    @cached_property
    def readable(self) -> Readable:
        """What of it can be read."""
        from kiosk.content.reading.readable_text import Readable

        return Readable.of(self.text)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    @cached_property
    def _lines(self) -> list[str]:
        return _LINE_END.split(self.text)

    def line(self, offset: int) -> int:
        """Return the number, from 1, of the line that `offset` is on."""
        return bisect_right(self._line_starts, min(offset, len(self.text)))

    def place(self, offset: int) -> str:
        """Return in words where `offset` is, for a message about another place."""
        return f"on line {self.line(offset)} of {Path(self.file).name}"

    def diagnostic(
        self,
        offset: int,
        severity: Severity,
        message: str,
        hint: str = "",
        subject: Subject = Subject.OTHER,
    ) -> Diagnostic:
        """Return a diagnostic for the place `offset`."""
        line = self.line(offset)
        return Diagnostic(
            file=self.file,
            line=line,
            column=min(offset, len(self.text)) - self._line_starts[line - 1] + 1,
            severity=severity,
            message=message,
            hint=hint,
            source_line=self._lines[line - 1],
            subject=subject,
        )


class TooManyErrorsError(Exception):
    """The file has more errors than anybody reads: the rest of it is not looked at."""


class Findings(Struct):
    """Where the mistakes in one source text are gathered."""

    source: SourceText
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _told: int = 0
    _found: int = 0
    _times_told: Counter[str] = field(default_factory=Counter)

    def error(self, offset: int, message: str, hint: str = "") -> None:
        """Add an error at `offset`, unless the same has been told often enough.

        Raises:
            TooManyErrorsError: nobody reads more of them.
        """
        self._found += 1
        if not self._told_enough(message):
            self._told += 1
            self.diagnostics.append(self.source.diagnostic(offset, Severity.ERROR, message, hint))
        if self._told >= MOST_ERRORS or self._found >= MOST_IN_ALL:
            raise TooManyErrorsError

    def warning(
        self, offset: int, message: str, hint: str = "", subject: Subject = Subject.OTHER
    ) -> None:
        """Add a warning at `offset`; those of one subject are counted by whoever tells them."""
        if subject is Subject.OTHER and self._told_enough(message):
            return
        self.diagnostics.append(
            self.source.diagnostic(offset, Severity.WARNING, message, hint, subject)
        )

    def _told_enough(self, message: str) -> bool:
        self._times_told[message] += 1
        return self._times_told[message] > MOST_ALIKE


class BlameError(Exception):
    """What is wrong with a text, the part of it that is to blame, and what to do."""

    def __init__(self, part: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.part = part
        self.hint = hint

    def tell(self, text: str, offset: int, findings: Findings) -> None:
        """Add an error at the part of `text` to blame, as far as it stands there as it is."""
        if findings.source.text.startswith(text, offset):
            offset += max(0, text.casefold().find(self.part.casefold()))
        findings.error(offset, str(self), self.hint)


def read_text(path: Path, most: int | None = None) -> SourceText | Diagnostic:
    """Return the text of the file, or why it cannot be had: never more than `most` bytes."""
    raw = read_bytes(path, most)
    return raw if isinstance(raw, Diagnostic) else decode(raw, str(path))


def read_bytes(path: Path, most: int | None = None) -> bytes | Diagnostic:
    """Return what is in the file, or why it cannot be had: never more than `most` bytes.

    Where nothing else is said, that is `MAX_BYTES`.
    """
    limit = MAX_BYTES if most is None else most

    def refuse(message: str, hint: str) -> Diagnostic:
        return SourceText(str(path), "").diagnostic(0, Severity.ERROR, message, hint)

    too_large = f"the file is larger than {limit // 1_000_000} MB"
    smaller = "Shorten it or split it. Pictures belong in files of their own beside it."
    try:
        status = path.stat()
        # Opening a pipe would wait for ever.
        if not stat.S_ISREG(status.st_mode):
            return refuse("this is not a file", "Name the file itself.")
        if status.st_size > limit:
            return refuse(too_large, smaller)
        with path.open("rb") as stream:
            raw = stream.read(limit + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        return refuse(f"the file cannot be read: {why}", "Check its name and its permissions.")
    if len(raw) > limit:
        return refuse(too_large, smaller)
    return raw


def decode(raw: bytes, file: str) -> SourceText | Diagnostic:
    """Return `raw` as text: UTF-8, or UTF-16 with its byte order mark."""
    from kiosk.content.reading.readable_text import MOST_TAKEN, why_unreadable

    utf_16 = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    encoding = "utf-16" if utf_16 else "utf-8-sig"
    try:
        source = SourceText(file, raw.decode(encoding))
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode(encoding, errors="replace")
        damaged = SourceText(file, raw.decode(encoding, errors="replace"))
        return damaged.diagnostic(
            len(before),
            Severity.ERROR,
            "from here on the file is not UTF-8",
            SAVE_AS_UTF_8,
        )
    ends = source.text.count("\n") + source.text.count("\r") - source.text.count("\r\n")
    if ends > MAX_LINES:
        message = f"the file has more than {MAX_LINES} lines"
        return SourceText(file, "").diagnostic(0, Severity.ERROR, message, "Shorten it.")
    if found := _MERGED.search(source.text.replace("\r", "\n")):
        return source.diagnostic(
            found.start(),
            Severity.ERROR,
            "two versions of the file were merged here",
            "Choose one: keep its lines, delete the other's, and the lines of `<`, `=` and `>`.",
        )
    taken = source.readable.taken
    if len(taken) > min(MOST_TAKEN, len(source.text) // 4):
        message, _ = why_unreadable(taken[0].text)
        hint = f"There are very many of them. {SAVE_AS_UTF_8}"
        return source.diagnostic(taken[0].offset, Severity.ERROR, message, hint)
    return source


def tell_unreadable(taken: Iterable[Taken], findings: Findings) -> None:
    """Warn of each thing that was taken out of a text because nobody can read it."""
    from kiosk.content.reading.readable_text import why_unreadable

    for one in taken:
        message, hint = why_unreadable(one.text)
        findings.warning(one.offset, message, hint, Subject.MISSING_GLYPH)


def encoded_like(raw: bytes, text: str) -> bytes:
    """Return `text` in the encoding of `raw`, with its byte order mark if it has one."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if raw.startswith(mark):
            return mark + text.encode(encoding)
    return text.encode()
