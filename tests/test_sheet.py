"""The contact sheet for those who proofread."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import product
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT
from kiosk.authoring.sheet.sheet import Sheet, write_sheet
from kiosk.authoring.sheet.shots import Scope, Shot, Taken, shots, take
from kiosk.cli import main
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.content.reading.reader import read_written
from kiosk.content.reading.written import Written
from kiosk.errors import KioskError

SAMPLE = Path(__file__).parent / "sample" / "content.yaml"
SIZES = (PORTRAIT, LANDSCAPE)


class Outline(HTMLParser):
    """The pictures of a sheet by section, its words by section, and all that it refers to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.section = ""
        self.pictures: dict[str, list[str]] = {}
        self.words: dict[str, str] = {}
        self.references: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        if tag in {"section", "nav", "dialog"} or given.get("id") == "file":
            self.section = given.get("id") or tag
        if tag == "img" and "src" in given:
            self.pictures.setdefault(self.section, []).append(given["alt"] or "")
        self.references += [
            value for name in ("src", "href", "action") if (value := given.get(name)) is not None
        ]

    def handle_data(self, data: str) -> None:
        self.words[self.section] = self.words.get(self.section, "") + data


def sheet_of(content: Content, written: Written | None = None) -> Outline:
    """Return the sheet of a content, with one and the same picture everywhere."""
    pages = ("attract", "home", *(page.id for page in content.pages))
    scope = Scope(pages, ("kk", "en"), SIZES)
    taken = {shot: Taken(b"picture", goes_on=False) for shot in shots(content, scope)}
    return Outline(Sheet(content, written or read_written(SAMPLE), scope, taken).html())


def sheet_of_file(path: Path) -> Outline:
    """Return the sheet of a content file."""
    written = read_written(path)
    assert written.reading.content
    return sheet_of(written.reading.content, written)


def test_every_page_stands_on_it_in_each_language_at_each_size(sample: Content) -> None:
    outline = sheet_of(sample)
    for page in ("attract", "home", *(page.id for page in sample.pages)):
        shown = [
            f"{page} · {language} · {shape}"
            for language in ("Қазақша", "English")
            for shape in ("portrait 1080 × 1920", "landscape 1920 × 1080")
        ]
        assert outline.pictures[page][:4] == shown


def test_cards_that_open_stand_below_their_page_at_one_size(sample: Content) -> None:
    page = next(page for page in sample.pages if page.openable)
    assert sheet_of(sample).pictures[page.id][4:] == [
        f"{page.id} · {item} · {language} · portrait 1080 × 1920"
        for item in page.openable
        for language in ("Қазақша", "English")
    ]


def test_it_needs_nothing_outside_itself(sample: Content) -> None:
    outline = sheet_of(sample)
    assert outline.references
    assert not [one for one in outline.references if not one.startswith(("data:", "#"))]


def test_what_the_checker_says_stands_beside_the_page_that_it_is_about(tmp_path: Path) -> None:
    outline = sheet_of_file(_mistaken(tmp_path))
    assert "there is no kind of block called galery" in outline.words["second"]
    assert "galery" not in outline.words["first"]
    assert "cannot be an id" in outline.words["The third"]
    assert "This page cannot be shown" in outline.words["The third"]
    assert "The third" not in outline.pictures
    assert "titel is not known here" in outline.words["home"]
    assert "pagse is not known here" in outline.words["file"]


def test_what_is_wrong_in_a_table_is_told_with_its_name_on_the_page_of_its_cards(
    tmp_path: Path,
) -> None:
    path = _mistaken(tmp_path)
    (tmp_path / "objects.csv").write_text("id,title.en,title.kk\n\n\nb b,B,B\nc,C,C\n", "utf-8")
    outline = sheet_of_file(path)
    assert "objects.csv, line 4" in outline.words["first"]


def test_words_and_pictures_come_from_one_state_of_the_file(tmp_path: Path) -> None:
    path = _mistaken(tmp_path)
    written = read_written(path)
    path.write_text("# Saved while the pictures were taken\n" * 30 + path.read_text("utf-8"))
    assert written.reading.content
    outline = sheet_of(written.reading.content, written)
    assert "there is no kind of block called galery" in outline.words["second"]


def test_texts_that_are_missing_are_listed(tmp_path: Path) -> None:
    words = " ".join(sheet_of_file(_mistaken(tmp_path)).words["file"].split())
    assert "title has no text in kk" in words
    assert "Every text is there" not in words


def test_texts_of_the_content_are_shown_as_letters(sample: Content) -> None:
    first, *others = sample.pages
    marked = replace(first, title=Localised({"en": "<b>&amp;"}))
    outline = sheet_of(replace(sample, pages=(marked, *others)))
    assert "<b>&amp;" in outline.words[first.id]


def test_a_page_is_shown_to_its_end(
    qapp: QGuiApplication,  # noqa: ARG001
    sample: Content,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # What `take` sets is put back after the test.
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    page = max(sample.pages, key=lambda page: len(page.blocks)).id
    told: list[str] = []
    wanted = [Shot(page, "", "en", SIZES[0]), Shot("home", "", "en", SIZES[1])]
    long, home = take(sample, wanted, told.append).values()
    picture = QImage.fromData(long.data)
    assert long.goes_on
    assert picture.width() == SIZES[0][0] // 2
    assert picture.height() > SIZES[0][1]
    assert not home.goes_on
    assert QImage.fromData(home.data).size().toTuple() == (960, 540)
    assert told == [f"1/2 {page} en 1080x1920", "2/2 home en 1920x1080"]


def test_a_page_begins_at_its_top_in_every_language(
    qapp: QGuiApplication,  # noqa: ARG001
    sample: Content,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    page = max(sample.pages, key=lambda page: len(page.blocks)).id
    wanted = [Shot(page, "", language, SIZES[0]) for language in ("en", "kk")]
    told: list[str] = []
    pictures = [QImage.fromData(one.data) for one in take(sample, wanted, told.append).values()]
    # The lead picture; both are compressed with losses.
    first, second = (
        picture.copy(0, 0, 540, 300).scaled(9, 5, mode=Qt.TransformationMode.SmoothTransformation)
        for picture in pictures
    )
    for x, y in product(range(9), range(5)):
        difference = abs(first.pixelColor(x, y).lightness() - second.pixelColor(x, y).lightness())
        assert difference < 12


def test_a_render_that_would_go_nowhere_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "--content", str(SAMPLE)]) == 2
    assert "--out DIR or --sheet FILE" in capsys.readouterr().err


def test_a_sheet_that_cannot_be_written_is_told_before_the_pictures(tmp_path: Path) -> None:
    file = tmp_path / "missing" / "sheet.html"
    told: list[str] = []
    with pytest.raises(KioskError, match=r"sheet\.html: cannot be written"):
        write_sheet(read_written(SAMPLE), Scope(("home",), ("en",), SIZES), file, told.append)
    assert not told


def _mistaken(folder: Path) -> Path:
    """Write a content with a page of cards, one with a broken block, and one that is lost."""
    path = folder / "content.yaml"
    page = "    title: {en: Page}\n    line: {kk: Жол, en: Line}\n    picture: none\n"
    path.write_text(
        "center: {name: {kk: Үй, en: House}, titel: {en: House}}\n"
        "languages:\n  - {code: kk, name: Қазақша, translation_status: checked}\n"
        "  - {code: en, name: English, translation_status: checked}\n"
        "pictures: {}\n"
        "pagse: []\n"
        "pages:\n"
        f"  - id: first\n{page.replace('{en: Page}', '{kk: Бет, en: Page}')}"
        "    blocks:\n      - {kind: cards, items_from: objects.csv}\n"
        f"  - id: second\n{page}    blocks:\n      - kind: galery\n"
        f"  - id: The third\n{page}",
        "utf-8",
    )
    return path
