"""Every state of the content file is read once, however an editor saves it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import get_ident

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.bridge.watcher import ContentWatcher
from kiosk.content.keeping.following import Follower
from kiosk.content.reading.reading import Reading
from tests.saves import each_save, overwrite


class Reader:
    """Notes what it was asked to read."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.threads: set[int] = set()

    def __call__(self, path: Path) -> Reading:
        self.texts.append(path.read_text("utf-8"))
        self.threads.add(get_ident())
        return Reading(None)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "content.yaml"
    file.write_text("one", "utf-8")
    return file


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def watcher(qtbot: QtBot, file: Path, reader: Reader) -> Iterator[ContentWatcher]:  # noqa: ARG001
    parent = QObject()
    watcher = ContentWatcher(Follower(file, reader, Reading(None)), parent)
    yield watcher
    watcher.close()


@each_save()
def test_every_save_is_seen(
    qtbot: QtBot,
    watcher: ContentWatcher,
    file: Path,
    reader: Reader,
    save: Callable[[Path, str], None],
) -> None:
    for text in ("three", "fifteen", "nineteen"):
        with qtbot.waitSignal(watcher.changed):
            save(file, text)
    assert reader.texts == ["three", "fifteen", "nineteen"]


def test_the_file_is_read_beside_the_gui_thread_and_told_in_it(
    qtbot: QtBot, watcher: ContentWatcher, file: Path, reader: Reader
) -> None:
    told: list[tuple[int, object]] = []
    watcher.changed.connect(lambda reading: told.append((get_ident(), reading)))
    with qtbot.waitSignal(watcher.changed):
        overwrite(file, "three")
    assert get_ident() not in reader.threads
    assert [thread for thread, _ in told] == [get_ident()]
    assert isinstance(told[0][1], Reading)


def test_another_file_in_the_folder_is_no_news(
    qtbot: QtBot, watcher: ContentWatcher, file: Path, reader: Reader
) -> None:
    (file.parent / "notes.txt").write_text("not the content", "utf-8")
    with qtbot.waitSignal(watcher.changed):
        overwrite(file, "three")
    assert reader.texts == ["three"]


def test_a_file_that_goes_away_is_no_news_and_its_return_is(
    qtbot: QtBot, watcher: ContentWatcher, file: Path, reader: Reader
) -> None:
    away = file.with_name("away.yaml")
    with qtbot.waitSignal(watcher._quiet.timeout):
        file.rename(away)
    assert reader.texts == []
    away.write_text("back again", "utf-8")
    with qtbot.waitSignal(watcher.changed):
        away.rename(file)
    assert reader.texts == ["back again"]
