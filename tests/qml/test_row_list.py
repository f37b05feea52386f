"""A list whose rows are exchanged or taken away while it is making one for later."""

from __future__ import annotations

import pytest
from msgspec import Struct
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.bridge.records import RecordModel
from tests.qml.scene import Scene

#: One row is seen, and there is room for some more.
LIST = """
RowList {
    width: 900; height: 300; cacheBuffer: 3000
    delegate: Item {
        required property string key
        objectName: key
        width: 900; height: 250
    }
}
"""
#: The same, to be let go of.
LOADED = f"""
Loader {{
    id: loader

    required property RecordModel records

    sourceComponent: {LIST.strip().replace("RowList {", "RowList { records: loader.records; ")}
}}
"""


class Row(Struct, frozen=True):
    key: str


def rows(*names: str) -> tuple[Row, ...]:
    return tuple(Row(name) for name in names)


class Making:
    """A list of the rows A to F that is making one of those that are not seen.

    It is made in a test itself: before a test, pytest-qt lets what is under way come to its end.
    """

    def __init__(self, scene: Scene, qtbot: QtBot, qml: str = LIST) -> None:
        self._qtbot = qtbot
        self._incubation = scene.window.incubationController()
        scene.engine.setIncubationController(self._incubation)
        self.model = RecordModel(Row, scene.models)
        self.model.set_records(rows(*"ABCDEF"))
        self.list = scene.show(qml, {"records": self.model})
        scene.draw()
        qtbot.waitUntil(lambda: self._incubation.incubatingObjectCount() > 0)

    def wait_for(self, names: str) -> None:
        """Wait until there are these rows and no others."""
        content = self.list.property("contentItem")
        assert isinstance(content, QQuickItem)
        self._qtbot.waitUntil(
            lambda: {item.objectName() for item in content.childItems()} - {""} == set(names)
        )


def test_all_rows_are_made_in_time(scene: Scene, qtbot: QtBot) -> None:
    making = Making(scene, qtbot)
    making.wait_for("ABCDEF")


@pytest.mark.parametrize("names", ["X", "XY", "", "FEDCB"])
def test_rows_are_exchanged_for_fewer(scene: Scene, qtbot: QtBot, names: str) -> None:
    making = Making(scene, qtbot)
    making.model.set_records(rows(*names))
    making.wait_for(names)


@pytest.mark.parametrize("names", ["A", "AB", "CDEF", "F", "ABEF"])
def test_rows_go_and_then_all_are_exchanged(scene: Scene, qtbot: QtBot, names: str) -> None:
    making = Making(scene, qtbot)
    making.model.set_records(rows(*names))
    making.model.set_records(rows("X"))
    making.wait_for("X")


@pytest.mark.parametrize("names", ["A", "AB", "CDEF", "F", "ABEF"])
def test_rows_go_and_the_others_are_made(scene: Scene, qtbot: QtBot, names: str) -> None:
    making = Making(scene, qtbot)
    making.model.set_records(rows(*names))
    making.wait_for(names)


@pytest.mark.parametrize("names", ["A", "X", ""])
def test_the_list_goes_and_then_the_rows(scene: Scene, qtbot: QtBot, names: str) -> None:
    making = Making(scene, qtbot, LOADED)
    rows_list = making.list.property("item")
    making.list.setProperty("active", False)
    making.model.set_records(rows(*names))
    with qtbot.waitSignal(rows_list.destroyed):
        pass
