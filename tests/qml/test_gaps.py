"""A block that cannot be shown leaves an ornament."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.engine import QML_FOLDER
from tests.qml.scene import Scene, within

BROKEN = {
    "not QML": "Item {",
    "an unknown type": "import QtQuick\nNoSuchType {}",
}


def load(scene: Scene, kind: str) -> QQuickItem:
    properties = {"kind": kind, "view": {"title": "A", "note": ""}, "accent": "lapis"}
    return scene.show(
        "BlockLoader { width: 900 }", properties | {"joined": False, "index": 0, "key": ""}
    )


def check(scene: Scene, block: QQuickItem) -> None:
    scene.draw()
    (ornament,) = (item for item in within(block) if item.objectName() == "gap")
    assert ornament.isVisible()
    assert ornament.height() > 0
    assert block.height() >= ornament.height()
    # New words for what cannot be shown.
    block.setProperty("view", {"title": "B", "note": ""})
    block.setProperty("accent", "gold")


@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_a_file_that_does_not_compile(scene: Scene, tmp_path: Path, text: str) -> None:
    (tmp_path / "xBlock.qml").write_text(text, "utf-8")
    up = "../" * len((QML_FOLDER / "KioskUi" / "Blocks").parts)
    check(scene, load(scene, f"{up}{str(tmp_path).lstrip('/')}/x"))


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_kind_without_a_file(scene: Scene) -> None:
    check(scene, load(scene, "no-such-kind"))


def test_a_row_that_could_not_be_presented(scene: Scene) -> None:
    check(scene, load(scene, ""))
