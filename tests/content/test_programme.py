"""Programmes: how their lines are understood, when something is shown, and what a mistake costs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path

import pytest

from kiosk.authoring.advice.advice import advise
from kiosk.content.blocks.event import Event
from kiosk.content.blocks.programme import Programme, Sort
from kiosk.content.diagnostics import Subject
from kiosk.content.reading.reader import read_written
from kiosk.content.reading.reading import Reading
from kiosk.content.showings import Showings
from kiosk.content.zones import zone
from tests.content.conftest import HEAD, PAGE, Desk

Told = Callable[[Reading], list[tuple[str, str]]]
ALMATY, BERLIN = zone("Asia/Almaty"), zone("Europe/Berlin")
FILM = """\
- kind: programme
  of: films
  items:
    - id: silk-road
      title: {en: The Silk Road}
      takes: 12 min
"""
TABLE = """\
id,Title (EN),hall,spoken,shown,not_shown,#seats
silk-road,The Silk Road,2,"en",fri-sun 11:00,2026-12-25,40
dunes,Dunes,1,,mon 12:00,,
silk-road,,,,"2026-12-16 12:00; 2026-12-17 12:00, 13:00",2026-12-26,
"""
FROM_TABLE = "- kind: programme\n  of: films\n  items_from: programme.csv\n"


def shown(*lines: str, more: str = "") -> str:
    return FILM + "      shown:\n" + "".join(f"        - {line}\n" for line in lines) + more


def programme(reading: Reading) -> Programme:
    assert reading.content
    block = reading.content.pages[0].blocks[0]
    assert isinstance(block, Programme)
    return block


def walls(block: Programme, begin: datetime, count: int = 20) -> list[str]:
    """Return what begins from a time on, by the clocks of the programme."""
    where = zone(block.zone)
    end = begin + timedelta(days=400)
    return [
        f"{one.begin.astimezone(where):%m-%d %H:%M}"
        for one in islice(block.showings(begin, end), count)
    ]


DECEMBER = datetime(2026, 12, 1, tzinfo=ALMATY)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2026-12-16 12:00", ["12-16 12:00"]),
        (
            "2026-12-16 to 2026-12-18 9:30".replace(" 9", " 09"),
            [f"12-{d} 09:30" for d in (16, 17, 18)],
        ),
        (
            "fri-sun 11:00, 14:00 until 2026-12-05",
            ["12-04 11:00", "12-04 14:00", "12-05 11:00", "12-05 14:00"],
        ),
        ("Mon, Wed 14:00, 11:00 to 2026-12-02", None),
        ("mon, wed 14:00 from 2026-12-03 to 2026-12-09", ["12-07 14:00", "12-09 14:00"]),
        ("daily 10:00 from 2026-12-30 until 2026-12-31", ["12-30 10:00", "12-31 10:00"]),
        ("sat-mon 10:00-18:00 until 2026-12-06", ["12-05 10:00", "12-06 10:00"]),
        ("fri 23:00 – 01:00 until 2026-12-04", ["12-04 23:00"]),
    ],
)
def test_a_line_says_days_and_times(desk: Desk, line: str, expected: list[str] | None) -> None:
    reading = desk.blocks(shown(line))
    if expected is None:
        assert reading.errors
        return
    assert not reading.diagnostics
    assert walls(programme(reading), DECEMBER) == expected


def test_one_line_needs_no_list_and_lines_add_up(desk: Desk) -> None:
    one = programme(desk.blocks(FILM + "      shown: fri 11:00\n"))
    assert walls(one, DECEMBER, 2) == ["12-04 11:00", "12-11 11:00"]
    two = programme(desk.blocks(shown("fri 11:00", "2026-12-04 11:00", "2026-12-05 11:00")))
    assert walls(two, DECEMBER, 3) == ["12-04 11:00", "12-05 11:00", "12-11 11:00"]


def test_days_on_which_it_is_not_shown_are_left_out(desk: Desk) -> None:
    more = "      not_shown: [2026-12-11, 2026-12-24 to 2026-12-26, 1 jan]\n"
    block = programme(desk.blocks(shown("fri 11:00", more=more)))
    assert walls(block, DECEMBER, 4) == ["12-04 11:00", "12-18 11:00", "01-08 11:00", "01-15 11:00"]


def test_such_days_may_stand_on_one_line(desk: Desk) -> None:
    more = "      not_shown: 2026-12-04, 2026-12-18 to 2026-12-20\n"
    reading = desk.blocks(shown("fri 11:00", more=more))
    assert walls(programme(reading), DECEMBER, 2) == ["12-11 11:00", "12-25 11:00"]
    (error,) = desk.blocks(shown("fri 11:00", more=more.replace("12-20", "12-32"))).errors
    assert error.source_line[error.column - 1 :].startswith("2026-12-32")


def test_a_film_may_speak_any_language_that_has_a_name(desk: Desk, told: Told) -> None:
    spoken = "      spoken: [en, tr, zh-Hant]\n      subtitles: [cn]\n"
    reading = desk.blocks(shown("fri 11:00", more=spoken))
    assert programme(reading).items[0].spoken == ("en", "tr", "zh-Hant")
    (error,) = told(reading)
    assert error[1] == "`cn` is not the code of a language"


@pytest.mark.parametrize(
    ("line", "part", "message"),
    [
        ("2026-12-32 12:00", "2026-12-32", "the calendar has no 2026-12-32"),
        ("14:00", "14:00", "`14:00` does not say on which days"),
        ("fri", "fri", "`fri` says no time"),
        ("frii 12:00", "frii", "`frii` is not a day of the week"),
        ("fri 9.30", "9.30", "`9.30` is not a time"),
        ("fri 24:00", "24:00", "there is no 24:00"),
        ("fri 12:00, 12:00", "12:00, 12:00", "`12:00` stands here twice"),
        ("16.12.2026 12:00", "16.12.2026", "`16.12.2026` is not a day"),
        (
            "mon 12:00 from 2026-12-01 until 2026-11-01",
            "2026-11-01",
            "2026-11-01 comes before 2026-12-01",
        ),
        (
            "mon 12:00 from 2026-12-01 to 2026-12-03",
            "mon",
            "there is no `mon` from 2026-12-01 until 2026-12-03",
        ),
        ("2026-12-16 12:00 until 2026-12-18", "until", "`2026-12-16` is a date already"),
        ("fri 20:00-10:00", "20:00-10:00", "`20:00-10:00` runs backwards"),
        ("fri 11:00 until 1999-12-31", "1999-12-31", "there is no kiosk in 1999"),
    ],
)
def test_a_line_with_a_mistake_is_told_at_its_place_and_costs_itself(
    desk: Desk, line: str, part: str, message: str
) -> None:
    reading = desk.blocks(shown(line, "2026-12-20 10:00"))
    (error,) = reading.errors
    assert error.message == message
    assert error.source_line.strip() == f"- {line}"
    assert error.source_line[error.column - 1 :].startswith(part)
    assert error.hint
    assert walls(programme(reading), DECEMBER) == ["12-20 10:00"]


def test_a_colon_after_the_days_is_led_back(desk: Desk, told: Told) -> None:
    reading = desk.blocks(shown("fri: 11:00", "sat 11:00"))
    assert told(reading) == [("- fri: 11:00", "this must be one text")]
    assert "`fri-sun 11:00, 14:00`" in reading.errors[0].hint


def test_a_film_without_a_line_that_can_be_told_is_not_shown(desk: Desk, told: Told) -> None:
    two = (
        shown("frii 11:00").replace("silk-road", "dunes")
        + shown("fri 11:00").partition("items:\n")[2]
    )
    assert [event.id for event in programme(desk.blocks(two)).items] == ["silk-road"]
    assert told(desk.blocks(FILM)) == [("- id: silk-road", "`shown` is missing here")]
    assert told(desk.blocks(FILM + "      shown: []\n")) == [("shown: []", "`shown` is empty")]


def test_nobody_comes_on_a_day_that_was_meant_to_be_left_out(desk: Desk) -> None:
    """What is left out cannot be told, so nothing of the film is."""
    films = shown("fri 11:00", more="      not_shown: [2026-12-32]\n")
    other = shown("fri 11:00").partition("items:\n")[2].replace("silk-road", "dunes")
    reading = desk.blocks(films + other)
    (error,) = reading.errors
    assert error.message == "the calendar has no 2026-12-32"
    assert [event.id for event in programme(reading).items] == ["dunes"]


def test_what_runs_is_over_after_its_length(desk: Desk) -> None:
    block = programme(desk.blocks(shown("fri 11:00, 11:10")))
    begin = datetime(2026, 12, 4, 11, tzinfo=ALMATY)
    minute = timedelta(minutes=1)

    def running(at: datetime) -> int:
        return sum(one.runs(at) for one in islice(block.coming(at), 3))

    times = (-1, 0, 9, 10, 11, 12, 21, 22)
    assert [running(begin + number * minute) for number in times] == [0, 1, 1, 2, 2, 1, 1, 0]
    first = next(block.coming(begin))
    assert [first.runs(begin + number * minute) for number in (-1, 0, 11, 12)] == [0, 1, 1, 0]
    changes = [begin - minute]
    for _ in range(4):
        change = block.next_change(changes[-1])
        assert change
        changes.append(change)
    assert changes[1:] == [begin + number * minute for number in (0, 10, 12, 22)]


def test_what_takes_nobody_knows_how_long_is_over_as_it_begins(desk: Desk) -> None:
    text = shown("2026-12-04 11:00").replace("      takes: 12 min\n", "")
    block = programme(desk.blocks(text))
    begin = datetime(2026, 12, 4, 11, tzinfo=ALMATY)
    assert next(block.coming(begin - timedelta(minutes=1)), None)
    assert next(block.coming(begin), None) is None
    assert block.next_change(begin) is None


def test_over_midnight_it_runs_until_its_end(desk: Desk) -> None:
    block = programme(desk.blocks(shown("fri 23:00-01:00")))
    at = datetime(2026, 12, 5, 0, 59, tzinfo=ALMATY)
    assert next(block.coming(at)).runs(at)
    assert block.next_change(at) == at + timedelta(minutes=1)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        # At 02:00 it is 03:00 at once.
        ("2026-03-29", [datetime(2026, 3, 29, 1, tzinfo=UTC)]),
        # From 03:00 it is 02:00 again.
        (
            "2026-10-25",
            [datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 2, tzinfo=UTC)],
        ),
    ],
)
def test_where_clocks_are_set_it_begins_when_they_show_it_first(
    desk: Desk, day: str, expected: list[datetime]
) -> None:
    text = shown(f"{day} 02:30, 03:00").replace("of: films", "of: films\n  zone: Europe/Berlin")
    begin = datetime.fromisoformat(day).replace(tzinfo=BERLIN)
    found = programme(desk.blocks(text)).showings(begin, begin + timedelta(days=1))
    assert [one.begin for one in found] == expected


def test_the_clock_on_the_wall_counts_where_an_offset_changed(desk: Desk) -> None:
    """Almaty went from UTC+6 to UTC+5 on 1 March 2024: an evening has an hour more."""
    block = programme(desk.blocks(shown("2024-02-29 to 2024-03-01 23:30")))
    assert [one.begin for one in block.coming(datetime(2024, 2, 1, tzinfo=UTC))] == [
        datetime(2024, 2, 29, 17, 30, tzinfo=UTC),
        datetime(2024, 3, 1, 18, 30, tzinfo=UTC),
    ]


def test_years_before_the_first_day_are_not_gone_through(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    block = programme(desk.blocks(shown("2026-12-01 10:00", "sat 11:00 from 2190-01-01")))
    looked_at: list[date] = []
    within = Showings.__contains__

    def look(line: Showings, day: date) -> bool:
        looked_at.append(day)
        return within(line, day)

    monkeypatch.setattr(Showings, "__contains__", look)
    found = block.coming(datetime(2026, 12, 2, tzinfo=UTC))
    assert next(found).begin.astimezone(ALMATY).date() == date(2190, 1, 2)
    assert len(looked_at) < 20


def test_thousands_of_dates_are_not_gone_through(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table that somebody keeps for years has a row for each day."""
    days = [date(2020, 1, 1) + timedelta(days=number) for number in range(4000)]
    block = programme(desk.blocks(shown(*(f"{day} 10:00" for day in days))))
    looked_at: list[date] = []
    monkeypatch.setattr(Showings, "__contains__", lambda _, day: bool(looked_at.append(day)))  # type: ignore[func-returns-value]
    assert walls(block, DECEMBER, 3) == ["12-01 10:00", "12-02 10:00", "12-03 10:00"]
    assert not looked_at


def test_what_is_left_out_on_every_day_is_never_shown(desk: Desk) -> None:
    block = programme(desk.blocks(shown("daily 10:00", more="      not_shown: 1 jan to 31 dec\n")))
    assert next(block.coming(DECEMBER), None) is None
    assert block.next_change(DECEMBER) is None


def test_rows_of_the_same_id_are_one_film(desk: Desk) -> None:
    desk.file(TABLE, "programme.csv")
    reading = desk.blocks(FROM_TABLE)
    assert not reading.diagnostics
    silk, dunes = programme(reading).items
    assert (silk.id, silk.hall, silk.spoken, len(silk.shown)) == ("silk-road", "2", ("en",), 3)
    assert [(day.first.day, day.last.day) for day in silk.not_shown] == [(25, 25), (26, 26)]
    assert (dunes.id, dunes.hall) == ("dunes", "1")


@pytest.mark.parametrize(
    ("before", "after", "place", "message"),
    [
        ("mon 12:00", "mon 12.70", (3, 5), "column `shown`: `12.70` is not a time"),
        ("silk-road,,,", "silk-road,,3,", (4, 3), "column `hall`: row 2 of the same `id` says"),
        ("dunes,Dunes", "dunes,", (3, 2), "column `Title (EN)`: `title` is empty"),
        ("2026-12-25", "2026-12-32", (2, 6), "column `not_shown`: the calendar has no 2026-12-32"),
    ],
)
def test_in_a_table_a_mistake_is_told_in_its_cell(
    desk: Desk, before: str, after: str, place: tuple[int, int], message: str
) -> None:
    desk.file(TABLE.replace(before, after), "programme.csv")
    (error,) = desk.blocks(FROM_TABLE).errors
    assert (Path(error.file).name, error.line, error.column) == ("programme.csv", *place)
    assert error.message.startswith(message)


def test_an_id_stands_once_below_the_block(desk: Desk) -> None:
    reading = desk.blocks(shown("fri 11:00") + shown("sat 11:00").partition("items:\n")[2])
    (error,) = reading.errors
    assert error.message.startswith("`silk-road` stands already on line")
    assert len(programme(reading).items) == 1


@pytest.mark.parametrize("sort", list(Sort))
def test_it_says_what_is_shown(desk: Desk, sort: Sort) -> None:
    text = shown("fri 11:00").replace("of: films", f"of: {sort.value}")
    assert programme(desk.blocks(text)).of is sort


HOURS = """\
hours:
  house:
    zone: Asia/Almaty
    week: {mon: closed, tue-sun: 10:00-18:00}
    except:
      - {on: 2026-12-16, open: closed}
"""
#: So many lines stand above the blocks of a page that names these hours.
ABOVE = (HEAD + HOURS + PAGE).count("\n") + 1


def advice(desk: Desk, blocks: str, today: date) -> list[tuple[str, int, int, Subject]]:
    page = desk.with_blocks(blocks).replace(
        "picture: house\n    blocks", "picture: house\n    hours: house\n    blocks"
    )
    written = read_written(desk.file(page.replace("pages:\n", HOURS + "pages:\n", 1)))
    assert not written.reading.errors
    about = {Subject.OVER, Subject.PASSED, Subject.CLOSED}
    return [
        (Path(one.file).name, one.line - ABOVE, one.column, one.subject)
        for one in advise(written, today, None)
        if one.subject in about
    ]


def test_what_is_over_is_told(desk: Desk) -> None:
    lines = ("tue 11:00 until 2026-12-08", "2026-12-10 12:00")
    assert advice(desk, shown(*lines), date(2026, 12, 8)) == []
    line = FILM.count("\n") + 2
    assert [(one[1], one[3]) for one in advice(desk, shown(*lines), date(2026, 12, 9))] == [
        (line, Subject.PASSED)
    ]
    assert [(one[1], one[3]) for one in advice(desk, shown(*lines), date(2026, 12, 11))] == [
        (line, Subject.OVER)
    ]


@pytest.mark.parametrize(
    ("lines", "closed"),
    [
        (["tue-sun 11:00"], 1),
        (["tue-sun 11:00 until 2026-12-15"], 0),
        (["2026-12-20 18:00", "2026-12-21 12:00"], 2),
        (["2026-12-20 17:59"], 0),
    ],
)
def test_a_showing_in_closed_hours_is_told(desk: Desk, lines: list[str], closed: int) -> None:
    found = [one[3] for one in advice(desk, shown(*lines), date(2026, 12, 8))]
    assert found == [Subject.CLOSED] * closed


def test_a_day_that_is_left_out_is_not_closed(desk: Desk) -> None:
    blocks = shown("tue-sun 11:00", more="      not_shown: 2026-12-16\n")
    assert advice(desk, blocks, date(2026, 12, 8)) == []


def test_the_same_is_told_of_the_cells_of_a_table(desk: Desk) -> None:
    desk.file(TABLE, "programme.csv")
    found = advice(desk, FROM_TABLE, date(2026, 12, 8))
    assert [(name, column, subject) for name, _, column, subject in found] == [
        ("programme.csv", 5, Subject.CLOSED),
        ("programme.csv", 5, Subject.CLOSED),
    ]


def test_an_event_knows_its_last_day(desk: Desk) -> None:
    def last(*lines: str, more: str = "") -> date | None:
        event: Event = programme(desk.blocks(shown(*lines, more=more))).items[0]
        return event.last

    assert last("fri 11:00") is None
    assert last("fri 11:00 until 2026-12-08", "2026-12-16 12:00") == date(2026, 12, 16)
    assert last("fri 11:00 until 2026-12-31") == date(2026, 12, 25), "31 December is a Thursday"
    left_out = "      not_shown: 2026-12-25\n"
    assert last("fri 11:00 until 2026-12-31", more=left_out) == date(2026, 12, 18)
