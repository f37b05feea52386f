"""What `kiosk check` writes: mistakes, crowds of warnings, the table of missing texts, JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.authoring.advice.check import Report, read
from kiosk.authoring.advice.missing import count_missing
from kiosk.content.diagnostics import STANDING, Diagnostic, Severity, Subject
from kiosk.content.reading.reader import read_written
from kiosk.errors import ContentError
from tests.content.conftest import Desk

TWO_PAGES = """\
center: {name: {en: Center, ru: Центр}, short_name: {en: C}, picture: house}
languages:
  - {code: en, name: English, translation_status: checked}
  - {code: ru, name: Русский, translation_status: checked}
pictures:
  house: {file: house.png, alt: {en: A house, ru: Дом}, credit: {en: Nobody, ru: Никто}}
pages:
  - id: museum
    title: {en: Museum}
    line: {en: Old things}
    picture: house
    blocks:
      - {kind: text, text: {ru: Хорошо}}
  - id: cinema
    title: {en: Cinema, ru: Кино}
    line: {en: Films, ru: Фильмы}
    picture: house
    blocks:
      - {kind: text, text: {en: Good, ru: Хорошо}}
"""


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def report(desk: Desk, content: str, advice: Sequence[Diagnostic] = ()) -> Report:
    path = desk.file(content)
    advice = [replace(one, file=str(path)) for one in advice]
    return Report.of(path, read_written(path), advice)


def text_of(found: Report, out: StringIO | None = None) -> str:
    out = out or StringIO()
    found.write_text(out)
    return out.getvalue()


def as_json(found: Report) -> Any:
    return json.loads(json.dumps(found.as_dict()))


def advice(subject: Subject, line: int, message: str = "something") -> Diagnostic:
    return Diagnostic(
        file="content.yaml",
        line=line,
        column=1,
        severity=Severity.WARNING,
        message=message,
        hint="Mend it.",
        subject=subject,
    )


def complete(content: str) -> str:
    return (
        content.replace("{en: C}", "{en: C, ru: Ц}")
        .replace("{en: Museum}", "{en: Museum, ru: Музей}")
        .replace("{en: Old things}", "{en: Old things, ru: Старина}")
        .replace("{ru: Хорошо}", "{ru: Хорошо, en: Good}")
    )


def test_each_page_says_how_many_texts_it_lacks_in_each_language(desk: Desk) -> None:
    missing = count_missing(read_written(desk.file(TWO_PAGES)))
    assert missing == {"center:": {"ru": 1}, "museum": {"ru": 2, "en": 1}, "cinema": {}}


def test_the_table_has_a_row_for_each_page(desk: Desk) -> None:
    found = text_of(report(desk, TWO_PAGES))
    table = found[found.index("Texts missing") :].split("\n\n")[0]
    assert table.splitlines() == [
        "Texts missing  en  ru",
        "center:         -   1",
        "museum          1   2",
        "cinema          -   -",
    ]


def test_a_page_that_cannot_be_shown_has_no_row(desk: Desk) -> None:
    broken = TWO_PAGES.replace("id: museum", 'id: "a\\nb"')
    assert set(count_missing(read_written(desk.file(broken)))) == {"center:", "cinema"}


def test_without_missing_texts_there_is_no_table(desk: Desk) -> None:
    found = text_of(report(desk, complete(TWO_PAGES)))
    assert (
        found
        == "content.yaml: no errors, no warnings. The kiosk would show 2 pages with 2 blocks.\n"
    )


def test_the_table_fits_into_eighty_columns(desk: Desk) -> None:
    more = "".join(f"  - {{code: {a}{b}, name: X}}\n" for a in "abc" for b in "xyz")
    content = TWO_PAGES.replace("pictures:", f"{more}pictures:", 1).replace("museum", "m" * 60)
    found = text_of(report(desk, content))
    table = found[found.index("Texts missing") :].split("\n\n")[0].splitlines()
    assert len({len(line) for line in table}) == 1
    assert len(table[0]) == 80
    assert all(line.isascii() for line in table)


def test_mistakes_and_advice_go_from_top_to_bottom(desk: Desk) -> None:
    content = complete(TWO_PAGES).replace("kind: text", "kind: txt")
    found = report(desk, content, [advice(Subject.OTHER, 13), advice(Subject.OTHER, 2)])
    assert [one.line for one in found.diagnostics] == [2, 13, 13, 19]


def test_a_table_comes_after_the_file_that_names_it(desk: Desk) -> None:
    desk.file("id,title.en,picture\na,A,hose\n", "cards.csv")
    block = "{kind: cards, items_from: cards.csv}"
    content = complete(TWO_PAGES).replace("{kind: text, text: {ru: Хорошо, en: Good}}", block)
    found = report(desk, content, [advice(Subject.OTHER, 13)])
    files = [(one.file_name, one.line) for one in found.diagnostics]
    assert files == [("content.yaml", 13), ("cards.csv", 2), ("cards.csv", 2)]


def test_of_a_crowd_three_are_told_and_the_rest_is_counted(desk: Desk) -> None:
    crowd = [advice(Subject.LONG_TITLE, line, f"title {line}") for line in range(1, 6)]
    found = text_of(report(desk, complete(TWO_PAGES), crowd))
    assert found.count("warning: title") == 3
    assert "In all 5 titles are too long." in found
    assert "5 warnings." in found


def test_what_stands_is_counted_behind_what_is_new(desk: Desk) -> None:
    figures = [advice(Subject.OLD_FIGURE, line, "an old figure") for line in range(4, 20)]
    draft = advice(Subject.DRAFT_TRANSLATION, 3, "a draft")
    new = [advice(subject, 20) for subject in Subject if subject not in STANDING]
    found = report(desk, complete(TWO_PAGES), [draft, *figures, *new])
    written = text_of(found)
    assert written.endswith(
        f"""
content.yaml: standing: 1 language is still a draft (line 3)
    Mend it.

content.yaml: standing: 16 figures are older than twelve months \
(lines 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, …)
    Mend it.

content.yaml: no errors, {len(new) + 17} warnings, 17 of them standing. \
The kiosk would show 2 pages with 2 blocks.
"""
    )
    assert "an old figure" not in written
    assert [one.line for one in found.diagnostics][-17:] == [*range(3, 20)]
    told = [one["subject"] for one in as_json(found)["diagnostics"]]
    assert told[-17:] == ["draft-translation", *["old-figure"] * 16]


@pytest.mark.parametrize(
    "subject", [one for one in Subject if one not in {Subject.OTHER, *STANDING}]
)
def test_warnings_of_every_kind_are_folded(desk: Desk, subject: Subject) -> None:
    crowd = [advice(subject, 1)] * 9
    assert "In all 9 " in text_of(report(desk, complete(TWO_PAGES), crowd))


@pytest.mark.parametrize(
    ("content", "warned", "usual", "strict"),
    [
        (complete(TWO_PAGES), [], 0, 0),
        (complete(TWO_PAGES), [advice(Subject.LONG_TITLE, 1)], 0, 1),
        (TWO_PAGES, [], 0, 1),
        (TWO_PAGES.replace("kind: text", "kind: txt"), [], 1, 1),
        ("", [], 1, 1),
    ],
    ids=["clean", "advice", "missing texts", "errors", "empty"],
)
def test_the_exit_code(
    desk: Desk, content: str, warned: list[Diagnostic], usual: int, strict: int
) -> None:
    found = report(desk, content, warned)
    assert (found.exit_code(strict=False), found.exit_code(strict=True)) == (usual, strict)


def test_json_carries_everything(desk: Desk) -> None:
    content = TWO_PAGES + "      - {kind: txt}\n"
    found = as_json(report(desk, content, [advice(Subject.LAYOUT, 1)]))
    diagnostics = found.pop("diagnostics")
    assert found == {
        "file": str(desk.folder / "content.yaml"),
        "usable": True,
        "errors": 1,
        "warnings": 5,
        "pages_written": 2,
        "pages_shown": 2,
        "blocks_shown": 2,
        "missing": {"center:": {"ru": 1}, "museum": {"ru": 2, "en": 1}, "cinema": {}},
    }
    assert {one["subject"] for one in diagnostics} == {"missing-translation", "layout", "other"}
    assert diagnostics[-1] == {
        "file": str(desk.folder / "content.yaml"),
        "line": 20,
        "column": 16,
        "severity": "error",
        "message": "there is no kind of block called `txt`",
        "hint": "Did you mean `text`?",
        "source_line": "      - {kind: txt}",
        "subject": "other",
    }


def test_json_of_what_cannot_be_shown(desk: Desk) -> None:
    found = as_json(report(desk, "a: ["))
    assert (found["usable"], found["errors"], found["missing"]) == (False, 1, {})


def test_colours_are_for_terminals_that_want_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = report(desk, TWO_PAGES)
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\033[33mwarning:" in text_of(found, Terminal())
    assert "\033" not in text_of(found)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\033" not in text_of(found, Terminal())


@pytest.mark.parametrize("name", ["none.yaml", "."])
def test_a_file_that_is_not_there_cannot_be_checked(desk: Desk, name: str) -> None:
    with pytest.raises(ContentError, match="Give the path"):
        read(desk.folder / name)


def kiosk(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, arguments)],
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )


def test_the_command(desk: Desk) -> None:
    path = desk.file(complete(TWO_PAGES).replace("Films", "Films ᚠ"))
    run = kiosk("check", path)
    assert (run.returncode, run.stderr) == (0, "")
    assert "the kiosk's fonts lack `ᚠ` (U+16A0)" in run.stdout
    run = kiosk("check", path, "--strict", "--format", "json")
    assert (run.returncode, run.stderr) == (1, "")
    found: dict[str, Any] = json.loads(run.stdout)
    assert {one["subject"] for one in found["diagnostics"]} == {"missing-glyph", "small-picture"}
    assert kiosk("check", desk.folder / "none.yaml").returncode == 2
