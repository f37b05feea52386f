"""How much of a content file awaits translation: for each page and language, how many texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kiosk.content.model import Content, Page
from kiosk.content.reading.shape import steps
from kiosk.content.reading.written import Part, Written, parts

Missing = dict[str, Counter[str]]


def count_missing(written: Written) -> Missing:
    """Return how many texts lack each language, by the ids of the pages.

    All pages that can be shown are in it. What is outside of pages is in it if it lacks something,
    by its name with a colon: `pictures:`.
    """
    content, root = written.reading.content, written.root
    if content is None or root is None:
        return {}
    codes = [language.code for language in content.languages]
    missing: Missing = {}
    for name, kind, section in steps(Content, root):
        if name == "pages":
            for page in section.elements:
                page_id = page.at(("id",)).text
                if content.page(page_id):
                    missing[page_id] = _count(parts(Page, page), codes)
        elif lacking := _count(parts(kind, section), codes):
            missing[f"{name}:"] = lacking
    return missing


def _count(found: Iterable[Part], codes: list[str]) -> Counter[str]:
    return Counter(
        code
        for part in found
        if part.localised and part.node.entries
        for code in codes
        if part.node.given(code) is None
    )
