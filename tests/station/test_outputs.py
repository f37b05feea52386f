from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.station import folders
from kiosk.station.outputs import connectors, weston_ini


def test_every_socket_for_a_screen_is_turned(tmp_path: Path) -> None:
    for name in ("card0", "card0-HDMI-A-1", "card1-DP-2", "renderD128", "version"):
        (tmp_path / name).mkdir()
    assert weston_ini("90", connectors(tmp_path)) == (
        "\n[output]\nname=HDMI-A-1\ntransform=rotate-270\n"
        "\n[output]\nname=DP-2\ntransform=rotate-270\n"
    )


@pytest.mark.parametrize(
    ("line", "transform"),
    [("rotation: 270", "rotate-90"), ("rotation: 45", "normal"), ("", "normal")],
)
def test_it_is_turned_as_station_yaml_says(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    line: str,
    transform: str,
) -> None:
    station = tmp_path / "station.yaml"
    station.write_text(line)
    monkeypatch.setattr(folders, "STATION", station)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert main(["outputs"]) == 0
    assert f"\nname=X1\ntransform={transform}\n" in capsys.readouterr().out
