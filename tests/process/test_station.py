"""A terminal that is what its station.yaml says."""

from __future__ import annotations

import pytest

from tests.process.terminal import Terminal, screen


def test_a_screen_outside_of_its_hours_is_black_until_it_is_touched(terminal: Terminal) -> None:
    station = terminal.folder / "station.yaml"
    station.write_text("name: Entrance west\nscreen_hours: closed\n", "utf-8")
    kiosk = terminal.start("--station", str(station))
    kiosk.wait_until(lambda: screen().getcolors() == [(540 * 960, (0, 0, 0))], "darkness")
    assert "This terminal is Entrance west" in terminal.logged()
    kiosk.touch("darkness")
    kiosk.touch("begin-en")
    kiosk.wait_until(lambda: kiosk.events("page-open"), "home")


@pytest.mark.parametrize("command", ["run", "check"])
def test_a_station_file_that_is_not_there_is_told(terminal: Terminal, command: str) -> None:
    done = terminal.command(command, "--station", "nowhere.yaml")
    assert done.returncode == 2
    assert "nowhere.yaml: no such file. Mend the path that --station gives" in done.stderr
