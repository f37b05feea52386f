"""Fingers and saves at the same time, by chance: whatever comes together, nothing is warned of."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint

from kiosk.content.model import Content, Page
from tests.window.conftest import Opener
from tests.window.driver import Driver

TURNS = 150
ACTS = ("touch", "flick", "open", "item", "save", "back", "wait")


def changed(content: Content, random: Random) -> Content:
    """Return content of which pages lost, doubled or exchanged some of their blocks."""
    return replace(content, pages=tuple(_changed(page, random) for page in content.pages))


def _changed(page: Page, random: Random) -> Page:
    blocks = [block for block in page.blocks for _ in range(random.choice([0, 1, 1, 1, 2]))]
    if random.random() < 0.3:
        random.shuffle(blocks)
    return replace(page, blocks=tuple(blocks))


def turn(kiosk: Driver, content: Content, random: Random) -> str:
    """Do one thing by chance, and return its name."""
    width, height = kiosk.size
    point = QPoint(random.randrange(width), random.randrange(height))
    does = random.choice([*ACTS, "touch", "save"])
    if does == "touch":
        kiosk.touch(point)
    elif does == "flick":
        kiosk.fingers([point])
        kiosk.move([point - QPoint(0, random.randrange(-600, 900))])
        kiosk.lift([point - QPoint(0, 900)])
    elif does == "open":
        kiosk.session.open("page", [random.choice(kiosk.session.content.pages).id])
    elif does == "item":
        place = kiosk.visit.place
        page = kiosk.session.content.page(place.subject)
        if page and (item := random.choice([*page.openable] or [""])):
            kiosk.session.open("item", [page.id, item])
    elif does == "save":
        kiosk.session.set_content(changed(content, random))
    elif does == "back":
        kiosk.session.goBack()
    else:
        for _ in range(random.randrange(20)):
            kiosk.work()
    return does


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.thorough)])
def test_touches_and_saves(open_kiosk: Opener, content: Content, seed: int) -> None:
    kiosk = open_kiosk(size=(540, 960))
    kiosk.begin("en", motion=True)
    random = Random(seed)  # noqa: S311 - chance plays visitors and staff
    done: Counter[str] = Counter()
    saved_on: set[str] = set()
    making = 0
    for _ in range(TURNS):
        making += kiosk.window.incubationController().incubatingObjectCount() > 0
        did = turn(kiosk, content, random)
        done[did] += 1
        if did == "save":
            saved_on.add(kiosk.view)
    assert min(done.values()) > TURNS // 20, done
    assert {"page", "item"} <= saved_on, "nobody was where a save changes something"
    assert making > TURNS // 20, "no row was being made"
    assert not kiosk.session.failures
