"""What the preview says of a file, and what it can be set to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from kiosk.authoring.places import Places
from kiosk.authoring.preview import views as preview
from kiosk.authoring.preview.views import Draft
from kiosk.content.diagnostics import Diagnostic, Severity, Subject
from kiosk.content.model import Content
from kiosk.visit.places import Home, ItemPlace, PagePlace, Place, ServicesPlace
from kiosk.visit.visit import Comfort, Contrast, TextSize, Visit

FILE = "folder/content.yaml"
NOON = datetime(2026, 3, 21, 12, 0, 5, tzinfo=UTC)
EARLIER = datetime(2026, 3, 21, 11, 58, 0, tzinfo=UTC)
YESTERDAY = datetime(2026, 3, 20, 18, 30, 0, tzinfo=UTC)
MUSEUM = PagePlace("sample-museum")
CIRCLES = ItemPlace("sample-museum", "age-of-circles")


def found(severity: Severity, line: int, message: str = "is wrong") -> Diagnostic:
    return Diagnostic(
        file=FILE, line=line, column=1, severity=severity, message=message, hint="Mend."
    )


def draft(
    content: Content | None, errors: Iterable[int] = (), warnings: Iterable[int] = ()
) -> Draft:
    diagnostics = [
        *(found(Severity.WARNING, line) for line in warnings),
        *(found(Severity.ERROR, line) for line in errors),
    ]
    in_order = tuple(sorted(diagnostics, key=lambda one: one.line))
    return Draft(content, in_order, saved=NOON, places=Places(FILE))


@pytest.fixture
def visit() -> Visit:
    return Visit(language="en", awake=True)


def test_the_status_says_when_the_file_was_saved_and_what_is_shown_of_it(sample: Content) -> None:
    def status(now: Draft, good: Draft | None = None) -> tuple[str, str]:
        view = preview.status(now, good, NOON)
        return view.level, view.text

    assert status(draft(sample)) == ("good", "Saved 12:00:05. No mistakes.")
    assert status(draft(sample, (), [3])) == ("good", "Saved 12:00:05. No mistakes, 1 warning.")
    assert status(draft(sample, [1, 2], [3])) == (
        "error",
        "Saved 12:00:05. 2 mistakes: the kiosk leaves out what they are in.",
    )
    assert status(draft(None, [1])) == (
        "error",
        "Saved 12:00:05. The file cannot be shown: the kiosk shows the last good version.",
    )
    _, text = status(draft(None, [1]), replace(draft(sample), saved=EARLIER))
    assert text.endswith("cannot be shown: the kiosk shows the last good version, of 11:58:00.")


def test_the_status_names_another_day(sample: Content) -> None:
    old = replace(draft(sample), saved=YESTERDAY)
    assert preview.status(old, None, NOON).text == "Saved 2026-03-20 18:30:00. No mistakes."


def test_mistakes_come_before_warnings_each_from_top_to_bottom(sample: Content) -> None:
    listed = preview.problems(draft(sample, errors=[7, 20], warnings=[1, 9]), sample)
    assert [(view.severity, view.line) for view in listed] == [
        ("error", 7),
        ("error", 20),
        ("warning", 1),
        ("warning", 9),
    ]
    assert [view.group for view in listed[1:3]] == [
        "2 mistakes: not shown until mended",
        "2 warnings: shown all the same",
    ]


def test_what_stands_is_one_row_behind_the_others_until_it_is_opened(sample: Content) -> None:
    old, language = Subject.OLD_FIGURE, Subject.DRAFT_TRANSLATION
    standing = [
        replace(found(Severity.WARNING, line), subject=subject)
        for line, subject in ((2, language), (4, old), (6, old))
    ]
    whole = draft(sample, errors=[7], warnings=[5])
    whole = replace(whole, diagnostics=(*standing, *whole.diagnostics))
    folded = preview.problems(whole, sample)
    assert [(view.counted, view.line) for view in folded] == [
        ("Line", 7),
        ("Line", 5),
        ("Standing", 3),
    ]
    assert folded[-1].message == (
        "1 language is still a draft, 2 figures are older than twelve months."
    )
    assert folded[1].group == "1 warning: shown all the same"
    unfolded = preview.problems(whole, sample, unfolded=True)
    assert [view.line for view in unfolded] == [7, 5, 2, 4, 6]
    assert {view.group for view in unfolded[2:]} == {folded[-1].group}
    assert [one.line for one in preview.in_order(whole, unfolded=True)] == [7, 5, 2, 4, 6]
    good = replace(whole, diagnostics=tuple(standing))
    assert preview.status(good, None, NOON).text == "Saved 12:00:05. No mistakes, 3 standing."


def test_a_problem_says_where_in_the_kiosk_it_is(sample: Content) -> None:
    there = (None, Home(), MUSEUM, CIRCLES, PagePlace("gone"), ServicesPlace())
    places = Places(FILE, (1, 2, 3, 4, 5, 6), there)
    whole = replace(draft(sample, errors=[1, 2, 3, 4, 5, 6]), places=places)
    assert [view.where for view in preview.problems(whole, sample)] == [
        "",
        "Home",
        "Sample museum",
        "Sample museum › Age of circles",
        "The page gone, not shown now",
        "Services",
    ]


def test_a_problem_in_a_table_names_the_table_and_leads_to_its_cards(sample: Content) -> None:
    table = "folder/objects.csv"
    places = Places(FILE, (1, 4), (Home(), CIRCLES), {table: MUSEUM})
    in_table = replace(found(Severity.ERROR, 4), file=table)
    whole = Draft(sample, (found(Severity.ERROR, 5), in_table), places=places)
    assert [(view.counted, view.line, view.where) for view in preview.problems(whole, sample)] == [
        ("Line", 5, "Sample museum › Age of circles"),
        ("objects.csv, line", 4, "Sample museum"),
    ]


@pytest.mark.parametrize("wide", [True, False])
def test_every_choice_of_every_setting_can_be_made(
    sample: Content, visit: Visit, *, wide: bool
) -> None:
    for setting in preview.settings(sample, visit, "portrait", wide=wide)[1:]:
        for choice in setting.choices:
            chosen = preview.choose(sample, visit, setting.key, choice.value)
            after = preview.settings(sample, chosen, "portrait", wide=wide)
            same = next(one for one in after if one.key == setting.key)
            assert [one.value for one in same.choices if one.current] == [choice.value]


def test_a_narrow_window_does_not_offer_both_positions(sample: Content, visit: Visit) -> None:
    def screens(*, wide: bool) -> list[str]:
        setting = preview.settings(sample, visit, "portrait", wide=wide)[0]
        return [choice.value for choice in setting.choices]

    assert screens(wide=True) == ["both", "portrait", "landscape"]
    assert screens(wide=False) == ["portrait", "landscape"]


def test_a_setting_changes_nothing_else(sample: Content, visit: Visit) -> None:
    visit = replace(visit, places=(MUSEUM, CIRCLES), comfort=Comfort(TextSize.LARGE, Contrast.HIGH))
    assert preview.choose(sample, visit, "language", "zh") == replace(visit, language="zh")
    assert preview.choose(sample, visit, "motion", "off") == replace(
        visit, comfort=replace(visit.comfort, motion=False)
    )
    assert preview.choose(sample, visit, "page", "home") == replace(visit, places=())


def test_a_place_is_gone_to_as_far_as_it_is_there(sample: Content, visit: Visit) -> None:
    def places(place: Place) -> tuple[Place, ...]:
        return preview.at(sample, visit, place).places

    assert places(CIRCLES) == (MUSEUM, CIRCLES)
    assert places(replace(CIRCLES, item="gone")) == (MUSEUM,)
    assert places(PagePlace("gone")) == ()
    assert places(Home()) == ()
    assert not preview.choose(sample, visit, "page", "attract").awake
