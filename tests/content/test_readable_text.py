"""A character that nobody can read costs itself; letters and their marks come together."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Literal, TypeAlias

import pytest

from kiosk.authoring.advice.advice import advise
from kiosk.authoring.optimising import optimise
from kiosk.authoring.translation.editing import changed, rewrite
from kiosk.content.diagnostics import Severity, Subject
from kiosk.content.model import Content
from kiosk.content.reading.readable_text import Readable, composed, readable
from kiosk.content.reading.reader import read, read_written
from kiosk.content.reading.reading import Reading
from kiosk.content.reading.source_text import Findings, SourceText, decode
from kiosk.content.reading.yaml_nodes import parse
from tests.content.conftest import HEAD, PAGE, Desk
from tests.content.test_advice import TODAY
from tests.pictures import picture, png

Form: TypeAlias = Literal["NFC", "NFD"]

#: What becomes a space, and what goes.
LINE_ENDS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
GONE = (
    "\x00\x01\x07\x08\x1b\x1f\x7f\x80\x9f\ufeff\ufffc\ufffe\uffff\ufdd0\ufdef\U0001fffe\U000effff"
)
PRIVATE = "\ue000\uf0b7\uf8ff\U000f0000\U000ffffd\U00100000\U0010ffff"
#: й as two characters.
SPLIT = "\u0438\u0306"


def shown(reading: Reading) -> str:
    assert not reading.errors, reading.errors[0].explained()
    assert reading.content
    text = getattr(reading.content.pages[0].blocks[0], "text")  # noqa: B009 - any block
    return str(text.by_language["en"])


def only_warning(reading: Reading) -> tuple[int, int, str]:
    (found,) = reading.diagnostics
    assert found.severity is Severity.WARNING
    assert found.subject is Subject.MISSING_GLYPH
    assert found.hint
    return found.line, found.column, found.message


def place(text: str, sign: str) -> tuple[int, int]:
    """Return the line and the column at which `sign` stands, as an editor counts them."""
    before = text[: text.index(sign)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.mark.parametrize("sign", LINE_ENDS + GONE + PRIVATE, ids=ascii)
@pytest.mark.parametrize(
    "written", ["en: To{0}day", "en: 'To{0}day'", 'en: "To{0}day"', "en: |-\n      To{0}day"]
)
def test_an_unreadable_character_costs_itself(desk: Desk, sign: str, written: str) -> None:
    text = desk.with_blocks(f"- kind: text\n  text:\n    {written.format('@@')}\n")
    text = text.replace("@@", sign)
    reading = desk.read(text)
    assert shown(reading) == ("To day" if sign in LINE_ENDS else "Today")
    line, column, message = only_warning(reading)
    assert (line, column) == place(text, sign)
    assert f"U+{ord(sign):04X}" in message


@pytest.mark.parametrize(
    "written",
    [
        "{}- kind: text\n  text: {{en: Today}}",
        "- kind: text\n{}  text: {{en: Today}}",
        "- kind: text\n  {}text: {{en: Today}}",
        "- kind: text\n  text:{} {{en: Today}}",
        "- kind: text\n  te{}xt: {{en: Today}}",
        "- kind: text\n  text: {{en: Today}}{}",
        "- kind: text # no{}te\n  text: {{en: Today}}",
        "- kind: text\n{}\n  text: {{en: Today}}",
    ],
)
@pytest.mark.parametrize("sign", ["\0", "\ufeff", "\uf0b7"], ids=ascii)
def test_it_does_so_wherever_it_stands(desk: Desk, sign: str, written: str) -> None:
    text = HEAD + PAGE + "".join(f"      {line}\n" for line in written.format(sign).split("\n"))
    reading = desk.read(text)
    assert shown(reading) == "Today"
    assert only_warning(reading)[:2] == place(text, sign)


@pytest.mark.parametrize(
    ("escape", "text"),
    [
        *((escape, "Today") for escape in (r"\0", r"\a", r"\b", r"\e", r"\x07", r"\u0007")),
        *((escape, "Today") for escape in (r"\ufeff", r"\U0000FFFE", r"\uE000", r"\U0010FFFF")),
        *((escape, "To day") for escape in (r"\v", r"\f", r"\N", r"\L", r"\P", r"\u2028")),
        *((escape, "Today") for escape in (r"\ud800", r"\uDFFF", r"\U00110000", r"\UFFFFFFFF")),
        (r"\ude00\ud83d", "Today"),
    ],
)
def test_an_escape_of_one_costs_itself_too(desk: Desk, escape: str, text: str) -> None:
    content = desk.with_blocks(f'- {{kind: text, text: {{en: "a \\u0061 To{escape}day"}}}}\n')
    reading = desk.read(content)
    assert shown(reading) == f"a a {text}"
    found = reading.diagnostics[0]
    assert found.severity is Severity.WARNING
    assert (found.line, found.column) == place(content, escape)


def test_two_escapes_that_are_one_character_in_json_are_one(desk: Desk) -> None:
    reading = desk.read(desk.with_blocks('- {kind: text, text: {en: "\\ud83c\\udfe0 \\\\ud83c"}}'))
    assert shown(reading) == "\U0001f3e0 \\ud83c"
    assert not reading.diagnostics


def test_a_mistake_behind_an_unreadable_character_keeps_its_place(desk: Desk) -> None:
    text = desk.with_blocks("- {kind: text, text: {en: A\0@@B\ufeff}}\n- {kind: txt}\n")
    text = text.replace("@@", "\u2028")
    (error,) = desk.read(text).errors
    assert (error.line, error.column) == place(text, "txt")
    text = desk.with_blocks("- {kind: text, text: {en: A\0}}\n- kind: text\n  text: \0a: b: cc\n")
    error = desk.read(text).errors[0]
    line, column = place(text, ": b: cc")
    assert (error.line, error.column) == (line, column)


def test_a_file_of_them_is_no_text(desk: Desk) -> None:
    for content in ("a: b".encode("utf-16-le"), b"a: [" + b"\0" * 100_000 + b" " * 900_000):
        reading = desk.read(content)
        assert reading.content is None
        (error,) = reading.diagnostics
        assert "UTF-8" in error.hint


def test_a_change_behind_them_comes_to_its_place(tmp_path: Path) -> None:
    file = tmp_path / "content.yaml"
    before = 'note: a\ufeff\u2028b "\\ud83c\\udfe0"\x07\nfile: old.png # old.png\n'
    file.write_text(before, "utf-8")
    source = decode(file.read_bytes(), str(file))
    assert isinstance(source, SourceText)
    root = parse(Findings(source))
    assert root
    made = changed(source.text, root.entries["file"], "new.webp")
    assert made
    rewrite(file, file.read_bytes(), [made])
    assert file.read_text("utf-8") == before.replace("file: old.png", "file: new.webp")


def test_what_stands_before_is_found_again() -> None:
    raw = "a\0b\u2028c\\ud83c\\udfe0d\ufeff\ufeffe"
    found = Readable.of(raw)
    assert found.text == "ab c\U0001f3e0de"
    assert [raw[found.origin(place)] for place in (0, 1, 3, 5, 6)] == list("abcde")
    assert found.origin(len(found.text)) == len(raw)


# Letters and their marks


@pytest.mark.parametrize("quoted", [SPLIT, f"'{SPLIT}'", '"\\u0438\\u0306"'])
def test_letters_are_composed(desk: Desk, quoted: str) -> None:
    assert shown(desk.read(desk.with_blocks(f"- {{kind: text, text: {{en: {quoted}}}}}"))) == "й"


@pytest.mark.parametrize("text", ["\u0430\u0301", "\ufa11\uf900 \u4e00", "\U0002f800", "霍尔果斯"])
def test_what_has_no_composed_form_stays(text: str) -> None:
    assert composed(text) == text
    assert composed(f"{text}{SPLIT}{text}") == f"{text}й{text}"


def names(content: Content | None) -> tuple[str, ...]:
    assert content
    return content.files


FORMS: tuple[Form, ...] = ("NFC", "NFD")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("written", FORMS)
def test_the_name_of_a_file_may_have_its_accents_otherwise(
    desk: Desk, written: Form, form: Form
) -> None:
    folder, name, table = ("Қазақстанский", "музей.png", "вазы й.csv")

    def on_disk(text: str) -> Path:
        return desk.folder / unicodedata.normalize(form, text)

    on_disk(folder).mkdir()
    on_disk(f"{folder}/{name}").write_bytes(picture("JPEG", (1200, 1200)))
    on_disk(table).write_text("id,title.en\nvase,Vase\n")
    blocks = f"      - {{kind: cards, items_from: {table}}}\n"
    text = (HEAD + PAGE + blocks).replace("house.png", f"{folder}/{name}")
    path = desk.file(unicodedata.normalize(written, text))
    read_file = read_written(path)
    reading = read_file.reading
    assert not reading.diagnostics
    assert reading.content
    for file in reading.content.files:
        assert (desk.folder / file).is_file()
    assert len(reading.content.files) == 2
    subjects = {found.subject for found in advise(read_file, TODAY, None)}
    assert subjects == {Subject.UNUSED_SOURCE}
    on_disk(f"{folder}/{name}").write_bytes(picture("JPEG", mode="CMYK"))
    told: list[str] = []
    assert optimise(path, told.append, dry_run=False) == 0, told
    assert names(read(path).content)[0] == unicodedata.normalize(form, f"{folder}/музей.webp")


def test_the_file_with_the_very_name_comes_first(desk: Desk) -> None:
    desk.file(png(), "й.png")
    desk.file(b"", f"{SPLIT}.png")
    reading = desk.read((HEAD + PAGE + "      []\n").replace("house.png", "й.png"))
    assert not reading.errors


def test_all_that_is_taken_out_has_no_meaning() -> None:
    for code in range(0x110000):
        taken = readable(chr(code)) != chr(code)
        kind = unicodedata.category(chr(code))
        if kind == "Co" or (kind == "Cc" and chr(code) not in "\t\n\r") or kind in {"Zl", "Zp"}:
            assert taken, hex(code)
        elif taken:
            assert kind in {"Cs", "Cn"} or code in {0xFEFF, 0xFFFC}, hex(code)
