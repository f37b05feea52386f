"""When a state of the content files is shown and kept: a save may come in pieces.

A slow share or a stick writes a part of a file, stalls, and writes the rest. The part can be good
content by itself, with half of the pages. Nothing tells when a save is over but quiet: that nothing
has changed for a while.
"""

from __future__ import annotations

import re

from kiosk.content.model import Content, Page
from kiosk.content.reading.reading import Reading

#: Seconds without a change after which a save is over.
QUIET = 3.0
#: The same where the file looks as if it were cut.
LONG_QUIET = 10.0

#: The next line that is not empty is deeper and begins no entry of a list: it belongs to the last.
_GOES_ON = re.compile(rb"\s*?^[ \t]+[^\s-]", re.MULTILINE)


def at_once(shown: Reading, new: Reading) -> bool:
    """Return whether `new` can be shown without waiting: it brings no error and takes nothing away.

    What was a version before has been whole.
    """
    if new.content is None:
        return False
    if new.content.version or shown.content is None:
        return True
    return len(new.errors) <= len(shown.errors) and not _lacks(new.content, shown.content)


def quiet_needed(before: bytes, now: bytes) -> float:
    """Return how many seconds a text of a file must stay as it is `now` until its save is over.

    `before` is the text after the last save; nothing if that is not known.
    """
    whole = now.rstrip(b"\0").endswith((b"\n", b"\r"))  # UTF-16 has zeros between its characters
    much_less = 3 * len(now) < 2 * len(before)
    within = before.startswith(now) and _GOES_ON.match(before, len(now))
    return LONG_QUIET if much_less or within or not whole else QUIET


def _lacks(new: Content, shown: Content) -> bool:
    """Return whether something of `shown` that a visitor can be at is not in `new`."""
    if {one.code for one in shown.languages} - {one.code for one in new.languages}:
        return True
    if len(new.services) < len(shown.services) or (shown.payment and not new.payment):
        return True
    pages = {page.id: page for page in new.pages}
    return any(page.id not in pages or _has_less(pages[page.id], page) for page in shown.pages)


def _has_less(new: Page, shown: Page) -> bool:
    fewer = any(one < other for one, other in zip(_parts(new), _parts(shown), strict=True))
    return fewer or bool(shown.openable.keys() - new.openable.keys())


def _parts(page: Page) -> tuple[int, int]:
    """Return how many blocks a page has, and how many parts those have: cards, pictures, topics.

    What was worked out of them since is no part: of a page that was on the screen there is more.
    """
    parts = [getattr(block, name) for block in page.blocks for name in block.__struct_fields__]
    return len(page.blocks), sum(len(part) for part in parts if isinstance(part, tuple))
