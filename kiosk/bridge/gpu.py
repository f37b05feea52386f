"""Finds out whether the GPU draws a window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.station.graphics import GpuTrial, draws_on_processor


class GpuWatch(QObject):
    """Ends the application where the GPU does not draw `window`; make it before that is shown."""

    def __init__(self, window: QQuickWindow, trial: GpuTrial) -> None:
        super().__init__(window)
        #: Why the GPU does not draw; empty as long as nothing is wrong.
        self.failure = ""
        self._window = window
        self._trial = trial
        self._looked = False
        # The event loop may not run yet. Not `quit`, which asks the window, and that refuses.
        self._end = QTimer(self, singleShot=True, interval=0)
        self._end.timeout.connect(QCoreApplication.exit)
        # Without somebody who hears this, Qt aborts the process.
        window.sceneGraphError.connect(lambda _, message: self._fail(message))
        window.frameSwapped.connect(self._look)

    def _look(self) -> None:
        """Look at the driver of the first frame."""
        if self._looked:
            return  # a second frame was on its way, from the thread that draws
        self._looked = True
        self._window.frameSwapped.disconnect(self._look)
        info = self._window.rhi().driverInfo()
        driver = bytes(info.deviceName.data()).decode("utf-8", "replace")
        if not self._trial.insist and draws_on_processor(driver):
            self._fail(f"the processor does its work ({driver})")
        elif not self.failure:
            self._trial.succeed()

    def _fail(self, message: str) -> None:
        self.failure = message
        # Also where it has drawn before.
        self._trial.begin()
        self._end.start()
