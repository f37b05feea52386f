"""What the preview's QML is given."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.authoring.preview.state import Preview
from kiosk.authoring.preview.views import Draft
from kiosk.content.model import Content
from tests.bridge.visits import Time, make


@pytest.mark.parametrize(
    ("now", "status"),
    [
        (datetime(2026, 3, 21, 12, tzinfo=UTC), "Saved 11:58:00. No mistakes."),
        (datetime(2026, 3, 22, 12, tzinfo=UTC), "Saved 2026-03-21 11:58:00. No mistakes."),
    ],
    ids=["the same day", "the day after"],
)
def test_the_status_goes_by_the_clock_that_was_given(
    qapp: QGuiApplication,  # noqa: ARG001
    sample: Content,
    time: Time,
    now: datetime,
    status: str,
) -> None:
    saved = datetime(2026, 3, 21, 11, 58, tzinfo=UTC)
    kiosk = make(sample, time)
    preview = Preview(kiosk, Draft(sample, saved=saved), lambda: now)
    assert preview.property("status") == status
