"""A kiosk with the shipped content, and a place in it to open."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.session import Session
from kiosk.content.model import Content
from kiosk.visit.places import ItemPlace
from tests.bridge.visits import Time, make


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def kiosk(qapp: QGuiApplication, content: Content, time: Time) -> Session:  # noqa: ARG001
    return make(content, time)


@pytest.fixture
def item(content: Content) -> ItemPlace:
    return next(ItemPlace(page.id, item) for page in content.pages for item in page.openable)
