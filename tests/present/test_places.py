"""Each line of a content file leads to the place of the kiosk that it is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.places import Places, find_places
from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.content.model import Content
from kiosk.content.reading.reader import read_written
from kiosk.content.reading.source_text import SourceText
from kiosk.visit.places import Home, ItemPlace, PagePlace, Place
from tests.conftest import SAMPLE
from tests.present.views import places

TEXT = SAMPLE.read_text("utf-8")
MUSEUM = "sample-museum"
CIRCLES = ItemPlace(MUSEUM, "age-of-circles")
FILE = "folder/content.yaml"


def places_of(text: str) -> Places:
    """Return the places of a content file that holds `text`."""
    return find_places(read_written(Path(FILE), lambda path, _: SourceText(str(path), text)))


def at(places: Places, line: int, file: str = FILE) -> Place | None:
    """Return the place of what is wrong in a line of a file."""
    wrong = Diagnostic(file=file, line=line, column=1, severity=Severity.ERROR, message="wrong")
    return places.at(wrong)


def line(start: str, after: str = "", text: str = TEXT) -> int:
    """Return the number of the first line that begins with `start`, spaces aside."""
    lines = text.splitlines()
    first = line(after, text=text) if after else 0
    return next(n for n in range(first, len(lines)) if lines[n].strip().startswith(start)) + 1


def test_every_page_and_item_begins_on_the_line_of_its_id(sample: Content) -> None:
    found = places_of(TEXT)
    in_tables = {
        ItemPlace(MUSEUM, item.id)
        for block in sample.pages[0].blocks
        if getattr(block, "items_from", None)
        for item in block.openable()
    }
    for place in places(sample):
        if place in in_tables:
            continue
        assert at(found, line(f"- id: {place.names[-1]}")) == place


@pytest.mark.parametrize(
    ("start", "after", "place"),
    [
        ("en: Sample museum", "", Home()),
        ("zone: Asia/Almaty", "", Home()),
        ("- code: zh", "", None),
        ("accent: gold", "", PagePlace(MUSEUM)),
        ("en: This is a sample", "", PagePlace(MUSEUM)),
        ("Выдуманная эпоха", "", CIRCLES),
        ("en: Invented.", "- id: age-of-circles", CIRCLES),
        # A card that does not open is seen on its page.
        ("picture: square", "- id: age-of-corners", PagePlace(MUSEUM)),
        ("- kind: gallery", "", PagePlace(MUSEUM)),
        ("title:", "- id: sample-empty", PagePlace("sample-empty")),
    ],
)
def test_a_line_is_about_what_it_stands_in(start: str, after: str, place: Place | None) -> None:
    assert at(places_of(TEXT), line(start, after)) == place


def test_an_object_of_a_collection_is_seen_opened_with_or_without_a_text() -> None:
    table = "        items_from: exhibits.csv\n"
    assert table in TEXT
    lines = "        items:\n          - id: bare\n            title: {en: Bare thing}\n"
    text = TEXT.replace(table, lines)
    found = places_of(text)
    assert at(found, line("title: {en: Bare thing}", text=text)) == ItemPlace(MUSEUM, "bare")


def test_a_picture_or_a_source_is_seen_where_it_is_used_first() -> None:
    found = places_of(TEXT)
    assert at(found, line("file: pictures/house.png")) == Home()
    assert at(found, line("en: A circle")) == CIRCLES
    assert at(found, line("file: pictures/wave.png")) == PagePlace(MUSEUM)
    assert at(found, line("en: A sample, no source")) == PagePlace("sample-programme")
    unused = TEXT.replace("sources:\n", "sources:\n  unused: {name: {en: Nobody}}\n")
    assert at(places_of(unused), line("unused:", text=unused)) is None


def test_a_table_is_seen_where_its_rows_are_shown_first() -> None:
    written = read_written(SAMPLE)
    found = find_places(written)
    assert at(found, 2, str(SAMPLE.with_name("objects.csv"))) == PagePlace(MUSEUM)
    assert at(found, line("en: Age of circles"), str(SAMPLE)) == CIRCLES


def test_a_line_of_another_file_is_not_taken_for_one_of_this_file() -> None:
    assert at(places_of(TEXT), line("en: Age of circles"), "folder/others.csv") is None


def test_what_stands_before_the_first_name_has_no_place() -> None:
    assert at(places_of(TEXT), 1) is None


def test_a_file_that_is_no_yaml_has_places_up_to_its_error() -> None:
    broken = TEXT.replace("en: Age of circles", "en: Age: of circles")
    error = line("en: Age: of circles", text=broken)
    assert at(places_of(broken), error) == PagePlace(MUSEUM)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nothing",
        "[",
        "pages: 5",
        "pages:\n- [1]\n- {id: [2]}",
        "- {twice: 1, twice: 2}\n" * 2000,
    ],
    ids=range(6),
)
def test_whatever_is_in_the_file_costs_no_more_than_its_places(text: str) -> None:
    places = places_of(text)
    for number in range(4):
        at(places, number)


def test_an_id_need_not_be_the_first_line_of_its_page() -> None:
    found = places_of("pages:\n- line: {en: Old things}\n  id: museum\n")
    assert at(found, 2) == PagePlace("museum")
