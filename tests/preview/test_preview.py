"""Staff see in both kiosks what they save, and come from each mistake to its place."""

from __future__ import annotations

import shutil
from pathlib import Path
from unittest.mock import Mock

import pytest
import shiboken6
import yaml
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.authoring.preview.window import read_draft
from kiosk.bridge.watcher import ContentWatcher
from kiosk.content.keeping.store import Store
from kiosk.content.reading.words import read_words
from kiosk.pictures.shrinking import shrink
from kiosk.visit.places import ItemPlace, PagePlace
from tests.conftest import ROOT, SAMPLE
from tests.preview.conftest import Opener
from tests.preview.desk import Desk
from tests.screens import home

MUSEUM = PagePlace("sample-museum")
CIRCLES = ItemPlace("sample-museum", "age-of-circles")
#: Begins the third page, and cannot be written so.
BAD_ACCENT = ("accent: turquoise", "accent: turkuoise")
NO_YAML = ("en: A circle", "en: A circle: round")


def test_both_kiosks_are_real_and_show_the_same(desk: Desk) -> None:
    assert desk.kiosks == [desk.portrait, desk.landscape]
    assert desk.portrait.width() < desk.portrait.height()
    assert desk.landscape.width() > desk.landscape.height()
    for touched in desk.kiosks:
        desk.touch(touched, "tile-sample-museum")
        desk.wait_until(lambda: desk.view == "page", "the museum")
        desk.wait_until(lambda: desk.titles() == ["Sample museum", "Sample museum"])
        desk.touch(touched, "home-button")
        desk.wait_until(lambda: desk.view == "home", "home")


def test_a_save_shows_in_both_kiosks_and_keeps_the_place(desk: Desk) -> None:
    desk.click("page-sample-museum")
    desk.wait_until(lambda: desk.titles() == ["Sample museum", "Sample museum"])
    desk.change("      en: Sample museum\n", "      en: Museum of shapes\n")
    desk.wait_until(lambda: desk.titles() == ["Museum of shapes", "Museum of shapes"])
    assert desk.places == (MUSEUM,)
    assert desk.status.startswith("Saved ")
    assert "No mistakes" in desk.status


def test_a_mistake_is_listed_with_its_line_and_gone_when_mended(desk: Desk) -> None:
    before = len(desk.problems())
    wrong, right = BAD_ACCENT[1], BAD_ACCENT[0]
    line = desk.change(right, wrong)
    desk.wait_until(lambda: len(desk.problems()) == before + 1)
    assert "1 mistake" in desk.status
    first = desk.problems()[0].item
    assert first.property("line") == line
    assert "turkuoise" in first.property("message")
    assert str(line) in desk.texts()
    desk.change(wrong, right)
    desk.wait_until(lambda: len(desk.problems()) == before)
    assert "No mistakes" in desk.status


def test_a_click_on_a_problem_brings_the_kiosk_to_its_card(desk: Desk) -> None:
    line = desk.change("              zh: 第一天\n", "")
    desk.wait_until(lambda: desk.problems()[0].item.property("line") == line - 3)
    desk.click("problem-0")
    desk.wait_until(lambda: desk.places == (MUSEUM, CIRCLES))
    desk.wait_until(lambda: desk.titles() == ["Age of circles", "Age of circles"])
    assert desk.opened_lines() == [line - 3]


def test_what_stands_is_unfolded_by_opening_its_row(desk: Desk) -> None:
    assert "3 standing" in desk.status
    (fold,) = desk.problems()
    assert fold.item.property("message") == "3 languages are still a draft."
    desk.change(*BAD_ACCENT)
    desk.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    desk.wait_until(lambda: len(desk.problems()) == 4)
    unfolded = [row.item.property("line") for row in desk.problems()]
    assert desk.opened_lines() == [unfolded[1]]
    # A save leaves them unfolded.
    desk.change(BAD_ACCENT[1], BAD_ACCENT[0])
    desk.wait_until(lambda: [row.item.property("line") for row in desk.problems()] == unfolded[1:])


def test_a_click_on_a_problem_in_a_table_brings_the_kiosk_to_the_page_of_its_cards(
    desk: Desk,
) -> None:
    table = desk.file.with_name("objects.csv")
    table.write_text(table.read_text("utf-8").replace(";circle;", ";cirkle;"), "utf-8")
    desk.wait_until(lambda: "1 mistake" in desk.status)
    assert "objects.csv, line" in desk.texts()
    assert desk.problems()[0].item.property("line") == 2
    desk.click("problem-0")
    desk.wait_until(lambda: desk.places == (MUSEUM,))


def test_f8_goes_through_the_problems_wherever_the_keyboard_is(desk: Desk) -> None:
    first = desk.change(*BAD_ACCENT)
    second = desk.change("kind: share", "kind: shear")
    desk.wait_until(lambda: "2 mistakes" in desk.status)
    desk.press(Qt.Key.Key_F8)
    assert desk.opened_lines() == [first]
    desk.portrait.requestActivate()
    desk.wait_for_keyboard(desk.portrait)
    desk.press(Qt.Key.Key_F8)
    assert desk.opened_lines() == [second]
    desk.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert desk.opened_lines() == [first]


def test_enter_opens_a_problem_that_the_arrows_chose(desk: Desk) -> None:
    desk.change("kind: gallery", "kind: galery")
    desk.wait_until(lambda: "1 mistake" in desk.status)
    desk.find("problems").item.forceActiveFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    desk.wait_until(lambda: desk.places == (MUSEUM,))


def test_f6_brings_the_keyboard_into_each_kiosk_and_back(desk: Desk) -> None:
    for window in (desk.portrait, desk.landscape, desk.window):
        desk.press(Qt.Key.Key_F6)
        desk.wait_for_keyboard(window)
    desk.click("page-sample-museum")
    desk.press(Qt.Key.Key_F6)
    desk.wait_for_keyboard(desk.portrait)
    desk.press(Qt.Key.Key_Escape)
    desk.wait_until(lambda: desk.view == "home", "home")


@pytest.mark.parametrize(
    ("choice", "name", "value"),
    [
        ("language-zh", "language", "zh"),
        ("text_size-LARGEST", "textScale", 2.0),
        ("contrast-HIGH", "highContrast", True),
        ("motion-off", "motionOn", False),
    ],
)
def test_a_switch_changes_both_kiosks(desk: Desk, choice: str, name: str, value: object) -> None:
    assert not desk.find(choice).item.property("current")
    desk.click(choice)
    assert [desk.theme(window).property(name) for window in desk.kiosks] == [value, value]
    chosen = desk.find(choice).item
    assert chosen.property("current")
    told = QAccessible.queryAccessibleInterface(chosen)
    assert told
    assert told.state().checked


def test_a_switch_shows_what_was_chosen_in_a_kiosk(desk: Desk) -> None:
    desk.touch(desk.landscape, "language-kk")
    desk.wait_until(lambda: desk.find("language-kk").item.property("current"))
    desk.touch(desk.portrait, "tile-sample-figures")
    desk.wait_until(lambda: desk.find("page-sample-figures").item.property("current"))


def test_the_waiting_screen_can_be_looked_at(desk: Desk) -> None:
    desk.click("page-attract")
    desk.wait_until(lambda: all(desk.maybe("begin-en", window) for window in desk.kiosks))


def test_a_save_that_cannot_be_read_leaves_the_last_good_version(desk: Desk) -> None:
    desk.click("page-sample-museum")
    desk.change("Sample text.", "A text.")
    saved = desk.status.removeprefix("Saved ").partition(". ")[0]
    line = desk.change(*NO_YAML)
    desk.wait_until(lambda: f"the last good version, of {saved}." in desk.status)
    assert [row.item.property("line") for row in desk.problems()] == [line]
    desk.wait_until(lambda: desk.titles() == ["Sample museum", "Sample museum"])
    desk.change(NO_YAML[1], NO_YAML[0])
    desk.wait_until(lambda: "No mistakes" in desk.status)
    desk.wait_until(lambda: desk.titles() == ["Sample museum", "Sample museum"])


def test_a_picture_that_is_replaced_under_its_old_name_is_seen(desk: Desk) -> None:
    before = home(desk.session.screen).picture.source
    pictures = desk.file.parent / "pictures"
    shutil.copy(pictures / "wave.png", pictures / "house.png")
    desk.wait_until(lambda: home(desk.session.screen).picture.source != before, "the other picture")


def test_a_page_that_a_mistake_took_away_comes_back_when_it_is_mended(desk: Desk) -> None:
    desk.click("page-sample-figures")
    desk.change(*BAD_ACCENT)
    desk.wait_until(lambda: desk.view == "home", "home")
    desk.change("      en: Sample museum\n", "      en: Museum of shapes\n")
    desk.change(BAD_ACCENT[1], BAD_ACCENT[0])
    desk.wait_until(lambda: desk.places == (PagePlace("sample-figures"),))


def test_staff_who_moved_on_stay_where_they_are(desk: Desk) -> None:
    desk.click("page-sample-figures")
    desk.change(*BAD_ACCENT)
    desk.wait_until(lambda: desk.view == "home", "home")
    desk.click("page-sample-museum")
    desk.change(BAD_ACCENT[1], BAD_ACCENT[0])
    assert desk.places == (MUSEUM,)


def test_a_file_that_cannot_be_read_opens_beside_other_content(
    file: Path, open_desk: Opener
) -> None:
    file.write_text(file.read_text("utf-8").replace(*NO_YAML, 1), "utf-8")
    desk = open_desk()
    assert desk.status.endswith("the kiosk shows the last good version.")
    assert len(desk.problems()) == 1
    desk.change(NO_YAML[1], NO_YAML[0])
    desk.wait_until(lambda: "No mistakes" in desk.status)


def test_a_narrow_window_shows_one_kiosk_and_a_switch(open_desk: Opener) -> None:
    desk = open_desk((900, 700))
    assert desk.kiosks == [desk.portrait]
    desk.click("screen-landscape")
    desk.wait_until(lambda: desk.kiosks == [desk.landscape])
    assert desk.problems()
    desk.window.resize(1440, 900)
    desk.wait_until(lambda: desk.maybe("screen-both"))
    desk.click("screen-both")
    desk.wait_until(lambda: len(desk.kiosks) == 2)


def test_closing_the_window_leaves_none_of_its_windows(desk: Desk) -> None:
    desk.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    desk.wait_until(lambda: not desk.window.isVisible(), "the end")
    assert not [window for window in QGuiApplication.allWindows() if window.isVisible()]


def test_closing_leaves_nothing_alive(file: Path, tmp_path: Path, qapp: QGuiApplication) -> None:  # noqa: ARG001
    desk = Desk(file, tmp_path / "store", (1440, 900))
    watcher = desk.opened.preview.findChild(ContentWatcher)
    objects = [desk.session, desk.opened.preview, watcher, desk.window, *desk.kiosks]
    assert all(shiboken6.isValid(one) for one in objects)
    desk.close()
    assert not [one for one in objects if shiboken6.isValid(one)]


@pytest.mark.parametrize("size", [(800, 560), (1024, 768), (1280, 800), (1440, 900), (1900, 1060)])
def test_nothing_lies_upon_another_thing_or_outside(
    open_desk: Opener, size: tuple[int, int]
) -> None:
    desk = open_desk(size)
    desk.wait_until(lambda: len(desk.kiosks) == (2 if size[0] >= 1180 else 1))
    boxes = [window.geometry() for window in desk.kiosks]
    boxes.append(desk.find("problems").box.toRect())
    boxes.append(desk.find("status").box.toRect())
    boxes.append(desk.find("page-home").box.toRect())
    for number, box in enumerate(boxes):
        assert desk.window.contentItem().boundingRect().toRect().contains(box)
        assert not [other for other in boxes[:number] if other.intersects(box)]


def test_a_hundred_problems_can_be_read_to_the_last_one(desk: Desk) -> None:
    text = desk.file.read_text("utf-8")
    desk.save(text.replace("              ru: ", "              de: "))
    desk.press(Qt.Key.Key_F8)
    desk.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    desk.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    last = desk.opened_lines()
    assert last
    assert last == [max(row.item.property("line") for row in desk.problems())]


def test_a_save_is_parsed_once(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_words()
    parse = Mock(wraps=yaml.parse)
    monkeypatch.setattr(yaml, "parse", parse)
    read_draft(file, Store(tmp_path / "kept"))
    assert parse.call_count == 1


def test_what_is_worth_knowing_is_listed_like_what_is_wrong(tmp_path: Path) -> None:
    old = SAMPLE.read_text("utf-8").replace("as_of: ", "as_of: 2001-01-01 # ")
    path = tmp_path / "content.yaml"
    path.write_text(old, "utf-8")
    messages = [found.message for found in read_draft(path, Store(tmp_path / "kept")).diagnostics]
    assert any("older than twelve months" in message for message in messages)


def test_a_picture_that_is_damaged_inside_is_listed_and_left_out(tmp_path: Path) -> None:
    path = shutil.copytree(SAMPLE.parent, tmp_path / "content") / "content.yaml"
    damaged = ROOT / "tests" / "cases" / "truncated-eoi.jpg"
    shutil.copy(damaged, path.parent / "pictures" / "house.png")
    draft = read_draft(path, Store(tmp_path / "kept", shrink))
    assert any("damaged inside" in found.message for found in draft.errors)
    assert draft.content
    assert "house" not in draft.content.pictures
