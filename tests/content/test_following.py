"""What visitors see of a save, and what is kept of it: files as they are, time as the test says."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.content.keeping.following import Follower
from kiosk.content.keeping.loading import is_published, last_good, last_text, load, publish, to_show
from kiosk.content.keeping.settling import LONG_QUIET, QUIET
from kiosk.content.keeping.store import Choice, Store, digest
from kiosk.content.model import Content
from kiosk.content.reading.reading import Reading
from kiosk.content.reading.source_text import read_bytes
from tests.content.conftest import HEAD, Desk
from tests.pictures import house, png

PAGE = """\
  - id: page-{0}
    title: {{en: Page {0}}}
    line: {{en: Something}}
    picture: house
    blocks:
      - kind: text
        text:
          en: The text of page {0}
      - kind: notice
        text: {{en: Open}}
"""


def text(pages: int, mark: str = "") -> str:
    head = HEAD.replace("en: Center", f"en: Center{mark}")
    return head + "".join(PAGE.format(number) for number in range(1, pages + 1))


class Kiosk:
    """A kiosk without a screen: what it shows, and which versions it has kept."""

    def __init__(self, path: Path, store: Store) -> None:
        self.path = path
        self.store = store
        self.seconds = 1_000.0
        self.start()

    def start(self) -> None:
        reading = self.read(self.path)
        content = reading.content or last_good(self.store, self.path, self.read)
        self.shown = replace(reading, content=content)
        before = last_text(self.store)
        self._follower = Follower(self.path, self.read, self.shown, self.publish, before)
        self.after(0)

    def read(self, path: Path) -> Reading:
        return to_show(path, self.store, path, lambda one: load(one, self.store))

    def publish(self, reading: Reading) -> None:
        if not is_published(reading, self.store):
            publish(self.path, self.store)

    def save(self, text: str) -> None:
        self.path.write_text(text, "utf-8")
        self.after(0)

    def after(self, seconds: float) -> None:
        """Let time pass, and look as often as a kiosk does."""
        end = self.seconds + seconds
        while True:
            shown = self._follower.look(self.seconds)
            self.shown = shown or self.shown
            if self.seconds >= end:
                return
            self.seconds = min(self.seconds + 0.5, end)

    @property
    def content(self) -> Content:
        assert self.shown.content
        return self.shown.content

    @property
    def pages(self) -> int:
        return len(self.content.pages)

    @property
    def name(self) -> str:
        return self.content.center.name.within(["en"])

    @property
    def versions(self) -> list[str]:
        """Return the texts that are kept, newest first."""
        return [version.path.read_text("utf-8") for version in self.store.versions()]


@pytest.fixture
def kiosk(desk: Desk) -> Kiosk:
    path = desk.file(text(10))
    kiosk = Kiosk(path, Store(desk.folder / "data" / "content"))
    kiosk.after(QUIET + 1)
    assert kiosk.versions == [text(10)]
    return kiosk


def test_a_changed_text_is_shown_at_once_and_kept_when_the_save_is_over(kiosk: Kiosk) -> None:
    kiosk.save(text(10, " of the city"))
    assert kiosk.name == "Center of the city"
    kiosk.after(QUIET - 0.5)
    assert kiosk.versions == [text(10)]
    kiosk.after(1.5)
    assert kiosk.versions == [text(10, " of the city"), text(10)]


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.61, 0.62, 0.7, 0.8, 0.9, 0.95, 0.99])
@pytest.mark.parametrize("at_line_end", [False, True])
def test_a_save_that_stalls_is_seen_and_kept_as_a_whole(
    kiosk: Kiosk, share: float, *, at_line_end: bool
) -> None:
    whole = text(10, " of the city")
    part = whole[: int(len(whole) * share)]
    if at_line_end:
        part = part[: part.rfind("\n") + 1]
    kiosk.save(part)
    kiosk.after(1.7)
    assert kiosk.pages == 10
    assert not kiosk.shown.errors
    kiosk.save(whole)
    assert kiosk.name == "Center of the city"
    kiosk.after(LONG_QUIET + 1)
    assert kiosk.versions == [whole, text(10)]


def test_what_looks_cut_may_stall_longer(kiosk: Kiosk) -> None:
    for part in (text(6), text(9) + PAGE.format(10)[:90], text(10)[:-1]):
        kiosk.save(part)
        kiosk.after(LONG_QUIET - 1)
        assert kiosk.pages == 10
        assert kiosk.versions == [text(10)]


def test_a_page_that_is_taken_away_goes_when_the_save_is_over(kiosk: Kiosk) -> None:
    kiosk.save(text(9))
    kiosk.after(QUIET - 0.5)
    assert (kiosk.pages, kiosk.versions) == (10, [text(10)])
    kiosk.after(1.5)
    assert (kiosk.pages, kiosk.versions) == (9, [text(9), text(10)])


def test_much_that_is_taken_away_goes_later(kiosk: Kiosk) -> None:
    kiosk.save(text(5))
    kiosk.after(LONG_QUIET - 0.5)
    assert (kiosk.pages, kiosk.versions) == (10, [text(10)])
    kiosk.after(1.5)
    assert (kiosk.pages, kiosk.versions) == (5, [text(5), text(10)])


def test_a_mistake_is_told_when_the_save_is_over_and_never_kept(kiosk: Kiosk) -> None:
    wrong = text(10).replace("kind: notice", "kind: notes", 1)
    kiosk.save(wrong)
    kiosk.after(QUIET - 0.5)
    assert not kiosk.shown.errors
    kiosk.after(1)
    assert kiosk.shown.errors
    kiosk.after(LONG_QUIET)
    assert kiosk.versions == [text(10)]
    # Who mends one of two mistakes, or goes on writing beside one, sees it at once.
    kiosk.save(wrong.replace("The text of page 3", "Another text"))
    (_, _, third, *_) = kiosk.content.pages
    assert "Another text" in str(third)
    kiosk.save(text(10))
    assert not kiosk.shown.errors


def test_a_file_that_cannot_be_used_is_told_when_the_save_is_over(kiosk: Kiosk) -> None:
    kiosk.save(text(10) + "\t[\n")
    kiosk.after(QUIET - 0.5)
    assert not kiosk.shown.errors
    kiosk.after(1)
    assert kiosk.shown.errors
    assert kiosk.shown.content is None


def test_a_save_goes_on_as_long_as_something_changes(kiosk: Kiosk) -> None:
    for number in range(5):
        kiosk.save(text(9, f" {number}"))
        kiosk.after(QUIET - 0.5)
        assert kiosk.pages == 10
    kiosk.after(1)
    assert kiosk.name == "Center 4"
    kiosk.after(1)
    assert kiosk.versions == [text(9, " 4"), text(10)]


def test_a_picture_that_is_copied_slowly_is_part_of_the_save(kiosk: Kiosk) -> None:
    picture = kiosk.path.with_name("house.png")
    picture.write_bytes(house("new")[:-20])
    kiosk.after(1.7)
    assert kiosk.content.place_of("house.png").read_bytes() == png()
    picture.write_bytes(house("new"))
    kiosk.after(QUIET + 1)
    assert kiosk.content.place_of("house.png").read_bytes() == house("new")
    kept = [one.path.with_name("house.png").read_bytes() for one in kiosk.store.versions()]
    assert kept == [house("new"), png()]


def test_a_table_that_is_saved_slowly_keeps_its_rows(desk: Desk) -> None:
    def rows(number: int) -> str:
        return "id,title.en\n" + "".join(f"card-{one},Card {one}\n" for one in range(number))

    table = desk.file(rows(20), "cards.csv")
    path = desk.file(desk.with_blocks("- kind: cards\n  items_from: cards.csv\n"))
    kiosk = Kiosk(path, Store(desk.folder / "data"))
    kiosk.after(QUIET + 1)

    def cards() -> int:
        return len(getattr(kiosk.content.pages[0].blocks[0], "items"))  # noqa: B009

    assert cards() == 20
    table.write_text(rows(12), "utf-8")
    kiosk.after(LONG_QUIET - 0.5)
    assert cards() == 20
    table.write_text(rows(21), "utf-8")
    kiosk.after(0.5)
    assert cards() == 21
    kiosk.after(LONG_QUIET + 1)
    assert len(kiosk.versions) == 2


def test_a_start_with_half_a_file_shows_it_and_keeps_the_whole(kiosk: Kiosk) -> None:
    part = text(10)[: text(10).index("  - id: page-7")]
    kiosk.path.write_text(part, "utf-8")
    kiosk.start()
    assert kiosk.pages == 6
    kiosk.after(LONG_QUIET - 0.5)
    assert kiosk.versions == [text(10)]
    kiosk.save(text(10, " of the city"))
    assert kiosk.pages == 10
    kiosk.after(QUIET + 1)
    assert kiosk.versions == [text(10, " of the city"), text(10)]


def test_what_was_saved_just_before_the_end_is_kept_after_the_next_start(kiosk: Kiosk) -> None:
    kiosk.save(text(10, " of the city"))
    kiosk.start()
    kiosk.after(QUIET + 1)
    assert kiosk.versions == [text(10, " of the city"), text(10)]


def test_what_comes_while_a_version_is_made_is_not_part_of_it(kiosk: Kiosk) -> None:
    def late(reading: Reading) -> None:  # noqa: ARG001
        kiosk.path.write_text(text(7), "utf-8")
        publish(kiosk.path, kiosk.store)

    kiosk.publish = late  # type: ignore[method-assign]
    kiosk.start()
    kiosk.after(QUIET)
    assert kiosk.versions == [text(10)]


def test_a_version_that_staff_chose_is_shown_at_once_and_nothing_is_kept(kiosk: Kiosk) -> None:
    kiosk.save(text(9))
    kiosk.after(LONG_QUIET)
    newest, oldest = kiosk.store.versions()
    raw = read_bytes(kiosk.path)
    assert isinstance(raw, bytes)
    for version, pages in ((oldest, 10), (newest, 9), (oldest, 10)):
        kiosk.store.choose(Choice(version.name, digest(raw)))
        os.utime(kiosk.path)
        kiosk.after(0)
        assert kiosk.pages == pages
        kiosk.after(LONG_QUIET + 1)
        assert kiosk.store.choice() == Choice(version.name, digest(raw))
    assert kiosk.versions == [text(9), text(10)]


def test_who_changes_back_sees_it_at_once_and_it_is_the_newest_version(kiosk: Kiosk) -> None:
    kiosk.save(text(11))
    kiosk.after(QUIET + 1)
    kiosk.save(text(10))
    assert kiosk.pages == 10
    kiosk.after(LONG_QUIET + 1)
    assert kiosk.versions == [text(10), text(11)]
    assert kiosk.store.choice() == Choice(kiosk.store.versions()[0].name)


def copied(file: Path, raw: bytes) -> None:
    """Write into a file as a copy that keeps the time of its original."""
    status = file.stat()
    file.write_bytes(raw)
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


def test_a_save_of_the_same_size_and_time_is_seen(kiosk: Kiosk) -> None:
    copied(kiosk.path, text(10).replace("Center", "Centre").encode())
    kiosk.after(0)
    assert kiosk.name == "Centre"


def test_a_picture_of_the_same_size_and_time_is_seen(kiosk: Kiosk) -> None:
    picture = kiosk.path.with_name("house.png")
    picture.write_bytes(house("red house "))
    kiosk.after(QUIET + 1)
    for change in (partial(kiosk.after, 0), kiosk.start):
        for raw in (house("blue house"), house("red house ")):
            copied(picture, raw)
            change()
            assert kiosk.content.place_of("house.png").read_bytes() == raw


def test_the_preview_shows_every_state_at_once(desk: Desk) -> None:
    path = desk.file(text(10))
    follower = Follower(path, lambda one: load(one, Store(desk.folder / "data")), Reading(None))
    path.write_text(text(5), "utf-8")
    shown = follower.look(0)
    assert shown
    assert shown.content
    assert len(shown.content.pages) == 5
    assert follower.look(LONG_QUIET) is None


def test_a_file_that_makes_the_reader_raise_is_looked_at_once(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    path = desk.file(text(1))

    def read(_: Path) -> Reading:
        message = "broken"
        raise RuntimeError(message)

    look: Callable[[float], Reading | None] = Follower(path, read, Reading(None)).look
    path.write_text(text(2), "utf-8")
    assert [look(now) for now in (0, 1, 20)] == [None, None, None]
    assert caplog.text.count("could not be read") == 1
