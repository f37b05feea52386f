"""The content on the screen follows its files, however and in whatever order they are saved."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.bridge import watcher as watching
from kiosk.bridge.watcher import ContentWatcher
from kiosk.content.keeping import settling
from kiosk.content.keeping.following import Follower
from kiosk.content.keeping.loading import load
from kiosk.content.keeping.store import Store
from kiosk.content.model import Content
from kiosk.content.reading.reading import Reading
from tests.pictures import picture

TEXT = """\
center: {{name: {{en: Center}}, short_name: {{en: C}}, picture: house}}
languages:
  - {{code: en, name: English, translation_status: checked}}
pictures:
  house: {{file: pictures/house.png, alt: {{en: A house}}, credit: {{en: Nobody}}}}
pages:
  - {{id: museum, title: {{en: {title}}}, line: {{en: Old things}}, picture: house}}
"""


class Desk:
    """A folder with content, and what the kiosk has shown of it so far."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "content.yaml"
        self.picture = folder / "pictures" / "house.png"
        self.picture.parent.mkdir()
        self.shown: list[Content] = []
        self.refused = 0
        self.read = 0
        self.kept: list[Reading] = []

    def save(self, title: str) -> None:
        self.path.write_text(TEXT.format(title=title), "utf-8")

    @property
    def title(self) -> str:
        return self.shown[-1].pages[0].title.within(["en"]) if self.shown else ""

    def shows(self, house: bytes) -> bool:
        return self.house == house

    @property
    def house(self) -> bytes:
        """Return the picture on the screen; nothing where the ornament is."""
        if not self.shown or "house" not in self.shown[-1].pictures:
            return b""
        return self.shown[-1].place_of("pictures/house.png").read_bytes()


@pytest.fixture
def desk(
    qtbot: QtBot,  # noqa: ARG001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:
    monkeypatch.setattr(watching, "LOOK_MS", 50)
    desk = Desk(tmp_path)
    desk.save("First")
    store = Store(tmp_path / "store")

    def read(path: Path) -> Reading:
        reading = load(path, store)
        desk.read += 1
        return reading

    def show(reading: Reading) -> None:
        if reading.content is None:
            desk.refused += 1
        else:
            desk.shown.append(reading.content)

    first = read(desk.path)
    show(first)
    parent = QObject()
    watcher = ContentWatcher(Follower(desk.path, read, first, desk.kept.append), parent)
    watcher.changed.connect(show)
    yield desk
    watcher.close()


def test_a_picture_may_come_after_the_text(qtbot: QtBot, desk: Desk) -> None:
    assert desk.house == b""
    desk.picture.write_bytes(picture("PNG"))
    qtbot.waitUntil(lambda: desk.house == picture("PNG"))


def test_a_picture_that_is_copied_slowly_is_shown_when_it_is_whole(
    qtbot: QtBot, desk: Desk
) -> None:
    whole = picture("PNG")
    with desk.picture.open("wb", buffering=0) as copy:
        copy.write(whole[:-40])
        desk.save("While it is copied")
        qtbot.waitUntil(lambda: desk.title == "While it is copied")
        assert desk.house == b""
        copy.write(whole[-40:])
    qtbot.waitUntil(lambda: desk.house == whole)


def test_a_picture_that_is_replaced_under_its_name_is_shown_anew(qtbot: QtBot, desk: Desk) -> None:
    for wanted in (picture("PNG"), picture("JPEG")):
        new = desk.picture.with_name("new")
        new.write_bytes(wanted)
        new.replace(desk.picture)
        qtbot.waitUntil(partial(desk.shows, wanted))


def test_of_ten_saves_in_a_moment_the_last_is_shown(qtbot: QtBot, desk: Desk) -> None:
    for number in range(10):
        desk.save(f"Save {number}")
        qtbot.wait(20)  # the pace of somebody who keeps pressing Ctrl+S
    qtbot.waitUntil(lambda: desk.title == "Save 9")
    assert len(desk.shown) <= 11


def test_half_a_file_keeps_what_is_shown(qtbot: QtBot, desk: Desk) -> None:
    text = TEXT.format(title="Whole")
    with desk.path.open("w", encoding="utf-8", buffering=1) as file:
        file.write(text[:200])
        file.flush()
        before = desk.read
        qtbot.waitUntil(lambda: desk.read > before)
        assert desk.title == "First"
        file.write(text[200:])
    qtbot.waitUntil(lambda: desk.title == "Whole")
    assert desk.refused == 0


def test_when_a_save_is_over_it_is_shown_and_kept_whatever_it_is(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "QUIET", 0.1)
    monkeypatch.setattr(settling, "LONG_QUIET", 0.1)
    desk.path.write_text("center: [\n", "utf-8")
    qtbot.waitUntil(lambda: desk.refused == 1)
    qtbot.waitUntil(lambda: len(desk.kept) == 1)
    desk.save("Good again")
    qtbot.waitUntil(lambda: desk.title == "Good again")
    qtbot.waitUntil(lambda: len(desk.kept) == 2)
