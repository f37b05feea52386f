"""What is on the screen at each kind of place: a file a kind, found by its name.

`kiosk/present/screens/<kind>.py` has a frozen view, or takes that of another kind, and a function
from the place to it, registered with `screen_view`. The view's own `kind` names the QML file:
`kiosk/qml/KioskUi/<Kind>/<Kind>Screen.qml`, which is given the view's fields as properties.
"""

from __future__ import annotations

from functools import singledispatch
from importlib import import_module
from typing import ClassVar

from msgspec import Struct

from kiosk.present.moment import Moment
from kiosk.present.speech import Speech
from kiosk.visit.places import Place


class ScreenView(Struct, frozen=True):
    """What a screen shows. Only its subclasses are shown."""

    kind: ClassVar[str]
    ahead: ClassVar[int] = 0
    """So many screens of this kind are made before somebody asks for one, and then kept."""
    kinds: ClassVar[dict[str, type[ScreenView]]] = {}

    def __init_subclass__(cls) -> None:
        """Put the class under the name of its QML."""
        ScreenView.kinds[cls.kind] = cls


class Context(Struct, frozen=True):
    """What a screen is made of, besides its place."""

    speech: Speech
    """What the content says, in the visitor's language."""
    moment: Moment
    nearest: bool = False
    """The nearest items come first, where there are distances."""


@singledispatch
def screen_view(place: Place, context: Context) -> ScreenView:
    """Return what is to be seen at `place`; each kind registers its own.

    Raises:
        NotImplementedError: the kind has no screen: a mistake in the program.
    """
    raise NotImplementedError(f"{place.kind} in {context.speech.language}")


def present_place(place: Place, context: Context) -> ScreenView:
    """Return what is to be seen at `place`, whether or not its module was needed before."""
    import_module(f"{__name__}.{place.kind}")
    return screen_view(place, context)


def load_all() -> None:
    """Load every kind of screen: those that the first one did not need cost milliseconds."""
    for kind in Place.kinds:
        import_module(f"{__name__}.{kind}")
