"""Safe mode: what is known of deaths, and whatever may be in the file that keeps it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from msgspec.structs import asdict, replace

from kiosk.errors import ContentError, GraphicsError
from kiosk.station import safe_mode
from kiosk.station.safe_mode import AGAIN_AFTER, WITHIN, Level, Life, SafeMode

NORMAL, BEFORE, SHIPPED = Level


def lives(*starts: float, ends: tuple[int, ...] = ()) -> list[Level]:
    """Return the levels of a kiosk that starts at those seconds; it ends well before `ends`."""
    life = Life("boot", "content")
    levels = []
    for number, start in enumerate(starts):
        if number:
            life = replace(life, ended=number in ends).next(start, "boot", "content")
        levels.append(life.level)
    return levels


@pytest.mark.parametrize(
    ("starts", "levels"),
    [
        ([0], [NORMAL]),
        ([0, 10, 20], [NORMAL, NORMAL, NORMAL]),
        ([0, 10, 20, 30], [NORMAL, NORMAL, NORMAL, BEFORE]),
        ([0, 10, 20, 30, 40], [NORMAL, NORMAL, NORMAL, BEFORE, SHIPPED]),
        ([0, 10, 20, 30, 40, 50], [NORMAL, NORMAL, NORMAL, BEFORE, SHIPPED, SHIPPED]),
        ([0, 100, 200, 300], [NORMAL] * 4),
        ([0, 10, 70, 130], [NORMAL, NORMAL, NORMAL, BEFORE]),
        ([0, 10, 70, 131], [NORMAL] * 4),
        # The version before does well for a while, and then dies of something else.
        ([0, 10, 20, 30, 200], [NORMAL, NORMAL, NORMAL, BEFORE, BEFORE]),
        # Ten minutes later the normal way is tried again.
        ([0, 10, 20, 30, 630, 640], [NORMAL, NORMAL, NORMAL, BEFORE, NORMAL, NORMAL]),
        ([0, 1, 2, 3, 604, 605, 606], [NORMAL, NORMAL, NORMAL, BEFORE, NORMAL, NORMAL, BEFORE]),
    ],
)
def test_three_deaths_within_two_minutes_are_too_many(
    starts: list[float], levels: list[Level]
) -> None:
    assert lives(*starts) == levels


def test_a_good_end_is_no_death() -> None:
    assert lives(0, 1, 2, 3, 4, ends=(1, 2, 3, 4)) == [NORMAL] * 5
    assert lives(0, 1, 2, 3, 4, ends=(2,)) == [NORMAL] * 4 + [BEFORE]
    assert lives(0, 1, 2, 3, 4, ends=(4,)) == [NORMAL] * 3 + [BEFORE] * 2


def dying(level: Level = BEFORE) -> Life:
    return Life("boot", "content", level, since=100, deaths=(80, 90, 100))


@pytest.mark.parametrize(
    ("now", "boot", "tried"),
    [(101, "another", "content"), (101, "boot", "new"), (100 + AGAIN_AFTER, "boot", "content")],
    ids=["the machine was started", "content or program are new", "ten minutes are over"],
)
def test_then_the_normal_way_is_tried_again(now: float, boot: str, tried: str) -> None:
    well = replace(dying(), ended=True)
    assert well.next(now, boot, tried) == Life(boot, tried)
    assert well.next(101, "boot", "content").level == BEFORE
    assert dying().next(101, "boot", "content").level == SHIPPED


def test_what_came_right_before_a_death_may_be_what_it_died_of() -> None:
    life = Life("boot", "old").next(1, "boot", "new")
    assert life.deaths == (1,)
    assert life.next(2, "boot", "new").next(3, "boot", "new").level == BEFORE
    assert Life("boot", "old").next(1, "another", "old").deaths == (), "a power cut is no death"


@pytest.mark.parametrize("now", [0, 99, -1e9, 1e12, float("nan")])
def test_a_clock_that_makes_no_sense_ends_safe_mode(now: float) -> None:
    """Only another start of a machine without names of its starts can be that."""
    assert dying().next(now, "boot", "content").level == NORMAL


def test_deaths_of_a_time_to_come_do_not_count() -> None:
    life = Life("boot", "content", deaths=(500, 500 + WITHIN))
    assert life.next(10, "boot", "content").deaths == (10,)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "content.yaml").write_text("pages", "utf-8")
    return tmp_path


def begin(folder: Path, now: float = 1000.0) -> SafeMode:
    return SafeMode(folder / "deaths", [folder / "content.yaml"], lambda: now)


def die(folder: Path, *times: float) -> None:
    for now in times:
        begin(folder, now).__enter__()


def test_a_process_that_is_killed_has_died(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    die(folder, 1, 2, 3)
    with begin(folder, 4) as life:
        assert life.level == BEFORE
    assert "died 3 times within two minutes, so it shows the version before" in caplog.text


@pytest.mark.parametrize("error", [GraphicsError("no GPU"), KeyboardInterrupt(), SystemExit()])
def test_an_end_that_was_meant_is_no_death(folder: Path, error: BaseException) -> None:
    die(folder, 1, 2)
    with pytest.raises(type(error)), begin(folder, 3):
        raise error
    with begin(folder, 4):
        pass
    assert begin(folder, 5).level == NORMAL


@pytest.mark.parametrize("error", [ContentError("nothing to show"), ZeroDivisionError()])
def test_any_other_end_is_one(folder: Path, error: Exception) -> None:
    die(folder, 1, 2)
    with pytest.raises(type(error)), begin(folder, 3):
        raise error
    assert begin(folder, 4).level == BEFORE


def test_a_save_ends_it(folder: Path) -> None:
    die(folder, 1, 2, 3)
    content = folder / "content.yaml"
    content.write_text("other pages", "utf-8")
    die(folder, 4, 5)
    with begin(folder, 6) as life:
        assert life.level == BEFORE
    # 'kiosk content use' tells a kiosk of a choice in this way.
    os.utime(content, (1, 1))
    assert begin(folder, 7).level == NORMAL


def test_it_can_be_left_for_the_next_start(folder: Path) -> None:
    die(folder, 1, 2, 3)
    with begin(folder, 4) as life:
        life.leave()
    assert begin(folder, 5).level == NORMAL


def test_it_is_over_after_a_while(folder: Path) -> None:
    die(folder, 1, 2, 3)
    now = 4.0
    life = SafeMode(folder / "deaths", [folder / "content.yaml"], lambda: now)
    assert not life.over
    now = 4 + AGAIN_AFTER
    assert life.over


def test_a_machine_that_was_started_anew_begins_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    die(folder, 1, 2, 3)
    monkeypatch.setattr(safe_mode, "_boot", lambda: "another")
    assert begin(folder, 4).level == NORMAL


good = asdict(dying())
wrong: list[object] = [None, {}, [[]], "x", -7]


@pytest.mark.parametrize(
    "text",
    [
        *("", "\0\0\0", "null", "[]", "{}", "3", "[" * 100_000, '"deaths"', "\xff"),
        *(json.dumps(good | {key: value}) for key in good for value in wrong),
        json.dumps(good | {"since": 10**400}),
        json.dumps(good)[:-1],
    ],
)
def test_whatever_is_in_the_file_the_kiosk_starts(folder: Path, text: str) -> None:
    (folder / "deaths").write_bytes(text.encode("latin-1"))
    with begin(folder, 100_000) as life:
        assert life.level == NORMAL
    assert json.loads((folder / "deaths").read_text("ascii"))["ended"]


def test_without_a_place_for_the_file_the_kiosk_starts(folder: Path) -> None:
    (folder / "deaths").mkdir()
    with begin(folder) as life:
        assert life.level == NORMAL
    with SafeMode(folder / "gone" / "deaths", []) as life:
        assert life.level == NORMAL


def test_on_a_full_disk_a_good_end_is_not_taken_for_a_death(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    die(folder, 1, 2)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk, begin(folder, 3):
        disk.setattr(Path, "write_text", full)
    assert not (folder / "deaths").exists()
    assert begin(folder, 4).level == NORMAL
