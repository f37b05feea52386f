"""The store of good versions: whole or not there, whatever happens while it is written."""

from __future__ import annotations

import json
import os
import shutil
import signal
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest

from kiosk.content.keeping import remembered
from kiosk.content.keeping.loading import last_good, load, recall, to_show
from kiosk.content.keeping.store import KEPT, SHIPPED, SIDES, Choice, Store, digest
from kiosk.content.reading.reading import Reading
from kiosk.content.reading.source_text import read_bytes
from tests.content.conftest import Desk
from tests.pictures import house
from tests.saves import kept


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "data" / "content")


def save(desk: Desk, text: str) -> Path:
    return desk.file(desk.with_blocks(f"- kind: text\n  text: {{en: {text}}}\n"))


def words(reading: Reading) -> str:
    assert reading.content
    return str(getattr(reading.content.pages[0].blocks[0], "text").by_language["en"])  # noqa: B009


def picture(desk: Desk, name: str) -> None:
    (desk.folder / "house.png").write_bytes(house(name))


def copies(store: Store) -> set[bytes]:
    return {file.read_bytes() for file in (store.folder / "files").glob("*.png")}


def reads(store: Store, live: Path) -> Callable[[Path], Reading]:
    return lambda path: (kept if path == live else load)(path, store)


def test_a_good_file_becomes_a_version_with_its_pictures(desk: Desk, store: Store) -> None:
    picture(desk, "old house")
    reading = kept(save(desk, "One"), store)
    assert reading.content
    (version,) = store.versions()
    assert version.name == reading.content.version
    assert version.path.read_bytes() == (desk.folder / "content.yaml").read_bytes()
    assert version.path.with_name("house.png").read_bytes() == house("old house")
    assert store.choice() == Choice(version.name)


def test_what_is_shown_does_not_change_with_the_file_that_was_copied(
    desk: Desk, store: Store
) -> None:
    picture(desk, "old house")
    content = kept(save(desk, "One"), store).content
    (desk.folder / "house.png").write_bytes(b"")
    assert content
    assert content.place_of("house.png").read_bytes() == house("old house")


def test_a_picture_that_is_replaced_under_its_name_gets_another_address(
    desk: Desk, store: Store
) -> None:
    path = save(desk, "One")
    picture(desk, "old house")
    before = kept(path, store).content
    picture(desk, "new house")
    after = kept(path, store).content
    assert before
    assert after
    assert before.place_of("house.png") != after.place_of("house.png")
    assert after.place_of("house.png").read_bytes() == house("new house")
    assert len(store.versions()) == 2


def test_a_picture_that_stays_keeps_its_address(desk: Desk, store: Store) -> None:
    before = kept(save(desk, "One"), store).content
    after = kept(save(desk, "Two"), store).content
    assert before
    assert after
    assert before.place_of("house.png") == after.place_of("house.png")


def test_a_file_with_mistakes_is_no_version(desk: Desk, store: Store) -> None:
    reading = kept(
        desk.file(desk.with_blocks("- {kind: txt}\n- {kind: notice, text: {en: A}}")), store
    )
    assert reading.content
    assert reading.errors
    assert not store.versions()


def test_the_newest_versions_stay_and_their_pictures_with_them(desk: Desk, store: Store) -> None:
    for number in range(KEPT + 2):
        picture(desk, f"house {number}")
        kept(save(desk, str(number)), store)
    texts = [words(load(version.path, store)) for version in store.versions()]
    assert texts == [str(number) for number in range(KEPT + 1, 1, -1)]
    assert copies(store) == {house(f"house {number}") for number in range(2, KEPT + 2)}


def test_smaller_pictures_of_another_size_go_and_those_of_today_stay(
    desk: Desk, store: Store
) -> None:
    def shrink(_: Path, target: Path | None, side: int) -> None:
        assert target
        target.write_text(f"{side} pixels")

    store = Store(store.folder, shrink)
    picture(desk, "old house")
    content = kept(save(desk, "One"), store).content
    assert content
    (house,) = content.kept.values()
    before = house.copy.with_name(f"{house.copy.stem}.640.webp")
    before.write_text("640 pixels, of an earlier version of the kiosk")
    kept(save(desk, "Two"), store)
    note = house.middle.with_suffix(".json")
    there = {house.copy, house.middle, house.small, note}
    assert set((store.folder / "files").iterdir()) == there


def test_a_version_that_comes_again_is_the_newest_again(desk: Desk, store: Store) -> None:
    first = kept(save(desk, "One"), store).content
    kept(save(desk, "Two"), store)
    again = kept(save(desk, "One"), store).content
    assert first
    assert again
    assert store.choice() == Choice(first.version) == Choice(again.version)
    assert in_store(store) == ["One", "Two"]


@pytest.fixture
def ahead(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Return what sets the clock of the store so many years ahead."""

    def turn(years: int) -> None:
        class Clock(datetime):
            @classmethod
            def now(cls, tz: tzinfo | None = None) -> Self:
                return super().now(tz) + timedelta(days=365 * years)

        monkeypatch.setattr("kiosk.content.keeping.store.datetime", Clock)

    return turn


def in_store(store: Store) -> list[str]:
    return [words(load(version.path, store)) for version in store.versions()]


def test_versions_stay_in_their_order_when_the_clock_was_ahead(
    desk: Desk, store: Store, ahead: Callable[[int], None]
) -> None:
    for years, names in ((10, range(KEPT)), (0, range(KEPT, KEPT + 3))):
        ahead(years)
        for number in names:
            kept(save(desk, str(number)), store)
    assert in_store(store) == [str(number) for number in range(KEPT + 2, 2, -1)]


def test_a_store_from_before_versions_were_counted_goes_on(
    desk: Desk, store: Store, ahead: Callable[[int], None]
) -> None:
    for number in range(KEPT):
        ahead(10 + number)
        kept(save(desk, str(number)), store)
    for version in store.versions():
        note = version.path.with_name(".version")
        fields = json.loads(note.read_bytes())
        del fields["number"]
        note.write_text(json.dumps(fields), "utf-8")
    assert in_store(store) == ["4", "3", "2", "1", "0"]
    ahead(0)
    kept(save(desk, "new"), store)
    kept(save(desk, "newer"), store)
    assert in_store(store) == ["newer", "new", "4", "3", "2"]


def test_readings_are_remembered_although_the_clock_was_ahead(desk: Desk, store: Store) -> None:
    for number in range(remembered.KEPT):
        load(save(desk, str(number)), store)
    for memory in (store.folder / "readings").iterdir():
        os.utime(memory, (4e9, 4e9))
    for name in ("new", "newer"):
        load(save(desk, name), store)
    for name in ("new", "newer"):
        assert recall(save(desk, name), store)
    assert len(list((store.folder / "readings").iterdir())) == remembered.KEPT


def test_a_chosen_version_is_shown_until_the_file_is_saved_again(desk: Desk, store: Store) -> None:
    first = kept(save(desk, "One"), store).content
    path = save(desk, "Two")
    kept(path, store)
    assert first
    raw = read_bytes(path)
    assert isinstance(raw, bytes)
    store.choose(Choice(first.version, digest(raw)))
    assert words(to_show(path, store, path, reads(store, path))) == "One"
    assert words(to_show(save(desk, "Three"), store, path, reads(store, path))) == "Three"


def test_a_start_with_an_unusable_file_takes_the_last_good_one(desk: Desk, store: Store) -> None:
    kept(save(desk, "One"), store)
    kept(save(desk, "Two"), store)
    path = desk.file("a: [")
    assert to_show(path, store, path, reads(store, path)).content is None
    content = last_good(store, path, reads(store, path))
    assert content
    assert words(Reading(content)) == "Two"


def test_a_damaged_version_is_passed_over(desk: Desk, store: Store) -> None:
    kept(save(desk, "One"), store)
    kept(save(desk, "Two"), store)
    newest = store.versions()[0]
    newest.path.with_name("house.png").unlink()
    assert [version.name for version in store.versions()] != [newest.name]
    content = last_good(store, desk.file("a: ["), reads(store, newest.path))
    assert content
    assert words(Reading(content)) == "One"


def test_without_any_version_the_shipped_content_is_left(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    shipped = tmp_path / "shipped" / "content.yaml"
    shipped.parent.mkdir()
    shutil.copy(save(desk, "Shipped"), shipped)
    path = desk.file("")
    content = last_good(store, shipped, reads(store, path))
    assert content
    assert words(Reading(content)) == "Shipped"
    store.choose(Choice(SHIPPED, digest(b"")))
    assert words(to_show(path, store, shipped, reads(store, path))) == "Shipped"


def test_a_store_that_cannot_be_written_costs_the_copies_only(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")
    content = kept(save(desk, "One"), Store(tmp_path / "data" / "content")).content
    assert content
    assert content.place_of("house.png") == desk.folder / "house.png"


def test_what_is_remembered_is_forgotten_when_a_picture_changes(desk: Desk, store: Store) -> None:
    path = save(desk, "One")
    picture(desk, "old house")
    kept(path, store)
    assert recall(path, store)
    picture(desk, "another house")
    assert recall(path, store) is None


def test_an_old_version_that_cannot_be_removed_does_not_hold_up_the_new_one(
    desk: Desk, store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    remove = Path.unlink

    def refuse(file: Path, missing_ok: bool = False) -> None:
        if not file.name.startswith("."):
            raise PermissionError(13, "is open in another program", str(file))
        remove(file, missing_ok)

    picture(desk, "old house")
    for number in range(KEPT + 1):
        if number == KEPT:
            monkeypatch.setattr(Path, "unlink", refuse)
        content = kept(save(desk, str(number)), store).content
        picture(desk, "house")
    assert content
    assert store.choice() == Choice(content.version)
    assert "is open in another program" in caplog.text
    assert content.place_of("house.png").parent == store.folder / "files"


@pytest.fixture
def elsewhere(desk: Desk, store: Store) -> Path:
    """Return a folder outside of the store that is made like a version."""
    kept(save(desk, "One"), store)
    (version,) = store.versions()
    copy = desk.folder / "elsewhere" / version.name
    return Path(shutil.copytree(version.path.parent, copy))


def test_only_a_name_leads_to_a_version(store: Store, elsewhere: Path) -> None:
    (version,) = store.versions()
    versions = version.path.parents[1]
    way = os.path.relpath(elsewhere, versions)
    odd = shutil.copytree(elsewhere, versions / "odd")
    for name in (way, str(elsewhere), f"{version.name}/../{way}", odd.name, ".", "..", ""):
        assert store.version(name) is None, name
    assert store.versions() == (version,)
    assert store.version(version.name) == version


@pytest.mark.parametrize("version", ["{elsewhere}", "..", "", None, 12, ["9b2e41d07c3a"], {}])
def test_a_choice_that_is_no_version_is_passed_over(
    desk: Desk,
    store: Store,
    elsewhere: Path,
    caplog: pytest.LogCaptureFixture,
    version: object,
) -> None:
    if version == "{elsewhere}":
        version = os.path.relpath(elsewhere, store.folder / "versions")
    (elsewhere / "content.yaml").write_text("not what was good", "utf-8")
    (store.folder / "choice").write_text(json.dumps({"version": version}), "utf-8")
    assert store.choice() is None
    assert "choice cannot be used" in caplog.text
    live = desk.file("nonsense")
    content = last_good(store, desk.folder / "gone.yaml", reads(store, live))
    assert words(Reading(content)) == "One"


def test_a_damaged_memory_is_read_anew(desk: Desk, store: Store) -> None:
    path = save(desk, "One")
    kept(path, store)
    (memory,) = (store.folder / "readings").iterdir()
    memory.write_bytes(memory.read_bytes()[:-20])
    assert recall(path, store) is None
    assert words(kept(path, store)) == "One"


def test_a_memory_makes_nothing_but_the_vocabulary(desk: Desk, store: Store) -> None:
    path = save(desk, "One")
    kept(path, store)
    (memory,) = (store.folder / "readings").iterdir()
    memory.write_bytes(b"cos\nsystem\n(S'exit 7'\ntR.")
    assert recall(path, store) is None


def test_small_copies_are_made_once_for_what_can_be_made_smaller(desk: Desk, store: Store) -> None:
    asked = []

    def shrink(source: Path, target: Path | None, side: int) -> None:
        asked.append(side)
        assert target
        if source.read_bytes() != house("tiny"):
            target.write_bytes(f"{side} ".encode() + source.read_bytes())

    with_small = Store(store.folder, shrink)
    for name in ("house", "house", "tiny", "tiny"):
        picture(desk, name)
        content = kept(save(desk, name), with_small).content
        assert content
        full, middle, small = (place.read_bytes() for place in content.places_of("house.png"))
        assert full == house(name)
        assert middle == (full if name == "tiny" else b"1440 " + full)
        # Made of the middle one, which is decoded sooner.
        assert small == (full if name == "tiny" else b"480 1440 " + full)
    assert asked == [1440, 480] * 2


def test_a_picture_that_is_damaged_inside_is_left_out_and_decoded_once(
    desk: Desk, store: Store
) -> None:
    asked = []

    def shrink(source: Path, _: Path | None, __: int) -> tuple[str, str] | None:
        asked.append(source)
        return ("damaged inside", "Copy it again.") if b"bad" in source.read_bytes() else None

    judging = Store(store.folder, shrink)
    picture(desk, "bad")
    for text in ("One", "Two"):
        reading = kept(save(desk, text), judging)
        (error,) = reading.errors
        assert error.message == "`house.png`: damaged inside"
        assert error.source_line.strip().startswith("house: {file: house.png")
        assert reading.content
        assert not reading.content.pictures
    assert len(asked) == 1
    assert not judging.versions()
    picture(desk, "good")
    good = kept(save(desk, "Three"), judging).content
    assert good
    assert list(good.pictures) == ["house"]
    assert len(asked) == 1 + len(SIDES)


def test_a_damaged_picture_is_left_out_where_the_store_cannot_be_written_too(
    desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")
    store = Store(tmp_path / "data" / "content", lambda *_: ("damaged inside", "Copy it again."))
    reading = kept(save(desk, "One"), store)
    assert reading.errors
    assert reading.content
    assert not reading.content.pictures


def test_what_was_noted_by_half_is_looked_at_again(desk: Desk, store: Store) -> None:
    judging = Store(store.folder, lambda *_: ("damaged inside", "Copy it again."))
    kept(save(desk, "One"), judging)
    (note,) = (store.folder / "files").glob("*.json")
    for half in (b"", b'["damaged', b"[]", b"{}", b"7"):
        note.write_bytes(half)
        assert kept(save(desk, half.hex()), judging).errors


def whole(store: Store) -> set[str]:
    """Return what can be shown of the store, having looked at every part of it."""
    texts = set()
    for version in store.versions():
        text = words(load(version.path, store))
        beside = version.path.with_name("house.png").read_bytes()
        assert beside == house(f"house {text}"), "mixed"
        texts.add(text)
    return texts


#: Everything that `Store` does to a disk.
STEPS = ("mkdir", "rename", "replace", "unlink", "link", "rmdir", "fsync")


def killed_at(step: int, work: Callable[[], object]) -> bool:
    """Do `work` in another process that is killed before its step number `step`; tell whether."""
    child = os.fork()
    if child == 0:
        done = 0
        for name in STEPS:
            real = getattr(os, name)

            def counted(
                *given: object, real: Callable[..., object] = real, **more: object
            ) -> object:
                nonlocal done
                if done == step:
                    os.kill(os.getpid(), signal.SIGKILL)
                done += 1
                return real(*given, **more)

            setattr(os, name, counted)
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_process_killed_at_any_step_leaves_the_old_version_or_the_new_one(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    for number in range(KEPT):
        picture(desk, f"house {number}")
        kept(save(desk, str(number)), store)
    picture(desk, "house new")
    path = save(desk, "new")
    before = tmp_path / "before"
    shutil.copytree(store.folder, before, copy_function=os.link)
    old = str(KEPT - 1)
    seen = set()
    step = 0
    while killed_at(step, lambda: kept(path, store)):
        versions = whole(store)
        choice = store.choice()
        assert choice
        chosen = store.version(choice.version)
        assert chosen, "the version to begin with is not there"
        text = words(load(chosen.path, store))
        assert text in {old, "new"}
        assert old in versions
        seen.add(text)
        # The next start goes on from whatever was left.
        assert words(kept(path, store)) == "new"
        assert "new" in whole(store)
        shutil.rmtree(store.folder)
        shutil.copytree(before, store.folder, copy_function=os.link)
        step += 1
    assert seen == {old, "new"}
    assert step > 20
