"""What a kiosk begins with in safe mode: what was good before, and nothing of it is kept."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from kiosk.content.keeping.following import Follower
from kiosk.content.keeping.live import begin, begin_safely
from kiosk.content.keeping.loading import load
from kiosk.content.keeping.reader_process import ReaderProcess, Request
from kiosk.content.keeping.store import SHIPPED, Choice, Store, digest
from kiosk.content.model import Content
from kiosk.content.reading.reading import Reading
from kiosk.errors import ContentError
from tests.content.conftest import HEAD, PAGE, Desk
from tests.pictures import house
from tests.saves import kept

BROKEN = "nothing of this can be used"


def text(name: str) -> str:
    return (
        HEAD.replace("en: Center", f"en: {name}")
        + PAGE
        + "      - kind: text\n        text: {en: Good}\n"
    )


class Reader:
    """Reads in this process; counts what is to become a version."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.published = 0

    def read(self, request: Request) -> Reading:
        self.published += request.publish
        return load(request.path, self.store)


class Centre:
    """A content file with its store, and the shipped one."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.store = Store(desk.folder / "data" / "content")
        self.reader = Reader(self.store)
        self.shipped = desk.file(text("Shipped"), "shipped.yaml")
        (desk.folder / "house.png").write_bytes(house("a house"))
        for name in ("First", "Second", "Third"):
            kept(self.save(text(name)), self.store)

    def save(self, text: str) -> Path:
        return self.desk.file(text)

    def begin(self, *, version: bool = True) -> tuple[str, Follower]:
        path = self.desk.folder / "content.yaml"
        reader = cast("ReaderProcess", self.reader)
        content, follower = begin_safely(path, self.store, self.shipped, reader, version=version)
        return name(content), follower

    def shown(self, *, version: bool = True) -> str:
        return self.begin(version=version)[0]


def name(content: Content | None) -> str:
    assert content
    return content.center.name.within(["en"])


@pytest.fixture
def centre(desk: Desk) -> Centre:
    return Centre(desk)


def test_the_version_before_is_shown_or_what_was_shipped(centre: Centre) -> None:
    assert centre.shown() == "Second"
    assert centre.shown(version=False) == "Shipped"


def test_what_is_no_version_yet_has_the_last_one_before_it(centre: Centre) -> None:
    centre.save(text("Fourth"))
    assert centre.shown() == "Third"


def test_a_file_that_cannot_be_used_shows_the_last_version_so_the_one_before_is_another(
    centre: Centre,
) -> None:
    centre.save(BROKEN)
    assert centre.shown() == "Second"


@pytest.mark.parametrize(("chosen", "before"), [(1, "First"), (2, "Shipped"), (3, "Shipped")])
def test_before_what_staff_have_chosen_comes_what_is_older(
    centre: Centre, chosen: int, before: str
) -> None:
    names = [*(version.name for version in centre.store.versions()), SHIPPED]
    centre.store.choose(Choice(names[chosen], digest(text("Third").encode())))
    assert centre.shown() == before


def test_a_version_that_is_damaged_is_passed_over(centre: Centre) -> None:
    centre.store.versions()[1].path.write_text(BROKEN, "utf-8")
    assert centre.shown() == "First"


def test_without_a_version_what_was_shipped_is_shown(desk: Desk, tmp_path: Path) -> None:
    centre = Centre(desk)
    centre.store = Store(tmp_path / "empty")
    assert centre.shown() == "Shipped"


def test_where_nothing_else_is_there_it_is_as_always(centre: Centre) -> None:
    centre.shipped.unlink()
    assert centre.shown(version=False) == "Third"
    centre.store = Store(centre.desk.folder / "empty")
    centre.save(BROKEN)
    with pytest.raises(ContentError):
        centre.shown()


def test_nothing_is_kept_until_there_is_something_new_to_show(centre: Centre) -> None:
    before = centre.store.versions()
    choice = centre.store.choice()
    _, follower = centre.begin()
    assert [follower.look(now) for now in range(30)] == [None] * 30
    centre.save(text("Mended"))
    new = follower.look(31)
    assert new
    assert name(new.content) == "Mended"
    assert [follower.look(now) for now in range(32, 60)] == [None] * 28
    assert (centre.store.versions(), centre.store.choice()) == (before, choice)
    assert not centre.reader.published


def test_otherwise_what_is_shown_becomes_a_version(centre: Centre) -> None:
    """So the test before this one could see it."""
    path = centre.save(text("Fourth"))
    reader = cast("ReaderProcess", centre.reader)
    _, follower = begin(path, centre.store, centre.shipped, reader)
    for now in range(30):
        follower.look(now)
    assert centre.reader.published
