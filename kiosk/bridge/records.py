"""List models made from tuples of frozen dataclasses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RecordModel(QAbstractListModel):
    """One row a record, one role a field, under the field's name in camelCase.

    Setting records whose `key`s (or, without keys, whose number) stay the same changes the rows in
    place, so that delegates, scroll positions and pictures stay where they are.
    """

    countChanged = Signal()

    def __init__(self, record_type: type, parent: QObject) -> None:
        super().__init__(parent)
        self._roles = {
            Qt.ItemDataRole.UserRole + 1 + number: camel_case(field.name)
            for number, field in enumerate(fields(record_type))
        }
        self._records: Sequence[Any] = ()
        self._rows: list[dict[str, object]] = []
        # Models within rows live until their rows were replaced twice: QML drops a row's delegate
        # only with the next frame, and until then the delegate looks at them.
        self._nested = QObject(self)
        self._outgoing = QObject(self)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """Return the number of rows, for QML."""
        return len(self._rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Return one field of one record."""
        return self._rows[index.row()].get(self._roles.get(role, ""))

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the fields' names in camelCase."""
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    def set_records(self, records: Sequence[Any], *, anew: bool = False) -> None:
        """Show `records`, dataclasses of the type that the model was made for.

        `anew` makes their delegates anew too, so that nothing of what they showed is left.
        """
        if anew:
            self._replace(records)
            return
        if records == self._records:
            return
        if [_key(record) for record in records] == [_key(record) for record in self._records]:
            self._change(records)
        else:
            self._replace(records)

    def _change(self, records: Sequence[Any]) -> None:
        for row, (record, old) in enumerate(zip(records, self._records, strict=True)):
            if record != old:
                self._rows[row] = to_map(record, self._nested, self._rows[row])
                index = self.index(row)
                self.dataChanged.emit(index, index)
        self._records = records

    def _replace(self, records: Sequence[Any]) -> None:
        self.beginResetModel()
        self._outgoing.deleteLater()
        self._outgoing, self._nested = self._nested, QObject(self)
        self._records = records
        self._rows = [to_map(record, self._nested, {}) for record in records]
        self.endResetModel()
        self.countChanged.emit()


def to_map(record: Any, parent: QObject, previous: dict[str, object]) -> dict[str, object]:
    """Return a dataclass as a map for QML; tuples of dataclasses become models of `parent`.

    `previous` is the map that this one replaces: its models are filled anew, not made anew.
    """
    return {
        (name := camel_case(field.name)): _to_qml(
            getattr(record, field.name), parent, previous.get(name)
        )
        for field in fields(record)
    }


def camel_case(name: str) -> str:
    """Return `can_go_back` as `canGoBack`."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _to_qml(value: object, parent: QObject, previous: object) -> object:
    if isinstance(value, tuple):
        return _to_model(value, parent, previous)
    if is_dataclass(value):
        return to_map(value, parent, previous if isinstance(previous, dict) else {})
    return value


def _to_model(
    records: tuple[Any, ...], parent: QObject, previous: object
) -> RecordModel | list[Any]:
    if not records or not is_dataclass(records[0]):
        return list(records)
    record_type = type(records[0])
    model = previous if isinstance(previous, RecordModel) else RecordModel(record_type, parent)
    model.set_records(records)
    return model


def _key(record: Any) -> object:
    return getattr(record, "key", None)
