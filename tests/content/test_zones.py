"""The clocks go by the newest time zone data that the terminal or the kiosk has."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.content.zones import BUNDLED, disagreement, names, newest_first, zone
from tests.zone_data import old_data, write_zone

NOW = datetime(2026, 3, 21, 12, 0, tzinfo=UTC)
#: In a process of its own: the path of zones is that of the whole process.
CLOCKS = """\
from datetime import UTC, datetime
from kiosk.content.zones import zone
noon = datetime(2026, 3, 21, 12, tzinfo=UTC)
print(*(f"{noon.astimezone(zone(name)):%H:%M}" for name in ("Asia/Almaty", "Asia/Shanghai")))
"""


def clocks(system: Path) -> str:
    """Return the time at noon UTC in Almaty and in Shanghai, with `system` as the system's data."""
    return subprocess.run(
        [sys.executable, "-c", CLOCKS],
        env={**os.environ, "PYTHONTZPATH": str(system)},
        capture_output=True,
        check=True,
        text=True,
    ).stdout.strip()


@pytest.mark.parametrize("said", ["", "tzdata.zi", "+VERSION"])
def test_older_data_of_the_system_do_not_count(tmp_path: Path, said: str) -> None:
    old_data(tmp_path)
    if said:
        (tmp_path / said).write_text("# version 2024a\n", "utf-8")
    assert clocks(tmp_path) == "17:00 20:00"


def test_newer_data_of_the_system_count(tmp_path: Path) -> None:
    write_zone(tmp_path, "Asia/Almaty", 4)
    (tmp_path / "tzdata.zi").write_text("# version 9999a\n# redo posix_only\n", "utf-8")
    assert clocks(tmp_path) == "16:00 20:00", "what they lack comes from the kiosk's own"


def test_versions_are_in_their_order_and_those_without_come_last(tmp_path: Path) -> None:
    versions = ["2024b", "", "2024za", "2025a", "unknown", "2024z"]
    folders = [tmp_path / str(number) for number in range(len(versions))]
    for folder, version in zip(folders, versions, strict=True):
        folder.mkdir()
        if version:
            (folder / "tzdata.zi").write_text(f"# version {version}\n", "utf-8")
    gone = tmp_path / "gone"
    order = [versions[folders.index(folder)] for folder in newest_first([*folders, gone])[:-1]]
    assert order == ["2025a", "2024za", "2024z", "2024b", "", "unknown"]


def test_the_bundled_data_say_their_version() -> None:
    assert newest_first([Path("/nowhere"), BUNDLED])[0] == BUNDLED


def test_a_disagreement_is_told_with_both_sides(tmp_path: Path) -> None:
    folders = [BUNDLED, old_data(tmp_path)]
    told = disagreement("Asia/Almaty", folders, NOW)
    assert "UTC+0500" in told
    assert "UTC+0600" in told
    assert str(tmp_path) in told
    assert not disagreement("Asia/Shanghai", folders, NOW)
    assert not disagreement("Europe/Paris", folders, NOW)
    before = datetime(2024, 2, 1, tzinfo=UTC)
    assert not disagreement("Asia/Almaty", folders, before), "they did agree then"


def test_a_name_is_that_of_a_zone_or_is_not() -> None:
    assert {"Asia/Almaty", "Asia/Shanghai"} <= names()
    for name in ("Asia/Almati", "../x", "Asia", ""):
        with pytest.raises((KeyError, ValueError, OSError)):
            zone(name)
