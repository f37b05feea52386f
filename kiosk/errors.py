"""The one family of exceptions; each message says what happened, where, and what to do."""

from __future__ import annotations


class KioskError(Exception):
    """Something that staff can mend; `exit_code` is what the command ends with."""

    exit_code = 2


class ContentError(KioskError):
    """A content file that cannot be used at all."""


class DisplayError(KioskError):
    """No screen to show the kiosk on."""


class GraphicsError(KioskError):
    """A graphics driver that draws nothing, or not by the GPU."""


class InstallationError(KioskError):
    """A part of the kiosk, or of the system that it needs, is missing."""


class UsageError(KioskError):
    """A command was given something that does not exist, such as an unknown page."""


class AlreadyRunningError(KioskError):
    """A kiosk that is to run where another one does."""

    exit_code = 3


class PictureError(KioskError):
    """A kiosk that lives while its picture is dead."""

    exit_code = 4
