"""Nothing that QML reaches may be freed by QML."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QMetaMethod, QMetaObject, QObject

from kiosk.bridge.layers import LayerModel
from kiosk.bridge.records import RecordModel
from kiosk.bridge.session import Session
from kiosk.bridge.states import LayerState, state_class
from kiosk.present.screens.page import PageView
from kiosk.visit.places import ItemPlace
from tests.bridge.visits import open_item


def metas(*kinds: Any) -> list[QMetaObject]:
    return [kind.staticMetaObject for kind in kinds]


def test_no_slot_returns_an_object_that_qml_would_own() -> None:
    for meta in metas(Session, LayerModel, LayerState, state_class(PageView), RecordModel):
        own = range(meta.methodOffset(), meta.methodCount())
        for method in (meta.method(number) for number in own):
            if method.methodType() in {QMetaMethod.MethodType.Slot, QMetaMethod.MethodType.Method}:
                assert "*" not in str(method.typeName()), bytes(method.methodSignature().data())


def test_everything_that_qml_reaches_has_a_parent(kiosk: Session, item: ItemPlace) -> None:
    kiosk.chooseLanguage("en")
    open_item(kiosk, item)
    waiting: list[QObject] = [kiosk]
    known: list[QObject] = []
    while waiting:
        reached = waiting.pop()
        if any(reached is other for other in known):
            continue
        known.append(reached)
        waiting += [found for found in values(reached) if isinstance(found, QObject)]
    assert len(known) >= 12
    orphans = [reached for reached in known if reached is not kiosk and reached.parent() is None]
    assert not orphans


def values(reached: QObject) -> list[object]:
    """Return what QML finds in the properties of an object and the rows of a model."""
    meta = reached.metaObject()
    own = range(metas(QObject)[0].propertyCount(), meta.propertyCount())
    found: list[object] = [getattr(reached, str(meta.property(number).name())) for number in own]
    if isinstance(reached, QAbstractListModel):
        rows = [
            reached.data(reached.index(row), role)
            for row in range(reached.rowCount())
            for role in reached.roleNames()
        ]
        for value in rows:
            found += value.values() if isinstance(value, dict) else [value]
    return found
