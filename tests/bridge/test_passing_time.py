"""Time passes on a page with long lists: nobody lays out anew what looks the same."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.bridge.records import RecordModel
from kiosk.bridge.session import Session
from kiosk.content.model import Content
from tests.bridge.visits import Time, make, seen
from tests.long_pages import CARDS, TIMELINE, with_long_pages

MINUTES = 3


def count_changes(model: RecordModel, changes: list[RecordModel]) -> None:
    """Note the model each time that it tells its views anything."""
    for signal in (
        model.dataChanged,
        model.modelAboutToBeReset,
        model.modelReset,
        model.rowsInserted,
        model.rowsRemoved,
        model.rowsMoved,
        model.layoutChanged,
        model.countChanged,
        model.exchanged,
    ):
        signal.connect(lambda *_: changes.append(model))


def models(kiosk: Session) -> list[RecordModel]:
    """Return all lists on the screen, those within rows too, which are made when looked at."""
    for model in kiosk.findChildren(RecordModel):
        for row in range(min(10, model.rowCount())):
            for role in model.roleNames():
                model.data(model.index(row), role)
    return kiosk.findChildren(RecordModel)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("page", [CARDS, TIMELINE, "museum"])
def test_a_page_that_looks_the_same_touches_no_row(content: Content, time: Time, page: str) -> None:
    kiosk = make(with_long_pages(content), time)
    kiosk.chooseLanguage("en")
    kiosk.open("page", [page])
    shown = kiosk.screen.layers[-1].view
    (clocks,) = {seen(kiosk, "layers.home").clocks}
    changes: list[RecordModel] = []
    for model in models(kiosk):
        count_changes(model, changes)
    for _ in range(60 * MINUTES):
        time.seconds += 1
        time.wall += timedelta(seconds=1)
        kiosk.handled()
        kiosk.tick()
    assert changes == [clocks] * MINUTES, "the clocks of home alone, once a minute"
    assert kiosk.screen.layers[-1].view is shown


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", ["page", "hours"])
def test_hours_touch_no_row_until_they_change(sample: Content, time: Time, kind: str) -> None:
    """Sunday's pause is over at 14:00, and nothing changes in the hour before."""
    time.wall = datetime(2026, 11, 29, 7, 59, 30, tzinfo=UTC)
    kiosk = make(sample, time)
    kiosk.chooseLanguage("en")
    kiosk.open("page", ["sample-museum"])
    if kind == "hours":
        kiosk.open("hours", ["sample-museum"])
    shown = kiosk.screen.layers[-1].view
    clocks, tiles = seen(kiosk, "layers.home.clocks", "layers.home.tiles")
    time.wall += timedelta(minutes=1)
    kiosk.tick()
    changes: list[RecordModel] = []
    for model in models(kiosk):
        count_changes(model, changes)
    for _ in range(59):
        time.wall += timedelta(minutes=1)
        time.seconds += 1
        kiosk.tick()
    assert set(changes) == {clocks}
    assert kiosk.screen.layers[-1].view is not shown, "at 13:00 it has closed"
    shown = kiosk.screen.layers[-1].view
    changes.clear()
    time.wall += timedelta(minutes=1)
    kiosk.tick()
    assert set(changes) == {clocks, tiles}, "no row of the page"
    assert kiosk.screen.layers[-1].view is not shown


@pytest.mark.usefixtures("qapp")
def test_a_programme_touches_no_row_until_it_changes_and_then_only_what_runs(
    sample: Content, time: Time
) -> None:
    """On Monday the film of 11:00 is over at 11:12; until 12:30 nothing begins or ends."""
    time.wall = datetime(2026, 11, 30, 6, 15, tzinfo=UTC)
    kiosk = make(sample, time)
    kiosk.chooseLanguage("en")
    kiosk.open("page", ["sample-programme"])
    shown = kiosk.screen.layers[-1].view
    rows, clocks, told = seen(kiosk, "page.blocks", "layers.home.clocks", "attract.notices")
    every = models(kiosk)
    changes: list[RecordModel] = []
    for model in every:
        count_changes(model, changes)

    def pass_minute() -> None:
        time.wall += timedelta(minutes=1)
        time.seconds += 1
        kiosk.tick()
        models(kiosk)

    for _ in range(74):
        pass_minute()
    assert set(changes) == {clocks}
    assert kiosk.screen.layers[-1].view is shown
    changes.clear()
    pass_minute()
    assert kiosk.screen.layers[-1].view is not shown, "at 12:30 another one begins"
    within = set(changes) - {clocks, rows, told}
    first = next(
        row for row in range(rows.count) if rows.data(rows.index(row), 0x101) == "showtimes"
    )
    view = rows.data(rows.index(first), 0x103)
    assert within == {view["on"], view["lines"]}, "what runs, and the lines of today"
