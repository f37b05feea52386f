"""The screens that lie over one another, as a list for QML."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)
from PySide6.QtQml import QmlElement

from kiosk.bridge.records import FIRST_ROLE
from kiosk.bridge.states import LayerState
from kiosk.present.screens import ScreenView
from kiosk.present.views import Layer
from kiosk.visit.places import Home

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LayerModel(QAbstractListModel):
    """One row for each screen that was ever needed at the same time as others of its kind.

    No row ever goes, so what a screen has made is there for the next place of its kind. A place
    that takes the place of another at its depth has the same one.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._states: dict[tuple[str, int], LayerState] = {}

    home = Property(QObject, lambda self: self._state(Home.kind, 0).view, constant=True)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._states)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Return the state of a row, under the role `held`."""
        return list(self._states.values())[index.row()] if role == FIRST_ROLE else None

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the one role."""
        return {FIRST_ROLE: QByteArray(b"held")}

    def show(self, layers: Sequence[Layer], *, covered: bool = True) -> None:
        """Show `layers`, from the lowest to the one on top.

        Without `covered`, those below the top that are open already stay as they are.
        """
        wanted = {(layer.kind, layer.depth) for layer in layers}
        held = {
            (kind, state.at_depth): state
            for (kind, _), state in self._states.items()
            if state.is_open and (kind, state.at_depth) in wanted
        }
        for layer in layers:
            if (layer.kind, layer.depth) not in held:
                held[layer.kind, layer.depth] = self._free(layer.kind, set(held.values()))
        for layer in layers:
            state, top = held[layer.kind, layer.depth], layer is layers[-1]
            if covered or top or not state.is_open:
                state.show(layer, top=top)
        for state in self._states.values():
            if state not in held.values():
                state.leave()

    def make_ahead(self) -> None:
        """Make room for the screens that are to be made before somebody asks for one."""
        for kind in ScreenView.kinds.values():
            for number in range(kind.ahead):
                self._state(kind.kind, number)

    def _free(self, kind: str, taken: set[LayerState]) -> LayerState:
        """Return a state that shows nothing, or else one so deep below that nobody sees it."""
        own = [state for (one, _), state in self._states.items() if one == kind]
        free = [state for state in own if state not in taken]
        closed = [state for state in free if not state.is_open]
        return next(iter((*closed, *free)), None) or self._state(kind, len(own))

    def _state(self, kind: str, number: int) -> LayerState:
        if (kind, number) not in self._states:
            view_type = ScreenView.kinds[kind]
            row = len(self._states)
            self.beginInsertRows(QModelIndex(), row, row)
            self._states[kind, number] = LayerState(
                view_type, ahead=number < view_type.ahead, parent=self
            )
            self.endInsertRows()
        return self._states[kind, number]
