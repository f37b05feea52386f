"""What keeps a visit alive: acts of a person, and nothing that goes on without one."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from msgspec.structs import replace

from kiosk.visit import visit as rules
from kiosk.visit.presence import MOST_ANSWERS, SPOT, WORN, acted, answered, pointed
from kiosk.visit.visit import COUNTDOWN_SECONDS, IDLE_SECONDS, Visit

NOON = 12_345.6
ENDLESS = 24 * 3600.0
HERE, THERE = (0.2, 0.3), (0.4, 0.9)

Event = Callable[[Visit, float], Visit]


@pytest.fixture
def visit() -> Visit:
    return rules.wake("ru", NOON)


def lasts(visit: Visit, every: float, *events: Event) -> float:
    """Return for how long a visit goes on while `events` happen in turn, `every` some seconds."""
    now = visit.last_touch
    for turn in range(round(ENDLESS / every)):
        now += every
        if rules.expired(visit, now):
            return now - NOON
        visit = events[turn % len(events)](visit, now)
    return ENDLESS


def tap(spot: tuple[float, float]) -> Event:
    return lambda visit, now: pointed(visit, spot, now)


def press_again(visit: Visit, now: float) -> Visit:
    """Press the button of the question whenever it is there."""
    return answered(visit, now) if rules.countdown(visit, now) is not None else visit


@pytest.mark.parametrize("does", [acted, tap(HERE), answered], ids=["act", "tap", "answer"])
def test_what_a_person_does_starts_the_time_anew(visit: Visit, does: Event) -> None:
    here = does(visit, NOON + 119)
    assert rules.countdown(here, NOON + 119) is None
    assert rules.countdown(here, NOON + 119 + IDLE_SECONDS) == COUNTDOWN_SECONDS
    assert acted(here, NOON) == visit, "nothing but the presence changes"


def test_acts_keep_a_visit_alive_for_as_long_as_they_come(visit: Visit) -> None:
    assert lasts(visit, 60, acted) == ENDLESS


@pytest.mark.parametrize("jitter", [0, SPOT / 3])
def test_the_same_spot_counts_once(visit: Visit, jitter: float) -> None:
    random = Random(1)  # noqa: S311 - a drop of water

    def drop(visit: Visit, now: float) -> Visit:
        x, y = (value + random.uniform(-jitter, jitter) for value in HERE)
        return pointed(visit, (x, y), now)

    assert lasts(visit, 5, drop) <= 5 + IDLE_SECONDS + COUNTDOWN_SECONDS + 5


def test_some_spots_in_turn_count_once_each(visit: Visit) -> None:
    assert lasts(visit, 5, tap(HERE), tap(THERE)) <= 10 + IDLE_SECONDS + COUNTDOWN_SECONDS + 5


def test_a_new_spot_counts(visit: Visit) -> None:
    there = pointed(pointed(visit, HERE, NOON + 1), THERE, NOON + 80)
    assert there.last_touch == NOON + 80
    again = pointed(there, HERE, NOON + 85)
    assert again.last_touch == NOON + 80


def test_after_an_act_every_spot_is_new(visit: Visit) -> None:
    there = acted(pointed(visit, HERE, NOON + 1), NOON + 2)
    assert pointed(there, HERE, NOON + 3).last_touch == NOON + 3


def test_a_finger_all_over_an_empty_screen_ends_some_time(visit: Visit) -> None:
    random = Random(2)  # noqa: S311 - a ghost
    ghost: Event = lambda visit, now: pointed(visit, (random.random(), random.random()), now)  # noqa: E731
    assert lasts(visit, 5, ghost) < ENDLESS


def test_the_question_is_answered_ten_times_in_a_row(visit: Visit) -> None:
    asked = IDLE_SECONDS * MOST_ANSWERS
    assert asked < lasts(visit, 10, press_again) <= asked + IDLE_SECONDS + COUNTDOWN_SECONDS + 10


def test_what_is_done_in_between_lets_it_be_answered_again(visit: Visit) -> None:
    tired = replace(visit, answers=MOST_ANSWERS)
    assert answered(tired, NOON + 100) is tired
    assert answered(acted(tired, NOON + 99), NOON + 100).last_touch == NOON + 100


def test_who_tapped_absent_mindedly_answers_at_the_same_spot(visit: Visit) -> None:
    for second in range(WORN - 1):
        visit = pointed(visit, HERE, NOON + second)
    assert answered(visit, NOON + 100, HERE).last_touch == NOON + 100


def test_a_drop_does_not_answer_with_its_taps(visit: Visit) -> None:
    def drop(visit: Visit, now: float) -> Visit:
        asked = rules.countdown(visit, now) is not None
        return answered(visit, now, HERE) if asked else pointed(visit, HERE, now)

    assert lasts(visit, 5, drop) <= 5 + IDLE_SECONDS + COUNTDOWN_SECONDS + 5


def test_a_drop_that_has_worn_its_spot_hinders_nobody_elsewhere(visit: Visit) -> None:
    for second in range(10):
        visit = pointed(visit, HERE, NOON + second)
    assert answered(visit, NOON + 100, HERE) is visit
    assert answered(visit, NOON + 100, THERE).last_touch == NOON + 100
    assert answered(visit, NOON + 100).last_touch == NOON + 100, "by a key"


@pytest.mark.parametrize("does", [acted, tap(HERE), answered], ids=["act", "tap", "answer"])
def test_the_waiting_screen_stays_as_it_is(does: Event) -> None:
    waiting = Visit(language="en")
    assert does(waiting, NOON) is waiting


@pytest.mark.parametrize("does", [acted, tap(HERE), answered], ids=["act", "tap", "answer"])
def test_nothing_brings_back_a_visit_that_is_over(visit: Visit, does: Event) -> None:
    over = NOON + IDLE_SECONDS + COUNTDOWN_SECONDS
    assert does(visit, over - 1).last_touch == over - 1
    assert does(visit, over) is visit
    assert does(visit, over + 8 * 3600) is visit, "a touch woke the terminal"


def test_a_screen_that_was_lit_waits_as_long_as_somebody_is_there() -> None:
    lit = rules.light(Visit("ru"), NOON)
    assert not rules.expired(lit, NOON + IDLE_SECONDS - 1)
    assert rules.expired(lit, NOON + IDLE_SECONDS)
    assert rules.countdown(lit, NOON + IDLE_SECONDS - 1) is None, "nobody is asked"
    assert lasts(lit, 60, tap(HERE), tap(THERE)) == 60 * 4, "a spot counts once"
    assert lasts(lit, 5, tap(HERE)) <= 5 + IDLE_SECONDS + 5, "a drop of water is nobody"
