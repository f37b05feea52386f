"""What does not fit its place is found, and what fits is left in peace."""

from __future__ import annotations

import pytest

from kiosk.authoring.misfits import Fault, misfits
from tests.qml.scene import Scene

LONG = "Wide words and more of them"


def faults(scene: Scene, qml: str) -> list[tuple[Fault, str]]:
    scene.show(qml)
    scene.draw()
    return [(found.fault, found.text) for found in misfits(scene.window)]


def words(properties: str, text: str = LONG) -> str:
    return f'Words {{ text: "{text}"; {properties} }}'


def button(width: str, height: str, properties: str = "") -> str:
    return f'Touchable {{ name: "Button"; width: {width}; height: {height}; {properties} }}'


@pytest.mark.parametrize(
    "qml",
    [
        words("width: 100"),
        f"Column {{ {words('')} {words('')} }}",
        f"Item {{ width: 300; height: 200; clip: true; {words('width: 300')} }}",
        button("Theme.touchTarget", "Theme.touchTarget"),
        button("9", "9", "enabled: false"),
        f"Item {{ visible: false; {words('x: 5000')} }}",
        words("x: 1070", "\\ue2c2"),
        words("x: 1070", " "),
    ],
    ids=[
        "wrapped",
        "one below the other",
        "clipped but large enough",
        "a button",
        "a card that does not open",
        "not on the screen",
        "an icon",
        "nothing to read",
    ],
)
def test_what_fits(scene: Scene, qml: str) -> None:
    assert faults(scene, qml) == []


@pytest.mark.parametrize(
    "properties",
    [
        "width: 100; wrapMode: Text.NoWrap",
        "width: 100; wrapMode: Text.NoWrap; elide: Text.ElideRight",
        "width: 100; maximumLineCount: 2",
        "width: 100; height: 40",
    ],
)
def test_a_text_that_is_cut(scene: Scene, properties: str) -> None:
    assert (Fault.CUT, LONG) in faults(scene, words(properties))


@pytest.mark.parametrize(
    "qml",
    [
        words("x: 900"),
        words("y: 1900"),
        words("y: -20"),
        f"Item {{ width: 300; height: 100; clip: true; {words('width: 200')} }}",
    ],
    ids=["right of the window", "below it", "above it", "in what clips it"],
)
def test_a_text_outside(scene: Scene, qml: str) -> None:
    assert faults(scene, qml) == [(Fault.OUTSIDE, LONG)]


def test_what_can_be_scrolled_to_is_not_outside(scene: Scene) -> None:
    column = f"Column {{ width: 400; Item {{ width: 1; height: 5000 }} {words('width: 400')} }}"
    flickable = "Flickable {{ width: 400; height: 900; clip: true; contentHeight: {}; {} }}"
    assert faults(scene, flickable.format(6000, column)) == []


def test_what_cannot_be_scrolled_to_is_outside(scene: Scene) -> None:
    flickable = "Flickable {{ width: 400; height: 900; contentHeight: {}; {} }}"
    assert faults(scene, flickable.format(6000, words("x: 300"))) == [(Fault.OUTSIDE, LONG)]
    scene.show(flickable.format(900, words("y: 1000; width: 400", "Below")))
    scene.draw()
    assert (Fault.OUTSIDE, "Below") in [(one.fault, one.text) for one in misfits(scene.window)]


def test_texts_that_lie_over_one_another(scene: Scene) -> None:
    both = f"Item {{ {words('', 'Below')} {words('x: 20; y: 20', 'Above')} }}"
    assert [fault for fault, _ in faults(scene, both)] == [Fault.OVERLAP]


def test_what_is_scrolled_under_a_text_does_not_lie_over_it(scene: Scene) -> None:
    flickable = f"Flickable {{ width: 900; height: 900; {words('', 'Scrolled')} }}"
    assert faults(scene, f"Item {{ {flickable} {words('', 'Stays')} }}") == []


@pytest.mark.parametrize(("width", "height"), [("400", "95"), ("95", "400")])
def test_a_button_that_is_too_small(scene: Scene, width: str, height: str) -> None:
    assert faults(scene, button(width, height)) == [(Fault.SMALL, "Button")]
