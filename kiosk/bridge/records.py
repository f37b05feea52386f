"""List models made from tuples of frozen Structs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import Any, get_args, get_origin

from msgspec import Struct
from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.content.field_types import field_types, is_struct

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

#: `Qt.ItemDataRole.UserRole`: to ask for `Qt` makes all of its enumerations, which takes a start
#: 14 ms.
FIRST_ROLE = 0x100
#: More rows than any list has on the screen and around it.
KEPT_RECORDS = 64


@QmlElement
class RecordModel(QAbstractListModel):
    """A list model of Structs: a row for each, and a role for each field, in camelCase.

    A record is looked at only when a view asks for its row, and a view asks only for what it
    shows: so there may be many, made when they are asked for. Setting records changes the rows in
    place, so that delegates, scroll positions and pictures stay where they are, unless their keys
    differ by more than some that came or went together, or some went while rows were being made.
    Then all begin anew, and `heir` tells where to go on. Where the same stands in another order,
    the rows stay, too.

    A record's key is its field `key`; a sequence of them may have `keys`, each a kind and the names
    of what is in the row.
    """

    countChanged = Signal()
    #: Rows came or went, and the others may say something new.
    exchanged = Signal()

    def __init__(self, record_type: type[Struct], parent: QObject) -> None:
        super().__init__(parent)
        self._roles = {
            FIRST_ROLE + number: name for number, name in enumerate(record_type.__struct_fields__)
        }
        self._records: Sequence[Any] = ()
        self._record: Callable[[int], Any] = self._records.__getitem__
        self._keys: tuple[object, ...] = ()
        self._keys_before: tuple[object, ...] = ()
        # The models within rows, by the names that lead to them. They live until rows went twice:
        # QML drops a row's delegate only with the next frame, and until then the delegate looks at
        # them.
        self._models: dict[tuple[object, ...], RecordModel] = {}
        self._outgoing = QObject(self)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """Return the number of rows, for QML."""
        return len(self._keys)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Return one field of one record."""
        name = self._roles.get(role)
        if name is None:
            return None
        record: Any = self._record(index.row())
        return self._to_qml(record, name, self._keys[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the fields' names in camelCase."""
        return {role: QByteArray(camel_case(name).encode()) for role, name in self._roles.items()}

    def set_records(self, records: Sequence[Any], *, anew: bool = False) -> None:
        """Show `records`, Structs of the type that the model was made for.

        `anew` makes their delegates anew too, so that nothing of what they showed is left.
        """
        if not anew and records == self._records:
            return
        old, new = self._keys, _keys(records)
        start, gone, came = _difference(old, new)
        if gone == came and gone and _in_another_order(old, new):
            # Nobody is led away from where they are: the same rows say something else.
            self._let_go(tuple(set(old) - set(new)))
            gone = came = 0
        anew = anew or (gone > 0 and (came > 0 or _rows_are_being_made()))
        with self._changing(start, gone, came, anew=anew):
            if anew or gone:
                self._let_go(old if anew else old[start : start + gone])
            self._hold(records, new)
        if len(new) != len(old):
            self.countChanged.emit()
        if anew or gone or came:
            self.exchanged.emit()
        if new and not anew:
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    @Slot(str, result=str)
    def heir(self, name: str) -> str:
        """Return `name` if it is there, what is left next to it if it just went, or ``""``."""
        # Looking for nothing would go through all rows, and a list that opens looks for nothing.
        if not name or self.rowOf(name) >= 0:
            return name
        left = {one for key in self._keys for one in _names_in(key)}
        before = [one for key in self._keys_before for one in _names_in(key)]
        if name not in before:
            return ""
        at = before.index(name)
        near = (one for one in (*before[at:], *before[at::-1]) if one in left)
        return str(next(near, ""))

    @Slot(str, result=int)
    def rowOf(self, name: str) -> int:
        """Return the row in which `name` is; -1 if it is in none.

        Records whose keys are no names know it themselves.
        """
        row_of: Callable[[str], int] | None = getattr(self._records, "row_of", None)
        if row_of is not None:
            return row_of(name)
        found = (row for row, key in enumerate(self._keys) if name in _names_in(key))
        return next(found, -1)

    @contextmanager
    def _changing(self, start: int, gone: int, came: int, *, anew: bool) -> Iterator[None]:
        """Tell the views that rows go or come, or all begin anew, before and after it happens."""
        if anew:
            self.beginResetModel()
            yield
            self.endResetModel()
        elif gone:
            self.beginRemoveRows(QModelIndex(), start, start + gone - 1)
            yield
            self.endRemoveRows()
        elif came:
            self.beginInsertRows(QModelIndex(), start, start + came - 1)
            yield
            self.endInsertRows()
        else:
            yield

    def _hold(self, records: Sequence[Any], keys: tuple[object, ...]) -> None:
        self._records, self._keys, self._keys_before = records, keys, self._keys
        # Views ask for one role after the other, of all rows on the screen when these change.
        self._record = lru_cache(maxsize=KEPT_RECORDS)(records.__getitem__)

    def _let_go(self, keys: tuple[object, ...]) -> None:
        self._outgoing.deleteLater()
        self._outgoing = QObject(self)
        gone = set(keys)
        for path in [path for path in self._models if path[0] in gone]:
            self._models.pop(path).setParent(self._outgoing)

    def to_map(self, record: Any, *path: object) -> dict[str, object]:
        """Return a Struct as a map for QML; the tuples of Structs in it become models."""
        return {
            camel_case(name): self._to_qml(record, name, *path) for name in record.__struct_fields__
        }

    def _to_qml(self, record: Any, name: str, *path: object) -> object:
        value = getattr(record, name)
        if isinstance(value, tuple):
            # By its type: an empty list of records is a model, too.
            kind = record_type(field_types(record.__class__)[name])
            return self._to_model(kind, value, (*path, name)) if kind else list(value)
        return self.to_map(value, *path, name) if isinstance(value, Struct) else value

    def _to_model(
        self, kind: type[Struct], records: tuple[Any, ...], path: tuple[object, ...]
    ) -> RecordModel:
        if path not in self._models:
            self._models[path] = RecordModel(kind, self)
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


def record_type(kind: Any) -> Any:
    """Return the Struct of which `kind` is a sequence; None if it is no such thing."""
    first = get_args(kind)[0] if get_origin(kind) is not None else None
    return first if is_struct(first) else None


@cache
def camel_case(name: str) -> str:
    """Return `can_go_back` as `canGoBack`."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _keys(records: Sequence[Any]) -> tuple[object, ...]:
    """Return the keys of records; those made only when asked for come with theirs."""
    keys: tuple[object, ...] | None = getattr(records, "keys", None)
    if keys is not None:
        return keys
    return tuple(getattr(record, "key", row) for row, record in enumerate(records))


def _names_in(key: object) -> tuple[object, ...]:
    return key[1:] if isinstance(key, tuple) else (key,)


def _difference(old: tuple[object, ...], new: tuple[object, ...]) -> tuple[int, int, int]:
    """Return from which row on how many of `old` went, and how many of `new` came instead."""
    if old == new:
        return len(new), 0, 0
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    return start, len(old) - start - end, len(new) - start - end


def _in_another_order(old: tuple[object, ...], new: tuple[object, ...]) -> bool:
    """Return whether both have the same names, in rows of the same kinds and lengths."""
    pairs = list(zip(old, new, strict=True))
    if not all(isinstance(one, tuple) and isinstance(two, tuple) for one, two in pairs):
        return False
    shapes = all((one[0], len(one)) == (two[0], len(two)) for one, two in pairs)  # type: ignore[index,arg-type] # as above
    return shapes and _count(old) == _count(new)


def _count(keys: tuple[object, ...]) -> Counter[object]:
    return Counter(name for key in keys for name in _names_in(key))


def _alike(one: tuple[object, ...], other: tuple[object, ...]) -> int:
    """Return how many keys both begin with; halving, since comparing slices is fast."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[least:middle] == other[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least
