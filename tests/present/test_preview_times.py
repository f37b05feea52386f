"""The preview shows a day and a time that staff choose."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec.structs import replace

from kiosk.authoring.preview.times import ChosenTime, settings
from kiosk.content.model import Content

NOON = datetime(2026, 11, 27, 7, 0, tzinfo=UTC)


def chosen_in(content: Content) -> ChosenTime:
    chosen = ChosenTime(lambda: NOON)
    chosen.follow(content)
    return chosen


def test_it_is_now_until_something_is_chosen(sample: Content) -> None:
    chosen = chosen_in(sample)
    assert chosen.now() == NOON
    chosen.choose("time", "09:30")
    assert f"{chosen.now():%Y-%m-%d %H:%M}" == "2026-11-27 09:30"
    chosen.choose("day", "2027-03-21")
    assert chosen.now() == datetime(2027, 3, 21, 4, 30, tzinfo=UTC)
    chosen.choose("day", "now")
    chosen.choose("time", "now")
    assert chosen.now() == NOON


def test_holidays_can_be_chosen_months_before(sample: Content) -> None:
    days, _ = settings(sample, chosen_in(sample))
    names = {choice.value: choice.name for choice in days.choices}
    assert names["now"] == "Today"
    assert names["2026-11-28"] == "Sat 28 Nov 2026"
    assert names["2026-12-16"] == "Wed 16 Dec 2026 · Independence Day"
    assert names["2027-03-21"] == "Sun 21 Mar 2027 · Nauryz"
    assert "2027-03-22" not in names, "it is like the day before"


def test_so_can_the_minutes_at_which_something_changes(sample: Content) -> None:
    sample = replace(sample, hours={"by-night": sample.hours["by-night"]})
    chosen = chosen_in(sample)
    _, times = settings(sample, chosen)
    assert [choice.value for choice in times.choices if choice.current] == ["now"]
    assert {"22:00", "02:00"} <= {choice.value for choice in times.choices}


def test_every_choice_can_be_made(sample: Content) -> None:
    chosen = chosen_in(sample)
    for setting in settings(sample, chosen):
        for choice in setting.choices:
            chosen.choose(setting.key, choice.value)
            after = next(one for one in settings(sample, chosen) if one.key == setting.key)
            assert [one.value for one in after.choices if one.current] == [choice.value]
