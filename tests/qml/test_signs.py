"""Signs: what is seen of whether one gets there without a step, and where the words stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.present.screens.services import SignsView, SignView
from tests.qml.scene import Scene, all_of, all_words, kind_of, texts, within

WHEELCHAIR = "\ue4e8"
LIFT = SignView("elevator", "Lift", place="In the hall", spoken="Lift. In the hall")


def shown(scene: Scene, *signs: SignView) -> list[QQuickItem]:
    """Return the signs."""
    block = scene.block("signs", SignsView("", "", signs))
    scene.draw()
    return all_of(block, "Sign")


@pytest.mark.parametrize(
    ("step_free", "steps", "chairs", "struck"),
    [("yes", "", 1, 0), ("no", "No step-free access", 1, 1), ("", "", 0, 0)],
)
def test_only_what_is_known_to_have_steps_is_struck(
    scene: Scene, step_free: str, steps: str, chairs: int, struck: int
) -> None:
    view = SignView("elevator", "Lift", status="Open now", step_free=step_free, steps=steps)
    (sign,) = shown(scene, view)
    seen = [item for item in within(sign) if item.isVisible()]
    icons = [item for item in seen if kind_of(item) == "Icon"]
    assert sum(item.property("glyph") == WHEELCHAIR for item in icons) == chairs
    assert sum(bool(item.rotation()) for item in seen) == struck
    assert texts(sign) == ["Lift", "Open now", *([steps] if steps else [])]


@pytest.mark.parametrize(("grown", "abreast"), [(1.0, 3), (1.5, 2), (2.0, 1)])
def test_large_words_have_fewer_signs_abreast_and_stand_beside_the_last(
    scene: Scene, grown: float, abreast: int
) -> None:
    scene.theme.setProperty("textScale", grown)
    signs = shown(scene, *[LIFT] * 4)
    first = [sign for sign in signs if sign.y() == signs[0].y()]
    assert len(first) == abreast
    for sign in signs:
        plate = sign.childItems()[0]
        name = all_words(sign)[0]
        at = name.mapToItem(sign, QPointF())
        beside = at.x() >= plate.width()
        assert beside is (abreast == 1)
        assert beside or at.y() >= plate.height()
        assert at.x() + name.width() <= sign.width() + 1
