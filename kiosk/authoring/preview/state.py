"""The object that the preview's QML is given: how the file stands, and what can be set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.authoring.preview import times
from kiosk.authoring.preview import views as preview
from kiosk.authoring.preview.times import ChosenTime
from kiosk.authoring.preview.views import Draft, ProblemView, SettingView
from kiosk.bridge.records import RecordModel
from kiosk.bridge.session import Session

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Preview(QObject):
    """Shows one draft after the other in `session`, and tells what is wrong with the last one.

    It goes with `session`; `now` gives the local time, `chosen` the one that is shown.
    """

    changed = Signal()
    shapeChanged = Signal()

    def __init__(
        self,
        session: Session,
        draft: Draft,
        now: Callable[[], datetime],
        chosen: ChosenTime | None = None,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._now = now
        self._chosen = chosen or ChosenTime(now)
        self._draft = draft
        self._good = draft if draft.content else None
        self._wide = False
        self._shape = "both"
        # Whether what stands is told one by one.
        self._unfolded = False
        self._problems = RecordModel(ProblemView, self)
        self._settings = RecordModel(SettingView, self)
        session.done.connect(lambda *_: self._fill_settings())
        self._show()

    shape = Property(str, lambda self: self._fitting_shape(), notify=shapeChanged)
    level = Property(str, lambda self: self._status.level, notify=changed)
    status = Property(str, lambda self: self._status.text, notify=changed)
    nothingToMend = Property(str, lambda _: preview.NOTHING_TO_MEND, constant=True)
    keys = Property(str, lambda _: preview.KEYS, constant=True)
    problems = Property(RecordModel, lambda self: self._problems, constant=True)
    settings = Property(RecordModel, lambda self: self._settings, constant=True)

    @Slot(bool)
    def setWide(self, wide: bool) -> None:
        """Tell whether the window has room for both kiosks."""
        self._wide = wide
        self._fill_settings()
        self.shapeChanged.emit()

    @Slot(str, str)
    def choose(self, setting: str, value: str) -> None:
        """Set one of the settings."""
        if setting == "screen":
            self._shape = value
            self.shapeChanged.emit()
        elif setting in {"day", "time"}:
            self._chosen.choose(setting, value)
            self._session.tick()
        else:
            content, visit = self._session.content, self._session.visit
            self._session.set_visit(preview.choose(content, visit, setting, value))
        self._fill_settings()

    @Slot(int)
    def openProblem(self, row: int) -> None:
        """Bring the kiosk to the place that a problem is about, if it has one.

        The row of all that stands is unfolded, and its first problem opened.
        """
        found = preview.in_order(self._draft, unfolded=self._unfolded)[row : row + 1]
        if found and found[0].standing and not self._unfolded:
            self._unfolded = True
            self._fill_problems()
        place = self._draft.places.at(found[0]) if found else None
        if place is not None:
            visit = preview.at(self._session.content, self._session.visit, place)
            self._session.set_visit(visit)
            self._fill_settings()

    def show(self, draft: Draft) -> None:
        """Show a new draft; if it cannot be shown, what is in the kiosk stays there."""
        self._draft = draft
        if draft.content:
            self._good = draft
            self._session.set_content(draft.content)
        self._show()

    def _fitting_shape(self) -> str:
        return "portrait" if self._shape == "both" and not self._wide else self._shape

    def _show(self) -> None:
        self._status = preview.status(self._draft, self._good, self._now())
        self._fill_problems()
        self._fill_settings()
        self.changed.emit()

    def _fill_problems(self) -> None:
        content = self._session.content
        views = preview.problems(self._draft, content, unfolded=self._unfolded)
        self._problems.set_records(views)

    def _fill_settings(self) -> None:
        content, visit = self._session.content, self._session.visit
        views = preview.settings(content, visit, self._fitting_shape(), wide=self._wide)
        self._chosen.follow(content)
        self._settings.set_records((*views, *times.settings(content, self._chosen)))
