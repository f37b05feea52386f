"""A picture of a gallery opens over its page; fingers zoom, pan and leaf, and none of it stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT
from kiosk.content.blocks.gallery import Gallery
from kiosk.content.model import Content
from kiosk.present.typography import plain
from kiosk.visit.places import PagePlace, PicturePlace
from kiosk.visit.visit import COUNTDOWN_SECONDS, IDLE_SECONDS, Comfort, TextSize, wake
from tests.window import seen
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.shipped import each_language, in_turns, shipped, word

#: The page with a gallery, and the picture of it that is opened.
PAGE = "region"
MOST_ZOOM, TAPPED_ZOOM = 4.0, 2.5
#: Pictures are placed on whole pixels.
PIXEL = 2.0


def album() -> tuple[str, ...]:
    """Return the names of the pictures of the page's gallery."""
    page = shipped().page(PAGE)
    assert page
    return next(block.pictures for block in page.blocks if isinstance(block, Gallery))


FIRST, SECOND, THIRD = album()[:3]


@pytest.fixture
def viewer(open_kiosk: Opener, size: tuple[int, int]) -> Driver:
    """Return a kiosk with the second picture of a gallery open."""
    return looking(open_kiosk(size=size))


@pytest.fixture
def upright(open_kiosk: Opener) -> Driver:
    """Return the same on an upright screen."""
    return looking(open_kiosk())


def looking(kiosk: Driver) -> Driver:
    """Open the second picture without the way to it: that is for the tests that go back."""
    begun = wake("en", kiosk.time.seconds)
    places = (PagePlace(PAGE), PicturePlace(PAGE, "", SECOND))
    kiosk.session.set_visit(replace(begun, comfort=Comfort(motion=False), places=places))
    kiosk.wait_until(lambda: kiosk.maybe("close-picture"), "the picture is open")
    kiosk.rest()
    return kiosk


def opened(kiosk: Driver, language: str = "en", *, motion: bool = False) -> Driver:
    """Open the second picture of the gallery by touches."""
    kiosk.begin(language, motion=motion)
    kiosk.open(PAGE)
    kiosk.reveal("next-picture")
    kiosk.touch("next-picture")
    kiosk.rest()
    kiosk.reveal(f"picture-{SECOND}")
    kiosk.touch(f"picture-{SECOND}")
    kiosk.wait_until(lambda: kiosk.maybe("close-picture"), "the picture is open")
    kiosk.rest()
    return kiosk


def stage(kiosk: Driver) -> QQuickItem:
    return kiosk.find("viewer-stage").item


def zoom(kiosk: Driver) -> float:
    return float(stage(kiosk).property("zoom"))


def shown(kiosk: Driver) -> QRectF:
    """Return where the picture is, in the window; it may reach beyond the stage."""
    inside = kiosk.find("viewer-stage").shown
    boxes = [
        found.box
        for found in seen.walk(stage(kiosk), seen.is_picture)
        if inside.intersected(found.box).width() > inside.width() / 4
    ]
    assert len(boxes) == 1
    return boxes[0]


def part(kiosk: Driver, at: QPointF | QPoint) -> tuple[float, float]:
    """Return what part of the picture is at a point: 0, 0 is its upper left corner."""
    box = shown(kiosk)
    return (at.x() - box.x()) / box.width(), (at.y() - box.y()) / box.height()


def pinch(kiosk: Driver, about: QPoint, start: int, end: int) -> None:
    """Move two fingers from `start` to `end` pixels apart on either side of a point."""
    steps = 12
    for step in range(steps + 1):
        apart = QPoint(round(start + (end - start) * step / steps), 0)
        points = [about - apart, about + apart]
        if step == 0:
            kiosk.fingers(points)
        else:
            kiosk.move(points)
    kiosk.lift(points)
    kiosk.rest()


def double_tap(kiosk: Driver, at: QPoint) -> None:
    # Elsewhere, so that taps before are not counted in.
    kiosk.touch(kiosk.find("viewer-stage").shown.topLeft().toPoint() + QPoint(30, 30))
    kiosk.touch(at)
    kiosk.touch(at)
    kiosk.rest()


def drag(kiosk: Driver, by: QPoint) -> None:
    """Draw one finger over the stage."""
    middle = kiosk.find("viewer-stage").shown.center().toPoint()
    kiosk.swipe(middle - by / 2, middle + by / 2)
    kiosk.rest()


def off_centre(kiosk: Driver) -> QPoint:
    """Return a point beside the middle, in the direction in which the picture fills the stage."""
    box, room = shown(kiosk), kiosk.find("viewer-stage").shown
    wide = box.width() >= room.width() - PIXEL
    return box.center().toPoint() + (QPoint(110, 0) if wide else QPoint(0, 110))


def credit(name: str, language: str = "en") -> str:
    return shipped().pictures[name].credit.by_language[language]


def alt(name: str, language: str = "en") -> str:
    return shipped().pictures[name].alt.by_language[language]


def assert_told(kiosk: Driver, name: str, language: str = "en") -> None:
    """Fail unless the picture's description, credit and place among the others can be read."""
    # Words and buttons are laid out one after the other.
    kiosk.wait_until(lambda: bool(kiosk.maybe("viewer-credit")) and kiosk.sees(alt(name, language)))
    kiosk.wait_until(lambda: kiosk.find("viewer-credit").shown == kiosk.find("viewer-credit").box)
    place = word("out_of", language).format(index=album().index(name) + 1, count=len(album()))
    told = plain(kiosk.find("viewer-credit").text)
    assert told == plain(f"{credit(name, language)} · {place}")


def test_another_picture_opened_over_it_is_the_one_that_is_seen(upright: Driver) -> None:
    upright.touch("zoom-in")
    upright.session.set_visit(
        replace(upright.visit, places=(PagePlace(PAGE), PicturePlace(PAGE, "", THIRD)))
    )
    upright.wait_until(lambda: upright.sees(alt(THIRD)), "its caption")
    upright.rest()
    assert zoom(upright) == 1


def test_the_picture_is_shown_whole_above_a_bar_that_stays(viewer: Driver) -> None:
    box, room = shown(viewer), viewer.find("viewer-stage").shown
    assert room.contains(box)
    assert box.width() >= room.width() - PIXEL or box.height() >= room.height() - PIXEL
    file = QImage(str(shipped().folder / shipped().pictures[SECOND].file))
    assert box.width() / box.height() == pytest.approx(file.width() / file.height(), abs=0.01)
    assert viewer.visit.place == PicturePlace(PAGE, "", SECOND)
    assert_told(viewer, SECOND)
    assert not viewer.maybe("blocks"), "the page below is not drawn"
    for button in ("home-button", "back-button", "language-zh", "close-picture"):
        assert viewer.find(button).shown == viewer.find(button).box


def test_the_picture_that_a_page_begins_with_opens_alone(
    open_kiosk: Opener, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin("en", motion=False)
    kiosk.open("museum")
    lead = kiosk.find("lead-picture").shown
    kiosk.touch(lead.center().toPoint())
    kiosk.wait_until(lambda: kiosk.maybe("close-picture"))
    museum = shipped().page("museum")
    assert museum
    picture = museum.picture
    assert kiosk.visit.place == PicturePlace("museum", "", picture)
    assert plain(kiosk.find("viewer-credit").text) == credit(picture)
    assert not kiosk.maybe("viewer-next")
    kiosk.touch("close-picture")
    kiosk.wait_until(lambda: kiosk.visit.place == PagePlace("museum"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_open_the_picture_that_a_page_begins_with(
    open_kiosk: Opener, size: tuple[int, int], key: Qt.Key
) -> None:
    # Its focus stays where the last visitor's was.
    kiosk = open_kiosk(fresh=True, size=size)
    kiosk.begin("en", motion=False)
    kiosk.open("museum")
    for _ in range(20):
        focused = kiosk.window.activeFocusItem()
        if focused and focused.objectName() == "lead-picture":
            break
        kiosk.press(Qt.Key.Key_Tab)
    kiosk.rest()
    corner = kiosk.find("lead-picture").shown.topLeft().toPoint() + QPoint(3, 3)
    assert kiosk.picture().pixelColor(corner) == QColor("#D9A441"), "its focus is seen"
    kiosk.press(key)
    kiosk.wait_until(lambda: kiosk.maybe("close-picture"), "the picture is open")


def test_the_lights_go_out_around_a_picture(upright: Driver) -> None:
    def bar() -> str:
        upright.rest()
        corner = QPoint(4, upright.size[1] - 4)
        return upright.picture().pixelColor(corner).name()

    assert bar() == "#05223a"
    upright.touch("close-picture")
    upright.wait_until(lambda: not upright.maybe("viewer"), "it closes")
    assert bar() == "#ffffff"


def test_two_fingers_zoom_about_their_middle(viewer: Driver) -> None:
    about = off_centre(viewer)
    before = part(viewer, about)
    pinch(viewer, about, 60, 150)
    assert 1.8 < zoom(viewer) <= 2.6
    assert part(viewer, about) == pytest.approx(before, abs=0.01)


def test_a_pinch_is_limited(upright: Driver) -> None:
    middle = upright.find("viewer-stage").shown.center().toPoint()
    whole = shown(upright)
    pinch(upright, middle, 40, 500)
    assert zoom(upright) == MOST_ZOOM
    assert not upright.find("zoom-in").item.isEnabled()
    pinch(upright, middle, 500, 20)
    assert zoom(upright) == 1
    assert shown(upright) == whole


def test_a_picture_that_is_zoomed_in_is_decoded_finer(upright: Driver) -> None:
    def decoded() -> int:
        (picture,) = (
            found.item
            for found in seen.walk(stage(upright), seen.is_picture)
            if found.shown.width() > 100
        )
        return int(picture.property("decoded").width())

    whole = decoded()
    assert whole == round(shown(upright).width())
    pinch(upright, upright.find("viewer-stage").shown.center().toPoint(), 40, 200)
    assert whole < decoded() <= 4096


def test_two_taps_zoom_at_that_point_and_back(viewer: Driver) -> None:
    whole = shown(viewer)
    about = off_centre(viewer)
    before = part(viewer, about)
    double_tap(viewer, about)
    assert zoom(viewer) == pytest.approx(TAPPED_ZOOM)
    assert part(viewer, about) == pytest.approx(before, abs=0.01)
    double_tap(viewer, about)
    assert zoom(viewer) == 1
    assert shown(viewer) == whole


def test_one_tap_changes_nothing(viewer: Driver) -> None:
    before = shown(viewer)
    viewer.touch("viewer-stage")
    viewer.rest()
    assert (zoom(viewer), shown(viewer)) == (1, before)


@pytest.mark.parametrize(
    ("x", "y"), [(600, 0), (-600, 0), (0, 600), (0, -600), (500, 500), (-500, -500)]
)
def test_a_finger_pans_as_far_as_the_edge_of_the_picture(upright: Driver, x: int, y: int) -> None:
    room = upright.find("viewer-stage").shown
    double_tap(upright, room.center().toPoint())
    before = shown(upright)
    drag(upright, QPoint(x // 10, y // 10))
    moved = shown(upright).topLeft() - before.topLeft()
    assert moved.x() * x >= 0
    assert moved.y() * y >= 0
    assert abs(moved.x()) + abs(moved.y()) > 10
    for _ in range(4):
        drag(upright, QPoint(x, y))
    box = shown(upright)
    assert box.adjusted(-PIXEL, -PIXEL, PIXEL, PIXEL).contains(room)
    if x:
        assert (box.left() if x > 0 else box.right()) == pytest.approx(
            room.left() if x > 0 else room.right(), abs=PIXEL
        )
    if y:
        assert (box.top() if y > 0 else box.bottom()) == pytest.approx(
            room.top() if y > 0 else room.bottom(), abs=PIXEL
        )
    assert_told(upright, SECOND)


def test_a_lifted_finger_of_two_does_not_let_the_picture_jump(upright: Driver) -> None:
    middle = upright.find("viewer-stage").shown.center().toPoint()
    left, right = middle - QPoint(50, 0), middle + QPoint(50, 0)
    upright.fingers([left, right])
    for _ in range(10):
        left, right = left - QPoint(12, 0), right + QPoint(12, 0)
        upright.move([left, right])
    before = shown(upright)
    sequence = QTest.touchEvent(upright.window, upright.device(), False)
    sequence.stationary(0).release(1, right, upright.window).commit()
    for _ in range(10):
        left += QPoint(10, 0)
        upright.move([left])
    upright.lift([left])
    upright.rest()
    assert -PIXEL <= shown(upright).x() - before.x() <= 100 + PIXEL


def test_swipes_leaf_to_the_next_and_back(viewer: Driver) -> None:
    whole = shown(viewer)
    width = round(viewer.find("viewer-stage").shown.width())
    drag(viewer, QPoint(-width * 2 // 3, 20))
    assert_told(viewer, THIRD)
    assert shown(viewer).center() == whole.center()
    drag(viewer, QPoint(width * 2 // 3, 0))
    drag(viewer, QPoint(width * 2 // 3, 0))
    assert_told(viewer, FIRST)
    drag(viewer, QPoint(width * 2 // 3, 0))
    assert_told(viewer, FIRST)
    assert shown(viewer).center() == whole.center()


def test_a_small_swipe_snaps_back(upright: Driver) -> None:
    before = shown(upright)
    middle = upright.find("viewer-stage").shown.center().toPoint()
    upright.swipe(middle, middle - QPoint(120, 0), slow=True)
    upright.rest()
    assert_told(upright, SECOND)
    assert shown(upright) == before


def test_a_zoomed_picture_is_not_leafed_from(upright: Driver) -> None:
    double_tap(upright, upright.find("viewer-stage").shown.center().toPoint())
    for _ in range(4):
        drag(upright, QPoint(-800, 0))
    assert_told(upright, SECOND)


def test_buttons_do_it_all(viewer: Driver) -> None:
    for expected in (1.6, 2.56, MOST_ZOOM):
        viewer.touch("zoom-in")
        viewer.rest()
        assert zoom(viewer) == pytest.approx(expected)
    assert_told(viewer, SECOND)
    viewer.touch("zoom-out")
    viewer.rest()
    assert zoom(viewer) == pytest.approx(MOST_ZOOM / 1.6)
    viewer.touch("viewer-next")
    viewer.rest()
    assert zoom(viewer) == 1
    assert not viewer.find("zoom-out").item.isEnabled()
    assert_told(viewer, THIRD)
    for _ in range(2):
        viewer.touch("viewer-previous")
        viewer.rest()
    assert_told(viewer, FIRST)
    assert not viewer.find("viewer-previous").item.isEnabled()


def test_a_wheel_zooms_at_the_pointer(upright: Driver) -> None:
    about = off_centre(upright)
    before = part(upright, about)
    for _ in range(4):
        QTest.wheelEvent(upright.window, QPointF(about), QPoint(0, 120))
    upright.rest()
    assert zoom(upright) > 2
    assert part(upright, about) == pytest.approx(before, abs=0.01)


def close_by_button(kiosk: Driver) -> None:
    kiosk.touch("close-picture")


def close_by_back(kiosk: Driver) -> None:
    kiosk.touch("back-button")


def close_by_key(kiosk: Driver) -> None:
    kiosk.press(Qt.Key.Key_Escape)


@in_turns(motion=[True, False], close=[close_by_button, close_by_back, close_by_key])
def test_closing_returns_to_the_gallery_at_the_same_picture(
    open_kiosk: Opener, motion: bool, close: Callable[[Driver], None]
) -> None:
    kiosk = opened(open_kiosk(), motion=motion)
    kiosk.touch("viewer-next")
    kiosk.rest()
    close(kiosk)
    kiosk.wait_until(lambda: not kiosk.maybe("viewer"), "it closes")
    kiosk.rest()
    assert kiosk.visit.place == PagePlace(PAGE)
    assert kiosk.maybe(f"picture-{THIRD}")
    assert not kiosk.maybe(f"picture-{SECOND}")
    assert kiosk.sees(alt(THIRD))
    assert not kiosk.at_top


def test_it_stays_when_the_screen_is_turned(upright: Driver) -> None:
    upright.touch("viewer-next")
    upright.rest()
    for width, height in (LANDSCAPE, PORTRAIT):
        upright.window.resize(width, height)
        upright.wait_until(lambda width=width: upright.window.width() == width)  # type: ignore[misc]
        upright.rest()
        assert_told(upright, THIRD)
        room = upright.find("viewer-stage").shown
        assert shown(upright).center() == room.center()
        assert room.contains(shown(upright))


def test_what_is_opened_again_is_whole(open_kiosk: Opener) -> None:
    upright = opened(open_kiosk())
    double_tap(upright, upright.find("viewer-stage").shown.center().toPoint())
    upright.touch("close-picture")
    upright.rest()
    upright.touch(f"picture-{SECOND}")
    upright.rest()
    assert zoom(upright) == 1
    assert_told(upright, SECOND)


def test_a_mouse_does_what_fingers_do(upright: Driver) -> None:
    at, left, none = off_centre(upright), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    before = part(upright, at)
    QTest.mouseClick(upright.window, left, none, at)
    QTest.mouseDClick(upright.window, left, none, at)
    upright.rest()
    assert zoom(upright) == TAPPED_ZOOM
    assert part(upright, at) == pytest.approx(before, abs=0.01)
    QTest.mousePress(upright.window, left, none, at)
    for step in range(1, 9):
        QTest.mouseMove(upright.window, at + QPoint(20 * step, 0))
        upright.rest()
    QTest.mouseRelease(upright.window, left, none, at + QPoint(160, 0))
    upright.rest()
    assert part(upright, at)[0] < before[0] - 0.02


def test_keys_open_it_stay_in_it_and_return(kiosk: Driver) -> None:
    kiosk.begin("en")
    kiosk.open(PAGE)
    kiosk.reveal(f"picture-{FIRST}").item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.wait_until(lambda: kiosk.maybe("close-picture"), "the picture is open")
    kiosk.rest()
    names = set()
    for _ in range(20):
        kiosk.press(Qt.Key.Key_Tab)
        names.add(focused(kiosk))
    assert {"close-picture", "viewer-next", "zoom-in", "home-button"} <= names
    assert not {name for name in names if name.startswith(("item-", "picture-", "next-"))}
    kiosk.press(Qt.Key.Key_Escape)
    kiosk.wait_until(lambda: not kiosk.maybe("viewer"), "it closes")
    kiosk.rest()
    scrolled = kiosk.scrolled
    kiosk.press(Qt.Key.Key_Up)
    kiosk.wait_until(lambda: kiosk.scrolled < scrolled, "the page is scrolled again")
    kiosk.rest()


def focused(kiosk: Driver) -> str:
    item = kiosk.window.activeFocusItem()
    return item.objectName() if item else ""


def test_home_closes_it(viewer: Driver) -> None:
    viewer.touch("home-button")
    viewer.wait_until(lambda: viewer.view == "home", "home")
    viewer.rest()
    assert not viewer.maybe("viewer")
    assert viewer.sees(word("greeting", "en"))
    viewer.open(PAGE)
    assert not viewer.maybe("viewer")


def test_the_next_visitor_does_not_find_it(upright: Driver) -> None:
    double_tap(upright, upright.find("viewer-stage").shown.center().toPoint())
    upright.time.seconds += IDLE_SECONDS
    upright.wait_until(lambda: upright.maybe("continue-button"), "the question")
    upright.touch("continue-button")
    upright.rest()
    assert zoom(upright) == TAPPED_ZOOM, "whoever is still there goes on"
    upright.time.seconds += IDLE_SECONDS + COUNTDOWN_SECONDS
    upright.wait_until(lambda: upright.view == "attract", "the waiting screen")
    upright.begin("zh")
    upright.open(PAGE)
    assert not upright.maybe("viewer")
    upright.reveal("next-picture")
    assert upright.maybe(f"picture-{FIRST}")


def test_fingers_on_it_keep_the_question_away(upright: Driver) -> None:
    for _ in range(3):
        upright.time.seconds += IDLE_SECONDS - 1
        pinch(upright, upright.find("viewer-stage").shown.center().toPoint(), 40, 200)
        upright.session.tick()
        assert not upright.maybe("idle-question")


@each_language()
def test_another_language_keeps_it(open_kiosk: Opener, language: str) -> None:
    kiosk = opened(open_kiosk(), "kk" if language != "kk" else "en")
    kiosk.touch("viewer-next")
    kiosk.rest()
    double_tap(kiosk, kiosk.find("viewer-stage").shown.center().toPoint())
    before = shown(kiosk)
    kiosk.touch(f"language-{language}")
    kiosk.wait_until(lambda: kiosk.visit.language == language)
    kiosk.rest()
    assert shown(kiosk) == before
    assert_told(kiosk, THIRD, language)
    name = plain(kiosk.find("close-picture").item.property("name"))
    assert name == word("close_picture", language)


def test_new_content_without_the_picture_closes_it(upright: Driver) -> None:
    content = upright.content
    pictures = {name: one for name, one in content.pictures.items() if name != SECOND}
    upright.session.set_content(replace(content))
    upright.rest()
    assert_told(upright, SECOND)
    upright.session.set_content(replace(content, pictures=pictures))
    upright.wait_until(lambda: not upright.maybe("viewer"), "it closes")
    upright.rest()
    assert upright.visit.place == PagePlace(PAGE)


def test_a_lead_picture_opens_alone(upright: Driver, content: Content) -> None:
    upright.touch("close-picture")
    upright.rest()
    upright.session.open("item", [PAGE, "singing-dune"])
    upright.session.open("picture", [PAGE, "singing-dune", "singing-dune"])
    upright.rest()
    assert upright.sees(alt("singing-dune"))
    assert upright.sees(content.pictures["singing-dune"].credit.by_language["en"])
    assert not upright.maybe("viewer-next")
    upright.touch("close-picture")
    upright.rest()
    assert upright.view == "item"


@pytest.mark.parametrize(
    "size", [(800, 600), pytest.param((600, 800), marks=pytest.mark.thorough)], ids=str
)
def test_the_credit_is_there_on_the_smallest_screens(
    open_kiosk: Opener, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size=size, attract=False)
    for language in ("kk", "ru", "zh", "en"):
        for name in album():
            place = PicturePlace(PAGE, "", name)
            kiosk.session.set_visit(
                replace(
                    kiosk.visit,
                    language=language,
                    comfort=Comfort(TextSize.LARGEST, motion=False),
                    places=(PagePlace(PAGE), place),
                )
            )
            kiosk.rest()
            assert_told(kiosk, name, language)
            kiosk.wait_until(lambda: bool(kiosk.maybe("viewer-previous")))
            controls = kiosk.find("viewer-previous").box.top()
            assert kiosk.find("viewer-credit").box.bottom() <= controls
            kiosk.session.goBack()
            kiosk.rest()
