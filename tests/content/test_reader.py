"""What a content file says, and what each mistake costs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated

import pytest

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.cards import Cards
from kiosk.content.blocks.figure import Bound
from kiosk.content.blocks.number import Number
from kiosk.content.blocks.text import Text
from kiosk.content.diagnostics import Severity, Subject
from kiosk.content.localised import Localised
from kiosk.content.meanings import Id, Names, Zone
from kiosk.content.reading.reader import read
from kiosk.content.reading.reading import Reading
from tests.content.conftest import Desk

ROOT = Path(__file__).resolve().parents[2]
Told = Callable[[Reading], list[tuple[str, str]]]

NUMBER = """\
- kind: number
  label: {en: Visitors}
  period: 2025
  as_of: 2025-10-26
  source: paper
  value: 4500
"""


@pytest.mark.parametrize("file", ["content.yaml", "tests/sample/content.yaml"])
def test_the_contents_of_this_repository_have_no_error(file: str) -> None:
    reading = read(ROOT / file)
    assert not reading.errors
    assert reading.content
    assert len(reading.content.pages) == reading.pages_written


def test_a_block_is_read_as_it_stands(desk: Desk) -> None:
    assert desk.block(NUMBER + "  bound: over\n") == Number(
        label=Localised({"en": "Visitors"}),
        period="2025",
        as_of=date(2025, 10, 26),
        source="paper",
        value=4500,
        bound=Bound.OVER,
    )


@pytest.mark.parametrize(
    "text", ["19:30", "9:30", "24:00", "no", "off", "030123", "1.10", "1_000", "null", "~", "2026"]
)
def test_text_stays_as_it_was_written(desk: Desk, text: str) -> None:
    block = desk.block(f"- kind: text\n  text:\n    en: {text}\n")
    assert isinstance(block, Text)
    assert block.text.by_language == {"en": text}


def test_norwegian_is_a_language(desk: Desk) -> None:
    text = desk.with_blocks("- kind: text\n  text: {en: A, no: B}\n")
    reading = desk.read(text.replace("sources:", "  - {code: no, name: Norsk}\nsources:"))
    assert reading.content
    assert [language.code for language in reading.content.languages] == ["en", "no"]


def test_what_is_left_empty_is_left_out(desk: Desk) -> None:
    block = desk.block("- kind: text\n  title:\n  text:\n    en: A\n  note:\n")
    assert (block.title, block.note) == (None, None)


def test_a_new_kind_of_block_needs_no_reader_of_its_own(desk: Desk, told: Told) -> None:
    class Poster(Block, frozen=True, kw_only=True):
        kind, order = "poster", 1000

        prints: tuple[Annotated[str, Names("pictures")], ...]
        artist: Annotated[str, Names("sources", needed=True)]
        label: Annotated[str, Id()] = "poster"
        clock: Annotated[str, Zone()] = "Asia/Almaty"

    try:
        good = Poster(prints=("house",), artist="paper")
        assert desk.block("- {kind: poster, prints: [house], artist: paper}") == good
        for line, message in (
            ("prints: [hose], artist: paper", "there is no picture called `hose`"),
            ("prints: [house], artist: papr", "there is no source called `papr`"),
            ("prints: [house], artist: paper, label: A b", "`A b` cannot be an id"),
            ("prints: [house], artist: paper, clock: Almaty", "there is no time zone `Almaty`"),
        ):
            written = f"- {{kind: poster, {line}}}"
            assert told(desk.blocks(written)) == [(written, message)]
    finally:
        del Block.kinds["poster"]


@pytest.mark.parametrize(
    ("broken", "line", "message", "hint"),
    [
        ("- kind: galery", "- kind: galery", "no kind of block called `galery`", "`gallery`?"),
        ("- text: {en: A}", "- text: {en: A}", "does not say its `kind`", "`gallery`"),
        ("- text", "- text", "not a block", "- kind"),
        ("- kind: text\n  txt: {en: A}", "txt: {en: A}", "`txt` is not known", "`text`?"),
        ("- kind: text", "- kind: text", "`text` is missing", "Add a line"),
        ("- kind: text\n  text:", "text:", "`text` is empty", "after the colon"),
        ("- kind: text\n  text: Good", "text: Good", "language by language", "`en: Good`"),
        ("- kind: text\n  text: [a]", "text: [a]", "cannot be a list", "without `-`"),
        ("- kind: text\n  text: {EN: A}", "text: {EN: A}", "`EN` is not the code", "`en`?"),
        ("- kind: text\n  text:\n    en:\n      a: b", "a: b", "must be one text", "line itself"),
        (NUMBER + "  bound: ovr", "bound: ovr", "`bound` cannot be `ovr`", "`over`?"),
        (NUMBER.replace("paper", "papr"), "source: papr", "no source called `papr`", "`paper`?"),
        (NUMBER.replace("  source: paper\n", ""), "- kind: number", "`source` is missing", "Add"),
        ("- kind: gallery\n  pictures: []", "pictures: []", "`pictures` needs at least 1", "Add"),
        ("- kind: gallery\n  pictures: house", "pictures: house", "must be a list", "`- house`"),
        (
            "- kind: cards\n  items:\n  - id: A b\n    title: {en: A}",
            "- id: A b",
            "`A b` cannot be an id",
            "lower-case",
        ),
    ],
)
def test_a_broken_block_costs_that_block(
    desk: Desk, broken: str, line: str, message: str, hint: str
) -> None:
    reading = desk.blocks(broken)
    assert [error.source_line.strip() for error in reading.errors] == [line]
    assert message in reading.errors[0].message
    assert hint in reading.errors[0].hint
    assert reading.content
    assert reading.content.pages[0].blocks == (Text(text=Localised({"en": "Good"})),)


ITEM = "{id: a, title: {en: A}}"
PICTURE = "file: house.png, alt: {en: A}, credit: {en: B}"


@pytest.mark.parametrize(
    ("sound", "written", "name"),
    [
        ("accent: lapis", "acent: gold", "accent"),
        ("tile: small", "titel_size: wide", "title"),
        ("blocks: []", "bloks: [{kind: text, text: {en: A}}]", "blocks"),
        ("accent: lapis", "farbe: gold", "accent"),
    ],
)
def test_an_unknown_name_costs_a_page_that_line_alone(
    desk: Desk, sound: str, written: str, name: str
) -> None:
    page = "- {{id: a, title: {{en: A}}, line: {{en: B}}, picture: house, {}}}"
    reading = desk.read(desk.with_pages(page.format(written)))
    assert [written.partition(":")[0] in one.message for one in reading.errors] == [True]
    assert f"`{name}`" in reading.errors[0].hint
    expected = desk.read(desk.with_pages(page.format(sound))).content
    assert reading.content
    assert expected
    assert reading.content.pages == expected.pages


@pytest.mark.parametrize(
    ("sound", "written"),
    [
        ("- kind: text\n  text: {en: A}", "  titel: {en: B}"),
        ("- kind: text\n  text: {en: A}", "  more: {EN: B}"),
        ("- kind: text\n  text: {en: A}", "  more: {En: B, ENG: C}"),
        (NUMBER.rstrip(), "  nte: {en: B}"),
        ("- kind: gallery\n  pictures: [house]", "  picture: [house]"),
        (f"- kind: cards\n  items: [{ITEM}]", "  notes: {en: B}"),
        (f"- kind: cards\n  items: [{ITEM}]", "  item_from: a.csv"),
        ("- kind: cards\n  items:\n  - id: a\n    title: {en: A}", "    pictur: house"),
        ("- kind: ask\n  topics:\n  - title: {en: A}", "    answr: {en: B}"),
    ],
)
def test_an_unknown_name_costs_a_block_that_line_alone(
    desk: Desk, sound: str, written: str
) -> None:
    reading = desk.blocks(f"{sound}\n{written}")
    assert {error.source_line.strip() for error in reading.errors} == {written.strip()}
    assert reading.content
    assert reading.content.pages[0].blocks == (
        desk.block(sound),
        Text(text=Localised({"en": "Good"})),
    )


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("{code: en, name: English}", "{code: en, name: English, nmae: B}"),
        ("{en: Center}", "{en: Center, EN: B}"),
        ("{name: {en: The paper}}", "{name: {en: The paper}, nte: {en: B}}"),
        (f"{{{PICTURE}}}", f"{{{PICTURE}, note: {{en: B}}}}"),
        ("{name: {en: A}, zone: Asia/Almaty}", "{name: {en: A}, zone: Asia/Almaty, zon: B}"),
    ],
    ids=["language", "text", "source", "picture", "clock"],
)
def test_an_unknown_name_costs_that_line_alone_everywhere(
    desk: Desk, right: str, wrong: str
) -> None:
    text = f"""\
center: {{name: {{en: Center}}, short_name: {{en: C}}, picture: house}}
languages: [{{code: en, name: English}}]
clocks: [{{name: {{en: A}}, zone: Asia/Almaty}}]
sources: {{paper: {{name: {{en: The paper}}}}}}
pictures: {{house: {{{PICTURE}}}}}
pages: [{{id: a, title: {{en: A}}, line: {{en: B}}, picture: house}}]
"""
    assert text.count(right) == 1
    expected = desk.read(text).content
    reading = desk.read(text.replace(right, wrong))
    assert len(reading.errors) == 1
    assert reading.content
    assert expected
    for name in ("center", "languages", "clocks", "sources", "pictures", "pages"):
        assert getattr(reading.content, name) == getattr(expected, name)


def test_a_figure_never_loses_its_bound_to_a_slip(desk: Desk) -> None:
    reading = desk.blocks(NUMBER + "  bond: over\n")
    assert [error.message for error in reading.errors] == ["`bond` is not known here"]
    assert reading.content
    figure = reading.content.pages[0].blocks[0]
    assert isinstance(figure, Number)
    assert figure.bound is Bound.OVER


def test_a_figure_whose_bound_is_twice_a_slip_is_not_shown(desk: Desk) -> None:
    reading = desk.blocks(NUMBER + "  bond: ovr\n")
    assert reading.content
    assert len(reading.content.pages[0].blocks) == 1


@pytest.mark.parametrize(
    ("block", "broken", "told"),
    [
        ("cards", "{id: x, title: {en: ''}}", ["`en` is empty"]),
        ("cards", "{id: x, title: }", ["`title` is empty"]),
        ("cards", "{id: x}", ["`title` is missing here"]),
        ("cards", "{id: x, titel: {en: A}}", ["`titel` is not known here"]),
        ("cards", "{title: {en: A}}", ["`id` is missing here"]),
        ("cards", "{id: X x, title: {en: A}}", ["`X x` cannot be an id"]),
        ("cards", "{id: '', title: {en: A}}", ["`` cannot be an id"]),
        ("cards", "{id: a, title: {en: A}}", ["`a` stands already on line 16 of content.yaml"]),
        ("cards", "{id: x, title: A}", ["`title` needs its text language by language"]),
        ("cards", "{id: x, title: {en: A}, picture: [house]}", ["`picture` must be one text"]),
        ("cards", "x", ["this must be `name: value` lines"]),
        ("cards", "", ["this entry is empty"]),
        ("timeline", "{id: x}", ["`title` is missing here"]),
        ("ask", "{answer: {en: A}}", ["`title` is missing here"]),
        ("ask", "{title: {en: ''}}", ["`en` is empty"]),
        ("gallery", "{house: a}", ["this must be one text"]),
        ("gallery", "", ["this entry is empty"]),
    ],
)
def test_a_broken_entry_of_a_list_costs_that_entry(
    desk: Desk, block: str, broken: str, told: list[str]
) -> None:
    entries = {
        "ask": ("topics", "{title: {en: A}}", "{title: {en: B}}"),
        "gallery": ("pictures", "house", "house"),
    }
    name, first, last = entries.get(block, ("items", ITEM, "{id: b, title: {en: B}}"))

    def written(*elements: str) -> str:
        return f"- kind: {block}\n  {name}:\n" + "".join(f"  - {one}\n" for one in elements)

    reading = desk.blocks(written(first, broken, last))
    assert [error.message for error in reading.errors] == told
    assert reading.content
    assert reading.content.pages[0].blocks[0] == desk.block(written(first, last))


@pytest.mark.parametrize("broken", ["", "x", "{id: x}", "{id: X x, title: {en: A}}"])
def test_a_list_of_which_nothing_is_left_costs_its_block_and_is_told_once(
    desk: Desk, broken: str
) -> None:
    reading = desk.blocks(f"- kind: cards\n  items:\n  - {broken}\n")
    assert len(reading.errors) == 1
    assert reading.content
    assert len(reading.content.pages[0].blocks) == 1


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        ("as_of: 20251026", "`as_of` must be a day", "`2025-10-26`"),
        ("as_of: 2026-02-30", "the calendar has no 2026-02-30", "year-month-day"),
        ("as_of: 26.10.2025", "`as_of` must be a day", "year-month-day"),
        ("as_of: 2025-10-26T00:00", "`as_of` must be a day", "year-month-day"),
        ("value: 1_0", "`value` must be a whole number", "digits only"),
        ("value: 1.0", "`value` must be a whole number", "`1`"),
        ("value: 4 500", "`value` must be a whole number", "`4500`"),
        ("value: 4,500", "`value` must be a whole number", "`4500`"),
        ("value: 4\u00a0500", "`value` must be a whole number", "`4500`"),
        ("value: 76%", "`value` must be a whole number", "`76`"),
        ("value: over 2 million", "`value` must be a whole number", "`2000000`"),
        ("value: 2,5 млн", "`value` must be a whole number", "`2500000`"),
        ("value: 2.5", "`value` must be a whole number", "fraction"),
        ("value: ٤٥", "`value` must be a whole number", "digits only"),
        (f"value: {'9' * 5000}", "`value` must be a whole number", "digits only"),
        ("value: -1", "`value` must be at least 0", ""),
    ],
)
def test_numbers_and_days_are_written_in_one_way(
    desk: Desk, written: str, message: str, hint: str
) -> None:
    name = written.partition(":")[0]
    lines = [written if name in line else line.strip() for line in NUMBER.splitlines()]
    reading = desk.blocks("\n  ".join(lines))
    assert [error.source_line.strip() for error in reading.errors] == [written]
    assert message in reading.errors[0].message
    assert hint in reading.errors[0].hint


@pytest.mark.parametrize(
    ("numbers", "at_fault"),
    [
        ("{low: 5, high: 4, axis: 9}", "`low`"),
        ("{low: 3, high: 4, axis: 3}", "`high`"),
        ("{value: 5, each: 1, part: 6}", "`part`"),
    ],
)
def test_figures_do_not_contradict_themselves(desk: Desk, numbers: str, at_fault: str) -> None:
    kind = "range" if "low" in numbers else "count"
    figure = "label: {en: A}, period: 2025, as_of: 2025-01-01, source: paper"
    part = "" if kind == "range" else ", part_label: {en: B}"
    reading = desk.blocks(f"- {{kind: {kind}, {figure}{part}, {numbers[1:]}")
    assert [error.message.partition(" ")[0] for error in reading.errors] == [at_fault]
    assert reading.content
    assert len(reading.content.pages[0].blocks) == 1


def test_an_unknown_picture_leaves_the_page_up(desk: Desk, told: Told) -> None:
    reading = desk.read(desk.with_blocks("- {kind: gallery, pictures: [house, castle]}"))
    assert told(reading) == [
        ("- {kind: gallery, pictures: [house, castle]}", "there is no picture called `castle`")
    ]
    assert reading.content
    assert len(reading.content.pages[0].blocks) == 1


GOOD_PAGE = "- {id: good, title: {en: A}, line: {en: B}, picture: house}\n"


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("- {id: bad, line: {en: B}, picture: house}", "`title` is missing"),
        ("- {id: home, title: {en: A}, line: {en: B}, picture: house}", "the kiosk's own"),
        ("- {id: ../x, title: {en: A}, line: {en: B}, picture: house}", "cannot be an id"),
        ("- {id: good, title: {en: A}, line: {en: B}, picture: house}", "`good` stands already"),
        ("- {id: bad, title: {en: A}, line: {en: B}, picture: house, tile: tall}", "`tall`"),
        ("- bad", "must be `name: value` lines"),
    ],
)
def test_a_broken_page_costs_that_page(desk: Desk, page: str, message: str) -> None:
    reading = desk.read(desk.with_pages(GOOD_PAGE + page + "\n" + GOOD_PAGE.replace("good", "c")))
    assert [error.source_line.strip() for error in reading.errors] == [page]
    assert message in reading.errors[0].message
    assert reading.content
    assert [page.id for page in reading.content.pages] == ["good", "c"]
    assert reading.pages_written == 3


def test_a_page_without_blocks_is_a_page(desk: Desk) -> None:
    reading = desk.read(desk.with_pages(GOOD_PAGE))
    assert reading.content
    assert not reading.diagnostics


@pytest.mark.parametrize("section", ["languages", "pages"])
def test_without_languages_or_pages_there_is_nothing_to_show(desk: Desk, section: str) -> None:
    head, _, rest = desk.with_pages(GOOD_PAGE).partition(f"{section}:\n")
    reading = desk.read(f"{head}{section}:\n" + rest[rest.index("\n") + 1 :])
    assert reading.content is None
    assert any(f"`{section}:` is missing" in error.message for error in reading.errors)


@pytest.mark.parametrize("section", ["center", "sources", "pictures"])
def test_another_section_that_is_missing_does_not_close_the_kiosk(desk: Desk, section: str) -> None:
    lines = desk.with_pages(GOOD_PAGE).splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith(section))
    end = next(i for i, line in enumerate(lines) if i > start and not line.startswith(" "))
    assert desk.read("\n".join(lines[:start] + lines[end:])).content


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("page: []", "`page` is not known here", "`pages`?"),
        ("default_language: eng", "`eng` is not one of the languages", "`en`?"),
        ("fallback: [en, ru]", "`ru` is not one of the languages", "`en`"),
        ("clocks: [{name: {en: A}, zone: Asia/Almati}]", "no time zone", "`Asia/Almaty`?"),
        ("clocks: [{name: {en: A}, zone: ../x}]", "no time zone", ""),
        ("clocks: [{name: {en: A}, zone: Asia}]", "no time zone", ""),
        ("clocks: none", "`clocks` must be a list", "- "),
    ],
)
def test_a_mistake_at_the_top_costs_only_itself(
    desk: Desk, line: str, message: str, hint: str
) -> None:
    reading = desk.read(f"{line}\n{desk.with_pages(GOOD_PAGE)}")
    assert [error.source_line for error in reading.errors] == [line]
    assert message in reading.errors[0].message
    assert hint in reading.errors[0].hint
    assert reading.content
    assert reading.content.clocks == ()
    assert reading.content.default_language == "en"
    assert reading.content.fallback == ("en",)


def test_a_source_that_is_broken_takes_its_figures_with_it_and_is_told_once(desk: Desk) -> None:
    text = desk.with_blocks(NUMBER).replace("paper: {name: {en: The paper}}", "paper: {}")
    reading = desk.read(text)
    assert [error.message for error in reading.errors] == ["`name` is missing here"]
    assert reading.content
    assert reading.content.pages[0].blocks == ()


def test_an_unknown_language_is_told_with_the_one_that_was_meant(desk: Desk) -> None:
    (error,) = desk.blocks("- kind: text\n  text: {en: A, eng: B}").errors
    assert "`eng` is not one of the languages" in error.message
    assert "`en`?" in error.hint


def test_a_quotation_that_names_an_unknown_language_is_not_shown(desk: Desk) -> None:
    quote = """\
    - kind: quote
      text: {en: A}
      reported: [eng]
      speaker: {en: B}
      role: {en: C}
      as_of: 2001-01-01
      source: paper
    """
    reading = desk.blocks(quote)
    (error,) = reading.errors
    assert "`eng` is not one of the languages" in error.message
    assert "`en`?" in error.hint
    assert reading.content
    assert [block.kind for block in reading.content.pages[0].blocks] == ["text"]


def test_texts_that_await_translation_are_warned_of(desk: Desk) -> None:
    text = desk.with_blocks("- {kind: text, text: {en: A}}")
    reading = desk.read(text.replace("sources:", "  - {code: ru, name: Русский}\nsources:"))
    by_subject = {
        subject: [found for found in reading.diagnostics if found.subject is subject]
        for subject in Subject
    }
    assert {found.severity for found in reading.diagnostics} == {Severity.WARNING}
    assert [found.message for found in by_subject[Subject.DRAFT_TRANSLATION]] == [
        "the texts in `ru` are a draft"
    ]
    # Name and short name of the center, the source, two of the picture, two of the page, the block.
    assert len(by_subject[Subject.MISSING_TRANSLATION]) == 8
    assert "`text` has no text in ru" in [
        found.message for found in by_subject[Subject.MISSING_TRANSLATION]
    ]


def test_a_language_that_the_kiosk_itself_does_not_speak_is_warned_of(desk: Desk) -> None:
    text = desk.with_pages(GOOD_PAGE).replace("sources:", "  - {code: de, name: Deutsch}\nsources:")
    messages = [found.message for found in desk.read(text).diagnostics]
    assert any("the kiosk itself lacks" in message and "`de`" in message for message in messages)


def test_all_mistakes_are_told_at_once_from_top_to_bottom(desk: Desk) -> None:
    reading = desk.blocks(
        "- kind: txt\n- kind: text\n  txt: {en: A}\n- kind: cards\n  items:\n"
        "  - {id: a, titel: {en: A}, lin: {en: B}}\n"
    )
    lines = [error.line for error in reading.errors]
    assert lines == sorted(lines)
    assert len(lines) == 4


def test_card_ids_may_come_again_on_another_page(desk: Desk) -> None:
    cards = "blocks: [{kind: cards, items: [{id: a, title: {en: A}, text: {en: B}}]}]}\n"
    page = GOOD_PAGE.strip()[:-1] + ", "
    both = page + cards + page.replace("good", "other") + cards
    reading = desk.read(desk.with_pages(both))
    assert not reading.errors
    assert reading.content
    assert all(isinstance(page.blocks[0], Cards) for page in reading.content.pages)
