"""Where on a page a visitor is, and where that page came from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlExpression, qmlContext

from tests.qml.scene import all_of
from tests.window.driver import Driver

#: The place within a block, as a part of its height.
SAME_PLACE = 0.02


def top(kiosk: Driver) -> tuple[int, float]:
    """Return the block at the upper edge of the page, and how far into it that edge is."""
    blocks = kiosk.blocks
    number = ask(kiosk, "indexAt(width / 2, contentY + 1)")
    item = f"itemAtIndex({int(number)})"
    if number < 0:
        return -1, 0
    y, height = ask(kiosk, f"{item}.y"), ask(kiosk, f"{item}.height")
    return int(number), (float(blocks.property("contentY")) - y) / height


def assert_at(kiosk: Driver, block: int, place: float) -> None:
    """Fail if another block, or another part of it, is at the upper edge of the page."""
    found, part = top(kiosk)
    # The end of one is the beginning of the next.
    assert found + part == pytest.approx(block + place, abs=SAME_PLACE)


def ask(kiosk: Driver, expression: str) -> float:
    """Let the page's list answer a question that has no property."""
    blocks = kiosk.blocks
    context = qmlContext(blocks)
    assert context
    answer = QQmlExpression(context, blocks, expression).evaluate()
    value = answer[0] if isinstance(answer, tuple) else answer
    assert isinstance(value, (int, float)), f"{expression}: {answer}"
    return float(value)


def grown_from(kiosk: Driver) -> QRectF:
    """Return the rectangle, in the window, that the screen on top grows out of."""
    top_layer = max(all_of(kiosk.top, "Layer"), key=lambda layer: layer.z())
    return QRectF(top_layer.property("from"))
