"""List models made from tuples of frozen dataclasses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from functools import cache, lru_cache
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

#: `Qt.ItemDataRole.UserRole`: to ask for `Qt` makes all of its enumerations, which takes a start
#: 14 ms.
FIRST_ROLE = 0x100


@QmlElement
class RecordModel(QAbstractListModel):
    """One row a record, one role a field, under the field's name in camelCase.

    A record is looked at only when a view asks for its row, and a view asks only for what it
    shows: so there may be many, made when they are asked for. Setting records changes the rows in
    place, so that delegates, scroll positions and pictures stay where they are, unless their `key`s
    differ by more than some that came or went together, or some went while rows were being made.
    """

    countChanged = Signal()

    def __init__(self, record_type: type, parent: QObject) -> None:
        super().__init__(parent)
        self._roles = {FIRST_ROLE + number: name for number, name in enumerate(_names(record_type))}
        self._records: Sequence[Any] = ()
        # Views ask for one role after the other.
        self._record = lru_cache(maxsize=1)(self._records.__getitem__)
        # The models within rows, by the names that lead to them. They live until their rows were
        # replaced twice: QML drops a row's delegate only with the next frame, and until then the
        # delegate looks at them.
        self._models: dict[tuple[object, ...], RecordModel] = {}
        self._nested = QObject(self)
        self._outgoing = QObject(self)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """Return the number of rows, for QML."""
        return len(self._records)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Return one field of one record."""
        name = self._roles.get(role)
        if name is None:
            return None
        record: Any = self._record(index.row())
        key = getattr(record, "key", index.row())
        return self._to_qml(getattr(record, name), key, name)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the fields' names in camelCase."""
        return {role: QByteArray(camel_case(name).encode()) for role, name in self._roles.items()}

    def set_records(self, records: Sequence[Any], *, anew: bool = False) -> None:
        """Show `records`, dataclasses of the type that the model was made for.

        `anew` makes their delegates anew too, so that nothing of what they showed is left.
        """
        if not anew and records == self._records:
            return
        more = len(records) - len(self._records)
        anew = anew or (more < 0 and _rows_are_being_made())
        row = None if anew else _difference(_keys(self._records), _keys(records))
        if row is None:
            self.beginResetModel()
            self._outgoing.deleteLater()
            self._outgoing, self._nested = self._nested, QObject(self)
            self._models = {}
        elif more > 0:
            self.beginInsertRows(QModelIndex(), row, row + more - 1)
        elif more < 0:
            self.beginRemoveRows(QModelIndex(), row, row - more - 1)
        self._records = records
        self._record = lru_cache(maxsize=1)(records.__getitem__)
        if row is None:
            self.endResetModel()
        elif more > 0:
            self.endInsertRows()
        elif more < 0:
            self.endRemoveRows()
        if more:
            self.countChanged.emit()
        if records and row is not None:
            self.dataChanged.emit(self.index(0), self.index(len(records) - 1))

    def to_map(self, record: Any, *path: object) -> dict[str, object]:
        """Return a dataclass as a map for QML; the tuples of dataclasses in it become models."""
        return {
            camel_case(name): self._to_qml(getattr(record, name), *path, name)
            for name in _names(record.__class__)
        }

    def _to_qml(self, value: object, *path: object) -> object:
        if isinstance(value, tuple):
            return self._to_model(value, path) if value and is_dataclass(value[0]) else list(value)
        return self.to_map(value, *path) if is_dataclass(value) else value

    def _to_model(self, records: tuple[Any, ...], path: tuple[object, ...]) -> RecordModel:
        if path not in self._models:
            self._models[path] = RecordModel(type(records[0]), self._nested)
        self._models[path].set_records(records)
        return self._models[path]


def _rows_are_being_made() -> bool:
    """Return whether a list may wait for a row that it asked for.

    It knows that row by its number and does not follow when rows before it, or that row itself, go
    (`requestedIndex` in Qt's qquickitemview.cpp); only all anew makes it forget the number.
    """
    return any(
        window.incubationController().incubatingObjectCount() > 0
        for window in QGuiApplication.allWindows()
        if isinstance(window, QQuickWindow)
    )


@cache
def _names(record_type: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(record_type))


@cache
def camel_case(name: str) -> str:
    """Return `can_go_back` as `canGoBack`."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _keys(records: Sequence[Any]) -> tuple[object, ...]:
    """Return the keys of records; those made only when asked for come with theirs."""
    keys: tuple[object, ...] | None = getattr(records, "keys", None)
    return tuple(getattr(record, "key", None) for record in records) if keys is None else keys


def _difference(old: tuple[object, ...], new: tuple[object, ...]) -> int | None:
    """Return the row at which rows came or went; None if that is not the only difference."""
    if old == new:
        return len(new)
    short, long = sorted((old, new), key=len)
    row = next((row for row, key in enumerate(short) if key != long[row]), len(short))
    return row if long[:row] + long[row + len(long) - len(short) :] == short else None
