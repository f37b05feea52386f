"""What assistive technology is told: what each thing is, how it stands, and every word once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface

from tests.window.driver import Driver
from tests.window.test_idle import ask

BUTTONS = {QAccessible.Role.Button, QAccessible.Role.RadioButton}


def question(kiosk: Driver) -> None:
    kiosk.begin("en")
    ask(kiosk)


WAYS = [
    pytest.param(lambda _: None, id="waiting screen"),
    pytest.param(lambda kiosk: kiosk.begin("en"), id="home"),
    *(
        pytest.param(lambda kiosk, page=page: (kiosk.begin("en"), kiosk.open(page)), id=page)
        for page in ("museum", "region", "cinema")
    ),
    pytest.param(
        lambda kiosk: (kiosk.begin("en"), kiosk.open("region"), kiosk.touch("lead-picture")),
        id="viewer",
    ),
    pytest.param(question, id="question"),
]


def told(within: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield what can be heard in something, from the outside inwards."""
    for number in range(within.childCount()):
        child = within.child(number)
        if child and not child.state().invisible:
            yield child
            yield from told(child)


def name(of: QAccessibleInterface) -> str:
    return of.text(QAccessible.Text.Name)


def interface(of: QObject) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(of)
    assert found
    return found


@pytest.mark.parametrize("way", WAYS)
def test_what_a_button_is_called_is_not_said_again_within_it(
    kiosk: Driver, way: Callable[[Driver], object]
) -> None:
    way(kiosk)
    kiosk.rest()
    buttons = [one for one in told(interface(kiosk.window)) if one.role() in BUTTONS]
    assert buttons
    assert all(name(button) for button in buttons)
    doubled = [
        f"{name(button)}: {name(inner)}"
        for button in buttons
        for inner in told(button)
        if name(inner)
    ]
    assert not doubled


def chosen(kiosk: Driver) -> list[str]:
    """Return the languages of which it is told that they are chosen."""
    options = [
        one for one in told(interface(kiosk.window)) if one.role() == QAccessible.Role.RadioButton
    ]
    assert len(options) == len(kiosk.content.languages)
    assert all(one.state().checkable for one in options)
    return [name(one) for one in options if one.state().checked]


@pytest.mark.parametrize(
    "act",
    [
        QAccessibleActionInterface.pressAction(),
        QAccessibleActionInterface.toggleAction(),
        "touch",
    ],
)
def test_the_chosen_language_is_told_however_it_was_chosen(kiosk: Driver, act: str) -> None:
    kiosk.begin("en")
    assert chosen(kiosk) == ["English"]
    # The second time nothing is left to choose, and nothing is taken back.
    for _ in range(2):
        if act == "touch":
            kiosk.touch("language-ru")
        else:
            interface(kiosk.find("language-ru").item).actionInterface().doAction(act)
        kiosk.rest()
        assert kiosk.visit.language == "ru"
        assert chosen(kiosk) == ["Русский"]


def test_a_new_visits_language_is_told(kiosk: Driver) -> None:
    kiosk.begin("zh")
    assert chosen(kiosk) == ["中文"]


def test_what_unfolds_says_what_a_touch_does_next(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("region")
    button = interface(kiosk.reveal("more-button").item)
    assert button.role() == QAccessible.Role.Button
    before = name(button)
    kiosk.touch("more-button")
    kiosk.rest()
    assert name(button) != before


def test_a_card_that_opens_nothing_is_no_button(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("wellness")
    card = interface(kiosk.reveal("item-qi").item)
    assert card.role() == QAccessible.Role.StaticText
    assert name(card)
    kiosk.touch("home-button")
    kiosk.open("museum")
    assert interface(kiosk.reveal("item-shang").item).role() == QAccessible.Role.Button
