"""Services and payment: a line each, and what a mistake in one costs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from kiosk.authoring.advice.advice import advise
from kiosk.authoring.places import find_places
from kiosk.authoring.translation.strings import read_strings
from kiosk.content.diagnostics import Subject
from kiosk.content.model import Content
from kiosk.content.reading.reader import read_written
from kiosk.content.reading.reading import Reading
from kiosk.content.reading.source_text import read_text
from kiosk.content.services import Payment
from kiosk.content.step_free import StepFree
from kiosk.visit.places import ServicesPlace
from tests.content.conftest import TEXT_BLOCK, Desk

Told = Callable[[Reading], list[tuple[str, str]]]
HOURS = "hours:\n  shop: {zone: Asia/Almaty, week: 10:00-18:00}\n"
SERVICES = """\
services:
  - kind: toilets
    place: {en: Beside the entrance}
    step_free: yes
  - kind: exchange
    place: {en: Hall A}
    hours: shop
    step_free: no
  - kind: cash-machine
    hours: always
"""
PAYMENT = """\
payment:
  kazakhstan: [KZT, cards, Kaspi]
  china: [CNY, Alipay, WeChat Pay]
"""


def with_services(desk: Desk, lines: str) -> str:
    return desk.with_blocks(TEXT_BLOCK) + HOURS + lines


def read(desk: Desk, lines: str) -> Reading:
    return desk.read(with_services(desk, lines))


def content(reading: Reading) -> Content:
    assert reading.content
    return reading.content


def kinds(reading: Reading) -> list[str]:
    return [service.kind.value for service in content(reading).services]


def test_what_is_left_out_is_not_known(desk: Desk) -> None:
    reading = read(desk, SERVICES + PAYMENT)
    assert not reading.diagnostics
    toilets, exchange, machine = content(reading).services
    assert toilets.place
    assert (toilets.hours, toilets.step_free) == (None, StepFree.YES)
    assert (exchange.hours, exchange.step_free) == ("shop", StepFree.NO)
    assert (machine.place, machine.hours) == (None, "always")
    assert machine.step_free is StepFree.UNKNOWN
    assert content(reading).payment == Payment(
        kazakhstan=("KZT", "cards", "Kaspi"), china=("CNY", "Alipay", "WeChat Pay")
    )


@pytest.mark.parametrize("lines", ["", "payment:\n  kazakhstan: [cash]\n"])
def test_where_nothing_is_known_there_is_no_page_of_it(desk: Desk, lines: str) -> None:
    there = content(read(desk, lines))
    assert not there.serves
    assert not ServicesPlace().exists(there)


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        ("toilet", "`kind` cannot be `toilet`", "Did you mean `toilets`?"),
        ("atm", "`kind` cannot be `atm`", "Did you mean `cash-machine`?"),
        ("sauna", "`kind` cannot be `sauna`", "`prayer-room`"),
        ("other", "`other` needs a `title`", "`title:`"),
    ],
)
def test_a_service_without_a_sign_costs_itself_and_what_was_meant_is_said(
    desk: Desk, told: Told, written: str, message: str, hint: str
) -> None:
    reading = read(desk, SERVICES.replace("kind: exchange", f"kind: {written}"))
    assert told(reading) == [(f"- kind: {written}", message)]
    assert hint in reading.errors[0].hint
    assert kinds(reading) == ["toilets", "cash-machine"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("hours: shop", "hours: shp", "there are no hours called `shp`"),
        ("step_free: no", "step_free: maybe", "`step_free` cannot be `maybe`"),
        ("{en: Hall A}", "Hall A", "`place` needs its text language by language"),
        ("place: {en: Hall A}", "plce: {en: Hall A}", "`plce` is not known here"),
    ],
)
def test_a_mistake_beside_the_kind_costs_its_line(
    desk: Desk, told: Told, old: str, new: str, message: str
) -> None:
    reading = read(desk, SERVICES.replace(old, new))
    ((_, said),) = told(reading)
    assert said == message
    assert kinds(reading) == ["toilets", "exchange", "cash-machine"]
    exchange = content(reading).services[1]
    assert exchange.step_free is (StepFree.UNKNOWN if "maybe" in new else StepFree.NO)


@pytest.mark.parametrize(
    ("place", "twice"),
    [
        ("    place: {en: Beside the entrance}\n", True),
        ("    place: {en: First floor}\n", False),
        ("", False),
    ],
)
def test_the_same_service_at_the_same_place_is_told_once(
    desk: Desk, told: Told, place: str, *, twice: bool
) -> None:
    lines = SERVICES + "  - kind: toilets\n" + place
    first = with_services(desk, lines).splitlines().index("  - kind: toilets") + 1
    reading = read(desk, lines)
    same = [f"the same stands already on line {first}"]
    assert [message for _, message in told(reading)] == (same if twice else [])
    assert kinds(reading).count("toilets") == (1 if twice else 2)


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        ("kzt", "`kzt` is not known here", "`KZT`?"),
        ("card", "`card` is not known here", "`cards`?"),
        ("cash", "`cash` does not say which money", "`KZT`, `CNY`"),
        ("KZT", "`KZT` stands here a second time", "Leave one"),
        ("''", "this is no name", "`Alipay`"),
        ("{en: Kaspi}", "this is no name", "`Alipay`"),
        (f"{'K' * 40}", "a name of 40 characters", "30"),
    ],
)
def test_a_means_that_is_not_understood_costs_itself(
    desk: Desk, told: Told, written: str, message: str, hint: str
) -> None:
    reading = read(desk, f"payment:\n  kazakhstan: [KZT, {written}, Kaspi]\n")
    assert [said for _, said in told(reading)] == [message]
    assert hint in reading.errors[0].hint
    payment = content(reading).payment
    assert payment
    assert payment.kazakhstan == ("KZT", "Kaspi")


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("  kazakhstan: KZT\n  china: [CNY]\n", "`kazakhstan` must be a list"),
        ("  kazahstan: [KZT]\n  china: [CNY]\n", "`kazahstan` is not known here"),
    ],
)
def test_a_side_that_cannot_be_read_leaves_the_other(
    desk: Desk, told: Told, lines: str, message: str
) -> None:
    reading = read(desk, "payment:\n" + lines)
    assert [said for _, said in told(reading)] == [message]
    payment = content(reading).payment
    assert payment
    assert payment.sides == {"china": ("CNY",)}


def test_no_page_may_take_the_name_of_the_services(desk: Desk, told: Told) -> None:
    reading = desk.read(with_services(desk, SERVICES).replace("id: museum", "id: services"))
    assert "`services` is a screen of the kiosk's own" in [said for _, said in told(reading)]


def test_more_services_than_anybody_looks_through_are_not_shown(desk: Desk) -> None:
    many = "".join(f"  - kind: food\n    place: {{en: Hall {number}}}\n" for number in range(100))
    reading = read(desk, "services:\n" + many)
    assert len(reading.errors) == 1
    assert len(kinds(reading)) == 60


def test_hours_of_a_service_are_used(desk: Desk) -> None:
    def unused(lines: str) -> list[Subject]:
        written = read_written(desk.file(with_services(desk, lines)))
        found = advise(written, date(2026, 11, 28), None)
        return [one.subject for one in found if one.subject is Subject.UNUSED_HOURS]

    assert unused(SERVICES) == []
    assert unused("") == [Subject.UNUSED_HOURS]


def test_translators_and_the_preview_find_what_is_written_of_a_service(desk: Desk) -> None:
    path = desk.file(with_services(desk, SERVICES + PAYMENT))
    passages = read_strings(path, read_text).passages
    assert ("services/2/place", "service 2, exchange › place") in [
        (one.key, one.place) for one in passages
    ]
    written = read_written(
        desk.file(with_services(desk, SERVICES.replace("atm", "")).replace("yes", "ja"))
    )
    (error,) = written.reading.errors
    assert find_places(written).at(error) == ServicesPlace()
