"""What is worth knowing about content without a mistake, and that nothing else is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from textwrap import indent

import pytest

from kiosk.authoring.advice.advice import advise, count_words
from kiosk.content.diagnostics import Diagnostic, Severity, Subject
from kiosk.content.reading.reader import read_written
from tests.content.conftest import HEAD, PAGE, Desk
from tests.pictures import png

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 24)
NUMBER = """\
- kind: number
  label: {en: Visitors}
  period: "2026"
  as_of: 2026-10-26
  source: paper
  value: 4500
"""
CARD = """\
- kind: cards
  items:
    - id: dune
      title: {en: The dune}
      line: {en: It hums.}
      picture: house
      text: {en: It hums when the sand slides.}
"""
GALLERY = "- {kind: gallery, pictures: [house]}\n"

Advise = Callable[[str], list[Diagnostic]]


@pytest.fixture
def advised(desk: Desk) -> Advise:
    """Return what advises on one page of some blocks, whose only picture is large enough."""
    desk.file(png(1080, 1920), "house.png")
    return lambda blocks: advice_on(desk, HEAD + PAGE + indent(blocks, "      "))


def advice_on(desk: Desk, content: str, lacking: str = "") -> list[Diagnostic]:
    written = read_written(desk.file(content))
    assert not written.reading.errors
    return list(advise(written, TODAY, set(lacking).intersection))


def told(advice: list[Diagnostic]) -> list[tuple[Subject, str]]:
    """Return what each warning is about and what stands at its place."""
    assert all(found.severity is Severity.WARNING for found in advice)
    assert all(found.hint for found in advice)
    return [(found.subject, found.source_line[found.column - 1 :]) for found in advice]


@pytest.mark.parametrize("blocks", [NUMBER + CARD + GALLERY])
def test_clean_content_needs_no_advice(advised: Advise, blocks: str) -> None:
    assert advised(blocks) == []


def test_the_shipped_content_needs_no_advice_but_new_figures() -> None:
    written = read_written(ROOT / "content.yaml")
    assert advise(written, date(2025, 11, 24), lambda _: ()) == ()
    later = advise(written, TODAY, lambda _: ())
    assert {found.subject for found in later} == {Subject.OLD_FIGURE}


def test_what_cannot_be_shown_at_all_needs_mending_and_no_advice(desk: Desk) -> None:
    assert advise(read_written(desk.file("a: [")), TODAY, lambda _: ()) == ()
    assert advise(read_written(desk.folder / "none.yaml"), TODAY, lambda _: ()) == ()


@pytest.mark.parametrize(
    ("published", "today", "old"),
    [
        ("2025-11-24", date(2026, 11, 24), False),
        ("2025-11-23", date(2026, 11, 24), True),
        ("2024-02-29", date(2025, 2, 28), False),
        ("2024-02-29", date(2025, 3, 1), True),
    ],
)
def test_a_figure_is_old_after_twelve_months(
    desk: Desk, published: str, today: date, *, old: bool
) -> None:
    desk.file(png(1080, 1080), "house.png")
    figure = indent(NUMBER.replace("2026-10-26", published), "      ")
    advice = advise(read_written(desk.file(HEAD + PAGE + figure)), today, lambda _: ())
    assert told(list(advice)) == ([(Subject.OLD_FIGURE, published)] if old else [])


def test_the_day_of_a_quotation_never_gets_old(advised: Advise) -> None:
    quote = "- {kind: quote, text: {en: A}, speaker: {en: B}, role: {en: C}, as_of: 2001-01-01, "
    assert advised(quote + "source: paper}\n" + NUMBER) == []


@pytest.mark.parametrize(
    ("reported", "often"), [("", True), ("ru", True), ("kk, ru", False), ("kk, ru, en", False)]
)
def test_nobody_is_quoted_in_several_languages(desk: Desk, reported: str, *, often: bool) -> None:
    desk.file(png(1080, 1920), "house.png")
    head = HEAD.replace("checked}", "checked}\n  - {code: kk, name: K}\n  - {code: ru, name: R}")
    quote = f"""\
- kind: quote
  text: {{kk: A, ru: A, en: A}}
  reported: [{reported}]
  speaker: {{en: B}}
  role: {{en: C}}
  as_of: 2001-01-01
  source: paper
"""
    advice = told(advice_on(desk, head + PAGE + indent(quote, "      ")))
    assert advice == [(Subject.QUOTED_OFTEN, "text: {kk: A, ru: A, en: A}")] * often


@pytest.mark.parametrize(
    ("size", "blocks", "small"),
    [
        ((1080, 3000), GALLERY, False),
        ((3000, 1079), GALLERY, True),
    ],
)
def test_the_picture_of_a_page_fills_the_screen(
    desk: Desk, size: tuple[int, int], blocks: str, *, small: bool
) -> None:
    desk.file(png(*size), "house.png")
    advice = told(advice_on(desk, HEAD + PAGE + indent(blocks + NUMBER, "      ")))
    assert [subject for subject, _ in advice] == [Subject.SMALL_PICTURE] * small


@pytest.mark.parametrize(
    ("block", "needed"),
    [
        ("- {kind: gallery, pictures: [other]}\n", 1080),
        ("- {kind: cards, items: [{id: a, title: {en: A}, picture: other}]}\n", 540),
        (
            "- {kind: cards, items: [{id: a, title: {en: A}, picture: other, text: {en: B}}]}\n",
            1080,
        ),
    ],
    ids=["gallery", "card", "card that opens"],
)
def test_a_picture_must_be_as_large_as_the_largest_of_its_places(
    desk: Desk, block: str, needed: int
) -> None:
    desk.file(png(1080, 1080), "house.png")
    entry = "  other: {file: other.png, alt: {en: A}, credit: {en: B}}\npages:"
    content = HEAD.replace("pages:", entry) + PAGE + indent(block + NUMBER, "      ")
    desk.file(png(needed, needed), "other.png")
    assert advice_on(desk, content) == []
    desk.file(png(needed, needed - 1), "other.png")
    (found,) = advice_on(desk, content)
    assert told([found]) == [(Subject.SMALL_PICTURE, "other.png, alt: {en: A}, credit: {en: B}}")]
    assert f"{needed} x {needed - 1}" in found.message
    assert str(needed) in found.hint


@pytest.mark.parametrize("name", ["as_of", "source", "period", "title", "pages", "picture"])
def test_a_picture_may_be_called_like_a_field(desk: Desk, name: str) -> None:
    desk.file(png(1080, 1080), "house.png")
    content = (HEAD + PAGE + indent(NUMBER, "      ")).replace("house:", f"{name}:")
    written = read_written(desk.file(content.replace("picture: house", f"picture: {name}")))
    assert written.reading.content
    assert advise(written, TODAY, lambda _: ()) == ()


def test_what_nothing_names_is_told(desk: Desk) -> None:
    desk.file(png(1080, 1080), "house.png")
    desk.file(png(1080, 1080), "spare.webp")
    desk.file(b"", "notes.txt")
    (desk.folder / "folder.png").mkdir()
    content = desk.with_blocks("- {kind: text, text: {en: A}}\n").replace(
        "pages:", "  attic: {file: house.png, alt: {en: A}, credit: {en: B}}\npages:"
    )
    assert told(advice_on(desk, content)) == [
        (Subject.UNUSED_SOURCE, "paper: {name: {en: The paper}}"),
        (Subject.UNUSED_PICTURE, "attic: {file: house.png, alt: {en: A}, credit: {en: B}}"),
        (Subject.UNUSED_FILE, "pictures:"),
    ]
    (unused,) = (one for one in advice_on(desk, content) if one.subject is Subject.UNUSED_FILE)
    assert unused.message == "nothing uses the file `spare.webp`"


def test_a_picture_that_is_missing_is_an_error_and_no_advice(desk: Desk) -> None:
    (desk.folder / "house.png").unlink()
    written = read_written(desk.file(HEAD + PAGE + indent(NUMBER, "      ")))
    assert [error.source_line[error.column - 1 :][:9] for error in written.reading.errors] == [
        "house.png"
    ]
    assert advise(written, TODAY, lambda _: ()) == ()


def test_a_credit_is_required_in_every_language(desk: Desk) -> None:
    content = HEAD.replace("credit: {en: Nobody}", "credit: {}") + PAGE
    assert any("`credit`" in one.message for one in read_written(desk.file(content)).reading.errors)
    two = HEAD.replace("sources:", "  - {code: ru, name: Русский}\nsources:") + PAGE
    diagnostics = read_written(desk.file(two)).reading.diagnostics
    assert "`credit` has no text in ru" in [found.message for found in diagnostics]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("text: {en: Snow ☃ falls}", "☃ falls}"),
        ("text:\n    en: |\n      Snow\n      falls ☃", "☃"),
        ('text: {en: "Snow \\u2603 falls"} # ☃', '"Snow \\u2603 falls"} # ☃'),
    ],
)
def test_a_character_without_a_glyph_is_told_where_it_stands(
    desk: Desk, text: str, place: str
) -> None:
    desk.file(png(1080, 1080), "house.png")
    blocks = NUMBER + f"- kind: text\n  {text}\n"
    (found,) = advice_on(desk, HEAD + PAGE + indent(blocks, "      "), lacking="☃")
    assert told([found]) == [(Subject.MISSING_GLYPH, place)]
    assert "`☃` (U+2603)" in found.message


def test_what_stands_beside_texts_is_shown_as_well(desk: Desk) -> None:
    desk.file(png(1080, 1080), "house.png")
    content = (HEAD + PAGE + indent(NUMBER, "      ")).replace('"2026"', "２０２６")
    advice = advice_on(desk, content.replace("name: English", "name: Ｅnglish"), "２Ｅ")
    assert [found.subject for found in advice] == [Subject.MISSING_GLYPH] * 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One two three", 3),
        ("a – b · c", 3),
        ("46.5 km one way", 4),
        ("Жетісу Алатауы", 2),
        ("霍尔果斯国际边境合作中心", 8),
        ("阿尔金-埃梅尔 Altyn-Emel", 5),
        ("", 0),
    ],
)
def test_words_are_counted_in_chinese_too(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize("title", ["One two three four five six seven", "一二三四五六七八九十"])
def test_a_title_has_seven_words(advised: Advise, title: str) -> None:
    block = "- kind: text\n  title: {{en: {}}}\n  text: {{en: A}}\n"
    assert advised(block.format(title) + NUMBER) == []
    longer = f"{title} {title[0]}二"
    (found,) = advised(block.format(longer) + NUMBER)
    assert told([found]) == [(Subject.LONG_TITLE, f"{longer}}}")]


@pytest.mark.parametrize(
    ("invitation", "said"), [("A dune that sings", False), ("A dune that sings in dry air", True)]
)
def test_an_invitation_has_six_words(advised: Advise, invitation: str, said: bool) -> None:
    card = "- kind: cards\n  items:\n    - {id: a, title: {en: A}, invitation: {en: INVITATION}}"
    found = advised(NUMBER + card.replace("INVITATION", invitation) + "\n")
    assert [one.subject for one in found] == [Subject.LONG_INVITATION] * said


@pytest.mark.parametrize("field", ["line", "text"])
def test_a_card_has_seventy_five_words(advised: Advise, field: str) -> None:
    card = "- kind: cards\n  items:\n    - id: a\n      title: {{en: A}}\n      {}: {{en: {}}}\n"
    assert advised(NUMBER + card.format(field, "word " * 75)) == []
    (found,) = advised(NUMBER + card.format(field, "word " * 76))
    assert found.subject is Subject.LONG_CARD
    assert "76 words in en" in found.message


def test_running_text_may_be_long(advised: Advise) -> None:
    assert advised(NUMBER + f"- kind: text\n  text: {{en: {'word ' * 300}}}\n") == []


@pytest.mark.parametrize("blocks", ["", "    blocks:\n", "    blocks: []\n"])
def test_a_page_without_blocks_is_told(desk: Desk, blocks: str) -> None:
    desk.file(png(1080, 1080), "house.png")
    empty = PAGE.replace("museum", "soon").replace("    blocks:\n", blocks)
    content = HEAD + PAGE + indent(NUMBER, "      ") + empty
    assert told(advice_on(desk, content)) == [(Subject.EMPTY_PAGE, "soon")]


def test_a_table_is_looked_at_for_characters_that_the_fonts_lack(desk: Desk) -> None:
    desk.file("id,title.en,# note\nvase,V\u16a0se,\u16a0\n", "objects.csv")
    content = HEAD + PAGE + "      - {kind: cards, items_from: objects.csv}\n"
    found = [one for one in advice_on(desk, content, "\u16a0") if one.file_name == "objects.csv"]
    assert [(one.subject, one.line, one.column) for one in found] == [(Subject.MISSING_GLYPH, 2, 2)]
