"""A programme in words: what runs, what is next, today and the days after; gone when it is over."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.event import Event
from kiosk.content.blocks.programme import Programme, Sort
from kiosk.content.blocks.text import Text
from kiosk.content.dates import Dates
from kiosk.content.model import Content
from kiosk.content.schedule import Span
from kiosk.content.showings import EVERY_DAY, Showings
from kiosk.content.where import Where
from kiosk.content.zones import zone
from kiosk.present.blocks import present_block
from kiosk.present.blocks.programme import ProgrammeView
from kiosk.present.blocks.showtimes import ShowtimesView
from kiosk.present.programme import MOST_DAYS
from kiosk.present.screens.page import PageView
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from tests.present.test_notices import Hall, said, with_blocks
from tests.screens import home

LANGUAGES = ("kk", "ru", "zh", "en")
ALMATY = zone("Asia/Almaty")
MINUTE = timedelta(minutes=1)
#: A Friday.
FRIDAY = date(2026, 12, 4)


def at(hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    """Return a time of that Friday in Almaty, or of some days later."""
    day = FRIDAY + timedelta(days=days)
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ALMATY).astimezone(UTC)


def times(*written: str, weekdays: tuple[int, ...] = EVERY_DAY, **between: date) -> Showings:
    minutes = [int(one[:2]) * 60 + int(one[3:]) for one in written]
    return Showings(weekdays, tuple(Span(one, one) for one in minutes), **between)


def once(day: date, *written: str) -> Showings:
    return times(*written, first=day, last=day)


def film(name: str, *shown: Showings, **fields: object) -> Event:
    values: dict[str, object] = {"id": name, "title": said(name), "takes": "30 min", "hall": "2"}
    return Event(shown=shown, **values | fields)  # type: ignore[arg-type]


def programme(*films: Event, **fields: object) -> Programme:
    values: dict[str, object] = {"title": said("Cinema"), "note": said("Small"), "of": Sort.FILMS}
    return Programme(items=films, **values | fields)  # type: ignore[arg-type]


class Cinema(Hall):
    """A page with a programme and a text, to which time passes."""

    def __init__(self, content: Content, block: Programme) -> None:
        super().__init__(with_blocks(content, block, Text(text=said("Words"))))

    def views(self, now: datetime) -> list[object]:
        page = self.page(now)
        assert isinstance(page, PageView)
        return [row.view for row in page.blocks if row.kind in {"showtimes", "programme"}]

    def times(self, now: datetime) -> list[ShowtimesView]:
        return [view for view in self.views(now) if isinstance(view, ShowtimesView)]

    def films(self, now: datetime) -> list[ProgrammeView]:
        return [view for view in self.views(now) if isinstance(view, ProgrammeView)]

    def on(self, now: datetime) -> list[tuple[str, str, str]]:
        return [
            (plain(one.label), plain(one.name), plain(one.time)) for one in self.times(now)[0].on
        ]

    def days(self, now: datetime) -> list[tuple[str, dict[str, str]]]:
        return [
            (plain(part.day), {plain(line.name): plain(line.times) for line in part.lines})
            for part in self.times(now)
            if part.day
        ]


CIRCLES = film("Circles", times("11:00", "14:00", first=FRIDAY, last=FRIDAY))
WAVES = film("Waves", once(FRIDAY, "11:10"), once(FRIDAY + timedelta(days=1), "12:00"))


def test_what_runs_and_what_is_next_change_at_their_minutes(content: Content) -> None:
    cinema = Cinema(content, programme(CIRCLES, WAVES))
    c, w = "Circles (en)", "Waves (en)"
    assert cinema.on(at(10, 59)) == [("Next", c, "11:00")]
    assert cinema.on(at(11)) == [("Now", c, "until 11:30"), ("Next", w, "11:10")]
    assert cinema.on(at(11, 10)) == [
        ("Now", c, "until 11:30"),
        ("Now", w, "until 11:40"),
        ("Next", c, "14:00"),
    ]
    assert cinema.on(at(11, 30)) == [("Now", w, "until 11:40"), ("Next", c, "14:00")]
    assert cinema.on(at(11, 40)) == [("Next", c, "14:00")]
    assert cinema.on(at(14, 30)) == [("Next", w, "Tomorrow, 12:00")]
    assert cinema.on(at(0, days=1)) == [("Next", w, "12:00")]
    assert cinema.on(at(12, days=1)) == [("Now", w, "until 12:30")]


def test_what_runs_twice_is_told_twice(content: Content) -> None:
    often = film("Circles", once(FRIDAY, "11:00", "11:20"))
    cinema = Cinema(content, programme(often))
    ends = [("Now", "Circles (en)", f"until 11:{minutes}") for minutes in (30, 50)]
    assert cinema.on(at(11, 25)) == ends
    keys = [one.key for one in cinema.times(at(11, 25))[0].on]
    assert len(set(keys)) == 2


def test_an_hour_later_what_is_over_is_gone_and_at_the_end_all_of_it(content: Content) -> None:
    cinema = Cinema(content, programme(CIRCLES, WAVES))
    both = [("Today, 4 December", {"Circles (en)": "11:00, 14:00", "Waves (en)": "11:10"})]
    tomorrow = [("Tomorrow, 5 December", {"Waves (en)": "12:00"})]
    assert cinema.days(at(10, 40)) == both + tomorrow
    assert cinema.days(at(11, 40)) == [("Today, 4 December", {"Circles (en)": "14:00"}), *tomorrow]
    assert [plain(one.name) for one in cinema.films(at(14, 29))] == ["Circles (en)", "Waves (en)"]
    assert [plain(one.name) for one in cinema.films(at(14, 30))] == ["Waves (en)"]
    assert cinema.rows(at(12, 29, days=1)) == ["showtimes 0 today", "Waves", "text 0"]
    assert cinema.rows(at(12, 30, days=1)) == ["text 0"], "no title, no note, no hole"


def test_a_page_is_made_anew_only_when_something_begins_or_ends(content: Content) -> None:
    cinema = Cinema(content, programme(CIRCLES, WAVES))
    now = at(9)
    seen = [cinema.page(now)]
    changes = []
    while now < at(13, days=1):
        now += MINUTE
        page = cinema.page(now)
        if page is not seen[-1]:
            seen.append(page)
            changes.append(now)
    day = [at(11), at(11, 10), at(11, 30), at(11, 40), at(14), at(14, 30)]
    assert changes == [*day, at(0, days=1), at(12, days=1), at(12, 30, days=1)]


def test_the_rows_of_a_day_keep_their_names_while_what_runs_changes(content: Content) -> None:
    cinema = Cinema(content, programme(CIRCLES, WAVES))
    rows = ["showtimes 0 today", "showtimes 0 2026-12-05", "Circles", "Waves", "text 0"]
    assert all(cinema.rows(at(*one)) == rows for one in ((10, 59), (11, 0), (11, 30), (14, 0)))


def test_days_that_are_alike_stand_together_and_it_says_that_it_goes_on(content: Content) -> None:
    daily = film("Circles", times("11:00"))
    weekend = film("Waves", times("12:00", weekdays=(5, 6)))
    cinema = Cinema(content, programme(daily, weekend))
    both = {"Circles (en)": "11:00", "Waves (en)": "12:00"}
    assert cinema.days(at(9)) == [
        ("Today, 4 December", {"Circles (en)": "11:00"}),
        ("Tomorrow, 5 December – Sunday, 6 December", both),
        ("Monday, 7 December – Friday, 11 December", {"Circles (en)": "11:00"}),
    ]
    more = [plain(part.more) for part in cinema.times(at(9))]
    assert more == ["", "", "These are the times up to 11 December. It goes on after that."]


def test_what_comes_after_those_days_has_a_line_of_its_own(content: Content) -> None:
    daily = film("Circles", times("11:00"))
    gala = film("Waves", once(date(2026, 12, 31), "20:00"))
    fair = film("Corners", once(date(2026, 12, 30), "20:00"))
    cinema = Cinema(content, programme(daily, gala, fair))
    later, lines = cinema.days(at(9))[-1]
    assert later == "Later"
    assert list(lines.items()) == [
        ("Corners (en)", "30 December, 20:00"),
        ("Waves (en)", "31 December, 20:00"),
    ]
    assert plain(cinema.films(at(9))[1].facts[-1].text) == "Until 31 December"


def test_of_rare_events_the_next_days_are_told_however_far(content: Content) -> None:
    first = FRIDAY + timedelta(days=100)
    days = [once(first + timedelta(days=7 * number), "20:00") for number in range(9)]
    cinema = Cinema(content, programme(film("Waves", *days)))
    assert cinema.on(at(9)) == [("Next", "Waves (en)", "14 March, 20:00")]
    assert [day for day, _ in cinema.days(at(9))] == ["Sunday, 14 March"]
    near = at(9, days=99)
    assert len(cinema.days(near)) == MOST_DAYS
    assert cinema.on(near)[0][2] == "Tomorrow, 20:00"


def test_a_day_that_is_left_out_is_not_told(content: Content) -> None:
    left_out = film("Waves", times("12:00"), not_shown=(Dates(FRIDAY, FRIDAY),))
    cinema = Cinema(content, programme(left_out))
    assert cinema.days(at(9))[0][0] == "Tomorrow, 5 December – Friday, 11 December"


def test_what_lasts_says_from_when_until_when(content: Content) -> None:
    fair = film("Waves", Showings((4,), (Span(600, 1080),), FRIDAY, FRIDAY), takes=None, hall=None)
    cinema = Cinema(content, programme(fair))
    assert cinema.days(at(9)) == [("Today, 4 December", {"Waves (en)": "10:00–18:00"})]
    assert cinema.on(at(10)) == [("Now", "Waves (en)", "until 18:00")]


def test_times_of_other_clocks_are_told_by_both(content: Content) -> None:
    """Khorgos lies on both sides of the border: 11:00 in China is 08:00 here."""
    cinema = Cinema(content, programme(CIRCLES, zone="Asia/Shanghai"))
    (today,) = cinema.times(at(7))
    assert cinema.on(at(7)) == [("Next", "Circles (en)", "08:00 (China: 11:00)")]
    assert [(plain(one.times), plain(one.there)) for one in today.lines] == [
        ("08:00, 11:00", "China: 11:00, 14:00")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_film_says_what_is_known_of_it(content: Content, language: str) -> None:
    whole = film(
        "Circles",
        times("11:00"),
        age="from 7",
        spoken=("zh",),
        subtitles=("ru", "en"),
        price="2000 KZT",
        text=said("Words"),
    )
    view = present_block(programme(whole), Speech(content, language))
    assert isinstance(view, ProgrammeView)
    icons = [fact.icon for fact in view.facts]
    assert icons == ["clock", "users", "translate", "subtitles", "mapPin", "money"]
    texts = [plain(fact.text) for fact in view.facts]
    assert texts[2] == "中文"
    assert texts[3].endswith("Русский、English" if language == "zh" else "Русский · English")
    assert all(part in text for part, text in zip(("30", "7"), texts, strict=False))
    assert "2" in texts[4]
    assert "2000" in texts[5].replace(",", "")


@pytest.mark.parametrize(
    ("sort", "not_for", "expected"),
    [
        (Sort.MOTION, None, "Ask the staff before you go in."),
        (Sort.MOTION, "squares", "Not for: squares (en)"),
        (Sort.FILMS, None, ""),
        (Sort.EVENTS, "squares", "Not for: squares (en)"),
    ],
)
def test_where_seats_move_nobody_goes_in_unasked(
    content: Content, sort: Sort, not_for: str | None, expected: str
) -> None:
    event = film("Circles", times("11:00"), not_for=said(not_for) if not_for else None)
    (view,) = Cinema(content, programme(event, of=sort)).films(at(9))
    assert plain(view.caution.text) == expected


def test_of_what_has_nothing_but_its_times_no_row_is_made(content: Content) -> None:
    bare = film("Circles", times("11:00"), takes=None)
    cinema = Cinema(content, programme(bare))
    assert not cinema.films(at(9))
    assert [plain(view.note) for view in cinema.times(at(9))][-1] == "Small (en)"


@pytest.mark.parametrize(
    ("where", "on_home", "waiting"),
    [(Where.HERE, 0, 0), (Where.HOME, 1, 0), (Where.EVERYWHERE, 1, 1)],
)
def test_what_begins_next_today_is_told_beyond_its_page(
    content: Content, where: Where, on_home: int, waiting: int
) -> None:
    cinema = Cinema(content, programme(CIRCLES, WAVES, where=where))
    for now, line in (
        (at(0), "11:00: Circles (en)"),
        (at(11), "11:10: Waves (en)"),
        (at(11, 10), "14:00: Circles (en)"),
        (at(14), ""),
        (at(23, 59), ""),
        (at(0, days=1), "12:00: Waves (en)"),
        (at(12, days=1), ""),
    ):
        screen = cinema.screen(now)
        near = home(screen).near
        shown = f"Today at {line}" if line and on_home else ""
        assert plain(near.line) == shown
        assert bool(near.page) is bool(shown)
        spoken = {one.language: plain(one.near) for one in screen.attract.notices}
        assert ("en" in spoken) is bool(line and waiting)
        if spoken:
            assert list(spoken) == list(LANGUAGES)
            assert spoken["en"] == f"Today at {line}"
            assert all(spoken.values())


def test_beyond_its_page_nothing_is_made_anew_before_that_changes(content: Content) -> None:
    cinema = Cinema(content, programme(CIRCLES, WAVES))
    waiting = cinema.screen(at(11, 10)).attract
    assert cinema.screen(at(13, 59)).attract is waiting
    assert cinema.screen(at(14)).attract is not waiting


def test_two_programmes_of_a_page_go_by_names_of_their_own(content: Content) -> None:
    one, other = programme(CIRCLES), programme(replace(WAVES, id="others"))
    hall = Hall(with_blocks(content, one, other))
    rows = hall.rows(at(9))
    assert len(rows) == len(set(rows))
    assert hall.rows(at(15)) == [
        "showtimes 1 today",
        "showtimes 1 2026-12-05",
        "others",
    ]
