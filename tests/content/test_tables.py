"""Tables beside the content file: whatever a spreadsheet saves, and what each mistake costs."""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.blocks.ask import Ask, Topic
from kiosk.content.blocks.cards import Cards
from kiosk.content.blocks.items import Item
from kiosk.content.diagnostics import Subject
from kiosk.content.keeping.loading import load
from kiosk.content.keeping.store import Store
from kiosk.content.localised import Localised
from kiosk.content.reading import table
from kiosk.content.reading.reading import Reading
from tests.content.conftest import Desk
from tests.content.cost import cost_of

CARDS = "- {kind: cards, items_from: objects.csv}"
TABLE = """\
id,title.en,picture,text.en
vase,Vase,house,"Tall, and old"
bowl,Bowl,,
"""
VASE = Item(
    id="vase",
    title=Localised({"en": "Vase"}),
    picture="house",
    text=Localised({"en": "Tall, and old"}),
)
BOWL = Item(id="bowl", title=Localised({"en": "Bowl"}))

Read = Callable[..., Reading]


@pytest.fixture
def read(desk: Desk) -> Read:
    """Return what reads a page with cards from a table, and a good block after them."""

    def read(written: str | bytes, blocks: str = CARDS) -> Reading:
        desk.file(written, "objects.csv")
        return desk.blocks(blocks)

    return read


def items(reading: Reading) -> tuple[Item, ...]:
    assert reading.content
    block = reading.content.pages[0].blocks[0]
    return block.items if isinstance(block, Cards) else ()


def told(reading: Reading) -> list[tuple[str, int, int, str]]:
    return [(Path(e.file).name, e.line, e.column, e.message) for e in reading.errors]


def test_a_table_gives_the_same_items_as_lines_below_the_block(desk: Desk, read: Read) -> None:
    reading = read(TABLE)
    assert not reading.diagnostics
    written = """\
    - kind: cards
      items:
      - {id: vase, title: {en: Vase}, picture: house, text: {en: "Tall, and old"}}
      - {id: bowl, title: {en: Bowl}}
    """
    assert items(reading) == items(desk.blocks(written)) == (VASE, BOWL)


def test_the_content_says_which_tables_it_names(desk: Desk) -> None:
    (desk.folder / "rooms").mkdir()
    desk.file(TABLE, "rooms/objects.csv")
    blocks = "\n".join(
        f"- {{kind: cards, items_from: {file}}}"
        for file in ("rooms/objects.csv", "missing.csv", "rooms/objects.csv", "../x.csv")
    )
    content = desk.blocks(blocks).content
    assert content
    assert content.tables == ("rooms/objects.csv", "missing.csv")


def test_topics_come_from_a_table_too(read: Read) -> None:
    reading = read("Title (EN);Answer (EN)\nHours;\n", "- {kind: ask, topics_from: objects.csv}")
    assert not reading.diagnostics
    assert reading.content
    block = reading.content.pages[0].blocks[0]
    assert isinstance(block, Ask)
    assert block.topics == (Topic(title=Localised({"en": "Hours"})),)


@pytest.mark.parametrize(
    "encoded",
    [
        lambda text: text.encode(),
        lambda text: text.encode("utf-8-sig"),
        lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
        lambda text: text.replace(",", "\t").replace("Tall\t", "Tall,").encode("utf-16"),
        lambda text: text.replace(",", ";").replace("Tall;", "Tall,").encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.rstrip("\n").encode(),
        lambda text: text.replace("\n", ",,,\n").encode() + b",,,,,,\n" * 9,
        lambda text: b"\n,,\n" + text.replace("\n", "\n\n").encode() + b"  \t\n",
        lambda text: text.replace("title.en", "Title (en)").replace("id", "ID").encode(),
        lambda text: text.replace("title.en", " TITLE EN ").encode(),
        lambda text: text.replace("title.en", "title.En,#shelf,#").replace("e,", "e,A,").encode(),
        lambda text: text.replace("Vase", '"Vase"').replace("vase", '"vase"  '[:-2]).encode(),
    ],
    ids=[
        *("utf-8", "utf-8-sig", "utf-16", "tabs", "semicolons", "crlf", "cr", "no end"),
        *("empty columns", "empty rows", "brackets", "capitals", "own columns", "quotes"),
    ],
)
def test_what_spreadsheets_save_is_read_alike(
    read: Read, encoded: Callable[[str], bytes], request: pytest.FixtureRequest
) -> None:
    if "own columns" in request.node.name:
        raw = b"id,title.en,#shelf,picture,text.en,#\n"
        raw += b'vase,Vase,A1,house,"Tall, and old",x\nbowl,Bowl,,,,\n'
    else:
        raw = encoded(TABLE)
    reading = read(raw)
    assert not reading.diagnostics
    assert items(reading) == (VASE, BOWL)


def test_a_cell_may_have_lines_and_quotes(read: Read) -> None:
    reading = read(b'id;title.en;text.en\r\na;"A ""B"", C";"one\r\n\r\ntwo"\r\n')
    assert items(reading) == (
        Item(
            id="a",
            title=Localised({"en": 'A "B", C'}),
            text=Localised({"en": "one\n\ntwo"}),
        ),
    )


@pytest.mark.parametrize("header", ["id;title.en;#a,b,c", 'id;title.en;"#,,,,,,"'])
def test_the_delimiter_is_the_one_that_gives_names(read: Read, header: str) -> None:
    assert [item.id for item in items(read(f"{header}\na;A, B, C;x,y\n"))] == ["a"]


@pytest.mark.parametrize(
    ("row", "column", "message"),
    [
        ("vase,Jar,,", 1, "column `id`: `vase` stands already in row 2 of objects.csv"),
        ("A b,Jar,,", 1, "column `id`: `A b` cannot be an id"),
        (",Jar,,", 1, "column `id`: `id` is empty"),
        ("jar,,,", 2, "column `title.en`: `title` is empty"),
        ("jar", 1, "column `id`: `title` is empty"),
        ("jar,Jar,,,x", 5, "this cell has no name above it"),
        (f"jar,{'w' * 20_001},,", 2, "column `title.en`: `en` is longer than 20000 characters"),
    ],
    ids=["twice", "bad id", "no id", "no title", "short", "long", "endless"],
)
def test_a_bad_row_costs_that_row(read: Read, row: str, column: int, message: str) -> None:
    reading = read(TABLE + row + "\njug,Jug,,\n")
    assert told(reading) == [("objects.csv", 4, column, message)]
    assert [item.id for item in items(reading)] == ["vase", "bowl", "jug"]


def test_an_unknown_picture_costs_the_picture(read: Read) -> None:
    reading = read(TABLE + "jar,Jar,hose,\n")
    assert told(reading) == [
        ("objects.csv", 4, 3, "column `picture`: there is no picture called `hose`")
    ]
    assert [item.id for item in items(reading)] == ["vase", "bowl", "jar"]


def test_a_mistake_is_shown_in_its_row(read: Read) -> None:
    (error,) = read('id,title.en,picture\na,"A\nB",hose\n').errors
    assert error.explained().splitlines()[1:] == [
        '    a,"A B",hose',
        "            ^",
        "    Did you mean `house`?",
    ]
    assert "caret" not in error.as_dict()


def test_a_missing_translation_is_told_at_its_cell(desk: Desk) -> None:
    desk.file("id,title.en,title.ru\na,A,А\nb,B,\n", "objects.csv")
    text = desk.with_blocks(CARDS)
    reading = desk.read(text.replace("sources:", "  - {code: ru, name: Русский}\nsources:"))
    missing = [
        (one.line, one.column)
        for one in reading.diagnostics
        if one.subject is Subject.MISSING_TRANSLATION and one.file.endswith("objects.csv")
    ]
    assert missing == [(3, 3)]


@pytest.mark.parametrize(
    ("header", "column", "message", "hint"),
    [
        ("id,title.en,pictur", 3, "does not know the column `pictur`", "`picture`?"),
        ("id,title.en,where", 3, "does not know the column `where`", "starts with `#`"),
        ("id,title.en,picture.en", 3, "does not know the column `picture.en`", "`picture`?"),
        ("id,title.en,title.de", 3, "`de` is not one of the languages", "`en`"),
        ("id,title.en,Title (EN)", 3, "`title.en` stands here a second time", "Remove"),
        ("id,title.en,note", 3, "`note` needs a language", "`note.en`"),
        ("id,titel.en,picture", 2, "does not know the column `titel.en`", "`title.en`?"),
        ("id,title,picture", 2, "`title` needs a language", "`title.en`"),
        ("id,line.en,picture", 1, "no column `title.en`", "first row"),
        ("Inventory 2024,#,#", 1, "does not know the column", ""),
    ],
)
def test_names_of_columns(read: Read, header: str, column: int, message: str, hint: str) -> None:
    reading = read(f"{header}\na,A,\n")
    (file, line, at, first), *_ = told(reading)
    assert (file, line, at) == ("objects.csv", 1, column)
    assert message in first
    assert hint in reading.errors[0].hint
    # Without the columns that every item needs nothing can be shown.
    assert len(items(reading)) == header.startswith("id,title.en")


@pytest.mark.parametrize(
    ("raw", "place", "message", "hint"),
    [
        (b"", (1, 1), "no column `id`", "first row"),
        (b"\n,,\n\t,\n", (1, 1), "no column `id`", "first row"),
        (TABLE.splitlines()[0].encode(), (1, 1), "no rows", "one row"),
        (b'id,title.en\na,"A\nb,B\n', (2, 3), "never closed", "anew"),
        (b'id,title.en\na,"A" B\n', (2, 6), "after its closing quote", "CSV UTF-8"),
        ("id,title.en\na,Ваза\n".encode("windows-1251"), (2, 3), "not UTF-8", "CSV UTF-8"),
        ("id,title.en\na,Café\n".encode("latin-1"), (2, 6), "not UTF-8", "CSV UTF-8"),
        (b"PK\x03\x04", (1, 3), "U+0003", "CSV UTF-8"),
    ],
    ids=["empty", "blank", "header", "open", "after", "1251", "latin-1", "xlsx"],
)
def test_a_table_that_cannot_be_read_costs_the_block(
    read: Read, raw: bytes, place: tuple[int, int], message: str, hint: str
) -> None:
    reading = read(raw)
    file, line, column, first = told(reading)[0]
    assert (file, (line, column)) == ("objects.csv", place)
    assert message in first
    assert hint in reading.errors[0].hint
    assert reading.content
    assert len(reading.content.pages[0].blocks) == 1


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        ("items_from: object.csv", "no such file", "Did you mean `objects.csv`?"),
        ("items_from: Objects.csv", "capitals count", "`objects.csv`"),
        ("items_from: ../objects.csv", "leaves the folder", "`objects.csv`"),
        ("items_from: /etc/objects.csv", "from the root", "`objects.csv`"),
        ("items_from: C:/objects.csv", "an address or a drive", "`objects.csv`"),
        ("items_from: a\\objects.csv", "backslashes", "`/`"),
        ("items_from: http://x/objects.csv", "an address", "`objects.csv`"),
        ("items_from: folder.csv", "not a file", "file itself"),
        ("items_from: pipe.csv", "not a file", "file itself"),
        ("items_from: link.csv", "leads out of the folder", "file itself"),
        ("items_from: objects.xlsx", "not a table", "CSV UTF-8"),
        ("items_from: [objects.csv]", "must be one text", ""),
        ("item_from: objects.csv", "`item_from` is not known", "`items_from`?"),
        ("title: {en: A}", "`items` is missing here", "`items_from:`"),
        ("items_from:", "`items` is missing here", "`items_from:`"),
        ("items: []", "at least 1", ""),
    ],
)
def test_which_table_is_said_once_and_well(
    desk: Desk, read: Read, written: str, message: str, hint: str
) -> None:
    (desk.folder / "folder.csv").mkdir()
    os.mkfifo(desk.folder / "pipe.csv")
    (desk.folder / "link.csv").symlink_to("/etc/passwd")
    reading = read(TABLE, f"- kind: cards\n  {written}")
    assert [Path(e.file).name for e in reading.errors] == ["content.yaml"]
    assert message in reading.errors[0].message
    assert hint in reading.errors[0].hint
    assert reading.content
    assert len(reading.content.pages[0].blocks) == 1


def test_items_and_a_table_exclude_each_other(read: Read) -> None:
    lines = "- kind: cards\n  items: [{id: a, title: {en: A}}]\n  items_from: objects.csv"
    (error,) = read(TABLE, lines).errors
    assert error.source_line.strip() == "items_from: objects.csv"
    assert error.message == "`items` and `items_from` cannot both be here"


def test_an_id_is_unique_on_its_page_wherever_it_stands(read: Read) -> None:
    reading = read(TABLE, "- {kind: cards, items: [{id: bowl, title: {en: A}}]}\n" + CARDS)
    assert told(reading) == [
        ("objects.csv", 3, 1, "column `id`: `bowl` stands already on line 14 of content.yaml")
    ]


def test_errors_come_file_by_file(desk: Desk) -> None:
    desk.file("id,title.en,picture\na,A,hose\n", "objects.csv")
    blocks = CARDS + "\n- {kind: gallery, pictures: [hose]}"
    assert [file for file, *_ in told(desk.blocks(blocks))] == ["content.yaml", "objects.csv"]


def test_a_saved_table_is_read_although_the_content_file_stayed(desk: Desk) -> None:
    desk.file(TABLE, "objects.csv")
    path = desk.file(desk.with_blocks(CARDS))
    assert len(items(load(path, Store(desk.folder / "known")))) == 2
    desk.file(TABLE + "jug,Jug,,\n", "objects.csv")
    assert len(items(load(path, Store(desk.folder / "known")))) == 3


def test_ten_thousand_rows_are_read_as_fast_as_good_yaml(read: Read) -> None:
    row = '{n},Vase {n},house,"A ""long"" text, {words}"'
    rows = "\n".join(row.format(n=n, words="word " * 60) for n in range(10_000))
    readings: list[Reading] = []
    cost = cost_of(lambda: readings.append(read("id,title.en,picture,text.en\n" + rows)))
    # A second where nothing else runs.
    assert cost < 20
    assert len(items(readings[0])) == 10_000


@pytest.mark.parametrize(
    ("limit", "message"), [("MAX_BYTES", "larger than 0 MB"), ("MAX_CELLS", "too many cells")]
)
def test_a_table_without_end_is_refused(
    read: Read, monkeypatch: pytest.MonkeyPatch, limit: str, message: str
) -> None:
    monkeypatch.setattr(table, limit, 10)
    assert message in read(TABLE).errors[0].message


@pytest.mark.parametrize(
    "text",
    ['"' * 1_000_000, "," * 3_000_000, "\n" * 5_000_000, ",\n" * 2_000_000, '"",' * 900_000 + '"'],
    ids=["quotes", "columns", "lines", "rows", "cells"],
)
def test_a_bomb_is_refused_at_once(read: Read, text: str) -> None:
    readings: list[Reading] = []

    def work() -> None:
        readings.append(read(text))
        read("id,title.en\na,A\n" + text + "\nb")

    # Four seconds where nothing else runs.
    assert cost_of(work) < 80
    assert readings[0].errors


@pytest.mark.parametrize(("sign", "shown"), [("\0", "Jar"), ("\ufeff", "Jar"), ("\u2028", "J ar")])
def test_a_character_that_nobody_can_read_costs_itself_in_a_table(
    read: Read, sign: str, shown: str
) -> None:
    reading = read(f'id,title.en,text.en\njug,Jug,"a\nb"\njar,J{sign}ar,"{sign}c, d"\n')
    assert not reading.errors
    first, second = (found for found in reading.diagnostics if found.file_name == "objects.csv")
    assert (first.line, first.column) == (3, 2)
    assert f"U+{ord(sign):04X}" in first.message
    assert second.line == 3
    _, jar = items(reading)
    assert jar.title.by_language["en"] == shown


def test_letters_of_a_table_are_composed(read: Read) -> None:
    (item,) = items(read("id,title.en\na,\u0438\u0306\n"))
    assert item.title.by_language["en"] == "\u0439"
