"""Whether it is open, in each language's words, and until when that looks the same."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from kiosk.content.model import Content
from kiosk.content.zones import zone
from kiosk.present.moment import Moment
from kiosk.present.opening import OpeningView, opening_view
from kiosk.present.presenter import Presenter
from kiosk.present.screens import Context
from kiosk.present.screens.hours import WeekView
from kiosk.present.screens.page import PageView
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from kiosk.visit.places import HoursPlace, PagePlace
from kiosk.visit.station import Station
from kiosk.visit.visit import Visit
from tests.screens import home

ALMATY = zone("Asia/Almaty")
DAY, NIGHT, CHINA, CENTRE = "sample-museum", "sample-programme", "sample-figures", ""


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ALMATY)


def told(sample: Content, page: str, time: str, language: str = "en") -> str:
    view = opening_view(page, Context(Speech(sample, language), Moment(at(time))))
    return plain(view.status)


# 2026-11-27 is a Friday.
@pytest.mark.parametrize(
    ("page", "time", "expected"),
    [
        (DAY, "2026-11-27T09:59", "Closed · opens at 10:00"),
        (DAY, "2026-11-27T10:00", "Open · until 18:00"),
        (DAY, "2026-11-27T17:29", "Open · until 18:00"),
        (DAY, "2026-11-27T17:30", "Open · last admission: 17:30"),
        (DAY, "2026-11-27T18:00", "Opens tomorrow at 10:00"),
        (DAY, "2026-11-28T13:00", "Closed · opens at 14:00"),
        (DAY, "2026-11-29T17:00", "Opens on Tuesday at 10:00"),
        (DAY, "2026-12-16T12:00", "Closed today: Independence Day"),
        (DAY, "2026-12-17T12:00", "Open · until 18:00"),
        (DAY, "2026-12-31T12:00", "Open · until 14:00"),
        (DAY, "2027-07-01T19:00", "Open · until 20:00"),
        (NIGHT, "2026-11-26T12:00", ""),
        (NIGHT, "2026-11-27T21:00", "Closed · opens at 22:00"),
        (NIGHT, "2026-11-27T23:00", "Open · until 02:00"),
        (NIGHT, "2026-11-28T01:00", "Open · until 02:00"),
        (NIGHT, "2026-11-29T12:00", "Closed"),
        (CHINA, "2026-11-27T06:59", "Closed · opens at 07:00 (China: 10:00)"),
        (CHINA, "2026-11-27T12:00", "Open · until 15:00 (China: 18:00)"),
        (CHINA, "2026-09-30T16:00", "Opens on 8 October at 07:00 (China: 10:00)"),
        (CHINA, "2026-10-01T12:00", "Closed today: National Day of China"),
        (CENTRE, "2026-11-27T03:00", "Open around the clock"),
        ("sample-empty", "2026-11-27T12:00", ""),
    ],
)
def test_the_line_says_what_is_so_and_what_comes(
    sample: Content, page: str, time: str, expected: str
) -> None:
    assert told(sample, page, time) == expected


@pytest.mark.parametrize(
    ("time", "kk", "ru", "zh"),
    [
        ("2026-11-27T12:00", "Ашық · жабылады: 18:00", "Открыто · до 18:00", "开放中，至18:00"),
        ("2026-11-27T20:00", "Ашылады: ертең, 10:00", "Откроется завтра в 10:00", "明天10:00开放"),
        (
            "2026-11-29T20:00",
            "Ашылады: сейсенбі, 10:00",
            "Откроется во вторник в 10:00",
            "周二10:00开放",
        ),
        (
            "2027-03-21T12:00",
            "Бүгін жабық: Наурыз",
            "Сегодня закрыто: Наурыз",
            "今日不开放：纳吾鲁孜节",
        ),
    ],
)
def test_it_says_so_in_each_language(sample: Content, time: str, kk: str, ru: str, zh: str) -> None:
    assert [told(sample, DAY, time, one) for one in ("kk", "ru", "zh")] == [kk, ru, zh]


@pytest.mark.parametrize("page", [DAY, NIGHT, CHINA])
@pytest.mark.parametrize("begin", ["2026-11-27T00:00", "2026-12-15T12:00"])
def test_it_is_looked_at_anew_at_just_the_minutes_at_which_it_changes(
    sample: Content, page: str, begin: str
) -> None:
    speech = Speech(sample, "en")
    now, moment = at(begin), Moment(at(begin))
    shown = opening_view(page, Context(speech, moment))
    looks = 0
    for _ in range(2 * 24 * 60):
        now += timedelta(minutes=1)
        anew = opening_view(page, Context(speech, Moment(now)))
        if moment.still(now):
            assert anew == shown, f"{now} is not looked at"
        else:
            moment, looks = Moment(now), looks + 1
            shown = opening_view(page, Context(speech, moment))
    assert looks <= 3 * 7, "each change, each midnight here and there, and the last admission"


def test_where_nothing_is_known_nothing_is_shown(content: Content) -> None:
    for page in content.pages:
        assert (
            opening_view(page.id, Context(Speech(content, "en"), Moment(at("2026-11-27T12:00"))))
            == OpeningView()
        )
        assert not HoursPlace(page.id).exists(content)


def week(sample: Content, page: str, time: str, language: str = "en") -> tuple[PageView, WeekView]:
    visit = Visit(language, awake=True, places=(HoursPlace(page),))
    view = Presenter(sample).screen(visit, at(time), None, Station()).layers[-1].view
    assert isinstance(view, PageView)
    (row,) = view.blocks
    assert isinstance(row.view, WeekView)
    return view, row.view


def test_the_week_begins_today_and_other_days_are_named(sample: Content) -> None:
    view, table = week(sample, DAY, "2026-12-14T12:00")
    assert (view.title, view.when) == ("Opening hours", "Sample museum")
    assert [(plain(day.name), plain(day.hours), day.today) for day in table.days] == [
        ("Monday · today", "Closed", True),
        ("Tuesday", "10:00–18:00", False),
        ("Wednesday", "Closed", False),
        ("Thursday", "10:00–18:00", False),
        ("Friday", "10:00–18:00", False),
        ("Saturday", "10:00–13:00, 14:00–17:00", False),
        ("Sunday", "10:00–13:00, 14:00–17:00", False),
    ]
    assert table.days[2].why == "Independence Day"
    assert [(plain(day.name), plain(day.hours), day.why) for day in table.others] == [
        ("31 December – 2 January", "10:00–14:00", "New Year")
    ]
    assert plain(table.note) == (
        "Last admission 30 minutes before closing\nChecked on 20 November 2026"
    )
    assert (table.here, table.there) == ("", "")


def test_hours_of_the_other_side_are_told_by_both_clocks(sample: Content) -> None:
    _, table = week(sample, CHINA, "2026-11-27T12:00")
    assert (table.here, table.there) == ("Kazakhstan", "China")
    today = table.days[0]
    assert (plain(today.hours), plain(today.there)) == ("07:00–15:00", "10:00–18:00")


def test_a_day_of_which_nobody_knows_sends_to_the_staff(sample: Content) -> None:
    _, table = week(sample, NIGHT, "2026-11-26T12:00")
    assert [plain(day.hours) for day in table.days[:4]] == [
        "Ask the staff",
        "22:00–02:00",
        "22:00–02:00",
        "Closed",
    ]


def test_tiles_and_home_say_it_and_a_page_keeps_its_rows(sample: Content) -> None:
    presenter = Presenter(sample)
    visit = Visit("en", awake=True, places=(PagePlace(DAY),))
    before, after = (
        presenter.screen(visit, at(time), None, Station())
        for time in ("2026-11-27T09:59", "2026-11-27T10:00")
    )
    assert plain(home(after).tiles[0].note) == "Open · until 18:00"
    assert home(after).tiles[3].note == ""
    assert home(after).opening.open
    old, new = (screen.layers[-1].view for screen in (before, after))
    assert isinstance(old, PageView)
    assert isinstance(new, PageView)
    assert old != new
    assert replace(old, opening=new.opening) == new


def test_where_the_clock_is_set_back_it_is_told_anew(sample: Content) -> None:
    presenter = Presenter(sample)
    visit = Visit("en", awake=True)
    later, earlier = (
        home(presenter.screen(visit, at(time), None, Station())).tiles[0].note
        for time in ("2026-11-27T12:00", "2026-11-27T09:00")
    )
    assert plain(later) == "Open · until 18:00"
    assert plain(earlier) == "Closed · opens at 10:00"
    assert at("2026-11-27T12:00").astimezone(UTC).hour == 7
