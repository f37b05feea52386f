"""Every text can be read where it stands: on every screen, scrolled to every place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import App, Options
from kiosk.authoring.rendering import (
    LANDSCAPE,
    PORTRAIT,
    Stop,
    lay_out,
    scenes,
    settle,
    tour,
    visit_at,
)
from kiosk.bridge.session import Clock
from kiosk.content.model import Content
from kiosk.visit import visit as visits
from tests.qml.scene import Scene
from tests.window import seen
from tests.window.contrast import Contrast, contrasts
from tests.window.shipped import in_turns, languages

#: Scrolled by so much of what is seen at a time, so that every line is seen whole once.
STROKE = 0.8
#: When all of it happens, however long a machine takes.
NOW = Clock().monotonic()


@in_turns(size=(PORTRAIT, LANDSCAPE), way=[*product(languages(), visits.Contrast)])
def test_all_words_stand_out_from_what_they_stand_on(
    qapp: QGuiApplication,  # noqa: ARG001
    content: Content,
    size: tuple[int, int],
    way: tuple[str, visits.Contrast],
) -> None:
    language, setting = way
    # The size of the text makes no difference: large is meant at the usual size.
    app = App(content, Options(windowed=True, size=size), clock=Clock(lambda: NOW))
    high = setting is visits.Contrast.HIGH
    measured = 0
    faint: dict[str, str] = {}
    try:
        app.show()
        for stop, top in _screens(app, size, setting, language):
            for found in contrasts(app.window, top, high=high):
                measured += 1
                if found.ratio < found.least:
                    faint.setdefault(str(found), _where(stop))
    finally:
        app.close()
    assert measured > 500
    assert not faint, "\n".join(["", *(f"{where}: {what}" for what, where in faint.items())])


@pytest.fixture
def measure(qapp: QGuiApplication) -> Iterator[Callable[..., list[Contrast]]]:  # noqa: ARG001
    """Return what shows some QML and measures the words in it."""
    scene = Scene()

    def show(qml: str, *, high: bool = False) -> list[Contrast]:
        scene.show(qml)
        scene.draw()
        assert QTest.qWaitForWindowExposed(scene.window)
        return list(contrasts(scene.window, scene.window.contentItem(), high=high))

    yield show
    scene.close()


@pytest.mark.parametrize(
    ("words", "ratio"),
    [
        ('color: "black"', 21),
        ('color: "white"', 1),
        ('color: "#767676"', 4.54),
        ('color: "black"; opacity: 0.5', 3.98),
        ('color: "#80000000"', 4.0),
        ('color: "black"; Rectangle { x: 70; z: -1; width: 20; height: 60; color: "black" }', 1),
    ],
    ids=["black", "the ground's own", "grey", "faint", "see-through", "partly on black"],
)
def test_what_is_measured(measure: Callable[..., list[Contrast]], words: str, ratio: float) -> None:
    (found,) = measure(f"""
        Rectangle {{
            width: 600; height: 200
            Words {{ text: "Words on paper"; {words} }}
        }}""")
    assert found.ratio == pytest.approx(ratio, abs=0.02)


@pytest.mark.parametrize(
    ("words", "measured"),
    [
        ("", True),
        ("enabled: false", True),
        ("enabled: false; opacity: 0.4", False),
        ("visible: false", False),
        ("z: -1", False),
    ],
    ids=["words", "on a card that does not open", "off", "hidden", "covered"],
)
def test_what_can_be_read_is_measured(
    measure: Callable[..., list[Contrast]], words: str, measured: bool
) -> None:
    found = measure(f"""
        Item {{
            Words {{ text: "Words"; {words} }}
            Rectangle {{ z: -0.5; width: 600; height: 200 }}
        }}""")
    assert bool(found) is measured


@pytest.mark.parametrize(
    ("words", "least", "least_high"),
    [
        ('text: "Words"; size: 36', 4.5, 7),
        ('text: "Words"; size: 41; strong: true', 4.5, 7),
        ('text: "Words"; size: 42', 4.5, 7),
        ('text: "Words"; size: 42; strong: true', 3, 7),
        ('text: "Words"; size: 54', 3, 7),
        ("text: Icons.house; family: Icons.family", 3, 3),
    ],
)
def test_what_is_asked_of_words(
    measure: Callable[..., list[Contrast]], words: str, least: float, least_high: float
) -> None:
    assert [found.least for found in measure(f"Words {{ {words} }}")] == [least]
    found = measure(f"Words {{ y: 400; {words} }}", high=True)
    assert [one.least for one in found] == [least_high] * 2


def _screens(
    app: App, size: tuple[int, int], setting: visits.Contrast, language: str
) -> Iterator[tuple[Stop, QQuickItem]]:
    """Show all that visitors can come to, and yield what is to be looked at on each screen."""
    everything = app.window.contentItem()
    # Nobody has chosen a contrast before the visit begins.
    for stop in scenes(app, size) if setting is visits.Contrast.NORMAL else ():
        settle(app.window)
        yield stop, everything
    looked_through: set[tuple[str, ...]] = set()
    for stop in tour(app, size, [language], contrast=setting):
        # The pictures of an album differ, but no words stand on them.
        album = _album(app.session.content, stop)
        if album in looked_through:
            continue
        looked_through |= {album} - {()}
        while not app.window.property("settled"):
            # Without a frame for each look: it takes longer than decoding a picture.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        settle(app.window)
        for _ in _scrolled(everything):
            yield stop, everything
    visit = replace(
        visit_at("home", language), comfort=visits.Comfort(contrast=setting, motion=False)
    )
    app.session.set_visit(replace(visit, last_touch=NOW - visits.IDLE_SECONDS))
    lay_out(app.window, size)
    settle(app.window)
    # What lies behind the question is not to be read.
    question = app.window.findChild(QQuickItem, "idle-question")
    assert question
    yield Stop("idle-question", "", "", language), question


def _scrolled(top: QQuickItem) -> Iterator[None]:
    """Scroll the page to its end, and what lies side by side in it, too."""
    page = next(seen.walk(top, _is_scrolled), None)
    if page is None:
        yield
        return
    for _ in _positions(page.item, "Y", "Height"):
        yield
        for row in list(seen.walk(page.item, _is_scrolled)):
            if row.item is not page.item:
                yield from _positions(row.item, "X", "Width")


def _positions(pane: QQuickItem, axis: str, side: str) -> Iterator[None]:
    """Go from the beginning of what is scrolled to its end, and back."""
    place = begin = float(pane.property(f"origin{axis}"))
    room = float(pane.property(side.lower()))
    end = begin + float(pane.property(f"content{side}")) - room
    pane.setProperty(f"content{axis}", begin)
    yield
    while place < end:
        place = min(end, place + STROKE * room)
        pane.setProperty(f"content{axis}", place)
        yield
    pane.setProperty(f"content{axis}", begin)


def _is_scrolled(item: QQuickItem) -> bool:
    return item.inherits("QQuickFlickable")


def _album(content: Content, stop: Stop) -> tuple[str, ...]:
    """Return the pictures among which a stop's is leafed; none where it has none."""
    page = content.page(stop.page)
    return page.album(stop.picture, stop.item) if page and stop.picture else ()


def _where(stop: Stop) -> str:
    return " ".join(part for part in (stop.page, stop.item, stop.picture, stop.language) if part)
