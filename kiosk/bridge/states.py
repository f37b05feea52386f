"""Views as QObjects: QML sees their fields as typed properties, and hears when they change."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, get_origin

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.records import RecordModel, camel_case, record_type
from kiosk.content.field_types import field_types, is_struct
from kiosk.present.screens import ScreenView
from kiosk.present.views import Layer

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


class ViewState(QObject):
    """Shows one view after the other, of the type that `state_class` made its class for.

    Until the first one, all words are empty and all numbers 0.
    """

    #: Another thing is shown, or the same was opened anew; `changed` comes first.
    opened = Signal()
    changed: Signal
    """Each class has its own."""
    view_type: type

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view: Any = None
        self._inner: dict[str, Any] = {}
        for name, kind in field_types(self.view_type).items():
            if is_struct(kind):
                self._inner[name] = state_class(kind)(self)
            elif record_type(kind):
                self._inner[name] = RecordModel(record_type(kind), self)

    def show(self, view: Any, *, anew: bool = False) -> None:
        """Show `view`; nothing happens if it is on the screen already.

        `anew` makes what lists hold anew too, so that nothing of what they showed is left.
        """
        if view == self._view and not anew:
            return
        self._view = view
        for name, inner in self._inner.items():
            shown = getattr(view, name)
            if isinstance(inner, RecordModel):
                inner.set_records(shown, anew=anew)
            else:
                inner.show(shown)
        self.changed.emit()
        if anew:
            self.opened.emit()


@cache
def state_class(view_type: Any) -> type[ViewState]:
    """Return the class whose properties are the fields of `view_type`, in camelCase.

    QML knows `HomeView` as `HomeState`. A field that is a Struct is a state of its own, and a
    tuple of Structs a RecordModel; both stay the same object.
    """
    changed = Signal()
    members: dict[str, object] = {
        "__module__": __name__,
        "__doc__": view_type.__doc__,
        "view_type": view_type,
        "changed": changed,
    }
    for name, kind in field_types(view_type).items():
        if is_struct(kind):
            made = Property(state_class(kind), _inner(name), constant=True)
        elif record_type(kind):
            made = Property(RecordModel, _inner(name), constant=True)
        elif get_origin(kind) is tuple:
            made = Property("QStringList", _field(name, ()), notify=changed)  # type: ignore[arg-type] # a type by its name
        else:
            made = Property(kind, _field(name, kind()), notify=changed)
        members[camel_case(name)] = made
    name = view_type.__name__.removesuffix("View") + "State"
    return QmlElement(type(name, (ViewState,), members))


def _inner(name: str) -> Callable[[ViewState], Any]:
    return lambda state: state._inner[name]  # noqa: SLF001 - it is a member of that class


def _field(name: str, otherwise: object) -> Callable[[ViewState], Any]:
    return lambda state: getattr(state._view, name, otherwise)  # noqa: SLF001 - as above


@QmlElement
class LayerState(QObject):
    """One screen among those that lie over one another; it stays when it is left, for the next.

    `view` is the state of its view, `depth` counts from home, which is 0.
    """

    changed = Signal()
    #: It is another place now, over what it was, and has to be seen to open.
    lifted = Signal()

    def __init__(self, view_type: type[ScreenView], *, ahead: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._kind = view_type.kind
        self._ahead = ahead
        self._view = state_class(view_type)(self)
        self._key = ""
        self._place = (False, False, 0)

    @property
    def is_open(self) -> bool:
        """Return whether it is open, for Python."""
        return self._place[0]

    @property
    def at_depth(self) -> int:
        """Return its depth, for Python."""
        return self._place[2]

    kind = Property(str, lambda self: self._kind, constant=True)
    ahead = Property(bool, lambda self: self._ahead, constant=True)
    view = Property(QObject, lambda self: self._view, constant=True)
    open = Property(bool, lambda self: self._place[0], notify=changed)
    top = Property(bool, lambda self: self._place[1], notify=changed)
    depth = Property(int, lambda self: self._place[2], notify=changed)

    def show(self, layer: Layer, *, top: bool) -> None:
        """Show a layer at its depth; `top` if nothing lies over it."""
        opened = layer.key != self._key or not self._place[0]
        lifted = self._place[0] and layer.depth != self._place[2]
        self._key = layer.key
        self._view.show(layer.view, anew=opened)
        self._set_place(opened=True, top=top, depth=layer.depth)
        if lifted:
            self.lifted.emit()

    def leave(self) -> None:
        """Show nothing more; what was shown stays to be seen on its way out."""
        self._set_place(opened=False, top=False, depth=self._place[2])

    def _set_place(self, *, opened: bool, top: bool, depth: int) -> None:
        place = (opened, top, depth)
        if place != self._place:
            self._place = place
            self.changed.emit()
