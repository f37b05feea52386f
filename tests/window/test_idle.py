"""Nobody touches the screen: it asks, and then the next visitor finds a wholly new visit."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt

from kiosk.content.model import Content
from kiosk.visit.visit import COUNTDOWN_SECONDS, IDLE_SECONDS, Comfort, TextSize
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.shipped import each_language, word


def ask(kiosk: Driver) -> None:
    """Let so much time pass that the kiosk asks whether anybody is still there."""
    kiosk.time.seconds += IDLE_SECONDS
    kiosk.wait_until(lambda: kiosk.maybe("continue-button"), "the question")


@each_language()
def test_it_asks_in_the_visitors_language(kiosk: Driver, language: str) -> None:
    kiosk.begin(language)
    kiosk.time.seconds += IDLE_SECONDS - 1
    kiosk.session.tick()
    assert not kiosk.sees(word("still_there", language))
    kiosk.time.seconds += 1
    kiosk.wait_until(lambda: kiosk.sees(word("still_there", language)), "the question")
    assert kiosk.sees(word("continue", language))
    assert kiosk.sees(word("returns_in", language).format(seconds=30))
    kiosk.time.seconds += 10
    kiosk.wait_until(
        lambda: kiosk.sees(word("returns_in", language).format(seconds=20)), "the countdown"
    )


@pytest.mark.parametrize("where", ["continue-button", "a tile", "the edge", "the bar"])
def test_any_touch_goes_on_with_the_visit(kiosk: Driver, where: str) -> None:
    kiosk.begin("ru")
    kiosk.session.open("page", ["museum"])
    kiosk.session.goBack()
    kiosk.rest()
    before = kiosk.texts()
    points = {
        "continue-button": lambda: kiosk.point("continue-button"),
        "a tile": lambda: kiosk.point("tile-museum"),
        "the edge": lambda: QPoint(1, 900),
        "the bar": lambda: kiosk.point("language-zh"),
    }
    target = points[where] if where != "continue-button" else None
    point = target() if target else QPoint()
    ask(kiosk)
    kiosk.touch(point if target else "continue-button")
    kiosk.wait_until(lambda: not kiosk.maybe("idle-question"), "no question")
    kiosk.rest()
    assert kiosk.texts() == before, "the touch did more than answer"
    assert kiosk.visit.last_touch == kiosk.time.seconds


def test_a_key_goes_on_with_the_visit(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("museum")
    ask(kiosk)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.wait_until(lambda: not kiosk.maybe("idle-question"), "no question")
    assert kiosk.view == "page"


def test_reading_on_keeps_the_question_away(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open("region")
    for _ in range(3):
        kiosk.time.seconds += IDLE_SECONDS - 1
        kiosk.swipe_page(slow=True)
        kiosk.session.tick()
        assert not kiosk.maybe("idle-question")


def test_the_next_visitor_finds_nothing_of_the_last(
    open_kiosk: Opener, size: tuple[int, int], content: Content
) -> None:
    kiosk = open_kiosk(size=size)
    fresh = kiosk.visit
    kiosk.begin("zh")
    kiosk.session.set_visit(replace(kiosk.visit, comfort=Comfort(text_size=TextSize.LARGE)))
    kiosk.open("wellness")
    kiosk.reveal("more-button")
    kiosk.touch("more-button")
    # The button goes down with what it unfolds, maybe under the edge.
    kiosk.wait_until(lambda: not kiosk.sees(word("more", "zh")), "it unfolds")
    kiosk.swipe_page(slow=True)
    assert not kiosk.at_top

    kiosk.time.seconds += IDLE_SECONDS + COUNTDOWN_SECONDS
    kiosk.wait_until(lambda: kiosk.view == "attract", "the waiting screen")
    assert kiosk.visit == fresh
    assert kiosk.find(f"begin-{content.default_language}")

    kiosk.begin("en")
    assert kiosk.sees(word("greeting", "en"))
    kiosk.open("wellness")
    assert kiosk.at_top
    kiosk.reveal("more-button")
    assert kiosk.sees(word("more", "en"))
    assert not kiosk.sees(word("less", "en"))


def test_the_next_visitor_finds_the_details_at_their_tops(kiosk: Driver) -> None:
    def detail() -> None:
        kiosk.begin("ru")
        kiosk.session.set_visit(replace(kiosk.visit, comfort=Comfort(text_size=TextSize.LARGEST)))
        kiosk.open("museum")
        kiosk.reveal("item-neolithic")
        kiosk.touch("item-neolithic")
        kiosk.wait_until(lambda: kiosk.view == "item", "the detail")
        kiosk.rest()

    detail()
    kiosk.swipe_page(slow=True)
    assert not kiosk.at_top
    kiosk.time.seconds += IDLE_SECONDS + COUNTDOWN_SECONDS
    kiosk.wait_until(lambda: kiosk.view == "attract", "the waiting screen")
    detail()
    assert kiosk.at_top


def test_without_a_waiting_screen_visits_end_at_home(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(attract=False)
    kiosk.touch("language-kk")
    kiosk.open("cinema")
    kiosk.time.seconds += IDLE_SECONDS + COUNTDOWN_SECONDS
    kiosk.wait_until(lambda: kiosk.sees(word("greeting", "en")), "home")
    assert kiosk.view == "home"
