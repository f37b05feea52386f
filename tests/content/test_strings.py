"""Translations by spreadsheet: what goes out, what comes back, and what is left alone."""

from __future__ import annotations

import codecs
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from msgspec import Struct
from openpyxl import Workbook, load_workbook

from kiosk.authoring.translation import import_strings as importing
from kiosk.authoring.translation import rewriting, workbook
from kiosk.authoring.translation.import_strings import Import, import_strings
from kiosk.authoring.translation.strings import Passage, read_strings
from kiosk.authoring.translation.workbook import write_workbook
from kiosk.cli import main
from kiosk.content.reading.source_text import read_text
from kiosk.errors import ContentError, UsageError
from tests.pictures import png

ROOT = Path(__file__).resolve().parents[2]

CONTENT = """\
# A note at the top.
center:
  name: {en: "Center: all", ru: 'Центр'}   # both sides
  short_name:
    en: C
    ru:   # not yet
    zh: 中
  picture: house
languages:
  - {code: ru, name: Русский}
  - {code: zh, name: 中文}
  - {code: en, name: English}
pictures:
    house:
        file: house.png
        alt:
            ru: 'Дом'
            en: A house   # drawn
        credit: {en: Nobody}

pages:
- id: museum
  title:
    ru: |
      Музей

    # The Chinese name is the operator's.
    zh: >-
      博物
      馆
    en: |
      Museum

  line: {en: Old things}
  picture: house
  blocks:
    - kind: text
      text:
        en: |
          One.

          Two.

    - kind: cards
      items_from: objects.csv
# The end.
"""
TABLE = 'id;title.en;title.ru;text.en;text.ru;#\nvase;"Vase ""A""";;Old;Старая;x\nbowl;Bowl;Чаша\n'


class Office(Struct, frozen=True):
    """Where a content file, its table and a workbook lie, and somebody works on them."""

    folder: Path

    @property
    def content(self) -> Path:
        return self.folder / "content.yaml"

    @property
    def table(self) -> Path:
        return self.folder / "objects.csv"

    @property
    def workbook(self) -> Path:
        return self.folder / "texts.xlsx"

    def export(self) -> tuple[Passage, ...]:
        return write_workbook(read_strings(self.content, read_text), self.workbook)

    def translate(self, texts: dict[tuple[str, str], Any]) -> None:
        """Write `texts`, each under its key and language, into the workbook."""
        book = load_workbook(self.workbook)
        sheet = book["Texts"]
        rows = {row[2].value: row for row in sheet.iter_rows()}
        columns = {str(cell.value)[-3:-1]: index for index, cell in enumerate(sheet[1])}
        for (key, language), text in texts.items():
            cell = rows[key][columns[language]]
            cell.value = text
            if isinstance(text, str):
                # The cells are formatted as text, so this is what a spreadsheet does as well.
                cell.data_type = "s"
        book.save(self.workbook)

    def bring(self, texts: dict[tuple[str, str], Any]) -> Import:
        """Return what the import of `texts` did."""
        self.translate(texts)
        return import_strings(self.content, self.workbook)

    def read(self, key: str, language: str) -> str:
        strings = read_strings(self.content, read_text)
        return next(one for one in strings.passages if one.key == key).text(language)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path)
    (tmp_path / "house.png").write_bytes(png())
    office.content.write_bytes(CONTENT.encode())
    office.table.write_bytes(TABLE.encode())
    office.export()
    return office


def reasons(done: Import) -> list[tuple[int, int, str]]:
    return [(one.row, one.line, one.reason) for one in done.refusals]


# What goes out


def test_translators_are_told_where_they_must_not_quote(office: Office) -> None:
    quote = """\
    - kind: quote
      text: {en: It hums.}
      reported: [ru, zh]
# The end.
"""
    office.content.write_text(CONTENT.replace("# The end.\n", quote), "utf-8")
    passages = read_strings(office.content, read_text).passages
    (place,) = (one.place for one in passages if one.key == "pages/museum/blocks/3/text")
    assert place.endswith("› text (reported speech, no quotation, in ru, zh)")


def test_each_text_is_a_row_in_the_order_of_the_file(office: Office) -> None:
    sheet = load_workbook(office.workbook)["Texts"]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][:6] == ("Where", "Line", "Key", "English (en)", "Русский (ru)", "中文 (zh)")
    assert [row[:6] for row in rows[1:]] == [
        ("center › name", 3, "center/name", "Center: all", "Центр", None),
        ("center › short name", 4, "center/short_name", "C", None, "中"),
        ("picture house › alt", 16, "pictures/house/alt", "A house", "Дом", None),
        ("picture house › credit", 19, "pictures/house/credit", "Nobody", None, None),
        ("page Museum › title", 23, "pages/museum/title", "Museum", "Музей", "博物 馆"),
        ("page Museum › line", 34, "pages/museum/line", "Old things", None, None),
        (
            "page Museum › block 1, text › text",
            38,
            "pages/museum/blocks/1/text",
            "One.\n\nTwo.",
            None,
            None,
        ),
        ('objects.csv › Vase "A" › title', 2, "objects.csv/vase/title", 'Vase "A"', None, None),
        ('objects.csv › Vase "A" › text', 2, "objects.csv/vase/text", "Old", "Старая", None),
        ("objects.csv › Bowl › title", 3, "objects.csv/bowl/title", "Bowl", "Чаша", None),
    ]


@pytest.mark.parametrize("file", ["content.yaml", "tests/sample/content.yaml"])
def test_every_text_of_the_repository_has_a_key_of_its_own(file: str) -> None:
    strings = read_strings(ROOT / file, read_text)
    places = [(one.source.file, one.node.offset) for one in strings.passages]
    assert len(set(places)) == len({one.key for one in strings.passages}) == len(places) > 80


def test_what_is_missing_is_highlighted(office: Office) -> None:
    sheet = load_workbook(office.workbook)["Texts"]
    (formatting,) = sheet.conditional_formatting
    assert str(formatting.sqref) == "D2:F11"
    (rule,) = formatting.rules
    assert rule.formula == ["LEN(TRIM(D2))=0"]
    assert rule.dxf
    assert rule.dxf.fill.bgColor.rgb == "FFFFE699"


def test_the_workbook_is_made_for_translators(office: Office) -> None:
    book = load_workbook(office.workbook)
    sheet = book["Texts"]
    assert book.active is sheet
    assert sheet.freeze_panes == "B2"
    assert sheet.protection.sheet
    locked = [cell.protection.locked for cell in sheet[2]]
    assert locked == [True, True, True, True, False, False, True]
    assert all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row)
    assert sheet.column_dimensions["D"].width > 40
    assert sheet.column_dimensions["G"].hidden
    said = " ".join(str(row[0]) for row in book["Read me"].iter_rows(values_only=True))
    assert "English is what you translate from" in said


@pytest.mark.parametrize("text", ["=1+1", "+7 701", "- a dash", "@all", "=HYPERLINK(1)"])
def test_no_text_is_a_formula(office: Office, text: str) -> None:
    office.content.write_text(CONTENT.replace("Old things", f'"{text}"'), "utf-8")
    office.workbook.unlink()
    office.export()
    cell = load_workbook(office.workbook)["Texts"]["D7"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)
    assert not import_strings(office.content, office.workbook).refusals


def test_a_workbook_that_is_there_is_not_overwritten(office: Office) -> None:
    before = office.workbook.read_bytes()
    with pytest.raises(UsageError, match="there already"):
        office.export()
    assert office.workbook.read_bytes() == before


def test_a_text_that_no_cell_can_hold_is_left_out(office: Office) -> None:
    office.content.write_text(CONTENT.replace("Old things", "w" * 40_000), "utf-8")
    office.workbook.unlink()
    assert [one.key for one in office.export()] == ["pages/museum/line"]
    keys = [row[2].value for row in load_workbook(office.workbook)["Texts"].iter_rows()]
    assert "pages/museum/line" not in keys
    assert len(keys) == 10


def test_tables_outside_the_folder_are_not_read(office: Office, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(office.table, tmp_path / "secret.csv")
    inner = office.content.rename(tmp_path / "in" / "content.yaml")
    inner.write_text(CONTENT.replace("objects.csv", "../secret.csv"), "utf-8")
    assert not [one for one in read_strings(inner, read_text).passages if "csv" in one.key]


# What comes back


def test_an_import_without_changes_writes_nothing(office: Office) -> None:
    before = office.content.stat()
    done = import_strings(office.content, office.workbook)
    assert done == Import((), (), ())
    assert office.content.stat() == before
    assert office.content.read_bytes() == CONTENT.encode()


@pytest.mark.parametrize("file", ["content.yaml", "tests/sample/content.yaml"])
def test_the_contents_of_the_repository_come_back_as_they_went(file: str, tmp_path: Path) -> None:
    office = Office(tmp_path)
    shutil.copy(ROOT / file, office.content)
    for table in (ROOT / file).parent.glob("*.csv"):
        shutil.copy(table, tmp_path)
    office.export()
    texts = {
        (one.key, "kk"): one.text("kk") + " (!)"
        for one in read_strings(office.content, read_text).passages
    }
    done = office.bring(texts)
    assert not done.refusals
    assert len(done.changes) == len(texts)
    marked = office.content.read_text("utf-8")
    assert all(office.read(key, "kk") == text for (key, _), text in list(texts.items())[::20])
    assert marked.replace(" (!)", "") == (ROOT / file).read_text("utf-8")


@pytest.mark.parametrize(
    ("place", "text", "line", "written"),
    [
        (("center/name", "ru"), "Ещё 'центр'", "'Центр'", "'Ещё ''центр'''"),
        (("center/name", "zh"), "中心", "'Центр'", "'Центр', zh: '中心'"),
        (("center/short_name", "ru"), "Ц", "ru:   #", "ru: Ц   #"),
        (("center/short_name", "ru"), "a: b", "ru:   #", 'ru: "a: b"   #'),
        (("center/short_name", "ru"), "a\n\nb", "ru:   #", 'ru: "a\\n\\nb"   #'),
        (("center/short_name", "zh"), "2025", "zh: 中", 'zh: "2025"'),
        (("center/short_name", "zh"), "no", "zh: 中", 'zh: "no"'),
        (("center/short_name", "zh"), "霍尔果斯国际" * 99, "zh: 中", "zh: " + "霍尔果斯国际" * 99),
        (("center/short_name", "zh"), "=1 - @", "zh: 中", "zh: =1 - @"),
        (("center/short_name", "zh"), "@1", "zh: 中", 'zh: "@1"'),
        (("center/short_name", "zh"), "- a", "zh: 中", 'zh: "- a"'),
        (("center/short_name", "zh"), "a # b", "zh: 中", 'zh: "a # b"'),
        (("center/short_name", "zh"), '"a" \\ b', "zh: 中", 'zh: "\\"a\\" \\\\ b"'),
        (("center/short_name", "zh"), "«a»", "zh: 中", "zh: «a»"),
        (("center/short_name", "zh"), "[" * 9_000, "zh: 中", f'zh: "{"[" * 9_000}"'),
        (("center/short_name", "zh"), "a\nb", "zh: 中", "zh: |\n      a\n      b"),
        (("pictures/house/alt", "ru"), "a\n\nb", "'Дом'", "|\n              a\n\n              b"),
        (
            ("pictures/house/alt", "zh"),
            "房子",
            "'Дом'\n            en",
            "'Дом'\n            zh: '房子'\n            en",
        ),
        (("pictures/house/credit", "ru"), "Никто", "{en: N", "{ru: Никто, en: N"),
        (("pictures/house/credit", "zh"), "a, b", "{en: N", '{zh: "a, b", en: N'),
        (("pages/museum/title", "ru"), "А\n\nБ", "      Музей", "      А\n\n      Б"),
        (("pages/museum/title", "zh"), "馆", ">-\n      博物\n      馆", "|-\n      馆"),
        (("pages/museum/line", "ru"), "Да: да", "{en: Old", '{ru: "Да: да", en: Old'),
        (
            ("pages/museum/blocks/1/text", "zh"),
            "一。\n\n  二。",
            "        en: |\n          One",
            "        zh: |\n          一。\n\n            二。\n        en: |\n          One",
        ),
    ],
)
def test_a_text_changes_where_it_stands_and_nothing_else(
    office: Office, place: tuple[str, str], text: str, line: str, written: str
) -> None:
    for line_end in ("\n", "\r\n"):
        office.content.write_bytes(CONTENT.replace("\n", line_end).encode())
        done = office.bring({place: text})
        assert not done.refusals
        expected = CONTENT.replace(line, written, 1).replace("\n", line_end)
        assert office.content.read_bytes().decode() == expected
        assert office.read(*place) == text


def test_several_languages_come_in_in_their_order(office: Office) -> None:
    key = "pages/museum/blocks/1/text"
    office.bring({(key, "zh"): "二", (key, "ru"): "Два", ("pages/museum/line", "zh"): "旧"})
    text = office.content.read_text("utf-8")
    assert "        ru: |\n          Два\n        zh: |\n          二\n        en: |" in text
    assert "{zh: 旧, en: Old things}" in text


def test_a_table_changes_in_its_cells_and_nothing_else(office: Office) -> None:
    done = office.bring(
        {
            ("objects.csv/vase/title", "ru"): 'Ваза; "А"',
            ("objects.csv/vase/text", "ru"): "Очень\n\nстарая",
            ("objects.csv/bowl/title", "ru"): "Чашка",
        }
    )
    assert not done.refusals
    assert office.content.read_bytes() == CONTENT.encode()
    assert office.table.read_bytes().decode() == TABLE.replace(
        ";;Old;Старая", ';"Ваза; ""А""";Old;"Очень\n\nстарая"'
    ).replace("Чаша", "Чашка")
    assert [backup.name for backup in done.backups] == ["objects.csv.bak"]


@pytest.mark.parametrize(
    "mark", [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (b"", "utf-8")]
)
def test_the_encoding_stays(office: Office, mark: tuple[bytes, str]) -> None:
    start, encoding = mark
    office.content.write_bytes(start + CONTENT.encode(encoding))
    office.bring({("center/short_name", "zh"): "心"})
    expected = CONTENT.replace("zh: 中\n", "zh: 心\n")
    assert office.content.read_bytes() == start + expected.encode(encoding)


def test_a_number_in_a_cell_is_its_digits(office: Office) -> None:
    office.bring({("center/short_name", "zh"): 2025.0, ("center/short_name", "ru"): 1.5})
    assert office.read("center/short_name", "zh") == "2025"
    assert office.read("center/short_name", "ru") == "1.5"


def test_a_second_import_changes_nothing(office: Office) -> None:
    texts = {("center/short_name", "ru"): "Ц", ("objects.csv/vase/title", "ru"): "Ваза"}
    assert len(office.bring(texts).changes) == 2
    assert import_strings(office.content, office.workbook) == Import((), (), ())


def test_what_was_there_is_kept_each_time(office: Office) -> None:
    office.content.chmod(0o640)
    first = office.bring({("center/short_name", "ru"): "Ц"})
    office.workbook.unlink()
    office.export()
    second = office.bring({("center/short_name", "ru"): "Х"})
    assert [path.name for path in first.backups + second.backups] == [
        "content.yaml.bak",
        "content.yaml.2.bak",
    ]
    assert first.backups[0].read_bytes() == CONTENT.encode()
    assert stat.S_IMODE(office.content.stat().st_mode) == 0o640
    assert not list(office.folder.glob(".content*"))


# What does not come back


def test_a_row_whose_english_changed_is_refused(office: Office) -> None:
    office.content.write_text(CONTENT.replace("en: C\n", "en: Centre\n"), "utf-8")
    done = office.bring({("center/short_name", "ru"): "Ц", ("pages/museum/line", "ru"): "Старое"})
    assert reasons(done) == [
        (3, 4, "ru: the English text has changed since the export; export anew")
    ]
    assert [change.passage.key for change in done.changes] == ["pages/museum/line"]


def test_a_row_nobody_worked_on_is_not_refused(office: Office) -> None:
    office.content.write_text(CONTENT.replace("en: C\n", "en: Centre\n"), "utf-8")
    assert import_strings(office.content, office.workbook) == Import((), (), ())


def test_a_correction_in_the_file_is_not_undone(office: Office) -> None:
    corrected = CONTENT.replace("'Центр'", "'Наш центр'")
    office.content.write_text(corrected, "utf-8")
    assert import_strings(office.content, office.workbook) == Import((), (), ())
    done = office.bring({("center/name", "ru"): "Ваш центр"})
    assert reasons(done) == [
        (2, 3, "ru: the content has changed here since the export; export anew")
    ]
    assert office.content.read_text("utf-8") == corrected


@pytest.mark.parametrize(
    ("key", "language", "text", "reason"),
    [
        ("center/name", "en", "Centre", "en: the English text was changed in the workbook"),
        ("center/name", "ru", "", "ru: the cell was emptied; the content keeps its text"),
        ("center/name", "ru", True, "ru: the cell holds no text"),
        ("center/name", "ru", "a\ue000\ufeffb", "ru: it has a character that cannot be shown"),
        ("objects.csv/vase/title", "ru", "=1+1", "ru: a spreadsheet would take it for a formula"),
        ("objects.csv/vase/title", "zh", "花瓶", "zh: the table has no cell for it; add a column"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_its_reason(
    office: Office, key: str, language: str, text: object, reason: str
) -> None:
    done = office.bring({(key, language): text})
    ((_, line, found),) = reasons(done)
    assert line in {2, 3}
    assert found.startswith(reason)
    assert not done.changes
    assert not done.backups


@pytest.mark.parametrize(("text", "kind"), [("=1+1", "f"), ("#NAME?", "e")])
def test_what_a_spreadsheet_made_of_a_text_is_refused(office: Office, text: str, kind: str) -> None:
    book = load_workbook(office.workbook)
    cell = book["Texts"]["E2"]
    cell.value, cell.data_type = text, kind
    book.save(office.workbook)
    ((row, _, reason),) = reasons(import_strings(office.content, office.workbook))
    assert (row, reason.split(";")[0].startswith("ru: the cell holds")) == (2, True)


def test_a_text_that_is_gone_is_refused(office: Office) -> None:
    office.content.write_text(CONTENT.replace("id: museum", "id: hall"), "utf-8")
    done = office.bring({("pages/museum/line", "ru"): "Старое"})
    assert reasons(done) == [(7, 0, "ru: the text is not in the content any more; export anew")]


def test_a_text_that_stands_twice_is_taken_once(office: Office) -> None:
    office.translate({("pages/museum/line", "ru"): "Старое"})
    book = load_workbook(office.workbook)
    sheet = book["Texts"]
    sheet.append([cell.value for cell in sheet[7]])
    book.save(office.workbook)
    done = import_strings(office.content, office.workbook)
    assert len(done.changes) == 1
    assert reasons(done) == [(12, 34, "ru: the same text stands in the workbook twice")]


def test_english_that_was_missing_can_be_added(office: Office) -> None:
    office.content.write_text(CONTENT.replace("    en: C\n", ""), "utf-8")
    office.workbook.unlink()
    office.export()
    assert not load_workbook(office.workbook)["Texts"]["D3"].protection.locked
    office.bring({("center/short_name", "en"): "C"})
    assert "    zh: 中\n    en: C\n" in office.content.read_text("utf-8")


def test_an_import_that_would_bring_errors_changes_nothing(office: Office) -> None:
    with pytest.raises(ContentError, match=r"nothing was changed[\s\S]*longer than"):
        office.bring({("center/name", "ru"): "w" * 20_001, ("center/short_name", "ru"): "Ц"})
    assert office.content.read_bytes() == CONTENT.encode()


def test_a_text_that_would_read_otherwise_is_not_written(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rewriting, "_is_plain", lambda *_, **__: True)
    with pytest.raises(ContentError, match="could not be put in safely"):
        office.bring({("center/short_name", "ru"): "a # b"})
    assert office.content.read_bytes() == CONTENT.encode()


def test_errors_that_were_there_before_do_not_matter(office: Office) -> None:
    office.content.write_text(CONTENT.replace("file: house.png", "file: gone.png"), "utf-8")
    assert len(office.bring({("center/short_name", "ru"): "Ц"}).changes) == 1


def test_a_save_during_the_import_is_not_overwritten(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = importing._draft

    def saved_meanwhile(*arguments: Any) -> None:
        draft(*arguments)
        office.content.write_text("saved: by somebody", "utf-8")

    monkeypatch.setattr(importing, "_draft", saved_meanwhile)
    with pytest.raises(ContentError, match="meanwhile"):
        office.bring({("center/short_name", "ru"): "Ц"})
    assert office.content.read_text("utf-8") == "saved: by somebody"


def no_workbook(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04 and nothing else")


def no_zip(path: Path) -> None:
    path.write_text("a;b", "utf-8")


def another(path: Path) -> None:
    book = Workbook()
    book.save(path)


def no_sheet(path: Path) -> None:
    with ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "a")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (no_workbook, "not an Excel workbook"),
        (no_zip, "not an Excel workbook"),
        (no_sheet, "not an Excel workbook"),
        (another, "the column “Where” is missing"),
        (Path.unlink, "cannot be read"),
    ],
)
def test_what_is_no_such_workbook_is_told(
    office: Office, make: Callable[[Path], None], message: str
) -> None:
    make(office.workbook)
    with pytest.raises(ContentError, match=message):
        import_strings(office.content, office.workbook)


def test_a_bomb_is_not_unpacked(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MAX_UNPACKED", 1000)
    with pytest.raises(ContentError, match="too large"):
        import_strings(office.content, office.workbook)


# The commands


def test_the_commands_say_what_they_did(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    out = office.folder / "new.xlsx"
    assert main(["content", "export-strings", str(out), "--content", str(office.content)]) == 0
    assert "10 texts in ru, zh, en" in capsys.readouterr().out
    office.translate({("center/short_name", "ru"): "Ц", ("center/name", "ru"): ""})
    arguments = ["content", "import-strings", str(office.workbook)]
    assert main([*arguments, "--content", str(office.content)]) == 1
    emptied = "ru: the cell was emptied; the content keeps its text"
    assert capsys.readouterr().out.splitlines() == [
        f"{office.content}:4: center › short name: ru added",
        f"texts.xlsx, row 2, line 3 of the content: center › name: refused: {emptied}",
        "1 added, 0 changed, 1 refused.",
        f"What was there before is in {office.content}.bak.",
    ]


def test_a_content_that_cannot_be_read_is_told(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    office.content.write_text("a: [b, c\nd: e", "utf-8")
    out = office.folder / "new.xlsx"
    assert main(["content", "export-strings", str(out), "--content", str(office.content)]) == 2
    assert f"{office.content}:1:4: error: the list that opens" in capsys.readouterr().err
    assert not out.exists()


def test_a_term_goes_out_under_its_name(tmp_path: Path) -> None:
    path = tmp_path / "content.yaml"
    path.write_text(
        "languages:\n  - {code: en, name: English}\nterms:\n  clay: {en: Clay}\n", "utf-8"
    )
    (passage,) = read_strings(path, read_text).passages
    assert (passage.key, passage.place, passage.text("en")) == ("terms/clay", "term clay", "Clay")
