"""A save that comes in pieces: what of it is shown, and when it is over."""

from __future__ import annotations

from functools import cached_property
from inspect import getmembers_static

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.cards import Cards
from kiosk.content.blocks.gallery import Gallery
from kiosk.content.blocks.items import Item
from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.content.keeping.settling import LONG_QUIET, QUIET, at_once, quiet_needed
from kiosk.content.localised import Localised
from kiosk.content.model import Content, Page
from kiosk.content.reading.reader import read
from kiosk.content.reading.reading import Reading
from kiosk.content.services import Payment, Service, ServiceKind
from tests.conftest import SAMPLE

TEXT = b"""\
pages:
  - id: museum
    title: {en: Museum}
    blocks:
      - kind: text
        text:
          en: Old things

  - id: cinema
    title: {en: Cinema}
"""


def cut_after(words: bytes, text: bytes = TEXT) -> bytes:
    return text[: text.index(words) + len(words)]


def test_times_are_as_promised() -> None:
    assert (QUIET, LONG_QUIET) == (3.0, 10.0)


@pytest.mark.parametrize(
    ("before", "now", "quiet"),
    [
        (TEXT, TEXT, QUIET),
        (TEXT, TEXT.replace(b"Old", b"Very old"), QUIET),
        (TEXT, TEXT + b"  - id: shops\n", QUIET),
        (TEXT, cut_after(b"Old things\n\n"), QUIET),
        (TEXT, cut_after(b"Old things\n"), QUIET),
        (b"", TEXT, QUIET),
        (TEXT, TEXT[:-1], LONG_QUIET),
        (TEXT, TEXT + b"  - id: shops", LONG_QUIET),
        (TEXT, cut_after(b"id: cinema\n"), LONG_QUIET),
        (TEXT * 3, (TEXT * 3)[: len(TEXT * 2) + len(b"pages:\n  - id: museum\n")], LONG_QUIET),
        (TEXT, cut_after(b"- kind: text\n"), LONG_QUIET),
        (TEXT, TEXT.replace(b"museum", b"centre")[:90] + b"\n", LONG_QUIET),
        (TEXT, b"", LONG_QUIET),
        (TEXT, b"\n", LONG_QUIET),
        (b"", TEXT[:40], LONG_QUIET),
        (TEXT.replace(b"\n", b"\r\n"), TEXT.replace(b"\n", b"\r\n"), QUIET),
        (TEXT.decode().encode("utf-16-le"), TEXT.decode().encode("utf-16-le"), QUIET),
    ],
    ids=[
        "the same",
        "another word",
        "a new page",
        "the last page taken away",
        "the last page and an empty line taken away",
        "no text known before",
        "no line end",
        "a new page without a line end",
        "cut within a page",
        "cut within a page of many",
        "cut within a block",
        "more than a third less",
        "nothing",
        "an empty line",
        "the first half of the first save",
        "line ends of Windows",
        "UTF-16",
    ],
)
def test_what_looks_as_if_it_were_cut_must_stay_longer(
    before: bytes, now: bytes, quiet: float
) -> None:
    assert quiet_needed(before, now) == quiet


def error() -> Diagnostic:
    return Diagnostic(file="a", line=1, column=1, severity=Severity.ERROR, message="wrong")


def warning() -> Diagnostic:
    return replace(error(), severity=Severity.WARNING)


def card(name: str, *, opens: bool = False) -> Item:
    text = Localised({"en": name})
    return Item(id=name, title=text, text=text if opens else None)


def page(content: Content) -> Page:
    """Return a page with four cards, of which one opens, and a gallery."""
    cards = Cards(items=(card("one", opens=True), card("two"), card("three"), card("four")))
    gallery = Gallery(pictures=tuple(content.pictures)[:3])
    return replace(content.pages[0], blocks=(cards, gallery))


def test_text_that_changes_and_what_is_added_are_shown_at_once(content: Content) -> None:
    old = page(content)
    shown = Reading(replace(content, pages=(old, content.pages[1])))
    cards, gallery = old.blocks
    assert isinstance(cards, Cards)
    more = replace(cards, items=(card("one", opens=True), *cards.items))
    for new in (
        (old, content.pages[1]),
        (content.pages[1], old),
        (old, *content.pages[1:]),
        (replace(old, title=Localised({"en": "Another"})), content.pages[1]),
        (replace(old, blocks=(gallery, more)), content.pages[1]),
    ):
        assert at_once(shown, Reading(replace(content, pages=new), (warning(),)))


def test_what_was_worked_out_of_the_screen_is_no_part_of_its_content() -> None:
    """Blocks keep what presenters ask of them, which is more than stands in the file."""
    shown, new = read(SAMPLE), read(SAMPLE)
    assert shown.content
    asked = 0
    for block in (block for page in shown.content.pages for block in page.blocks):
        for name, member in getmembers_static(type(block)):
            if isinstance(member, cached_property):
                getattr(block, name)
                asked += 1
    assert asked
    assert at_once(shown, new)


def test_what_takes_something_away_waits(content: Content) -> None:
    old = page(content)
    shown = Reading(replace(content, pages=(old, content.pages[1])))
    cards, gallery = old.blocks
    assert isinstance(cards, Cards)
    assert isinstance(gallery, Gallery)
    closed = replace(cards, items=(card("one"), *cards.items[1:]))
    for blocks in (
        (),
        (cards,),
        (replace(cards, items=cards.items[:3]), gallery),
        (cards, replace(gallery, pictures=gallery.pictures[:2])),
        (closed, gallery),
    ):
        pages = (replace(old, blocks=blocks), content.pages[1])
        assert not at_once(shown, Reading(replace(content, pages=pages)))
    assert not at_once(shown, Reading(replace(content, pages=(old,))))
    assert not at_once(shown, Reading(replace(content, languages=content.languages[1:])))


def test_a_service_that_is_gone_waits(content: Content) -> None:
    toilets, lift = (Service(kind=kind) for kind in (ServiceKind.TOILETS, ServiceKind.LIFT))
    served = replace(content, services=(toilets, lift), payment=Payment(china=("CNY",)))
    assert at_once(Reading(content), Reading(served))
    assert at_once(Reading(served), Reading(replace(served, services=(lift, toilets))))
    assert not at_once(Reading(served), Reading(replace(served, services=(toilets,))))
    assert not at_once(Reading(served), Reading(replace(served, payment=None)))


def test_errors_wait_and_those_that_stand_hold_up_nothing(content: Content) -> None:
    good, bad, worse = (Reading(content, (error(),) * number) for number in range(3))
    assert not at_once(good, bad)
    assert not at_once(bad, worse)
    assert not at_once(good, Reading(None, (error(),)))
    assert at_once(bad, bad)
    assert at_once(worse, good)


def test_what_was_a_version_before_is_shown_at_once(content: Content) -> None:
    fewer = replace(content, pages=content.pages[:1])
    assert not at_once(Reading(content), Reading(fewer))
    assert at_once(Reading(content), Reading(replace(fewer, version="9b2e41d07c3a")))
