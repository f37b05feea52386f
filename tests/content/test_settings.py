"""What a terminal is, from station.yaml: a mistake costs its line, and says what to do."""

from __future__ import annotations

import os
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from kiosk.authoring.advice.check import Report
from kiosk.authoring.advice.station_report import StationReport
from kiosk.authoring.schema import schema_text, station_schema
from kiosk.cli import main
from kiosk.content.diagnostics import Diagnostic
from kiosk.content.keeping.settings import load_settings
from kiosk.content.reading.reader import read_written
from kiosk.content.reading.settings import read_settings
from kiosk.content.schedule import ALWAYS, CLOSED, Span, Week
from kiosk.content.settings import Renderer, Rotation, Settings, SettingsReading
from tests.content.conftest import Desk
from tests.content.test_schema import EditorLoader
from tools.author_guide import OPERATORS_GUIDE, assembled, examples

COPY = Path(__file__).resolve().parents[2] / "assets" / "station.schema.json"
GUIDE = OPERATORS_GUIDE.read_text("utf-8")
EVERYTHING = """\
name: Entrance west
place: Ground floor, beside the lift
point: [12.5, 30]
facing: 90
diagonal: 23.8
rotation: 270
renderer: software
sound: yes
volume: 40
idle: 60
countdown: 20
zone: Asia/Shanghai
screen_hours:
  mon-fri: 09:00-12:00, 13:00-18:00
  sat: 22:00-02:00
  sun: closed
"""
WORKING_DAY = (Span(9 * 60, 12 * 60), Span(13 * 60, 18 * 60))


def read(desk: Desk, text: str) -> SettingsReading:
    return read_settings(desk.file(text, "station.yaml"))


def place(found: Diagnostic) -> str:
    """Return what stands where the mistake is, to the end of the line."""
    return found.source_line[found.column - 1 :]


def marks(text: str) -> list[str]:
    """Return what an editor marks in a station file."""
    seen = yaml.load(text, EditorLoader)  # noqa: S506 - it makes texts and numbers only
    return [error.message for error in Draft202012Validator(station_schema()).iter_errors(seen)]


def test_every_line_is_read(desk: Desk) -> None:
    reading = read(desk, EVERYTHING)
    assert reading.diagnostics == ()
    assert reading.settings == Settings(
        name="Entrance west",
        place="Ground floor, beside the lift",
        point=(12.5, 30),
        facing=90,
        diagonal=23.8,
        rotation=Rotation.LEFT,
        renderer=Renderer.SOFTWARE,
        sound=True,
        volume=40,
        idle=60,
        countdown=20,
        zone="Asia/Shanghai",
        screen_hours=Week((*[WORKING_DAY] * 5, (Span(22 * 60, 26 * 60),), CLOSED)),
    )


@pytest.mark.parametrize("text", ["", "\n", "# name: Entrance west\n\n  # all as usual"])
def test_a_file_that_says_nothing_leaves_all_as_usual(desk: Desk, text: str) -> None:
    assert read(desk, text) == SettingsReading(Settings())


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("plaze: Hall A", "`plaze` is not known here", "Did you mean `place`?"),
        ("point: [1, 2, 3]", "`point` can have no more than 2 of them", "Remove the others."),
        ("point: [left, 2]", "must be a number", ""),
        ("facing: 360", "`facing` must be at most 359", ""),
        ("diagonal: 600", "`diagonal` must be at most 120", ""),
        ("rotation: 45", "`rotation` cannot be `45`", "Known here: `0`, `90`, `180`, `270`."),
        ("renderer: software rendering", "`renderer` cannot be", "Did you mean `software`?"),
        ("sound: loud", "`sound` must be `yes` or `no`", ""),
        ("volume: 101", "`volume` must be at most 100", ""),
        ("volume: loud", "`volume` must be a whole number", ""),
        ("idle: 5", "`idle` must be at least 20", ""),
        ("countdown: 10", "`countdown` must be at least 20", ""),
        ("zone: Asia/Almati", "there is no time zone", "Did you mean `Asia/Almaty`?"),
        ("screen_hours: [mon]", "hours cannot be a list", ""),
        ("screen_hours: soon", "`soon` says no hours", "Such as `09:00-20:00`."),
    ],
)
def test_a_mistake_costs_its_line(desk: Desk, line: str, message: str, hint: str) -> None:
    name = line.partition(":")[0]
    others = {"name": "Entrance west", "idle": 60, "sound": True, "volume": 40}
    others.pop(name, None)
    written = {**others, "sound": "yes"} if "sound" in others else others
    text = "".join(f"{key}: {value}\n" for key, value in written.items())
    reading = read(desk, f"{text}{line}\n")
    (found,) = reading.errors
    assert found.line == len(others) + 1
    assert message in found.message
    assert hint in found.hint
    unknown = Week((None,) * 7) if name == "screen_hours" else None
    expected: dict[str, Any] = {**others, **({"screen_hours": unknown} if unknown else {})}
    assert reading.settings == Settings(**expected)


@pytest.mark.parametrize("text", ["- name\n", "name\n", "name: [", "name: a\nname: b\n", "\0"])
def test_what_is_no_station_file_leaves_the_usual(desk: Desk, text: str) -> None:
    reading = read(desk, text)
    assert reading.errors
    assert reading.settings in {Settings(), Settings(name="a")}


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    reading = read_settings(tmp_path / "station.yaml")
    assert "cannot be read" in reading.errors[0].message
    assert reading.settings == Settings()


@pytest.mark.parametrize(
    ("hours", "days"),
    [
        ("mon-sun: 09:00-20:00", [(Span(540, 1200),)] * 7),
        ("fri-mon: 9:00 – 20:00", [*[(Span(540, 1200),)], *[None] * 3, *[(Span(540, 1200),)] * 3]),
        ("Mon, wed-thu: 09:00-20:00\n  tue: Closed", [(Span(540, 1200),), CLOSED] + [None] * 5),
        ("sat: 18:00-00:00\n  sun: always", [*[None] * 5, (Span(1080, 1440),), ALWAYS]),
        (
            "sat: 22:00-02:00\n  sun: 02:00-03:00",
            [*[None] * 5, (Span(1320, 1560),), (Span(120, 180),)],
        ),
        ("sat: 22:00-02:00\n  sun: always", [*[None] * 5, (Span(1320, 1560),), ALWAYS]),
    ],
)
def test_hours_are_read_as_people_write_them(
    desk: Desk, hours: str, days: list[tuple[Span, ...] | None]
) -> None:
    if hours.startswith("Mon"):
        days = [(Span(540, 1200),), CLOSED, (Span(540, 1200),), (Span(540, 1200),), *[None] * 3]
    text = f"screen_hours:\n  {hours}\n"
    reading = read(desk, text)
    assert reading.diagnostics == ()
    assert reading.settings.screen_hours == Week(tuple(days))
    assert not marks(text)


def test_one_text_stands_for_all_days(desk: Desk) -> None:
    reading = read(desk, "screen_hours: 08:00-22:00\n")
    assert reading.settings.screen_hours == Week(((Span(480, 1320),),) * 7)


@pytest.mark.parametrize(
    ("hours", "at", "message", "hint"),
    [
        ("mon: 18:00-24:00", "24:00", "there is no 24:00", "The end of the day is `00:00`."),
        ("mon: 25:00-26:00", "25:00-26:00", "there is no 25:00", "from 00 to 23"),
        ("mon: 09:00-20:60", "20:60", "there is no 20:60", "from 00 to 59"),
        ("mon: 9.30-20:00", "9.30-20:00", "`9.30` is not a time", "Write `09:30`."),
        ("mon: 9:5-20:00", "9:5-20:00", "`9:5` is not a time", "Write `09:05`."),
        ("mon: 9-20", "9-20", "`9` is not a time", "Write `09:00`."),
        ("mon: 9.5-20:00", "9.5-20:00", "`9.5` is not a time", "Such as `09:00-20:00`."),
        ("mon: 9am-8pm", "9am-8pm", "`9am` is not a time", "Such as `09:00-20:00`."),
        ("mon: 09:00", "09:00", "does not say from when until when", "Such as"),
        ("mon: 09:00-", "09:00-", "does not say from when until when", "Such as"),
        ("mon: 09:00-20:00,", "09:00-20:00,", "`` does not say from when until when", "Such as"),
        ("mon: 00:00-00:00", "00:00-00:00", "begins and ends at the same time", "write `always`"),
        ("mon: 20:00-09:00", "20:00-09:00", "runs backwards", "Did you mean `09:00-20:00`?"),
        (
            "mon: 13:00-18:00, 09:00-12:00",
            "09:00-12:00",
            "`09:00-12:00` begins before `13:00-18:00` ends",
            "one after the other",
        ),
        ("mon: 09:00-13:00, 12:00-18:00", "12:00-18:00", "begins before", "one after the other"),
        ("mon: 22:00-02:00, 23:00-01:00", "23:00-01:00", "begins before", "one after the other"),
        ("mon: closd", "closd", "`closd` says no hours", "Did you mean `closed`?"),
        ("mon: [09:00-20:00]", "[09:00-20:00]", "must be one text", "with a comma between"),
        ("mom: closed", "mom: closed", "`mom` is not a day of the week", "Did you mean `mon`?"),
        ("mon-fry: closed", "fry: closed", "`fry` is not a day", "Did you mean `fri`?"),
        ("mon-wed-fri: closed", "mon-wed-fri: closed", "is not a day of the week", "`mon, wed`"),
        ("tue: closed\n  mon-wed: always", "mon-wed: always", "`tue` stands already on line 2", ""),
        ("mon, mon: closed", "mon, mon: closed", "`mon` is in `mon, mon` twice", "once"),
        (
            "sun: 22:00-02:00\n  mon: 01:00-03:00",
            "01:00-03:00",
            "`mon` begins at 01:00, and `sun` goes on until 02:00",
            "Let one end",
        ),
    ],
)
def test_a_mistake_in_the_hours_is_told_where_it_is(
    desk: Desk, hours: str, at: str, message: str, hint: str
) -> None:
    reading = read(desk, f"screen_hours:\n  {hours}\n  thu: closed\n")
    (found,) = reading.errors
    assert place(found) == at
    assert message in found.message
    assert hint in found.hint
    week = reading.settings.screen_hours
    assert week is not None
    assert week.days[3] == CLOSED, "the other lines hold"
    assert not any(day is not None and day != CLOSED for day in week.days[:3])


def test_in_quotes_the_place_is_that_of_the_text(desk: Desk) -> None:
    (found,) = read(desk, 'screen_hours:\n  mon: "09:00-24:00"\n').errors
    assert place(found) == '"09:00-24:00"'


def test_it_is_remembered_with_its_hours(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, folder = desk.file(EVERYTHING, "station.yaml"), tmp_path / "settings"
    first = load_settings(path, folder)
    monkeypatch.setattr("kiosk.content.reading.settings.read_settings", None)
    assert load_settings(path, folder) == first


def test_a_change_is_read(desk: Desk, tmp_path: Path) -> None:
    load_settings(desk.file("name: Entrance west\n", "station.yaml"), tmp_path / "settings")
    path = desk.file("name: Entrance east\n", "station.yaml")
    assert load_settings(path, tmp_path / "settings").settings.name == "Entrance east"


def test_mistakes_are_told_at_every_start(desk: Desk, tmp_path: Path) -> None:
    path = desk.file("name: Entrance west\nsound: loud\n", "station.yaml")
    for _ in range(2):
        assert load_settings(path, tmp_path / "settings").errors


@pytest.mark.parametrize("remembered", [b"", b"[", b"[[1],[]]", b"\xff", b"null"])
def test_a_damaged_note_costs_nothing_but_time(
    desk: Desk, tmp_path: Path, remembered: bytes
) -> None:
    path, folder = desk.file(EVERYTHING, "station.yaml"), tmp_path / "settings"
    expected = load_settings(path, folder)
    (note,) = folder.iterdir()
    note.write_bytes(remembered)
    assert load_settings(path, folder) == expected


def test_nothing_is_remembered_where_nothing_can_be_written(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    path = desk.file(EVERYTHING, "station.yaml")
    assert load_settings(path, tmp_path / "file" / "settings").settings.sound


def test_the_committed_schema_is_current() -> None:
    assert COPY.read_text("utf-8") == schema_text(station_schema()), "renew it: make docs"


def test_the_command_prints_the_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--station"]) == 0
    assert capsys.readouterr().out == schema_text(station_schema())


def test_editors_know_every_line() -> None:
    whole = station_schema()
    Draft202012Validator.check_schema(whole)
    assert all(field["description"] for field in whole["properties"].values())
    assert not marks(EVERYTHING)


@pytest.mark.parametrize(
    "line", ["sound: maybe", "volume: 101", "rotation: 45", "screen_hours: {mon: 9-20}", "nam: a"]
)
def test_editors_mark_mistakes(line: str) -> None:
    assert marks(line)


def test_the_guide_of_operators_is_current() -> None:
    assert assembled(GUIDE) == GUIDE, "renew it: python tools/author_guide.py (or: make docs)"


def test_the_example_of_the_guide_is_read(desk: Desk) -> None:
    (example,) = (one for one in examples(GUIDE) if one.startswith("name:"))
    assert read(desk, example).diagnostics == ()
    assert not marks(example)


def test_check_tells_people_and_tools(desk: Desk) -> None:
    report = StationReport.of(desk.file("name: Entrance west\nsound: loud\n", "station.yaml"))
    assert (report.exit_code(strict=False), report.as_dict()["errors"]) == (1, 1)
    out = StringIO()
    report.write_text(out)
    assert "station.yaml:2:8: error: `sound` must be `yes` or `no`" in out.getvalue()
    assert out.getvalue().endswith(
        "station.yaml: 1 error, no warnings. For a line with an error the default stands in.\n"
    )


def test_check_looks_at_what_is_named(
    desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    station = desk.file(EVERYTHING, "terminal.yaml")
    content = desk.file("pages: [")
    of_content = Report.of(content, read_written(content), [])
    monkeypatch.setattr("kiosk.commands.check._content_report", lambda _: of_content)
    assert main(["check", "--station", os.fspath(station)]) == 0
    assert capsys.readouterr().out == "terminal.yaml: no errors, no warnings.\n"
    monkeypatch.setattr("kiosk.station.folders.STATION", station)
    assert main(["check"]) == 1
    both = capsys.readouterr().out
    assert "content.yaml:1:" in both
    assert "terminal.yaml: no errors" in both
    assert main(["check", os.fspath(content)]) == 1
    assert "terminal.yaml" not in capsys.readouterr().out
    assert main(["check", "--station", "/nowhere/station.yaml"]) == 2
    assert "Mend the path that --station gives" in capsys.readouterr().err
