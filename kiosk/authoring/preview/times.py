"""The time at which the preview shows the kiosk: now, or a day and a time that staff choose."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta, tzinfo

from msgspec import Struct

from kiosk.authoring.preview.views import ChoiceView, SettingView
from kiosk.content.model import Content
from kiosk.content.schedule import CLOSED, DAY
from kiosk.content.zones import USUAL, zone
from kiosk.present.speech import Speech

_NOW = "now"
_A_DAY = timedelta(days=1)
#: So many of the next days can be chosen, and within so many those that are special.
_NEXT_DAYS, _SPECIAL_WITHIN = 7, 366


class ChosenTime(Struct):
    """What the clock of the preview says: the time itself, or what was chosen of it."""

    clock: Callable[[], datetime]
    """Gives the time as it is, aware."""
    day: date | None = None
    time: time | None = None
    zone: tzinfo | None = None
    """That of the place, by which `day` and `time` go."""

    def now(self) -> datetime:
        """Return the time to show."""
        now = self.clock().astimezone(self.zone)
        if self.day is None and self.time is None:
            return now
        return datetime.combine(self.day or now.date(), self.time or now.time(), now.tzinfo)

    def choose(self, setting: str, value: str) -> None:
        """Set the day or the time to the `value` of a choice."""
        if setting == "day":
            self.day = None if value == _NOW else date.fromisoformat(value)
        else:
            self.time = None if value == _NOW else time.fromisoformat(value)

    def follow(self, content: Content) -> None:
        """Go by the clocks of the place that `content` is of."""
        self.zone = zone(content.clocks[0].zone if content.clocks else USUAL)


def settings(content: Content, chosen: ChosenTime) -> tuple[SettingView, ...]:
    """Return which days and times can be chosen: the next ones, and those at which hours change."""
    today = chosen.clock().astimezone(chosen.zone).date()
    day = chosen.day or today
    days = {_NOW: "Today"} | {one.isoformat(): name for one, name in _days(content, today)}
    times = {_NOW: "Now"} | dict.fromkeys(sorted(_times(content, day)), "")
    picked = chosen.day.isoformat() if chosen.day else _NOW
    at = f"{chosen.time:%H:%M}" if chosen.time else _NOW
    return (_setting("day", "Day", days, picked), _setting("time", "Time", times, at))


def _setting(key: str, name: str, choices: dict[str, str], current: str) -> SettingView:
    views = (ChoiceView(value, said or value, value == current) for value, said in choices.items())
    return SettingView(key, name, tuple(views))


def _days(content: Content, today: date) -> Iterator[tuple[date, str]]:
    speech = Speech(content, "en")
    for number in range(1, _SPECIAL_WITHIN):
        day = today + number * _A_DAY
        found = (hours.special(day) for hours in content.hours.values())
        special = next((one for one in found if one), None)
        # Of several days that are alike the first.
        if special and (day - _A_DAY in special.on and number > 1):
            special = None
        if special or number < _NEXT_DAYS:
            why = speech.plain(special.why) if special else ""
            yield day, " · ".join(filter(None, (f"{day:%a %d %b %Y}", why)))


def _times(content: Content, day: date) -> set[str]:
    """Return each hour, and when something opens or closes on a day."""
    edges = {hour * 60 for hour in range(24)}
    for hours in content.hours.values():
        for span in hours.on(day) or CLOSED:
            edges |= {span.begin % DAY, span.end % DAY}
    return {f"{edge // 60:02}:{edge % 60:02}" for edge in edges}
