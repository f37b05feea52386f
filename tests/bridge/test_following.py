"""The content on the screen follows its files, however and in whatever order they are saved."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.bridge.watcher import ContentWatcher
from kiosk.content.loading import load
from kiosk.content.model import Content
from kiosk.content.reading import Reading
from kiosk.content.store import Store
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
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001
    desk = Desk(tmp_path)
    desk.save("First")
    store = Store(tmp_path / "store")

    def read(path: Path) -> Reading:
        return load(path, store, publish=True)

    def show(reading: Reading) -> None:
        if reading.content is None:
            desk.refused += 1
        else:
            desk.shown.append(reading.content)

    first = read(desk.path)
    show(first)
    parent = QObject()
    watcher = ContentWatcher(desk.path, read, parent, first.content)
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
        qtbot.waitUntil(lambda: desk.refused > 0)
        assert desk.title == "First"
        file.write(text[200:])
    qtbot.waitUntil(lambda: desk.title == "Whole")
